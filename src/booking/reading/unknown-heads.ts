import { FOREIGN_MONEY, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { HEADS as HEAD_WORDS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROLES } from "./lexicon/role-words.ts";
import { UNKNOWN } from "./lexicon/unknown-head-words.ts";
import { AFTER, any, BEFORE, group, MONTHS, NUMBER } from "./vocabulary.ts";

/** Behind a number: a measure, an amount, a month, a thing that is counted. */
const ELSE = group([
  ...LEXICONS.flatMap(({ notPeople, hours, roomWords }) => [...notPeople, ...hours, ...roomWords]),
  ...MONEY_UNITS,
  ...FOREIGN_MONEY,
  ...ROLES.notBetween,
  ...UNKNOWN.things,
  MONTHS.pattern,
]);
const NOUN = `(?!${ELSE}${AFTER}|\\p{L}*${group([...ROLES.things, ...ROLES.smallWords, ...UNKNOWN.things])}${AFTER}|${any("contributors")}${AFTER}|${any("artists")}${AFTER})\\p{L}{3,}`;
/** A noun as it stands for several, in any of the languages. */
const PLURAL = `${NOUN}(?<=s|x|i|e|en|er|ern)`;
/** Fewer than that are named for what they do, and are not all who come. */
const HEADS = `(?!${group(UNKNOWN.few)}${AFTER})(?<n>${NUMBER})`;
const ABOUT = `(?:${any("about")}\\s+)*`;
const END = "\\s*(?:$|[,;!?)\\n]|\\.(?!\\d))";

/**
 * Numbers of a mail in which nobody has told how many come: with a noun that no list has ("22 yogis", "14 fiduciaires"),
 * or by themselves where people are counted so ("à douze", "in dodici vorremmo"). Source: spec/workflow.md §3.8.
 */
export const UNKNOWN_HEADS: readonly RegExp[] = [
  new RegExp(`${BEFORE}${group(UNKNOWN.with)}\\s+${ABOUT}${HEADS}\\s+(?:${NOUN}\\s+)?${PLURAL}${AFTER}`, "gu"),
  new RegExp(`(?<=(?:^|[,;:(\\n]|[.!?]\\s)\\s*)${ABOUT}${HEADS}\\s+(?:${NOUN}\\s+)?${PLURAL}(?=${END})`, "gu"),
  ...UNKNOWN.alone.map(
    (form) =>
      new RegExp(
        `(?<!${group(UNKNOWN.priced)}\\s|${HEAD_WORDS.noHeads} [^.!?\\n]{0,40})${BEFORE}${form.replace("NUM", HEADS).replace("END", END)}${AFTER}`,
        "gu",
      ),
  ),
];
