import { missingFacts } from "./acts/date.ts";
import type { Booking } from "./booking.ts";
import type { Missing, Part } from "./parts.ts";
import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import { type Mood, type Reading, toldIn } from "./reading/reading.ts";
import { stillOpen } from "./still-open.ts";
import type { Askable, Dialogue } from "./world.ts";

/** What may stand beside a question and asks nothing of the booking. */
const HARMLESS: ReadonlySet<SignalKind> = new Set(["thanks", "hypothetical", "thirdParty"]);

/**
 * A mail that wants to know and tells nothing: all that it names is named in its questions, and nothing outside of them
 * is about the booking. It is answered, and the booking stays as it is (D-22). Source: spec/workflow.md §4.1.
 */
export const isOnlyQuestions = (reading: Reading): boolean => {
  const asks = ({ mood }: { mood: Mood }): boolean => mood === "question" || mood === "enquiry";
  return (
    reading.asks.length > 0 &&
    toldIn(reading).every(asks) &&
    reading.signals.every((signal) => asks(signal) || HARMLESS.has(signal.value)) &&
    !reading.dropsCatering
  );
};

const ASKED: Readonly<Record<Missing, Askable>> = { date: "date", time: "time", end_time: "time", people: "people" };

/**
 * What is still needed to go on, in one line after the answers: all that our last message asked for and nobody has told.
 * Source: spec/workflow.md §4.1.
 */
export const neededStill = (booking: Booking, dialogue: Dialogue): Part[] => {
  const missing = missingFacts(booking.facts).filter((each) => dialogue.asked.includes(ASKED[each]));
  if (missing.length < 2) return stillOpen(dialogue);
  return [{ kind: "ask", isOpening: false, missing, room: undefined, day: undefined, people: undefined }];
};
