import type { Day } from "../platform/days.ts";
import { isDated, ofAnotherEvent, speaksOfKnown as saysOfKnown } from "./another-event.ts";
import { eventDays } from "./apply.ts";
import type { Booking } from "./booking.ts";
import { type Facts, known } from "./facts.ts";
import { isGateComplete } from "./gate.ts";
import type { Reading } from "./reading/reading.ts";
import { hasSignal } from "./signals.ts";
import { isShort } from "./telling.ts";
import type { Askable, Dialogue } from "./world.ts";

/**
 * Whether a mail smells of a booking: it says so, or it names a day, a head count or a room for something of the
 * client's own. Then a booking is opened rather than the mail put aside. Source: spec/workflow.md §2.5 "→ T".
 */
export const isInquiry = (reading: Reading): boolean => {
  if (reading.isGibberish || reading.isOffTopic) return false;
  const tells = ({ mood }: { mood: string }) =>
    mood === "statement" ||
    mood === "request" ||
    (mood === "enquiry" && !hasSignal(reading, "thirdParty", "hypothetical"));
  const counts = reading.people.filter(({ value }) => value.mode === "set");
  const facts = [...eventDays(reading, {}), ...[...reading.hints, ...counts, ...reading.rooms].filter(tells)];
  const wishes = reading.signals.some(
    (signal) => (signal.value === "booking" || signal.value === "offer") && tells(signal),
  );
  return facts.length > 0 || wishes;
};

/** Days of the event, first and last. */
interface Stretch {
  from: Day;
  to: Day;
}

/** The days that a mail wants for an event, whether it asks or tells; past ones are no wish. */
const wantedDays = (reading: Reading, facts: Facts): Stretch[] =>
  eventDays(reading, facts)
    .filter(({ isPast }) => !isPast)
    .map(({ day, last }) => ({ from: day, to: last ?? day }));

/** Stretches that are no day yet: "in December". */
const wantedHints = ({ hints }: Reading): Stretch[] =>
  hints.filter(({ mood, value }) => mood !== "question" && !value.isWeekdayOnly).map(({ value }) => value);

const holds = ({ from, to }: Stretch, day: Day): boolean => from <= day && day <= to;

const tellsPeople = ({ people }: Reading): boolean =>
  people.some(({ mood, value }) => mood !== "question" && value.mode === "set");
const tellsRoom = ({ rooms }: Reading): boolean =>
  rooms.some(({ mood, value }) => mood !== "question" && value.roomId !== undefined && !value.rejected);

/** The mail speaks of what is known: it changes it, keeps it, ends it. */
const speaksOfKnown = (reading: Reading): boolean =>
  hasSignal(reading, "change", "revision", "unchanged", "postpone", "cancel", "decline");

/** Nothing of the client's is awaited any more, so that what comes next may well be something else. */
const isSettled = (booking: Booking): boolean => booking.status === "confirmed" || isGateComplete(booking);

/**
 * A clearly different function beside the one on the table: an inquiry with a day and people of its own, and no word of
 * changing anything. Once the booking stands, a stretch of days is enough. Source: spec/workflow.md §2.5.
 */
export const isAnotherFunction = (reading: Reading, booking: Booking): boolean => {
  const { facts, offer, status } = booking;
  const own = known(facts, "date");
  if (own === undefined || offer === undefined || offer.status === "draft") return false;
  const others = ofAnotherEvent(reading, facts);
  if (others.length > 0) return isDated(others, reading, facts) && !saysOfKnown(reading, others);
  const wanted = [...wantedDays(reading, facts), ...(status === "confirmed" ? wantedHints(reading) : [])];
  const isInquiring = hasSignal(reading, "booking", "offer") && reading.people.some(({ mood }) => mood !== "question");
  // "Would another date do? We'd like 3 July": it is asked for the booking itself.
  const isAsked = reading.signals.some(({ value }) => value === "change" || value === "revision");
  const speaksOfThis = isAsked || hasSignal(reading, "unchanged") || wanted.some((stretch) => holds(stretch, own));
  return wanted.length > 0 && isInquiring && !speaksOfThis;
};

/**
 * Whether a mail that answers none of ours begins something of its own, and is no word about the client's open booking: it
 * tells an event with a day that is not the booking's, with people or a room, and no word of changing anything. While we
 * wait for the day of a visit, or have proposed the day, it is an answer. Where nothing is awaited any more a stretch of
 * days is as good as a day. Source: spec/workflow.md §2.5.
 */
export const isNewInquiry = (reading: Reading, booking: Booking, dialogue: Dialogue): boolean => {
  const own = known(booking.facts, "date");
  const isInquiring = hasSignal(reading, "booking", "offer");
  const days = wantedDays(reading, {});
  const wanted = [...days, ...(isInquiring && isSettled(booking) ? wantedHints(reading) : [])];
  const isAnswer =
    dialogue.asked.some((each) => VISIT_DATES.has(each)) ||
    wanted.some((stretch) => dialogue.proposedDays.some((day) => holds(stretch, day))) ||
    (isShort(reading) && !isInquiring);
  if (wanted.length === 0 || isAnswer || speaksOfKnown(reading)) return false;
  if (own === undefined) return contradicts(reading, booking.facts, days);
  return !wanted.some((stretch) => holds(stretch, own)) && (tellsPeople(reading) || tellsRoom(reading));
};

const VISIT_DATES: ReadonlySet<Askable> = new Set(["visit_day", "visit_time", "visit_confirm"]);

/** Of stretch, head count and kind of event so many have to be other ones, for a booking without a day. */
const CONTRADICTIONS = 2;

const contradicts = ({ people, eventTypes }: Reading, facts: Facts, days: readonly Stretch[]): boolean => {
  const hint = known(facts, "date_hint");
  const type = known(facts, "event_type");
  const attendees = known(facts, "attendees");
  const counts = people.filter(({ mood, value }) => mood !== "question" && value.mode === "set");
  const others = [
    hint !== undefined && days.length > 0 && !days.some(({ from, to }) => from <= hint.to && hint.from <= to),
    attendees !== undefined && counts.length > 0 && !counts.some(({ value }) => value.count === attendees),
    type !== undefined && eventTypes.length > 0 && !eventTypes.some(({ value }) => value === type),
  ];
  return others.filter(Boolean).length >= CONTRADICTIONS;
};

/** Nothing about a booking, or nothing at all. Source: spec/workflow.md §3.3. */
export const isSmallTalk = ({ isGibberish, isOffTopic }: Reading): boolean => isGibberish || isOffTopic;

/** Shorter texts may well be said twice. Source: spec/workflow.md §2.2. */
const MIN_REPEATED_LENGTH = 30;

/** The same text as the mail before, whatever its case and spaces. */
export const isRepeated = (reading: Reading, before: Reading | undefined): boolean => {
  const plain = ({ text }: Reading): string => text.toLowerCase().replace(/\s+/g, " ").trim();
  const text = plain(reading);
  return before !== undefined && text.length >= MIN_REPEATED_LENGTH && text === plain(before);
};
