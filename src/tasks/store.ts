import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { TaskType } from "../booking/words.ts";
import { among, amongGiven } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { newerThan, type Position } from "../db/keyset.ts";
import { clients, taskFeed, tasks, teamMembers } from "../db/schema/index.ts";
import { type Given, inserts, statement } from "../db/statement.ts";

export type TaskRow = typeof tasks.$inferSelect;

/** A task with the names that its readers see. */
export interface ReadTask {
  task: TaskRow;
  clientEmail: string | null;
  deciderName: string | null;
}

interface TaskKey {
  teamId: string;
  taskId: string;
}

const joined = (tx: Tx) =>
  tx
    .select({ task: tasks, clientEmail: clients.email, deciderName: teamMembers.name })
    .from(tasks)
    .leftJoin(clients, and(eq(clients.teamId, tasks.teamId), eq(clients.id, tasks.clientId)))
    .leftJoin(teamMembers, and(eq(teamMembers.teamId, tasks.teamId), eq(teamMembers.userId, tasks.decidedBy)))
    .$dynamic();

export interface PendingFilter {
  teamId: string;
  threadId?: string | undefined;
  eventId?: string | undefined;
  types?: readonly TaskType[] | undefined;
  after?: Position | undefined;
  limit: number;
}

const filter = ({ teamId, threadId, eventId, types }: PendingFilter) =>
  and(
    eq(tasks.teamId, teamId),
    eq(tasks.status, "pending"),
    isNull(tasks.archivedAt),
    threadId === undefined ? undefined : eq(tasks.threadId, threadId),
    eventId === undefined ? undefined : eq(tasks.eventId, eventId),
    types === undefined ? undefined : among(tasks.type, types),
  );

/** Pending tasks, oldest first. */
export const selectPending = (tx: Tx, wanted: PendingFilter): Promise<ReadTask[]> => {
  const { after, limit } = wanted;
  return joined(tx)
    .where(and(filter(wanted), newerThan({ at: tasks.createdAt, id: tasks.id }, after)))
    .orderBy(asc(tasks.createdAt), asc(tasks.id))
    .limit(limit);
};

/** How many are pending, and a fingerprint of their versions for the ETag. */
export const countPending = async (tx: Tx, wanted: PendingFilter): Promise<{ total: number; stamp: string }> => {
  const [row] = await tx
    .select({
      total: sql<number>`count(*)::int`,
      stamp: sql<string>`coalesce(md5(string_agg(${tasks.id}::text || ${tasks.version}, ',' order by ${tasks.id})), '-')`,
    })
    .from(tasks)
    .where(filter(wanted));
  return row ?? { total: 0, stamp: "-" };
};

export const selectTask = async (tx: Tx, { teamId, taskId }: TaskKey): Promise<ReadTask | undefined> =>
  (await joined(tx).where(and(eq(tasks.teamId, teamId), eq(tasks.id, taskId))))[0];

/** Tasks of these ids, whatever their status. */
export const selectTasks = (tx: Tx, { teamId, ids }: { teamId: string; ids: string[] }): Promise<ReadTask[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : (joined(tx).where(and(eq(tasks.teamId, teamId), among(tasks.id, ids))) as unknown as Promise<ReadTask[]>);

/** Takes decided tasks off the lists, but those of one conversation; answers their ids. */
export const archiveDecided = async (
  tx: Tx,
  { teamId, keepThreadId, now }: { teamId: string; keepThreadId: string | undefined; now: Date },
): Promise<string[]> =>
  (
    await tx
      .update(tasks)
      .set({ archivedAt: now, updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(
        and(
          eq(tasks.teamId, teamId),
          ne(tasks.status, "pending"),
          isNull(tasks.archivedAt),
          keepThreadId === undefined ? undefined : sql`${tasks.threadId} is distinct from ${keepThreadId}`,
        ),
      )
      .returning({ id: tasks.id })
  ).map(({ id }) => id);

const selectPendingAmong = statement((tx, { teamId, eventIds }: Given<{ teamId: string; eventIds: string[] }>) =>
  tx
    .select({ id: tasks.id, eventId: tasks.eventId })
    .from(tasks)
    .where(and(eq(tasks.teamId, teamId), eq(tasks.status, "pending"), amongGiven(tasks.eventId, eventIds))),
);

/** Pending tasks of some events, as ids. */
export const selectPendingIds = async (
  tx: Tx,
  of: { teamId: string; eventIds: string[] },
): Promise<{ id: string; eventId: string | null }[]> => (of.eventIds.length === 0 ? [] : selectPendingAmong(tx, of));

/** Pending tasks of an event, oldest first. */
export const selectPendingOf = (tx: Tx, { teamId, eventId }: { teamId: string; eventId: string }): Promise<TaskRow[]> =>
  tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.teamId, teamId), eq(tasks.eventId, eventId), eq(tasks.status, "pending")))
    .orderBy(asc(tasks.createdAt));

/** Decided tasks of an event, newest first. */
export const selectDecided = (
  tx: Tx,
  { teamId, eventId, limit }: { teamId: string; eventId: string; limit: number },
): Promise<TaskRow[]> =>
  tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.teamId, teamId), eq(tasks.eventId, eventId), inArray(tasks.status, ["approved", "rejected"])))
    .orderBy(desc(tasks.decidedAt), desc(tasks.id))
    .limit(limit);

/** Decisions that an event's record asked for; their payload names the grounds. */
export const selectAsked = statement((tx, { teamId, eventId }: Given<{ teamId: string; eventId: string }>) =>
  tx
    .select({ id: tasks.id, status: tasks.status, about: sql<string>`${tasks.payload}->>'about'` })
    .from(tasks)
    .where(
      and(
        eq(tasks.teamId, teamId),
        eq(tasks.eventId, eventId),
        ne(tasks.status, "superseded"),
        sql`${tasks.payload}->>'about' is not null`,
      ),
    ),
);

/** How the tasks of a conversation came after one another, and from which mails, oldest first. */
export const selectLineage = (
  tx: Tx,
  { teamId, threadId }: { teamId: string; threadId: string },
): Promise<Pick<TaskRow, "id" | "type" | "sourceEmailId" | "supersededBy">[]> =>
  tx
    .select({
      id: tasks.id,
      type: tasks.type,
      sourceEmailId: tasks.sourceEmailId,
      supersededBy: tasks.supersededBy,
    })
    .from(tasks)
    .where(and(eq(tasks.teamId, teamId), eq(tasks.threadId, threadId)))
    .orderBy(asc(tasks.createdAt), asc(tasks.id));

/** Ends one pending task. @returns false when it is decided already */
export const supersedeOne = async (tx: Tx, { teamId, taskId, now }: TaskKey & { now: Date }): Promise<boolean> =>
  (
    await tx
      .update(tasks)
      .set({ status: "superseded", updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.teamId, teamId), eq(tasks.id, taskId), eq(tasks.status, "pending")))
      .returning({ id: tasks.id })
  ).length > 0;

/** Ends the pending task of a purpose; answers its id. */
export const supersedePurpose = async (
  tx: Tx,
  { teamId, purposeKey, now }: { teamId: string; purposeKey: string; now: Date },
): Promise<string | undefined> =>
  (
    await tx
      .update(tasks)
      .set({ status: "superseded", updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.teamId, teamId), eq(tasks.purposeKey, purposeKey), eq(tasks.status, "pending")))
      .returning({ id: tasks.id })
  )[0]?.id;

/** Ends every pending task of an event; answers their ids. */
export const supersedeEvent = async (
  tx: Tx,
  { teamId, eventId, now }: { teamId: string; eventId: string; now: Date },
): Promise<string[]> =>
  (
    await tx
      .update(tasks)
      .set({ status: "superseded", updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.teamId, teamId), eq(tasks.eventId, eventId), eq(tasks.status, "pending")))
      .returning({ id: tasks.id })
  ).map(({ id }) => id);

/** Ends the pending drafts of a conversation that came from the legacy backend; answers their ids. */
export const supersedeImported = async (
  tx: Tx,
  { teamId, threadId, now }: { teamId: string; threadId: string; now: Date },
): Promise<string[]> =>
  (
    await tx
      .update(tasks)
      .set({ status: "superseded", updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(
        and(
          eq(tasks.teamId, teamId),
          eq(tasks.threadId, threadId),
          eq(tasks.status, "pending"),
          isNotNull(tasks.legacyId),
          isNotNull(tasks.draft),
        ),
      )
      .returning({ id: tasks.id })
  ).map(({ id }) => id);

export const linkSuperseded = async (
  tx: Tx,
  { teamId, taskId, supersededBy }: TaskKey & { supersededBy: string },
): Promise<void> => {
  await tx
    .update(tasks)
    .set({ supersededBy })
    .where(and(eq(tasks.teamId, teamId), eq(tasks.id, taskId)));
};

export type NewTaskRow = typeof tasks.$inferInsert & { id: string };

export const insertTask = inserts(tasks);

export interface Verdict extends TaskKey {
  status: "approved" | "rejected";
  decision: Record<string, unknown>;
  notes: string | null;
  decidedBy: string;
  now: Date;
}

/** Decides a pending task, once: of two at a time one gets the row, the other nothing. */
export const decideTask = async (
  tx: Tx,
  { teamId, taskId, status, decision, notes, decidedBy, now }: Verdict,
): Promise<TaskRow | undefined> =>
  (
    await tx
      .update(tasks)
      .set({ status, decision, notes, decidedBy, decidedAt: now, updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.teamId, teamId), eq(tasks.id, taskId), eq(tasks.status, "pending")))
      .returning()
  )[0];

export interface FeedLine {
  teamId: string;
  userId: string;
  taskId: string;
  kind: "created" | "decided" | "superseded" | "removed";
}

/** Tells the streams of the team what happened to tasks. */
export const insertFeed = async (tx: Tx, ...lines: FeedLine[]): Promise<void> => {
  if (lines.length > 0) await tx.insert(taskFeed).values(lines);
};
