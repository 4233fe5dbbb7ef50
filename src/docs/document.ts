import { swagger } from "@elysiajs/swagger";
import { type AnyElysia, Elysia } from "elysia";
import type { RoutePolicy } from "../gate/policy.ts";
import { VERSION } from "../platform/version.ts";

interface Operation {
  summary?: string;
  parameters?: unknown[];
  requestBody?: { required?: boolean; content: Record<string, unknown> };
  responses?: Record<string, { description?: string; content?: Record<string, unknown> }>;
  security?: object[];
  [key: string]: unknown;
}

type Document = { paths: Record<string, Record<string, Operation>>; [key: string]: unknown };

const DESCRIPTIONS: Record<string, string> = {
  200: "Done",
  304: "Unchanged",
  400: "The request cannot be understood",
  401: "No valid credential",
  403: "Not allowed for this caller",
  404: "There is no such thing",
  409: "Decided or taken already",
  412: "The record has changed",
  413: "Too large",
  415: "Another type than JSON in UTF-8",
  422: "Some fields are not as they should be",
  429: "Too many at once",
  500: "A fault of ours",
  503: "Not available for the moment",
};

/** The schemas are JSON Schema with null types, which 3.0 does not know. */
const OPENAPI_VERSION = "3.1.0";
const JSON_TYPE = "application/json";

const STREAM_TYPE = "text/event-stream";

/** Bodies and answers are JSON, streams of events, or the one type that a route names; else the plug-in lists three. */
const onlyJson = (content: Record<string, unknown> | undefined) => {
  if (content && Object.keys(content).length === 1) return content;
  const type = [JSON_TYPE, STREAM_TYPE].find((each) => content && each in content);
  return content && type ? { [type]: content[type] } : undefined;
};

/** Source: spec/http-api.md §1.5. */
const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "The same request under the same key is carried out once and answered as before, for a day.",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[\\x21-\\x7e]+$" },
};

const refine = (operation: Operation, policy: RoutePolicy): Operation => ({
  ...operation,
  "x-role": policy.role,
  "x-rate": policy.rate,
  security: policy.role === "public" ? [] : [{ bearer: [] }, { apiKey: [] }],
  ...(policy.idempotent && { parameters: [...(operation.parameters ?? []), IDEMPOTENCY_KEY] }),
  ...(operation.requestBody && {
    requestBody: { ...operation.requestBody, content: onlyJson(operation.requestBody.content) ?? {} },
  }),
  responses: Object.fromEntries(
    Object.entries(operation.responses ?? {}).map(([status, response]) => [
      status,
      {
        description: DESCRIPTIONS[status] ?? "Answer",
        ...(onlyJson(response.content) && { content: onlyJson(response.content) }),
      },
    ]),
  ),
});

/**
 * The OpenAPI document of the routes that are mounted, made by @elysiajs/swagger from their schemas, with the policy of
 * each route beside it.
 */
export const openApiOf = async (routes: AnyElysia): Promise<Document> => {
  const describer = new Elysia().use(routes).use(
    swagger({
      path: "/ui",
      specPath: "/spec",
      exclude: ["/ui", "/spec"],
      excludeStaticFile: false,
      documentation: {
        info: {
          title: "OpenEvent",
          version: VERSION,
          description:
            "The backend of a venue's booking desk: mails come in, drafts wait for approval, bookings move on.",
        },
        components: {
          securitySchemes: {
            bearer: { type: "http", scheme: "bearer" },
            apiKey: { type: "apiKey", in: "header", name: "X-Api-Key" },
          },
        },
      },
    }),
  );
  const document = (await (await describer.handle(new Request("http://localhost/spec"))).json()) as Document;
  for (const { method, path, hooks } of routes.routes) {
    const pattern = path.replace(/:(\w+)/g, "{$1}").replace(/(.)\/$/, "$1");
    const operations = document.paths[pattern] ?? document.paths[`${pattern}/`];
    const operation = operations?.[method.toLowerCase()];
    if (operations && operation) operations[method.toLowerCase()] = refine(operation, hooks as unknown as RoutePolicy);
  }
  return {
    ...document,
    openapi: OPENAPI_VERSION,
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, operations]) => [path.replace(/(.)\/$/, "$1"), operations]),
    ),
  };
};
