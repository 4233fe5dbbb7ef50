import { closeSync, openSync, writeFileSync } from "node:fs";
import { BACKFILL_EXIT, backfill, type Done, type Progress, summaryOf } from "../backfill/service.ts";
import { codeOf } from "../db/failures.ts";
import { migrationStatus } from "../db/migrate.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { awaitDatabase, openDatabase, openOwner } from "./open.ts";

export interface BackfillOptions {
  dryRun?: boolean;
  acceptRejects?: boolean;
  verify?: boolean;
  report?: string;
  rejects?: string;
}

/** Takes the JSON files of the legacy backend over into the database. Source: spec/legacy-data.md. */
export const backfillCommand = async (manifest: string, options: BackfillOptions): Promise<void> => {
  for (const path of [options.report, options.rejects]) if (path !== undefined) mustBeWritable(path);
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = openOwner(env) ?? (await openDatabase(env));
  try {
    await awaitDatabase(db, log);
    if ((await migrationStatus(db)).some(({ applied }) => !applied))
      throw new Stop(EXIT.configuration, "The database is not up to date: run `openevent migrate` first.");
    const done = await backfill(
      db,
      manifest,
      {
        dryRun: options.dryRun === true,
        acceptRejects: options.acceptRejects === true,
        verify: options.verify === true,
      },
      { now: new Date(), progress: showProgress() },
    ).catch(withoutValues);
    tell(done, options);
    process.exitCode = done.exitCode;
  } finally {
    await db.close();
  }
};

/** A report that cannot be kept is told before anything is written, not after it. @throws Stop */
const mustBeWritable = (path: string): void => {
  try {
    closeSync(openSync(path, "a"));
  } catch (cause) {
    throw new Stop(BACKFILL_EXIT.usage, `${path} cannot be written.`, { cause });
  }
};

/** A failed query names the values it was sent with, which are persons' data: only its code is told. */
export const withoutValues = (error: unknown): never => {
  const code = codeOf(error);
  if (code === undefined) throw error;
  throw new Stop(EXIT.failed, `The database refused a row (${code}); nothing was written.`);
};

const tell = (done: Done, { report, rejects, verify }: BackfillOptions): void => {
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(done.report, null, 2)}\n`);
  if (rejects !== undefined) writeFileSync(rejects, done.rejects.map((each) => `${JSON.stringify(each)}\n`).join(""));
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (done.reason !== undefined) process.stderr.write(`${done.reason}\n`);
  if (done.exitCode === BACKFILL_EXIT.usage || done.exitCode === BACKFILL_EXIT.unreadable) return;
  process.stdout.write(summaryOf(done.report));
  if (verify === true && done.exitCode === BACKFILL_EXIT.done) process.stdout.write("All is there as it was read.\n");
  if (done.exitCode === BACKFILL_EXIT.refused)
    process.stderr.write("Repair what was rejected, or run again with --accept-rejects to go on without it.\n");
};

const BAR = 30;
const HUNDRED = 100;

/** A bar that grows with what is read and then with what is written, where somebody watches. */
const showProgress = (): Progress => {
  const shown = { line: "" };
  return (what, done, total) => {
    if (!process.stderr.isTTY) return;
    const share = total === 0 ? 1 : done / total;
    const bar = "█".repeat(Math.floor(share * BAR)).padEnd(BAR, "·");
    const line = `\r${bar} ${String(Math.floor(share * HUNDRED)).padStart(3)} %  ${what}\u001b[K`;
    if (line !== shown.line) process.stderr.write(line);
    shown.line = line;
  };
};
