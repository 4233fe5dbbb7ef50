import type { Room } from "./catalogue.ts";
import { type Interval, occupied, overlap } from "./slot.ts";
import type { HoldState } from "./words.ts";

/** Somebody's claim on a room, buffers included. */
export interface Occupancy extends Interval {
  roomId: string;
  eventId: string | null;
  state: Exclude<HoldState, "released">;
  expiresAt: Date | null;
}

/** All claims in the stretch of time that a turn looks at. */
export type Calendar = readonly Occupancy[];

/** `option`: another party holds a first option, so that only a second one is to be had. */
export type RoomStatus = "available" | "option" | "unavailable";

export interface Asking {
  /** The booking that asks; its own claim does not stand in its way. */
  eventId: string | undefined;
  now: Date;
}

/**
 * Whether a room can be had in a slot. Confirmed bookings and blocks exclude everybody; an option leaves room for a
 * second one; an expired option leaves nothing. Source: spec/workflow.md §5.4, §5.5.
 */
export const statusOf = (calendar: Calendar, room: Room, slot: Interval, { eventId, now }: Asking): RoomStatus => {
  const wanted = occupied(slot, room);
  let status: RoomStatus = "available";
  for (const claim of calendar) {
    if (claim.roomId !== room.id || (claim.eventId !== null && claim.eventId === eventId)) continue;
    if (!overlap(claim, wanted)) continue;
    if (claim.expiresAt !== null && claim.expiresAt <= now) continue;
    if (claim.state === "confirmed" || claim.state === "blocked") return "unavailable";
    if (claim.state === "option") status = "option";
  }
  return status;
};
