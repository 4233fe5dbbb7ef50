import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY } from "../support/desk.ts";
import { PROD as PROD_SETTINGS } from "../support/prod.ts";

const ROOT = join(import.meta.dir, "../..");
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5000;
const POLL_MS = 1;

/** A server that runs beside the bench. */
export interface Child {
  pid: number;
  port: number;
  /** From spawn to its first 200. */
  startMs: number;
  stop(): Promise<void>;
}

const running = new Set<Child>();
export const stopChildren = async (): Promise<void> => {
  await Promise.all([...running].map((child) => child.stop()));
};

export const freePort = (): number => {
  const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => undefined } });
  const { port } = probe;
  probe.stop(true);
  return port;
};

export interface ChildOptions {
  command: string[];
  env: Record<string, string>;
  /** Where its first 200 is awaited. */
  path: string;
}

/** Starts a server that takes its port from `PORT` or `BACKEND_PORT`; nothing of the caller's environment reaches it. */
export const startChild = async ({ command, env, path }: ChildOptions): Promise<Child> => {
  const port = freePort();
  const startedAt = performance.now();
  const process_ = Bun.spawn(command, {
    cwd: tmpdir(),
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: tmpdir(),
      TZ: "UTC",
      NODE_ENV: "production",
      PORT: String(port),
      BACKEND_PORT: String(port),
      ...env,
    },
    stdout: "ignore",
    stderr: "pipe",
  });
  const url = `http://127.0.0.1:${port}${path}`;
  for (let status = 0; status !== 200; status = await statusOf(url)) {
    const isRefused = status >= 400 && status < 500;
    if (isRefused || process_.exitCode !== null || performance.now() - startedAt > START_LIMIT_MS) {
      process_.kill("SIGKILL");
      const reason = isRefused ? `${path} answers ${status}` : await new Response(process_.stderr).text();
      throw new Error(`${command.join(" ")} did not start: ${reason}`);
    }
    await Bun.sleep(POLL_MS);
  }
  const child: Child = {
    pid: process_.pid,
    port,
    startMs: performance.now() - startedAt,
    stop: async () => {
      running.delete(child);
      process_.kill("SIGTERM");
      const timer = setTimeout(() => process_.kill("SIGKILL"), STOP_LIMIT_MS);
      await process_.exited;
      clearTimeout(timer);
    },
  };
  running.add(child);
  return child;
};

const statusOf = (url: string): Promise<number> =>
  fetch(url, { keepalive: false }).then(
    (response) => response.bytes().then(() => response.status),
    () => 0,
  );

/** As it runs in production: structured lines, from a warning up. */
const QUIET = { LOG_LEVEL: "warn", DATABASE_POOL_MAX: "10" };

/** Production's own settings; no demo team, so that only public routes can be asked. */
export const PROD = { ...QUIET, ...PROD_SETTINGS };

/** The same with the demo team in place of keys and tokens: for routes that need a caller. */
export const DEMO = { ...QUIET, ENV: "test" };

export const SOURCE = [process.execPath, join(ROOT, "src/main.ts"), "serve"];
export const COMPILED = [BINARY, "serve"];

/** A baseline of this folder. */
export const bare = (name: string): string[] => [process.execPath, join(import.meta.dir, "bare", `${name}.ts`)];

/** Of a clock tick, of which Linux has a hundred a second. */
const MS_PER_TICK = 10;

/** Processor time that a process has taken so far, in milliseconds. */
export const cpuMsOf = (pid: number): number => {
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const fields = after.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
};

const KIB_PER_MB = 1e6 / 1024;

/** Resident memory of a process now, in MB. */
export const memoryOf = (pid: number): number => {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / KIB_PER_MB;
};
