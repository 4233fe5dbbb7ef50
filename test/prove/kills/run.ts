import { parseArgs } from "node:util";
import { stopPostgres } from "../../support/databases.ts";
import { type Kills, killBackfills } from "./kills.ts";

/*
 * bun run prove:backfill --kills 20 --mb 3 --seed 7
 * Kills so many backfills of a generated file on Postgres, and a few on PGlite and of the binary; a failure names its kill.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    kills: { type: "string", default: "20" },
    mb: { type: "string", default: "3" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const bytes = Number(values.mb) * 2 ** 20;
const count = Number(values.kills);
const few = Math.ceil(count / 5);
const ROUNDS: Pick<Kills, "on" | "build" | "count">[] = [
  { on: "Postgres", build: "source", count },
  { on: "PGlite", build: "source", count: few },
  { on: "Postgres", build: "binary", count: few },
];
try {
  for (const round of ROUNDS) {
    const startedAt = Date.now();
    const seen = [...(await killBackfills({ ...round, seed, bytes }))].map(([what, times]) => `${times} ${what}`);
    process.stdout.write(
      `killed ${round.count} times on ${round.on}, ${round.build}: ${seen.join(", ")}; run again, all the same (${Math.round((Date.now() - startedAt) / 1000)} s)\n`,
    );
  }
} catch (error) {
  process.stdout.write(`seed ${seed}\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stopPostgres();
}
