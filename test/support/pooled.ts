import { freshDatabase, SHARED } from "./databases.ts";

/** Where another process has put a pooler before the shared Postgres. */
const POOLER = "TEST_POOLER";

/** What tells another process of a pooler. */
export const poolingAt = (url: string): Record<string, string> => ({ [POOLER]: url });

const isShared = (url: string): boolean => {
  const shared = process.env[SHARED];
  return shared !== undefined && new URL(url).host === new URL(shared).host;
};

/** The same database through the pooler, with the direct way for migrations. */
const through = (pooler: string, direct: string): Record<string, string> => {
  const behind = new URL(direct);
  behind.host = new URL(pooler).host;
  behind.searchParams.set("pgbouncer", "true");
  return { DATABASE_URL: behind.href, MIGRATE_DATABASE_URL: direct };
};

/**
 * The settings of a desk, its database behind the pooler where the suite runs so: the one it names on the shared server, or
 * one of its own instead of none. One that keeps a data folder, or names another server, stays as it is.
 */
export const behindPooler = async (env: Record<string, string>): Promise<Record<string, string>> => {
  const pooler = process.env[POOLER];
  if (pooler === undefined || env["DATA_DIR"] !== undefined) return env;
  const named = env["DATABASE_URL"];
  if (named !== undefined) return isShared(named) ? { ...env, ...through(pooler, named) } : env;
  return env["ENV"] === "test" ? { ...env, ...through(pooler, await freshDatabase()) } : env;
};
