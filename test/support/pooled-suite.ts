import { preparePostgres, sharing } from "./databases.ts";
import { ensureBinary, HAS_BINARY } from "./desk.ts";
import { poolingAt } from "./pooled.ts";
import { startPooler } from "./pooler.ts";
import { openScratch } from "./scratch.ts";

/*
 * bun run test:pooled [FILE…]
 * Runs the acceptance suite, or the files named, with every desk's database behind PgBouncer in transaction mode.
 */
const CONNECTIONS = 8;
const CLIENTS = 400;
const named = process.argv.slice(2);
if (named.length === 0) await ensureBinary();
const scratch = openScratch();
Object.assign(process.env, scratch.env);
const server = await preparePostgres();
const pooler = await startPooler(server.url("postgres"), CONNECTIONS, CLIENTS);
const tests = Bun.spawn(
  [process.execPath, "test", "--timeout", "120000", ...(named.length > 0 ? named : ["test/acceptance"])],
  {
    env: {
      ...process.env,
      ...sharing(server),
      ...poolingAt(pooler.url(server.url("postgres"))),
      ...(named.length === 0 && { [HAS_BINARY]: "1" }),
    },
    stdio: ["ignore", "inherit", "inherit"],
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => tests.kill(signal));
const code = await tests.exited;
await pooler.stop();
await server.stop();
scratch.remove();
process.exit(code);
