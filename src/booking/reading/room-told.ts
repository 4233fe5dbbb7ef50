import { TOLD } from "./lexicon/room-told-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const BREAK = new RegExp(`[,;:.!?()]|\\s-\\s|${BEFORE}(?:${group(SMALL.but)}${AFTER}|${group(TOLD.wishes)})`, "gu");
const form = (fragments: readonly string[]): RegExp => new RegExp(`${BEFORE}${group(fragments)}${AFTER}`, "u");
const PAST = form([...TOLD.past, ...TOLD.was]);
const MEANT = form(TOLD.meant);
const THEIRS = new RegExp(`${BEFORE}${group(TOLD.strangers)}(?: \\p{L}+){0,2} ${group(TOLD.theirs)}${AFTER}`, "u");

/**
 * "We had Room A last year", "our neighbours have Room A that day": a room is spoken of, and nobody wishes for it. "Room A
 * again, as last year" is a wish. Source: spec/workflow.md §3.9.
 */
export const isOnlyTold = (folded: string, { start, end }: Span): boolean => {
  const breaks = [...folded.matchAll(BREAK)].map(spanOf);
  const from = Math.max(0, ...breaks.filter((each) => each.end <= start).map((each) => each.end));
  const to = Math.min(folded.length, ...breaks.filter((each) => each.start >= end).map((each) => each.start));
  const before = folded.slice(from, start);
  const part = folded.slice(from, to);
  if (MEANT.test(part)) return false;
  return PAST.test(part) || THEIRS.test(before);
};
