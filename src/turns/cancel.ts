import { leave } from "../booking/decision.ts";
import { callOff } from "../booking/hear.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import type { StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { ownTeam } from "../teams/service.ts";
import { hadVisit } from "../visits/service.ts";
import { carryOut } from "./carry-out.ts";
import { expireOptions } from "./expire.ts";
import { planFor } from "./plan.ts";

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
 * Calls a booking off by hand, in the caller's transaction: room, visit, offer, links and pending tasks let go of it, and
 * who waited for the room moves up. No mail goes out to its client; money that was received makes a task. A second
 * cancellation changes nothing. Source: spec/http-api.md §6.4. @throws Failure 404
 */
export const cancelBooking = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { eventId, reason }: { eventId: string; reason: string | null },
): Promise<Cancelled> => {
  await expireOptions(tx, deps, caller);
  const planned = await planFor(tx, deps, caller, {
    eventId,
    reason: "cancelled",
    decide: ({ booking }, world) => leave(world, callOff(booking), []),
  });
  const before = planned?.stored;
  if (!planned || !before) throw errors.eventNotFound();
  if (before.row.status === "cancelled") return cancelledBefore(tx, caller.teamId, before);
  const { ended, openedTask } = await carryOut(tx, deps, caller, { ...planned, cancellationReason: reason });
  return {
    status: "cancelled",
    eventId,
    previousStep: before.row.currentStep,
    hadSiteVisit: ended?.hadVisit ?? false,
    cancellationType: ended?.hadVisit ? "site_visit" : "standard",
    cancelledAt: planned.house.now,
    tasksSuperseded: ended?.tasksSuperseded ?? 0,
    roomReleased: before.booking.hold !== undefined,
    refundDueMinor: refundOf(before),
    currency: planned.house.venue.currency,
    taskId: openedTask,
  };
};

const refundOf = ({ booking }: StoredBooking): number | null => (booking.paidMinor > 0 ? booking.paidMinor : null);

const cancelledBefore = async (tx: Tx, teamId: string, stored: StoredBooking): Promise<Cancelled> => {
  const { row } = stored;
  const { currency } = await ownTeam(tx, teamId);
  return {
    status: "already_cancelled",
    eventId: row.id,
    previousStep: row.previousStep ?? row.currentStep,
    hadSiteVisit: row.cancellationType === "site_visit" || (await hadVisit(tx, teamId, row.id)),
    cancellationType: row.cancellationType ?? "standard",
    cancelledAt: row.cancelledAt ?? row.updatedAt,
    tasksSuperseded: 0,
    roomReleased: false,
    refundDueMinor: refundOf(stored),
    currency,
    taskId: null,
  };
};
