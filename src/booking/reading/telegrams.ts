import { QUANTITY_WORDS } from "./lexicon/quantity-words.ts";
import { TELEGRAM } from "./lexicon/telegram-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { ProductName } from "./product-names.ts";
import { AFTER, any, group, NUMBER } from "./vocabulary.ts";

const PLEASE = `(?:${group(TELEGRAM.please)}${AFTER})`;
const FOR_WHOM = `(?:${WISH.all}|${group(TELEGRAM.on)} ${NUMBER}(?: ${group(TELEGRAM.counted)}| (?:${any("hours")})| ${any("people")})?${AFTER}|${NUMBER} (?:${any("hours")})${AFTER})`;
const LEAD = new RegExp(
  `^[\\s*•+-]*(?:(?:${group(TELEGRAM.leads)}|${WISH.also})[\\s,]+)*(?:(?:${NUMBER}|${WISH.articles})(?:\\s?x)?(?:\\s+|(?<='))(?:${group(QUANTITY_WORDS.measures)}\\s+(?:${WISH.of}\\s*)?)?)?(?:${PLEASE}\\s+)?$`,
  "u",
);
const TAIL = new RegExp(`^(?:[\\s,]+(?:${FOR_WHOM}|${PLEASE}|${WISH.also}))+\\s*[.!;,)]*\\s*$`, "u");
const SAYS_PLEASE = new RegExp(`(?:^|\\s)${PLEASE}`, "u");

/**
 * "DJ please.", "Blumen auf 8 Tischen bitte", "Photographe pour 3 heures, merci": a clause of nothing but a thing, for whom
 * or how long, and a word of politeness orders it. Source: spec/workflow.md §3.10.
 * @param before what stands before its name in the clause @param after what stands behind it
 */
export const isTelegram = ({ isEvent }: ProductName, before: string, after: string): boolean =>
  LEAD.test(before) && TAIL.test(after) && (!isEvent || (SAYS_PLEASE.test(after) && !/\d/.test(after)));
