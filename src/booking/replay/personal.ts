import { type Booking, offerInputsHash, priceOf, withPrice } from "../booking.ts";
import { type FactKey, type Facts, requirementsHash } from "../facts.ts";
import type { Reading } from "../reading/reading.ts";
import { type Mask, maskTexts } from "./mask.ts";

/**
 * Which facts tell about persons: `who` is made of pieces that a reader finds, `words` are the client's own sentences.
 * Whoever adds a fact decides here.
 */
const PERSONAL: Record<FactKey, "who" | "words" | false> = {
  date: false,
  end_date: false,
  date_hint: false,
  daypart: false,
  start_time: false,
  end_time: false,
  attendees: false,
  layout: false,
  event_type: false,
  special_requirements: "words",
  preferred_room: false,
  room: false,
  products: false,
  no_extras: false,
  contact: "who",
  language: false,
  billing: "who",
  price: false,
  sourcing: false,
  sourced: false,
  counter: false,
  offer_accepted: false,
  acceptance_agreed: false,
  lost_room: false,
  room_reason: "words",
};

/** A country names nobody, and the rules compare it with names of their own. */
const KEPT: ReadonlySet<string> = new Set(["country"]);

const masked = (facts: Facts, mask: Mask, isMasked: (key: FactKey) => boolean): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      fact && isMasked(key as FactKey) ? { ...fact, value: maskTexts(fact.value, mask, KEPT) } : fact,
    ]),
  );

/** The booking with what it knows about persons masked. What its fingerprints agreed with they still agree with. */
export const maskBooking = (booking: Booking, mask: Mask): Booking => {
  const facts = withMasked(booking.facts, mask);
  const { offer, roomHash } = booking;
  const again = (hash: string, of: (facts: Facts) => string) => (hash === of(booking.facts) ? of(facts) : hash);
  return {
    ...booking,
    facts,
    roomHash: roomHash === undefined ? undefined : again(roomHash, requirementsHash),
    offer: offer && { ...offer, inputsHash: again(offer.inputsHash, offerInputsHash) },
  };
};

/** A manager's price stands for what it was set for, though that is masked now. */
const withMasked = (facts: Facts, mask: Mask): Facts => {
  const hidden = masked(facts, mask, (key) => PERSONAL[key] !== false);
  const price = priceOf(facts);
  return price && facts.price ? withPrice(hidden, price, facts.price) : hidden;
};

/** Who writes and who is billed, masked: then a turn compares them with masked facts as it did with the true ones. */
export const maskReading = (reading: Reading, mask: Mask): Reading => ({
  ...reading,
  contact: maskTexts(reading.contact, mask),
  billing: reading.billing.map((found) => ({
    ...found,
    value: { ...found.value, address: maskTexts(found.value.address, mask, KEPT) },
  })),
});

/** What a turn took from masked input is masked already, but for the client's own sentences that are new. */
export const maskNewWords = (booking: Booking, before: Booking | undefined, mask: Mask): Booking => ({
  ...booking,
  facts: masked(booking.facts, mask, (key) => PERSONAL[key] === "words" && booking.facts[key] !== before?.facts[key]),
});
