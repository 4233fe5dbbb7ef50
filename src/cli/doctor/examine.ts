import type { Database } from "../../db/client.ts";
import { type Guard, guardDrift, readGuards } from "../../db/guards.ts";
import { serverFacts } from "../../db/server.ts";
import { createClock } from "../../platform/clock.ts";
import type { Env, Problem } from "../../platform/env.ts";
import { Stop } from "../../platform/exit.ts";
import { silentLog } from "../../platform/log.ts";
import { requireEntrance } from "../entrance.ts";
import { misfitOf } from "../installation.ts";
import { awaitDatabase, openDatabase, openOwner } from "../open.ts";
import { unreachedBy } from "../reach.ts";
import { readServerNote } from "../server-file.ts";
import {
  clockFinding,
  extensionFinding,
  guardsFinding,
  isOfMembers,
  migrationsFinding,
  poolerFinding,
  rolesFinding,
  serverFinding,
  withoutDatabase,
} from "./database.ts";
import { type Finding, mend, ok, skipped } from "./finding.ts";
import { type Machine, machineFindings } from "./machine.ts";
import { keysFinding, membersFinding, outboxFinding, storageFinding } from "./project.ts";

/** What the doctor looks at. */
export interface Patient {
  env: Env;
  /** What is wrong with the settings already. */
  problems: readonly Problem[];
  machine: Machine;
  /** Epoch milliseconds. */
  now: () => number;
  /** The guards that this program's migrations make, with or without a project's users. */
  expected(hasAuth: boolean): Promise<Guard[]>;
}

const PATIENCE_MS = 3000;

/** Looks at everything, in the order of `CHECKS`; what rests on something broken is skipped and says so. */
export const examine = async (patient: Patient): Promise<Finding[]> => {
  const { env, problems, machine } = patient;
  if (problems.length > 0) return problems.map(({ name, mend: how }) => mend("settings", name, how));
  const settings = ok("settings", `settings, ${env.mode} mode`);
  const running = env.dataDir && !env.DATABASE_URL ? readServerNote(env.dataDir) : undefined;
  if (running)
    return [
      settings,
      await askServer(running.url),
      await storageFinding(env),
      await keysFinding(env),
      ...(await machineFindings(env, machine, true)),
    ];
  return [settings, ...(await databaseAndProject(patient)), ...(await machineFindings(env, machine, false))];
};

/** The embedded database is its desk's alone: what it says of itself counts. */
const askServer = async (url: string): Promise<Finding> => {
  const isReady = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok: isOk }) => isOk,
    () => false,
  );
  const what = `data folder, in use by the desk at ${url}`;
  return isReady ? ok("login", what) : mend("login", what, "it does not say that it is ready: look at its log");
};

const databaseAndProject = async (patient: Patient): Promise<Finding[]> => {
  const { env } = patient;
  const reached = await reach(env);
  if (!reached.db)
    return [
      ...reached.findings,
      ...withoutDatabase("the database is not there"),
      await storageFinding(env),
      await keysFinding(env),
      skipped("members", "policies of members", "the database is not there"),
      skipped("teams", "team and author", "the database is not there"),
      skipped("outbox", "outbox", "the database is not there"),
    ];
  try {
    return [...reached.findings, ...(await inside(reached.db, patient))];
  } finally {
    await reached.db.close();
  }
};

/** Opens the database, and tells where that ended: on the way to it, or at its door. */
const reach = async (env: Env): Promise<{ findings: Finding[]; db?: Database }> => {
  const isServer = env.DATABASE_URL !== undefined;
  const network = isServer ? "network, DNS and TLS" : "network, none before an embedded database";
  const login = isServer ? "login (DATABASE_URL)" : "embedded database";
  let db: Database | undefined;
  try {
    db = await openDatabase(env);
    await awaitDatabase(db, silentLog(), PATIENCE_MS);
    const owner = openOwner(env);
    if (owner) await awaitDatabase(owner, silentLog(), PATIENCE_MS).finally(() => owner.close());
    return { findings: [ok("network", network), ok("login", login)], db };
  } catch (error) {
    await db?.close();
    const { at } = unreachedBy(error);
    const how = error instanceof Stop ? error.message : "it cannot be opened: has this user the right to the folder?";
    return at === "network" && isServer
      ? { findings: [mend("network", network, how), skipped("login", login, "the database is not there")] }
      : { findings: [ok("network", network), mend("login", login, how)] };
  }
};

const inside = async (db: Database, { env, now, expected }: Patient): Promise<Finding[]> => {
  const facts = await serverFacts(db);
  const migrations = await migrationsFinding(db);
  const behind = "the migrations come first";
  const drift = migrations.isCurrent ? guardDrift(await expected(facts.hasAuth), await readGuards(db)) : [];
  const roles = await rolesFinding(db, facts);
  const mayWork = migrations.isCurrent && roles.grade === "ok";
  return [
    serverFinding(facts),
    extensionFinding(facts, migrations.isCurrent),
    roles,
    migrations.isCurrent
      ? guardsFinding(drift.filter((each) => !isOfMembers(each)))
      : skipped("guards", "row-level security, policies and constraints", behind),
    migrations.finding,
    await poolerFinding(env),
    await clockFinding(db, now),
    await storageFinding(env),
    await keysFinding(env),
    migrations.isCurrent
      ? membersFinding(env, facts.hasAuth, drift.filter(isOfMembers))
      : skipped("members", "policies of members", behind),
    mayWork ? await teamsFinding(db, env) : skipped("teams", "team and author", "migrations and roles come first"),
    mayWork ? await outboxFinding(db) : skipped("outbox", "outbox", "migrations and roles come first"),
  ];
};

/** Whether the teams of the settings are there, and somebody can enter. */
const teamsFinding = async (db: Database, env: Env): Promise<Finding> => {
  const what = "team and author";
  const misfit = await misfitOf(db, env);
  if (misfit) return mend("teams", what, `${misfit.name}: ${misfit.mend}`);
  try {
    await requireEntrance({ db, env, clock: createClock() });
    return ok("teams", what);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return mend("teams", what, error.message);
  }
};
