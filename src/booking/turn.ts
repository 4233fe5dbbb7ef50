import { type NewTask, NOTE_FOR_MANAGER, type Notes, type Progress } from "./acts/act.ts";
import { roomName } from "./acts/room.ts";
import { asOfAnother } from "./another-event.ts";
import { answer } from "./answering/answer.ts";
import { eventDays } from "./apply.ts";
import { answerQuestions, lastAsked, ofThisBooking, questionsAlone } from "./ask-and-answer.ts";
import { type Booking, callerStepOf, NEW_BOOKING, stepOf } from "./booking.ts";
import { acknowledge, changesSince, type Told } from "./changes.ts";
import { type Decision, decide } from "./decision.ts";
import { type Facts, known } from "./facts.ts";
import { type Heard, hear } from "./hear.ts";
import { isAnotherFunction, isInquiry, isRepeated, isSmallTalk } from "./kinds-of-mail.ts";
import type { Part } from "./parts.ts";
import type { Reading } from "./reading/reading.ts";
import { settle, startWith } from "./settle.ts";
import { hasSignal } from "./signals.ts";
import { stillOpen } from "./still-open.ts";
import { besideVisit, takeVisit, type VisitDecision } from "./visits/take-visit.ts";
import { visitAfterEventMoved } from "./visits/visit.ts";
import type { Askable, Dialogue, World } from "./world.ts";

export interface TurnInput {
  world: World;
  /** The booking the conversation is about; none yet, or none any more. */
  booking: Booking | undefined;
  /** What the last offer that was sent said. */
  told: Told | undefined;
  reading: Reading;
  /** Readings of all mails that have no answer yet, this one last. */
  unanswered: readonly Reading[];
  /** Readings of the client's mails before this one, newest first; a few are enough. */
  recent: readonly Reading[];
  /** The booking's facts with the change to it that waits for the desk; `undefined` while none does. */
  asked?: Facts | undefined;
}

/**
 * One turn, as a pure function: apply what was read, settle what can be settled, and say what is due. The same input
 * decides the same; nothing is read from anywhere else. Source: design.md §3.
 */
export const takeTurn = (given: TurnInput): Decision => {
  const decision = turnOf(given);
  return { ...decision, dialogue: withAskedOf(decision.dialogue, given.unanswered) };
};

/** Things and rooms that a mail asks about are what the next one may point to: "fine, add it", "then that one". */
const withAskedOf = (
  { askedOf: _, askedRooms: _rooms, ...dialogue }: Dialogue,
  readings: readonly Reading[],
): Dialogue => {
  const askedRooms = [...new Set(readings.flatMap(({ asks }) => asks.flatMap(({ value }) => value.rooms)))];
  const items = readings.flatMap(({ asks }) => asks.flatMap(({ value }) => value.items));
  const askedOf = items.filter(
    ({ kind, id }, at) => items.findIndex((each) => each.kind === kind && each.id === id) === at,
  );
  return {
    ...dialogue,
    ...(askedOf.length > 0 && { askedOf }),
    ...(askedRooms.length > 0 && { askedRooms }),
  };
};

const turnOf = (given: TurnInput): Decision => {
  const { booking } = given;
  if (given.reading.isAttack) return unheard(given, [{ kind: "person_answers" }]);
  if (booking && isAnotherFunction(given.reading, booking)) return turnOf(ofItsOwn(given, booking));
  const input = booking ? ofThisBooking(given, booking) : given;
  const { world, reading, unanswered } = input;
  if (!booking && !unanswered.some(isInquiry)) return withoutBooking(input);
  const before = booking ?? NEW_BOOKING;
  const asides = booking && aside(input, booking);
  if (asides) return asides;
  const visit = visitOf(world, reading);
  const beside = besideVisit({ visit: world.visit, reading, asked: world.dialogue.asked, world: world.visitWorld });
  const heard = hear(before, beside, world, {
    isOfVisit: visit !== undefined,
    unheard: unanswered.slice(0, -1),
    asked: input.asked,
  });
  if (heard.isFinal) {
    const final = { ...startWith(heard.booking, world, heard.says, heard.tasks), waits: true };
    const decision = decide(input, answerQuestions(final, input, undefined));
    return heard.takesBack ? { ...decision, takesBack: true } : decision;
  }
  if (visit && booking && isUntouched(booking, heard))
    return withVisit(decide(input, answerQuestions(onlyVisit(input, booking), input, visit)), visit);
  const settled = settle(startWith(heard.booking, world), world, notesOf(unanswered, heard.booking));
  const asked = booking && !visit && isUntouched(booking, heard) ? questionsAlone(input, booking, settled) : undefined;
  if (asked) return decide(input, asked);
  const told = speak(input, heard, settled, visit !== undefined);
  const shown = visit ?? movedVisit(world, before, settled.booking);
  return withVisit(decide(input, answerQuestions(told, input, shown)), shown);
};

/** The turn of a mail that begins an event of its own beside the booking. Source: spec/workflow.md §2.5. */
const ofItsOwn = (given: TurnInput, { facts }: Booking): TurnInput => {
  const reading = asOfAnother(given.reading, facts);
  const unanswered = given.unanswered.map((each) => (each === given.reading ? reading : each));
  return { ...given, reading, unanswered, booking: undefined, told: undefined, asked: undefined };
};

const visitOf = ({ visit, visitWorld, dialogue }: World, reading: Reading): VisitDecision | undefined =>
  takeVisit({ visit, reading, asked: dialogue.asked, world: visitWorld });

/** Where the event moves to another day, its visit follows or ends. Source: spec/workflow.md §2.11. */
const movedVisit = ({ visit }: World, before: Booking, after: Booking): VisitDecision | undefined => {
  const day = known(after.facts, "date");
  if (day === known(before.facts, "date")) return undefined;
  const moved = visitAfterEventMoved(visit, day);
  return moved.visit === visit ? undefined : { ...moved, asked: [] };
};

const isUntouched = (before: Booking, { booking, says, tasks }: Heard): boolean =>
  booking.facts === before.facts && booking.offer === before.offer && says.length === 0 && tasks.length === 0;

/** A mail about a visit alone leaves the booking, and what we last asked about it, as they are. */
const onlyVisit = ({ world }: TurnInput, booking: Booking): Progress => ({ ...startWith(booking, world), waits: true });

const VISIT_QUESTIONS: ReadonlySet<Askable> = new Set(["visit", "visit_day", "visit_time", "visit_confirm"]);

/** The decision with what there is to say about the visit; what it asks comes before what was open about the booking. */
const withVisit = (decision: Decision, visit: VisitDecision | undefined): Decision => {
  if (!visit) return decision;
  const others = decision.dialogue.asked.filter((each) => !VISIT_QUESTIONS.has(each));
  return {
    ...decision,
    visit: visit.visit,
    says: [...decision.says, ...visit.says],
    dialogue: { ...decision.dialogue, asked: [...visit.asked, ...others] },
  };
};

/** Mails that leave the record as it is: the same once more, nonsense, small talk, nothing but a question. */
const aside = (input: TurnInput, booking: Booking): Decision | undefined => {
  const { world, reading, recent, unanswered } = input;
  const start = { ...startWith(booking, world), waits: true };
  const open = stillOpen(world.dialogue);
  const isSame = isRepeated(reading, recent[0]) && !refusesNewDays(reading, world);
  if (isSame && isAtRest(booking, world) && reading.billing.length === 0)
    return decide(input, { ...start, says: [{ kind: "duplicate" }, ...open] });
  if (unanswered.every(isSmallTalk) && open.length > 0) return decide(input, smallTalk(start, input, open));
  return undefined;
};

/** Days were proposed since the last mail: the same refusal is about them. */
const refusesNewDays = (reading: Reading, { dialogue }: World): boolean =>
  dialogue.proposedDays.length > 0 && hasSignal(reading, "no");

/** Nothing is being changed, and the date is known or asked for. Source: spec/workflow.md §2.2. */
const isAtRest = (booking: Booking, { venue }: World): boolean => {
  const step = stepOf(booking, venue.timezone);
  return step >= 2 && callerStepOf(booking, step) === undefined;
};

const NOISE_LIMIT = 3;

/** A friendly word and the one open question; after three in a row somebody looks at it. Source: spec/workflow.md §3.3. */
const smallTalk = (start: Progress, { reading, recent }: TurnInput, open: readonly Part[]): Progress => {
  const inARow = [reading, ...recent].findIndex((each) => !isSmallTalk(each));
  const tooMuch = inARow < 0 ? recent.length + 1 >= NOISE_LIMIT : inARow >= NOISE_LIMIT;
  const first: Part = { kind: reading.isGibberish ? "not_understood" : "small_talk" };
  return {
    ...start,
    says: [first, ...open],
    tasks: tooMuch ? [{ type: "manual_review", reason: "low_confidence" }] : [],
  };
};

/** Everything the reply says, the action first: what was heard, what has changed, what follows from it. */
const speak = ({ world, told, reading }: TurnInput, heard: Heard, settled: Progress, isOfVisit: boolean): Progress => {
  const follows = heard.speech.claimsPayment ? settled.says.filter(({ kind }) => kind !== "ask_deposit") : settled.says;
  const changes = acknowledge(changesSince(told, settled.booking, world.catalogue), follows);
  const says = [...thanked(heard.says, follows), ...changes, ...follows];
  const spoken = { ...settled, says, tasks: [...heard.tasks, ...settled.tasks] };
  if (says.length > 0 || reading.asks.length > 0) return spoken;
  return isOfVisit ? { ...spoken, waits: true } : restate(spoken, world, reading);
};

/** An acceptance that a colleague reviews is thanked for with that, and once. */
const thanked = (heard: readonly Part[], follows: readonly Part[]): Part[] => {
  const isReviewed = follows.some((part) => part.kind === "in_review" && part.what === "acceptance");
  return heard.filter(({ kind }) => !isReviewed || kind !== "accepted");
};

/** The offer is on the table, or the booking stands, and this mail changes nothing about it. */
const restate = (progress: Progress, { catalogue }: World, reading: Reading): Progress => {
  const { offer, facts, status } = progress.booking;
  const day = known(facts, "date");
  const room = roomName(catalogue, known(facts, "room"));
  if (!offer || !day)
    return {
      ...progress,
      says: [{ kind: "person_answers" }],
      tasks: [...progress.tasks, { type: "manual_review", reason: "low_confidence" }],
    };
  if (status === "confirmed") return { ...progress, says: [{ kind: "booking_stands", room, day }] };
  if (hasSignal(reading, "change") && !hasSignal(reading, "unchanged"))
    return { ...progress, says: [{ kind: "ask_change" }] };
  const { total, validUntil } = offer;
  return {
    ...progress,
    says: [{ kind: "offer_stands", room, day, total, validUntil }],
    dialogue: { ...progress.dialogue, asked: ["answer"] },
  };
};

const notesOf = (readings: readonly Reading[], { facts }: Booking): Notes => {
  const reading = readings.findLast((each) => eventDays(each, facts).length > 0);
  const days = reading ? eventDays(reading, facts) : [];
  const open = days.filter(({ isPast }) => !isPast);
  return {
    pastDays: open.length === 0 ? days : [],
    severalDays: open.length > 1 ? open : [],
    unknownRooms: readings.flatMap(({ rooms }) =>
      rooms.map(({ value }) => value).filter(({ roomId }) => roomId === undefined),
    ),
    refusesDays: readings.some((each) => hasSignal(each, "no")),
  };
};

/** A mail without a booking: a question is answered, a greeting greeted, the rest goes to a person (§2.5). */
const withoutBooking = ({ world, reading, recent }: TurnInput): Decision => {
  const nothing = { booking: undefined, isNew: false, due: [], tasks: [], dialogue: world.dialogue, visit: undefined };
  const visit = visitOf(world, reading);
  const { says, open } = answer(reading.asks, world, undefined, {
    told: visit?.says ?? [],
    before: lastAsked(recent),
  });
  const tasks = open.length > 0 ? [NOTE_FOR_MANAGER] : [];
  if (visit || says.length > 0) return withVisit({ ...nothing, kind: "question", says, tasks }, visit);
  if (reading.isGibberish) {
    const ask: Part = { kind: "still_open", what: "date" };
    return { ...nothing, kind: "other", says: [{ kind: "not_understood" }, ask] };
  }
  return {
    ...nothing,
    kind: "other",
    says: [{ kind: "person_answers" }],
    tasks: [{ type: "manual_review", reason: "low_confidence" }],
  };
};

/**
 * A mail that is not listened to: nothing changes, and somebody of the desk looks at it.
 * Source: spec/workflow.md §6.5 "→ T".
 */
export const unheard = ({ world, booking }: Pick<TurnInput, "world" | "booking">, says: readonly Part[]): Decision => {
  const tasks: NewTask[] = [{ type: "manual_review", reason: "security" }];
  if (booking) return decide({ world, booking }, { ...startWith(booking, world, says, tasks), waits: true });
  const { dialogue } = world;
  return { kind: "other", booking: undefined, isNew: false, says, tasks, due: [], dialogue, visit: undefined };
};
