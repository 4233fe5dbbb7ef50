import { QUANTITY_WORDS } from "./lexicon/quantity-words.ts";
import { TELEGRAM } from "./lexicon/telegram-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { isRow } from "./list-items.ts";
import type { ProductName } from "./product-names.ts";
import { AFTER, any, group, NUMBER } from "./vocabulary.ts";

const PLEASE = `(?:${group(TELEGRAM.please)}${AFTER})`;
const FOR_WHOM = `(?:${WISH.all}|${group(TELEGRAM.on)} ${NUMBER}(?: ${group(TELEGRAM.counted)}| (?:${any("hours")})| ${any("people")})?${AFTER}|${NUMBER} (?:${any("hours")})${AFTER})`;
const LEAD = new RegExp(
  `^[\\s*•+-]*(?:(?:${group(TELEGRAM.leads)}|${WISH.also})[\\s,]+)*(?:(?:${NUMBER}|${WISH.articles})(?:\\s?x)?(?:\\s+|(?<='))(?:${group(QUANTITY_WORDS.measures)}\\s+(?:${WISH.of}\\s*)?)?)?(?:${PLEASE}\\s+)?$`,
  "u",
);
const TAIL = new RegExp(`^(?:[\\s,]+(?:${FOR_WHOM}|${PLEASE}|${WISH.also}))+\\s*[.!;,)]*\\s*$`, "u");
/** "About seventy of us, and a DJ please": the last part of a row. */
const lastPart = (before: string): string => before.slice(before.lastIndexOf(",") + 1);
const SAYS_PLEASE = new RegExp(`(?:^|\\s)${PLEASE}`, "u");

const pleads = (after: string): boolean => SAYS_PLEASE.test(after) && !/\d/.test(after);

const PART = /[,;/|·\n]|\s\+\s|\.\s/gu;
const MAX_WORDS = 3;

const BARE_BEFORE = new RegExp(
  `(?:^|[,;/|·+\\n]|\\.\\s)\\s*(?:[*•+-]\\s*)?(?:(?:${NUMBER}|${WISH.articles})(?:\\s?x)?(?:\\s+|(?<=')))?$`,
  "u",
);
const BARE_BEHIND = /^\s*(?:$|[,;/|·+\n.])/u;

/**
 * "10.3.26, 26 pers., proiettore + 1 flipchart": a thing that is a part of its own in a row of what is wanted, which says no verb. Source: spec/workflow.md §3.10.
 * @param before what stands before its name in the clause @param after what stands behind it
 */
const isPartOfRow = ({ name, isEvent, isPerson }: ProductName, before: string, after: string): boolean =>
  !isEvent &&
  !isPerson &&
  BARE_BEFORE.test(before) &&
  BARE_BEHIND.test(after) &&
  isRow(`${before}${name}${after}`.split(PART), MAX_WORDS);

/**
 * "DJ please.", "Blumen auf 8 Tischen bitte", "Photographe pour 3 heures, merci": a clause of nothing but a thing, for whom
 * or how long, and a word of politeness orders it; so does a part of a row of what is wanted. Source: spec/workflow.md §3.10.
 * @param before what stands before its name in the clause @param after what stands behind it
 */
export const isTelegram = (named: ProductName, before: string, after: string): boolean =>
  (LEAD.test(before) && TAIL.test(after) && (!named.isEvent || pleads(after))) ||
  (LEAD.test(lastPart(before)) && TAIL.test(after) && pleads(after)) ||
  isPartOfRow(named, before, after);
