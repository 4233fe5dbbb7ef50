import { type Activity, auditAct, auditMove, changesBetween, tell } from "../activity/service.ts";
import type { Booking } from "../booking/booking.ts";
import type { ThreadState } from "../booking/words.ts";
import type { Client } from "../clients/service.ts";
import { afterWrites } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import { bookingOf, type Saved, type StoredBooking, saveBooking } from "../events/service.ts";
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
): Promise<Pick<Saved, "neighbours"> & { saved: StoredBooking }> => {
  const { venue, catalogue, now } = house;
  const written = await saveBooking(tx, caller, stored, booking, {
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
  const eventId = written.row.id;
  const move = { eventId, before: stored?.booking, after: booking, zone: venue.timezone, reason };
  const saved = await afterWrites(
    tx,
    [
      ...written.offerWrites,
      () => tell(tx, caller, eventId, [...changes, ...exchange], now),
      () => auditMove(tx, caller, move, now),
      ...(stored && cancellation
        ? [() => auditEnd(tx, caller, eventId, { stored, booking, cancellation, reason, now })]
        : []),
    ],
    () => bookingOf(tx, caller.teamId, written.row),
  );
  return { neighbours: written.neighbours, saved };
};

interface End extends Pick<Kept, "booking" | "reason"> {
  stored: StoredBooking;
  cancellation: NonNullable<Kept["cancellation"]>;
  now: Date;
}

const auditEnd = (
  tx: Tx,
  caller: Caller,
  eventId: string,
  { stored, booking, cancellation, reason, now }: End,
): Promise<void> =>
  auditAct(
    tx,
    caller,
    {
      action: "event_cancelled",
      eventId,
      reason: cancellation.reason ?? reason,
      before: { status: stored.row.status, step: stored.row.currentStep },
      after: { status: booking.status, type: cancellation.type },
    },
    now,
  );
