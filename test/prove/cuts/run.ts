import { parseArgs } from "node:util";
import { stopPostgres } from "../../support/databases.ts";
import { stopDesks } from "../../support/desk.ts";
import { type Cuts, cutUploads } from "./cuts.ts";

/*
 * bun run prove:files --cuts 50 --seed 7
 * Cuts the client, the server and the store so often each; a failure names its cut and its seed.
 */
const { values } = parseArgs({ options: { seed: { type: "string" }, cuts: { type: "string", default: "50" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const count = Number(values.cuts);
const ROUNDS: Pick<Cuts, "who" | "where">[] = [
  { who: "client", where: "disk" },
  { who: "client", where: "bucket" },
  { who: "server", where: "disk" },
  { who: "server", where: "bucket" },
  { who: "store", where: "bucket" },
];
try {
  for (const round of ROUNDS) {
    const startedAt = Date.now();
    const seen = [...(await cutUploads({ ...round, count, seed }))].map(([what, times]) => `${times} ${what}`);
    process.stdout.write(
      `${round.who} cut ${count} times, files on ${round.where}: ${seen.join(", ")}; all in step (${Math.round((Date.now() - startedAt) / 1000)} s)\n`,
    );
  }
} catch (error) {
  process.stdout.write(`seed ${seed}\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stopDesks();
  await stopPostgres();
}
