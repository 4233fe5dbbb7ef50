import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { becomes } from "../../platform/becomes.ts";
import { frontendEnvironment } from "../../platform/env.ts";
import type { Log } from "../../platform/log.ts";
import { isPortFree } from "../../platform/port.ts";
import { isStillRunning, type Running, runningOf } from "../../platform/running.ts";
import { answersWithin } from "./answers.ts";

export interface FrontendSettings {
  folder: string;
  port: number;
  /** Where this desk answers. */
  backend: string;
  /** A frontend that does not answer is built anew, once. */
  isFixed: boolean;
}

/** A frontend may take so long to build before it answers. Source: spec/http-api.md §19. */
const PATIENCE_MS = 60_000;
const STOP_MS = 5000;
const POLL_MS = 50;

/** Who runs a frontend's scripts, by the lock file that stands beside them. */
const RUNNERS = [
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
] as const;
const runnerOf = (folder: string): string => RUNNERS.find(([file]) => existsSync(join(folder, file)))?.[1] ?? "npm";

/** What a build leaves behind. */
const BUILD = ".next";

/**
 * The frontend of a developer, started from here. Only what was started from here is ever restarted or ended; it runs
 * in a process group of its own, since package managers start others.
 */
export class Frontend {
  private started: Running | undefined;
  private isStopping = false;

  /** @param earlier one that an earlier run of this desk has left behind */
  constructor(
    private readonly settings: FrontendSettings,
    private readonly log: Log,
    private readonly onStart: (started: Running | undefined) => void,
    earlier: Running | undefined,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.started = earlier && isStillRunning(earlier) ? earlier : undefined;
  }

  /** Starts it where nothing answers yet, and sees that it answers. @returns whether it does */
  async launch(): Promise<boolean> {
    const { port, folder, isFixed } = this.settings;
    if (await answersWithin(port, 0)) {
      this.log.info({ port }, "a frontend answers already: none is started");
      return true;
    }
    if (this.started) await this.end();
    if (!(await isPortFree("127.0.0.1", port))) {
      this.log.warn({ port }, "something that is no frontend holds FRONTEND_PORT: it is left alone, none is started");
      return false;
    }
    if (await this.startAndWait()) return true;
    if (!isFixed || this.isStopping) return false;
    this.log.warn({ port }, "the frontend does not answer: clearing its build and starting it again");
    await this.end();
    rmSync(join(folder, BUILD), { recursive: true, force: true });
    return this.startAndWait();
  }

  /** Ends what was started from here. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.end();
  }

  private async startAndWait(): Promise<boolean> {
    if (this.isStopping) return false;
    const { port, folder, backend } = this.settings;
    const runner = runnerOf(folder);
    const child = spawn(runner, ["run", "dev"], {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "inherit", "inherit"],
      env: frontendEnvironment({ PORT: String(port), NEXT_PUBLIC_BACKEND_BASE: backend }),
    });
    const ended = endOf(child);
    this.started = child.pid === undefined ? undefined : runningOf(child.pid);
    this.onStart(this.started);
    this.log.info({ pid: child.pid, port, runner }, "frontend started");
    const answers = await answersWithin(port, this.patienceMs, () => this.isStopping || ended.is);
    if (!answers && !this.isStopping)
      this.log.warn({ port }, ended.is ? "the frontend has ended" : "the frontend does not answer");
    return answers;
  }

  private async end(): Promise<void> {
    const { started } = this;
    this.started = undefined;
    if (!started) return;
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      if (isStillRunning(started)) process.kill(-started.pid, signal);
      await becomes(() => !isStillRunning(started), { withinMs: STOP_MS, everyMs: POLL_MS });
    }
    this.onStart(undefined);
  }
}

/** Watches for a child's end, its failure to start included. */
const endOf = (child: ChildProcess): { readonly is: boolean } => {
  const ended = { is: false };
  const note = () => {
    ended.is = true;
  };
  child.once("exit", note).once("error", note);
  child.unref();
  return ended;
};

/** Why a folder cannot be launched from; nothing when it can. */
export const whyNotLaunchable = async (folder: string): Promise<string | undefined> => {
  const manifest: unknown = await Bun.file(join(folder, "package.json"))
    .json()
    .catch(() => undefined);
  if (manifest === null || typeof manifest !== "object") return "FRONTEND_DIR has no package.json";
  const scripts = "scripts" in manifest ? manifest.scripts : undefined;
  return scripts !== null && typeof scripts === "object" && "dev" in scripts
    ? undefined
    : "the package.json in FRONTEND_DIR has no script dev";
};
