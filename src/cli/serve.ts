import type { Database } from "../db/client.ts";
import { hearing } from "../db/heard.ts";
import { announceSwitches, claimPort } from "../dev/launcher/launcher.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { createLog, type Log } from "../platform/log.ts";
import { createMeter, type Meter } from "../platform/meter.ts";
import type { Tracing } from "../platform/tracing.ts";
import { awaitProject } from "./installation.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";

/** Starts the desk and keeps it running until a signal ends it. */
export const serve = async (): Promise<void> => {
  const env = loadEnv();
  const log = await createLog(env);
  log.info(`[Backend] Starting in ${env.mode.toUpperCase()} mode`);
  announceSwitches(env, log);
  await claimPort(env, log);
  const meter = createMeter();
  const tracing = await openTracing(env, meter, log);
  // The database comes up while the desk is loaded.
  const [db, openDesk] = await Promise.all([openMigrated(env, log, tracing), loadDesk(env, log)]);
  await openDesk({ env, log, meter, tracing, db });
};

const openMigrated = async (env: Env, log: Log, tracing: Tracing | undefined): Promise<Database> => {
  const db = await openDatabase(env, hearing(log, env, tracing));
  await awaitDatabase(db, log);
  await awaitProject(env, log);
  const applied = await migrateWith(env, db, log);
  if (applied.length > 0) log.info({ applied }, "migrations applied");
  return db;
};

const loadDesk = async (env: Env, log: Log) => {
  const { announce, openDesk } = await import("./desk.ts");
  announce(env, log);
  return openDesk;
};

/** Loaded only where somebody wants it. */
const openTracing = async ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Env, { registry }: Meter, log: Log) =>
  endpoint === undefined ? undefined : (await import("../platform/otlp/otlp.ts")).openOtlp({ endpoint, registry, log });
