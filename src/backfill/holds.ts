import { instantAt, plusDays, plusMinutes } from "../platform/days.ts";
import type { RoomEntry } from "./catalogue.ts";
import type { EventValues } from "./event.ts";
import type { Tally } from "./tally.ts";

interface Interval {
  start: Date;
  end: Date;
}

/** What an event wants of a room before anybody else is asked. */
export interface Claim {
  state: "option" | "confirmed";
  room: RoomEntry;
  slot: Interval;
  during: Interval;
}

/** How a claim came out. `lost`: imported as a lead, a manager has to find it another room. */
export interface Placed extends Omit<Claim, "state"> {
  eventId: string;
  teamId: string;
  state: "option" | "second_option" | "confirmed" | "lost";
}

/** The room's window of an event that is an option or confirmed. Source: spec/legacy-data.md §B8. */
export const claimOf = (values: EventValues, zone: string): Claim | undefined => {
  const { status, date, endDate, start, end, room } = values;
  if ((status !== "option" && status !== "confirmed") || date === undefined || room === undefined) return undefined;
  const slot = slotOf(date, endDate, start, end, zone);
  const during = { start: plusMinutes(slot.start, -room.before), end: plusMinutes(slot.end, room.after) };
  return { state: status, room, slot, during };
};

const slotOf = (
  date: string,
  endDate: string | undefined,
  start: string | undefined,
  end: string | undefined,
  zone: string,
): Interval => {
  const last = endDate ?? date;
  if (start === undefined || end === undefined)
    return { start: instantAt(date, "00:00", zone), end: instantAt(plusDays(last, 1), "00:00", zone) };
  const endDay = endDate === undefined && end <= start ? plusDays(date, 1) : last;
  return { start: instantAt(date, start, zone), end: instantAt(endDay, end, zone) };
};

const overlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

interface Claimant {
  storedId: string;
  teamId: string;
  createdAt: number;
  claim: Claim | undefined;
}

/** Gives the rooms to those who came first, confirmed bookings before options. Source: spec/legacy-data.md §B8. */
export const placeHolds = (entries: Iterable<Claimant>, tally: Tally): Map<string, Placed> => {
  const claims = [...entries].flatMap(({ claim, ...rest }) => (claim ? [{ ...rest, claim }] : []));
  const rank = { confirmed: 0, option: 1 };
  claims.sort(
    (a, b) =>
      rank[a.claim.state] - rank[b.claim.state] || a.createdAt - b.createdAt || (a.storedId < b.storedId ? -1 : 1),
  );
  const placed = new Map<string, Placed>();
  const byRoom = new Map<string, Placed[]>();
  for (const { storedId, teamId, claim } of claims) {
    const inRoom = byRoom.get(claim.room.id) ?? [];
    byRoom.set(claim.room.id, inRoom);
    const first = inRoom.find((other) => other.state !== "second_option" && overlap(other.during, claim.during));
    const state = stateBeside(claim.state, first);
    const hold: Placed = { ...claim, eventId: storedId, teamId, state };
    placed.set(storedId, hold);
    if (state !== "lost") inRoom.push(hold);
    if (!first) continue;
    const kind = `${first.state}_${claim.state}`;
    tally.conflicts.push({ kind, room: claim.room.code, kept: first.eventId, lost: storedId });
  }
  return placed;
};

const stateBeside = (state: Claim["state"], first: Placed | undefined): Placed["state"] => {
  if (!first) return state;
  return first.state === "option" && state === "option" ? "second_option" : "lost";
};

/** The booking that a closed time of the room's calendar meets, second options too. */
export const bookingAt = (placed: Iterable<Placed>, roomId: string, interval: Interval): Placed | undefined => {
  for (const hold of placed)
    if (hold.state !== "lost" && hold.room.id === roomId && overlap(hold.during, interval)) return hold;
  return undefined;
};
