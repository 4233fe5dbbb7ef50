import type { TimeOfDay } from "../platform/days.ts";
import type { Booking, Offer } from "./booking.ts";
import { isOfferCurrent } from "./booking.ts";
import { known } from "./facts.ts";
import { depositOpen } from "./gate.ts";
import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import { type Clause, type CounterMention, isNoted, type Reading, signalsIn } from "./reading/reading.ts";
import { isIn } from "./reading/text.ts";
import { isSaidAgain } from "./said-again.ts";
import { hasSignal, isSure } from "./signals.ts";
import { isShort } from "./telling.ts";
import type { Dialogue } from "./world.ts";

/** What a client does with a mail beside telling facts. What a word means depends on what we asked last (§3.1, §3.5). */
export interface Speech {
  accepts: boolean;
  declines: boolean;
  cancels: boolean;
  asksPerson: boolean;
  claimsPayment: boolean;
  counter: CounterMention | undefined;
  /** Goes on without what could not be had, or does not. */
  goesOnWithout: boolean;
  /** Why it has to be the room that another party holds first. */
  reason: string | undefined;
}

/** Shorter texts are no reason. Source: spec/workflow.md §2.12. */
const MIN_REASON_LENGTH = 20;
const MAX_REASON_LENGTH = 2000;

const isAsked = ({ asked }: Dialogue, what: Dialogue["asked"][number]): boolean => asked.includes(what);

/** A plain yes accepts the offer when that is what we asked, and nothing in the mail takes it back. */
const saysYes = (reading: Reading, booking: Booking, dialogue: Dialogue): boolean =>
  isAsked(dialogue, "answer") &&
  isSure(reading, "yes") &&
  !reading.signals.some(({ isPassing }) => isPassing) &&
  !objects(reading) &&
  !namesOther(reading, booking) &&
  !hasSignal(reading, "no", "postpone", "visit", "unchanged", "change");

/** "Ok, but for 35", "fine, but where do we park?": what follows a yes has to be settled first (§3.5: revision beats yes). */
const objects = ({ signals }: Reading): boolean => {
  const yes = signals.find(({ value }) => value === "yes");
  return yes !== undefined && signals.some(({ value, span }) => value === "objection" && span.start > yes.span.start);
};

/** An hour as people say it, by day and by the clock on the wall: 14 and 2. */
const spokenHours = (time: TimeOfDay | undefined): number[] => {
  if (time === undefined) return [];
  const hour = Number(time.slice(0, 2));
  return [hour, hour % 12 || 12];
};

/** "Ok, they want in too, that makes 55": a number that is none of the booking's may change what was said yes to. */
const namesOther = ({ bareNumbers = [] }: Reading, booking: Booking): boolean => {
  const { facts, offer } = booking;
  const hours = [known(facts, "start_time"), known(facts, "end_time")].flatMap(spokenHours);
  const amounts = [offer?.total, depositOpen(booking)].map((amount) => amount?.toMajor());
  const ours = [...hours, ...amounts, known(facts, "attendees")];
  return bareNumbers.some(({ value }) => !ours.includes(value));
};

/** An acceptance that may mean much loses against a plain no: "No, none of this suits us." Source: spec/workflow.md §3.5. */
const saysAccept = (reading: Reading): boolean =>
  isSure(reading, "accept") || (hasSignal(reading, "accept") && !isSure(reading, "no"));

const acceptsOffer = (reading: Reading, booking: Booking, dialogue: Dialogue): boolean =>
  booking.offer?.status === "sent" &&
  isOfferCurrent(booking) &&
  (saysAccept(reading) || saysYes(reading, booking, dialogue)) &&
  !hasSignal(reading, "decline", "cancel");

/** What a clause of some length may signal that is no reason. */
const NO_REASON: readonly SignalKind[] = ["thanks", "postpone"];

/** "All is paid, please confirm Room E" gives none; "the flyers with Room E on them are paid, we cannot change" does. */
const givesReason = (clause: Clause, { clauses }: Reading): boolean =>
  isNoted(clause, "insists") ||
  !(isNoted(clause, "confirms") || (isNoted(clause, "pays") && !clauses.some((each) => isNoted(each, "insists"))));

/** "We will be 110 people instead" wants the booking another way, and gives no reason for the room. */
const wantsChange = (clause: Clause, reading: Reading): boolean => {
  const { people, times, durations, layouts, products } = reading;
  return (
    !isNoted(clause, "insists") &&
    signalsIn(reading, clause, "change", "revision") &&
    [...people, ...times, ...durations, ...layouts, ...products].some(isIn(clause))
  );
};

/** "In another room it would make no sense" turns down that other room, and nothing of the booking. */
const refusesAll = ({ clauses, signals }: Reading): boolean =>
  signals.some(
    (signal) =>
      signal.value === "decline" && !clauses.some((clause) => isIn(clause)(signal) && isNoted(clause, "insists")),
  );

/**
 * After we asked for another room or the reason, what chooses no other room and no other day, and is no mere question, is
 * the reason: all that it names belongs to that, and nothing of the booking is another way by it.
 * Source: spec/workflow.md §2.12.
 */
export const reasonIn = (reading: Reading, { facts, hold }: Booking, dialogue: Dialogue): string | undefined => {
  if (!isAsked(dialogue, "room_reason") || hold?.state !== "second_option") return undefined;
  const day = known(facts, "date");
  const namesOwn = reading.rooms.some(({ value }) => value.roomId === hold.roomId);
  const choosesOther = reading.clauses.some(
    (clause) =>
      clause.mood !== "question" &&
      (signalsIn(reading, clause, ...CHOOSES) || (!namesOwn && isShort(reading))) &&
      reading.rooms.some((room) => isIn(clause)(room) && !room.value.rejected && room.value.roomId !== hold.roomId),
  );
  const namesOtherDay = reading.days.some(
    ({ value, mood }) => mood !== "question" && value.role === "event" && !value.refused && value.day !== day,
  );
  const tells = reading.clauses.some(
    (clause) =>
      clause.mood === "statement" &&
      clause.end - clause.start > MIN_REASON_LENGTH &&
      !signalsIn(reading, clause, ...NO_REASON) &&
      !isSaidAgain(clause, reading, facts, MIN_REASON_LENGTH) &&
      !wantsChange(clause, reading) &&
      givesReason(clause, reading),
  );
  const isAboutElse = hasSignal(reading, "accept", "cancel", "person") || refusesAll(reading);
  return tells && !choosesOther && !namesOtherDay && !isAboutElse
    ? reading.text.trim().slice(0, MAX_REASON_LENGTH)
    : undefined;
};

const CHOOSES: readonly SignalKind[] = ["choice", "yes", "accept"];
/** "No thanks. Take out the apéro as well; the photographer stays": who goes on with an offer turns down a part of it. */
const goesOn = (reading: Reading): boolean => hasSignal(reading, "unchanged") && !hasSignal(reading, "cancel");

/** "We can do without", "pity, but carry on". */
const goesWithout = (reading: Reading): boolean =>
  hasSignal(reading, "without") ||
  reading.clauses.some((clause) => clause.mood !== "question" && isNoted(clause, "goes_on"));

const declinesOffer = (reading: Reading, booking: Booking, dialogue: Dialogue): boolean =>
  (booking.offer !== undefined && hasSignal(reading, "decline") && !goesOn(reading)) ||
  (isAsked(dialogue, "without") &&
    (hasSignal(reading, "decline", "cancel") || (hasSignal(reading, "no") && !goesWithout(reading))));

const asksPerson = ({ signals }: Reading): boolean => signals.some(({ value }) => value === "person");

/** A yes, a no or a change in a mail about a visit is about the visit, unless it speaks of the offer as well. */
const SILENT: Speech = {
  accepts: false,
  declines: false,
  cancels: false,
  asksPerson: false,
  claimsPayment: false,
  counter: undefined,
  goesOnWithout: false,
  reason: undefined,
};

/**
 * A price below ours; who names ours alone, or more, bargains no longer, and who names another beside it bargains with
 * that one. One with an amount tells more than a wish for less.
 */
const counterTo = ({ total }: Offer, { counters }: Reading, declines: boolean): CounterMention | undefined => {
  const all = counters.map(({ value }) => value);
  const priced = all.filter(({ proposedMinor }) => proposedMinor !== undefined);
  const named = priced.find(({ proposedMinor = 0 }) => proposedMinor < total.minor);
  const isOurs = named === undefined && priced.length > 0;
  // "Somebody else made a better offer and we went with them": the better offer is not asked of us.
  return isOurs ? undefined : (named ?? (declines ? undefined : all[0]));
};

/** What a mail does, given where the booking stands after its facts and what we asked last. Source: spec/workflow.md §3.1. */
export const speechOf = (reading: Reading, booking: Booking, dialogue: Dialogue, isOfVisit: boolean): Speech => {
  if (isOfVisit && !hasSignal(reading, "offer"))
    return { ...SILENT, asksPerson: asksPerson(reading), cancels: hasSignal(reading, "cancel") };
  const { offer } = booking;
  const isOnTable = offer !== undefined && (offer.status === "sent" || offer.status === "accepted");
  // What was accepted is not turned down any more: "there is no point, we have to cancel" cancels.
  const isCalledOff = offer?.status === "accepted" && hasSignal(reading, "cancel");
  const reason = reasonIn(reading, booking, dialogue);
  const declines = !isCalledOff && reason === undefined && declinesOffer(reading, booking, dialogue);
  const counter = isOnTable && isOfferCurrent(booking) ? counterTo(offer, reading, declines) : undefined;
  return {
    declines,
    cancels: !declines && hasSignal(reading, "cancel"),
    accepts: counter === undefined && acceptsOffer(reading, booking, dialogue),
    asksPerson: asksPerson(reading),
    claimsPayment: isOnTable && depositOpen(booking) !== undefined && hasSignal(reading, "paid"),
    counter,
    goesOnWithout:
      isAsked(dialogue, "without") &&
      !declines &&
      (goesWithout(reading) || (hasSignal(reading, "yes") && !hasSignal(reading, "no"))),
    reason,
  };
};
