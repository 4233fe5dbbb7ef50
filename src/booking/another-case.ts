import { askingPrices, comparing, leavingOther, ofAnotherEvent } from "./another-event.ts";
import { type Facts, known } from "./facts.ts";
import { type Clause, type Found, type Reading, signalsIn } from "./reading/reading.ts";
import { isIn } from "./reading/text.ts";
import { hasSignal } from "./signals.ts";

/** The clause names a day, a stretch of days or a head count that is not the booking's. */
const isOfAnotherCase = (clause: Clause, reading: Reading, facts: Facts): boolean => {
  const date = known(facts, "date");
  const people = known(facts, "attendees");
  const hint = known(facts, "date_hint");
  const hints = reading.hints.filter((found) => isIn(clause)(found) && !found.value.isWeekdayOnly);
  const days = reading.days.filter((found) => isIn(clause)(found) && found.value.role === "event");
  const counts = reading.people.filter((found) => isIn(clause)(found) && found.value.mode === "set");
  const isOther = ({ value }: (typeof hints)[number]) => value.from !== hint?.from || value.to !== hint.to;
  return (
    ((date !== undefined || hint !== undefined) && hints.length > 0 && hints.every(isOther)) ||
    (date !== undefined && days.length > 0 && days.every(({ value }) => value.day !== date)) ||
    (people !== undefined && counts.length > 0 && counts.every(({ value }) => value.count !== people))
  );
};

/** A clause that tells a day or an hour, or where it names a visit a stretch of days, and nothing that an event has. */
const isOnlyWhen = (clause: Clause, reading: Reading): boolean => {
  const { people, rooms, layouts, products, hints } = reading;
  const namesVisit = signalsIn(reading, clause, "visit");
  const ofEvent = [...people, ...rooms, ...layouts, ...products, ...(namesVisit ? [] : hints)];
  return !ofEvent.some(isIn(clause));
};

/** The clause, or the one before it, wishes a visit: "I'd like a tour: would 22 April at 2 work?" */
const speaksOfVisit = (clause: Clause, reading: Reading): boolean => {
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return [clause, before].some((each) => each !== undefined && signalsIn(reading, each, "visit"));
};

/**
 * "Would Room C be free on 22 June for 60 people?", while another day or another head count is known: whoever asks so
 * weighs another case, and nothing in the sentence is a fact of the booking. Who wants to change it says so. Source:
 * spec/workflow.md §4.1 ("temporary assumptions of the question"). "Monday 9 March, 2pm?" answers when the visit may be,
 * where we asked that (§2.11).
 */
export const asideOtherCases = (given: Reading, facts: Facts, isVisitAsked: boolean): Reading => {
  const events = ofAnotherEvent(given, facts);
  const compared = events.length > 0 ? [] : comparing(given, facts);
  const told = compared.length > 0 ? asking(askingPrices(given, compared), compared) : given;
  const reading = events.length > 0 ? asking(leavingOther(told, events), events) : told;
  if (hasSignal(reading, "change", "revision")) return reading;
  const others = reading.clauses.filter(
    (clause) => clause.mood === "enquiry" && isOfAnotherCase(clause, reading, facts),
  );
  if (others.length === 0) return reading;
  const answers = others.filter(
    (clause) => (isVisitAsked || speaksOfVisit(clause, reading)) && isOnlyWhen(clause, reading),
  );
  if (answers.length > 0)
    return { ...reading, asks: reading.asks.filter((found) => !answers.some((clause) => isIn(clause)(found))) };
  return asking(reading, others);
};

/** The reading with all of these clauses as mere questions. */
const asking = (reading: Reading, others: readonly Clause[]): Reading => {
  const asked = <T>(all: readonly Found<T>[]): Found<T>[] =>
    all.map((found) => (others.some((clause) => isIn(clause)(found)) ? { ...found, mood: "question" } : found));
  return {
    ...reading,
    clauses: reading.clauses.map((clause) => (others.includes(clause) ? { ...clause, mood: "question" } : clause)),
    signals: asked(reading.signals),
    days: asked(reading.days),
    hints: asked(reading.hints),
    dayparts: asked(reading.dayparts),
    times: asked(reading.times),
    durations: asked(reading.durations),
    people: asked(reading.people),
    rooms: asked(reading.rooms),
    layouts: asked(reading.layouts),
    eventTypes: asked(reading.eventTypes),
    asks: asked(reading.asks).map((found) =>
      found.mood === "question" ? { ...found, value: { ...found.value, isEnquiry: false } } : found,
    ),
  };
};
