import { type Facts, known } from "./facts.ts";
import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import type { Question } from "./reading/questions/question.ts";
import { type Clause, carriesFacts, type Found, isNoted, type Reading, signalsIn } from "./reading/reading.ts";
import { isIn, touches } from "./reading/text.ts";
import { hasSignal } from "./signals.ts";
import { isShort } from "./telling.ts";

const tells = ({ mood }: Clause): boolean => mood === "statement" || mood === "request";

/** What speaks of the booking that is known, whatever other event the mail tells of. */
const OF_KNOWN: readonly SignalKind[] = ["accept", "yes", "no", "decline", "cancel", "paid", "unchanged", "postpone"];
const WISHES: readonly SignalKind[] = ["booking", "offer", "choice"];

/** When and how large the other event is, as far as these clauses tell, and as far as it is not the booking's. */
const tellsOther = (clauses: readonly Clause[], reading: Reading, facts: Facts) => {
  const isHere = (found: Found<unknown>): boolean =>
    found.mood !== "question" && clauses.some((clause) => isIn(clause)(found));
  const date = known(facts, "date");
  const isWhen =
    reading.days.some((each) => isHere(each) && isOtherDay(each, date)) ||
    reading.hints.some((each) => isHere(each) && !each.value.isWeekdayOnly);
  const counts = reading.people.filter((each) => isHere(each) && each.value.mode === "set");
  return {
    isWhen,
    isSize: counts.some(({ value }) => value.count !== known(facts, "attendees")),
    isWished:
      counts.length > 0 ||
      [...reading.rooms, ...reading.times].some(isHere) ||
      clauses.some((clause) => signalsIn(reading, clause, ...WISHES)),
  };
};

/** A word says that something is to be another way; that a day or an hour is another one says no such thing by itself. */
const saysChange = (reading: Reading, clause: Clause): boolean =>
  reading.signals.some(
    (signal) =>
      signal.value === "change" &&
      isIn(clause)(signal) &&
      ![...reading.days, ...reading.times].some(({ span }) => touches(span, signal.span)),
  );

/** The whole of an event in one clause, with when, how long and how many, and no word of what is known. */
const isWhole = (clause: Clause, reading: Reading, facts: Facts): boolean => {
  const { isWhen, isSize } = tellsOther([clause], reading, facts);
  const hasHours = reading.times.some(isIn(clause));
  return isWhen && isSize && hasHours && !isShort(reading) && !hasSignal(reading, "change", "revision", "choice");
};

const isOtherDay = ({ value, mood }: Reading["days"][number], date: string | undefined): boolean =>
  carriesFacts(mood) &&
  value.role === "event" &&
  !value.refused &&
  !value.isPast &&
  !value.weekdayOnly &&
  value.movedBy === undefined &&
  value.day !== date;

/**
 * The clauses that tell of another event beside the booking: "we also need Room A on 3 July for a second event, 20 people",
 * "separately, for our AGM in July: space for 60". Nothing of the booking is another way by them.
 * Source: spec/workflow.md §2.2 "→ T", §2.5.
 */
export const ofAnotherEvent = (reading: Reading, facts: Facts): readonly Clause[] => {
  const { clauses } = reading;
  if (known(facts, "date") === undefined) return [];
  const isOfKnown = (clause: Clause): boolean => signalsIn(reading, clause, ...OF_KNOWN);
  const first = clauses.findIndex((clause, at) => {
    const isStrong = isNoted(clause, "of_another");
    const rest = clauses.slice(at);
    if (!tells(clause) || rest.some((each) => saysChange(reading, each))) return false;
    if (isStrong || isNoted(clause, "besides")) {
      const { isWhen, isWished } = tellsOther(rest, reading, facts);
      if (isWhen) return isWished && (isStrong || !signalsIn(reading, clause, "revision"));
      return isStrong && tellsOther([clause], reading, facts).isSize && signalsIn(reading, clause, ...WISHES);
    }
    return isWhole(clause, reading, facts);
  });
  const before = clauses[first - 1];
  const own = clauses[first];
  if (!own) return [];
  // "Could you make us an offer for Room E? 12 guests, 21 May, 9 to 12": what has no wish of its own is what is wished before it.
  const isMarked = isNoted(own, "of_another") || isNoted(own, "besides");
  const isWishedBefore =
    before && !isMarked && !signalsIn(reading, own, ...WISHES) && signalsIn(reading, before, ...WISHES);
  const leads =
    before && tells(before) && !isOfKnown(before) && (isWishedBefore || tellsOther([before], reading, facts).isWhen);
  return clauses.filter(
    (clause, at) => at === first || (leads && at === first - 1) || (at > first && !isOfKnown(clause)),
  );
};

/** Whether the other event can be opened as a booking: its day, or the stretch of time it is in, is told. */
export const isDated = (others: readonly Clause[], reading: Reading, facts: Facts): boolean =>
  tellsOther(others, reading, facts).isWhen;

/**
 * What the mail says of the booking that is known, beside the other event: "the one in April stays as it is" says that it
 * has nothing to do with it.
 */
export const speaksOfKnown = ({ signals }: Reading, others: readonly Clause[]): boolean =>
  signals.some(
    (signal) =>
      signal.value !== "unchanged" &&
      OF_KNOWN.some((kind) => kind === signal.value) &&
      signal.mood !== "question" &&
      !others.some((clause) => isIn(clause)(signal)),
  );

/** The mail as the first one of that other event: the day of the booking is named only to tell the two apart. */
export const asOfAnother = (reading: Reading, facts: Facts): Reading => {
  const date = known(facts, "date");
  if (date === undefined) return reading;
  const days = reading.days.filter(({ value }) => value.day !== date);
  const isNamed = days.some((found) => isOtherDay(found, date));
  const holds = ({ value }: Reading["hints"][number]): boolean => value.from <= date && date <= value.to;
  return isNamed ? { ...reading, days, hints: reading.hints.filter((hint) => !holds(hint)) } : reading;
};

const QUESTION: Omit<Question, "topic"> = {
  rooms: [],
  features: [],
  anyFeature: false,
  items: [],
  groups: [],
  people: undefined,
  layout: undefined,
  days: [],
  hint: undefined,
  daypart: undefined,
  diets: [],
  courses: undefined,
  wine: false,
  isHouse: true,
  isFollowUp: false,
  isEnquiry: false,
  words: [],
};

/** Clauses that wish an offer for another room beside the one that is offered: "for comparison, also for Room A". */
export const comparing = ({ clauses, rooms, signals }: Reading, facts: Facts): readonly Clause[] => {
  const own = known(facts, "room");
  return clauses.filter(
    (clause) =>
      own !== undefined &&
      tells(clause) &&
      isNoted(clause, "compares") &&
      signalsIn({ signals }, clause, "offer") &&
      rooms.some((found) => isIn(clause)(found) && found.value.roomId !== own),
  );
};

/** The mail with those as questions for the prices. Source: spec/workflow.md §4.2 (`pricing_inquiry`). */
export const askingPrices = (reading: Reading, compared: readonly Clause[]): Reading => ({
  ...reading,
  asks: [
    ...reading.asks,
    ...compared.map(({ start, end }) => {
      const named = reading.rooms.filter(isIn({ start, end }));
      const rooms = named.flatMap(({ value }) => value.roomId ?? []);
      const value: Question = { ...QUESTION, topic: "prices", rooms, isHouse: false };
      return { value, span: { start, end }, confidence: 1, mood: "question" as const };
    }),
  ],
});

/** The mail without what it wishes for that other event, which a person of the desk shall see to. */
export const leavingOther = (reading: Reading, others: readonly Clause[]): Reading => {
  const isOther = (found: Found<unknown>): boolean => others.some((clause) => isIn(clause)(found));
  const [first] = others;
  if (!first) return reading;
  const { start, end } = first;
  const ask = {
    value: { ...QUESTION, topic: "other" as const },
    span: { start, end },
    confidence: 1,
    mood: "question" as const,
  };
  return {
    ...reading,
    products: reading.products.filter((found) => !isOther(found)),
    sourcing: reading.sourcing.filter((found) => !isOther(found)),
    asks: [...reading.asks.filter((found) => !isOther(found)), ask],
  };
};
