import { NOTE_FOR_MANAGER, type Progress } from "./acts/act.ts";
import { asideOtherCases } from "./another-case.ts";
import { answer } from "./answering/answer.ts";
import { asksAfter, asksWhetherItCame } from "./answering/sought.ts";
import type { Booking } from "./booking.ts";
import { known } from "./facts.ts";
import { isOnlyQuestions, neededStill } from "./only-questions.ts";
import type { Part } from "./parts.ts";
import type { Reading } from "./reading/reading.ts";
import { startWith } from "./settle.ts";
import { hasSignal } from "./signals.ts";
import { asksForVisit } from "./visits/mentions.ts";
import { movesAppointment } from "./visits/other-day.ts";
import type { VisitDecision } from "./visits/take-visit.ts";
import { appointmentOf, visitToday } from "./visits/visit.ts";
import type { Dialogue, World } from "./world.ts";

/** What of a turn its questions are answered from. */
export interface Asking {
  world: World;
  reading: Reading;
  /** Readings of all mails that have no answer yet, this one last. */
  unanswered: readonly Reading[];
  /** Readings of the client's mails before this one, newest first. */
  recent: readonly Reading[];
}

/** The mails without what they say of another case than this booking. */
export const ofThisBooking = <Input extends Asking>(input: Input, { facts }: Booking): Input => {
  const { dialogue, visit, today } = input.world;
  const standing = { appointment: appointmentOf(visitToday(visit, today)), eventDay: known(facts, "date") };
  const aside = (reading: Reading): Reading =>
    asideOtherCases(reading, facts, asksForVisit(dialogue.asked) || movesAppointment(reading, standing));
  return { ...input, reading: aside(input.reading), unanswered: input.unanswered.map(aside) };
};

/**
 * Nothing but questions: they are answered, and what our last message asked stays asked. Where what follows from the
 * booking is the answer itself, it is said instead. Source: spec/workflow.md §4.1.
 */
export const questionsAlone = (input: Asking, booking: Booking, settled: Progress): Progress | undefined => {
  const { world, reading, unanswered } = input;
  if (unanswered.length > 1 || world.dialogue.asked.length === 0) return undefined;
  const hasMoved = settled.booking.facts !== booking.facts || settled.booking.offer !== booking.offer;
  if (!isOnlyQuestions(reading)) return undefined;
  const context = { told: settled.says, before: lastAsked(input.recent) };
  if (!hasMoved && answer(reading.asks, world, booking, context).told.length > 0)
    return answerQuestions({ ...settled, dialogue: uncounted(settled.dialogue, world.dialogue) }, input, undefined);
  return answerQuestions({ ...startWith(booking, world), waits: true }, input, undefined);
};

/** To say again what was proposed, because it was asked for, is no further attempt. */
const uncounted = (now: Dialogue, { timeAsked, teasers, dateRounds }: Dialogue): Dialogue => ({
  ...now,
  timeAsked,
  teasers,
  dateRounds,
});

/**
 * Answers come after the action, from the booking as it is now; what nothing stored answers is noted for a person. A
 * reply of answers alone ends with what is still needed to go on. Source: spec/workflow.md §3.13, §4.1.
 */
export const answerQuestions = (
  progress: Progress,
  { world, unanswered, recent }: Asking,
  visit: VisitDecision | undefined,
): Progress => {
  const told = [...progress.says, ...(visit?.says ?? [])];
  const asks = unanswered.flatMap((reading) =>
    asksOtherDays(reading, told) ? [] : reading.asks.filter((ask) => !isTold(ask, told)),
  );
  const { says, open } = answer(asks, world, progress.booking, { told, before: lastAsked(recent) });
  const isAnswerOnly = says.length > 0 && told.length === 0;
  return {
    ...progress,
    says: [...progress.says, ...says, ...(isAnswerOnly ? neededStill(progress.booking, world.dialogue) : [])],
    tasks: open.length === 0 || progress.tasks.length > 0 ? progress.tasks : [NOTE_FOR_MANAGER],
  };
};

/**
 * A counter-offer that was noted answers the question for a discount, the word that something is still looked for the
 * question what has become of it, and any word on what a mail says the question whether it has come, or one that names
 * nothing: "we are 135 now. What can we do?". Source: spec/workflow.md §2.9 "→ T", §2.13.
 */
const isTold = ({ value }: Reading["asks"][number], told: readonly Part[]): boolean =>
  (told.length > 0 && value.topic === "other" && value.words.length === 0 && !value.isHouse) ||
  (told.length > 0 && OF_ARRIVAL.has(value.topic) && asksWhetherItCame(value.words)) ||
  told.some(
    (part) =>
      (part.kind === "counter_noted" && value.topic === "discount") ||
      (part.kind === "sourcing_waits" && value.topic === "other" && asksAfter(value.words, part.items)),
  );

const OF_ARRIVAL: ReadonlySet<string> = new Set(["other", "standing"]);

/** "None of these suits us, are there others?": other days are the answer. */
const asksOtherDays = (reading: Reading, told: readonly Part[]): boolean =>
  hasSignal(reading, "no") &&
  reading.asks.every(({ value }) => value.topic === "other" || value.topic === "alternatives") &&
  told.some(({ kind }) => kind === "candidates" || kind === "no_candidates");

/** What the mail before asked last: "and Sundays?" goes on from it. */
export const lastAsked = ([before]: readonly Reading[]) => before?.asks.at(-1)?.value;
