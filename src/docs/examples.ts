import { sample } from "openapi-sampler";
import { errors, type Failure } from "../platform/errors.ts";
import { FIELD_EXAMPLES } from "./field-examples.ts";

/** One refusal of a kind for each status that a route may answer with. Source: spec/http-api.md §18. */
const REFUSED: Readonly<Record<string, Failure>> = {
  400: errors.invalidJson(),
  401: errors.unauthorized(),
  403: errors.forbidden(),
  404: errors.notFound(),
  408: errors.requestTimeout(),
  409: errors.offerMissing(),
  410: errors.snapshotExpired(),
  412: errors.versionConflict(3),
  413: errors.requestTooLarge(1_048_576),
  415: errors.unsupportedMediaType(["application/json"]),
  416: errors.rangeNotSatisfiable(0),
  422: errors.validationFailed({ client_email: "an e-mail address" }),
  429: errors.rateLimitExceeded("read", {}),
  500: errors.internal(undefined),
  502: errors.upstreamFailed(),
  503: errors.unavailable(),
  504: errors.upstreamTimeout(),
  507: errors.quotaExceeded(10_737_418_240),
};

const REQUEST_ID = "0199b2c4-7d0e-7c11-9a55-3f6f1c2d4e5a";

/** A refusal of a status as it is answered; `undefined` for a status without one. */
export const refusalExample = (status: string): object | undefined => {
  const failure = REFUSED[status];
  if (!failure) return undefined;
  const { code, detail, fields } = failure;
  return { error: code, detail, request_id: REQUEST_ID, ...(fields && { fields }) };
};

interface Schema {
  type?: string;
  examples?: unknown[];
  enum?: unknown;
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** A schema with an example for each text that has none, by the name of its field. */
export const exemplified = (schema: Schema, name = ""): Schema => {
  const { type, examples, properties, items, anyOf } = schema;
  if (type === "string" && !examples && schema.enum === undefined && schema.const === undefined) {
    const example = FIELD_EXAMPLES[name];
    return example === undefined ? schema : { ...schema, examples: [example] };
  }
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, exemplified(each, key)])),
    }),
    ...(items && { items: exemplified(items, name) }),
    ...(anyOf && { anyOf: anyOf.map((each) => exemplified(each, name)) }),
  };
};

/** A value that a schema admits, made from its examples, enumerations and bounds. */
export const exampleOf = (schema: object): unknown => sample(schema, {}, {});
