import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../db/client.ts";
import { migrationStatus } from "../db/migrate.ts";
import { createHouses, type Deps } from "../deps.ts";
import { createClock } from "../platform/clock.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { describeError, silentLog } from "../platform/log.ts";
import { conversationJson, conversationReport, NO_SUMMARY, summaryReport, summed } from "../replay/report.ts";
import { replayAll, replayConversation } from "../replay/service.ts";
import { allTeams } from "../teams/service.ts";
import { awaitDatabase, openDatabase } from "./open.ts";
import { readServerNote } from "./server-file.ts";

export interface ReplayOptions {
  all?: boolean;
  team?: string;
  json?: boolean;
}

type Target = { threadId: string } | { all: true };
type Team = Awaited<ReturnType<typeof allTeams>>[number];

/**
 * Runs stored mails again through this program's rules and prints what would differ. Like diff(1): 0 when nothing does,
 * 1 when something does, 2 when it could not be told.
 */
export const replay = async (threadId: string | undefined, options: ReplayOptions): Promise<void> => {
  try {
    const differs = await compare(targetOf(threadId, options), options);
    if (differs) process.exitCode = EXIT.differs;
  } catch (error) {
    const message =
      error instanceof Stop ? error.message : `Something went wrong: ${JSON.stringify(describeError(error))}`;
    throw new Stop(EXIT.trouble, message, { cause: error });
  }
};

const targetOf = (threadId: string | undefined, { all }: ReplayOptions): Target => {
  if (threadId !== undefined && !all) return { threadId };
  if (threadId === undefined && all) return { all };
  throw new Stop(EXIT.usage, "Name one conversation, or --all.");
};

const compare = async (target: Target, options: ReplayOptions): Promise<boolean> => {
  const env = loadEnv();
  refuseWithoutData(env);
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, silentLog());
    await refuseOutdated(db);
    const team = await teamOf(db, env, options.team);
    const deps = { env, db, clock: createClock(), houses: createHouses() };
    return "all" in target
      ? await compareAll(deps, team, options)
      : await compareOne(deps, team, target.threadId, options);
  } finally {
    await db.close();
  }
};

/**
 * A server that runs on the data folder is another program than this one, maybe of other rules: it is not asked to
 * replay. An embedded database that is not there is not made.
 */
const refuseWithoutData = ({ DATABASE_URL, dataDir }: Env): void => {
  if (DATABASE_URL) return;
  if (dataDir === undefined || !existsSync(join(dataDir, "postgres")))
    throw new Stop(EXIT.noInput, "There is no stored conversation: name the database in DATABASE_URL or DATA_DIR.");
  if (readServerNote(dataDir))
    throw new Stop(
      EXIT.inUse,
      "A server works on the data folder: stop it first, or name a copy of the folder in DATA_DIR.",
    );
};

/** Replay writes nothing, so that it does not migrate either. */
const refuseOutdated = async (db: Database): Promise<void> => {
  const missing = (await migrationStatus(db)).filter(({ applied }) => !applied).map(({ name }) => name);
  if (missing.length > 0) throw new Stop(EXIT.configuration, `Run migrate first: ${missing.join(", ")} missing.`);
};

/** The team that is named, else the only one, else the first demo team. */
const teamOf = async (db: Database, { DEMO_TEAMS }: Env, slug: string | undefined): Promise<Team> => {
  const teams = await allTeams(db);
  const [only, ...others] = teams;
  if (slug === undefined && only && others.length === 0) return only;
  const found = teams.find((team) => team.slug === (slug ?? DEMO_TEAMS[0]));
  if (found) return found;
  throw new Stop(
    EXIT.noInput,
    slug === undefined
      ? "There is more than one team, or none: name it with --team SLUG."
      : `There is no team ${slug}.`,
  );
};

const scopeOf = ({ id, systemUserId }: Team) => ({ teamId: id, userId: systemUserId });

type ReplayDeps = Pick<Deps, "db" | "env" | "clock" | "houses">;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const compareOne = async (
  deps: ReplayDeps,
  team: Team,
  threadId: string,
  { json }: ReplayOptions,
): Promise<boolean> => {
  const replayed = await replayConversation(deps, scopeOf(team), threadId);
  if (!replayed) throw new Stop(EXIT.noInput, `Team ${team.slug} has no such conversation.`);
  print(json ? JSON.stringify(conversationJson(replayed), null, 2) : conversationReport(replayed));
  return replayed.turns.some(({ differences }) => differences.length > 0);
};

const compareAll = async (deps: ReplayDeps, team: Team, { json }: ReplayOptions): Promise<boolean> => {
  let sum = NO_SUMMARY;
  for await (const replayed of replayAll(deps, scopeOf(team))) sum = summed(sum, replayed);
  print(json ? JSON.stringify({ team: team.slug, ...sum }, null, 2) : summaryReport(sum, team.slug));
  return sum.same < sum.turns;
};
