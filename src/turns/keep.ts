import { type Activity, auditAct, auditMove, changesBetween, tell } from "../activity/service.ts";
import type { Booking } from "../booking/booking.ts";
import type { ThreadState } from "../booking/words.ts";
import type { Client } from "../clients/service.ts";
import type { Tx } from "../db/client.ts";
import { type Saved, type StoredBooking, saveBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import type { House } from "./world.ts";

export type MoveReason =
  | "message"
  | "date_confirmed"
  | "task_approved"
  | "task_rejected"
  | "payment"
  | "option_expired"
  | "conflict_lost"
  | "option_promoted"
  | "cancelled";

export interface Kept {
  stored: StoredBooking | undefined;
  booking: Booking;
  threadId: string;
  client: Client;
  house: House;
  threadState: ThreadState;
  reason: MoveReason;
  /** What went to and fro with it. */
  exchange: readonly Activity[];
  /** Why it is called off, when it is. */
  cancellation?: { reason: string | null | undefined; type: "standard" | "site_visit" } | undefined;
}

/** Stores a booking, what changed about it in a manager's words, and the step it moved to. */
export const keepBooking = async (
  tx: Tx,
  caller: Caller,
  { stored, booking, threadId, client, house, threadState, reason, exchange, cancellation }: Kept,
): Promise<Saved> => {
  const { venue, catalogue, now } = house;
  const saved = await saveBooking(tx, caller, stored, booking, {
    threadId,
    client,
    catalogue,
    zone: venue.timezone,
    vatRateBp: venue.pricing.vatRateBp,
    holdTtlDays: venue.options.holdTtlDays,
    threadState,
    cancellation,
    now,
  });
  const changes = changesBetween(stored?.booking, booking, catalogue, venue.timezone);
  await tell(tx, caller, saved.row.id, [...changes, ...exchange], now);
  const move = { eventId: saved.row.id, before: stored?.booking, after: booking, zone: venue.timezone, reason };
  await auditMove(tx, caller, move, now);
  if (stored && cancellation)
    await auditAct(
      tx,
      caller,
      {
        action: "event_cancelled",
        eventId: saved.row.id,
        reason: cancellation.reason ?? reason,
        before: { status: stored.row.status, step: stored.row.currentStep },
        after: { status: booking.status, type: cancellation.type },
      },
      now,
    );
  return saved;
};
