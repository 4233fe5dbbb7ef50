import { and, asc, desc, eq, gte, inArray, notExists, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../db/client.ts";
import { auditLog, outbox, tasks } from "../db/schema/index.ts";

/** A mail to somebody of the house as it leaves: all of it, for what it is about may have changed by then. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A notice of a task. */
export interface Notice extends Letter {
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

interface Posting {
  teamId: string;
  userId: string;
  state: "queued" | "simulated" | "failed";
  lastError: string | null;
  now: Date;
}

/** One notice a task, however often it is asked for. */
export const insertNotice = (tx: Tx, { notice, ...row }: Posting & { notice: Notice }): Promise<void> =>
  insertLetter(tx, { ...row, kind: "manager_mail", letter: notice, dedupeKey: keyOf(notice.taskId) });

/** One alert for what it is about, however often it is asked for. */
export const insertAlert = (tx: Tx, { about, ...row }: Posting & { letter: Letter; about: string }): Promise<void> =>
  insertLetter(tx, { ...row, kind: "security_mail", dedupeKey: `alert:${about}` });

type NewLetter = Posting & { kind: "manager_mail" | "security_mail"; letter: Letter; dedupeKey: string };

const insertLetter = async (tx: Tx, { letter, now, ...row }: NewLetter): Promise<void> => {
  await tx
    .insert(outbox)
    .values({ ...row, payload: { ...letter }, nextAttemptAt: now })
    .onConflictDoNothing({ target: [outbox.teamId, outbox.dedupeKey] });
};

interface Since {
  teamId: string;
  since: Date;
  limit: number;
}

const isUntold = (tx: Tx, teamId: string, id: PgColumn) =>
  notExists(
    tx
      .select({ one: sql`1` })
      .from(outbox)
      .where(and(eq(outbox.teamId, teamId), sql`${outbox.dedupeKey} = 'alert:' || ${id}::text`)),
  );

/** Changes of who may enter since an instant of which nobody was told, oldest first. */
export const selectAccessChanges = (tx: Tx, { teamId, since, limit }: Since) =>
  tx
    .select({
      id: auditLog.id,
      action: auditLog.action,
      actorKind: auditLog.actorKind,
      after: auditLog.after,
      at: auditLog.occurredAt,
    })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.teamId, teamId),
        inArray(auditLog.entityType, ["api_key", "team_member"]),
        gte(auditLog.occurredAt, since),
        isUntold(tx, teamId, auditLog.id),
      ),
    )
    .orderBy(asc(auditLog.occurredAt))
    .limit(limit);

/** Tasks about mails that are not listened to, which came up since an instant and of which nobody was told. */
export const selectUnheard = (tx: Tx, { teamId, since, limit }: Since) =>
  tx
    .select({ id: tasks.id, at: tasks.createdAt })
    .from(tasks)
    .where(
      and(
        eq(tasks.teamId, teamId),
        eq(tasks.reason, "security"),
        gte(tasks.createdAt, since),
        isUntold(tx, teamId, tasks.id),
      ),
    )
    .orderBy(asc(tasks.createdAt))
    .limit(limit);

/** Notices that dev kept instead of sending them, newest first. */
export const selectKept = async (tx: Tx, { teamId, limit }: { teamId: string; limit: number }) =>
  (
    await tx
      .select({ payload: outbox.payload, createdAt: outbox.createdAt })
      .from(outbox)
      .where(
        and(
          eq(outbox.teamId, teamId),
          inArray(outbox.kind, ["manager_mail", "security_mail"]),
          eq(outbox.state, "simulated"),
        ),
      )
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(limit)
  ).map(({ payload, createdAt }) => ({ ...(payload as unknown as Letter), createdAt }));
