import type { Day } from "../platform/days.ts";
import type { Money } from "../platform/money.ts";
import type { Deposit } from "./deposit.ts";
import type { Facts } from "./facts.ts";
import type { Line } from "./pricing.ts";
import type { Interval } from "./slot.ts";
import type { EventStatus, OfferStatus } from "./words.ts";

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
  /** A manager set the price, so that the room's own rate does not count. */
  isManagersPrice: boolean;
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
  /** Money received for the deposit, less what went back, in minor units. */
  paidMinor: number;
  /** How often the client proposed another price. */
  counters: number;
}

export const NEW_BOOKING: Booking = {
  facts: {},
  status: "lead",
  hold: undefined,
  roomHash: undefined,
  offer: undefined,
  versions: 0,
  paidMinor: 0,
  counters: 0,
};
