import type { Database } from "../db/client.ts";
import { hearing } from "../db/heard.ts";
import { announceSwitches, claimPort } from "../dev/launcher/launcher.ts";
import { createClock } from "../platform/clock.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { createLog, type Log } from "../platform/log.ts";
import { createMeter, type Meter } from "../platform/meter.ts";
import type { Ground, Opened } from "./desk.ts";
import type { layGround } from "./ground.ts";
import { awaitDatabase, openDatabase } from "./open.ts";

/** Starts the desk and keeps it running until a signal ends it. */
export const serve = async (): Promise<void> => {
  const env = loadEnv();
  const log = await createLog(env);
  log.info(`[Backend] Starting in ${env.mode.toUpperCase()} mode`);
  announceSwitches(env, log);
  await claimPort(env, log);
  const clock = createClock();
  const meter = createMeter();
  const tracing = await openTracing(env, meter, log);
  const opening = openDatabase(env, hearing(log, env, tracing));
  // The database comes up while the desk is loaded, and nobody is let in before it has.
  const ground = opening.then((db) => prepareGround({ env, log, db, clock }));
  await Promise.all([ground, loadDesk(opening, { env, log, meter, tracing, clock }, ground)]);
};

const prepareGround = async (opened: Parameters<typeof layGround>[0]) => {
  const [{ layGround }] = await Promise.all([import("./ground.ts"), awaitDatabase(opened.db, opened.log)]);
  return layGround(opened);
};

const loadDesk = async (opening: Promise<Database>, known: Omit<Opened, "db">, ground: Ground) => {
  const { announce, openDesk } = await import("./desk.ts");
  announce(known.env, known.log);
  await openDesk({ ...known, db: await opening }, ground);
};

/** Loaded only where somebody wants it. */
const openTracing = async ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Env, { registry }: Meter, log: Log) =>
  endpoint === undefined ? undefined : (await import("../platform/otlp/otlp.ts")).openOtlp({ endpoint, registry, log });
