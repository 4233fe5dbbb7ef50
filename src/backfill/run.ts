import type { TeamContext } from "./context.ts";
import type { Progress, Source } from "./intake.ts";
import type { Plan } from "./manifest.ts";
import type { Spool, Spooled } from "./spool.ts";
import type { Collection, Tally } from "./tally.ts";
import { type Json, objectOf, readJson } from "./values.ts";

/** All that the parts of one run share. */
export interface Run {
  plan: Plan;
  spool: Spool;
  tally: Tally;
  sources: readonly Source[];
  teams: ReadonlyMap<string, TeamContext>;
  progress: Progress;
}

export const fileOf = (run: Pick<Run, "sources">, { file }: Spooled): string => run.sources[file]?.path ?? "";

export const recordOf = (spooled: Spooled): unknown => readJson(spooled.json);

/** The record of a place in the spool, as an object. */
export const recordAt = (run: Run, seq: number): Json => {
  const spooled = run.spool.record(seq);
  return spooled ? objectOf(recordOf(spooled)) : {};
};

/** The team of a record: its own, else its file's, else that of records without one. Source: spec/legacy-data.md §B2. */
export const teamOfRecord = (run: Run, spooled: Spooled, own: unknown): string | undefined => {
  const file = run.sources[spooled.file];
  return run.plan.teamOf(typeof own === "string" && own !== "" ? own : (file?.team ?? "*"));
};

export const refuse = (run: Run, collection: Collection, spooled: Spooled, reason: string, ref = spooled.ref): void =>
  run.tally.reject({ collection, ref, reason, file: fileOf(run, spooled), record: recordOf(spooled) });
