import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Interval } from "../booking/slot.ts";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { calendarBlocks, roomHolds } from "../db/schema/index.ts";
import { as, type Given, inserts, statement, statementOfOne } from "../db/statement.ts";
import { touches } from "./claims/store.ts";
import { isInProductCalendar } from "./product/store.ts";

const ACTIVE = ["option", "second_option", "confirmed"] as const;

export interface HoldRow {
  id: string;
  roomId: string;
  slot: Interval;
  state: "option" | "second_option" | "confirmed";
  expiresAt: Date | null;
}

const selectActive = statementOfOne((tx, { teamId, eventId }: Given<{ teamId: string; eventId: string }>) =>
  tx
    .select({
      id: roomHolds.id,
      roomId: roomHolds.roomId,
      slot: roomHolds.slot,
      state: roomHolds.state,
      expiresAt: roomHolds.expiresAt,
    })
    .from(roomHolds)
    .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.eventId, eventId), inArray(roomHolds.state, ACTIVE))),
);

/** The active hold of an event. */
export const selectHold = async (tx: Tx, event: { teamId: string; eventId: string }): Promise<HoldRow | undefined> => {
  const row = await selectActive(tx, event);
  return row && (row.state === "option" || row.state === "second_option" || row.state === "confirmed")
    ? { ...row, state: row.state }
    : undefined;
};

interface Release {
  teamId: string;
  now: Date;
}

export type ReleaseReason = "changed" | "cancelled" | "conflict_lost" | "expired";

/** Events whose first option stands on a room and time that these events wait for, oldest first. */
export const selectFirstHolders = async (
  tx: Tx,
  { teamId, eventIds }: { teamId: string; eventIds: string[] },
): Promise<{ eventId: string; holder: string }[]> => {
  if (eventIds.length === 0) return [];
  const first = alias(roomHolds, "first_hold");
  const rows = await tx
    .select({ eventId: roomHolds.eventId, holder: first.eventId })
    .from(roomHolds)
    .innerJoin(
      first,
      and(
        eq(first.teamId, roomHolds.teamId),
        eq(first.roomId, roomHolds.roomId),
        eq(first.state, "option"),
        sql`${first.during} && ${roomHolds.during}`,
      ),
    )
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        among(roomHolds.eventId, eventIds),
        eq(roomHolds.state, "second_option"),
        isNotNull(first.eventId),
      ),
    )
    .orderBy(asc(first.createdAt));
  return rows.flatMap(({ eventId, holder }) => (eventId && holder ? [{ eventId, holder }] : []));
};

/** Lets go of what an event holds. @returns whether it held anything */
export const releaseHolds = async (
  tx: Tx,
  { teamId, eventId, reason, now }: Release & { eventId: string; reason: ReleaseReason },
): Promise<boolean> => {
  const released = await tx
    .update(roomHolds)
    .set({
      state: "released",
      releasedAt: now,
      releaseReason: reason,
      updatedAt: now,
      version: sql`${roomHolds.version} + 1`,
    })
    .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.eventId, eventId), inArray(roomHolds.state, ACTIVE)))
    .returning({ id: roomHolds.id });
  return released.length > 0;
};

/** Moves what an event holds to another state; the constraints refuse what somebody else has. */
export const updateState = async (
  tx: Tx,
  {
    teamId,
    eventId,
    state,
    expiresAt,
    now,
  }: Release & { eventId: string; state: "option" | "second_option" | "confirmed"; expiresAt: Date | null },
): Promise<void> => {
  await tx
    .update(roomHolds)
    .set({ state, expiresAt, updatedAt: now, version: sql`${roomHolds.version} + 1` })
    .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.eventId, eventId), inArray(roomHolds.state, ACTIVE)));
};

/** Second options that overlap a stretch of a room's time, oldest first, locked: who waits there. */
export const selectWaiting = async (
  tx: Tx,
  { teamId, roomId, during }: { teamId: string; roomId: string; during: Interval },
): Promise<{ eventId: string; during: Interval }[]> => {
  const rows = await tx
    .select({ eventId: roomHolds.eventId, during: roomHolds.during })
    .from(roomHolds)
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        eq(roomHolds.roomId, roomId),
        eq(roomHolds.state, "second_option"),
        touches(during),
      ),
    )
    .orderBy(asc(roomHolds.createdAt), asc(roomHolds.id))
    .for("update");
  return rows.flatMap(({ eventId, during: theirs }) => (eventId === null ? [] : [{ eventId, during: theirs }]));
};

/** Whether an option, a booking or an entry of the product's calendar stands in a stretch of a room's time. */
export const isOccupied = async (
  tx: Tx,
  { teamId, roomId, during }: { teamId: string; roomId: string; during: Interval },
): Promise<boolean> => {
  const [row] = await tx
    .select({ id: roomHolds.id })
    .from(roomHolds)
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        eq(roomHolds.roomId, roomId),
        inArray(roomHolds.state, ["option", "confirmed"]),
        touches(during),
      ),
    )
    .limit(1);
  return row !== undefined || (await isInProductCalendar(tx, { room: roomId, during }));
};

const selectRunOut = statement((tx, { teamId, now }: Given<Release>) =>
  tx
    .select({ eventId: roomHolds.eventId })
    .from(roomHolds)
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        inArray(roomHolds.state, ["option", "second_option"]),
        lte(roomHolds.expiresAt, as(now, roomHolds.expiresAt)),
      ),
    )
    .orderBy(asc(roomHolds.expiresAt), asc(roomHolds.id)),
);

/** Events whose option has run out, oldest first. */
export const selectExpired = async (tx: Tx, until: Release): Promise<string[]> => {
  const rows = await selectRunOut(tx, until);
  return rows.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]));
};

/** Claims a room; the constraints refuse what somebody else has. */
export const insertHold = inserts(roomHolds);

export const updateExpiry = async (
  tx: Tx,
  { teamId, eventId, expiresAt, now }: { teamId: string; eventId: string; expiresAt: Date | null; now: Date },
): Promise<void> => {
  await tx
    .update(roomHolds)
    .set({ expiresAt, updatedAt: now, version: sql`${roomHolds.version} + 1` })
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        eq(roomHolds.eventId, eventId),
        inArray(roomHolds.state, ["option", "second_option"]),
        sql`${roomHolds.expiresAt} is distinct from ${expiresAt?.toISOString() ?? null}::timestamptz`,
      ),
    );
};

export interface BlockRows {
  blocks: (typeof calendarBlocks.$inferInsert)[];
  holds: (typeof roomHolds.$inferInsert)[];
}

export const insertBlocks = async (tx: Tx, { blocks, holds }: BlockRows): Promise<void> => {
  if (blocks.length > 0) await tx.insert(calendarBlocks).values(blocks);
  if (holds.length > 0) await tx.insert(roomHolds).values(holds);
};
