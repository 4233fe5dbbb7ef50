import { FOREIGN_MONEY, MONEY_SIGNS, MONEY_UNITS, NEAR } from "./lexicon/bargain-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { BEFORE, group } from "./vocabulary.ts";

const MONEY = new RegExp(
  `${group([...MONEY_SIGNS, ...FOREIGN_MONEY, "\\$"])}(?!(?<=fr\\.)\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.)\\s?\\d[\\d'.,]{0,14}(?:-|\\.-)?|(?<!\\d)\\d[\\d'.,]{0,14}(?:\\.-|-)?\\s?${group([...MONEY_UNITS, ...FOREIGN_MONEY])}`,
  "giu",
);
/** "Ten percent", "10 %", "dieci per cento". */
export const PERCENT = pattern(
  `(?:${BEFORE}\\p{L}+\\s|(?<![\\d.,])\\d{1,3}(?:[.,]\\d{1,2})?\\s?)${group(NEAR.percent)}(?![\\p{L}\\p{N}])`,
);

/** Amounts of money and percentages: numbers that count no heads and tell no hour. */
export const amountsIn = (folded: string): Span[] =>
  [...folded.matchAll(MONEY), ...folded.matchAll(PERCENT)].map(spanOf);
