import { LEXICONS } from "./lexicon/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { longestFirst, words } from "./text.ts";

type ListKey = { [Key in keyof Lexicon]: Lexicon[Key] extends readonly string[] ? Key : never }[keyof Lexicon];

/** The fragments that every language has under a key, as one group of a regular expression. */
export const any = (key: ListKey): string => group(LEXICONS.flatMap((lexicon) => lexicon[key]));

export const group = (fragments: readonly string[]): string => `(?:${longestFirst(fragments).join("|")})`;

/** Words that speak of a visit of the house. */
export const VISIT = words(LEXICONS.flatMap(({ signals }) => signals.visit));

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

const NUMBER_PAIRS = LEXICONS.map(({ numberPairs: { first, between, second } }) => {
  const parts = (side: Readonly<Record<string, number>>) =>
    Object.entries(side).map(([name, value]) => ({ exact: new RegExp(`^${name}$`, "u"), value }));
  const [a, b] = [group(Object.keys(first)), group(Object.keys(second))];
  return {
    pattern: `${a}${between}${b}`,
    exact: new RegExp(`^(?<a>${a})${between}(?<b>${b})$`, "u"),
    first: parts(first),
    second: parts(second),
  };
});

/** "zweiundvierzig", "forty-two", "quarante-deux": the two parts added up. */
const pairOf = (text: string): number | undefined => {
  for (const { exact, first, second } of NUMBER_PAIRS) {
    const { a, b } = exact.exec(text)?.groups ?? {};
    if (a === undefined || b === undefined) continue;
    const [one, other] = [first.find((each) => each.exact.test(a)), second.find((each) => each.exact.test(b))];
    if (one && other) return one.value + other.value;
  }
  return undefined;
};

/** A number of two words or parts. */
const NUMBER_PAIR = `(?:${NUMBER_PAIRS.map(({ pattern }) => pattern).join("|")})`;

const BELOW_HUNDRED = `(?:${NUMBER_PAIR}|${group(NUMBER_WORDS.filter(({ value }) => value < 100).map(({ name }) => name))})`;
const OVER_HUNDRED = new RegExp(`^${group(SMALL.hundredAnd)}(?<rest>${BELOW_HUNDRED})$`, "u");

const HYPHENED = NUMBER_WORDS.map(({ name }) => name).filter((name) => /^[a-z]+-[a-z-]+$/.test(name));
/** A number of several words or parts, none of which is a number of its own: "dix-huit", "a hundred and ten". */
export const COMPOSED_NUMBER = `(?:${NUMBER_PAIR}|${group(SMALL.hundredAnd)}${BELOW_HUNDRED}|${group(HYPHENED)})`;

/** A number in words. */
export const NUMBER_WORD = `(?:${group(SMALL.hundredAnd)}${BELOW_HUNDRED}|${NUMBER_PAIR}|${group(NUMBER_WORDS.map(({ name }) => name))})`;

/** Nothing is no number: it is asked for most, where a part of a match is not there. */
const wordNumber = (text: string): number | undefined =>
  text === "" ? undefined : (NUMBER_WORDS.find(({ exact }) => exact.test(text))?.value ?? pairOf(text));

/** "cent vingt", "hundertzwanzig": the rest over a hundred. */
const overHundred = (text: string): number | undefined => {
  const rest = wordNumber(OVER_HUNDRED.exec(text)?.groups?.["rest"] ?? "");
  return rest === undefined ? undefined : 100 + rest;
};

/** A number in digits (up to four, with Swiss or English thousands) or in words. */
export const NUMBER = `(?:\\d{1,3}(?:['.,]\\d{3})|\\d{1,4}|${NUMBER_WORD})`;

export const numberOf = (text: string): number | undefined => {
  const digits = text.replace(/['.,]/g, "");
  return /^\d+$/.test(digits) ? Number(digits) : (wordNumber(text) ?? overHundred(text));
};

/** Not part of a longer word or number on either side. */
export const BEFORE = "(?<![\\p{L}\\p{N}])";
export const AFTER = "(?![\\p{L}\\p{N}])";
/** What makes an hour of the number before it. */
export const HOUR_SIGN = `(?:${any("clock")}|[ap]\\.?m)`;
