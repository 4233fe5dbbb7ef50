import { auditAct, tell } from "../activity/service.ts";
import { formatMoney } from "../booking/composing/forms.ts";
import type { Tx } from "../db/client.ts";
import { bookingById, dueOf, keepPaid, lockedEvent, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { currentOffer } from "../offers/service.ts";
import type { Day } from "../platform/days.ts";
import { errors } from "../platform/errors.ts";
import { Money } from "../platform/money.ts";
import { ownTeam } from "../teams/service.ts";
import { insertPayment, type PaymentRow, selectPayment, sumPayments } from "./store.ts";

export interface NewPayment {
  eventId: string;
  kind: "paid" | "refunded";
  source: "manager" | "webhook" | "test";
  amountMinor: number;
  currency: string;
  /** The payment's own name; one of a kind for each event. */
  reference: string;
  paidOn: Day;
  note?: string | undefined;
  webhookEventId?: string | undefined;
}

/** How an event's account stands. */
export interface Account {
  stored: StoredBooking;
  currency: string;
  /** What the offer that stands asks for; `undefined` when it asks for nothing, or there is none yet. */
  dueMinor: number | undefined;
  /** What came in, less what went back. */
  paidMinor: number;
}

export type Recorded = Account & { outcome: "recorded" | "already_paid" };

/** How an event's account stands now. @throws Failure 404 */
export const accountOf = async (tx: Tx, teamId: string, eventId: string): Promise<Account> => {
  const stored = await bookingById(tx, teamId, eventId);
  if (!stored) throw errors.eventNotFound();
  const offer = currentOffer(stored.offers)?.row ?? null;
  const { currency } = offer ?? (await ownTeam(tx, teamId));
  return {
    stored,
    currency,
    dueMinor: dueOf({ event: stored.row, offer }),
    paidMinor: stored.row.depositPaidMinor ?? 0,
  };
};

/**
 * Writes money received or returned into the ledger and keeps the event's sum in step, under the event's lock. The same
 * reference and amount again changes nothing. Money of another currency is kept and does not count.
 * @throws Failure 404, 409 when another amount was recorded under the reference
 */
export const record = async (tx: Tx, caller: Caller, payment: NewPayment, now: Date): Promise<Recorded> => {
  const { teamId, userId } = caller;
  const { eventId, kind, reference } = payment;
  if (!(await lockedEvent(tx, teamId, eventId))) throw errors.eventNotFound();
  const before = await selectPayment(tx, { teamId, eventId, kind, reference });
  if (before) {
    if (!isSame(before, payment)) throw conflictWith(before);
    return { ...(await accountOf(tx, teamId, eventId)), outcome: "already_paid" };
  }
  await insertPayment(tx, { ...payment, teamId, userId });
  const { stored, currency, dueMinor } = await accountOf(tx, teamId, eventId);
  const paidMinor = Math.max(0, await sumPayments(tx, { teamId, eventId, currency }));
  const isCovered = dueMinor !== undefined && paidMinor >= dueMinor;
  const coveredAt = isCovered ? (stored.row.depositPaidAt ?? now) : null;
  await keepPaid(tx, { teamId, eventId }, { paidMinor, coveredAt }, now);
  await note(tx, caller, payment, { paidMinor, isCovered }, now);
  return { ...(await accountOf(tx, teamId, eventId)), outcome: "recorded" };
};

const isSame = (row: PaymentRow, { amountMinor, currency }: NewPayment): boolean =>
  row.amountMinor === amountMinor && row.currency === currency;

const conflictWith = ({ amountMinor, currency }: PaymentRow) =>
  errors.depositReferenceConflict({ reference_amount: amountMinor / 100, currency });

const note = async (
  tx: Tx,
  caller: Caller,
  payment: NewPayment,
  { paidMinor, isCovered }: { paidMinor: number; isCovered: boolean },
  now: Date,
): Promise<void> => {
  const { eventId, kind, amountMinor, currency, reference, source } = payment;
  const amount = formatMoney(Money.of(amountMinor, currency), ",");
  const line =
    kind === "refunded"
      ? { key: "deposit_updated", title: "Deposit returned" }
      : isCovered
        ? { key: "deposit_paid", title: "Deposit paid" }
        : { key: "deposit_updated", title: "Part of the deposit paid" };
  await tell(
    tx,
    caller,
    eventId,
    [{ ...line, icon: "💳", detail: `${amount} · ${reference}`, granularity: "high" }],
    now,
  );
  const after = { kind, source, amount_minor: amountMinor, currency, reference, paid_minor: paidMinor };
  await auditAct(tx, caller, { action: "payment_recorded", eventId, reason: payment.note ?? null, after }, now);
};
