import type { FoundDay } from "./found-day.ts";
import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { DATE_ROLE } from "./lexicon/date-role-words.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Clause, DateRole } from "./reading.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group, VISIT, WEEKDAYS } from "./vocabulary.ts";

const PAYMENT = words(LEXICONS.flatMap(({ payment }) => payment));
const DEADLINE = words(LEXICONS.flatMap(({ deadline }) => deadline));
const PAST = words(LEXICONS.flatMap(({ past }) => past));
const ABSENCE = words(LEXICONS.flatMap(({ absences }) => absences));
/** "In dieser Woche bin ich in den Ferien": when somebody cannot be reached, and no time of the event. */
const isOfAbsence = (text: string): boolean => text.search(ABSENCE) >= 0;
const TELLS_LATER = words(LEXICONS.flatMap(({ tellsLater }) => tellsLater));
/** "The date you will have next week": when something is told, and no time of the event. */
const isOfAnswer = (text: string): boolean => text.search(TELLS_LATER) >= 0;
/** "Thank you for the lovely tour on Sunday": when something was. */
const THANKS_FOR = new RegExp(`${BEFORE}${group(DATE_ROLE.thanksFor)}${AFTER}`, "u");
export const isOfElse = (text: string): boolean => isOfAbsence(text) || isOfAnswer(text) || THANKS_FOR.test(text);
const ARTICLE = group(DATES.article);
const REFERENCE = new RegExp(`${any("letters")}\\s+${group(DATE_ROLE.dated)}\\s*(?:${ARTICLE}\\s+)?$`, "u");
const WEEKDAY_NAME = words([WEEKDAYS.pattern]);
/** Somebody pays then: a weekday beside it is that of the payment, not of the event. */
const PAYS = new RegExp(`(?<!\\p{L})${group(DATE_ROLE.pays)}(?!\\p{L})`, "u");
const CALLS = new RegExp(`(?<!\\p{L})${group(DATE_ROLE.calls)}(?!\\p{L})`, "u");
/** Somebody calls, or is to be called: an hour and a day beside it are those of the call. */
export const speaksOfCall = (text: string): boolean => CALLS.test(text.replace(/\d+(?:[:.h]\d+)?/gu, "x"));
const BOOKS = new RegExp(`${BEFORE}${group(DATE_ROLE.books)}`, "u");

/** "by", "bis" right before a day: something is due then. The end of a range is part of its own day. */
const DUE = new RegExp(`(?<!\\p{L})${group(DATE_ROLE.due)}\\s*(?:${ARTICLE}\\s+)?$`, "u");
const BEFORE_DAY = new RegExp(`${BEFORE}${group(DATE_ROLE.dueBefore)}\\s*$`, "u");

/** "Zurich, 13 January 2026": the head of a letter. */
const LETTERHEAD = new RegExp(`^\\p{L}[\\p{L} .-]{1,30},\\s*(?:${ARTICLE}\\s+)?$`, "u");
const HEAD_LENGTH = 80;

const isLetterhead = (folded: string, { start, end }: Span): boolean => {
  const lineStart = folded.lastIndexOf("\n", start - 1) + 1;
  return (
    lineStart < HEAD_LENGTH &&
    LETTERHEAD.test(folded.slice(lineStart, start)) &&
    /^\.?\s*\n/u.test(folded.slice(end, end + 4))
  );
};

const PART_BREAK = pattern(`[,;:.!?()]|\\s-\\s|(?<!\\p{L})${group([...SMALL.but, ...DATE_ROLE.rather])}(?!\\p{L})`);
const REFUSES = new RegExp(`(?<!\\p{L})${group(DATE_ROLE.refuses)}(?!\\p{L})`, "u");

/** "The 18th is out of the question". */
const REFUSED_DAY = new RegExp(`${BEFORE}${any("dayRefusals")}${AFTER}`, "u");

/** "The 20th does not work any more", "am 10. können wir nicht kommen": the day is named, and not wanted. */
export const isRefused = ({ span }: FoundDay, folded: string, clause: Span): boolean => {
  // A day is a word like any other: the full stop of "am 7." ends nothing.
  const day = folded.slice(span.start, span.end).replace(/[^\p{L} ]/gu, "x");
  const text = folded.slice(clause.start, span.start) + day + folded.slice(span.end, clause.end);
  const breaks = [...text.matchAll(PART_BREAK)].map(spanOf);
  const [from, to] = [span.start - clause.start, span.end - clause.start];
  const start = Math.max(0, ...breaks.filter(({ end }) => end <= from).map(({ end }) => end));
  const end = Math.min(text.length, ...breaks.filter((each) => each.start >= to).map((each) => each.start));
  const part = text.slice(start, end);
  return REFUSES.test(part) || REFUSED_DAY.test(part);
};

/** "who held her launch with you on 12 October": what was at the house before, whatever year is left out. */
const AT_YOURS = new RegExp(`(?<!\\p{L})${group(DATE_ROLE.atYours)}(?!\\p{L})`, "u");
const partBefore = (before: string): string => before.split(PART_BREAK).at(-1) ?? "";

/** A weekday by itself: "we had the best fondue on Saturday" was last Saturday. */
const SAID_ONLY = new RegExp(`^(?:${group(DATE_ROLE.beforeWeekday)} )?${WEEKDAYS.pattern}$`, "u");

/** "Rather the 18th, on the 11th my sister is on holiday": an absence with a day of its own says nothing of the others. */
const isAway = (text: string, at: number): boolean => {
  if (!isOfAbsence(text)) return false;
  const breaks = [...text.matchAll(/[,;:()!?]|\s-\s/gu)].map(spanOf);
  const cuts = [0, ...breaks.map(({ end }) => end), text.length];
  const parts = cuts.slice(1).map((end, nth) => ({ start: cuts[nth] ?? 0, end }));
  const away = parts.filter(({ start, end }) => isOfAbsence(text.slice(start, end)));
  const isElsewhere = away.every(({ start, end }) => at < start || at >= end);
  return !(away.length > 0 && isElsewhere && away.every(({ start, end }) => NAMES_A_DAY.test(text.slice(start, end))));
};
const NAMES_A_DAY = new RegExp(`\\d|${BEFORE}(?:${WEEKDAYS.pattern}|${group(DATE_ROLE.thatDay)})${AFTER}`, "u");

/**
 * "Vorrei riservare la Sala B per il 25 marzo, non serve farci vedere il posto": a room is booked for it, whatever is seen,
 * and who wants no visit names no day for one beside it.
 */
const isOfRoom = (text: string, at: number): boolean => {
  const breaks = [...text.matchAll(/[,;:.!?()]\s|\s-\s|\n/gu)].map(spanOf);
  const start = Math.max(0, ...breaks.filter(({ end }) => end <= at).map(({ end }) => end));
  const end = Math.min(text.length, ...breaks.filter((each) => each.start > at).map((each) => each.start));
  const part = text.slice(start, end);
  return part.search(VISIT) < 0 && (RESERVES.test(part) || text.search(NO_VISIT) >= 0);
};
/** "In that week we'd be in the area and would gladly have a look": a day of being near is one to see the house. */
const isNearToSee = (text: string, behind: string): boolean =>
  NEAR.test(text) && !/[.!?\n]\s*$/u.test(text) && (behind.split(/[.!?\n]/u, 1)[0] ?? "").search(VISIT) >= 0;
const NEAR = new RegExp(`${BEFORE}${group(DATE_ROLE.near)}${AFTER}`, "u");
const NO_VISIT = words(LEXICONS.flatMap(({ signals }) => signals.noVisit));
const RESERVES = new RegExp(
  `${BEFORE}(?:${group(DATE_ROLE.reserves)}\\p{L}*(?:[ -]\\p{L}+){0,4}? ${any("roomWords")}|${any("roomWords")}(?: \\p{L}+)* ${group(DATE_ROLE.reserves)})`,
  "u",
);

const THEN = words(DATE_ROLE.onceBefore);
const THIS_TIME = words(DATE_ROLE.thisTime);
/** "Damals, am 9. Juni", "last time we ran until eleven": what follows in the sentence is of that time. */
export const isOfThen = (before: string): boolean => {
  const at = before.search(THEN);
  return at >= 0 && before.slice(at).replace(THEN, " ").search(THIS_TIME) < 0;
};

/** A text that books or changes something: a day in it is wished, and be it a slip. */
const CHANGES = new RegExp(`${BEFORE}${group(DATE_ROLE.changes)}`, "u");
/** "The date is settled: the 14th": what settles a bill settles a day, where none is known that anything is due for. */
const SETTLES = new RegExp(`${BEFORE}${group(DATE_ROLE.settles)}${AFTER}`, "gu");
const speaksOfPayment = (text: string, isKnown: boolean): boolean =>
  (isKnown ? text : text.replace(SETTLES, " ")).search(PAYMENT) >= 0;
const isOfWhatWas = ({ isPast, yearless }: FoundDay["mention"], text: string, isElse: boolean): boolean =>
  isPast && (text.search(PAST) >= 0 || (isElse && !yearless && !CHANGES.test(text)));
/** What other day the event has than the one that is looked at. */
export interface OtherDays {
  /** It has one, so that one that is over, with its year, is of something that was. */
  isElse: boolean;
  /** It was told before. */
  isKnown: boolean;
}

/**
 * What a date is about, by the words of its clause and where it stands in it. Source: spec/workflow.md §2.3, §3.6.
 */
export const roleOf = ({ mention, span }: FoundDay, folded: string, clause: Span, of: OtherDays): DateRole => {
  const text = folded.slice(clause.start, clause.end);
  const before = folded.slice(clause.start, span.start);
  if (isLetterhead(folded, span) || REFERENCE.test(before) || isAway(text, before.length)) return "aside";
  if ((text.search(VISIT) >= 0 && !isOfRoom(text, before.length)) || isNearToSee(text, folded.slice(clause.end)))
    return "visit";
  const isPayday = text.search(WEEKDAY_NAME) < 0 || PAYS.test(text);
  if (speaksOfPayment(text, of.isKnown) && isPayday && !BOOKS.test(text)) return "payment";
  if (isOfAnswer(text) || (speaksOfCall(text) && !BOOKS.test(text))) return "deadline";
  if (mention.last === undefined && DUE.test(before)) return "deadline";
  if (before.search(DEADLINE) >= 0 && BEFORE_DAY.test(before)) return "deadline";
  return isOver({ mention, span }, folded, clause, of.isElse) ? "past" : "event";
};

/** "Le 12 décembre dernier", "last 12 October": the one that was. */
const LAST_BEHIND = new RegExp(`^\\s*${group(DATE_ROLE.lastBehind)}${AFTER}`, "u");
const LAST_BEFORE = new RegExp(`${BEFORE}${group(DATE_ROLE.lastBefore)}\\s*(?:${ARTICLE}\\s+)?$`, "u");

/** Whether a day is one that was, by its year or by what is told of it. */
const isOver = ({ mention, span }: FoundDay, folded: string, clause: Span, isElse: boolean): boolean => {
  const text = folded.slice(clause.start, clause.end);
  const before = folded.slice(clause.start, span.start);
  if (isOfWhatWas(mention, text, isElse)) return true;
  if (
    SAID_ONLY.test(folded.slice(span.start, span.end)) &&
    (text.search(PAST) >= 0 || THANKS_FOR.test(text)) &&
    !BOOKS.test(text)
  )
    return true;
  if (mention.yearless && (LAST_BEHIND.test(folded.slice(span.end, clause.end)) || LAST_BEFORE.test(before)))
    return true;
  const wasAtYours = AT_YOURS.test(text) && partBefore(before).search(PAST) >= 0;
  return mention.yearless && (wasAtYours || isOfThen(before));
};

/** A weekday by itself, in any way. */
const WEEKDAY_ONLY = new RegExp(`^(?:${group(DATE_ROLE.aroundWeekday)} )*${WEEKDAYS.pattern}$`, "u");
/** Something says of a day that it suits. */
export const DATES_SUIT = new RegExp(`${BEFORE}${group(DATE_ROLE.suits)}${AFTER}`, "u");
const OWN_TALK = new RegExp(`${BEFORE}${group(DATE_ROLE.ownTalk)}`, "u");
/** "Can I tell you on Monday?": when we are told something. */
const TELLS_US = new RegExp(`${BEFORE}${group(CHOSEN.tellsUs)}${AFTER}`, "u");
/** "Thursday", "dann am Donnerstag": hardly more than an answer. */
const MAX_ANSWER = 4;

/**
 * "I'm talking to the board on Thursday": who was asked for a day and tells of a weekday picks it only where something says
 * that it suits, or nothing else is said. Source: spec/workflow.md §2.3, §2.6.
 * @param beside what is named of the event, and what is signalled, in the whole mail
 */
export const isOwnWeekday = (
  { span }: FoundDay,
  folded: string,
  clause: Clause,
  beside: { named: readonly { span: Span }[]; said: readonly { value: SignalKind; span: Span }[] },
): boolean => {
  const day = folded.slice(span.start, span.end);
  const text = folded.slice(clause.start, clause.end);
  if (!/\d/u.test(day) && TELLS_US.test(text)) return true;
  if (!WEEKDAY_ONLY.test(day)) return false;
  if (clause.mood !== "statement" || DATES_SUIT.test(text)) return false;
  if (OWN_TALK.test(text)) return true;
  const isOfEvent =
    beside.named.some((each) => touches(each.span, clause)) ||
    beside.said.some((each) => CHOOSES_DAY.has(each.value) && touches(each.span, clause));
  return !isOfEvent && text.trim().split(/\s+/u).length > MAX_ANSWER;
};
const CHOOSES_DAY: ReadonlySet<SignalKind> = new Set([
  "booking",
  "offer",
  "choice",
  "yes",
  "accept",
  "preference",
  "no",
]);
