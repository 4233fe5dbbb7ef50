import { Cron } from "croner";
import { codeOf } from "../db/failures.ts";
import { asWorker } from "../db/team.ts";
import { newId } from "../platform/ids.ts";
import { finishJob, insertJob, renewJob, takeJob } from "./store.ts";
import { JOBS, type Job, type JobDeps } from "./work.ts";

const TICK_MS = 1000;
const RENEW_MS = 60_000;

/** When a job is due after an instant. */
export const nextAfter = (pattern: string, after: Date): Date => {
  const next = new Cron(pattern, { timezone: "UTC", paused: true }).nextRun(after);
  if (!next) throw new Error("a job's pattern has a next time");
  return next;
};

/**
 * Runs jobs when they are due. Processes on one database share them by a lease in each job's row: one takes it, and another
 * takes it over when that one dies. What fell due while nobody ran is done once at the next start. The machine's clock
 * decides when, for it is the same in every process; the work itself reads the desk's.
 */
export class Scheduler {
  private readonly holder = newId();
  private timer: Timer | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;
  private areKnown = false;

  constructor(
    private readonly deps: JobDeps,
    private readonly jobs: readonly Job[] = JOBS,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Looks for the first time a tick from now, so that a start answers before it works. */
  start(): void {
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  /** Begins nothing more and ends the job that runs. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    if (this.running || this.isStopped) return;
    this.running = this.runDue()
      .catch((error: unknown) => this.deps.log.warn({ err: error }, "jobs could not be looked into; trying again"))
      .finally(() => {
        this.running = undefined;
      });
  }

  /** Runs every job that is due now, one after the other. */
  async runDue(): Promise<void> {
    if (!this.areKnown)
      await asWorker(this.deps.db, async (tx) => {
        for (const { name } of this.jobs) await insertJob(tx, { name, nextAt: this.now() });
      });
    this.areKnown = true;
    for (const job of this.jobs) {
      if (this.isStopped) return;
      const due = await asWorker(this.deps.db, (tx) =>
        takeJob(tx, { name: job.name, now: this.now(), holder: this.holder }),
      );
      if (due) await this.run(job);
    }
  }

  private async run({ name, pattern, run }: Job): Promise<void> {
    const { db, log } = this.deps;
    const startedAt = performance.now();
    const renewing = setInterval(() => {
      void asWorker(db, (tx) => renewJob(tx, { name, holder: this.holder })).catch(() => undefined);
    }, RENEW_MS);
    const end = await run(this.deps)
      .then(
        (result) => ({ outcome: "ok" as const, result }),
        (error: unknown) => {
          log.error({ err: error, job: name }, "a job failed; it runs again when it is next due");
          return { outcome: "failed" as const, result: codeOf(error) ?? "error" };
        },
      )
      .finally(() => clearInterval(renewing));
    const finishedAt = this.now();
    await asWorker(db, (tx) =>
      finishJob(tx, { name, holder: this.holder, ...end, finishedAt, nextAt: nextAfter(pattern, finishedAt) }),
    );
    log.debug({ job: name, ...end, ms: Math.round(performance.now() - startedAt) }, "job done");
  }
}
