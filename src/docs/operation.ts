import type { RoutePolicy } from "../gate/policy.ts";
import { ErrorBody } from "../wire/schemas.ts";
import { exampleOf, exemplified, refusalExample } from "./examples.ts";

interface Media {
  schema?: object;
  example?: unknown;
}
type Content = Record<string, Media>;

interface Parameter {
  examples?: unknown;
  schema?: object;
  [key: string]: unknown;
}

/** One route of an OpenAPI document. */
export interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses?: Record<string, { description?: string; content?: Content }>;
  security?: object[];
  [key: string]: unknown;
}

const DESCRIPTIONS: Record<string, string> = {
  200: "Done",
  201: "Made",
  304: "Unchanged",
  400: "The request cannot be understood",
  401: "No valid credential",
  403: "Not allowed for this caller",
  404: "There is no such thing",
  408: "The body stopped arriving",
  409: "Decided or taken already",
  410: "It has expired",
  412: "The record has changed",
  413: "Too large",
  415: "Another type than JSON in UTF-8",
  416: "There are no such bytes",
  422: "Some fields are not as they should be",
  429: "Too many at once",
  500: "A fault of ours",
  502: "What the answer needs from elsewhere failed",
  503: "Not available for the moment",
  504: "What the answer needs from elsewhere is late",
  507: "No room is left",
};

const JSON_TYPE = "application/json";
const STREAM_TYPE = "text/event-stream";

/** The one shape of every refusal, under its own name, so that a generated client has one type for it. */
export const ERROR_SCHEMAS = { Error: JSON.parse(JSON.stringify(ErrorBody)) as object };
const ERROR_REF = { $ref: "#/components/schemas/Error" };
const FIRST_REFUSAL = 400;

/** Bodies and answers are JSON, streams of events, or the one type that a route names; else the plug-in lists three. */
const onlyJson = (content: Content | undefined): Content | undefined => {
  if (content && Object.keys(content).length === 1) return content;
  const type = [JSON_TYPE, STREAM_TYPE].find((each) => content && each in content);
  return content && type ? { [type]: content[type] ?? {} } : undefined;
};

const withExamples = (content: Content | undefined): Content | undefined => {
  const json = content?.[JSON_TYPE];
  if (!json?.schema) return content;
  const schema = exemplified(json.schema);
  return { ...content, [JSON_TYPE]: { ...json, schema, example: exampleOf(schema) } };
};

/** The plug-in and the compiler of the routes both write into the schemas that they are given: what stays are its keys. */
const ERROR_KEYS = Object.keys(ErrorBody.properties).join();
const isRefusal = (status: string, schema: { properties?: object } | undefined): boolean =>
  Number(status) >= FIRST_REFUSAL && Object.keys(schema?.properties ?? {}).join() === ERROR_KEYS;

const answer = (status: string, content: Content | undefined): Content | undefined =>
  isRefusal(status, content?.[JSON_TYPE]?.schema)
    ? { [JSON_TYPE]: { schema: ERROR_REF, example: refusalExample(status) } }
    : withExamples(content);

/** The plug-in writes a schema's examples beside it, where OpenAPI has them in another form. */
const parameterOf = ({ examples, schema, ...parameter }: Parameter): Parameter => ({
  ...parameter,
  schema: { ...schema, ...(Array.isArray(examples) && { examples }) },
});

/** Source: spec/http-api.md §1.5. */
const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "The same request under the same key is carried out once and answered as before, for a day.",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[\\x21-\\x7e]+$" },
};

/** A route as the plug-in describes it, with its policy, its examples, and one shape for all refusals. */
export const refine = ({ parameters = [], ...operation }: Operation, policy: RoutePolicy): Operation => ({
  ...operation,
  "x-role": policy.role,
  "x-rate": policy.rate,
  security: policy.role === "public" ? [] : [{ bearer: [] }, { apiKey: [] }],
  parameters: [...parameters.map(parameterOf), ...(policy.idempotent ? [IDEMPOTENCY_KEY] : [])],
  ...(operation.requestBody && {
    requestBody: { ...operation.requestBody, content: withExamples(onlyJson(operation.requestBody.content)) ?? {} },
  }),
  responses: Object.fromEntries(
    Object.entries(operation.responses ?? {}).map(([status, response]) => {
      const content = answer(status, onlyJson(response.content));
      return [status, { description: DESCRIPTIONS[status] ?? "Answer", ...(content && { content }) }];
    }),
  ),
});
