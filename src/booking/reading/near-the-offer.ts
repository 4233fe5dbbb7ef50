import { PERCENT } from "./amounts.ts";
import { BARGAIN, FOREIGN_MONEY, MONEY_SIGNS, MONEY_UNITS, NEAR } from "./lexicon/bargain-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Clause } from "./reading.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

/** What is less than this part of an offer, or not less than all of it, bargains about something else. */
const LEAST_PART = 0.4;

const NUMBER = "(?<n>\\d{1,3}['’., ]\\d{3}|\\d{3,6})(?:\\.?-)?(?!\\d|[.:]\\d)";
const MONEY = `(?:${group(MONEY_SIGNS)}\\s?)?`;
const UNIT = `(?:\\s?${group(MONEY_UNITS)}${AFTER})?`;
/** What may stand behind a number that nothing counts: the end, a stroke, or a word that goes on with the bargain. */
const GOES_ON = `(?=\\s*(?:$|[^\\p{L}\\p{N}\\s%']|${group([...NEAR.goesOn, ...BARGAIN.closes, ...FOREIGN_MONEY])}${AFTER}))`;
const BARGAINED = pattern(
  `(?:^[^\\p{L}\\p{N}]*|${BEFORE}${group(NEAR.leadsTo)}(?:\\s+|\\s*:\\s*))${MONEY}${NUMBER}${UNIT}${GOES_ON}`,
);
/** "Our booking number is 650", "the deposit of 400": a number that is something else than a price for all of it. */
const OF_ELSE = new RegExp(`${BEFORE}${group(NEAR.ofElse)}${AFTER}`, "u");

const PERCENT_OF_SOME = new RegExp(
  `${group(NEAR.percent)}\\s${group(NEAR.ofSome)}(?!\\p{L}) ?(?!${group(BARGAIN.prices)})\\p{L}`,
  "u",
);

/** Whether part of our price is asked off: a percentage of nothing else. Source: spec/workflow.md §3.5. */
export const asksPartOff = (text: string, { mood }: Clause, offeredMinor: number | undefined): boolean =>
  offeredMinor !== undefined &&
  mood !== "statement" &&
  PERCENT.test(text) &&
  !PERCENT_OF_SOME.test(text) &&
  !OF_ELSE.test(text);

const SUM = `(?:${group(MONEY_SIGNS)}\\s?(?<n>\\d{2,5})|(?<!\\d)(?<m>\\d{2,5})\\s?${group(MONEY_UNITS)})`;
const LESS_BY = [
  new RegExp(`${BEFORE}${group(NEAR.takesOff)}(?: \\p{L}+){0,3} ${SUM}`, "u"),
  new RegExp(`${SUM}(?: \\p{L}+){0,3} ${group(NEAR.takenOff)}${AFTER}`, "u"),
];

/** "Könnten Sie uns 100 Franken erlassen?": so much less than our offer; its own price in minor units. */
export const priceLessBy = (
  text: string,
  offeredMinor: number | undefined,
): { proposedMinor: number; match: RegExpMatchArray } | undefined => {
  if (offeredMinor === undefined || OF_ELSE.test(text)) return undefined;
  const match = LESS_BY.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const { n, m } = match.groups ?? {};
  const minor = Number(n ?? m) * 100;
  return minor < offeredMinor * LEAST_PART ? { proposedMinor: offeredMinor - minor, match } : undefined;
};

/**
 * Bare numbers near what our offer comes to: "650, sonst geht es nicht", "le comité a voté 650". With an offer before the
 * client these are prices for it, in whatever words, unless the number counts or names something.
 * Source: spec/workflow.md §2.9, §3.5.
 * @param offeredMinor what the offer comes to, in minor units
 */
export const numbersNear = (text: string, offeredMinor: number | undefined): RegExpMatchArray[] => {
  if (offeredMinor === undefined || OF_ELSE.test(text)) return [];
  return [...text.matchAll(BARGAINED)].filter((match) => {
    const minor = Number((match.groups?.["n"] ?? "").replace(/\D/g, "")) * 100;
    return minor >= offeredMinor * LEAST_PART && minor < offeredMinor;
  });
};
