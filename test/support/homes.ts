import { afterEach, beforeAll, beforeEach, describe } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshDatabase } from "./databases.ts";
import { type Build, type Desk, ensureBinary, runCommand, startDesk } from "./desk.ts";

export type Store = "embedded" | "Postgres";
type Env = Record<string, string>;

/** A place where a desk keeps its data, over every restart. */
export interface Home {
  /** Starts a desk on this data; one at a time. */
  open(env?: Env): Promise<Desk>;
  /** Ends it as a power cut would, and starts it again. */
  crash(): Promise<Desk>;
  /** Runs a command on this data, beside the desk. */
  run(args: readonly string[], input?: string | Uint8Array): ReturnType<typeof runCommand>;
  close(): Promise<void>;
}

export const makeHome = async (build: Build, store: Store): Promise<Home> => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-home-"));
  const data: Env = store === "Postgres" ? { DATABASE_URL: await freshDatabase() } : {};
  let env: Env = { ENV: "dev", ...data };
  let desk: Desk | undefined;
  const start = async (): Promise<Desk> => {
    desk = await startDesk({ build, folder, env });
    return desk;
  };
  return {
    open: (more = {}) => {
      env = { ENV: "dev", ...data, ...more };
      return start();
    },
    crash: async () => {
      await desk?.stop("SIGKILL");
      return start();
    },
    run: (args, input) => runCommand(args, { build, folder, env, input }),
    close: async () => {
      await desk?.stop("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Runs a suite from the source and as the binary, embedded and on real Postgres; every test has a home of its own. */
export const inEveryHome = (name: string, suite: (home: () => Home) => void): void =>
  inHomes(["source", "binary"], name, suite);

/** The same from the source alone, where the binary could hardly differ. */
export const inSourceHomes = (name: string, suite: (home: () => Home) => void): void =>
  inHomes(["source"], name, suite);

const inHomes = (builds: readonly Build[], name: string, suite: (home: () => Home) => void): void => {
  for (const build of builds)
    for (const store of ["embedded", "Postgres"] as const)
      describe(`${name} · ${build}, ${store}`, () => {
        let home: Home | undefined;
        beforeAll(async () => {
          if (build === "binary") await ensureBinary();
        });
        beforeEach(async () => {
          home = await makeHome(build, store);
        });
        afterEach(() => home?.close());
        suite(() => {
          if (!home) throw new Error("a home is open in tests alone");
          return home;
        });
      });
};
