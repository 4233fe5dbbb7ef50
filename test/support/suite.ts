import { preparePostgres, sharing } from "./databases.ts";
import { ensureBinary, HAS_BINARY } from "./desk.ts";

/** Runs the tests, all or those named, a process a core: one Postgres and one binary serve them all. */
await ensureBinary();
const server = await preparePostgres();
const tests = Bun.spawn(
  [process.execPath, "test", "--parallel", "--no-isolate", "--timeout", "120000", ...process.argv.slice(2)],
  { env: { ...process.env, ...sharing(server), [HAS_BINARY]: "1" }, stdio: ["ignore", "inherit", "inherit"] },
);
const code = await tests.exited;
await server.stop();
process.exit(code);
