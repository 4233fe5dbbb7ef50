import { createHouses } from "../deps.ts";
import { createFiling } from "../files/service.ts";
import { expireIn, JOBS, refreshIn } from "../jobs/service.ts";
import { createClock } from "../platform/clock.ts";
import { loadEnv } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import { servedTeams } from "../teams/service.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";
import { openTokens } from "./signing-secret.ts";

/** Told team by team here. */
const TOLD = new Set(["options", "calendars"]);

/**
 * Carries out now what the desk's jobs do by the clock: options that ran out, calendars to be read again, and everything
 * that is kept no longer.
 */
export const due = async (): Promise<void> => {
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    await migrateWith(env, db, log);
    const clock = createClock();
    const filing = createFiling(openStores(env), env);
    const deps = { env, db, clock, log, houses: createHouses(), filing, tokens: openTokens(env, clock) };
    for (const team of await servedTeams(db, env)) {
      const expired = await expireIn(deps, team, "due");
      process.stdout.write(`${team.slug}: ${expired} ${expired === 1 ? "option" : "options"} ran out\n`);
      for (const { name, lastError, contentAt } of await refreshIn(deps, team, "due")) {
        const told = lastError === null ? "read" : `${lastError}; the copy of ${contentAt.toISOString()} stands`;
        process.stdout.write(`${team.slug}: calendar ${name}: ${told}\n`);
      }
    }
    for (const job of JOBS) if (!TOLD.has(job.name)) await job.run(deps);
  } finally {
    await db.close();
  }
};
