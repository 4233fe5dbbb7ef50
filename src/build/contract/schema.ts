/** A JSON schema as far as callers depend on it. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  [key: string]: unknown;
}

/** `in`: what callers send. `out`: what they are answered. */
export type Direction = "in" | "out";

const variantsOf = (schema: Schema): Schema[] => (schema.anyOf ?? schema.oneOf)?.flatMap(variantsOf) ?? [schema];

const kindsOf = (variants: readonly Schema[]): Set<string> =>
  new Set(
    variants.flatMap(({ type, enum: values, const: only }) => {
      if (type !== undefined) return type;
      const literals = values ?? (only === undefined ? [] : [only]);
      return literals.length > 0 ? literals.map((value) => (value === null ? "null" : typeof value)) : ["anything"];
    }),
  );

/** The closed set of texts that a schema admits; `undefined` where any text may stand. */
const wordsOf = (variants: readonly Schema[]): Set<unknown> | undefined => {
  const texts = variants.filter((each) => kindsOf([each]).has("string"));
  const isClosed = texts.every((each) => each.enum !== undefined || each.const !== undefined);
  return isClosed ? new Set(texts.flatMap((each) => each.enum ?? [each.const])) : undefined;
};

const missingFrom = (all: ReadonlySet<unknown>, some: ReadonlySet<unknown>): unknown[] =>
  [...some].filter((value) => !all.has(value));

const LEAST = ["minimum", "minLength", "minItems"] as const;
const MOST = ["maximum", "maxLength", "maxItems"] as const;

const tighter = (before: Schema, after: Schema): string[] => [
  ...LEAST.filter((bound) => (after[bound] ?? Number.NEGATIVE_INFINITY) > (before[bound] ?? Number.NEGATIVE_INFINITY)),
  ...MOST.filter((bound) => (after[bound] ?? Number.POSITIVE_INFINITY) < (before[bound] ?? Number.POSITIVE_INFINITY)),
];

const objectBreaks = (before: Schema, after: Schema, direction: Direction, at: string): string[] => {
  const [had, has] = [before.properties ?? {}, after.properties ?? {}];
  const [needed, needs] = [new Set(before.required), new Set(after.required)];
  const isOpen = after.additionalProperties !== false;
  const keys = Object.entries(had).flatMap(([key, schema]) => {
    const place = `${at}.${key}`;
    const now = has[key];
    if (!now) return direction === "out" || !isOpen ? [`${place} is gone`] : [];
    const isLoose = direction === "out" && needed.has(key) && !needs.has(key);
    return [...(isLoose ? [`${place} is no longer always there`] : []), ...breaks(schema, now, direction, place)];
  });
  const asked = direction === "in" ? [...needs].filter((key) => !needed.has(key)) : [];
  return [...keys, ...asked.map((key) => `${at}.${key} is required now`)];
};

/**
 * What a caller of the old schema stumbles over under the new one, one sentence each. Enumerations are closed
 * (spec/http-api.md): an answer may not hold a word that was not published.
 */
export const breaks = (before: Schema, after: Schema, direction: Direction, at: string): string[] => {
  const [old, next] = [variantsOf(before), variantsOf(after)];
  const [admitted, admits] = direction === "in" ? [old, next] : [next, old];
  const verb = direction === "in" ? "no longer takes" : "may now be";
  const found: string[] = [];
  const [kinds, allowed] = [kindsOf(admitted), kindsOf(admits)];
  if (!allowed.has("anything")) for (const kind of missingFrom(allowed, kinds)) found.push(`${at} ${verb} ${kind}`);
  const [some, all] = [wordsOf(admitted), wordsOf(admits)];
  if (all && allowed.has("string") && kinds.has("string"))
    found.push(
      ...(some ? missingFrom(all, some).map((word) => `${at} ${verb} "${word}"`) : [`${at} ${verb} any text`]),
    );
  for (const kind of ["object", "array", "string", "number", "integer"]) {
    const [was, is] = [old, next].map((variants) => variants.filter((each) => kindsOf([each]).has(kind)));
    if (was?.length !== is?.length) continue;
    was?.forEach((each, index) => {
      const now = is?.[index] ?? {};
      if (direction === "in") found.push(...tighter(each, now).map((bound) => `${at} has a tighter ${bound}`));
      if (kind === "object") found.push(...objectBreaks(each, now, direction, at));
      if (kind === "array") found.push(...breaks(each.items ?? {}, now.items ?? {}, direction, `${at}[]`));
    });
  }
  return found;
};
