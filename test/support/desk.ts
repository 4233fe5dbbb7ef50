import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { behindPooler } from "./pooled.ts";
import { dataFolder } from "./scratch.ts";

const ROOT = join(import.meta.dir, "../..");
export const BINARY = join(ROOT, "dist/openevent");

/** How a desk is run: from the source tree, or as the compiled binary. */
export type Build = "source" | "binary";

export interface DeskOptions {
  build?: Build;
  env?: Record<string, string>;
  /** A folder that outlives the desk; made and removed with it otherwise. */
  folder?: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** A running desk, spoken to over HTTP alone. */
export interface Desk {
  base: string;
  folder: string;
  pid: number;
  log(): string;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A call that has to succeed. */
  must(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Record<string, unknown>>;
  stop(signal?: NodeJS.Signals): Promise<number>;
}

const running = new Set<Desk>();
export const stopDesks = async (): Promise<void> => {
  await Promise.all([...running].map((desk) => desk.stop("SIGKILL")));
};

const START_LIMIT_MS = 40_000;
const POLL_MS = 20;

/** Nothing of the developer's environment reaches a desk. */
const bareEnv = (): Record<string, string> => ({ PATH: process.env["PATH"] ?? "", HOME: tmpdir(), TZ: "UTC" });

/**
 * A desk of a test is over before code is worth optimising, and the compilers that do so took half of its time. The binary
 * runs as it is delivered.
 */
const SHORT_LIVED = { BUN_JSC_useDFGJIT: "0", BUN_JSC_useOMGJIT: "0" };
/** For a desk from the source that is to run as its users run it. */
export const LONG_LIVED = { BUN_JSC_useDFGJIT: "1", BUN_JSC_useOMGJIT: "1" };
const engineOf = (build: Build): Record<string, string> => (build === "source" ? SHORT_LIVED : {});

export const commandOf = (build: Build): string[] =>
  build === "binary" ? [BINARY] : [process.execPath, join(ROOT, "src/main.ts")];

/** Tells that the binary of this source is there. */
export const HAS_BINARY = "OPENEVENT_BINARY_IS_FRESH";

/** Builds the binary once a run, unless that has been done. */
let built: Promise<void> | undefined;
export const ensureBinary = (): Promise<void> => {
  built ??= (async () => {
    if (process.env[HAS_BINARY] === "1" && existsSync(BINARY)) return;
    const build = Bun.spawn([process.execPath, "run", "build"], { cwd: ROOT, stdout: "ignore", stderr: "pipe" });
    if ((await build.exited) !== 0)
      throw new Error(`the binary does not build: ${await new Response(build.stderr).text()}`);
  })();
  return built;
};

/** A command of ours that runs to its end. */
export const runCommand = async (
  args: readonly string[],
  { build = "source", env = {}, folder, input }: DeskOptions & { input?: string | Uint8Array } = {},
): Promise<{ code: number; out: string; err: string }> => {
  if (build === "binary") await ensureBinary();
  const child = Bun.spawn([...commandOf(build), ...args], {
    cwd: folder ?? tmpdir(),
    env: { ...bareEnv(), BACKEND_PORT: "0", ...engineOf(build), ...(await behindPooler({ ENV: "dev", ...env })) },
    stdin: input === undefined ? "ignore" : new Blob([input]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, err, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, out, err };
};

/** Starts a desk and waits until it is ready. */
export const startDesk = async ({ build = "source", env = {}, folder }: DeskOptions = {}): Promise<Desk> => {
  if (build === "binary") await ensureBinary();
  const home = folder ?? dataFolder("openevent-desk");
  const child = Bun.spawn([...commandOf(build), "serve"], {
    cwd: home,
    env: {
      ...bareEnv(),
      ...engineOf(build),
      BACKEND_PORT: "0",
      LOG_LEVEL: "info",
      ...(await behindPooler({ ENV: "test", ...env })),
    },
    stdout: "pipe",
    stderr: "pipe",
  });
  let log = "";
  const collect = async (stream: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    for await (const chunk of stream) log += decoder.decode(chunk, { stream: true });
  };
  void collect(child.stdout);
  void collect(child.stderr);
  const base = await urlOf(child, () => log);

  const call: Desk["call"] = async (method, path, body, headers = {}) => {
    const response = await fetch(base + path, {
      method,
      headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const parsed: unknown = await response.json().catch(() => ({}));
    return { status: response.status, headers: response.headers, body: parsed as Record<string, unknown> };
  };
  const desk: Desk = {
    base,
    folder: home,
    pid: child.pid,
    log: () => log,
    call,
    must: async (method, path, body, headers) => {
      const answer = await call(method, path, body, headers);
      if (answer.status >= 400)
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}\n${log.slice(-2000)}`);
      return answer.body;
    },
    stop: async (signal = "SIGTERM") => {
      running.delete(desk);
      child.kill(signal);
      const code = await child.exited;
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
      return code;
    },
  };
  running.add(desk);
  return desk;
};

const urlOf = async (child: Bun.Subprocess, log: () => string): Promise<string> => {
  const giveUpAt = Date.now() + START_LIMIT_MS;
  for (;;) {
    const url = /"url":"(http:\/\/127\.0\.0\.1:\d+)"/.exec(log())?.[1];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`the desk ended with ${child.exitCode}:\n${log()}`);
    if (Date.now() > giveUpAt) throw new Error(`the desk did not start:\n${log()}`);
    await Bun.sleep(POLL_MS);
  }
};

/** Polls until a condition holds. */
export const eventually = async <T>(what: string, look: () => Promise<T | undefined>, limitMs = 10_000): Promise<T> => {
  const giveUpAt = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > giveUpAt) throw new Error(`it never happened: ${what}`);
    await Bun.sleep(POLL_MS);
  }
};
