import { firstHolderBefore } from "../calendar/service.ts";
import type { Tx } from "../db/client.ts";
import { bookingById, clientOfEvent, type EventSource } from "../events/service.ts";

/** Both parties of a room conflict, as a manager sees them. Source: spec/http-api.md §5.1. */
export const conflictOf = async (tx: Tx, teamId: string, { event, roomName }: EventSource) => {
  const otherId = await firstHolderBefore(tx, teamId, event.id);
  const other = otherId && (await bookingById(tx, teamId, otherId));
  if (!other) return null;
  const client = await clientOfEvent(tx, teamId, other);
  return {
    conflict_id: event.id,
    type: "hard",
    other_event_id: other.row.id,
    room: roomName ?? "",
    date: event.eventDate ?? "",
    other_client_name: client?.name ?? "",
    other_total: other.booking.offer ? other.booking.offer.total.toMajor() : null,
  };
};
