import { TOLD } from "./lexicon/room-told-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const BREAK = pattern(`[,;:.!?()]|\\s-\\s|${BEFORE}(?:${group(SMALL.but)}${AFTER}|${group(TOLD.wishes)})`);
const form = (fragments: readonly string[]): RegExp => new RegExp(`${BEFORE}${group(fragments)}${AFTER}`, "u");
const PAST = form([...TOLD.past, ...TOLD.was]);
const MEANT = form(TOLD.meant);
const FOR_WANT_OF = new RegExp(`${BEFORE}${group(TOLD.forWantOf)}(?:[\\s,:]+\\p{L}{1,5}){0,2}[\\s,:]*$`, "u");
const THEIRS = new RegExp(`${BEFORE}${group(TOLD.strangers)}(?: \\p{L}+){0,2} ${group(TOLD.theirs)}${AFTER}`, "u");

/**
 * "We had Room A last year", "our neighbours have Room A that day": a room is spoken of, and nobody wishes for it. "Room A
 * again, as last year" is a wish; in "Room F, or failing that A" only the first is. Source: spec/workflow.md §3.9.
 */
export const isOnlyTold = (folded: string, { start, end }: Span): boolean => {
  const breaks = [...folded.matchAll(BREAK)].map(spanOf);
  const from = Math.max(0, ...breaks.filter((each) => each.end <= start).map((each) => each.end));
  const to = Math.min(folded.length, ...breaks.filter((each) => each.start >= end).map((each) => each.start));
  const before = folded.slice(from, start);
  const part = folded.slice(from, to);
  if (FOR_WANT_OF.test(folded.slice(Math.max(0, start - 60), start))) return true;
  if (MEANT.test(part)) return false;
  return PAST.test(part) || THEIRS.test(before);
};
