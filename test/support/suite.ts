import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadTemplate } from "../../src/db/template.ts";
import { preparePostgres, sharing } from "./databases.ts";
import { ensureBinary, HAS_BINARY } from "./desk.ts";
import { openScratch } from "./scratch.ts";

/** How long each file takes, so that the longest begin; `bun run test --update-timings` measures anew. */
const TIMINGS = join(import.meta.dir, "timings.json");
/** One more than there are cores: tests wait for desks, clocks and disks, too. */
const WORKERS = availableParallelism() + 1;

/** Runs the tests, all or those named: one Postgres, one binary and one template of the embedded database serve them all. */
await ensureBinary();
await loadTemplate();
const scratch = openScratch();
Object.assign(process.env, scratch.env);
const server = await preparePostgres();
const tests = Bun.spawn(
  [
    process.execPath,
    "test",
    `--parallel=${WORKERS}`,
    "--no-isolate",
    "--timeout=120000",
    `--timings=${TIMINGS}`,
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, ...sharing(server), [HAS_BINARY]: "1" }, stdio: ["ignore", "inherit", "inherit"] },
);
// Whoever breaks it off leaves nothing behind either.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => tests.kill(signal));
const code = await tests.exited;
await server.stop();
scratch.remove();
process.exit(code);
