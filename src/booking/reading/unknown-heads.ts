import { FOREIGN_MONEY, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { HEADS as HEAD_WORDS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROLES } from "./lexicon/role-words.ts";
import { UNKNOWN } from "./lexicon/unknown-head-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { PeopleMention } from "./reading.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, MONTHS, NUMBER, numberOf } from "./vocabulary.ts";

/** Behind a number: a measure, an amount, a month, a thing that is counted. */
const MEASURES = [
  ...LEXICONS.flatMap(({ notPeople, hours, roomWords }) => [...notPeople, ...hours, ...roomWords]),
  ...MONEY_UNITS,
  ...FOREIGN_MONEY,
  ...UNKNOWN.things,
  MONTHS.pattern,
];
const ELSE = group([...MEASURES, ...ROLES.notBetween]);
const NOUN = `(?!${ELSE}${AFTER}|\\p{L}*${group([...ROLES.things, ...ROLES.smallWords, ...UNKNOWN.things])}${AFTER})\\p{L}{3,}(?:-\\p{L}+)?`;
/** Who plays or speaks is no guest beside guests. */
const NO_ARTIST = `(?!(?:\\p{L}+ )?(?:${any("contributors")}|${any("artists")})${AFTER})`;
/** A noun as it stands for several, in any of the languages. */
const PLURAL = `${NOUN}(?<=s|x|i|e|en|er|ern)`;
/** Fewer than that are named for what they do, and are not all who come. */
const HEADS = `(?!${group(UNKNOWN.few)}${AFTER})(?<n>${NUMBER})`;
/** Five of something of which nothing is known are things as well as people. */
const MANY = `(?!${group(UNKNOWN.several)}${AFTER})${HEADS}`;
const ABOUT = `(?:${any("about")}\\s+)*`;
const END = "\\s*(?:$|[,;!?)\\n]|\\.(?!\\d))";

/**
 * Numbers of a mail in which nobody has told how many come: with a noun that no list has ("22 yogis", "14 fiduciaires"),
 * or by themselves where people are counted so ("à douze", "in dodici vorremmo"). Source: spec/workflow.md §3.8.
 */
export const UNKNOWN_HEADS: readonly RegExp[] = [
  pattern(`${BEFORE}${group(UNKNOWN.with)}\\s+${ABOUT}${MANY}\\s+${NO_ARTIST}(?:${NOUN}\\s+)?${PLURAL}${AFTER}`),
  pattern(`${BEFORE}${group(UNKNOWN.coming)}\\s+${ABOUT}${MANY}\\s+(?:${NOUN}\\s+)?${PLURAL}${AFTER}`),
  pattern(
    `(?=[\\p{L}\\d])(?<=(?:^|[,;:(\\n]|[.!?]\\s)\\s*)${ABOUT}${MANY}\\s+(?:${NOUN}\\s+)?${PLURAL}(?=${END}|\\s${group(UNKNOWN.goesOn)}${AFTER})`,
  ),
  ...UNKNOWN.alone.map((form) =>
    pattern(
      `${BEFORE}(?<!${group(UNKNOWN.priced)}\\s|${HEAD_WORDS.noHeads} [^.!?\\n]{0,40})${form.replace("NUM", HEADS).replace("END", END)}${AFTER}`,
    ),
  ),
];

const SOLE = pattern(`${BEFORE}(?<![.:/'-])(?<n>${NUMBER})${AFTER}(?![.:,/'-]\\d|-\\p{L}|\\s?%)`);
const NAMES_ELSE = new RegExp(
  `(?:${BEFORE}(?:${group(UNKNOWN.namesElse)}|${any("week")}|${group(UNKNOWN.priced)}(?: \\p{L}{1,3})?|${group(UNKNOWN.streets)}(?: [\\p{L}'-]+){0,3})\\.?|[#°])\\s*$`,
  "u",
);
const COMING = new RegExp(`${BEFORE}${group(UNKNOWN.coming)}\\s+$`, "u");
const COUNTS_ELSE = new RegExp(
  `^[^\\S\\n]*(?:${group(MEASURES)}|\\p{L}*${group([...ROLES.things, ...UNKNOWN.things])}|${any("contributors")}|${any("artists")})${AFTER}`,
  "u",
);
/** Fewer may be anything; more come to no house. */
const FEWEST = 8;
const MOST = 1000;

/**
 * Numbers of which nothing says what they count, in a text without its dates, times, telephone numbers, amounts and
 * addresses.
 */
export const freeNumbers = (folded: string): { mention: PeopleMention; span: Span }[] =>
  [...folded.matchAll(SOLE)].flatMap((match) => {
    const span = spanOf(match);
    const count = numberOf(match[0]) ?? 0;
    const before = folded.slice(Math.max(0, span.start - 40), span.start);
    const isElse =
      (NAMES_ELSE.test(before) && !COMING.test(before)) || COUNTS_ELSE.test(folded.slice(span.end, span.end + 40));
    return count >= FEWEST && count <= MOST && !isElse ? [{ mention: { count, mode: "set" as const }, span }] : [];
  });
