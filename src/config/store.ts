import { and, eq } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { teamConfig, teamConfigHistory } from "../db/schema/index.ts";
import type { Topic } from "./topics.ts";

export interface StoredTopic {
  key: string;
  data: Record<string, unknown>;
  version: number;
  updatedAt: Date;
  userId: string;
}

const columns = {
  key: teamConfig.key,
  data: teamConfig.data,
  version: teamConfig.version,
  updatedAt: teamConfig.updatedAt,
  userId: teamConfig.userId,
};

/** Everything a team has set. */
export const selectConfig = (tx: Tx, { teamId }: { teamId: string }): Promise<StoredTopic[]> =>
  tx.select(columns).from(teamConfig).where(eq(teamConfig.teamId, teamId));

/** What a team has set of a topic, locked until the transaction ends. */
export const lockTopic = async (
  tx: Tx,
  { teamId, key }: { teamId: string; key: Topic },
): Promise<StoredTopic | undefined> =>
  (
    await tx
      .select(columns)
      .from(teamConfig)
      .where(and(eq(teamConfig.teamId, teamId), eq(teamConfig.key, key)))
      .for("update")
  )[0];

interface TopicWrite {
  teamId: string;
  userId: string;
  key: Topic;
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
  await tx.insert(teamConfigHistory).values(row);
};
