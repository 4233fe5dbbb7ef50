import type { NewTask } from "./acts/act.ts";
import { roomName } from "./acts/room.ts";
import { apply } from "./apply.ts";
import { type Booking, offerInputsHash } from "./booking.ts";
import { type Facts, forget, known, learn } from "./facts.ts";
import type { Part } from "./parts.ts";
import type { Line } from "./pricing.ts";
import { type Reading, toldIn } from "./reading/reading.ts";
import type { ShownProduct } from "./shown.ts";
import { hasSignal } from "./signals.ts";
import { reasonIn, type Speech, speechOf } from "./speech.ts";
import type { World } from "./world.ts";

/** Lines that a reply to a counter-offer names as what could be left out. */
const MAX_REMOVABLE = 4;

/** What a mail did to the record, before anything is settled. */
export interface Heard {
  booking: Booking;
  says: readonly Part[];
  tasks: readonly NewTask[];
  speech: Speech;
  /** The client has said all there is to say about this booking: it is off, stays as it is, or waits for a person. */
  isFinal: boolean;
  /** The change that was asked for is wanted no more. */
  takesBack?: true;
}

/**
 * A mail's facts and what its client does with it, applied to the record. A confirmed booking is changed by nobody but the
 * desk: what would change it becomes a task, for all mails together that have no answer yet.
 * Source: spec/workflow.md §2.3, §2.4 "→ T", §2.5, §2.9.
 * @param unheard the mails before this one that have no answer yet
 * @param asked the facts with the change to a confirmed booking that waits for the desk
 */
export const hear = (
  before: Booking,
  reading: Reading,
  world: World,
  { isOfVisit, unheard, asked }: { isOfVisit: boolean; unheard: readonly Reading[]; asked?: Facts | undefined },
): Heard => {
  const isConfirmed = before.status === "confirmed";
  const wished = withMails(asked ?? before.facts, isConfirmed ? unheard : [], world);
  const facts = apply(wished, reading, world);
  const isFrozen = isConfirmed && !isAlike(facts, before.facts);
  const isReason = reasonIn(reading, before, world.dialogue) !== undefined;
  const told = { ...before, facts: isFrozen || isReason ? withHarmless(before.facts, facts) : facts };
  const speech = speechOf(reading, told, world.dialogue, isOfVisit);
  const heard: Heard = { booking: told, says: [], tasks: [], speech, isFinal: false };
  const isAsked = isConfirmed && !isAlike(wished, before.facts);
  if (isAsked && (!isFrozen || leavesAll(reading))) return takeBack(heard, world);
  if (speech.cancels || (speech.declines && told.status === "confirmed")) return askToCancel(heard);
  if (speech.declines) return { ...heard, booking: callOff(told), says: [{ kind: "declined" }], isFinal: true };
  if (isFrozen && !(asked && isAlike(facts, asked))) return askToChange(heard);
  return [
    noteBilling(before, reading),
    takeReason(world),
    goOn,
    takeCounter(world),
    accept(world),
    callPerson,
    claimPayment,
  ].reduce((so, listen) => listen(so), heard);
};

/** The facts with all that several mails tell, the oldest first. */
export const withMails = (facts: Facts, readings: readonly Reading[], world: World): Facts =>
  readings.reduce((so, reading) => apply(so, reading, world), facts);

const isAlike = (one: Facts, other: Facts): boolean => offerInputsHash(one) === offerInputsHash(other);

/** "Never mind, everything stays as it is." */
const leavesAll = (reading: Reading): boolean => hasSignal(reading, "unchanged") && toldIn(reading).length === 0;

/** The booking stays as it was confirmed; nobody has to decide on a change any more. */
const takeBack = (heard: Heard, { catalogue }: World): Heard => {
  const { facts } = heard.booking;
  const day = known(facts, "date");
  const room = roomName(catalogue, known(facts, "room"));
  return { ...heard, says: day ? [{ kind: "booking_stands", room, day }] : [], isFinal: true, takesBack: true };
};

/** Facts that change nothing about what was confirmed. */
const withHarmless = (before: Facts, after: Facts): Facts => ({
  ...before,
  ...(after.contact && { contact: after.contact }),
  ...(after.billing && { billing: after.billing }),
  ...(after.language && { language: after.language }),
});

const askToCancel = (heard: Heard): Heard => ({
  ...heard,
  says: [{ kind: "in_review", what: "cancellation" }],
  tasks: [{ type: "cancellation_request", reason: "cancellation_asked" }],
  isFinal: true,
});

const askToChange = (heard: Heard): Heard => ({
  ...heard,
  says: [{ kind: "in_review", what: "change" }],
  tasks: [{ type: "manual_review", reason: "change_of_confirmed" }],
  isFinal: true,
});

/** The booking is off: its room is free again, and its offer has its answer. Source: spec/workflow.md §2.9 "→ T". */
export const callOff = (booking: Booking): Booking => ({
  ...booking,
  status: "cancelled",
  hold: undefined,
  roomHash: undefined,
  facts: forget(booking.facts, "room", "sourcing", "room_reason"),
  offer: booking.offer && { ...booking.offer, status: booking.offer.status === "sent" ? "declined" : "superseded" },
});

const noteBilling =
  (before: Booking, { billing }: Reading) =>
  (heard: Heard): Heard => {
    const { facts } = heard.booking;
    if (facts.billing === before.facts.billing) return heard;
    const { country } = known(facts, "billing") ?? {};
    const wasSaid =
      known(before.facts, "billing")?.country === country || billing.some(({ value }) => value.address.country);
    return {
      ...heard,
      says: [...heard.says, { kind: "billing_noted", assumedCountry: wasSaid ? undefined : country }],
    };
  };

const takeReason =
  ({ origin }: World) =>
  (heard: Heard): Heard => {
    const { reason } = heard.speech;
    return reason === undefined ? heard : withFacts(heard, learn(heard.booking.facts, "room_reason", reason, origin));
  };

const goOn = (heard: Heard): Heard =>
  heard.speech.goesOnWithout ? withFacts(heard, forget(heard.booking.facts, "sourcing")) : heard;

const withFacts = (heard: Heard, facts: Facts): Heard => ({ ...heard, booking: { ...heard.booking, facts } });

/** The manager decides on a discount from the first counter on; the client hears the price again (§2.9 "→ T"). */
const takeCounter =
  ({ origin }: World) =>
  (heard: Heard): Heard => {
    const { booking, speech } = heard;
    if (!speech.counter || !booking.offer) return heard;
    const { version, total, lines } = booking.offer;
    const value = { version, proposedMinor: speech.counter.proposedMinor };
    const facts = learn(forget(booking.facts, "counter"), "counter", value, origin);
    const counted = { ...booking, facts, counters: booking.counters + 1 };
    const removable = lines
      .filter(({ kind, included }) => kind !== "room" && !included)
      .map(shownLine)
      .slice(0, MAX_REMOVABLE);
    return { ...heard, booking: counted, says: [...heard.says, { kind: "counter_noted", total, removable }] };
  };

const shownLine = ({ name, unitPrice, unit }: Line): ShownProduct => ({ name, price: unitPrice, unit });

const accept =
  ({ origin }: World) =>
  (heard: Heard): Heard => {
    const { booking, speech } = heard;
    if (!speech.accepts || !booking.offer) return heard;
    const facts = learn(forget(booking.facts, "counter"), "offer_accepted", booking.offer.version, origin);
    const accepted = { ...booking, facts, offer: { ...booking.offer, status: "accepted" as const } };
    return { ...heard, booking: accepted, says: [{ kind: "accepted" }, ...heard.says] };
  };

const callPerson = (heard: Heard): Heard =>
  heard.speech.asksPerson
    ? {
        ...heard,
        says: [...heard.says, { kind: "person_answers" }],
        tasks: [...heard.tasks, { type: "message_manager", reason: "person_asked" }],
      }
    : heard;

/** A client's word pays nothing: somebody looks whether the money is there. Source: spec/workflow.md §2.16 "→ T". */
const claimPayment = (heard: Heard): Heard =>
  heard.speech.claimsPayment
    ? {
        ...heard,
        says: [...heard.says, { kind: "in_review", what: "payment" }],
        tasks: [...heard.tasks, { type: "manual_review", reason: "payment_claimed" }],
      }
    : heard;
