import type { Database, Tx } from "../db/client.ts";
import { type EnterImport, withImport } from "../db/team.ts";
import { newId } from "../platform/ids.ts";
import { indexClients } from "./clients.ts";
import { mergeConfig, type Taken } from "./config.ts";
import type { TeamContext } from "./context.ts";
import { placeHolds } from "./holds.ts";
import { NotLegacy, type Progress, type Source, takeIn } from "./intake.ts";
import { indexEvents } from "./ledger.ts";
import { BadManifest, type Plan, readManifest } from "./manifest.ts";
import { type Report, reportOf } from "./report.ts";
import type { Run } from "./run.ts";
import { NotJson } from "./scan.ts";
import { Spool } from "./spool.ts";
import { insertRun } from "./store.ts";
import { type Refused, Tally } from "./tally.ts";
import { indexTasks } from "./tasks.ts";
import { openTeams } from "./teams.ts";
import { normalId } from "./values.ts";
import { writeCatalogue } from "./write-catalogue.ts";
import { writeTeam } from "./write-team.ts";

export type { Progress } from "./intake.ts";
export { BadManifest, inputsOf } from "./manifest.ts";
export { type Report, summaryOf } from "./report.ts";
export type { Refused } from "./tally.ts";

export interface Options {
  dryRun: boolean;
  acceptRejects: boolean;
  /** Writes nothing and tells whether all is there as a run would write it. */
  verify: boolean;
}

/** Exit codes of the command. Source: spec/legacy-data.md §B11. */
export const BACKFILL_EXIT = { done: 0, usage: 1, refused: 2, unreadable: 3, unreconciled: 4 } as const;

export interface Done {
  exitCode: number;
  report: Report;
  rejects: readonly Refused[];
  /** Why nothing was read, or what does not agree. */
  reason: string | undefined;
}

/** Ends the transaction without leaving anything of it. */
class Undone extends Error {
  override readonly name = "Undone";
}

/**
 * Reads what a manifest names and writes it, all or nothing; run again it changes nothing.
 * Source: spec/legacy-data.md. A file or manifest that cannot be used is an exit code, not an error.
 */
export const backfill = async (
  db: Database,
  manifestPath: string,
  options: Options,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Done> => {
  const tally = new Tally();
  const spool = new Spool();
  let sources: Source[] = [];
  const end = (exitCode: number, isWritten: boolean, reason?: string): Done => ({
    exitCode,
    report: reportOf(sources, tally, { exitCode, isWritten, isDryRun: options.dryRun || options.verify }),
    rejects: tally.rejected,
    reason,
  });
  try {
    const plan = readManifest(manifestPath);
    sources = takeIn(plan, spool, tally, progress);
    const { exitCode, reason } = await write(db, { plan, spool, tally, sources, progress }, options, now);
    const isWritten = exitCode === BACKFILL_EXIT.done && !options.dryRun && !options.verify;
    const done = end(exitCode, isWritten, reason);
    if (!options.dryRun && !options.verify) await remember(db, plan, done, now);
    return done;
  } catch (error) {
    if (error instanceof BadManifest) return end(BACKFILL_EXIT.usage, false, error.message);
    if (error instanceof NotJson || error instanceof NotLegacy)
      return end(BACKFILL_EXIT.unreadable, false, error.message);
    throw error;
  } finally {
    spool.close();
  }
};

const remember = (db: Database, { manifest }: Plan, { report, exitCode }: Done, now: Date): Promise<void> =>
  insertRun(db, {
    id: newId(),
    startedAt: now,
    finishedAt: new Date(),
    manifest,
    inputs: report.inputs,
    report,
    exitCode,
  });

interface Verdict {
  exitCode: number;
  reason?: string | undefined;
}

const write = async (db: Database, read: Omit<Run, "teams">, options: Options, now: Date): Promise<Verdict> => {
  let verdict: Verdict = { exitCode: BACKFILL_EXIT.done };
  try {
    await withImport(db, async (tx, enter) => {
      await writeAll(tx, enter, read, now);
      verdict = judge(read.tally, options);
      if (verdict.exitCode !== BACKFILL_EXIT.done || options.dryRun || options.verify) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return verdict;
};

const judge = (tally: Tally, { acceptRejects, verify }: Options): Verdict => {
  const open = tally.unreconciled();
  if (open.length > 0)
    return { exitCode: BACKFILL_EXIT.unreconciled, reason: `The counts of ${open.join(", ")} do not reconcile.` };
  if (verify) {
    const differing = [...tally.write].filter(([, { inserted, updated, kept }]) => inserted + updated + kept > 0);
    if (differing.length === 0) return { exitCode: BACKFILL_EXIT.done };
    const told = differing.map(
      ([table, { inserted, updated, kept }]) =>
        `${table}: ${inserted} missing, ${updated} different, ${kept} changed since`,
    );
    return { exitCode: BACKFILL_EXIT.unreconciled, reason: told.join("; ") };
  }
  return tally.hasObstacles() && !acceptRejects
    ? { exitCode: BACKFILL_EXIT.refused }
    : { exitCode: BACKFILL_EXIT.done };
};

const REASON = "openevent backfill";

const writeAll = async (tx: Tx, enter: EnterImport, read: Omit<Run, "teams">, now: Date): Promise<void> => {
  const teams = new Map<string, TeamContext>();
  const run: Run = { ...read, teams };
  const taken: readonly Taken[] = mergeConfig(run);
  for (const team of await openTeams(tx, run.plan, taken)) {
    await enter({ teamId: team.id, userId: team.userId }, REASON);
    teams.set(team.id, await writeCatalogue(tx, run, team, now));
  }
  const { events, aliases } = indexEvents(run);
  const findEvent = (stored: string) => events.get(normalId(stored)) ?? aliases.get(normalId(stored));
  const tasks = indexTasks(run, findEvent);
  const clients = indexClients(run, events.values());
  const placed = placeHolds(events.values(), run.tally);
  const firstTeam = run.plan.teamOf(run.plan.files[0]?.team ?? "*");
  for (const team of teams.values()) {
    await enter({ teamId: team.id, userId: team.userId }, REASON);
    await writeTeam(tx, run, team, { events, findEvent, clients, tasks, placed, taken, firstTeam }, now);
  }
};
