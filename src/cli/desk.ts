import { randomBytes } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp, mounts } from "../app.ts";
import type { Database } from "../db/client.ts";
import { createHouses } from "../deps.ts";
import { launch } from "../dev/launcher/launcher.ts";
import { createFiling } from "../files/service.ts";
import { keepSweeping } from "../files/sweep.ts";
import type { KnownTeam } from "../gate/caller.ts";
import { createIdentity } from "../gate/identity.ts";
import { announceLimits } from "../gate/limits/open.ts";
import type { Readiness } from "../health/service.ts";
import { Scheduler } from "../jobs/service.ts";
import { listenForAdmin } from "../metrics/routes.ts";
import { observeDatabase } from "../metrics/service.ts";
import { openTransport, startOutbox } from "../outbox/service.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Log } from "../platform/log.ts";
import type { Meter } from "../platform/meter.ts";
import { onShutdown } from "../platform/shutdown.ts";
import type { Tracing } from "../platform/tracing.ts";
import { openStores } from "../storage/open.ts";
import { hasDemoTeams } from "./ground.ts";
import { openLocalDoor } from "./manage/local-door.ts";
import { type ServerNote, serverFile } from "./server-file.ts";
import { openTokens } from "./signing-secret.ts";

/** What a desk is opened with. */
export interface Opened {
  env: Env;
  log: Log;
  meter: Meter;
  tracing: Tracing | undefined;
  clock: Clock;
  db: Database;
}

/** Kept when the database has all that a desk needs of it; what is built in it is told. */
export type Ground = Promise<readonly KnownTeam[]>;

/** Lets people in when the ground is laid, and keeps the desk running until a signal ends it. */
export const openDesk = async ({ env, log, meter, tracing, db, clock }: Opened, ground: Ground): Promise<void> => {
  const demoTeams = hasDemoTeams(env) ? await ground : [];
  const readiness: Readiness = { isStopping: false };
  const localToken = db.kind === "embedded" && env.dataDir ? randomBytes(32).toString("base64url") : undefined;
  const stores = openStores(env);
  const filing = createFiling(stores, env);
  const houses = createHouses();
  const tokens = openTokens(env, clock);
  observeDatabase({ db, env }, meter);
  const transport = openTransport(env);
  const app = createApp({
    transport,
    meter,
    tracing,
    env,
    db,
    clock,
    log,
    houses,
    readiness,
    identity: createIdentity({ env, db, clock, demoTeams, localToken, tokens }),
    filing,
  });
  await ground;
  listen(app, env);
  const port = app.server?.port ?? env.BACKEND_PORT;
  const url = `http://${env.BACKEND_HOST}:${port}`;
  const door = localToken
    ? openLocalDoor({ db, owner: db, clock, env, spool: stores.spool }, localToken, log)
    : undefined;
  const removeNote =
    localToken && door && env.dataDir
      ? leaveNote(env.dataDir, { pid: process.pid, url, commands: door.url, token: localToken })
      : () => undefined;
  const launched = launch(env, log, { port, url });
  const outbox = startOutbox({ env, db, clock, log, meter, filing }, transport);
  const scheduler = new Scheduler({ env, db, clock, log, houses, filing, tokens, meter });
  scheduler.start();
  const stopSweeping = keepSweeping({ clock, log, filing });
  const admin = listenForAdmin(env, meter);
  if (admin) log.info({ port: admin.port }, "metrics and health without a credential");
  log.info({ url }, "listening");
  if (env.mode === "dev") greet(url, clock.now().getFullYear() + 1);
  onShutdown(log, env.SHUTDOWN_TIMEOUT_SECONDS, [
    { name: "readiness", run: () => stopAdmitting(readiness) },
    { name: "proxies", run: () => Bun.sleep(env.SHUTDOWN_DRAIN_SECONDS * 1000) },
    { name: "frontend", run: () => launched.stop() },
    { name: "requests", run: () => app.stop() },
    { name: "admin", run: () => admin?.stop() },
    { name: "local commands", run: () => door?.close() },
    { name: "outbox", run: () => outbox.stop((env.SHUTDOWN_TIMEOUT_SECONDS * 1000) / 2) },
    { name: "jobs", run: () => scheduler.stop() },
    { name: "sweeper", run: stopSweeping },
    { name: "traces", run: () => tracing?.end() },
    { name: "database", run: () => db.close() },
    { name: "note", run: removeNote },
    { name: "pid file", run: () => launched.forget() },
  ]);
};

/** From now on it is not ready, so that proxies which look after it send nothing more before it stops listening. */
const stopAdmitting = (readiness: Readiness): void => {
  readiness.isStopping = true;
};

/** Tells what the settings mount and leave out, and which of them decided it. */
export const announce = (env: Env, log: Log): void => {
  for (const { name, mounted, decidedBy } of mounts(env)) {
    const isRisky = env.mode === "prod" && mounted && decidedBy === "ALLOW_TEST_ENDPOINTS";
    log[isRisky ? "warn" : "info"](
      { decidedBy, ...(decidedBy === "ENV" && { ENV: env.mode }) },
      `${mounted ? "mounted" : "left out"}: ${name}`,
    );
  }
  announceLimits(env, log);
  if (env.OE_INTEGRATION_MODE === "supabase")
    log.info({ decidedBy: "OE_INTEGRATION_MODE" }, "the project's database is the only source of truth");
  if (!env.DATABASE_URL) {
    const where = env.dataDir ? `in ${env.dataDir}` : "in memory";
    log.warn(
      `embedded database ${where}: a power cut may lose the last writes; set DATABASE_URL for a server of its own`,
    );
  }
  if (!env.AUTH_ENABLED)
    log.warn({ decidedBy: "AUTH_ENABLED" }, "requests without a credential act as the owner of the demo team");
};

const listen = (app: ReturnType<typeof createApp>, env: Env): void => {
  try {
    app.listen({ hostname: env.BACKEND_HOST, port: env.BACKEND_PORT, reusePort: false, development: false });
  } catch (cause) {
    const isTaken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    if (!isTaken) throw cause;
    throw new Stop(
      EXIT.inUse,
      `Port ${env.BACKEND_PORT} is taken on ${env.BACKEND_HOST}: stop what listens there, or set BACKEND_PORT.`,
      { cause },
    );
  }
};

/** Tells commands on this machine where the server is and lets them in; readable by this user alone. */
const leaveNote = (dataDir: string, note: ServerNote): (() => void) => {
  const path = join(dataDir, serverFile);
  writeFileSync(path, JSON.stringify(note), { mode: 0o600 });
  return () => {
    if (existsSync(path)) rmSync(path);
  };
};

/** @param year one whose May is still to come, for the mail to try */
const greet = (url: string, year: number): void => {
  const lines = [
    "",
    `  API docs   ${url}/docs`,
    "",
    "  Try it:",
    `  curl ${url}/api/workflow/health`,
    `  curl -X POST ${url}/api/start-conversation -H 'Content-Type: application/json' -d '{"client_email":"ada@example.com","client_name":"Ada Brun","email_body":"Hello, please send us an offer for Room B for 25 people on 20 May ${year} from 14:00 to 18:00."}'`,
    `  curl ${url}/api/tasks/pending`,
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
};
