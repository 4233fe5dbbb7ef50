/** One line of the table: a ratio to a baseline of the same run, and what it was made from. */
export interface Line {
  name: string;
  /** One a round. */
  ratios: number[];
  ours: string;
  baseline: string;
  aim?: { text: string; isMet: boolean } | undefined;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], at: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
};

export const rate = (perSecond: number): string =>
  perSecond >= 1000 ? `${(perSecond / 1000).toFixed(1)}k/s` : `${perSecond.toFixed(0)}/s`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const mb = (value: number): string => `${value.toFixed(0)} MB`;

/** The rounds of one comparison: what we did, what the baseline did, right before or after. */
export const ratiosOf = (ours: readonly number[], baseline: readonly number[]): number[] =>
  ours.map((value, round) => value / (baseline[round] ?? Number.NaN));

export const aimAtLeast = (value: number, least: number) => ({ text: `≥ ${least}`, isMet: value >= least });
export const aimAtMost = (value: number, most: number, unit = "") => ({
  text: `≤ ${most}${unit}`,
  isMet: value <= most,
});

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const HEADINGS = ["", "ratio", "spread", "ours", "baseline", "aim"];

/** The table, in columns as wide as they need to be. */
export const table = (lines: readonly Line[]): string => {
  const rows = lines.map(({ name, ratios, ours, baseline, aim }) => [
    name,
    number(median(ratios)),
    `${number(Math.min(...ratios))} – ${number(Math.max(...ratios))}`,
    ours,
    baseline,
    aim ? `aim ${aim.text}: ${aim.isMet ? "met" : "missed"}` : "",
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const print = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [print(HEADINGS), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(print)].join("\n");
};
