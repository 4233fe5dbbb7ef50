import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { emails, threads } from "../db/schema/index.ts";

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
export type Simulated = Awaited<ReturnType<typeof selectSimulated>>[number];
