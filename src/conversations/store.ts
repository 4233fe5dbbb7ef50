import { and, arrayOverlaps, asc, desc, eq, isNotNull, not, sql } from "drizzle-orm";
import { type Language, MACHINE_MAILS } from "../booking/words.ts";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { emails } from "../db/schema/index.ts";
import { as, inserts, statement, statementOfOne } from "../db/statement.ts";
import type { ThreadKey } from "./threads/store.ts";

export interface Delivered {
  threadId: string;
  turnResult: Record<string, unknown> | null;
}

/** What a message that was delivered before had led to. */
export const selectDelivered = statementOfOne<{ teamId: string; dedupeKey: string }, Delivered>(
  (tx, { teamId, dedupeKey }) =>
    tx
      .select({ threadId: emails.threadId, turnResult: emails.turnResult })
      .from(emails)
      .where(and(eq(emails.teamId, teamId), eq(emails.dedupeKey, dedupeKey))),
);

export type NewEmail = Omit<typeof emails.$inferInsert, "createdAt">;

const insertUnlessThere = inserts(emails, {
  fixed: { createdAt: sql`clock_timestamp()` },
  finish: (insert) =>
    insert.onConflictDoNothing({ target: [emails.teamId, emails.dedupeKey] }).returning({ id: emails.id }),
});

/**
 * Adds a message, timed by the database after every lock is held, so that what is later is later.
 * @returns false when one of this key exists already
 */
export const insertEmail = async (tx: Tx, email: NewEmail): Promise<boolean> =>
  (await insertUnlessThere(tx, email)).length > 0;

interface Outcome {
  teamId: string;
  emailId: string;
  eventId: string | null;
  turnResult: Record<string, unknown>;
  turnRecord: Record<string, unknown> | null;
}

export const updateOutcome = statement<Outcome, unknown>((tx, { teamId, emailId, eventId, turnResult, turnRecord }) =>
  tx
    .update(emails)
    .set({
      eventId: as(eventId, emails.eventId),
      turnResult: as(turnResult, emails.turnResult),
      turnRecord: as(turnRecord, emails.turnRecord),
    })
    .where(and(eq(emails.teamId, teamId), eq(emails.id, emailId))),
);

export interface Unanswered {
  id: string;
  reading: Record<string, unknown> | null;
  bodyText: string;
}

/** Mails of the client that came after our last message, oldest first. */
export const selectUnanswered = statement<ThreadKey, Unanswered[]>((tx, { teamId, threadId }) =>
  tx
    .select({ id: emails.id, reading: emails.reading, bodyText: emails.bodyText })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        eq(emails.direction, "inbound"),
        sql`${emails.createdAt} > coalesce((select max(said.created_at) from ${emails} said
          where said.team_id = ${teamId} and said.thread_id = ${threadId} and said.direction = 'outbound' and said.status <> 'draft'), '-infinity')`,
      ),
    )
    .orderBy(asc(emails.createdAt), asc(emails.id)),
);

/** The client's last mails that were read, newest first. */
export const selectRecent = statement<ThreadKey & { limit: number }, { reading: Record<string, unknown> | null }[]>(
  (tx, { teamId, threadId, limit }) =>
    tx
      .select({ reading: emails.reading })
      .from(emails)
      .where(
        and(
          eq(emails.teamId, teamId),
          eq(emails.threadId, threadId),
          eq(emails.direction, "inbound"),
          isNotNull(emails.reading),
        ),
      )
      .orderBy(desc(emails.createdAt), desc(emails.id))
      .limit(limit),
);

/** What was read from mails of these ids. */
export const selectReadings = (
  tx: Tx,
  { teamId, emailIds }: { teamId: string; emailIds: readonly string[] },
): Promise<{ id: string; reading: Record<string, unknown> | null }[]> =>
  tx
    .select({ id: emails.id, reading: emails.reading })
    .from(emails)
    .where(and(eq(emails.teamId, teamId), among(emails.id, emailIds)));

/** What our last message asked and proposed. */
export const selectLastSaid = statementOfOne<
  ThreadKey,
  { reading: Record<string, unknown> | null; messageId: string | null }
>((tx, { teamId, threadId }) =>
  tx
    .select({ reading: emails.reading, messageId: emails.messageId })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        eq(emails.direction, "outbound"),
        isNotNull(emails.reading),
      ),
    )
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(1),
);

export interface ThreadMail {
  messageId: string | null;
  subject: string;
  fromEmail: string;
  referencesIds: string[];
}

/** The client's last message, not one of a program: what a reply of ours refers to. */
export const selectLastInbound = statementOfOne<ThreadKey, ThreadMail>((tx, { teamId, threadId }) =>
  tx
    .select({
      messageId: emails.messageId,
      subject: emails.subject,
      fromEmail: emails.fromEmail,
      referencesIds: emails.referencesIds,
    })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        eq(emails.direction, "inbound"),
        not(arrayOverlaps(emails.flags, [...MACHINE_MAILS])),
      ),
    )
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(1),
);

export interface HistoryRow {
  id: string;
  direction: "inbound" | "outbound";
  bodyText: string;
  createdAt: Date;
  userId: string;
  locale: Language | null;
}

/** Messages before a position, newest first; drafts are no messages. */
export const selectHistory = (
  tx: Tx,
  { teamId, threadId, before, limit }: ThreadKey & { before: Position | undefined; limit: number },
): Promise<HistoryRow[]> =>
  tx
    .select({
      id: emails.id,
      direction: emails.direction,
      bodyText: emails.bodyText,
      createdAt: emails.createdAt,
      userId: emails.userId,
      locale: emails.locale,
    })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        sql`${emails.status} <> 'draft'`,
        olderThan({ at: emails.createdAt, id: emails.id }, before),
      ),
    )
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(limit);

export interface MailRow {
  id: string;
  toEmail: string;
  subject: string;
  status: string;
  sentAt: Date | null;
  taskId: string | null;
}

/** What was mailed about an event, oldest first. */
export const selectMails = (
  tx: Tx,
  { teamId, eventId, limit }: { teamId: string; eventId: string; limit: number },
): Promise<MailRow[]> =>
  tx
    .select({
      id: emails.id,
      toEmail: emails.toEmail,
      subject: emails.subject,
      status: emails.status,
      sentAt: emails.sentAt,
      taskId: emails.taskId,
    })
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.eventId, eventId),
        eq(emails.direction, "outbound"),
        eq(emails.channel, "mail"),
      ),
    )
    .orderBy(asc(emails.createdAt), asc(emails.id))
    .limit(limit);

const TAKEN = "continued";

/** Marks our last message as taken, when nothing came after it; answers its text, once. */
export const takeLast = async (tx: Tx, { teamId, threadId }: ThreadKey): Promise<string | undefined> => {
  const newest = tx
    .select({ id: emails.id })
    .from(emails)
    .where(and(eq(emails.teamId, teamId), eq(emails.threadId, threadId)))
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(1);
  const [row] = await tx
    .update(emails)
    .set({ flags: sql`array_append(${emails.flags}, ${TAKEN})` })
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.threadId, threadId),
        eq(emails.direction, "outbound"),
        sql`${emails.id} = (${newest})`,
        sql`not (${TAKEN} = any(${emails.flags}))`,
      ),
    )
    .returning({ bodyText: emails.bodyText });
  return row?.bodyText;
};
