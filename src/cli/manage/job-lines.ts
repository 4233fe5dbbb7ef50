import type { JobState } from "../../jobs/service.ts";

const instant = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** A job for programs. */
export const jobView = ({ name, pattern, does, row }: JobState) => ({
  name,
  pattern,
  does,
  started_at: instant(row?.startedAt),
  finished_at: instant(row?.finishedAt),
  outcome: row?.outcome ?? null,
  result: row?.result ?? null,
  next_at: instant(row?.nextAt),
  is_running: row !== undefined && row.holder !== null,
});

/** The same for people. */
export const jobColumns = (state: JobState): string[] => {
  const { name, pattern, does, started_at, outcome, result, next_at, is_running } = jobView(state);
  return [
    name,
    pattern,
    started_at ? `last ${started_at}` : "never ran",
    is_running ? "running" : (outcome ?? ""),
    result ?? "",
    next_at ? `next ${next_at}` : "",
    does,
  ];
};
