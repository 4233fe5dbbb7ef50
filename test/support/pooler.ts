import { spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The machine's PgBouncer, when it has one. */
export const PGBOUNCER = Bun.which("pgbouncer", { PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` });

const NOBODY = { uid: 65_534, gid: 65_534 };
/**
 * A connection that nobody has asked for so long goes back to the server. Its own ten minutes would add up: a suite has a
 * database a file, and what is kept for those of ended files takes every connection that Postgres has.
 */
const IDLE_SECONDS = 2;
const START_LIMIT_MS = 10_000;
const POLL_MS = 25;

export interface Pooler {
  /** The same database behind it. */
  url(direct: string): string;
  stop(): Promise<void>;
}

/**
 * A PgBouncer of our own that hands a few connections on from transaction to transaction.
 * @param clients so many may be connected to it at once
 */
export const startPooler = async (direct: string, connections: number, clients = 100): Promise<Pooler> => {
  if (PGBOUNCER === null) throw new Error("this machine has no pgbouncer");
  const folder = mkdtempSync(join(tmpdir(), "openevent-pooler-"));
  const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => undefined } });
  const { port } = probe;
  probe.stop(true);
  const server = new URL(direct);
  const settings = join(folder, "pgbouncer.ini");
  writeFileSync(
    settings,
    `[databases]
* = host=${server.hostname} port=${server.port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = ${clients}
server_idle_timeout = ${IDLE_SECONDS}
`,
  );
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [folder, settings]) chownSync(path, NOBODY.uid, NOBODY.gid);
  const child = spawn(PGBOUNCER, [settings], { ...(isRoot && NOBODY), stdio: "ignore" });
  const isOpen = () =>
    Bun.connect({ hostname: "127.0.0.1", port, socket: { data: () => undefined } }).then(
      (socket) => {
        socket.end();
        return true;
      },
      () => false,
    );
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (!(await isOpen())) {
    if (Date.now() > giveUpAt || child.exitCode !== null) throw new Error("PgBouncer did not start");
    await Bun.sleep(POLL_MS);
  }
  return {
    url: (url) => {
      const behind = new URL(url);
      behind.port = String(port);
      behind.searchParams.set("pgbouncer", "true");
      return behind.href;
    },
    stop: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
      await promise;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
