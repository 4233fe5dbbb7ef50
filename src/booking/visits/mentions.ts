import { type Day, weekdayOf } from "../../platform/days.ts";
import type { SignalKind } from "../reading/lexicon/lexicon.ts";
import { type Clause, type DayMention, type Found, isNoted, type Reading, type Signal } from "../reading/reading.ts";
import { isIn, touches } from "../reading/text.ts";
import { MAX_VISITORS } from "../reading/visit-wishes.ts";
import { hasSignal } from "../signals.ts";
import type { Askable } from "../world.ts";
import { comesAnotherDay, givesUpItsDay, namesOnlyDay } from "./other-day.ts";
import { byDay, isOf, isOpenWhen, isTold, unique, type VisitContext, type When, whenOf } from "./when.ts";

/** What a mail says about a visit of the house. */
export interface VisitMention {
  when: When;
  /** Clauses that are about it. */
  about: readonly Clause[];
  /** Of them, those that name it, be it in a question. */
  named: readonly Clause[];
  /** It speaks of a visit at all. */
  isNamed: boolean;
  /** It wishes one. */
  wishes: boolean;
  /** It wishes another appointment than the one that stands. */
  moves: boolean;
  /** It wants none, or none any more. */
  refuses: boolean;
  agrees: boolean;
  disagrees: boolean;
  /** "See you then", "à jeudi": says goodbye until the appointment that we asked to confirm. */
  comesThen: boolean;
  /** Its short words answer what we asked about a visit. */
  answers: boolean;
}

/** What makes a word about a visit a wish even beside a thank-you. */
const WISHES: readonly SignalKind[] = ["booking", "preference", "change", "arrange", "choice"];
/** Of a clause that is about the booking, whatever was asked last. */
const ELSEWHERE: readonly SignalKind[] = ["change", "offer", "cancel", "counter", "paid"];

/** A clause about a visit, with what it signals. */
interface VisitClause {
  clause: Clause;
  signals: readonly SignalKind[];
  namesWhen: boolean;
}

/** "On Wednesday" is the Wednesday that is spoken of. */
const isSameDay = ({ day, weekdayOnly }: DayMention, spoken: Day): boolean =>
  day === spoken || (weekdayOnly === true && weekdayOf(day) === weekdayOf(spoken));

/** "We can't make the visit on the 10th", "I can't on Tuesday": the appointment does not suit. */
const isRefusedVisit = ({ value }: Reading["days"][number], { appointment, eventDay }: VisitContext): boolean => {
  const isItsWeekday =
    value.weekdayOnly === true &&
    appointment !== undefined &&
    isSameDay(value, appointment.day) &&
    !(eventDay !== undefined && isSameDay(value, eventDay));
  return (value.role === "visit" || isItsWeekday) && value.refused === true;
};

/** "Yes, Tuesday 10 March at 2 pm": the appointment itself, told once more. */
const restates = (reading: Reading, clause: Clause, { appointment, eventDay }: VisitContext): boolean => {
  if (!appointment || appointment.day === eventDay) return false;
  const days = reading.days.filter(isIn(clause));
  const times = reading.times.filter(isIn(clause));
  return (
    days.length > 0 &&
    days.every(({ value }) => isSameDay(value, appointment.day)) &&
    times.every(({ value }) => value.start !== undefined && byDay(value.start) === appointment.time)
  );
};

const visitClauses = (reading: Reading, context: VisitContext): VisitClause[] =>
  reading.clauses.flatMap((clause) => {
    const within = isIn(clause);
    const signals = reading.signals.filter(within).map(({ value }) => value);
    const namesWhen = [reading.days, reading.hints, reading.visitHints, reading.times, reading.visitTimes].some((all) =>
      all.some(within),
    );
    const isRefusal = reading.days.some((found) => within(found) && isRefusedVisit(found, context));
    const isNamed =
      isRefusal ||
      signals.includes("visit") ||
      signals.includes("noVisit") ||
      comesAnotherDay(reading, clause, context) ||
      givesUpItsDay(reading, clause, context) ||
      (!signals.includes("accept") && restates(reading, clause, context));
    return isNamed ? [{ clause, signals, namesWhen }] : [];
  });

/** Whether a clause wishes a visit; thanks for one, and a look at our offer, are no wish (§2.11). */
const isWish = ({ clause, signals, namesWhen }: VisitClause): boolean => {
  if (!isTold(clause) || signals.includes("noVisit") || !signals.includes("visit")) return false;
  if (clause.mood !== "statement" || namesWhen) return true;
  if (signals.includes("offer")) return false;
  return !signals.includes("thanks") || WISHES.some((kind) => signals.includes(kind));
};

const VISIT_ASKABLES: readonly Askable[] = ["visit_day", "visit_time", "visit_confirm"];
export const asksForVisit = (asked: readonly Askable[]): boolean => asked.some((each) => VISIT_ASKABLES.includes(each));

/** Of a clause that goes on about what was said before it: "would 10 March be possible?", "rather the 12th". */
const GOES_ON: readonly SignalKind[] = ["yes", "preference", "choice", "revision"];

/** Clauses right behind one about a visit that name a time for it, and nothing of the booking. */
const followingClauses = (reading: Reading, clauses: readonly VisitClause[], eventDay: Day | undefined): Clause[] =>
  clauses.flatMap(({ clause }) => {
    const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
    if (!next || !isTold(clause) || !isTold(next)) return [];
    const within = isIn(next);
    const signals = reading.signals.filter(within).map(({ value }) => value);
    const { people, rooms, products, eventTypes, layouts } = reading;
    const isOfBooking =
      [people, rooms, products, eventTypes, layouts].some((all) => all.some(within)) ||
      reading.days.some((found) => within(found) && found.value.day === eventDay) ||
      reading.times.some((found) => within(found) && found.value.start !== undefined && found.value.end !== undefined);
    const goesOn = next.mood !== "statement" || signals.some((signal) => GOES_ON.includes(signal));
    // "I cannot be there for the visit. Let us move it": the visit, by a pronoun.
    const movesIt = isNoted(next, "moves_it");
    const isElsewhere = signals.some((signal) => ELSEWHERE.includes(signal) && !(signal === "change" && movesIt));
    return (goesOn || movesIt) && !isOfBooking && !isElsewhere ? [next] : [];
  });

/** "I'm in town on 10 March anyway. May I see the house then?": the day before the wish, which names none itself. */
const leadingClauses = (reading: Reading, clauses: readonly VisitClause[], eventDay: Day | undefined): Clause[] =>
  clauses.flatMap(({ clause, signals, namesWhen }) => {
    const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
    const isWished = isTold(clause) && signals.includes("visit") && !namesWhen;
    if (!isWished || before?.mood !== "statement" || eventDay === undefined) return [];
    const isElse = reading.signals.filter(isIn(before)).some(({ value }) => [...ELSEWHERE, "no"].includes(value));
    return !isElse && namesOnlyDay(reading, before, ({ day }) => day < eventDay) ? [before] : [];
  });

/** After we asked when, every clause that is about nothing else is an answer. */
const answeringClauses = (reading: Reading, asked: readonly Askable[]): Clause[] =>
  asksForVisit(asked) ? reading.clauses.filter((_, index) => !isElsewhere(reading, index)) : [];

/** Of something else than the visit, or led to by it: "we have to move our meeting: would 14 April be possible?" */
const isElsewhere = (reading: Reading, index: number): boolean => {
  const [before, clause] = [reading.clauses[index - 1], reading.clauses[index]];
  if (!clause) return false;
  const isOwn = reading.signals.filter(isIn(clause)).some(({ value }) => ELSEWHERE.includes(value));
  const isLedTo = before !== undefined && isNoted(before, "leads");
  return isOwn || isNoted(clause, "of_event") || (isLedTo && isElsewhere(reading, index - 1));
};

/** A change moves it, and so does a word of revision; in "sorry, when was our visit again?" it moves nothing. */
const movesVisit = ({ signals }: Reading, told: readonly VisitClause[]): boolean =>
  signals.some(
    (signal) =>
      isTold(signal) &&
      (signal.value === "change" ||
        (signal.value === "revision" &&
          !told.every(({ clause }) => clause.mood !== "statement" && isNoted(clause, "asks_when")))),
  );

/** Says goodbye until the appointment that we asked to confirm, and names no other. */
const saysUntilThen = (reading: Reading, when: When, { asked, pending }: VisitContext): boolean =>
  asked.includes("visit_confirm") &&
  (isOpenWhen(when) || isOf(when, pending)) &&
  reading.clauses.some((clause) => isTold(clause) && isNoted(clause, "until_then"));

/** What a mail says about a visit, given what was said before. */
export const visitMentionOf = (reading: Reading, context: VisitContext): VisitMention => {
  const { asked, appointment, eventDay } = context;
  const clauses = visitClauses(reading, context);
  const told = clauses.filter(({ clause }) => isTold(clause));
  const about = unique([
    ...clauses.map(({ clause }) => clause),
    ...followingClauses(reading, clauses, eventDay),
    ...leadingClauses(reading, clauses, eventDay),
    ...answeringClauses(reading, asked),
  ]).filter(isTold);
  const when = whenOf(reading, about, context);
  const isOpen = isOpenWhen(when) || isOf(when, appointment);
  const isAnswer = asksForVisit(asked) || (asked.includes("visit") && !asked.includes("answer"));
  const saysOfVisit = (...kinds: SignalKind[]) =>
    told.some(({ signals }) => kinds.some((kind) => signals.includes(kind)));
  const answers = (...kinds: SignalKind[]) =>
    isAnswer &&
    reading.signals.some((signal) => isTold(signal) && kinds.includes(signal.value) && !isAskedOfElse(reading, signal));
  // "Wir müssen leider absagen" calls the event off, whatever was asked about a visit.
  const callsOff = reading.signals.some((signal) => isTold(signal) && signal.value === "cancel");
  // "Not necessary, thank you", where a visit was offered.
  const needless: readonly SignalKind[] = asked.includes("visit_day") ? ["without"] : [];
  const refuses = isOpen && (saysOfVisit("noVisit", "decline") || (answers("decline", ...needless) && !callsOff));
  const disagrees = isOpen && !refuses && (saysOfVisit("no") || answers("no"));
  const isGlad = !asksForVisit(asked) && reading.signals.filter(isAgreement).every((each) => each.isPraise === true);
  const agrees =
    !(isGlad && hasSignal(reading, "thanks")) &&
    !refuses &&
    !disagrees &&
    (saysOfVisit(...AGREES) || (answers(...AGREES) && !isAboutBooking(reading, clauses)));
  const comesThen = !refuses && !disagrees && saysUntilThen(reading, when, context);
  return {
    when,
    about,
    named: clauses.map(({ clause }) => clause),
    isNamed: clauses.length > 0,
    wishes: !refuses && !disagrees && told.some(isWish),
    moves:
      reading.days.some((found) => isTold(found) && isRefusedVisit(found, context)) ||
      (told.length > 0 && movesVisit(reading, told)),
    refuses,
    agrees,
    disagrees,
    comesThen,
    answers: isAnswer && (agrees || disagrees || refuses || comesThen),
  };
};

const OF_VISITS: ReadonlySet<string> = new Set(["visits", "availability", "other"]);
/** "May we reserve parking for our guests?": a word of a question that is about something else than the visit. */
const isAskedOfElse = ({ asks }: Reading, { span }: Signal): boolean =>
  asks.some((ask) => !OF_VISITS.has(ask.value.topic) && touches(ask.span, span));

const AGREES: readonly SignalKind[] = ["yes", "accept", "choice"];
const isAgreement = ({ value }: Signal): boolean => AGREES.includes(value);

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

/** What a clause about a visit may signal of the booking as well: "we accept the offer and would like to come by". */
const OF_BOOKING: readonly SignalKind[] = [
  "offer",
  "accept",
  "cancel",
  "counter",
  "paid",
  "person",
  "thanks",
  "hypothetical",
];

/** Short words that answer a question. */
const SHORT: readonly SignalKind[] = ["yes", "no", "accept", "decline", "choice", "preference", "revision"];

/**
 * The mail without what it says about a visit, for the rules of the booking: days, hours and short words that are meant
 * for the visit are none of theirs. Source: spec/workflow.md §2.11 ("never changes the booking"), §3.7.
 */
export const besideMention = (reading: Reading, { about, named, answers }: VisitMention): Reading => {
  const beside = <T>(found: readonly Found<T>[], clauses = about): Found<T>[] =>
    found.filter((each) => !clauses.some((clause) => isIn(clause)(each)));
  const offers = reading.clauses.filter((clause) =>
    reading.signals.some((signal) => isIn(clause)(signal) && signal.value === "offer"),
  );
  const says = (kind: SignalKind, { span }: Found<SignalKind>) =>
    reading.signals.some(({ value, span: other }) => value === kind && touches(span, other));
  // "The visit I have to cancel": one and the same word takes the visit back; not in "cancel the booking, the visit too".
  const isOff = (signal: Found<SignalKind>) =>
    says("noVisit", signal) && (says("visit", signal) || !says("booking", signal));
  const isMeant = (signal: Found<SignalKind>) =>
    beside([signal], named).length === 0
      ? !OF_BOOKING.includes(signal.value) || (signal.value === "cancel" && isOff(signal))
      : (signal.value === "change" && beside([signal]).length === 0) ||
        (answers && SHORT.includes(signal.value) && beside([signal], offers).length > 0);
  return {
    ...reading,
    signals: reading.signals.filter((signal) => !isMeant(signal)),
    days: beside(reading.days).filter(({ value }) => value.role !== "visit"),
    hints: beside(reading.hints),
    dayparts: beside(reading.dayparts),
    times: beside(reading.times),
    durations: beside(reading.durations),
    people: reading.people.filter((found) => found.value.count > MAX_VISITORS || beside([found], named).length > 0),
    rooms: beside(reading.rooms, named),
    questions: reading.questions.filter((span) => !named.some((clause) => clause.start === span.start)),
  };
};
