import { LEXICONS } from "./lexicon/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { longestFirst } from "./text.ts";

type ListKey = { [Key in keyof Lexicon]: Lexicon[Key] extends readonly string[] ? Key : never }[keyof Lexicon];

/** The fragments that every language has under a key, as one group of a regular expression. */
export const any = (key: ListKey): string => group(LEXICONS.flatMap((lexicon) => lexicon[key]));

export const group = (fragments: readonly string[]): string => `(?:${longestFirst(fragments).join("|")})`;

/** All words of a numbered list (months, weekdays, ordinals), and the number 1.. of one of them. */
const numbered = (key: "months" | "weekdays" | "ordinals") => {
  const entries = LEXICONS.flatMap((lexicon) =>
    lexicon[key].flatMap((names, index) => names.map((name) => ({ name, number: index + 1 }))),
  );
  const exact = entries.map(({ name, number }) => ({ pattern: new RegExp(`^${name}$`, "u"), number }));
  return {
    pattern: group(entries.map(({ name }) => name)),
    numberOf: (word: string): number | undefined => exact.find(({ pattern }) => pattern.test(word))?.number,
  };
};

export const MONTHS = numbered("months");
export const WEEKDAYS = numbered("weekdays");
export const ORDINALS = numbered("ordinals");

const NUMBER_WORDS = LEXICONS.flatMap(({ numbers }) => Object.entries(numbers)).map(([name, value]) => ({
  name,
  value,
  exact: new RegExp(`^${name}$`, "u"),
}));

/** A number in digits (up to four, with Swiss or English thousands) or in words. */
export const NUMBER = `(?:\\d{1,3}(?:['.,]\\d{3})|\\d{1,4}|${group(NUMBER_WORDS.map(({ name }) => name))})`;

export const numberOf = (text: string): number | undefined => {
  const digits = text.replace(/['.,]/g, "");
  return /^\d+$/.test(digits) ? Number(digits) : NUMBER_WORDS.find(({ exact }) => exact.test(text))?.value;
};

/** Not part of a longer word or number on either side. */
export const BEFORE = "(?<![\\p{L}\\p{N}])";
export const AFTER = "(?![\\p{L}\\p{N}])";
