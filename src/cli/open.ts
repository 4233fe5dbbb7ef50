import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { isGone } from "../db/failures.ts";
import type { Heard } from "../db/heard.ts";
import { openPostgres } from "../db/postgres.ts";
import { connectionOf } from "../platform/connection.ts";
import type { Env } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Log } from "../platform/log.ts";
import { unreachedBy } from "./reach.ts";

/** The database may come up after us; after this long we give up with the reason. */
const START_PATIENCE_MS = 30_000;
const RETRY_MS = 1000;

/** The database that the settings name: Postgres by URL, else the embedded one. */
export const openDatabase = async (env: Env, heard?: Heard): Promise<Database> =>
  env.DATABASE_URL
    ? openPostgres({
        url: env.DATABASE_URL,
        poolMax: env.DATABASE_POOL_MAX,
        ca: readCa(env),
        heard,
        connectSeconds: env.DATABASE_CONNECT_TIMEOUT_SECONDS,
        idleSeconds: env.DATABASE_IDLE_TIMEOUT_SECONDS,
        timeouts: {
          statement: env.DATABASE_STATEMENT_TIMEOUT_SECONDS,
          transactionIdle: env.DATABASE_TRANSACTION_IDLE_SECONDS,
        },
      })
    : (await import("../db/embedded.ts")).openEmbedded(env.dataDir, heard);

/** The authority of the database's certificate. @throws Stop for a file that is none */
export const readCa = ({ DATABASE_CA_FILE }: Env): string | undefined => {
  if (!DATABASE_CA_FILE) return undefined;
  try {
    const text = readFileSync(DATABASE_CA_FILE, "utf8");
    const { validTo } = new X509Certificate(text);
    if (new Date(validTo) > new Date()) return text;
  } catch (cause) {
    const isUnreadable = cause instanceof Error && "syscall" in cause;
    throw new Stop(
      EXIT.configuration,
      isUnreadable
        ? "DATABASE_CA_FILE: the file cannot be read: give the path of a PEM file that this user may read."
        : "DATABASE_CA_FILE: the file holds no certificate: give the PEM file that the database's authority hands out.",
      { cause },
    );
  }
  throw new Stop(EXIT.configuration, "DATABASE_CA_FILE: the certificate has expired: get the new one.");
};

/** Waits until the database answers. @throws Stop with the reason after 30 s */
export const awaitDatabase = async (db: Database, log: Log, patienceMs = START_PATIENCE_MS): Promise<void> => {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    try {
      await db.handle.execute(sql`select 1`);
      return;
    } catch (error) {
      const { reason } = unreachedBy(error);
      if (!isGone(error)) throw new Stop(EXIT.configuration, `The database refuses us: ${reason}.`, { cause: error });
      if (Date.now() >= giveUpAt)
        throw new Stop(EXIT.unavailable, `The database did not answer within ${patienceMs / 1000} s: ${reason}.`, {
          cause: error,
        });
      log.warn({ reason }, "the database does not answer yet, trying again");
      await Bun.sleep(RETRY_MS);
    }
  }
};

/** A connection of the tables' owner, where one is named beside the desk's own. */
export const openOwner = (env: Env): Database | undefined => {
  const url = env.MIGRATE_DATABASE_URL;
  if (!url || !env.DATABASE_URL || url === env.DATABASE_URL) return undefined;
  return openPostgres({ url, poolMax: 1, ca: readCa(env) });
};

/** Applies missing migrations as the owner of the tables, over a connection of its own where one is named. */
export const migrateWith = async (env: Env, db: Database, log: Log): Promise<string[]> => {
  const { migrate } = await import("../db/migrate.ts");
  const owner = openOwner(env);
  if (!owner || !env.DATABASE_URL) return migrate(db);
  try {
    await awaitDatabase(owner, log);
    return await migrate(owner, { login: connectionOf(env.DATABASE_URL).login });
  } finally {
    await owner.close();
  }
};
