import { and, desc, eq, max, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { teamConfig, teamConfigHistory, teamMembers } from "../db/schema/index.ts";
import { newId } from "../platform/ids.ts";

export interface StoredTopic {
  key: string;
  data: Record<string, unknown>;
  version: number;
  updatedAt: Date;
  userId: string;
  /** Name of the member who wrote it. */
  userName: string | null;
}

const columns = {
  key: teamConfig.key,
  data: teamConfig.data,
  version: teamConfig.version,
  updatedAt: teamConfig.updatedAt,
  userId: teamConfig.userId,
  userName: teamMembers.name,
};

const author = and(eq(teamMembers.teamId, teamConfig.teamId), eq(teamMembers.userId, teamConfig.userId));

/** Everything a team has set. */
export const selectConfig = (tx: Tx, { teamId }: { teamId: string }): Promise<StoredTopic[]> =>
  tx.select(columns).from(teamConfig).leftJoin(teamMembers, author).where(eq(teamConfig.teamId, teamId));

/** What a team has set of a topic, locked until the transaction ends. */
export const lockTopic = async (
  tx: Tx,
  { teamId, key }: { teamId: string; key: string },
): Promise<StoredTopic | undefined> =>
  (
    await tx
      .select(columns)
      .from(teamConfig)
      .leftJoin(teamMembers, author)
      .where(and(eq(teamConfig.teamId, teamId), eq(teamConfig.key, key)))
      .for("update", { of: teamConfig })
  )[0];

interface TopicWrite {
  teamId: string;
  userId: string;
  key: string;
  data: Record<string, unknown>;
  version: number;
  now: Date;
}

/** Writes the next version of a topic, and the line of its history with it. */
export const writeTopic = async (tx: Tx, { teamId, userId, key, data, version, now }: TopicWrite): Promise<void> => {
  const row = { teamId, userId, key, data, version, createdAt: now, updatedAt: now };
  await tx
    .insert(teamConfig)
    .values(row)
    .onConflictDoUpdate({
      target: [teamConfig.teamId, teamConfig.key],
      set: { data, version, userId, updatedAt: now },
    });
  await tx.insert(teamConfigHistory).values({ ...row, id: newId() });
};

export interface HistoryRow {
  id: string;
  version: number;
  data: Record<string, unknown>;
  createdAt: Date;
  userId: string;
  userName: string | null;
}

interface HistoryPage {
  teamId: string;
  key: string;
  before: Position | undefined;
  limit: number;
}

const historyWhere = (tx: Tx, { teamId, key, before, limit }: HistoryPage, more?: SQL): Promise<HistoryRow[]> =>
  tx
    .select({
      id: teamConfigHistory.id,
      version: teamConfigHistory.version,
      data: teamConfigHistory.data,
      createdAt: teamConfigHistory.createdAt,
      userId: teamConfigHistory.userId,
      userName: teamMembers.name,
    })
    .from(teamConfigHistory)
    .leftJoin(
      teamMembers,
      and(eq(teamMembers.teamId, teamConfigHistory.teamId), eq(teamMembers.userId, teamConfigHistory.userId)),
    )
    .where(
      and(
        eq(teamConfigHistory.teamId, teamId),
        eq(teamConfigHistory.key, key),
        olderThan({ at: teamConfigHistory.createdAt, id: teamConfigHistory.id }, before),
        more,
      ),
    )
    .orderBy(desc(teamConfigHistory.createdAt), desc(teamConfigHistory.id))
    .limit(limit);

/** What was written of a topic, newest first. */
export const selectHistory = (tx: Tx, page: HistoryPage): Promise<HistoryRow[]> => historyWhere(tx, page);

/** The same of the lines about one room. */
export const selectRoomHistory = (
  tx: Tx,
  { roomId, ...page }: HistoryPage & { roomId: string },
): Promise<HistoryRow[]> => historyWhere(tx, page, sql`${teamConfigHistory.data}->>'room_id' = ${roomId}`);

/** The number of a topic's last version; 0 while there is none. */
export const lastVersion = async (tx: Tx, { teamId, key }: { teamId: string; key: string }): Promise<number> => {
  const [row] = await tx
    .select({ version: max(teamConfigHistory.version) })
    .from(teamConfigHistory)
    .where(and(eq(teamConfigHistory.teamId, teamId), eq(teamConfigHistory.key, key)));
  return row?.version ?? 0;
};
