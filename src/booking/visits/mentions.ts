import { type Day, minutesOf, type TimeOfDay } from "../../platform/days.ts";
import type { DateHint, Daypart } from "../facts.ts";
import type { SignalKind } from "../reading/lexicon/lexicon.ts";
import type { Clause, Found, HintMention, Reading, TimeMention } from "../reading/reading.ts";
import type { Askable } from "../world.ts";
import type { Fits } from "./slots.ts";
import type { VisitSlot } from "./visit-parts.ts";

/** When the client would like to come. */
export interface When {
  days: readonly Day[];
  within: (DateHint & { isWeekdayOnly: boolean }) | undefined;
  /** `undefined`: no hour was named. */
  hours: { from: TimeOfDay; fits: Fits } | undefined;
  /** Which of what was offered, counted from 1. */
  choice: number | undefined;
}

/** What a mail says about a visit of the house. */
export interface VisitMention {
  when: When;
  /** It speaks of a visit at all, be it in a question. */
  isNamed: boolean;
  /** It wishes one. */
  wishes: boolean;
  /** It wishes another appointment than the one that stands. */
  moves: boolean;
  /** It wants none, or none any more. */
  refuses: boolean;
  agrees: boolean;
  disagrees: boolean;
}

/** Words that give a mention of a visit the meaning of a wish, by how little they are worth elsewhere. */
const WISHES: readonly SignalKind[] = ["booking", "preference", "change", "arrange", "choice"];
/** Of a clause that is about the booking, whatever was asked last. */
const ELSEWHERE: readonly SignalKind[] = ["change", "offer", "cancel", "counter", "paid"];

const isIn =
  ({ start, end }: Clause) =>
  ({ span }: Found<unknown>): boolean =>
    start <= span.start && span.start < end;

const isTold = ({ mood }: { mood: Clause["mood"] }): boolean => mood !== "question";

/** A clause about a visit, with what it signals. */
interface VisitClause {
  clause: Clause;
  signals: readonly SignalKind[];
  namesWhen: boolean;
}

const visitClauses = (reading: Reading): VisitClause[] =>
  reading.clauses.flatMap((clause) => {
    const within = isIn(clause);
    const signals = reading.signals.filter(within).map(({ value }) => value);
    const namesWhen = [reading.days, reading.hints, reading.visitHints, reading.times, reading.visitTimes].some((all) =>
      all.some(within),
    );
    return signals.includes("visit") ? [{ clause, signals, namesWhen }] : [];
  });

/** Whether a clause wishes a visit: the word alone ("we will have a look at your offer") is no wish (§2.11). */
const isWish = ({ clause, signals, namesWhen }: VisitClause, isOffered: boolean): boolean => {
  const says = (kinds: readonly SignalKind[]) => kinds.some((kind) => signals.includes(kind));
  if (!isTold(clause)) return false;
  if (clause.mood !== "statement") return true;
  if (says(["offer"]) && !namesWhen) return false;
  return says(WISHES) || (!says(["thanks"]) && (namesWhen || isOffered || says(["yes", "accept"])));
};

const AFTERNOON = 12 * 60;
const EVENING = 17 * 60;
const DAYPART_HOURS: Readonly<Record<Daypart, readonly [from: number, until: number]>> = {
  morning: [0, AFTERNOON],
  afternoon: [AFTERNOON, EVENING + 60],
  evening: [EVENING, 24 * 60],
  full_day: [0, 24 * 60],
};

const between = (from: number, until: number): Fits => {
  return (time) => from <= minutesOf(time) && minutesOf(time) < until;
};

const hoursOf = (times: readonly TimeMention[], dayparts: readonly Daypart[]): When["hours"] => {
  const [time] = times;
  if (time?.start !== undefined && time.end === undefined) {
    const { start } = time;
    return { from: start, fits: (each) => each === start };
  }
  if (time) {
    const { start = "00:00", end = "23:59" } = time;
    return { from: time.start ?? end, fits: between(minutesOf(start), minutesOf(end)) };
  }
  const [daypart] = dayparts;
  if (!daypart || daypart === "full_day") return undefined;
  const [from, until] = DAYPART_HOURS[daypart];
  return { from: `${String(from / 60).padStart(2, "0")}:00`, fits: between(from, until) };
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const valuesOf = <T>(found: readonly Found<T>[]): T[] => found.map(({ value }) => value);

const VISIT_ASKABLES: readonly Askable[] = ["visit_day", "visit_time", "visit_confirm"];
const asksForVisit = (asked: readonly Askable[]): boolean => asked.some((each) => VISIT_ASKABLES.includes(each));

/**
 * When the client would come: from clauses about a visit, and, after we asked for it, from all clauses that are about
 * nothing else. Source: spec/workflow.md §2.11, §2.3 (ambiguous date target).
 */
const whenOf = (reading: Reading, asked: readonly Askable[], clauses: readonly VisitClause[]): When => {
  const isElsewhere = (clause: Clause) =>
    reading.signals.filter(isIn(clause)).some(({ value }) => ELSEWHERE.includes(value));
  const answering = asksForVisit(asked) ? reading.clauses.filter((clause) => !isElsewhere(clause)) : [];
  const about = unique([...clauses.map(({ clause }) => clause), ...answering]).filter(isTold);
  const told = <T>(found: readonly Found<T>[]) => found.filter((each) => about.some((clause) => isIn(clause)(each)));
  const either = <T>(own: readonly Found<T>[], any: readonly Found<T>[]) =>
    own.some(isTold) ? own.filter(isTold) : told(any);
  const days = reading.days
    .filter(isTold)
    .filter((found) => found.value.role === "visit" || (found.value.role === "event" && told([found]).length > 0));
  const range = days.find(({ value }) => value.last !== undefined)?.value;
  const [hint] = valuesOf<HintMention>(either(reading.visitHints, reading.hints));
  return {
    days: range ? [] : unique(valuesOf(days).map(({ day }) => day)),
    within: range ? { from: range.day, to: range.last ?? range.day, weekdays: [], isWeekdayOnly: false } : hint,
    hours: hoursOf(valuesOf(either(reading.visitTimes, reading.times)), valuesOf(told(reading.dayparts))),
    choice: valuesOf(reading.visitChoice.filter(isTold))[0],
  };
};

/** Nothing was said about when. */
export const isOpenWhen = ({ days, within, hours, choice }: When): boolean =>
  days.length === 0 && within === undefined && hours === undefined && choice === undefined;

/** Nothing but the appointment itself was named ("the visit on 10 March"). */
const isOf = ({ days, within, hours, choice }: When, slot: VisitSlot | undefined): boolean =>
  slot !== undefined &&
  within === undefined &&
  choice === undefined &&
  days.every((day) => day === slot.day) &&
  (hours === undefined || hours.fits(slot.time));

export interface VisitContext {
  /** What our last message asked for. */
  asked: readonly Askable[];
  appointment: VisitSlot | undefined;
}

const MOVES: readonly SignalKind[] = ["change", "revision"];

/** What a mail says about a visit, given what was said before. */
export const visitMentionOf = (reading: Reading, { asked, appointment }: VisitContext): VisitMention => {
  const clauses = visitClauses(reading);
  const told = clauses.filter(({ clause }) => isTold(clause));
  const when = whenOf(reading, asked, clauses);
  const isOpen = isOpenWhen(when) || isOf(when, appointment);
  const isAnswer = asksForVisit(asked) || (asked.includes("visit") && !asked.includes("answer"));
  const saysOfVisit = (...kinds: SignalKind[]) =>
    told.some(({ signals }) => kinds.some((kind) => signals.includes(kind)));
  const answers = (...kinds: SignalKind[]) =>
    isAnswer && reading.signals.some((signal) => isTold(signal) && kinds.includes(signal.value));
  const refuses = isOpen && (saysOfVisit("cancel", "decline") || answers("decline"));
  const disagrees = isOpen && !refuses && (saysOfVisit("no") || answers("no"));
  return {
    when,
    isNamed: clauses.length > 0,
    wishes: !refuses && !disagrees && told.some((clause) => isWish(clause, asked.includes("visit"))),
    moves: told.length > 0 && reading.signals.some((signal) => isTold(signal) && MOVES.includes(signal.value)),
    refuses,
    agrees:
      !refuses && !disagrees && (saysOfVisit(...AGREES) || (answers(...AGREES) && !isAboutBooking(reading, clauses))),
    disagrees,
  };
};

const AGREES: readonly SignalKind[] = ["yes", "accept", "choice"];

/** A short word of agreement means nothing for a visit when the rest of the mail is about the booking. */
const isAboutBooking = (reading: Reading, clauses: readonly VisitClause[]): boolean => {
  const agreeing = reading.clauses.filter((clause) =>
    reading.signals.filter(isIn(clause)).some(({ value }) => AGREES.includes(value)),
  );
  const isBeside = (found: Found<unknown>) =>
    ![...agreeing, ...clauses.map(({ clause }) => clause)].some((clause) => isIn(clause)(found));
  const isElsewhere = (found: Found<SignalKind>) => isTold(found) && ELSEWHERE.includes(found.value);
  const isOfVisit = (found: Found<unknown>) => clauses.some(({ clause }) => isIn(clause)(found));
  return (
    [reading.people, reading.rooms, reading.products, reading.billing].some((all) => all.some(isBeside)) ||
    reading.signals.some((signal) => isElsewhere(signal) && !isOfVisit(signal))
  );
};
