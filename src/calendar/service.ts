import type { Hold } from "../booking/booking.ts";
import type { Calendar } from "../booking/calendar.ts";
import type { Room } from "../booking/catalogue.ts";
import { occupied } from "../booking/slot.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { type Day, instantAt, plusDays } from "../platform/days.ts";
import {
  type BlockRows,
  cancelVisits,
  type HoldRow,
  insertBlocks,
  insertHold,
  releaseExpired,
  releaseHolds,
  selectFirstHolders,
  selectHadVisit,
  selectHold,
  selectOccupancies,
  updateExpiry,
} from "./store.ts";

export type { BlockRows } from "./store.ts";

/** Farthest day that a turn may propose, before or after the day it is about. Source: spec/workflow.md §2.18, §5.4. */
const HORIZON_DAYS = 180;
const AROUND_DAYS = 91;

/** The claims on rooms in the stretch of time that a turn may look at. */
export const readCalendar = (
  tx: Tx,
  teamId: string,
  { today, days, zone }: { today: Day; days: readonly Day[]; zone: string },
): Promise<Calendar> => {
  const last = [plusDays(today, HORIZON_DAYS), ...days.map((day) => plusDays(day, AROUND_DAYS))].sort().at(-1) ?? today;
  return selectOccupancies(tx, {
    teamId,
    start: instantAt(plusDays(today, -1), "00:00", zone),
    end: instantAt(last, "00:00", zone),
  });
};

/** What an event holds, and until when. */
export const readHold = (tx: Tx, teamId: string, eventId: string): Promise<HoldRow | undefined> =>
  selectHold(tx, { teamId, eventId });

export interface HoldChange {
  eventId: string;
  before: Hold | undefined;
  after: Hold | undefined;
  room: Room | undefined;
  expiresAt: Date;
}

/**
 * Makes the calendar agree with a decision: lets go of what is no longer wanted, frees what has run out, claims the new
 * room. @returns events that lost the room because their option had run out
 * @throws the database's refusal (23P01) when somebody else was faster
 */
export const changeHold = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  change: HoldChange,
  now: Date,
): Promise<string[]> => {
  const { eventId, before, after, room, expiresAt } = change;
  if (before && after && isSameClaim(before, after)) {
    await updateExpiry(tx, { teamId, eventId, expiresAt, now });
    return [];
  }
  if (before) await releaseHolds(tx, { teamId, eventId, reason: "changed", now });
  if (!after || !room || after.state === "confirmed") return [];
  const lost = await releaseExpired(tx, { teamId, roomId: room.id, now });
  await insertHold(tx, {
    teamId,
    userId,
    eventId,
    roomId: room.id,
    slot: after.slot,
    during: occupied(after.slot, room),
    state: after.state,
    expiresAt,
  });
  return lost.filter((each) => each !== eventId);
};

const isSameClaim = (a: Hold, b: Hold): boolean =>
  a.roomId === b.roomId &&
  a.state === b.state &&
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

/** Gives back everything a booking that ends has in the calendar: its room and its visit. */
export const leaveCalendar = async (
  tx: Tx,
  teamId: string,
  eventId: string,
  now: Date,
): Promise<{ roomReleased: boolean; hadVisit: boolean }> => {
  const hadVisit = await selectHadVisit(tx, { teamId, eventId });
  await cancelVisits(tx, { teamId, eventId, now });
  return { hadVisit, roomReleased: await releaseHolds(tx, { teamId, eventId, reason: "cancelled", now }) };
};

/** Whether a visit of an event is or was agreed. */
export const hadVisit = (tx: Tx, teamId: string, eventId: string): Promise<boolean> =>
  selectHadVisit(tx, { teamId, eventId });
