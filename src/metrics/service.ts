import { asWorker } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { jobStates } from "../jobs/service.ts";
import { waitingMails } from "../outbox/service.ts";
import type { Meter } from "../platform/meter.ts";
import { Gauge } from "../platform/prometheus.ts";
import { selectConnections } from "./store.ts";

const MS_PER_SECOND = 1000;

/** Adds what the database knows; it is asked when the metrics are read. While it is away these have no values. */
export const observeDatabase = ({ db, env }: Pick<Deps, "db" | "env">, { registry }: Meter): void => {
  const registers = [registry];
  const queue = () => waitingMails(db).catch(() => undefined);
  new Gauge({
    name: "openevent_outbox_oldest_seconds",
    help: "Age of the oldest mail that waits",
    registers,
    async collect() {
      this.reset();
      const rows = await queue();
      if (rows) this.set(Math.max(0, ...rows.map(({ oldestSeconds }) => oldestSeconds)));
    },
  });
  new Gauge({
    name: "openevent_outbox_mails",
    help: "Mails that wait or are being sent",
    labelNames: ["state"],
    registers,
    async collect() {
      this.reset();
      const rows = await queue();
      if (!rows) return;
      for (const state of ["queued", "sending"])
        this.set({ state }, rows.find((row) => row.state === state)?.count ?? 0);
    },
  });
  new Gauge({
    name: "openevent_database_connections",
    help: "Connections of desks to the database, and how many this one may have",
    labelNames: ["state"],
    registers,
    async collect() {
      this.reset();
      this.set({ state: "limit" }, db.kind === "postgres" ? env.DATABASE_POOL_MAX : 1);
      if (db.kind !== "postgres") return;
      const rows = await asWorker(db, selectConnections).catch(() => []);
      for (const { state, count } of rows) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "openevent_job_failed",
    help: "1 for a job whose last run failed",
    labelNames: ["job"],
    registers,
    async collect() {
      this.reset();
      for (const { name: job, row } of await jobStates(db).catch(() => []))
        if (row?.outcome) this.set({ job }, row.outcome === "failed" ? 1 : 0);
    },
  });
  new Gauge({
    name: "openevent_job_last_run_timestamp_seconds",
    help: "When a job last ended",
    labelNames: ["job"],
    registers,
    async collect() {
      this.reset();
      for (const { name: job, row } of await jobStates(db).catch(() => []))
        if (row?.finishedAt) this.set({ job }, row.finishedAt.getTime() / MS_PER_SECOND);
    },
  });
};
