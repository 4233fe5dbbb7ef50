import { fingerprint } from "../platform/ids.ts";
import { oncePer } from "../platform/once.ts";
import type { Booking } from "./booking-record.ts";
import {
  type Facts,
  forget,
  known,
  learn,
  type Origin,
  type PriceOverride,
  requirementsHash,
  requirementsOf,
} from "./facts.ts";
import { isReadyToConfirm } from "./gate.ts";
import { isSameInterval, slotOf, windowOf } from "./slot.ts";
import type { Step } from "./words.ts";

export { type Booking, type Hold, NEW_BOOKING, type Offer } from "./booking-record.ts";

/** The room is held for exactly the window and the requirements that are known now. */
export const isRoomSettled = ({ facts, hold, roomHash }: Booking, zone: string): boolean => {
  const window = windowOf(facts);
  return (
    hold !== undefined &&
    window !== undefined &&
    hold.roomId === known(facts, "room") &&
    isSameInterval(hold.slot, slotOf(window, zone)) &&
    roomHash === requirementsHash(facts)
  );
};

/** Fingerprint of everything an offer rests on but a manager's price. */
const groundsOf = oncePer((facts: Facts): string =>
  fingerprint({
    room: known(facts, "room"),
    window: windowOf(facts),
    requirements: requirementsOf(facts),
    products: known(facts, "products") ?? [],
    sourced: known(facts, "sourced") ?? [],
  }),
);

/** The price that a manager set, as long as it is for what the offer rests on now. Source: spec/workflow.md §5.1. */
export const priceOf = (facts: Facts): PriceOverride | undefined => {
  const price = known(facts, "price");
  return price && price.grounds === groundsOf(facts) ? price : undefined;
};

/** The facts with a price for exactly what is known now. */
export const withPrice = (facts: Facts, price: Pick<PriceOverride, "kind" | "minor">, origin: Origin): Facts =>
  learn(facts, "price", { ...price, grounds: groundsOf(facts) }, origin);

/** Fingerprint of everything an offer rests on; when one of these changes, the offer is made again. */
export const offerInputsHash = (facts: Facts): string => {
  const price = priceOf(facts);
  return price ? fingerprint({ grounds: price.grounds, kind: price.kind, minor: price.minor }) : groundsOf(facts);
};

/** The newest version is made from what is known now. */
export const isOfferCurrent = ({ facts, offer }: Booking): boolean =>
  offer !== undefined &&
  ["draft", "sent", "accepted"].includes(offer.status) &&
  offer.inputsHash === offerInputsHash(facts);

/**
 * The first of the seven steps whose gate is open or whose inputs no longer match. A detour is nothing special: what a
 * change invalidates is unsettled again. What the client asked us to get is looked for before the offer, so that the
 * room waits with it. Source: design.md §3, spec/workflow.md §2.1, §2.13.
 */
export const stepOf = (booking: Booking, zone: string): Step => {
  const { facts, status, offer } = booking;
  if (status === "cancelled" || status === "confirmed") return 7;
  if (known(facts, "date") === undefined) return 2;
  if (!isRoomSettled(booking, zone) || known(facts, "sourcing")) return 3;
  if (!isOfferCurrent(booking) || offer?.status === "draft") return 4;
  return isReadyToConfirm(booking) ? 7 : 5;
};

/** Where a running change resumes: an offer had been made, and its step has to be reached again (§2.3). */
export const callerStepOf = (booking: Booking, step: Step): Step | undefined =>
  booking.versions > 0 && step < 4 ? 5 : undefined;

/** The booking after another party got its room: that one is not offered again while the other holds it (§2.12). */
export const afterLoss = (booking: Booking, origin: Origin): Booking => {
  const roomId = booking.hold?.roomId ?? known(booking.facts, "room");
  const day = known(booking.facts, "date");
  const without = withoutRoom(booking);
  return roomId === undefined || day === undefined
    ? without
    : { ...without, facts: learn(without.facts, "lost_room", { roomId, day }, origin) };
};

/**
 * The booking without the room it could not keep: a lead again, that has to choose. What was accepted was an offer for
 * that room, and has to be accepted anew. Source: spec/schema.md §9, spec/workflow.md §2.3.
 */
export const withoutRoom = (booking: Booking): Booking => ({
  ...booking,
  facts: forget(booking.facts, "room", "preferred_room", "room_reason", "offer_accepted", "acceptance_agreed"),
  offer: booking.offer?.status === "accepted" ? { ...booking.offer, status: "superseded" } : booking.offer,
  hold: undefined,
  roomHash: undefined,
  status: booking.status === "option" ? "lead" : booking.status,
});
