import { and, eq, sql } from "drizzle-orm";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { teamConfig, teamConfigHistory } from "../../db/schema/index.ts";
import type { Written } from "../tally.ts";

/** Writes what a team had set, unless the desk has set it since. */
export const writeConfig = async (
  tx: Tx,
  rows: readonly {
    teamId: string;
    userId: string;
    key: string;
    data: Record<string, unknown>;
    version: number;
    at: Date;
  }[],
): Promise<Written> => {
  const sum = { inserted: 0, updated: 0, unchanged: 0, kept: 0 };
  for (const { at, ...row } of rows) {
    const stamped = { ...row, createdAt: at, updatedAt: at };
    const done = await tx
      .insert(teamConfig)
      .values(stamped)
      .onConflictDoUpdate({
        target: [teamConfig.teamId, teamConfig.key],
        set: { data: row.data },
        setWhere: sql`${teamConfig.updatedAt} = ${teamConfig.createdAt} and ${teamConfig.data} is distinct from excluded.data`,
      })
      .returning({ isNew: sql<boolean>`team_config.xmax = 0` });
    await tx.insert(teamConfigHistory).values(stamped).onConflictDoNothing();
    if (done[0]?.isNew) sum.inserted += 1;
    else if (done[0]) sum.updated += 1;
    else sum.unchanged += 1;
  }
  return sum;
};

/** Earlier versions of a topic; those that are there stay. */
export const writeConfigHistory = async (
  tx: Tx,
  rows: readonly (typeof teamConfigHistory.$inferInsert)[],
): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insert(teamConfigHistory)
      .values([...rows])
      .onConflictDoNothing();
};

export const countConfig = async (tx: Tx, { teamId }: { teamId: string }, keys: readonly string[]): Promise<number> => {
  if (keys.length === 0) return 0;
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(teamConfig)
    .where(and(eq(teamConfig.teamId, teamId), among(teamConfig.key, keys)));
  return row?.count ?? 0;
};
