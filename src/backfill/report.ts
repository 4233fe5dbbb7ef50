import type { Source } from "./intake.ts";
import { COLLECTIONS, type Tally } from "./tally.ts";

export interface Outcome {
  exitCode: number;
  isWritten: boolean;
  isDryRun: boolean;
}

/** What a run found and did, for programs: ids and addresses of clients, no names and no texts. Source: spec/legacy-data.md §C. */
export const reportOf = (sources: readonly Source[], tally: Tally, { exitCode, isWritten, isDryRun }: Outcome) => ({
  exit_code: exitCode,
  written: isWritten,
  dry_run: isDryRun,
  inputs: sources.map(({ path, sha256, bytes, variants }) => ({ path, sha256, bytes, variants: [...variants].sort() })),
  collections: Object.fromEntries(COLLECTIONS.map((name) => [name, tally.of(name)])),
  rejected: tally.rejected.map(({ record: _, ...refused }) => refused),
  merged: tally.merged,
  dangling: tally.dangling,
  conflicts: tally.conflicts,
  normalised: Object.fromEntries(tally.normalised),
  review: tally.review,
  config: tally.config,
  totals: tally.totals,
  write: Object.fromEntries(tally.write),
});
export type Report = ReturnType<typeof reportOf>;

const COLUMNS = ["in", "imported", "merged", "skipped", "rejected", "derived", "out"] as const;
const WIDTH = 10;
const FIRST = 25;

/** The counts as a table, and what a person has to look at. */
export const summaryOf = (report: Report): string => {
  const row = (first: string, cells: readonly (string | number)[]) =>
    first.padEnd(FIRST) + cells.map((cell) => String(cell).padStart(WIDTH)).join("");
  const lines = [row("", COLUMNS)];
  for (const name of COLLECTIONS) {
    const counts = report.collections[name];
    if (counts && COLUMNS.some((column) => counts[column] > 0))
      lines.push(
        row(
          name,
          COLUMNS.map((column) => counts[column]),
        ),
      );
  }
  for (const { collection, ref, reason, file } of report.rejected)
    lines.push(`rejected   ${collection} ${ref} (${reason}) in ${file}`);
  for (const { kind, room, kept, lost } of report.conflicts)
    lines.push(`conflict   ${kind} in ${room}: ${kept} stays, ${lost} gives way`);
  for (const { section, taken, left } of report.config.differences)
    lines.push(`config     ${section}: ${JSON.stringify(taken)} is taken, not ${JSON.stringify(left)}`);
  for (const [table, { inserted, updated, unchanged, kept }] of Object.entries(report.write))
    lines.push(`${table.padEnd(FIRST)}${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${kept} kept`);
  lines.push(report.written ? "Written." : report.dry_run ? "Dry run: nothing was written." : "Nothing was written.");
  return `${lines.join("\n")}\n`;
};
