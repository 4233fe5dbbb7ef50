import type { Tx } from "../../db/client.ts";
import { isCollision } from "../../db/failures.ts";
import { apart, type TeamScope } from "../../db/team.ts";
import { errors } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { type BlockRow, deleteBlock, insertBlock, lockBlock, selectBlocks, updateBlock } from "./store.ts";

export type { BlockRow } from "./store.ts";

/** What is taken out of the calendar and not over yet. */
export const blocksOf = (tx: Tx, teamId: string, now: Date): Promise<BlockRow[]> => selectBlocks(tx, { teamId, now });

/** Takes rooms out of the calendar. @throws Failure 409 where a booking stands in the way */
export const addBlock = async (tx: Tx, scope: TeamScope, block: Omit<BlockRow, "id">): Promise<BlockRow> => {
  const row = { ...block, id: newId() };
  await whereFree(tx, (inner) => insertBlock(inner, { ...scope, ...row }));
  return row;
};

/** @throws Failure 409 */
const whereFree = async (tx: Tx, work: (tx: Tx) => Promise<void>): Promise<void> => {
  try {
    await apart(tx, work);
  } catch (error) {
    if (isCollision(error)) throw errors.blockConflict(error);
    throw error;
  }
};

/**
 * Changes a block that was made by hand. @param change the block as it is to be, from the block as it is
 * @returns none where there is no such block @throws Failure 409 where a booking stands in the way; the block stays as it is
 */
export const changeBlock = async (
  tx: Tx,
  scope: TeamScope,
  id: string,
  change: (before: BlockRow) => Promise<Omit<BlockRow, "id">>,
  now: Date,
): Promise<BlockRow | undefined> => {
  const before = await lockBlock(tx, { teamId: scope.teamId, id });
  if (!before) return undefined;
  const { startsAt, endsAt, allRooms, kind, reason, roomIds } = await change(before);
  const row = { id, startsAt, endsAt, allRooms, kind, reason, roomIds };
  await whereFree(tx, (inner) => updateBlock(inner, { teamId: scope.teamId, userId: scope.userId, ...row, now }));
  return row;
};

/** Gives a block's rooms back. @returns whether there was such a block */
export const liftBlock = (tx: Tx, teamId: string, id: string): Promise<boolean> => deleteBlock(tx, { teamId, id });
