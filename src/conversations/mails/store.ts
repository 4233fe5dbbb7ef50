import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../../db/client.ts";
import { emails, outbox } from "../../db/schema/index.ts";

export type OutgoingMail = Awaited<ReturnType<typeof selectOutgoing>>[number];

const columns = {
  id: emails.id,
  threadId: emails.threadId,
  eventId: emails.eventId,
  taskId: emails.taskId,
  channel: emails.channel,
  status: emails.status,
  toEmail: emails.toEmail,
  subject: emails.subject,
  bodyText: emails.bodyText,
  error: emails.error,
  messageId: emails.messageId,
  dedupeKey: emails.dedupeKey,
  createdAt: emails.createdAt,
  sentAt: emails.sentAt,
  attempts: sql<number>`coalesce((select sum(o.attempts)::int from ${outbox} o
    where o.team_id = ${emails.teamId} and o.email_id = ${emails.id}), 0)`,
};

/** A message of ours, by its id or by the task whose approval it rests on; the newest first. */
export const selectOutgoing = (
  tx: Tx,
  { teamId, ...key }: { teamId: string } & ({ emailId: string } | { taskId: string }),
) =>
  tx
    .select(columns)
    .from(emails)
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.direction, "outbound"),
        "emailId" in key ? eq(emails.id, key.emailId) : eq(emails.taskId, key.taskId),
      ),
    )
    .orderBy(desc(emails.createdAt), desc(emails.id));

interface Posting {
  teamId: string;
  emailId: string;
  status: "queued" | "simulated" | "failed";
  error: string | null;
  toEmail: string;
  toName: string;
  subject: string;
  bodyHtml: string | null;
  now: Date;
}

/** A message that was said in a chat, or that could not be sent, is a mail on its way from now on. */
export const updatePosting = async (tx: Tx, { teamId, emailId, now, ...posting }: Posting): Promise<void> => {
  await tx
    .update(emails)
    .set({ ...posting, channel: "mail", sentAt: null, updatedAt: now })
    .where(and(eq(emails.teamId, teamId), eq(emails.id, emailId)));
};
