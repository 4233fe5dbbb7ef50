import { auditAct, tell } from "../activity/service.ts";
import { formatMoney } from "../booking/composing/forms.ts";
import { hadVisit, leaveCalendar } from "../calendar/service.ts";
import { lock } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, lockedEvent, markCancelled, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { takeBackMails } from "../mail/service.ts";
import { withdrawOffer } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { Money } from "../platform/money.ts";
import { expireSnapshots } from "../snapshots/service.ts";
import { openTask, supersedeAllOf } from "../tasks/service.ts";
import { ownTeam } from "../teams/service.ts";

/** What a cancellation did, or had done before. Source: spec/http-api.md §6.4. */
export interface Cancelled {
  status: "cancelled" | "already_cancelled";
  eventId: string;
  previousStep: number;
  hadSiteVisit: boolean;
  cancellationType: "standard" | "site_visit";
  cancelledAt: Date;
  tasksSuperseded: number;
  roomReleased: boolean;
  /** Money received that goes back; null when there is none. */
  refundDueMinor: number | null;
  currency: string;
  /** The task that looks after the refund. */
  taskId: string | null;
}

/**
 * Ends a booking for good, in the caller's transaction: room, visit, calendar, offer, links and pending tasks let go of
 * it. No mail goes out by itself; money that was received makes a task. A second cancellation changes nothing.
 * Source: spec/http-api.md §6.4, spec/schema.md §9.
 * @throws Failure 404
 */
export const cancelBooking = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { eventId, reason }: { eventId: string; reason: string | null },
): Promise<Cancelled> => {
  const { teamId } = caller;
  const found = await bookingById(tx, teamId, eventId);
  if (!found) throw errors.eventNotFound();
  await lock(tx, teamId, found.row.threadId);
  await lockedEvent(tx, teamId, eventId);
  const stored = await bookingById(tx, teamId, eventId);
  if (!stored) throw errors.eventNotFound();
  const { currency } = await ownTeam(tx, teamId);
  if (stored.row.status === "cancelled") return cancelledBefore(tx, stored, currency);
  return end(tx, deps, caller, stored, { reason, currency });
};

const refundOf = ({ row }: StoredBooking): number | null =>
  (row.depositPaidMinor ?? 0) > 0 ? row.depositPaidMinor : null;

const cancelledBefore = async (tx: Tx, stored: StoredBooking, currency: string): Promise<Cancelled> => {
  const { row } = stored;
  return {
    status: "already_cancelled",
    eventId: row.id,
    previousStep: row.previousStep ?? row.currentStep,
    hadSiteVisit: row.cancellationType === "site_visit" || (await hadVisit(tx, row.teamId, row.id)),
    cancellationType: row.cancellationType ?? "standard",
    cancelledAt: row.cancelledAt ?? row.updatedAt,
    tasksSuperseded: 0,
    roomReleased: false,
    refundDueMinor: refundOf(stored),
    currency,
    taskId: null,
  };
};

const end = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  stored: StoredBooking,
  { reason, currency }: { reason: string | null; currency: string },
): Promise<Cancelled> => {
  const { teamId } = caller;
  const { row } = stored;
  const now = deps.clock.now();
  const tasksSuperseded = await supersedeAllOf(tx, caller, row.id, now);
  const left = await leaveCalendar(tx, teamId, row.id, now);
  await withdrawOffer(tx, teamId, row.id, now);
  await expireSnapshots(tx, teamId, row.id, now);
  await takeBackMails(tx, teamId, row.id, now);
  const type = left.hadVisit ? "site_visit" : "standard";
  const key = { teamId, eventId: row.id };
  await markCancelled(tx, key, { reason, type, previousStep: row.currentStep }, now);
  await tell(
    tx,
    caller,
    row.id,
    [{ key: "status_cancelled", icon: "⚫", title: "Status: cancelled", detail: reason ?? "", granularity: "high" }],
    now,
  );
  await auditAct(
    tx,
    caller,
    {
      action: "event_cancelled",
      eventId: row.id,
      reason,
      before: { status: row.status, step: row.currentStep },
      after: { status: "cancelled", room_released: left.roomReleased, tasks_superseded: tasksSuperseded },
    },
    now,
  );
  const refundDueMinor = refundOf(stored);
  return {
    status: "cancelled",
    eventId: row.id,
    previousStep: row.currentStep,
    hadSiteVisit: left.hadVisit,
    cancellationType: type,
    cancelledAt: now,
    tasksSuperseded,
    roomReleased: left.roomReleased,
    refundDueMinor,
    currency,
    taskId: refundDueMinor === null ? null : await oweRefund(tx, caller, stored, { refundDueMinor, currency, now }),
  };
};

const oweRefund = (
  tx: Tx,
  caller: Caller,
  { row }: StoredBooking,
  { refundDueMinor, currency, now }: { refundDueMinor: number; currency: string; now: Date },
): Promise<string> =>
  openTask(
    tx,
    caller,
    {
      type: "manual_review",
      reason: "refund_due",
      title: `Refund due: ${formatMoney(Money.of(refundDueMinor, currency), ",")}`,
      eventId: row.id,
      clientId: row.clientId,
      threadId: row.threadId,
      step: row.currentStep,
      purposeKey: `${row.id}:refund_due`,
      payload: {
        snippet: `The booking was cancelled after ${formatMoney(Money.of(refundDueMinor, currency), ",")} was received.`,
      },
      draft: null,
    },
    now,
  );
