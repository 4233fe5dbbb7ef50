import type { Day } from "../platform/days.ts";
import { type NewTask, type Notes, type Progress, waiting } from "./acts/act.ts";
import { settleDate } from "./acts/date.ts";
import { settleOffer } from "./acts/offer.ts";
import { roomName, settleRoom } from "./acts/room.ts";
import { answer } from "./answering/answer.ts";
import { apply, eventDays, hasSignal } from "./apply.ts";
import { type Booking, NEW_BOOKING, stepOf } from "./booking.ts";
import { known } from "./facts.ts";
import type { Part } from "./parts.ts";
import type { Reading } from "./reading/reading.ts";
import type { Step } from "./words.ts";
import type { Dialogue, World } from "./world.ts";

/** What a mail turned out to be. */
export type TurnKind = "booking" | "question" | "other";

export interface TurnInput {
  world: World;
  /** The booking the conversation is about; none yet, or none any more. */
  booking: Booking | undefined;
  /** The day that the last offer which was sent is for. */
  toldDay: Day | undefined;
  reading: Reading;
  /** Readings of all mails that have no answer yet, this one last. */
  unanswered: readonly Reading[];
}

/** What a turn decides. Nothing is done yet: the caller stores it, and sends or holds what is said. */
export interface Decision {
  kind: TurnKind;
  booking: Booking | undefined;
  says: readonly Part[];
  tasks: readonly NewTask[];
  dialogue: Dialogue;
}

/**
 * Whether a mail smells of a booking: it says so, or it names a day, a head count or a room for something of the
 * client's own. Then a booking is opened rather than the mail put aside. Source: spec/workflow.md §2.5 "→ T".
 */
const isInquiry = (reading: Reading): boolean => {
  if (reading.isGibberish) return false;
  const tells = ({ mood }: { mood: string }) =>
    mood === "statement" || mood === "request" || (mood === "enquiry" && !hasSignal(reading, "thirdParty"));
  const facts = [...eventDays(reading, {}), ...[...reading.hints, ...reading.people, ...reading.rooms].filter(tells)];
  const wishes = reading.signals.some(
    (signal) => (signal.value === "booking" || signal.value === "offer") && tells(signal),
  );
  return facts.length > 0 || wishes;
};

const notesOf = (readings: readonly Reading[], { booking }: Progress): Notes => {
  const reading = readings.findLast((each) => eventDays(each, booking.facts).length > 0);
  const days = reading ? eventDays(reading, booking.facts) : [];
  const open = days.filter(({ isPast }) => !isPast);
  return {
    pastDays: open.length === 0 ? days : [],
    severalDays: open.length > 1 ? open : [],
    unknownRooms: readings.flatMap(({ rooms }) =>
      rooms.map(({ value }) => value).filter(({ roomId }) => roomId === undefined),
    ),
  };
};

const ACTS = { 1: settleDate, 2: settleDate, 3: settleRoom, 4: settleOffer } as const;
const isActed = (step: Step): step is keyof typeof ACTS => step in ACTS;

/** Takes the first unsettled step until one waits for somebody. */
const settle = (start: Progress, world: World, notes: Notes): Progress => {
  let progress = start;
  while (!progress.waits) {
    const step = stepOf(progress.booking, world.venue.timezone);
    if (!isActed(step)) return progress;
    progress = ACTS[step](progress, world, notes);
  }
  return progress;
};

/** The offer is on the table and this mail changes nothing about it. */
const restate = (progress: Progress, { catalogue }: World, readings: readonly Reading[]): Progress => {
  const { booking } = progress;
  const { offer, facts } = booking;
  const day = known(facts, "date");
  const needsPerson = readings.some(
    (reading) =>
      hasSignal(reading, "accept", "decline", "cancel", "person", "paid", "revision") ||
      (hasSignal(reading, "yes", "no", "change") && !hasSignal(reading, "unchanged")),
  );
  if (!offer || !day || needsPerson) {
    return {
      ...waiting(progress, [{ kind: "person_answers" }]),
      tasks: [{ type: "manual_review", reason: "low_confidence" }],
    };
  }
  if (readings.some(({ asks }) => asks.length > 0)) return progress;
  return waiting(progress, [
    {
      kind: "offer_stands",
      room: roomName(catalogue, known(facts, "room")),
      day,
      total: offer.total,
      validUntil: offer.validUntil,
    },
  ]);
};

/** Answers come after the action, from the booking as it is now; what nothing stored answers is noted for a person. */
const answerQuestions = (progress: Progress, readings: readonly Reading[], world: World): Progress => {
  const { says, open } = answer(
    readings.flatMap(({ asks }) => asks),
    world,
    progress.booking,
    { told: progress.says },
  );
  const isNoted = open.length === 0 || progress.tasks.length > 0;
  return {
    ...progress,
    says: [...progress.says, ...says],
    tasks: isNoted ? progress.tasks : [{ type: "message_manager", reason: "low_confidence" }],
  };
};

const movedPart = (toldDay: Day | undefined, { booking, says }: Progress): Part[] => {
  const day = known(booking.facts, "date");
  const tellsOffer = says.some(({ kind }) => kind === "offer");
  return toldDay !== undefined && day !== undefined && toldDay !== day && tellsOffer
    ? [{ kind: "changed", changes: [{ what: "day", from: toldDay, to: day }] }]
    : [];
};

/**
 * One turn, as a pure function: apply what was read, settle what can be settled, and say what is due. The same input
 * decides the same; nothing is read from anywhere else. Source: design.md §3.
 */
export const takeTurn = ({ world, booking, toldDay, reading, unanswered }: TurnInput): Decision => {
  if (!booking && !unanswered.some(isInquiry)) return withoutBooking(world, reading);
  const before = booking ?? NEW_BOOKING;
  const facts = apply(before.facts, reading, world);
  const start: Progress = {
    booking: { ...before, facts },
    says: [],
    tasks: [],
    dialogue: world.dialogue,
    waits: false,
  };
  const isNonsense = unanswered.every(({ isGibberish }) => isGibberish);
  const settled = settle(start, world, notesOf(unanswered, start));
  const isQuiet = settled.says.length === 0;
  const told = isQuiet ? restate(settled, world, unanswered) : settled;
  const asked = answerQuestions(told, unanswered, world);
  const misunderstood: Part[] = isNonsense ? [{ kind: "not_understood" }] : [];
  return {
    kind: "booking",
    booking: asked.booking,
    says: [...misunderstood, ...movedPart(toldDay, asked), ...asked.says],
    tasks: asked.tasks,
    dialogue: asked.dialogue,
  };
};

const withoutBooking = (world: World, reading: Reading): Decision => {
  const { dialogue } = world;
  if (reading.isGibberish)
    return { kind: "other", booking: undefined, says: [{ kind: "not_understood" }], tasks: [], dialogue };
  const { says, open } = answer(reading.asks, world, undefined);
  if (says.length === 0)
    return {
      kind: "other",
      booking: undefined,
      says: [{ kind: "person_answers" }],
      tasks: [{ type: "manual_review", reason: "low_confidence" }],
      dialogue,
    };
  return {
    kind: "question",
    booking: undefined,
    says,
    tasks: open.length > 0 ? [{ type: "message_manager", reason: "low_confidence" }] : [],
    dialogue,
  };
};

/** Whether a message tells an offer. */
export const tellsOffer = (says: readonly Part[]): boolean => says.some(({ kind }) => kind === "offer");

/** The booking with its offer before the client. Source: spec/workflow.md §2.4, §2.8. */
export const sendOffer = (booking: Booking): Booking =>
  booking.offer?.status === "draft" ? { ...booking, offer: { ...booking.offer, status: "sent" } } : booking;

/** The booking after a message went out: an offer that was told is sent. */
export const afterSending = (booking: Booking, says: readonly Part[]): Booking =>
  tellsOffer(says) ? sendOffer(booking) : booking;
