import type { Tx } from "../db/client.ts";
import { outbox } from "../db/schema/index.ts";

interface Queued {
  teamId: string;
  userId: string;
  emailId: string;
  dedupeKey: string;
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
