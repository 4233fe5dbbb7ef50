import { eventDays } from "./apply.ts";
import type { Booking } from "./booking.ts";
import { known } from "./facts.ts";
import type { Reading } from "./reading/reading.ts";
import { hasSignal } from "./signals.ts";

/**
 * Whether a mail smells of a booking: it says so, or it names a day, a head count or a room for something of the
 * client's own. Then a booking is opened rather than the mail put aside. Source: spec/workflow.md §2.5 "→ T".
 */
export const isInquiry = (reading: Reading): boolean => {
  if (reading.isGibberish) return false;
  const tells = ({ mood }: { mood: string }) =>
    mood === "statement" || mood === "request" || (mood === "enquiry" && !hasSignal(reading, "thirdParty"));
  const facts = [...eventDays(reading, {}), ...[...reading.hints, ...reading.people, ...reading.rooms].filter(tells)];
  const wishes = reading.signals.some(
    (signal) => (signal.value === "booking" || signal.value === "offer") && tells(signal),
  );
  return facts.length > 0 || wishes;
};

/**
 * A clearly different function beside the one on the table: an inquiry with a day and people of its own, and no word of
 * changing anything. Source: spec/workflow.md §2.5.
 */
export const isAnotherFunction = (reading: Reading, { facts, offer }: Booking): boolean => {
  const own = known(facts, "date");
  if (own === undefined || offer === undefined || offer.status === "draft") return false;
  const days = eventDays(reading, facts).filter(({ isPast }) => !isPast);
  const isInquiring = hasSignal(reading, "booking", "offer") && reading.people.some(({ mood }) => mood !== "question");
  const speaksOfThis = hasSignal(reading, "change", "revision", "unchanged") || days.some(({ day }) => day === own);
  return days.length > 0 && isInquiring && !speaksOfThis;
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
