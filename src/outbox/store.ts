import { and, asc, eq, exists, inArray, lt, lte, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { emails, outbox, teams, threads } from "../db/schema/index.ts";
import type { MailError } from "../mail/service.ts";
import type { StoredMail } from "./message.ts";

/** A process that died is waited for so long. Source: spec/schema.md §9, outbox. */
const LEASE = sql.raw("interval '60 seconds'");

/** A mail that this process has taken on. */
export interface Claimed extends StoredMail {
  id: string;
  kind: "client_mail" | "manager_mail" | "security_mail";
  /** Which attempt this is: whoever has a later one has taken it over. */
  attempts: number;
  /** Null for what belongs to no conversation. */
  emailId: string | null;
  eventId: string | null;
  clientId: string | null;
  threadId: string | null;
  /** The version of the event's offer that goes with it as a document. */
  offerVersion: number | null;
}

const isDue = (now: Date) => and(eq(outbox.state, "queued"), lte(outbox.nextAttemptAt, now));
/** Leases run by the database's clock, whatever ours is fixed to. */
const isAbandoned = and(eq(outbox.state, "sending"), lt(outbox.leaseUntil, sql`clock_timestamp()`));

/** Teams with something to send, over all of them, with the author of their machine writes; a long queue costs no more. */
export const selectTeamsWithWork = (tx: Tx, { now }: { now: Date }): Promise<{ teamId: string; userId: string }[]> =>
  tx
    .select({ teamId: teams.id, userId: teams.systemUserId })
    .from(teams)
    .where(
      exists(
        tx
          .select({ one: sql`1` })
          .from(outbox)
          .where(and(eq(outbox.teamId, teams.id), or(isDue(now), isAbandoned))),
      ),
    );

/** What a process that died had taken on is queued again; answers those that were tried as often as is allowed. */
export const requeueAbandoned = async (
  tx: Tx,
  { teamId, now, maxAttempts }: { teamId: string; now: Date; maxAttempts: number },
): Promise<string[]> => {
  const abandoned = await tx
    .select({ id: outbox.id, attempts: outbox.attempts })
    .from(outbox)
    .where(and(eq(outbox.teamId, teamId), isAbandoned))
    .for("update", { skipLocked: true });
  const again = abandoned.filter(({ attempts }) => attempts < maxAttempts).map(({ id }) => id);
  if (again.length > 0)
    await tx
      .update(outbox)
      .set({ state: "queued", leaseUntil: null, nextAttemptAt: now, updatedAt: now })
      .where(and(eq(outbox.teamId, teamId), among(outbox.id, again)));
  return abandoned.filter(({ attempts }) => attempts >= maxAttempts).map(({ id }) => id);
};

const earlier = alias(outbox, "earlier");
const earlierMail = alias(emails, "earlier_mail");

/**
 * Takes on due mails, the oldest open one of each conversation: its mails leave in the order in which they were written.
 * Whoever else claims at the same moment passes over these rows.
 */
export const claimDue = async (
  tx: Tx,
  { teamId, now, limit }: { teamId: string; now: Date; limit: number },
): Promise<string[]> => {
  const before = tx
    .select({ one: sql`1` })
    .from(earlier)
    .innerJoin(earlierMail, and(eq(earlierMail.teamId, earlier.teamId), eq(earlierMail.id, earlier.emailId)))
    .where(
      and(
        eq(earlier.teamId, teamId),
        inArray(earlier.state, ["queued", "sending"]),
        eq(earlierMail.threadId, emails.threadId),
        sql`(${earlierMail.createdAt}, ${earlierMail.id}) < (${emails.createdAt}, ${emails.id})`,
      ),
    );
  const due = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .leftJoin(emails, and(eq(emails.teamId, outbox.teamId), eq(emails.id, outbox.emailId)))
    .where(and(eq(outbox.teamId, teamId), isDue(now), sql`not exists (${before})`))
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(limit)
    .for("update", { of: outbox, skipLocked: true });
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx
    .update(outbox)
    .set({
      state: "sending",
      attempts: sql`${outbox.attempts} + 1`,
      leaseUntil: sql`clock_timestamp() + ${LEASE}`,
      updatedAt: now,
    })
    .where(and(eq(outbox.teamId, teamId), among(outbox.id, ids)));
  return ids;
};

/** Mails of the outbox as they are to be sent. */
export const selectMails = async (tx: Tx, { teamId, ids }: { teamId: string; ids: string[] }): Promise<Claimed[]> =>
  ids.length === 0
    ? []
    : tx
        .select({
          id: outbox.id,
          kind: sql<"client_mail">`${outbox.kind}`,
          attempts: outbox.attempts,
          isAutomatic: sql<boolean>`coalesce((${outbox.payload}->>'automatic')::boolean, false)`,
          offerVersion: sql<number | null>`(${outbox.payload}->>'offer_version')::int`,
          emailId: emails.id,
          ...mailColumns,
        })
        .from(outbox)
        .innerJoin(emails, and(eq(emails.teamId, outbox.teamId), eq(emails.id, outbox.emailId)))
        .innerJoin(threads, and(eq(threads.teamId, emails.teamId), eq(threads.id, emails.threadId)))
        .where(and(eq(outbox.teamId, teamId), among(outbox.id, ids)));

const mailColumns = {
  eventId: emails.eventId,
  clientId: emails.clientId,
  threadId: emails.threadId,
  subject: emails.subject,
  bodyText: emails.bodyText,
  bodyHtml: emails.bodyHtml,
  fromEmail: emails.fromEmail,
  fromName: emails.fromName,
  toEmail: emails.toEmail,
  toName: emails.toName,
  messageId: emails.messageId,
  inReplyTo: emails.inReplyTo,
  referencesIds: emails.referencesIds,
  locale: emails.locale,
  createdAt: emails.createdAt,
  replyToken: threads.replyToken,
};

/** Notices to managers and alerts to the owner of the outbox as they are to be sent; what they say stands in the queue itself. */
export const selectNotices = async (
  tx: Tx,
  { teamId, ids, from }: { teamId: string; ids: string[]; from: { email: string; name: string } },
): Promise<Claimed[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: outbox.id,
      kind: sql<"manager_mail" | "security_mail">`${outbox.kind}`,
      attempts: outbox.attempts,
      payload: outbox.payload,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(
      and(eq(outbox.teamId, teamId), among(outbox.id, ids), inArray(outbox.kind, ["manager_mail", "security_mail"])),
    );
  return rows.map(({ payload, ...row }) => ({
    ...row,
    emailId: null,
    eventId: null,
    clientId: null,
    threadId: null,
    offerVersion: null,
    subject: String(payload["subject"]),
    bodyText: String(payload["text"]),
    bodyHtml: null,
    fromEmail: from.email,
    fromName: from.name,
    toEmail: String(payload["to"]),
    toName: null,
    messageId: `<${row.id}@${from.email.split("@")[1] ?? "localhost"}>`,
    inReplyTo: null,
    referencesIds: [],
    locale: "en",
    replyToken: null,
    isAutomatic: true,
  }));
};

/** This process still works on these. */
export const renewLeases = async (tx: Tx, { ids }: { ids: string[] }): Promise<void> => {
  await tx
    .update(outbox)
    .set({ leaseUntil: sql`clock_timestamp() + ${LEASE}` })
    .where(and(among(outbox.id, ids), eq(outbox.state, "sending")));
};

export interface Settlement {
  teamId: string;
  id: string;
  attempts: number;
  state: "sent" | "simulated" | "failed" | "queued";
  nextAttemptAt: Date;
  providerRef: string | null;
  lastError: MailError | null;
  now: Date;
}

/** Ends an attempt. @returns false when somebody else has taken the mail over */
export const settleOutbox = async (
  tx: Tx,
  { teamId, id, attempts, state, nextAttemptAt, providerRef, lastError, now }: Settlement,
): Promise<boolean> =>
  (
    await tx
      .update(outbox)
      .set({ state, nextAttemptAt, providerRef, lastError, leaseUntil: null, updatedAt: now })
      .where(
        and(eq(outbox.teamId, teamId), eq(outbox.id, id), eq(outbox.state, "sending"), eq(outbox.attempts, attempts)),
      )
      .returning({ id: outbox.id })
  ).length > 0;

/** The mail's own record follows its row in the outbox. */
export const settleEmail = async (
  tx: Tx,
  row: { teamId: string; emailId: string; status: "sent" | "simulated" | "failed"; error: MailError | null; now: Date },
): Promise<void> => {
  const { teamId, emailId, status, error, now } = row;
  await tx
    .update(emails)
    .set({ status, error, sentAt: status === "sent" ? now : null, updatedAt: now })
    .where(and(eq(emails.teamId, teamId), eq(emails.id, emailId)));
};

/** Mails that wait, over all teams, and since when the oldest has been due. */
export const selectQueue = async (tx: Tx): Promise<{ state: string; count: number; oldestSeconds: number }[]> =>
  tx
    .select({
      state: outbox.state,
      count: sql<number>`count(*)::int`,
      oldestSeconds: sql<number>`greatest(0, extract(epoch from now() - min(${outbox.createdAt})))::float8`,
    })
    .from(outbox)
    .where(inArray(outbox.state, ["queued", "sending"]))
    .groupBy(outbox.state);
