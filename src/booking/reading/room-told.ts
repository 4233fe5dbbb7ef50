import { HOURS } from "./lexicon/date-words.ts";
import { MOVED_ROOM } from "./lexicon/moved-room-words.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { TOLD } from "./lexicon/room-told-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf, words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const BREAK = pattern(`[,;:.!?()]|\\s-\\s|${BEFORE}(?:${group(SMALL.but)}${AFTER}|${group(TOLD.wishes)})`);
/** What stands before the reason is no part of it; the reason is part of what stands before it. */
const REASON = pattern(`${BEFORE}${group(TOLD.because)}`);
const form = (fragments: readonly string[]): RegExp => new RegExp(`${BEFORE}${group(fragments)}${AFTER}`, "u");
const PAST = form([...TOLD.past, ...TOLD.was]);
const MEANT = form(TOLD.meant);
const FOR_WANT_OF = new RegExp(`${BEFORE}${group(TOLD.forWantOf)}(?:[\\s,:]+\\p{L}{1,5}){0,2}[\\s,:]*$`, "u");
/** "Photos of Room B": what tells of a room is asked for, and not the room. */
/** "Wenn das so ist: Raum C": what was just told is no case. */
const AS_IT_IS = words(MOVED_ROOM.asItIs);
const isForCase = (lead: string): boolean => FOR_WANT_OF.test(lead) && FOR_WANT_OF.test(lead.replace(AS_IT_IS, ""));
const WHAT_TELLS_OF = new RegExp(
  `${BEFORE}${group(TOLD.tellsOf)} ${group(TOLD.of)}\\s?(?:${group(SMALL.the)}\\s)?$`,
  "u",
);
/** "Some would rather book Room A, but I think we keep what we have". */
const KEEPS = form(TOLD.keeps);
const THEIRS = new RegExp(`${BEFORE}${group(TOLD.strangers)}(?: \\p{L}+){0,2} ${group(TOLD.theirs)}${AFTER}`, "u");

/**
 * "We had Room A last year", "our neighbours have Room A that day": a room is spoken of, and nobody wishes for it. "Room A
 * again, as last year" is a wish; in "Room F, or failing that A" only the first is. Source: spec/workflow.md §3.9.
 */
export const isOnlyTold = (folded: string, { start, end }: Span): boolean => {
  const lead = folded.slice(Math.max(0, start - 60), start);
  if (isForCase(lead) || WHAT_TELLS_OF.test(lead) || KEEPS.test(folded.slice(end))) return true;
  if (!PAST.test(folded) && !THEIRS.test(folded)) return false;
  const reasons = [...folded.matchAll(REASON)].map(spanOf);
  const leadsToReason = (each: Span): boolean =>
    reasons.some((reason) => each.end <= reason.start && folded.slice(each.end, reason.start).trim() === "");
  const breaks = [...folded.matchAll(BREAK)].map(spanOf).filter((each) => !leadsToReason(each));
  const from = Math.max(0, ...breaks.filter((each) => each.end <= start).map((each) => each.end));
  const ends = [...breaks, ...reasons];
  const to = Math.min(folded.length, ...ends.filter((each) => each.start >= end).map((each) => each.start));
  const before = folded.slice(from, start);
  const part = folded.slice(from, to);
  if (MEANT.test(part)) return false;
  return PAST.test(part) || THEIRS.test(before);
};

/** As much of what is said behind a room as may speak of it. */
const MAX_BEHIND = 110;
const behindOf = (folded: string, end: number): string =>
  folded.slice(end, end + MAX_BEHIND).split(/[!?\n]|\.(?:\s|$)/u, 1)[0] ?? "";
const ANOTHER = new RegExp(`${BEFORE}(?:${group(ROOM_NOUNS.nouns)}|${group(SMALL.the)} \\p{L}(?!['’]))${AFTER}`, "u");
const beforeAnother = (text: string): string => text.split(ANOTHER, 1)[0] ?? "";
const AGAIN = form(TOLD.again);
const TAKES_IT = form(TOLD.takesIt);
/** As much before "again" as may say that it shall not be. */
const MAX_DENIED = 60;
const DENIED = new RegExp(`${BEFORE}${group([...SMALL.not, ...TOLD.never])}${AFTER}`, "u");

/** Whether something is said, and said of what is wished: "but we would not take it again" is not. */
const isSaid = (text: string, form_: RegExp): boolean => {
  const match = form_.exec(text);
  if (!match) return false;
  const end = match.index + match[0].length;
  const before =
    text
      .slice(Math.max(0, match.index - MAX_DENIED), match.index)
      .split(/[,;:(]/u)
      .at(-1) ?? "";
  return !DENIED.test(before + match[0] + (/^ \p{L}+/u.exec(text.slice(end))?.[0] ?? ""));
};

/**
 * "Last time we were in B, that was cosy, again please", "we had Room A last year and would take it again", "Raum A kennen
 * wir. Den hätten wir gern wieder": what was shall be once more. Source: spec/workflow.md §3.9.
 */
export const isWishedAgain = (folded: string, { end }: Span): boolean => {
  const behind = beforeAnother(behindOf(folded, end));
  if (isSaid(behind, AGAIN) || isSaid(behind, TAKES_IT)) return true;
  const next = /^\s*[.!]\s+(?<next>[^.!?\n]+)/u.exec(
    folded.slice(end + behind.length, end + behind.length + MAX_BEHIND),
  );
  return isSaid(beforeAnother(next?.groups?.["next"] ?? ""), TAKES_IT);
};

const FAULT = new RegExp(
  `(?:[,;]|\\s-|${BEFORE}(?:${group([...SMALL.but, ...SMALL.and])}))\\s+(?:\\p{L}+,?\\s){0,2}?${group(TOLD.it)}(?:\\s(?!${group(SMALL.not)}${AFTER})\\p{L}+){0,4}?\\s(?<!${group(SMALL.not)}\\s)${group(TOLD.tooMuch)}\\s\\p{L}`,
  "u",
);
const CONCLUDED = new RegExp(
  `[,;-]\\s*${group(HOURS.so)}\\s(?:[\\p{L}']{2,}\\s){0,4}?(?<letter>\\p{L})(?=\\s*(?:$|[.,;!)]|${group(TOLD.please)}))`,
  "u",
);
/** "Room B has no daylight, so C please": what is said of the first is why it is the other. */
const leadsToAnother = (folded: string, { end }: Span): boolean => {
  const letter = CONCLUDED.exec(behindOf(folded, end))?.groups?.["letter"];
  return letter !== undefined && letter !== folded[end - 1];
};

/** "We know Room B, it was too dark for us": what is wrong with it is told behind it. Source: spec/workflow.md §3.9. */
export const isFaulted = (folded: string, span: Span): boolean =>
  FAULT.test(beforeAnother(behindOf(folded, span.end))) || leadsToAnother(folded, span);
