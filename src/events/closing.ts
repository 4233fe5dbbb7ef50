import type { Tx } from "../db/client.ts";
import { type EventRow, lockEvent, updateEvent } from "./store.ts";

/** The event's row, locked: whoever else changes what it owes waits. */
export const lockedEvent = (tx: Tx, teamId: string, eventId: string): Promise<EventRow | undefined> =>
  lockEvent(tx, { teamId, eventId });

/** Keeps what was paid so far, and since when that covers the deposit; null while it does not. */
export const keepPaid = (
  tx: Tx,
  key: { teamId: string; eventId: string },
  paid: { paidMinor: number; coveredAt: Date | null },
  now: Date,
): Promise<unknown> =>
  updateEvent(tx, {
    ...key,
    set: { depositPaidMinor: paid.paidMinor, depositPaidAt: paid.coveredAt, updatedAt: now },
  });
