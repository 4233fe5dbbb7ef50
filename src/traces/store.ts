import { and, asc, desc, eq, gt, lt, max, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { emails, traces } from "../db/schema/index.ts";
import type { TeamScope } from "../db/team.ts";

/** What is kept of a moment beside the turn's own record, which stands with the mail. */
export type MomentFacts = Record<string, unknown> & { email: string | null };

/** One moment as it is stored, with what its mail keeps of it. */
export interface MomentRow {
  id: string;
  seq: number;
  at: Date;
  eventId: string | null;
  facts: Record<string, unknown>;
  turnRecord: Record<string, unknown> | null;
  reading: Record<string, unknown> | null;
}

interface ThreadOf {
  teamId: string;
  threadId: string;
}

interface NewMoment extends TeamScope {
  threadId: string;
  eventId: string | null;
  facts: MomentFacts;
  at: Date;
  expiresAt: Date;
}

/** Adds a moment to a conversation, which is locked, so that no number is given twice. @returns its number, from 1 */
export const insertMoment = async (tx: Tx, { facts, ...moment }: NewMoment): Promise<number> => {
  const { teamId, threadId } = moment;
  const seq = sql<number>`(select coalesce(max(seq), 0) + 1 from traces where team_id = ${teamId} and thread_id = ${threadId})`;
  const [row] = await tx
    .insert(traces)
    .values({ ...moment, seq, kind: "STATE_SNAPSHOT", lane: "step", data: facts })
    .returning({ seq: traces.seq });
  return row?.seq ?? 0;
};

/** The number of a conversation's last moment that is still kept; `undefined` without any. */
export const selectLastSeq = async (
  tx: Tx,
  { teamId, threadId, now }: ThreadOf & { now: Date },
): Promise<number | undefined> => {
  const [row] = await tx
    .select({ last: max(traces.seq) })
    .from(traces)
    .where(and(eq(traces.teamId, teamId), eq(traces.threadId, threadId), gt(traces.expiresAt, now)));
  return row?.last ?? undefined;
};

/** Lets go of a conversation's oldest moments. */
export const deleteBefore = async (tx: Tx, { teamId, threadId, seq }: ThreadOf & { seq: number }): Promise<void> => {
  await tx.delete(traces).where(and(eq(traces.teamId, teamId), eq(traces.threadId, threadId), lt(traces.seq, seq)));
};

/** Lets go of what has been kept long enough. @returns how many moments */
export const deleteExpired = async (tx: Tx, { teamId, now }: { teamId: string; now: Date }): Promise<number> =>
  (
    await tx
      .delete(traces)
      .where(and(eq(traces.teamId, teamId), lt(traces.expiresAt, now)))
      .returning({ id: traces.id })
  ).length;

/** The moments of a conversation after one, oldest first. */
export const selectMoments = (
  tx: Tx,
  { teamId, threadId, after, now }: ThreadOf & { after: number; now: Date },
): Promise<MomentRow[]> =>
  tx
    .select({
      id: traces.id,
      seq: traces.seq,
      at: traces.at,
      eventId: traces.eventId,
      facts: traces.data,
      turnRecord: emails.turnRecord,
      reading: emails.reading,
    })
    .from(traces)
    .leftJoin(emails, and(eq(emails.teamId, traces.teamId), eq(emails.id, sql`(${traces.data} ->> 'email')::uuid`)))
    .where(
      and(eq(traces.teamId, teamId), eq(traces.threadId, threadId), gt(traces.seq, after), gt(traces.expiresAt, now)),
    )
    .orderBy(asc(traces.seq));

/** Conversations with a trace, the one that moved last first. */
export const selectTracedThreads = async (
  tx: Tx,
  { teamId, now, limit }: { teamId: string; now: Date; limit: number },
): Promise<string[]> =>
  (
    await tx
      .select({ threadId: traces.threadId })
      .from(traces)
      .where(and(eq(traces.teamId, teamId), gt(traces.expiresAt, now)))
      .groupBy(traces.threadId)
      .orderBy(desc(max(traces.at)), asc(traces.threadId))
      .limit(limit)
  ).map(({ threadId }) => threadId);
