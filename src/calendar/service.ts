import type { Hold } from "../booking/booking.ts";
import type { Calendar } from "../booking/calendar.ts";
import type { Room } from "../booking/catalogue.ts";
import type { PastClaim } from "../booking/replay/past-calendar.ts";
import { type Interval, occupied } from "../booking/slot.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { type Day, instantAt, plusDays } from "../platform/days.ts";
import { selectClaimsOnce, selectOccupancies } from "./claims/store.ts";
import {
  type BlockRows,
  type HoldRow,
  insertBlocks,
  insertHold,
  isOccupied,
  type ReleaseReason,
  releaseHolds,
  selectExpired,
  selectFirstHolders,
  selectHold,
  selectWaiting,
  updateExpiry,
  updateState,
} from "./store.ts";

export type { BlockRows, ReleaseReason } from "./store.ts";

/** Farthest day that a turn may propose, before or after the day it is about. Source: spec/workflow.md §2.18, §5.4. */
const HORIZON_DAYS = 180;
const AROUND_DAYS = 91;

interface Stretch {
  today: Day;
  days: readonly Day[];
  zone: string;
}

const intervalOf = ({ today, days, zone }: Stretch): Interval => {
  const last = [plusDays(today, HORIZON_DAYS), ...days.map((day) => plusDays(day, AROUND_DAYS))].sort().at(-1) ?? today;
  return { start: instantAt(plusDays(today, -1), "00:00", zone), end: instantAt(last, "00:00", zone) };
};

/** The claims on rooms in the stretch of time that a turn may look at. */
export const readCalendar = (tx: Tx, teamId: string, stretch: Stretch): Promise<Calendar> =>
  selectOccupancies(tx, { teamId, ...intervalOf(stretch) });

/**
 * The same claims as they were once, oldest first, for a replay: what was claimed by then and not yet let go. Their
 * state is the one of now.
 * @param then `written`: the database's clock when it was, `at`: ours
 */
export const readClaimsOnce = (
  tx: Tx,
  teamId: string,
  stretch: Stretch,
  then: { written: Date; at: Date },
): Promise<PastClaim[]> => selectClaimsOnce(tx, { teamId, ...intervalOf(stretch), ...then });

/** What an event holds, and until when. */
export const readHold = (tx: Tx, teamId: string, eventId: string): Promise<HoldRow | undefined> =>
  selectHold(tx, { teamId, eventId });

export interface HoldChange {
  eventId: string;
  before: Hold | undefined;
  after: Hold | undefined;
  /** The rooms of both claims. */
  rooms: { before: Room | undefined; after: Room | undefined };
  expiresAt: Date | null;
  reason: ReleaseReason;
}

/** What somebody else's booking lost or won by a change of ours. */
export interface Neighbour {
  eventId: string;
  what: "lost" | "promoted";
}

/**
 * Makes the calendar agree with a decision: lets go of what is no longer wanted and claims the new room. Who waited behind a claim that went moves up; who waits behind one that is confirmed loses the room first.
 * @returns whom it concerns beside the booking itself
 * @throws the database's refusal (23P01) when somebody else was faster
 */
export const changeHold = async (tx: Tx, scope: TeamScope, change: HoldChange, now: Date): Promise<Neighbour[]> => {
  const { teamId } = scope;
  const { eventId, before, after, expiresAt } = change;
  if (before && after && isSamePlace(before, after)) return changeState(tx, teamId, change, before, after, now);
  if (before) await releaseHolds(tx, { teamId, eventId, reason: change.reason, now });
  const room = change.rooms.after;
  if (after && room)
    await insertHold(tx, {
      ...scope,
      eventId,
      roomId: room.id,
      slot: after.slot,
      during: occupied(after.slot, room),
      state: after.state,
      expiresAt,
    });
  return before && change.rooms.before ? promote(tx, teamId, before, change.rooms.before, now) : [];
};

/** The same room and time in another state: an option is confirmed, a second option becomes the first. */
const changeState = async (
  tx: Tx,
  teamId: string,
  { eventId, rooms, expiresAt }: HoldChange,
  before: Hold,
  after: Hold,
  now: Date,
): Promise<Neighbour[]> => {
  if (before.state === after.state) {
    await updateExpiry(tx, { teamId, eventId, expiresAt, now });
    return [];
  }
  const lost: Neighbour[] = [];
  if (after.state === "confirmed" && rooms.after) {
    const during = occupied(after.slot, rooms.after);
    for (const waiting of await selectWaiting(tx, { teamId, roomId: after.roomId, during })) {
      await releaseHolds(tx, { teamId, eventId: waiting.eventId, reason: "conflict_lost", now });
      lost.push({ eventId: waiting.eventId, what: "lost" });
    }
  }
  await updateState(tx, { teamId, eventId, state: after.state, expiresAt, now });
  return lost;
};

/** Who waited behind a claim that went: the oldest whose own time is free becomes the first option (schema.md §5). */
const promote = async (tx: Tx, teamId: string, { roomId, slot }: Hold, room: Room, now: Date): Promise<Neighbour[]> => {
  const promoted: Neighbour[] = [];
  for (const { eventId, during } of await selectWaiting(tx, { teamId, roomId, during: occupied(slot, room) })) {
    if (await isOccupied(tx, { teamId, roomId, during })) continue;
    const hold = await selectHold(tx, { teamId, eventId });
    await updateState(tx, { teamId, eventId, state: "option", expiresAt: hold?.expiresAt ?? null, now });
    promoted.push({ eventId, what: "promoted" });
  }
  return promoted;
};

/** A manager's word: the first option goes from one event to another that waits behind it (§2.12). */
export const passOn = async (
  tx: Tx,
  teamId: string,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<void> => {
  const hold = await selectHold(tx, { teamId, eventId: to });
  await releaseHolds(tx, { teamId, eventId: from, reason: "conflict_lost", now });
  await updateState(tx, { teamId, eventId: to, state: "option", expiresAt: hold?.expiresAt ?? null, now });
};

/** Events whose option has run out. Source: spec/workflow.md §5.5. */
export const expiredOptions = (tx: Tx, teamId: string, now: Date): Promise<string[]> =>
  selectExpired(tx, { teamId, now });

const isSamePlace = (a: Hold, b: Hold): boolean =>
  a.roomId === b.roomId &&
  a.slot.start.getTime() === b.slot.start.getTime() &&
  a.slot.end.getTime() === b.slot.end.getTime();

/** Takes times out of the calendar. */
export const addBlocks = (tx: Tx, rows: BlockRows): Promise<void> => insertBlocks(tx, rows);

/** The event whose first option stands before a second one. */
export const firstHolderBefore = async (tx: Tx, teamId: string, eventId: string): Promise<string | undefined> =>
  (await selectFirstHolders(tx, { teamId, eventIds: [eventId] }))[0]?.holder;

/** The events whose first options stand before these events' second ones. */
export const firstHoldersBefore = async (
  tx: Tx,
  teamId: string,
  eventIds: string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await selectFirstHolders(tx, { teamId, eventIds })).reverse().map(({ eventId, holder }) => [eventId, holder]),
  );
