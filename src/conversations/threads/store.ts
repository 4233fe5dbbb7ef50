import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { emails, threads } from "../../db/schema/index.ts";
import { as, inserts, statement, statementOfOne } from "../../db/statement.ts";

export interface Thread {
  id: string;
  clientId: string | null;
  channel: string;
  state: string;
  subject: string | null;
  createdAt: Date;
}

export interface ThreadKey {
  teamId: string;
  threadId: string;
}

const columns = {
  id: threads.id,
  clientId: threads.clientId,
  channel: threads.channel,
  state: threads.state,
  subject: threads.subject,
  createdAt: threads.createdAt,
};

/** The conversation, locked until the transaction ends: its turns run one after the other. */
export const lockThread = statementOfOne<ThreadKey, Thread>((tx, { teamId, threadId }) =>
  tx
    .select(columns)
    .from(threads)
    .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId)))
    .for("update"),
);

export const selectThread = statementOfOne<ThreadKey, Thread>((tx, { teamId, threadId }) =>
  tx
    .select(columns)
    .from(threads)
    .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId))),
);

interface NewThread extends ThreadKey {
  userId: string;
  /** None until its first message says whose it is. */
  clientId: string | null;
  channel: "chat" | "mail";
  subject: string;
  /** Who opens it only says to be this client. */
  isClaim: boolean;
  now: Date;
}

const insert = inserts(threads, { finish: (insert) => insert.returning(columns) });

/** Opens a conversation and answers it as it stands. */
export const insertThread = async (tx: Tx, { threadId, now, ...row }: NewThread): Promise<Thread> => {
  const [thread] = await insert(tx, { ...row, id: threadId, lastMessageAt: now });
  if (!thread) throw new Error("an inserted conversation has a row");
  return thread;
};

export const touchThread = statement<ThreadKey & { channel: "chat" | "mail"; now: Date }, unknown>(
  (tx, { teamId, threadId, channel, now }) =>
    tx
      .update(threads)
      .set({
        channel: as(channel, threads.channel),
        lastMessageAt: as(now, threads.lastMessageAt),
        updatedAt: as(now, threads.updatedAt),
      })
      .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId))),
);

export const closeThread = async (tx: Tx, { teamId, threadId, now }: ThreadKey & { now: Date }): Promise<void> => {
  await tx
    .update(threads)
    .set({ state: "closed", updatedAt: now })
    .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId), eq(threads.state, "open")));
};

/** Of the client's mails in a conversation, how many tried to command the desk. */
export const countAttacks = async (tx: Tx, { teamId, threadId }: ThreadKey): Promise<number> =>
  tx.$count(
    emails,
    and(eq(emails.teamId, teamId), eq(emails.threadId, threadId), sql`${emails.flags} @> array['injection']`),
  );

/** From now on nothing that comes in this conversation is listened to. */
export const blockThread = async (tx: Tx, { teamId, threadId, now }: ThreadKey & { now: Date }): Promise<void> => {
  await tx
    .update(threads)
    .set({ state: "blocked", updatedAt: now })
    .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId)));
};

/** The newest conversation that holds a message of one of these ids, with this client or with anybody. */
export const selectThreadOfMessages = async (
  tx: Tx,
  { teamId, clientId, messageIds }: { teamId: string; clientId: string | undefined; messageIds: string[] },
): Promise<string | undefined> => {
  if (messageIds.length === 0) return undefined;
  const [row] = await tx
    .select({ threadId: emails.threadId })
    .from(emails)
    .innerJoin(threads, and(eq(threads.teamId, emails.teamId), eq(threads.id, emails.threadId)))
    .where(
      and(
        eq(emails.teamId, teamId),
        among(emails.messageId, messageIds),
        clientId === undefined ? undefined : eq(threads.clientId, clientId),
      ),
    )
    .orderBy(desc(emails.createdAt))
    .limit(1);
  return row?.threadId;
};

/** The conversation that one of these tokens leads back to. */
export const selectThreadOfTokens = async (
  tx: Tx,
  { teamId, tokens }: { teamId: string; tokens: string[] },
): Promise<string | undefined> =>
  tokens.length === 0
    ? undefined
    : (
        await tx
          .select({ id: threads.id })
          .from(threads)
          .where(and(eq(threads.teamId, teamId), among(threads.replyToken, tokens)))
          .orderBy(desc(threads.lastMessageAt))
          .limit(1)
      )[0]?.id;

/** Conversations with a message after an instant, for the front page of dev. */
export const countThreadsSince = async (
  tx: Tx,
  { teamId, since }: { teamId: string; since: Date },
): Promise<number> => {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(threads)
    .where(and(eq(threads.teamId, teamId), gt(threads.lastMessageAt, since)));
  return row?.count ?? 0;
};

/** A conversation that had no client has one from now on. */
export const adoptThread = async (
  tx: Tx,
  { teamId, threadId, clientId, isClaim, now }: ThreadKey & { clientId: string; isClaim: boolean; now: Date },
): Promise<void> => {
  await tx
    .update(threads)
    .set({ clientId, isClaim, updatedAt: now })
    .where(and(eq(threads.teamId, teamId), eq(threads.id, threadId), isNull(threads.clientId)));
};
