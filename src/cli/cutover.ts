import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadManifest } from "../backfill/service.ts";
import { checklist, readState, STEPS, type Step, takeStep } from "../cutover/service.ts";
import type { Database } from "../db/client.ts";
import { openPostgres } from "../db/postgres.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { withoutValues } from "./backfill.ts";
import { awaitDatabase, migrateWith, openDatabase, openOwner } from "./open.ts";

export interface CutoverOptions {
  acceptRejects?: boolean;
  scratch?: string;
  stopped?: boolean;
  url?: string;
  keyFile?: string;
}

/** Carries out a step of the cut-over from the legacy backend, or tells how far it has come. */
export const cutover = async (manifest: string, wanted: string | undefined, options: CutoverOptions): Promise<void> => {
  if (!existsSync(manifest)) throw new Stop(EXIT.noInput, `There is no manifest ${manifest}.`);
  if (wanted === undefined) return print(checklist(readState(manifest)));
  const step = STEPS.find((each) => each === wanted);
  if (!step) throw new Stop(EXIT.usage, `The steps are ${STEPS.join(", ")}.`);
  const { ok, lines } = await carryOut(manifest, step, options);
  print(lines);
  if (!ok) throw new Stop(EXIT.failed, `\`${step}\` has not succeeded: mend what is wrong and do it again.`);
};

const carryOut = async (manifest: string, step: Step, options: CutoverOptions) => {
  const env = loadEnv();
  const scratchFolder = mkdtempSync(join(tmpdir(), "openevent-rehearsal-"));
  try {
    return await takeStep(step, {
      manifest,
      acceptRejects: options.acceptRejects === true,
      now: () => new Date(),
      target: () => openTarget(env),
      scratch: () => openScratch(env, options.scratch, scratchFolder),
      isStopped: options.stopped === true,
      desk: deskOf(options),
    }).catch(withoutValues);
  } catch (error) {
    if (error instanceof BadManifest) throw new Stop(EXIT.badInput, error.message);
    throw error;
  } finally {
    rmSync(scratchFolder, { recursive: true, force: true });
  }
};

const openTarget = async (env: Env): Promise<Database> => {
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = openOwner(env) ?? (await openDatabase(env));
  await awaitDatabase(db, log);
  await migrateWith(env, db, log);
  return db;
};

/** An empty database that is thrown away: one that is named, else an embedded one. */
const openScratch = async (env: Env, url: string | undefined, folder: string): Promise<Database> => {
  if (url === undefined) return (await import("../db/embedded.ts")).openEmbedded(folder);
  if (url === env.DATABASE_URL || url === env.MIGRATE_DATABASE_URL)
    throw new Stop(EXIT.usage, "--scratch names the real database: the rehearsal needs an empty one.");
  return openPostgres({ url, poolMax: 1 });
};

const deskOf = ({ url, keyFile }: CutoverOptions) =>
  url === undefined || keyFile === undefined ? undefined : { url, key: readFileSync(keyFile, "utf8").trim() };

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
