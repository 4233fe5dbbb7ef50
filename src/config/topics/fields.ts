import { Type as T, type TLiteral, type TSchema, type TUnion } from "@sinclair/typebox";

export const strict = { additionalProperties: false };
export const DAY = T.String({
  pattern: "^\\d{4}-\\d\\d-\\d\\d$",
  description: "a day, as YYYY-MM-DD",
  examples: ["2027-05-20"],
});
export const ADDRESS = T.String({
  maxLength: 254,
  pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  description: "e-mail address",
  examples: ["desk@example.com"],
});
export const nullable = <Schema extends TSchema>(schema: Schema) => T.Union([schema, T.Null()]);

type Literals<Words extends readonly string[]> = { -readonly [Index in keyof Words]: TLiteral<Words[Index]> };

/** One word of a closed list. */
export const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  T.Union(words.map((word) => T.Literal(word))) as unknown as TUnion<Literals<Words>>;

/** The words of a closed list; `undefined` for another schema. */
export const wordsOf = ({ anyOf }: TSchema): string[] | undefined => {
  const all = (anyOf as TSchema[] | undefined)?.map((each): unknown => each["const"]);
  return all?.every((each) => typeof each === "string") ? all : undefined;
};
