import { and, desc, eq, sql } from "drizzle-orm";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { emails, offers, outbox, threads } from "../db/schema/index.ts";

interface Page {
  teamId: string;
  before: Position | undefined;
  limit: number;
}

/** Mails that were sent as far as dev goes, newest first. */
export const selectSimulated = (tx: Tx, { teamId, before, limit }: Page) =>
  tx
    .select({ mail: emails, replyToken: threads.replyToken })
    .from(emails)
    .innerJoin(threads, and(eq(threads.teamId, emails.teamId), eq(threads.id, emails.threadId)))
    .where(
      and(
        eq(emails.teamId, teamId),
        eq(emails.direction, "outbound"),
        eq(emails.channel, "mail"),
        eq(emails.status, "simulated"),
        olderThan({ at: emails.createdAt, id: emails.id }, before),
      ),
    )
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(limit);
/** The offer versions that go with mails as documents, by mail. */
export const selectEnclosed = async (tx: Tx, { teamId, emailIds }: { teamId: string; emailIds: string[] }) => {
  const rows = await tx
    .select({ emailId: emails.id, offerId: offers.id, number: offers.offerNumber })
    .from(outbox)
    .innerJoin(emails, and(eq(emails.teamId, outbox.teamId), eq(emails.id, outbox.emailId)))
    .innerJoin(
      offers,
      and(
        eq(offers.teamId, emails.teamId),
        eq(offers.eventId, emails.eventId),
        eq(offers.version, sql`(${outbox.payload}->>'offer_version')::int`),
      ),
    )
    .where(and(eq(outbox.teamId, teamId), among(emails.id, emailIds)));
  return new Map(rows.map(({ emailId, ...offer }) => [emailId, offer]));
};
export type Enclosed = Awaited<ReturnType<typeof selectEnclosed>>;

export type Simulated = Awaited<ReturnType<typeof selectSimulated>>[number];
