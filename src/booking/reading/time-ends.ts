import { minutesOf, timeOfMinutes } from "../../platform/days.ts";
import { NOON } from "./hours.ts";
import { HOURS } from "./lexicon/date-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { TimeMention } from "./reading.ts";
import { offsetBy, partAround, type Span, spanOf, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface FoundTime {
  mention: TimeMention;
  span: Span;
}

const BEGINS = pattern(`${BEFORE}${any("begins")}${AFTER}`);
/** "Finish at 7", and "extend our slot to 7". */
const ENDS = pattern(`${BEFORE}${group([any("ends"), ...SHIFT.extends])}${AFTER}`);
/** "push the start back to 11", "den Beginn auf 11 verschieben" */
const SHIFTS = new RegExp(`(?<!\\p{L})${group(HOURS.moves)}`, "u");
/** As much of a clause as is looked at for a verb of beginning or ending. */
const TURN_REACH = 40;

/** What begins another sentence, or a conclusion: not the point in "8.30". */
const SENTENCE_BREAK = new RegExp(`[!?;\\n]|\\.(?!\\d)|(?<!\\p{L})${group(HOURS.so)}(?!\\p{L})`, "u");

/** "Wir fangen um 10 an und hören um 18 Uhr auf": a verb behind an "and" is another hour's. */
const BREAK_BEHIND = new RegExp(`,|\\s${group(SMALL.and)}\\s`, "u");

/**
 * "could we start at 9?", "um 9 anfangen", "start at 9 and be done by 5": which end of the event an hour is, by the verb
 * that stands nearest to it.
 */
export const turnOf = (text: string, { start, end }: Span): "begins" | "ends" | undefined => {
  const before =
    text
      .slice(Math.max(0, start - TURN_REACH), end)
      .split(SENTENCE_BREAK)
      .at(-1) ?? "";
  const after =
    text
      .slice(end, end + TURN_REACH)
      .split(BREAK_BEHIND, 1)[0]
      ?.split(SENTENCE_BREAK, 1)[0] ?? "";
  const near = `${before}${after}`;
  const distanceTo = (verbs: RegExp): number =>
    Math.min(
      ...[...near.matchAll(verbs)].map(spanOf).map((verb) => apart(verb, before.length - (end - start), before.length)),
    );
  const [begins, ends] = [distanceTo(BEGINS), distanceTo(ENDS)];
  return begins === ends ? undefined : begins < ends ? "begins" : "ends";
};

/** How far a stretch is from one that goes from a start to an end. */
const apart = (span: Span, start: number, end: number): number => Math.max(0, start - span.end, span.start - end);

/** Whether an hour is what the beginning or the end is moved to. */
export const isShifted = (text: string, span: Span): boolean =>
  turnOf(text, span) !== undefined &&
  SHIFTS.test(text.slice(Math.max(0, span.start - TURN_REACH), span.end + TURN_REACH));

const SO = new RegExp(`(?<!\\p{L})${group(HOURS.so)}(?!\\p{L})`, "u");
/**
 * "I am in a meeting until 12, so two o'clock would suit": the hours before the conclusion say why, those behind it are
 * meant; so says a time why that cannot begin what ends behind it: "a meeting at noon, so we end at 11:30". An end on
 * either side of it that makes a window with the beginning on the other is meant as well.
 */
export const concluded = (text: string, found: readonly FoundTime[]): FoundTime[] => {
  const at = found.findIndex(({ mention: { start }, span }, index) => {
    const before = found[index - 1];
    const isWindow = before?.mention.end !== undefined && start !== undefined && before.mention.end > start;
    return before && start !== undefined && !isWindow && SO.test(text.slice(before.span.end, span.start));
  });
  return found.slice(Math.max(0, at)).filter((each, index, all) => {
    const next = all[index + 1];
    const isReason =
      each.mention.end === undefined &&
      each.mention.start !== undefined &&
      next?.mention.start === undefined &&
      next?.mention.end !== undefined &&
      next.mention.end <= each.mention.start;
    return !(isReason && SO.test(text.slice(each.span.end, next.span.start)));
  });
};

const PART = pattern(`[,;:!?()](?!\\d)|\\n|\\.(?!\\d)|\\s-\\s|\\s${group(SMALL.and)}\\s`);
const OF_MEAL = words([...HOURS.meals, any("catering")]);
const OF_ELSE = words([...HOURS.meals, ...HOURS.otherHours, any("catering")]);
const TURN = `(?:${any("begins")}|${any("ends")})`;
const TURNS = new RegExp(`${BEFORE}${TURN}${AFTER}`, "u");
/** Whether it is told that something begins or ends. */
export const isTurning = (text: string): boolean => TURNS.test(text);
/** "The band arrives", "lunch ends": what begins or ends then is that. */
const TURN_OF_ELSE = new RegExp(
  `${BEFORE}${group([...HOURS.meals, ...HOURS.otherHours])}(?: \\p{L}+){0,2}? (?:${TURN}|${group(HOURS.arrives)})${AFTER}`,
  "u",
);
/** As much on either side of an hour as is looked at of its part. */
const PART_REACH = 80;
const partOf = (text: string, span: Span): string => {
  const from = Math.max(0, span.start - PART_REACH);
  const near = text.slice(from, span.end + PART_REACH);
  const { start, end } = partAround(near, offsetBy(span, -from), PART);
  return near.slice(start, end);
};

/**
 * "We start at nine, lunch is at noon, and at five everybody goes home": beside the hours of the event those at which
 * somebody eats, arrives or is on the way are none of its ends.
 */
export const besideOthers = <T extends FoundTime>(text: string, found: readonly T[]): readonly T[] => {
  if (found.length < 2) return found;
  const parts = found.map(({ span }) => partOf(text, span));
  const isTurned = (part: string): boolean => TURNS.test(part) && !TURN_OF_ELSE.test(part);
  const own = found.filter((_, at) => {
    const part = parts[at] ?? "";
    return isTurned(part) || !(part.search(found.length > 2 ? OF_ELSE : OF_MEAL) >= 0 || TURN_OF_ELSE.test(part));
  });
  return own.length > 1 || found.some((each, at) => own.includes(each) && isTurned(parts[at] ?? "")) ? own : found;
};

const SENTENCE_END = /[.!?](?!\d)/u;

/** Two times of their own, one after the other, are the two ends of one window. */
export const paired = (text: string, found: readonly FoundTime[]): FoundTime[] => {
  const [a, b] = found;
  const start = a?.mention.start;
  const end = b?.mention.end ?? b?.mention.start;
  const areEnds = !a?.mention.end && !(b?.mention.start && b.mention.end);
  if (found.length !== 2 || !a || !b || !start || !end || !areEnds) return [...found];
  if ((b.mention.start || end <= start) && SO.test(text.slice(a.span.end, b.span.start))) return [...found];
  // "The start at 9:30, please. The band sets up at 8."
  if (b.mention.start && end <= start && SENTENCE_END.test(text.slice(a.span.end, b.span.start))) return [...found];
  const later = end <= start && end <= "12:00" ? timeOfMinutes(minutesOf(end) + NOON) : end;
  if (later <= start) return [...found];
  return [{ mention: { start, end: later }, span: { start: a.span.start, end: b.span.end } }];
};

/** An hour, and whether something says that it is one. */
export interface FoundHour extends FoundTime {
  isSure: boolean;
}

/** As far as the other end of an event stands from the one. */
const MAX_APART = 60;

/**
 * "There at nine and out by five": bare numbers behind a preposition are hours where two of them, or one and an hour that
 * is sure, make the two ends of an event.
 * @param isTimed whether the mail names a day or was asked for the time
 */
export const withPartners = (text: string, found: readonly FoundHour[], isTimed: boolean): FoundTime[] => {
  const sure = found.filter(({ isSure }) => isSure);
  if (sure.length > 1) return sure;
  const areEnds = (a: FoundHour | undefined, b: FoundHour | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.isSure || b.isSure || isTimed) &&
    b.span.start - a.span.end <= MAX_APART &&
    !/[!?\n]|\.(?!\d)/u.test(text.slice(a.span.end, b.span.start)) &&
    paired(text, [a, b]).length === 1;
  return found.filter(
    (each, index) => each.isSure || areEnds(found[index - 1], each) || areEnds(each, found[index + 1]),
  );
};
