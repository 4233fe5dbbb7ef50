import { type Day, daysBetween } from "../../platform/days.ts";
import { type Clause, type DayMention, type Found, isNoted, type Reading, signalsIn } from "../reading/reading.ts";
import { isIn } from "../reading/text.ts";
import { dayNear, isTold, type VisitContext } from "./when.ts";

/** Whether a clause names days of some kind and nothing of the booking: no people, room or thing, nor from when to when. */
export const namesOnlyDay = (reading: Reading, clause: Clause, isMeant: (day: DayMention) => boolean): boolean => {
  const within = isIn(clause);
  const days = reading.days.filter((found) => within(found) && found.value.role === "event");
  const { people, rooms, products, eventTypes, layouts, times } = reading;
  return (
    days.length > 0 &&
    days.every(({ value }) => value.last === undefined && !value.refused && isMeant(value)) &&
    [people, rooms, products, eventTypes, layouts].every((all) => !all.some(within)) &&
    !times.some((found) => within(found) && found.value.start !== undefined && found.value.end !== undefined)
  );
};

/** The visit that stands, and the day of the event. */
type Standing = Pick<VisitContext, "appointment" | "eventDay">;

const isOfAppointment = ({ value }: Found<DayMention>, day: Day): boolean =>
  value.last === undefined && dayNear(value, day) === day;

const namesAppointment = (reading: Reading, day: Day): boolean =>
  reading.days.some((found) => isTold(found) && isOfAppointment(found, day));

/**
 * "May I come a week later, on 17 March?", where a visit is fixed for the 10th and the event is in May: who comes before
 * the event, and nearer to the visit, means the visit. So does who names the day of the visit beside it: "the 10th is
 * impossible after all, would the 12th do?" Source: spec/workflow.md §2.11, §2.3 (ambiguous date target).
 */
export const comesAnotherDay = (reading: Reading, clause: Clause, { appointment, eventDay }: Standing): boolean => {
  if (!appointment || eventDay === undefined || !isTold(clause) || isNoted(clause, "of_event")) return false;
  const isNearer = (mention: DayMention): boolean => {
    const day = dayNear(mention, appointment.day);
    return day < eventDay && Math.abs(daysBetween(appointment.day, day)) < Math.abs(daysBetween(day, eventDay));
  };
  return (
    namesOnlyDay(reading, clause, isNearer) && (isNoted(clause, "comes") || namesAppointment(reading, appointment.day))
  );
};

const wishesVisit = (reading: Reading, clause: Clause): boolean =>
  isTold(clause) && signalsIn(reading, clause, "visit");

/** "I have the dentist on the 10th": the day of the visit, in a mail that speaks of it. */
export const givesUpItsDay = (reading: Reading, clause: Clause, context: Standing): boolean => {
  const { appointment } = context;
  const within = isIn(clause);
  return (
    appointment !== undefined &&
    isTold(clause) &&
    reading.days.some((found) => within(found) && isOfAppointment(found, appointment.day)) &&
    reading.clauses.some(
      (other) => other !== clause && (comesAnotherDay(reading, other, context) || wishesVisit(reading, other)),
    )
  );
};

/** Whether a mail names the day of the visit that stands, and another one for it. */
export const movesAppointment = (reading: Reading, context: Standing): boolean =>
  reading.clauses.some((clause) => givesUpItsDay(reading, clause, context));
