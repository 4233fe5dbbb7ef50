import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Tx } from "../../db/client.ts";
import { calendarBlocks, roomHolds } from "../../db/schema/index.ts";

export interface BlockRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  allRooms: boolean;
  kind: "closed" | "maintenance" | "private" | "external";
  reason: string | null;
  roomIds: string[];
}

/** A part of its own: in a selection from one table Drizzle drops the table's name from columns, and `id` would be the hold's. */
const roomsOfBlock = sql`(select array_agg(distinct ${roomHolds.roomId}::text) from ${roomHolds}
  where ${roomHolds.blockId} = ${calendarBlocks.id} and ${roomHolds.teamId} = ${calendarBlocks.teamId})`;

/** Blocks that are not over, in the order of their start. */
export const selectBlocks = (tx: Tx, { teamId, now }: { teamId: string; now: Date }): Promise<BlockRow[]> =>
  tx
    .select({
      id: calendarBlocks.id,
      startsAt: calendarBlocks.startsAt,
      endsAt: calendarBlocks.endsAt,
      allRooms: calendarBlocks.allRooms,
      kind: calendarBlocks.kind,
      reason: calendarBlocks.reason,
      roomIds: sql<string[]>`coalesce(${roomsOfBlock}, '{}')`,
    })
    .from(calendarBlocks)
    .where(and(eq(calendarBlocks.teamId, teamId), gt(calendarBlocks.endsAt, now)))
    .orderBy(asc(calendarBlocks.startsAt), asc(calendarBlocks.id));

interface NewBlock {
  teamId: string;
  userId: string;
  id: string;
  startsAt: Date;
  endsAt: Date;
  allRooms: boolean;
  kind: BlockRow["kind"];
  reason: string | null;
  roomIds: readonly string[];
}

/** Takes rooms out of the calendar; the constraints refuse what somebody has. */
export const insertBlock = async (tx: Tx, { roomIds, ...block }: NewBlock): Promise<void> => {
  await tx.insert(calendarBlocks).values(block);
  await takeRooms(tx, { roomIds, ...block });
};

/** A block that was made by hand, locked until the transaction ends; what another calendar keeps is changed there. */
export const lockBlock = async (
  tx: Tx,
  { teamId, id }: { teamId: string; id: string },
): Promise<BlockRow | undefined> => {
  const [row] = await tx
    .select()
    .from(calendarBlocks)
    .where(and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.id, id), eq(calendarBlocks.source, "manual")))
    .for("update");
  if (!row) return undefined;
  const held = await tx
    .select({ roomId: roomHolds.roomId })
    .from(roomHolds)
    .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.blockId, id)));
  return { ...row, roomIds: held.map(({ roomId }) => roomId) };
};

/** Moves a block to other times or rooms; the constraints refuse what somebody has. */
export const updateBlock = async (
  tx: Tx,
  { teamId, userId, id, roomIds, now, ...set }: NewBlock & { now: Date },
): Promise<void> => {
  await tx.delete(roomHolds).where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.blockId, id)));
  await tx
    .update(calendarBlocks)
    .set({ ...set, updatedAt: now })
    .where(and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.id, id)));
  await takeRooms(tx, { teamId, userId, id, roomIds, ...set });
};

const takeRooms = async (
  tx: Tx,
  { teamId, userId, id: blockId, startsAt: start, endsAt: end, roomIds }: NewBlock,
): Promise<void> => {
  if (roomIds.length === 0) return;
  const slot = { start, end };
  await tx
    .insert(roomHolds)
    .values(
      roomIds.map((roomId) => ({ teamId, userId, roomId, blockId, slot, during: slot, state: "blocked" as const })),
    );
};

/** @returns whether there was such a block */
export const deleteBlock = async (tx: Tx, { teamId, id }: { teamId: string; id: string }): Promise<boolean> =>
  (
    await tx
      .delete(calendarBlocks)
      .where(and(eq(calendarBlocks.teamId, teamId), eq(calendarBlocks.id, id)))
      .returning({ id: calendarBlocks.id })
  ).length > 0;
