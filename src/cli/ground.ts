import type { Database } from "../db/client.ts";
import type { KnownTeam } from "../gate/caller.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import type { Log } from "../platform/log.ts";
import { requireEntrance } from "./entrance.ts";
import { awaitProject, requireTeams } from "./installation.ts";
import { migrateWith } from "./open.ts";

interface Opened {
  env: Env;
  log: Log;
  clock: Clock;
  /** Answers. */
  db: Database;
}

/** Whether the desk has teams of its own, which are made when the database is ready. */
export const hasDemoTeams = ({ DEMO_TEAMS }: Pick<Env, "DEMO_TEAMS">): boolean => DEMO_TEAMS.length > 0;

/**
 * Makes a database what a desk can stand on: with every migration, the teams of the settings, and somebody who can enter.
 * @returns the built-in demo teams @throws Stop with what is to be done first
 */
export const layGround = async ({ env, log, clock, db }: Opened): Promise<KnownTeam[]> => {
  await awaitProject(env, log);
  const applied = await migrateWith(env, db, log);
  if (applied.length > 0) log.info({ applied }, "migrations applied");
  const demoTeams = hasDemoTeams(env) ? await makeDemoTeams(db, env, clock.now()) : [];
  await requireTeams(db, env);
  await requireEntrance({ db, clock, env });
  return demoTeams;
};

const makeDemoTeams = async (db: Database, env: Env, now: Date): Promise<KnownTeam[]> =>
  (await import("../dev/service.ts")).ensureDemoTeams(db, env, now);
