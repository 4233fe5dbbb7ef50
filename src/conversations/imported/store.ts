import { and, eq, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { emails, events, threads } from "../../db/schema/index.ts";

interface Asked {
  teamId: string;
  clientId: string;
}

/** Two are enough to know that it is not the only one. */
const ONE_AND_MORE = 2;

/** Imported conversations of a client that hold a message of one of these ids. */
export const selectImportedByMessage = async (
  tx: Tx,
  { teamId, clientId, messageIds }: Asked & { messageIds: readonly string[] },
): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ id: threads.id })
    .from(threads)
    .innerJoin(emails, and(eq(emails.teamId, threads.teamId), eq(emails.threadId, threads.id)))
    .where(
      and(
        eq(threads.teamId, teamId),
        eq(threads.clientId, clientId),
        isNotNull(threads.legacy),
        among(emails.legacyId, messageIds),
      ),
    )
    .limit(ONE_AND_MORE);
  return rows.map(({ id }) => id);
};

/** Imported conversations of a client whose booking is neither cancelled nor past. */
export const selectImportedOpen = async (
  tx: Tx,
  { teamId, clientId, now }: Asked & { now: Date },
): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ id: threads.id })
    .from(threads)
    .innerJoin(events, and(eq(events.teamId, threads.teamId), eq(events.threadId, threads.id)))
    .where(
      and(
        eq(threads.teamId, teamId),
        eq(threads.clientId, clientId),
        isNotNull(threads.legacy),
        ne(events.status, "cancelled"),
        or(
          isNull(events.eventDate),
          sql`coalesce(${events.endDate}, ${events.eventDate}) >= (${now.toISOString()}::timestamptz at time zone ${events.timezone})::date`,
        ),
      ),
    )
    .limit(ONE_AND_MORE);
  return rows.map(({ id }) => id);
};
