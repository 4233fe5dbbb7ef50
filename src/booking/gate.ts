import { Money } from "../platform/money.ts";
import type { Booking } from "./booking-record.ts";
import { BILLING_FIELDS, type BillingField, known } from "./facts.ts";

/** What of the three that a confirmation needs is still open; they may come in any order. Source: spec/workflow.md §2.10. */
export interface Gate {
  isAccepted: boolean;
  missingBilling: readonly BillingField[];
  /** What is still to be paid; `undefined` when nothing is. */
  depositOpen: Money | undefined;
}

/** Fields of the billing address that are not known yet. */
export const missingBilling = ({ facts }: Pick<Booking, "facts">): BillingField[] => {
  const billing = known(facts, "billing") ?? {};
  return BILLING_FIELDS.filter((field) => !billing[field]);
};

/** What of the deposit is open; a payment stays through every new version. Source: spec/workflow.md §5.3. */
export const depositOpen = ({ offer, paidMinor }: Booking): Money | undefined => {
  if (!offer?.deposit) return undefined;
  const { amount } = offer.deposit;
  return paidMinor >= amount.minor ? undefined : amount.minus(Money.of(paidMinor, amount.currency));
};

/** What was paid beyond the deposit that is asked for now; `undefined` when nothing was. */
export const creditOf = ({ offer, paidMinor }: Booking): Money | undefined => {
  if (!offer || paidMinor === 0) return undefined;
  const credit = paidMinor - (offer.deposit?.amount.minor ?? 0);
  return credit > 0 ? Money.of(credit, offer.total.currency) : undefined;
};

export const gateOf = (booking: Booking): Gate => ({
  isAccepted: booking.offer?.status === "accepted",
  missingBilling: missingBilling(booking),
  depositOpen: depositOpen(booking),
});

/** Offer accepted, billing complete, deposit paid or not required. */
export const isGateComplete = (booking: Booking): boolean => {
  const gate = gateOf(booking);
  return gate.isAccepted && gate.missingBilling.length === 0 && gate.depositOpen === undefined;
};

/** Without a deposit the acceptance is a decision of its own; with one, the confirmation is the only one (§2.9 "→ T"). */
export const needsAgreement = ({ offer, facts }: Booking): boolean =>
  offer !== undefined && offer.deposit === undefined && known(facts, "acceptance_agreed") !== offer.version;

/** Only the manager's word is missing. Who waits behind another party's option is not ready (§2.12). */
export const isReadyToConfirm = (booking: Booking): boolean =>
  isGateComplete(booking) && !needsAgreement(booking) && booking.hold?.state !== "second_option";
