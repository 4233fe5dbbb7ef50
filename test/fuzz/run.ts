import { parseArgs } from "node:util";
import { stopPostgres } from "../support/databases.ts";
import { fuzz } from "./fuzz.ts";
import { prepare } from "./ground.ts";

/*
 * bun run fuzz --each 40 --seed 7 --only "GET /api/events" --build binary --log desk.log
 * Whatever the OpenAPI document describes is sent right, nearly right and hostile values by an owner, a machine, a client
 * and a stranger.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    each: { type: "string", default: "25" },
    only: { type: "string" },
    build: { type: "string", default: "source" },
    log: { type: "string" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ground = await prepare(values.build === "binary" ? "binary" : "source");
try {
  const started = performance.now();
  const { shots, statuses, faults, memory } = await fuzz(ground, {
    seed,
    each: Number(values.each),
    only: values.only,
    tell: say,
  });
  for (const [status, count] of [...statuses].sort(([a], [b]) => a - b)) say(`${String(count).padStart(8)}  ${status}`);
  say(`memory ${memory.early.toFixed(0)} MB early, ${memory.late.toFixed(0)} MB at the end`);
  say(
    `${shots} requests of seed ${seed} in ${Math.round((performance.now() - started) / 1000)} s, ${faults.length} faults`,
  );
  if (faults.length > 0) {
    // What the desk thought of it; what callers are told holds no cause.
    if (values.log) await Bun.write(values.log, ground.desk.log());
    process.exitCode = 1;
  }
} finally {
  await ground.stop();
  await stopPostgres();
}
