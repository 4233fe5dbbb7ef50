import { and, asc, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { idempotencyKeys, jobs, snapshots } from "../db/schema/index.ts";

export type JobRow = typeof jobs.$inferSelect;

/** A process that died at a job is waited for so long. */
const LEASE = sql.raw("interval '5 minutes'");

/** Makes sure that a job has a row; a new one is due at once. */
export const insertJob = async (tx: Tx, { name, nextAt }: { name: string; nextAt: Date }): Promise<void> => {
  await tx.insert(jobs).values({ name, nextAt }).onConflictDoNothing({ target: jobs.name });
};

/** Takes a due job on: of several processes one gets it. @returns false when it is not due, or somebody is at it */
export const takeJob = async (
  tx: Tx,
  { name, now, holder }: { name: string; now: Date; holder: string },
): Promise<boolean> =>
  (
    await tx
      .update(jobs)
      .set({ startedAt: now, holder, leaseUntil: sql`clock_timestamp() + ${LEASE}` })
      .where(
        and(
          eq(jobs.name, name),
          lte(jobs.nextAt, now),
          or(isNull(jobs.leaseUntil), lt(jobs.leaseUntil, sql`clock_timestamp()`)),
        ),
      )
      .returning({ name: jobs.name })
  ).length > 0;

/** A long job is still being worked on. */
export const renewJob = async (tx: Tx, { name, holder }: { name: string; holder: string }): Promise<void> => {
  await tx
    .update(jobs)
    .set({ leaseUntil: sql`clock_timestamp() + ${LEASE}` })
    .where(and(eq(jobs.name, name), eq(jobs.holder, holder)));
};

interface Finished {
  name: string;
  holder: string;
  nextAt: Date;
  finishedAt: Date;
  outcome: "ok" | "failed";
  result: string;
}

/** Writes down how a job went, unless somebody else has taken it over. */
export const finishJob = async (tx: Tx, { name, holder, ...end }: Finished): Promise<void> => {
  await tx
    .update(jobs)
    .set({ ...end, leaseUntil: null, holder: null })
    .where(and(eq(jobs.name, name), eq(jobs.holder, holder)));
};

export const selectJobs = (tx: Tx): Promise<JobRow[]> => tx.select().from(jobs).orderBy(asc(jobs.name));

/** Keys whose answers are kept no longer, over all teams; a request that died may come again for a day. */
export const deleteOldKeys = async (tx: Tx): Promise<number> =>
  (
    await tx
      .delete(idempotencyKeys)
      .where(
        sql`${idempotencyKeys.expiresAt} < now() and (${idempotencyKeys.state} = 'done'
          or ${idempotencyKeys.expiresAt} < now() - interval '24 hours')`,
      )
      .returning({ key: idempotencyKeys.key })
  ).length;

/** Data behind links that ended a month ago: until then the link says that it has expired. */
export const deleteOldSnapshots = async (tx: Tx): Promise<number> =>
  (
    await tx
      .delete(snapshots)
      .where(sql`${snapshots.expiresAt} < now() - interval '30 days'`)
      .returning({ id: snapshots.id })
  ).length;
