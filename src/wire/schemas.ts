import { Type } from "@sinclair/typebox";
import { t } from "elysia";

/** Shapes that several routes share. Source: spec/http-api.md §1.2, §17. */

export const nullable = <Schema extends Parameters<typeof t.Union>[0][number]>(schema: Schema) =>
  t.Union([schema, t.Null()]);
/** What a query may hold; parameters that a route does not know are ignored. Source: spec/http-api.md §1.1. */
export const queryOf = <Fields extends Parameters<typeof t.Object>[0]>(fields: Fields) =>
  t.Object(fields, { additionalProperties: true });
/** A closed set. Elysia gives its enumerations the first value as a default; ours have none. */
export const words = <const Words extends readonly [string, ...string[]]>(list: Words) => {
  const schema = t.UnionEnum(list);
  delete schema.default;
  return schema;
};
/** A whole number in a body or an answer. Elysia's own `t.Integer` takes numbers in quotes as well: for queries alone. */
export const int = Type.Integer;

export const Uuid = t.String({
  description: "UUID, lower case",
  examples: ["0199b2c4-7d0e-7c11-9a55-3f6f1c2d4e5a"],
});
export const Instant = t.String({ description: "instant, ISO 8601 in UTC", examples: ["2027-05-20T12:00:00.000Z"] });
export const Day = t.String({ description: "day in the venue's zone", examples: ["2027-05-20"] });
export const Clock = t.String({ description: "time of day in the venue's zone", examples: ["14:00"] });
/** What text in one line may hold: no control characters. */
export const LINE = "^[^\\u0000-\\u001F\\u007F]*$";
/** The same with something to see in it: a name. Names are trimmed where they are kept. Source: spec/http-api.md §1.1. */
export const NAME = "^[^\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$";
/** A client's address; spaces around it are forgiven. Source: spec/http-api.md §1.2. */
export const Email = t.String({
  minLength: 3,
  maxLength: 254,
  pattern:
    '^\\s*[^\\s\\u0000-\\u001f\\u007f@<>,;:"()]+@[^\\s\\u0000-\\u001f\\u007f@<>,;:"()]+\\.[^\\s\\u0000-\\u001f\\u007f@<>,;:"().]+\\s*$',
  description: "e-mail address",
  examples: ["ada@example.com"],
});
export const Amount = t.Number({ description: "major units, at most two decimals" });

/** The body of every answer of 400 and more. */
export const ErrorBody = t.Object(
  {
    error: t.String({ description: "stable code" }),
    detail: t.String({ description: "one sentence a person can act on" }),
    request_id: t.String(),
    fields: t.Optional(t.Record(t.String(), t.Unknown())),
  },
  { description: "Refused" },
);

/** Every refusal that any route can answer with. */
export const REFUSALS = {
  400: ErrorBody,
  401: ErrorBody,
  403: ErrorBody,
  404: ErrorBody,
  409: ErrorBody,
  413: ErrorBody,
  415: ErrorBody,
  422: ErrorBody,
  429: ErrorBody,
  500: ErrorBody,
  503: ErrorBody,
} as const;
export const READ_REFUSALS = {
  401: ErrorBody,
  403: ErrorBody,
  404: ErrorBody,
  422: ErrorBody,
  429: ErrorBody,
  500: ErrorBody,
  503: ErrorBody,
} as const;

/**
 * The answers of a route whose body is no JSON. What is described by hand replaces what the schemas say, so that
 * refusals are named again.
 */
export const answersIn = (type: string, description: string, refusals: Readonly<Record<number, typeof ErrorBody>>) => {
  const refusal = {
    description: ErrorBody.description ?? "Refused",
    content: { "application/json": { schema: JSON.parse(JSON.stringify(ErrorBody)) as object } },
  };
  return {
    ...Object.fromEntries(Object.keys(refusals).map((status) => [status, refusal])),
    200: { description, content: { [type]: { schema: { type: "string" as const } } } },
  };
};
