import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../../src/db/client.ts";
import { openEmbedded } from "../../../src/db/embedded.ts";
import { openPostgres } from "../../../src/db/postgres.ts";
import { freshDatabase } from "../../support/databases.ts";
import { type Build, commandOf, ensureBinary, runCommand } from "../../support/desk.ts";
import { writeLegacy } from "../../support/legacy.ts";
import { dataFolder } from "../../support/scratch.ts";
import { rowsOf } from "./rows.ts";

export interface Kills {
  on: "Postgres" | "PGlite";
  build: Build;
  count: number;
  seed: number;
  /** How much is taken over. */
  bytes: number;
}

/** A run that hangs after a kill is a failure too. */
const LIMIT_MS = 120_000;
const NO_EVENTS = "0 ";

/** A database of a kill's own, as the command is told of it and as the proof looks into it. */
interface Target {
  env: Record<string, string>;
  look<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

const targetOn = async (on: Kills["on"], folder: string): Promise<Target> => {
  const url = on === "Postgres" ? await freshDatabase() : undefined;
  const dataDir = join(folder, `data-${crypto.randomUUID()}`);
  return {
    env: { TMPDIR: folder, ...(url === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: url }) },
    look: async (work) => {
      const db = url === undefined ? await openEmbedded(dataDir) : openPostgres({ url, poolMax: 1 });
      try {
        return await work(db);
      } finally {
        await db.close();
      }
    },
  };
};

/** A pseudo-random number from 0 to 1, the same for a seed. */
const randomOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/**
 * Kills a backfill (`kill -9`) at random points of its time, looks whether all or nothing is there, and runs it again:
 * the database has to be the same as after a run that nobody disturbed. Answers how often it found what.
 * @throws Error naming the kill and the tables that differ
 */
export const killBackfills = async ({ on, build, count, seed, bytes }: Kills): Promise<Map<string, number>> => {
  if (build === "binary") await ensureBinary();
  const folder = dataFolder("openevent-kills");
  try {
    const { manifest } = writeLegacy(folder, bytes);
    const command = ["backfill", manifest];
    const clean = await targetOn(on, folder);
    const startedAt = performance.now();
    const undisturbed = await runCommand(command, { build, env: clean.env });
    const whole = performance.now() - startedAt;
    if (undisturbed.code !== 0)
      throw new Error(`the undisturbed run ended with ${undisturbed.code}: ${undisturbed.err}`);
    const wanted = await clean.look(rowsOf);
    const random = randomOf(seed);
    const seen = new Map<string, number>();
    for (let kill = 1; kill <= count; kill++) {
      const target = await targetOn(on, folder);
      const afterMs = Math.round(random() * whole);
      const found = await killOne([...commandOf(build), ...command], target, { folder, afterMs, wanted });
      seen.set(found, (seen.get(found) ?? 0) + 1);
      const again = await withinLimit(runCommand(command, { build, env: target.env }));
      if (again === undefined || again.code !== 0)
        throw new Error(
          `kill ${kill} after ${afterMs} ms: the next run ${again ? `ended with ${again.code}: ${again.err}` : "did not end"}`,
        );
      const rows = await target.look(rowsOf);
      const differing = Object.keys(wanted).filter((table) => rows[table] !== wanted[table]);
      if (differing.length > 0)
        throw new Error(`kill ${kill} after ${afterMs} ms (${found}): ${differing.join(", ")} differ`);
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withinLimit = async <T>(work: Promise<T>): Promise<T | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, LIMIT_MS, undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};

const killOne = async (
  command: readonly string[],
  { env, look }: Target,
  { folder, afterMs, wanted }: { folder: string; afterMs: number; wanted: Record<string, string> },
): Promise<string> => {
  const child = Bun.spawn([...command], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, TZ: "UTC", ENV: "dev", ...env },
    stdout: "ignore",
    stderr: "ignore",
  });
  await Promise.race([Bun.sleep(afterMs), child.exited]);
  child.kill("SIGKILL");
  await child.exited;
  const rows = await look(rowsOf);
  const half = Object.keys(wanted).filter(
    (table) => !rows[table]?.startsWith(NO_EVENTS) && rows[table] !== wanted[table],
  );
  if (half.length > 0) throw new Error(`a kill after ${afterMs} ms left half of ${half.join(", ")}`);
  if (rows["events"] === wanted["events"]) return child.signalCode === null ? "after its end" : "after its commit";
  return "before its commit";
};
