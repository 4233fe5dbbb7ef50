import type { Interval } from "../booking/slot.ts";
import type { Claim } from "./store.ts";

/** After the id of a booking: what makes an entry's name unique in the world, and known as ours when it comes back. */
export const UID_DOMAIN = "bookings.openevent";

/** A booking as a calendar has it: one entry, however often it has moved. */
export interface Appointment {
  eventId: string;
  state: "option" | "second_option" | "confirmed" | "cancelled";
  title: string;
  attendees: number | null;
  rooms: string[];
  slot: Interval;
  changedAt: Date;
  sequence: number;
}

/** What has gone is told for so long, so that every reader takes it out of its own copy. */
const GONE_DAYS = 31;
const MS_PER_DAY = 86_400_000;

const latest = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted((a, b) => b.claimedAt.getTime() - a.claimedAt.getTime())[0];

const greatest = (dates: readonly Date[]): Date => new Date(Math.max(...dates.map((date) => date.getTime())));

const stateOf = (standing: readonly Claim[]): Appointment["state"] =>
  (["confirmed", "option", "second_option"] as const).find((state) =>
    standing.some((claim) => claim.state === state && claim.status !== "cancelled"),
  ) ?? "cancelled";

const appointmentOf = (all: readonly Claim[], roomId: string | null): Appointment | undefined => {
  const here = all.filter((claim) => roomId === null || claim.roomId === roomId);
  const standing = here.filter(({ state }) => state !== "released");
  const last = latest(here);
  if (!last) return undefined;
  const shown = standing.length > 0 ? standing : [last];
  return {
    eventId: last.eventId,
    state: stateOf(standing),
    title: last.title,
    attendees: last.attendees,
    rooms: [...new Set(shown.map(({ roomName }) => roomName))].sort(),
    slot: {
      start: new Date(Math.min(...shown.map(({ slot }) => slot.start.getTime()))),
      end: greatest(shown.map(({ slot }) => slot.end)),
    },
    changedAt: greatest(all.map(({ changedAt }) => changedAt)),
    sequence: last.sequence,
  };
};

/**
 * The entries of a calendar, by their start. A booking that has moved is where it is now; one that stands nowhere any
 * more, or no longer in the room that is asked for, is cancelled.
 * @param roomId of a room's calendar; null for the whole venue's
 */
export const appointmentsOf = (claims: readonly Claim[], roomId: string | null, now: Date): Appointment[] => {
  const goneSince = now.getTime() - GONE_DAYS * MS_PER_DAY;
  return [...Map.groupBy(claims, ({ eventId }) => eventId).values()]
    .flatMap((all) => appointmentOf(all, roomId) ?? [])
    .filter(({ state, slot }) => state !== "cancelled" || slot.end.getTime() >= goneSince)
    .toSorted((a, b) => a.slot.start.getTime() - b.slot.start.getTime() || (a.eventId < b.eventId ? -1 : 1));
};
