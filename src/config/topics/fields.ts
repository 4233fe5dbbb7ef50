import { Type as T, type TLiteral, type TUnion } from "@sinclair/typebox";

export const strict = { additionalProperties: false };
export const DAY = T.String({ pattern: "^\\d{4}-\\d\\d-\\d\\d$", examples: ["2027-05-20"] });
export const nullableText = (maxLength: number) => T.Union([T.String({ minLength: 1, maxLength }), T.Null()]);

type Literals<Words extends readonly string[]> = { -readonly [Index in keyof Words]: TLiteral<Words[Index]> };

/** One word of a closed list. */
export const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  T.Union(words.map((word) => T.Literal(word))) as unknown as TUnion<Literals<Words>>;
