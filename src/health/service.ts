import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { migrationStatus } from "../db/migrate.ts";

/** Whether the process may be given requests: shared with the shutdown. */
export interface Readiness {
  isStopping: boolean;
}

const CHECK_LIMIT_MS = 2000;

const answers = async (work: () => Promise<unknown>): Promise<boolean> => {
  const { promise: limit, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), CHECK_LIMIT_MS);
  const done = work().then(
    () => true,
    () => false,
  );
  const isUp = await Promise.race([done, limit]);
  clearTimeout(timer);
  return isUp;
};

/** The names of what is not ready; empty when all is. Storage is the database's own until files are stored. */
export const failedChecks = async (db: Database, { isStopping }: Readiness): Promise<string[]> => {
  if (isStopping) return ["shutdown"];
  const database = await answers(() => db.handle.execute(sql`select 1`));
  if (!database) return ["database"];
  const migrated = await answers(async () => {
    const status = await migrationStatus(db);
    if (status.some(({ applied }) => !applied)) throw new Error("migrations are missing");
  });
  return migrated ? [] : ["migrations"];
};
