import { HOURS } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import type { Span } from "./text.ts";
import { any, BEFORE, group } from "./vocabulary.ts";

/** "Orario 9-17", "h. 10-16", "Zeit (Samstag): 9-17": what says before two bare numbers that they are hours. */
export const HOUR_LABEL = `(?:${group([...HOURS.labels, ...HOURS.nouns])}\\s?[:=]\\s?|${group(HOURS.nouns)}(?:\\s${HOURS.ofNoun}){0,2}(?:\\s|\\s?-\\s))`;

const HOUR_PLACE = new RegExp(`^[\\s,.;:(-]*(?:(?:${any("from")}|${any("at")}) )?$`, "u");

/** Whether bare numbers may be hours: "from 9 to 17", or right after a date ("07.03.2026, 9 to 17"). */
export const isPlaced = (text: string, { start }: Span, dates: readonly Span[]): boolean =>
  dates.some((date) => date.start < start && start < date.end) ||
  dates.some(({ end }) => end <= start && HOUR_PLACE.test(text.slice(end, start)));

/** As much before a range as may say what it counts. */
const MAX_LABEL = 40;
const APART_BEFORE = new RegExp(
  `(?:(?:^|[,;.!?(\\n]|\\s[-/|])|${BEFORE}(?:${any("people")}|${group(HOURS.daily)}|${group(ROOM_NOUNS.nouns)} \\p{L}))\\s*$`,
  "u",
);
const LABELLED_BEFORE = /\p{L}\s?:\s*$/u;
/** "Alter: 10-16", "Gruppe: 10-16 ": a label that counts something else. */
const COUNTS_ELSE = new RegExp(
  `${group([...HOURS.noLabels, ...LEXICONS.flatMap(({ people }) => people)])}(?: \\p{L}+)?\\s?:\\s*$`,
  "u",
);
const APART_AFTER = new RegExp(
  `^\\s*(?:$|[,;.!?)\\n]|(?<=\\s)[-/|](?=\\s)|${group([...ROOM_NOUNS.nouns, ...HOURS.behindRange])}(?!\\p{L}))`,
  "u",
);

/**
 * "15 people, 9 to 12, Room D", "Seminar: 10-16": a range that nothing belongs to, in a mail that names a day, is the
 * hours, for two numbers in a row that count nothing are hardly anything else.
 */
export const isApart = (text: string, { start, end }: Span, dates: readonly Span[]): boolean => {
  if (dates.length === 0 || !APART_AFTER.test(text.slice(end, end + MAX_LABEL))) return false;
  const before = text.slice(Math.max(0, start - MAX_LABEL), start);
  return APART_BEFORE.test(before) || (LABELLED_BEFORE.test(before) && !COUNTS_ELSE.test(before));
};
