import { parseArgs } from "node:util";
import { stopPostgres } from "../support/databases.ts";
import { prove } from "./prove.ts";

/*
 * bun run prove --sequences 2000 --length 25 --seed 7
 * bun run prove --restarts 4 --sequences 50: the database crashes and comes back every four seconds.
 * A failure names its seed and path: give both to play it alone.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    sequences: { type: "string", default: "1000" },
    length: { type: "string", default: "20" },
    path: { type: "string" },
    restarts: { type: "string" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const sequences = Number(values.sequences);
const started = Date.now();
try {
  const seen = await prove({
    seed,
    sequences,
    length: Number(values.length),
    path: values.path,
    restartEveryMs: values.restarts === undefined ? undefined : Number(values.restarts) * 1000,
  });
  for (const [what, times] of [...seen].sort()) process.stdout.write(`${String(times).padStart(8)}  ${what}\n`);
  process.stdout.write(
    `${sequences} sequences of seed ${seed} hold, in ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
} catch (error) {
  process.stdout.write(
    `seed ${seed}\n${error instanceof Error ? error.message : String(error)}\n${error instanceof Error && error.cause instanceof Error ? error.cause.message : ""}\n`,
  );
  process.exitCode = 1;
} finally {
  await stopPostgres();
}
