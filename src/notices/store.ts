import { and, asc, desc, eq, gte, notExists, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { outbox, tasks } from "../db/schema/index.ts";

/** A notice as it leaves: all of it, for its task may have changed by then. */
export interface Notice {
  to: string;
  subject: string;
  text: string;
  taskId: string;
}

const keyOf = (taskId: string): string => `notice:${taskId}`;

/** Pending tasks that came up since an instant and that nobody was told of, oldest first. */
export const selectUntold = async (
  tx: Tx,
  { teamId, since, limit }: { teamId: string; since: Date; limit: number },
): Promise<string[]> => {
  const told = tx
    .select({ one: sql`1` })
    .from(outbox)
    .where(and(eq(outbox.teamId, teamId), sql`${outbox.dedupeKey} = 'notice:' || ${tasks.id}::text`));
  const rows = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.teamId, teamId), eq(tasks.status, "pending"), gte(tasks.createdAt, since), notExists(told)))
    .orderBy(asc(tasks.createdAt))
    .limit(limit);
  return rows.map(({ id }) => id);
};

interface NewNotice {
  teamId: string;
  userId: string;
  notice: Notice;
  state: "queued" | "simulated" | "failed";
  lastError: string | null;
  now: Date;
}

/** One notice a task, however often it is asked for. */
export const insertNotice = async (tx: Tx, { notice, now, ...row }: NewNotice): Promise<void> => {
  await tx
    .insert(outbox)
    .values({
      ...row,
      kind: "manager_mail",
      payload: { ...notice },
      dedupeKey: keyOf(notice.taskId),
      nextAttemptAt: now,
    })
    .onConflictDoNothing({ target: [outbox.teamId, outbox.dedupeKey] });
};

/** Notices that dev kept instead of sending them, newest first. */
export const selectKept = async (tx: Tx, { teamId, limit }: { teamId: string; limit: number }) =>
  (
    await tx
      .select({ payload: outbox.payload, createdAt: outbox.createdAt })
      .from(outbox)
      .where(and(eq(outbox.teamId, teamId), eq(outbox.kind, "manager_mail"), eq(outbox.state, "simulated")))
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(limit)
  ).map(({ payload, createdAt }) => ({ ...(payload as unknown as Notice), createdAt }));
