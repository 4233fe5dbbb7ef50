import { refreshDue } from "../busy/service.ts";
import { withTeam } from "../db/team.ts";
import { createHouses } from "../deps.ts";
import { createFiling, sweep } from "../files/service.ts";
import { acting, type Caller } from "../gate/caller.ts";
import { createClock } from "../platform/clock.ts";
import { loadEnv } from "../platform/env.ts";
import { newId } from "../platform/ids.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import { forgetOldFeed } from "../streams/service.ts";
import { allTeams } from "../teams/service.ts";
import { forgetOldTraces } from "../traces/service.ts";
import { expireOptions } from "../turns/expire.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";

/**
 * Carries out what has fallen due, team by team: options that ran out (any mail or decision does so first), old
 * lines of the task feed, old traces, calendars to be read again, what interrupted uploads have left, files kept long
 * enough.
 */
export const due = async (): Promise<void> => {
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    await migrateWith(env, db, log);
    const deps = { env, db, clock: createClock(), log, houses: createHouses() };
    for (const { id, slug, systemUserId } of await allTeams(db)) {
      const machine: Caller = {
        kind: "system",
        role: "system",
        teamId: id,
        userId: systemUserId,
        credential: "system",
        requestId: newId(),
      };
      const caller = acting(machine, "due");
      const expired = await withTeam(db, caller, async (tx) => {
        await forgetOldFeed(tx, { teamId: id });
        await forgetOldTraces(tx, { teamId: id, now: deps.clock.now() });
        return expireOptions(tx, deps, caller);
      });
      process.stdout.write(`${slug}: ${expired} ${expired === 1 ? "option" : "options"} ran out\n`);
      for (const { name, lastError, contentAt } of await refreshDue(deps, caller)) {
        const told = lastError === null ? "read" : `${lastError}; the copy of ${contentAt.toISOString()} stands`;
        process.stdout.write(`${slug}: calendar ${name}: ${told}\n`);
      }
    }
    await sweep({ ...deps, filing: createFiling(openStores(env), env) });
  } finally {
    await db.close();
  }
};
