import { and, eq, inArray } from "drizzle-orm";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { emails, outbox } from "../db/schema/index.ts";

interface Queued {
  teamId: string;
  userId: string;
  emailId: string;
  dedupeKey: string;
  payload: Record<string, unknown>;
  state: "queued" | "simulated" | "failed";
  lastError: string | null;
  now: Date;
}

/** Queues a mail; one decision queues one mail, however often it is asked for. */
export const insertOutbox = async (tx: Tx, { now, ...row }: Queued): Promise<void> => {
  await tx
    .insert(outbox)
    .values({ ...row, kind: "client_mail", nextAttemptAt: now })
    .onConflictDoNothing({ target: [outbox.teamId, outbox.dedupeKey] });
};

/** Takes mails about an event back that no transport has taken yet. */
export const cancelQueued = async (
  tx: Tx,
  { teamId, eventId, now }: { teamId: string; eventId: string; now: Date },
): Promise<void> => {
  const ofEvent = tx
    .select({ id: emails.id })
    .from(emails)
    .where(and(eq(emails.teamId, teamId), eq(emails.eventId, eventId)));
  const taken = await tx
    .update(outbox)
    .set({ state: "cancelled", updatedAt: now })
    .where(and(eq(outbox.teamId, teamId), eq(outbox.state, "queued"), inArray(outbox.emailId, ofEvent)))
    .returning({ emailId: outbox.emailId });
  const ids = taken.flatMap(({ emailId }) => emailId ?? []);
  if (ids.length === 0) return;
  await tx
    .update(emails)
    .set({ status: "failed", error: "event_cancelled", updatedAt: now })
    .where(and(eq(emails.teamId, teamId), among(emails.id, ids)));
};
