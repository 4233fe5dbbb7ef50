import type { Tx } from "../../db/client.ts";
import { isCollision } from "../../db/failures.ts";
import { apart, type TeamScope } from "../../db/team.ts";
import { errors } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { type BlockRow, deleteBlock, insertBlock, selectBlocks } from "./store.ts";

export type { BlockRow } from "./store.ts";

/** What is taken out of the calendar and not over yet. */
export const blocksOf = (tx: Tx, teamId: string, now: Date): Promise<BlockRow[]> => selectBlocks(tx, { teamId, now });

/** Takes rooms out of the calendar. @throws Failure 409 where a booking stands in the way */
export const addBlock = async (tx: Tx, scope: TeamScope, block: Omit<BlockRow, "id">): Promise<BlockRow> => {
  const row = { ...block, id: newId() };
  try {
    await apart(tx, (inner) => insertBlock(inner, { ...scope, ...row }));
  } catch (error) {
    if (isCollision(error)) throw errors.blockConflict(error);
    throw error;
  }
  return row;
};

/** Gives a block's rooms back. @returns whether there was such a block */
export const liftBlock = (tx: Tx, teamId: string, id: string): Promise<boolean> => deleteBlock(tx, { teamId, id });
