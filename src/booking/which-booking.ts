import { type Facts, known } from "./facts.ts";
import { isSmallTalk } from "./kinds-of-mail.ts";
import { isOnlyQuestions } from "./only-questions.ts";
import type { Reading } from "./reading/reading.ts";
import { hasSignal } from "./signals.ts";
import type { Step } from "./words.ts";

/** A booking as far as it tells whether a mail means it. */
interface Candidate {
  facts: Facts;
  step: Step;
}

/** An offer is before the client. */
const NEGOTIATION = 5;

const isNamedByDay = (reading: Reading, { facts }: Candidate): boolean => {
  const first = known(facts, "date");
  const last = known(facts, "end_date") ?? first;
  if (first === undefined || last === undefined) return false;
  return reading.days.some(
    ({ value: { role, day } }) => (role === "event" || role === "past") && first <= day && day <= last,
  );
};

const isNamedByRoom = ({ rooms }: Reading, { facts }: Candidate): boolean => {
  const own = known(facts, "room") ?? known(facts, "preferred_room")?.roomId;
  return own !== undefined && rooms.some(({ value }) => value.roomId === own);
};

const isAnswered = (reading: Reading, { step }: Candidate): boolean =>
  step === NEGOTIATION && (reading.counters.length > 0 || hasSignal(reading, "accept", "decline"));

/**
 * Which of a client's open bookings a mail is about: the one whose day it names, else whose room, else the one whose offer
 * it answers; else the newest, for a question or a word of thanks. What would change something has to say which one:
 * rather a conversation of its own than the wrong booking changed. Source: spec/workflow.md §2.5.
 * @param bookings newest first
 */
export const whichBooking = <Booking extends Candidate>(
  reading: Reading,
  bookings: readonly Booking[],
): Booking | undefined => {
  const [newest] = bookings;
  if (bookings.length < 2) return newest;
  let left = bookings;
  for (const isMeant of [isNamedByDay, isNamedByRoom, isAnswered]) {
    const meant = left.filter((booking) => isMeant(reading, booking));
    if (meant.length === 1) return meant[0];
    if (meant.length > 1) left = meant;
  }
  return isOnlyQuestions(reading) || isSmallTalk(reading) ? newest : undefined;
};
