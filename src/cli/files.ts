import { createFiling, type FilingDeps } from "../files/service.ts";
import { verifyFiles } from "../files/verify.ts";
import { createClock } from "../platform/clock.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";

/** Reads every stored file and compares it with its checksum; tells each that is missing or changed. */
export const verify = async (): Promise<void> => {
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  let damaged = 0;
  try {
    await awaitDatabase(db, log);
    await migrateWith(env, db, log);
    const filing = createFiling(openStores(env), env);
    const deps: FilingDeps = { env, db, clock: createClock(), log, filing };
    const count = await verifyFiles(deps, ({ team, fileId, what }) => {
      damaged++;
      process.stdout.write(`${team}: file ${fileId} is ${what}\n`);
    });
    process.stdout.write(`${count} ${count === 1 ? "file" : "files"} read, ${damaged} missing or changed\n`);
  } finally {
    await db.close();
  }
  if (damaged > 0) throw new Stop(EXIT.failed, "Not every file is what was stored.");
};
