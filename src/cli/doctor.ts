import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import type { Database } from "../db/client.ts";
import { migrationStatus } from "../db/migrate.ts";
import { mayActAsApp } from "../db/team.ts";
import { type Env, examineEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { silentLog } from "../platform/log.ts";
import { isPortFree } from "../platform/port.ts";
import { awaitDatabase, openDatabase } from "./open.ts";
import { readServerNote } from "./server-file.ts";

interface Finding {
  what: string;
  /** How to mend it; nothing when it is well. */
  mend?: string;
}

const PATIENCE_MS = 3000;

/** Checks every setting and dependency; each line says ok, or how to mend it. Exit code 0 when the desk may serve. */
export const doctor = async (): Promise<void> => {
  const findings = await examine();
  for (const { what, mend } of findings)
    process.stdout.write(`${mend ? "MEND" : "ok  "}  ${what}${mend ? `: ${mend}` : ""}\n`);
  if (findings.some(({ mend }) => mend !== undefined))
    throw new Stop(EXIT.configuration, "The desk cannot serve like this.");
};

const examine = async (): Promise<Finding[]> => {
  const { env, problems } = examineEnv();
  if (problems.length > 0) return problems.map(({ name, mend }) => ({ what: name, mend }));
  const settings: Finding = { what: `settings, ${env.mode} mode` };
  const running = env.dataDir && !env.DATABASE_URL ? readServerNote(env.dataDir) : undefined;
  if (running)
    return [settings, { what: `data folder, in use by the server at ${running.url}` }, await askServer(running.url)];
  return [settings, ...folderFindings(env), await portFinding(env), ...(await databaseFindings(env))];
};

const askServer = async (url: string): Promise<Finding> => {
  const ready = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return ready
    ? { what: "running server is ready" }
    : { what: "running server", mend: "it does not say that it is ready: look at its log" };
};

const folderFindings = ({ dataDir, DATABASE_URL }: Env): Finding[] => {
  if (DATABASE_URL || dataDir === undefined) return [];
  try {
    if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    return [{ what: "data folder" }];
  } catch {
    return [
      {
        what: "data folder",
        mend: "DATA_DIR cannot be written to: give this user the right, or choose another folder",
      },
    ];
  }
};

const portFinding = async ({ BACKEND_HOST, BACKEND_PORT }: Env): Promise<Finding> => {
  const what = `port ${BACKEND_PORT} on ${BACKEND_HOST}`;
  return (await isPortFree(BACKEND_HOST, BACKEND_PORT))
    ? { what }
    : { what, mend: "something listens there: stop it, or set BACKEND_PORT" };
};

const databaseFindings = async (env: Env): Promise<Finding[]> => {
  const what = env.DATABASE_URL ? "database (DATABASE_URL)" : "embedded database";
  let db: Database | undefined;
  try {
    db = await openDatabase(env);
    await awaitDatabase(db, silentLog(), PATIENCE_MS);
    return [{ what }, ...(await insideFindings(db))];
  } catch (error) {
    return [{ what, mend: error instanceof Stop ? error.message : "it cannot be opened" }];
  } finally {
    await db?.close();
  }
};

const insideFindings = async (db: Database): Promise<Finding[]> => {
  const missing = (await migrationStatus(db)).filter(({ applied }) => !applied).map(({ name }) => name);
  const migrations: Finding =
    missing.length === 0
      ? { what: "migrations" }
      : { what: "migrations", mend: `run migrate: ${missing.join(", ")} missing` };
  if (missing.length > 0) return [migrations];
  const role: Finding = (await mayActAsApp(db))
    ? { what: "app role" }
    : {
        what: "app role",
        mend: "the login is no member of openevent_app: grant it, or run migrate with MIGRATE_DATABASE_URL",
      };
  return [migrations, role];
};
