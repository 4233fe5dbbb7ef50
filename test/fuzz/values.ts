import fc from "fast-check";

/** A schema as the OpenAPI document holds it: as much of JSON Schema as the desk uses. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Stands in values that are sent and never in an answer that refuses them. */
export const MARKER = "zq7-received-zq7";

/** Texts that have broken something somewhere. */
const TEXTS = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "a\udfffb",
  "\u202e\u2066\ufeff",
  "\r\nSet-Cookie: a=b",
  "👩‍👩‍👧‍👦".repeat(20),
  "ﷺ",
  "İstanbul",
  "' or '1'='1",
  `"; drop table events; -- ${MARKER}`,
  `<script>${MARKER}</script>`,
  `\${jndi:ldap://${MARKER}}`,
  "{{7*7}}",
  "%00",
  "%",
  "%s%n",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "NaN",
  "infinity",
  "-infinity",
  "now",
  "epoch",
  "allballs",
  "0000-00-00",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "275760-09-14",
  "2027-02-30",
  "31.12.9999",
  "+275760-09-13T00:00:00.000Z",
  "-271821-04-20T00:00:00.000Z",
  "2027-05-20T25:61:61Z",
  "2027-05-20T12:00:00.000+99:99",
  "1e309",
  "-1",
  "0",
  "1.5",
  "2147483648",
  "9223372036854775808",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "a@b",
  `${"a".repeat(300)}@example.com`,
  "a,b@example.com",
  "x".repeat(129),
  `${MARKER} ${"long ".repeat(5000)}`,
  "a".repeat(70_000),
];

const deep = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -0,
      -1,
      1.005,
      1e-320,
      1e308,
      2 ** 31,
      2 ** 53,
      -(2 ** 63),
      [],
      {},
      [null],
      [[]],
      { "": "" },
      deep(500),
      Array.from({ length: 2000 }, (_, at) => at),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const matching = (pattern: string): fc.Arbitrary<string> => {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // What it cannot invent is left to texts of any kind.
    return fc.string();
  }
};

const text = ({ pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> => {
  if (pattern !== undefined && !pattern.startsWith("^[^")) return matching(pattern);
  return fc.string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
};

/** What fits a field better than any text of its schema: ids that are there, days to come, words of the trade. */
export type Fitting = (name: string) => fc.Arbitrary<unknown> | undefined;

/** A value that a schema admits; by name where the field has one. */
export const valid = (schema: Schema, fitting: Fitting, name = ""): fc.Arbitrary<unknown> => {
  const { const: only, enum: words, anyOf, oneOf } = schema;
  if (only !== undefined) return fc.constant(only);
  if (words && words.length > 0) return fc.constantFrom(...words);
  const choices = anyOf ?? oneOf;
  if (choices && choices.length > 0) return fc.oneof(...choices.map((choice) => valid(choice, fitting, name)));
  switch (schema.type) {
    case "string":
      return fitting(name) ?? text(schema);
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case "number":
      return fc
        .double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1e6, noNaN: true })
        .map((amount) => Math.round(amount * 100) / 100);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array": {
      const { items = {}, minItems = 0, maxItems = 3 } = schema;
      const most = Math.max(minItems, Math.min(maxItems, 3));
      return fc.array(valid(items, fitting, name), { minLength: minItems, maxLength: most });
    }
    default:
      return schema.properties ? record(schema, fitting) : fc.jsonValue({ maxDepth: 2 });
  }
};

const record = ({ properties = {}, required = [] }: Schema, fitting: Fitting): fc.Arbitrary<unknown> => {
  const fields = Object.entries(properties).map(([name, schema]) => [name, valid(schema, fitting, name)] as const);
  const needed = required.filter((name) => name in properties);
  return fc.record(Object.fromEntries(fields), { requiredKeys: needed });
};

type Mutation = (body: Record<string, unknown>, name: string, value: unknown) => Record<string, unknown>;
const MUTATIONS: readonly Mutation[] = [
  (body, name, value) => ({ ...body, [name]: value }),
  (body, name) => Object.fromEntries(Object.entries(body).filter(([other]) => other !== name)),
  (body, _, value) => ({ ...body, unknown_field: value }),
  (body, name) => ({ ...body, [name]: [body[name]] }),
  (body, name) => ({ ...body, [name]: { [name]: body[name] } }),
];

/** A body that would be taken, but for one thing. */
export const nearlyValid = (schema: Schema, fitting: Fitting): fc.Arbitrary<unknown> => {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return hostile;
  return fc
    .tuple(valid(schema, fitting), fc.constantFrom(...names), hostile, fc.constantFrom(...MUTATIONS))
    .map(([body, name, value, mutate]) =>
      body !== null && typeof body === "object" ? mutate(body as Record<string, unknown>, name, value) : value,
    );
};
