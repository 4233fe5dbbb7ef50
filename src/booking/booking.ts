import type { Day } from "../platform/days.ts";
import { fingerprint } from "../platform/ids.ts";
import type { Money } from "../platform/money.ts";
import type { Deposit } from "./deposit.ts";
import { type Facts, known, requirementsHash, requirementsOf } from "./facts.ts";
import type { Line } from "./pricing.ts";
import { type Interval, isSameInterval, slotOf, windowOf } from "./slot.ts";
import type { EventStatus, OfferStatus, Step } from "./words.ts";

/** The booking's own claim on a room. */
export interface Hold {
  roomId: string;
  slot: Interval;
  state: "option" | "second_option" | "confirmed";
}

/** A numbered version of what the client is asked to pay. */
export interface Offer {
  version: number;
  status: OfferStatus;
  /** Fingerprint of what it was made from. */
  inputsHash: string;
  lines: readonly Line[];
  base: Money;
  total: Money;
  deposit: Deposit | undefined;
  offerDay: Day;
  validUntil: Day;
}

/** What is recorded of one booking; its position is derived from this, never stored beside it. */
export interface Booking {
  facts: Facts;
  status: EventStatus;
  hold: Hold | undefined;
  /** Requirements under which the room was settled. */
  roomHash: string | undefined;
  /** The newest version, unless it was superseded. */
  offer: Offer | undefined;
  /** How many versions there are. */
  versions: number;
}

export const NEW_BOOKING: Booking = {
  facts: {},
  status: "lead",
  hold: undefined,
  roomHash: undefined,
  offer: undefined,
  versions: 0,
};

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

/** Fingerprint of everything an offer rests on; when one of these changes, the offer is made again. */
export const offerInputsHash = (facts: Facts): string =>
  fingerprint({
    room: known(facts, "room"),
    window: windowOf(facts),
    requirements: requirementsOf(facts),
    products: known(facts, "products") ?? [],
  });

/** The newest version is made from what is known now. */
export const isOfferCurrent = ({ facts, offer }: Booking): boolean =>
  offer !== undefined &&
  ["draft", "sent", "accepted"].includes(offer.status) &&
  offer.inputsHash === offerInputsHash(facts);

/**
 * The first of the seven steps whose gate is open or whose inputs no longer match. A detour is nothing special: what a
 * change invalidates is unsettled again. Source: design.md §3, spec/workflow.md §2.1.
 */
export const stepOf = (booking: Booking, zone: string): Step => {
  if (known(booking.facts, "date") === undefined) return 2;
  if (!isRoomSettled(booking, zone)) return 3;
  if (!isOfferCurrent(booking) || booking.offer?.status === "draft") return 4;
  return 5;
};

/** Where a running change resumes: an offer had been made, and its step has to be reached again (§2.3). */
export const callerStepOf = (booking: Booking, step: Step): Step | undefined =>
  booking.versions > 0 && step < 4 ? 5 : undefined;
