import { breaks, type Schema } from "./schema.ts";

/** A route of the document as far as callers depend on it; bodies by their media type. */
export interface Route {
  role: string;
  /** By place and name, such as `query limit`. */
  parameters: Record<string, { required: boolean; schema: Schema }>;
  body: { required: boolean; content: Record<string, Schema> } | null;
  /** Of the statuses below 400. */
  answers: Record<string, Record<string, Schema>>;
}
/** Routes by method and path. */
export type Contract = Record<string, Route>;

interface Operation {
  "x-role"?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** Words for people, which may change at any time. */
const TALK = new Set(["description", "examples", "example", "summary", "title", "default", "error"]);

const bare = (schema: Schema): Schema => {
  const { properties, items, anyOf, oneOf, ...own } = schema;
  return {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !TALK.has(key))),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, bare(each)])),
    }),
    ...(items && { items: bare(items) }),
    ...(anyOf && { anyOf: anyOf.map(bare) }),
    ...(oneOf && { oneOf: oneOf.map(bare) }),
  };
};

const bareContent = (content: Record<string, { schema?: Schema }> = {}): Record<string, Schema> =>
  Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, bare(schema ?? {})]));

const FIRST_REFUSAL = 400;

const routeOf = ({ "x-role": role = "", parameters = [], requestBody, responses }: Operation): Route => ({
  role,
  parameters: Object.fromEntries(
    parameters.map(({ name, in: place, required = false, schema = {} }) => [
      `${place} ${name}`,
      { required, schema: bare(schema) },
    ]),
  ),
  body: requestBody ? { required: requestBody.required ?? false, content: bareContent(requestBody.content) } : null,
  answers: Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => Number(status) < FIRST_REFUSAL)
      .map(([status, { content }]) => [status, bareContent(content)]),
  ),
});

/** What callers depend on of an OpenAPI document, in the order of its names. */
export const contractOf = (document: object): Contract => {
  const { paths } = document as { paths: Record<string, Record<string, Operation>> };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, routeOf(operation)] as const,
    ),
  );
  return Object.fromEntries(routes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const parameterBreaks = (before: Route, after: Route): string[] => {
  const known = Object.entries(before.parameters).flatMap(([name, { required, schema }]) => {
    const now = after.parameters[name];
    if (!now) return [`${name} is gone`];
    return [
      ...(now.required && !required ? [`${name} is required now`] : []),
      ...breaks(schema, now.schema, "in", name),
    ];
  });
  const fresh = Object.entries(after.parameters).filter(([name, { required }]) => required && !before.parameters[name]);
  return [...known, ...fresh.map(([name]) => `${name} is required now`)];
};

const bodyBreaks = ({ body: before }: Route, { body: after }: Route): string[] => {
  if (!before) return after?.required ? ["a body is required now"] : [];
  if (!after) return ["the body is gone"];
  const types = Object.entries(before.content).flatMap(([type, schema]) => {
    const now = after.content[type];
    return now ? breaks(schema, now, "in", "body") : [`no longer takes ${type}`];
  });
  return [...(after.required && !before.required ? ["a body is required now"] : []), ...types];
};

const answerBreaks = (before: Route, after: Route): string[] =>
  Object.entries(before.answers).flatMap(([status, content]) => {
    const now = after.answers[status];
    if (!now) return [`${status} is gone`];
    return Object.entries(content).flatMap(([type, schema]) => {
      const answered = now[type];
      return answered ? breaks(schema, answered, "out", status) : [`${status} is no longer ${type}`];
    });
  });

/** What callers of the old contract stumble over under the new one, one sentence each; what is only new is not told. */
export const incompatibilities = (before: Contract, after: Contract): string[] =>
  Object.entries(before).flatMap(([name, route]) => {
    const now = after[name];
    if (!now) return [`${name}: the route is gone`];
    const role = now.role === route.role ? [] : [`for ${now.role} instead of ${route.role}`];
    return [...role, ...parameterBreaks(route, now), ...bodyBreaks(route, now), ...answerBreaks(route, now)].map(
      (each) => `${name}: ${each}`,
    );
  });

/** What is new, by route. */
export const additions = (before: Contract, after: Contract): string[] =>
  Object.entries(after).flatMap(([name, route]) => {
    if (!before[name]) return [`${name} is new`];
    return Bun.deepEquals(before[name], route) ? [] : [`${name} has changed`];
  });
