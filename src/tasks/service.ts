import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { newId } from "../platform/ids.ts";
import {
  archiveDecided,
  countPending,
  decideTask,
  insertFeed,
  insertTask,
  linkSuperseded,
  type NewTaskRow,
  type PendingFilter,
  type ReadTask,
  selectAsked,
  selectDecided,
  selectLineage,
  selectPending,
  selectPendingIds,
  selectPendingOf,
  selectTask,
  selectTasks,
  supersedeEvent,
  supersedeImported,
  supersedeOne,
  supersedePurpose,
  type TaskRow,
  type Verdict,
} from "./store.ts";

export * from "./context.ts";
export type { Task } from "./model.ts";
export type { PendingFilter, ReadTask, TaskRow } from "./store.ts";
export * from "./view.ts";

export type OpenTask = Omit<NewTaskRow, "id" | "teamId" | "userId" | "createdAt" | "updatedAt">;

/**
 * Opens a task. One that is pending for the same purpose is superseded: a draft never changes under a manager's eyes.
 * @returns the new task's id
 */
export const openTask = async (tx: Tx, { teamId, userId }: TeamScope, task: OpenTask, now: Date): Promise<string> => {
  const id = newId();
  const older = await supersedePurpose(tx, { teamId, purposeKey: task.purposeKey, now });
  await insertTask(tx, { ...task, id, teamId, userId });
  await insertFeed(tx, { teamId, userId, taskId: id, kind: "created" });
  if (older) {
    await linkSuperseded(tx, { teamId, taskId: older, supersededBy: id });
    await insertFeed(tx, { teamId, userId, taskId: older, kind: "superseded" });
  }
  return id;
};

/**
 * The mails that a task stands for, oldest first: its own, those of the tasks it has superseded, and those of a held reply
 * that had promised it and of the replies which that one had superseded. Source: spec/workflow.md §2.4 "→ T".
 */
export const mailsBehind = async (
  tx: Tx,
  teamId: string,
  { id, threadId, sourceEmailId }: Pick<TaskRow, "id" | "threadId" | "sourceEmailId">,
): Promise<string[]> => {
  if (!threadId) return sourceEmailId ? [sourceEmailId] : [];
  const lineage = await selectLineage(tx, { teamId, threadId });
  const behind = new Set([id]);
  // Whatever a task stands for is older than it, so that one way back finds all.
  for (const older of lineage.toReversed()) {
    const isPromise =
      older.type === "ai_reply_approval" &&
      lineage.some((task) => behind.has(task.id) && task.sourceEmailId === older.sourceEmailId);
    if (isPromise || behind.has(older.supersededBy ?? "")) behind.add(older.id);
  }
  const mails = lineage.flatMap((task) => (behind.has(task.id) && task.sourceEmailId ? [task.sourceEmailId] : []));
  return [...new Set(mails)];
};

/** The mails that ask for the change to a confirmed booking which waits for a decision, oldest first. */
export const mailsOfChange = async (tx: Tx, teamId: string, eventId: string): Promise<string[]> => {
  const pending = await selectPendingOf(tx, { teamId, eventId });
  const change = pending.find(({ reason }) => reason === "change_of_confirmed");
  return change ? mailsBehind(tx, teamId, change) : [];
};

/** Takes a pending task back: what it asked no longer stands. */
export const supersedeTask = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  taskId: string,
  now: Date,
): Promise<void> => {
  if (await supersedeOne(tx, { teamId, taskId, now }))
    await insertFeed(tx, { teamId, userId, taskId, kind: "superseded" });
};

/** Takes back what is asked for a purpose, if it is asked. */
export const supersedeAsked = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  purposeKey: string,
  now: Date,
): Promise<void> => {
  const taskId = await supersedePurpose(tx, { teamId, purposeKey, now });
  if (taskId) await insertFeed(tx, { teamId, userId, taskId, kind: "superseded" });
};

/** Ends every pending task of an event that ends. @returns how many there were */
export const supersedeAllOf = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  eventId: string,
  now: Date,
): Promise<number> => {
  const ended = await supersedeEvent(tx, { teamId, eventId, now });
  await insertFeed(tx, ...ended.map((taskId) => ({ teamId, userId, taskId, kind: "superseded" as const })));
  return ended.length;
};

/** Takes back the drafts that the legacy backend left in a conversation: what they tell no longer stands. */
export const supersedeImportedDrafts = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  threadId: string,
  now: Date,
): Promise<void> => {
  const ended = await supersedeImported(tx, { teamId, threadId, now });
  await insertFeed(tx, ...ended.map((taskId) => ({ teamId, userId, taskId, kind: "superseded" as const })));
};

/** Decisions that an event's record asked for, with the fingerprint of their grounds; superseded ones do not count. */
export const decisionsAsked = (
  tx: Tx,
  teamId: string,
  eventId: string,
): Promise<{ id: string; status: TaskRow["status"]; about: string }[]> => selectAsked(tx, { teamId, eventId });

/** Decides a pending task; `undefined` when it is decided already, or not this team's. */
export const decide = async (tx: Tx, { userId }: TeamScope, verdict: Verdict): Promise<TaskRow | undefined> => {
  const task = await decideTask(tx, verdict);
  if (task) await insertFeed(tx, { teamId: task.teamId, userId, taskId: task.id, kind: "decided" });
  return task;
};

/** A page of the queue, one task more than asked for, with its total and a stamp of its state. */
export const readPending = async (
  tx: Tx,
  filter: PendingFilter,
): Promise<{ tasks: ReadTask[]; total: number; stamp: string }> => {
  const { total, stamp } = await countPending(tx, filter);
  return { total, stamp, tasks: total === 0 ? [] : await selectPending(tx, { ...filter, limit: filter.limit + 1 }) };
};

/** A stamp of the queue's state: one indexed query. */
export const stampPending = async (tx: Tx, filter: PendingFilter): Promise<string> =>
  (await countPending(tx, filter)).stamp;

export const taskById = (tx: Tx, teamId: string, taskId: string): Promise<ReadTask | undefined> =>
  selectTask(tx, { teamId, taskId });

/** Tasks of these ids, whatever their status. */
export const tasksById = (tx: Tx, teamId: string, ids: string[]): Promise<ReadTask[]> =>
  selectTasks(tx, { teamId, ids });

/**
 * Takes decided tasks off the lists, but those of one conversation; they stay readable by id, and nothing pending is
 * touched. @returns how many there were. Source: spec/http-api.md §5.5.
 */
export const cleanUp = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  keepThreadId: string | undefined,
  now: Date,
): Promise<number> => {
  const removed = await archiveDecided(tx, { teamId, keepThreadId, now });
  await insertFeed(tx, ...removed.map((taskId) => ({ teamId, userId, taskId, kind: "removed" as const })));
  return removed.length;
};

/** Tells the streams that tasks are gone for good. */
export const tellRemoved = (tx: Tx, { teamId, userId }: TeamScope, taskIds: readonly string[]): Promise<void> =>
  insertFeed(tx, ...taskIds.map((taskId) => ({ teamId, userId, taskId, kind: "removed" as const })));

/** Ids of the pending tasks of events. */
export const pendingTasksOf = (
  tx: Tx,
  teamId: string,
  eventIds: string[],
): Promise<{ id: string; eventId: string | null }[]> => selectPendingIds(tx, { teamId, eventIds });

/** The pending tasks of an event. */
export const pendingTasksWith = (tx: Tx, teamId: string, eventId: string): Promise<TaskRow[]> =>
  selectPendingOf(tx, { teamId, eventId });

/** The newest decisions about an event. */
export const decisionsOn = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<TaskRow[]> =>
  selectDecided(tx, { teamId, eventId, limit });
