import { and, asc, count, eq, getTableColumns, gt, inArray, lte, sql } from "drizzle-orm";
import type { Interval } from "../booking/slot.ts";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { calendarBlocks, calendarImports, roomHolds, rooms } from "../db/schema/index.ts";
import { gapsIn } from "./gaps.ts";

interface OfTeam {
  teamId: string;
}
interface OfImport extends OfTeam {
  importId: string;
}

export type ImportRow = typeof calendarImports.$inferSelect;
export type NewImport = typeof calendarImports.$inferInsert;

/** Every calendar that a team reads, by name; the copies of what they said stay where they are. */
export const selectImports = (tx: Tx, { teamId }: OfTeam): Promise<Omit<ImportRow, "content">[]> => {
  const { content: _, ...columns } = getTableColumns(calendarImports);
  return tx
    .select(columns)
    .from(calendarImports)
    .where(eq(calendarImports.teamId, teamId))
    .orderBy(asc(calendarImports.name));
};

export const selectImport = async (tx: Tx, { teamId, importId }: OfImport): Promise<ImportRow | undefined> =>
  (
    await tx
      .select()
      .from(calendarImports)
      .where(and(eq(calendarImports.teamId, teamId), eq(calendarImports.id, importId)))
  )[0];

/** The calendar of a name, locked until the transaction ends. */
export const lockNamed = async (tx: Tx, { teamId, name }: OfTeam & { name: string }): Promise<ImportRow | undefined> =>
  (
    await tx
      .select()
      .from(calendarImports)
      .where(and(eq(calendarImports.teamId, teamId), eq(sql`lower(${calendarImports.name})`, name.toLowerCase())))
      .for("update")
  )[0];

export const lockImport = async (tx: Tx, { teamId, importId }: OfImport): Promise<ImportRow | undefined> =>
  (
    await tx
      .select()
      .from(calendarImports)
      .where(and(eq(calendarImports.teamId, teamId), eq(calendarImports.id, importId)))
      .for("update")
  )[0];

export const insertImport = async (tx: Tx, row: NewImport): Promise<void> => {
  await tx.insert(calendarImports).values(row);
};

export const updateImport = async (
  tx: Tx,
  { teamId, importId, set, now }: OfImport & { set: Partial<NewImport>; now: Date },
): Promise<void> => {
  await tx
    .update(calendarImports)
    .set({ ...set, updatedAt: now })
    .where(and(eq(calendarImports.teamId, teamId), eq(calendarImports.id, importId)));
};

/** @returns whether there was such a calendar; its blocks go with it */
export const deleteImport = async (tx: Tx, { teamId, importId }: OfImport): Promise<boolean> =>
  (
    await tx
      .delete(calendarImports)
      .where(and(eq(calendarImports.teamId, teamId), eq(calendarImports.id, importId)))
      .returning({ id: calendarImports.id })
  ).length > 0;

/** The calendars whose time has come, those that wait longest first. */
export const selectDue = async (
  tx: Tx,
  { teamId, now, limit }: OfTeam & { now: Date; limit: number },
): Promise<string[]> => {
  const rows = await tx
    .select({ id: calendarImports.id })
    .from(calendarImports)
    .where(and(eq(calendarImports.teamId, teamId), lte(calendarImports.nextAt, now)))
    .orderBy(asc(calendarImports.nextAt))
    .limit(limit);
  return rows.map(({ id }) => id);
};

/** Whether a team has such a room and offers it. */
export const hasRoom = async (tx: Tx, { teamId, roomId }: OfTeam & { roomId: string }): Promise<boolean> =>
  (await tx.$count(rooms, and(eq(rooms.teamId, teamId), eq(rooms.id, roomId), eq(rooms.active, true)))) > 0;

/** What a calendar keeps that is not over. */
export const selectKept = (
  tx: Tx,
  { teamId, importId, now }: OfImport & { now: Date },
): Promise<{ id: string; startsAt: Date; endsAt: Date }[]> =>
  tx
    .select({ id: calendarBlocks.id, startsAt: calendarBlocks.startsAt, endsAt: calendarBlocks.endsAt })
    .from(calendarBlocks)
    .where(
      and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.importId, importId), gt(calendarBlocks.endsAt, now)),
    );

/** Parameters of a statement are counted; so many rows stay well below. */
const ROWS_AT_ONCE = 1000;
const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, at) =>
    items.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );

export const deleteBlocks = async (tx: Tx, { teamId, ids }: OfTeam & { ids: readonly string[] }): Promise<void> => {
  for (const part of inParts(ids))
    await tx.delete(calendarBlocks).where(and(eq(calendarBlocks.teamId, teamId), among(calendarBlocks.id, part)));
};

/** Every block of a calendar, what is over included. */
export const deleteAllBlocks = async (tx: Tx, { teamId, importId }: OfImport): Promise<void> => {
  await tx.delete(calendarBlocks).where(and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.importId, importId)));
};

export const insertBlocks = async (
  tx: Tx,
  {
    teamId,
    userId,
    importId,
    name,
    allRooms,
    busy,
  }: OfImport & {
    userId: string;
    name: string;
    allRooms: boolean;
    busy: readonly Interval[];
  },
): Promise<void> => {
  const rows = busy.map(({ start: startsAt, end: endsAt }) => ({
    teamId,
    userId,
    startsAt,
    endsAt,
    allRooms,
    kind: "external" as const,
    reason: name,
    source: "ical" as const,
    externalUid: `${importId}|${startsAt.toISOString()}|${endsAt.toISOString()}`,
    importId,
  }));
  for (const part of inParts(rows)) await tx.insert(calendarBlocks).values(part).onConflictDoNothing();
};

/** The rooms that a calendar is about. */
const selectRoomIds = async (tx: Tx, { teamId, roomId }: OfTeam & { roomId: string | null }): Promise<string[]> => {
  const which = roomId === null ? eq(rooms.active, true) : eq(rooms.id, roomId);
  const rows = await tx
    .select({ id: rooms.id })
    .from(rooms)
    .where(and(eq(rooms.teamId, teamId), which));
  return rows.map(({ id }) => id);
};

/** Times by what they belong to. */
type Times = ReadonlyMap<string, Interval[]>;
const timesBy = (rows: readonly { key: string; during: Interval }[]): Times =>
  new Map(
    Object.entries(Object.groupBy(rows, ({ key }) => key)).map(([key, all = []]) => [
      key,
      all.map(({ during }) => during),
    ]),
  );

/** What a calendar's blocks hold already, by block and room. */
const selectHeld = async (tx: Tx, { teamId, importId }: OfImport): Promise<Times> => {
  const rows = await tx
    .select({ blockId: roomHolds.blockId, roomId: roomHolds.roomId, during: roomHolds.during })
    .from(roomHolds)
    .innerJoin(
      calendarBlocks,
      and(eq(calendarBlocks.teamId, roomHolds.teamId), eq(calendarBlocks.id, roomHolds.blockId)),
    )
    .where(and(eq(roomHolds.teamId, teamId), eq(calendarBlocks.importId, importId)));
  return timesBy(rows.map(({ blockId, roomId, during }) => ({ key: `${blockId}|${roomId}`, during })));
};

/** When clients have the rooms, from now on, by room. */
const selectTaken = async (tx: Tx, { teamId, now }: OfTeam & { now: Date }): Promise<Times> => {
  const rows = await tx
    .select({ roomId: roomHolds.roomId, during: roomHolds.during })
    .from(roomHolds)
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        inArray(roomHolds.state, ["option", "second_option", "confirmed"]),
        sql`upper(${roomHolds.during}) > ${now.toISOString()}::timestamptz`,
      ),
    );
  return timesBy(rows.map(({ roomId, during }) => ({ key: roomId, during })));
};

/**
 * Takes the rooms for what a calendar keeps, when nobody has them: under an option or a booking the block stays without
 * its hold, before and after it has one, and the rest is taken when the booking has gone and the calendar is read again
 * (spec/schema.md, calendar_blocks). What is missing is found before anything is inserted: as one statement each row
 * would look through all those before it, 24,000 of them for three minutes.
 */
export const takeRooms = async (
  tx: Tx,
  { teamId, userId, importId, roomId, now }: OfImport & { userId: string; roomId: string | null; now: Date },
): Promise<void> => {
  const roomIds = await selectRoomIds(tx, { teamId, roomId });
  const held = await selectHeld(tx, { teamId, importId });
  const taken = await selectTaken(tx, { teamId, now });
  const missing = (await selectKept(tx, { teamId, importId, now })).flatMap(({ id: blockId, startsAt, endsAt }) =>
    roomIds.flatMap((room) => {
      const others = [...(held.get(`${blockId}|${room}`) ?? []), ...(taken.get(room) ?? [])];
      return gapsIn({ start: startsAt, end: endsAt }, others).map((slot) => {
        return { teamId, userId, roomId: room, blockId, slot, during: slot, state: "blocked" as const };
      });
    }),
  );
  for (const part of inParts(missing)) await tx.insert(roomHolds).values(part).onConflictDoNothing();
};

/** How many times a calendar keeps that are not over, and in how many of them somebody has one of the rooms for a while. */
export const countKept = async (
  tx: Tx,
  { teamId, importId, roomId, now }: OfImport & { roomId: string | null; now: Date },
): Promise<{ blocks: number; overBookings: number }> => {
  const held = sql`(select coalesce(sum(upper(${roomHolds.during}) - lower(${roomHolds.during})), interval '0') from ${roomHolds} where ${roomHolds.teamId} = ${calendarBlocks.teamId}
    and ${roomHolds.blockId} = ${calendarBlocks.id})`;
  const wanted =
    roomId === null
      ? sql`(select count(*) from ${rooms} where ${rooms.teamId} = ${calendarBlocks.teamId} and ${rooms.active})`
      : sql`1`;
  const length = sql`(${calendarBlocks.endsAt} - ${calendarBlocks.startsAt})`;
  const [row] = await tx
    .select({
      blocks: count(),
      overBookings: sql`count(*) filter (where ${held} < ${wanted} * ${length})`.mapWith(Number),
    })
    .from(calendarBlocks)
    .where(
      and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.importId, importId), gt(calendarBlocks.endsAt, now)),
    );
  return row ?? { blocks: 0, overBookings: 0 };
};
