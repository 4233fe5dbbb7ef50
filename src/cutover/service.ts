import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { BACKFILL_EXIT, backfill, type Done, inputsOf } from "../backfill/service.ts";
import type { Database } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { type Desk, smoke } from "./smoke.ts";
import {
  checklist,
  missingBefore,
  type Outcome,
  readState,
  type State,
  type Step,
  withOutcome,
  writeState,
} from "./state.ts";

export { checklist, readState, STEPS, type Step } from "./state.ts";

/** What the steps are carried out with. */
export interface Means {
  manifest: string;
  acceptRejects: boolean;
  now(): Date;
  /** The database that the desk serves from afterwards. */
  target(): Promise<Database>;
  /** An empty one to rehearse on; it is thrown away. */
  scratch(): Promise<Database>;
  /** Somebody has stopped the legacy service, and says so. */
  isStopped: boolean;
  desk: Desk | undefined;
}

interface Result {
  seen: string[];
  wrong: string[];
  state?: Partial<State>;
}

/** Carries out one step of the checklist and keeps what came of it. @throws Stop when the step before has not succeeded */
export const takeStep = async (step: Step, means: Means): Promise<{ ok: boolean; lines: string[] }> => {
  const state = readState(means.manifest);
  const missing = missingBefore(state, step);
  if (missing !== undefined)
    throw new Stop(EXIT.configuration, `Not yet: \`${missing}\` has to succeed before \`${step}\`.`);
  const { seen, wrong, state: more } = await DO[step](means, state);
  const ok = wrong.length === 0;
  const outcome: Outcome = {
    at: means.now().toISOString(),
    ok,
    seen: [...seen, ...wrong.map((what) => `wrong: ${what}`)],
  };
  const next = withOutcome({ ...state, ...more }, step, outcome);
  writeState(means.manifest, next);
  return { ok, lines: checklist(next) };
};

const run = (db: Database, { manifest, acceptRejects, now }: Means, how: "dry" | "write" | "verify"): Promise<Done> =>
  backfill(
    db,
    manifest,
    { dryRun: how === "dry", verify: how === "verify", acceptRejects },
    { now: now(), progress: () => undefined },
  );

const LOOK_AT_REJECTED =
  "look at what is rejected: `openevent backfill MANIFEST --dry-run --rejects FILE`; repair it, or go on without it by --accept-rejects";

const told = (what: string, { exitCode, reason, report }: Done): { seen: string[]; wrong: string[] } => {
  const { rejected, conflicts, collections } = report;
  const counts = `${collections["events"]?.out ?? 0} events, ${rejected.length} rejected, ${conflicts.length} double bookings`;
  if (exitCode === BACKFILL_EXIT.done) return { seen: [`${what}: ${counts}`], wrong: [] };
  const next = exitCode === BACKFILL_EXIT.refused ? [LOOK_AT_REJECTED] : [];
  return { seen: [], wrong: [`${what}: exit code ${exitCode}, ${reason ?? counts}`, ...next] };
};

/** The whole way on a database that is thrown away, and then what it would do to the real one. */
const rehearse = async (means: Means): Promise<Result> => {
  const scratch = await means.scratch();
  const seen: string[] = [];
  try {
    await migrate(scratch);
    for (const how of ["write", "verify"] as const) {
      const result = told(
        how === "write" ? "written to the scratch database" : "read back there",
        await run(scratch, means, how),
      );
      seen.push(...result.seen);
      if (result.wrong.length > 0) return { seen, wrong: result.wrong };
    }
  } finally {
    await scratch.close();
  }
  const { seen: dry, wrong } = told("dry run on the real database", await withTarget(means, "dry"));
  return { seen: [...seen, ...dry], wrong };
};

const withTarget = async (means: Means, how: "dry" | "write" | "verify"): Promise<Done> => {
  const db = await means.target();
  try {
    return await run(db, means, how);
  } finally {
    await db.close();
  }
};

/** A file may be larger than the memory. */
const sha256Of = async (path: string): Promise<string> => {
  const hasher = new Bun.CryptoHasher("sha256");
  for await (const chunk of Bun.file(path).stream()) hasher.update(chunk);
  return hasher.digest("hex");
};

const fingerprints = async (manifest: string): Promise<Record<string, string>> => {
  const prints: Record<string, string> = {};
  for (const { path, at } of [{ path: "manifest", at: manifest }, ...inputsOf(manifest)])
    prints[path] = await sha256Of(at);
  return prints;
};

const changedSince = async (frozen: Record<string, string>, manifest: string): Promise<string[]> => {
  const now = await fingerprints(manifest);
  return [...new Set([...Object.keys(frozen), ...Object.keys(now)])].filter((path) => frozen[path] !== now[path]);
};

/** Nobody writes the files any more: somebody says so, no write is under way, and from now on they stay as they are. */
const freeze = async ({ manifest, isStopped }: Means): Promise<Result> => {
  const wrong = isStopped ? [] : ["say --stopped once the legacy service is stopped and the files are its last"];
  const folders = new Set(inputsOf(manifest).map(({ at }) => dirname(at)));
  for (const folder of folders)
    for (const name of globSync("*.tmp", { cwd: folder }))
      wrong.push(`${name} is a write that did not end: look at it, and take it away`);
  const frozen = await fingerprints(manifest);
  return {
    seen: [`${Object.keys(frozen).length - 1} files are kept in mind by their checksum`],
    wrong,
    state: { frozen },
  };
};

/** @returns what is wrong when a file is not the one that was frozen */
const thawed = async ({ manifest }: Means, { frozen }: State): Promise<string[]> =>
  (await changedSince(frozen, manifest)).map((path) => `${path} has changed since the freeze: freeze again`);

const write = async (means: Means, state: State): Promise<Result> => {
  const wrong = await thawed(means, state);
  if (wrong.length > 0) return { seen: [], wrong };
  const done = await withTarget(means, "write");
  const { collections, totals } = done.report;
  return {
    ...told("written", done),
    state: {
      imported: {
        events: collections["events"]?.out ?? 0,
        tasks: collections["tasks"]?.out ?? 0,
        status: totals.event_status,
        teams: new Set(Object.values(teamsOf(means.manifest))).size,
      },
    },
  };
};

const teamsOf = (manifest: string): Record<string, string> =>
  (JSON.parse(readFileSync(manifest, "utf8")) as { teams: Record<string, string> }).teams;

const verify = async (means: Means, state: State): Promise<Result> => {
  const wrong = await thawed(means, state);
  return wrong.length > 0 ? { seen: [], wrong } : told("read back", await withTarget(means, "verify"));
};

const look = async ({ desk }: Means, { imported }: State): Promise<Result> =>
  desk && imported
    ? smoke(desk, imported)
    : { seen: [], wrong: ["say where the desk is with --url, and the file of a viewer's key with --key-file"] };

/** Nothing is left to do but to tell it. */
const report = async ({ manifest }: Means): Promise<Result> =>
  existsSync(manifest)
    ? { seen: ["every step has succeeded"], wrong: [] }
    : { seen: [], wrong: ["the manifest is gone"] };

const DO: Readonly<Record<Step, (means: Means, state: State) => Promise<Result>>> = {
  rehearse,
  freeze,
  backfill: write,
  verify,
  smoke: look,
  report,
};
