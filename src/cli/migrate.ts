import { migrationStatus } from "../db/migrate.ts";
import { loadEnv } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";

/** Applies what is missing, or tells what is applied. */
export const migrateCommand = async (onlyStatus: boolean): Promise<void> => {
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    const applied = onlyStatus ? [] : await migrateWith(env, db, log);
    for (const { name, applied: isApplied } of await migrationStatus(db)) {
      const state = applied.includes(name) ? "applied now" : isApplied ? "applied" : "missing";
      process.stdout.write(`${state.padEnd(12)} ${name}\n`);
    }
  } finally {
    await db.close();
  }
};
