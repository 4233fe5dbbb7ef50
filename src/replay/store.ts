import { and, asc, eq, gt } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { newerThan, type Position } from "../db/keyset.ts";
import { emails, threads } from "../db/schema/index.ts";

/** A client's mail with what is kept of its turn. */
export interface TurnRow {
  id: string;
  createdAt: Date;
  subject: string;
  bodyText: string;
  inReplyTo: string | null;
  /** The event that it led to. */
  eventId: string | null;
  reading: Record<string, unknown> | null;
  turnRecord: Record<string, unknown> | null;
}

export interface TurnPage {
  teamId: string;
  threadId: string;
  after: Position | undefined;
  limit: number;
}

/** A page of the client's mails of a conversation, in the order in which they came. */
export const selectTurns = (tx: Tx, { teamId, threadId, after, limit }: TurnPage): Promise<TurnRow[]> =>
  tx
    .select({
      id: emails.id,
      createdAt: emails.createdAt,
      subject: emails.subject,
      bodyText: emails.bodyText,
      inReplyTo: emails.inReplyTo,
      eventId: emails.eventId,
      reading: emails.reading,
      turnRecord: emails.turnRecord,
    })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        eq(emails.direction, "inbound"),
        newerThan({ at: emails.createdAt, id: emails.id }, after),
      ),
    )
    .orderBy(asc(emails.createdAt), asc(emails.id))
    .limit(limit);

/** A page of the ids of a team's conversations. */
export const selectThreadIds = async (
  tx: Tx,
  { teamId, after, limit }: { teamId: string; after: string | undefined; limit: number },
): Promise<string[]> =>
  (
    await tx
      .select({ id: threads.id })
      .from(threads)
      .where(and(eq(threads.teamId, teamId), after === undefined ? undefined : gt(threads.id, after)))
      .orderBy(asc(threads.id))
      .limit(limit)
  ).map(({ id }) => id);
