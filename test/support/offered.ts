import { type ConversationSetup, conversation } from "./conversation.ts";
import { VENUE } from "./venue.ts";

export const ASK = "Please send us an offer for Room B for 25 people on 20 May 2026, 14:00 to 18:00.";
export const ACCEPT = "We accept your offer.";
export const BILLING = "Our billing address is Muster AG, Bahnhofstrasse 1, 8001 Zurich, Switzerland.";
export const NO_DEPOSIT = { venue: { deposit: { ...VENUE.deposit, enabled: false } } };

/** A conversation whose offer of CHF 750 for Room B is on the table. */
export const offered = (setup: ConversationSetup = {}) => {
  const desk = conversation(setup);
  desk.mail(ASK);
  return desk;
};
const pay = (minor: number) => (booking: { paidMinor: number }) => ({ paidMinor: booking.paidMinor + minor });
export const paid = (desk: ReturnType<typeof conversation>, minor = 225_00) =>
  desk.update((booking) => ({ ...booking, ...pay(minor)(booking) }));
export const types = (desk: ReturnType<typeof conversation>) =>
  desk.due.map(({ type, reason }) => `${type}: ${reason}`);
