import { and, asc, eq, gte, lte, max, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { taskFeed } from "../db/schema/index.ts";

/** A line of the feed as a stream passes it on. */
export interface FeedEntry {
  /** Where it stands: later commits have greater ones. */
  position: number;
  taskId: string;
  kind: "created" | "decided" | "superseded" | "removed";
}

/** Lines that one transaction may write without touching the positions of the next. */
const LINES_PER_TRANSACTION = 131_072;

/** Streams resume for an hour; by the database's own time, for its rows are written by it. Source: spec/http-api.md §5.1. */
const HOUR_AGO = sql`(now() - interval '1 hour')`;

const HORIZON = sql`pg_snapshot_xmin(pg_current_snapshot())`;

/**
 * Ids of the feed are given out before their transactions commit, so that a lower one may appear after a higher one and
 * would be missed by whoever asks for what came after. A position is the transaction's own number with the line's place
 * in it; only transactions below the snapshot's horizon are shown, for nothing can appear below that any more.
 */
const TRANSACTION = sql`(${HORIZON}::text::bigint + age(${HORIZON}::xid) - age(task_feed.xmin))`;

const recentOf = (tx: Tx, teamId: string) => {
  const line = sql`row_number() over (partition by task_feed.xmin::text order by ${taskFeed.id})`;
  return tx
    .select({
      taskId: taskFeed.taskId,
      kind: taskFeed.kind,
      position: sql<string>`${TRANSACTION} * ${sql.raw(String(LINES_PER_TRANSACTION))} + ${line}`.as("position"),
    })
    .from(taskFeed)
    .where(
      and(
        eq(taskFeed.teamId, teamId),
        sql`${taskFeed.createdAt} > ${HOUR_AGO}`,
        sql`age(task_feed.xmin) > age(${HORIZON}::xid)`,
      ),
    )
    .as("recent");
};

/** What happened within the hour from a position on, oldest first. */
export const selectFeed = async (
  tx: Tx,
  { teamId, from, limit }: { teamId: string; from: number; limit: number },
): Promise<FeedEntry[]> => {
  const recent = recentOf(tx, teamId);
  const rows = await tx
    .select()
    .from(recent)
    .where(gte(recent.position, String(from)))
    .orderBy(asc(recent.position))
    .limit(limit);
  return rows.map(({ position, ...entry }) => ({ ...entry, position: Number(position) }));
};

/** The position of what happened last within the hour; 0 when nothing did. */
export const selectNewest = async (tx: Tx, { teamId }: { teamId: string }): Promise<number> => {
  const recent = recentOf(tx, teamId);
  const [row] = await tx.select({ newest: max(recent.position) }).from(recent);
  return Number(row?.newest ?? 0);
};

/** Lets go of what no stream can resume from any more. @returns how many lines */
export const deleteOldFeed = async (tx: Tx, { teamId }: { teamId: string }): Promise<number> =>
  (
    await tx
      .delete(taskFeed)
      .where(and(eq(taskFeed.teamId, teamId), lte(taskFeed.createdAt, HOUR_AGO)))
      .returning({ id: taskFeed.id })
  ).length;
