import { afterAll, beforeAll, beforeEach, describe } from "bun:test";
import { rmSync } from "node:fs";
import { freshDatabase } from "./databases.ts";
import { type Build, type Desk, ensureBinary, runCommand, startDesk } from "./desk.ts";
import { dataFolder } from "./scratch.ts";

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
  const folder = dataFolder("openevent-home");
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

/**
 * A home for one test after the other: where the last one has left a desk that runs on the usual settings, the next one
 * that asks for these gets it with an empty demo venue, as a new one has; else a new home is made.
 */
const makeHomes = (build: Build, store: Store) => {
  let home: Home | undefined;
  let usual: Desk | undefined;
  let isNew = true;
  const made = async (): Promise<Home> => {
    if (isNew || !home) {
      await home?.close();
      home = await makeHome(build, store);
      usual = undefined;
    }
    isNew = false;
    return home;
  };
  const open = async (more: Env = {}): Promise<Desk> => {
    const isUsual = Object.keys(more).length === 0;
    if (isNew && isUsual && usual && (await isUp(usual))) {
      isNew = false;
      await usual.must("POST", "/api/test/clock", { now: null });
      await usual.must("POST", "/api/test/reset");
      return usual;
    }
    const desk = await (await made()).open(more);
    usual = isUsual ? desk : undefined;
    return desk;
  };
  const crash = async (): Promise<Desk> => {
    const desk = await (await made()).crash();
    usual &&= desk;
    return desk;
  };
  const shared: Home = {
    open,
    crash,
    run: async (args, input) => (await made()).run(args, input),
    close: async () => home?.close(),
  };
  return {
    home: shared,
    next: () => {
      isNew = true;
    },
  };
};

const isUp = ({ base }: Desk): Promise<boolean> =>
  fetch(`${base}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Runs a suite from the source and as the binary, embedded and on real Postgres; every test finds an empty demo venue. */
export const inEveryHome = (name: string, suite: (home: () => Home) => void): void =>
  inHomes(["source", "binary"], name, suite);

/** The same from the source alone, where the binary could hardly differ. */
export const inSourceHomes = (name: string, suite: (home: () => Home) => void): void =>
  inHomes(["source"], name, suite);

const inHomes = (builds: readonly Build[], name: string, suite: (home: () => Home) => void): void => {
  for (const build of builds)
    for (const store of ["embedded", "Postgres"] as const)
      describe(`${name} · ${build}, ${store}`, () => {
        const homes = makeHomes(build, store);
        beforeAll(async () => {
          if (build === "binary") await ensureBinary();
        });
        beforeEach(homes.next);
        afterAll(() => homes.home.close());
        suite(() => homes.home);
      });
};
