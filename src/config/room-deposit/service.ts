import { depositOfRoom, setDepositOfRoom } from "../../catalogue/service.ts";
import type { Tx } from "../../db/client.ts";
import type { Position } from "../../db/keyset.ts";
import { alone, type TeamScope } from "../../db/team.ts";
import { errors } from "../../platform/errors.ts";
import { isUuid } from "../../platform/ids.ts";
import { type HistoryRow, lastVersion, selectRoomHistory, writeTopic } from "../store.ts";

/** The topic under which changes of rooms' deposits are kept; the value itself stands with the room. */
const KEY = "room_deposit";

export interface RoomDepositChange {
  deposit_required: boolean | null;
  deposit_percent?: number | null;
}

/** What offers for a room ask for, when the room says so. @throws Failure 404 */
export const readRoomDeposit = async (tx: Tx, { teamId }: TeamScope, roomId: string) => {
  const stored = isUuid(roomId) ? await depositOfRoom(tx, teamId, roomId) : undefined;
  if (!stored) throw errors.roomNotFound();
  const [last] = await selectRoomHistory(tx, { teamId, key: KEY, roomId, before: undefined, limit: 1 });
  return {
    room_id: roomId,
    deposit_required: stored.required ?? false,
    deposit_percent: stored.percent,
    source: stored.required === null ? ("default" as const) : ("database" as const),
    version: last?.version ?? 0,
    updated_at: last?.createdAt.toISOString() ?? null,
    updated_by: last ? { id: last.userId, name: last.userName } : null,
  };
};

type RoomDeposit = Awaited<ReturnType<typeof readRoomDeposit>>;

/**
 * Sets or removes what a room says of deposits, with its history.
 * @param isStale whether the caller has seen another state than this one. @throws Failure 404, 412
 */
export const changeRoomDeposit = async (
  tx: Tx,
  scope: TeamScope,
  roomId: string,
  { deposit_required, deposit_percent }: RoomDepositChange,
  { now, isStale }: { now: Date; isStale: (before: RoomDeposit) => boolean },
) => {
  const { teamId, userId } = scope;
  await alone(tx, `${teamId} ${KEY}`);
  const before = await readRoomDeposit(tx, scope, roomId);
  if (isStale(before)) throw errors.versionConflict(before.version);
  const percent = deposit_percent === undefined ? before.deposit_percent : deposit_percent;
  const set = { required: deposit_required, percent: deposit_required ? percent : null };
  await setDepositOfRoom(tx, scope, roomId, set, now);
  const data = { room_id: roomId, deposit_required: set.required, deposit_percent: set.percent };
  const version = (await lastVersion(tx, { teamId, key: KEY })) + 1;
  await writeTopic(tx, { teamId, userId, key: KEY, data, version, now });
  return readRoomDeposit(tx, scope, roomId);
};

/** Every change of a room's deposit, newest first. @throws Failure 404 */
export const roomDepositHistory = async (
  tx: Tx,
  scope: TeamScope,
  roomId: string,
  page: { before: Position | undefined; limit: number },
): Promise<HistoryRow[]> => {
  await readRoomDeposit(tx, scope, roomId);
  return selectRoomHistory(tx, { teamId: scope.teamId, key: KEY, roomId, ...page });
};
