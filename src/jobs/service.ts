import type { Database } from "../db/client.ts";
import { asWorker } from "../db/team.ts";
import { type JobRow, selectJobs } from "./store.ts";
import { JOBS } from "./work.ts";

export { Scheduler } from "./scheduler.ts";
export { expireIn, JOBS, type JobDeps, refreshIn } from "./work.ts";

export interface JobState {
  name: string;
  pattern: string;
  does: string;
  /** Undefined until a desk has run with it. */
  row: JobRow | undefined;
}

/** Every job with its last run. */
export const jobStates = async (db: Database): Promise<JobState[]> => {
  const rows = await asWorker(db, selectJobs);
  return JOBS.map(({ name, pattern, does }) => ({ name, pattern, does, row: rows.find((row) => row.name === name) }));
};
