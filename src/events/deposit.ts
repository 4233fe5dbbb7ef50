import type { Static } from "elysia";
import type { DepositInfo } from "../wire/event.ts";
import { ACCEPTED, type EventSource, iso } from "./source.ts";

type Deposit = Static<typeof DepositInfo>;
type DepositSource = Pick<EventSource, "event" | "offer" | "currency">;

/** First step at which the API tells of a deposit. Source: spec/http-api.md §17.5. */
const FIRST_STEP = 4;

/** What the offer that stands asks for before the event, in minor units; `undefined` when it asks for nothing. */
export const dueOf = ({ event, offer }: Pick<DepositSource, "event" | "offer">): number | undefined =>
  offer?.depositRequired && offer.depositMinor !== null && event.currentStep >= FIRST_STEP
    ? offer.depositMinor
    : undefined;

const statusOf = (dueMinor: number | undefined, paidMinor: number, isCancelled: boolean): Deposit["deposit_status"] => {
  const due = isCancelled ? 0 : (dueMinor ?? 0);
  if (paidMinor > due) return "refund_due";
  if (dueMinor === undefined) return "not_required";
  if (paidMinor === 0) return "requested";
  return paidMinor < due ? "partial" : "paid";
};

/** How a deposit stands, also where none is asked for. Source: spec/http-api.md §17.5, §6.3. */
export const depositStandingOf = (source: DepositSource): Deposit => {
  const { event, offer, currency } = source;
  const due = dueOf(source);
  const paid = event.depositPaidMinor ?? 0;
  const asked = due === undefined ? null : offer;
  return {
    event_id: event.id,
    deposit_required: due !== undefined,
    deposit_status: statusOf(due, paid, event.status === "cancelled"),
    deposit_type: asked?.depositType ?? null,
    deposit_percentage: asked?.depositPercent ?? null,
    deposit_amount: due === undefined ? null : due / 100,
    deposit_vat_included: asked ? (asked.depositVatMinor ?? 0) / 100 : null,
    deposit_due_date: asked?.depositDueDate ?? null,
    deposit_deadline_days: asked?.depositDeadlineDays ?? null,
    deposit_paid: due !== undefined && paid >= due,
    deposit_paid_at: iso(event.depositPaidAt),
    deposit_paid_amount: paid / 100,
    deposit_outstanding: due === undefined ? null : (due - paid) / 100,
    offer_accepted: offer?.status === ACCEPTED,
    currency,
  };
};

/** The same from step 4 on, when a deposit is asked for; null otherwise. Source: spec/http-api.md §4.2. */
export const depositInfoOf = (source: DepositSource): Deposit | null =>
  dueOf(source) === undefined ? null : depositStandingOf(source);
