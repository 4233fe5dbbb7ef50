import { auditMove, changesBetween, tell } from "../activity/service.ts";
import type { Booking } from "../booking/booking.ts";
import type { ThreadState } from "../booking/words.ts";
import type { Client } from "../clients/service.ts";
import type { Tx } from "../db/client.ts";
import { type StoredBooking, saveBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import type { House } from "./world.ts";

export interface Kept {
  stored: StoredBooking | undefined;
  booking: Booking;
  threadId: string;
  client: Client;
  house: House;
  threadState: ThreadState;
  /** What moved it, for the audit log. */
  reason: "message" | "task_approved" | "date_confirmed";
}

/** Stores a booking, what changed about it in a manager's words, and the step it moved to. @returns its event's id */
export const keepBooking = async (
  tx: Tx,
  caller: Caller,
  { stored, booking, threadId, client, house, threadState, reason }: Kept,
): Promise<string> => {
  const { venue, catalogue, now } = house;
  const eventId = await saveBooking(tx, caller, stored, booking, {
    threadId,
    client,
    catalogue,
    zone: venue.timezone,
    vatRateBp: venue.pricing.vatRateBp,
    holdTtlDays: venue.options.holdTtlDays,
    threadState,
    now,
  });
  await tell(tx, caller, eventId, changesBetween(stored?.booking, booking, catalogue), now);
  const move = { eventId, before: stored?.booking, after: booking, zone: venue.timezone, reason };
  await auditMove(tx, caller, move, now);
  return eventId;
};
