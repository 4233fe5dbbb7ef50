import { parseArgs } from "node:util";
import { stopPostgres } from "../../support/databases.ts";
import { curveOf, growthOf } from "./curve.ts";
import { type Hour, simulateDay } from "./day.ts";

/* bun run prove:day --hours 24 --talks 40 --screens 6 */
const { values } = parseArgs({
  options: {
    hours: { type: "string", default: "24" },
    talks: { type: "string", default: "40" },
    screens: { type: "string", default: "6" },
  },
});
/**
 * What may still be kept in addition when nothing leaks: code that became hot, and memory in pieces. Objects are none of
 * these: what is let go of is gone.
 */
const FLAT = { keptMb: 0.1, heapMb: 0.03, objects: 0.02 };
const FIGURES = ["keptMb", "heapMb", "objects"] as const;
const NAMES = { keptMb: "memory", heapMb: "memory of objects", objects: "objects" };

const startedAt = performance.now();
const seen: Hour[] = [];
try {
  const pace = { hours: Number(values.hours), talks: Number(values.talks), screens: Number(values.screens) };
  for await (const hour of simulateDay(pace)) {
    seen.push(hour);
    process.stderr.write(
      `${hour.at} ${hour.turns} turns ${hour.rssMb} MB, ${hour.keptMb} MB kept, ${hour.objects} objects of ${hour.heapMb.toFixed(1)} MB\n`,
    );
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stdout.write(`${curveOf(seen)}\n\nFrom the second third to the last, in ${seconds} s:\n`);
  for (const figure of FIGURES) {
    const growth = growthOf(seen, figure);
    process.stdout.write(`${(growth * 100).toFixed(1).padStart(7)} % ${NAMES[figure]}\n`);
    if (growth > FLAT[figure]) process.exitCode = 1;
  }
} finally {
  await stopPostgres();
}
