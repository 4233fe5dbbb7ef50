import { join } from "node:path";
import { foundTeam } from "../support/prod.ts";
import { COMPILED, DEMO, memoryOf, PROD, startChild } from "./child.ts";
import { aimAtMost, type Line, mb, median, ms, ratiosOf } from "./report.ts";

const ROUNDS = 9;
const MEMORY_ROUNDS = 3;
const IDLE_MS = 1500;
const POLLS = 5;
const POLL_MS = 200;
const AIM_START = 1.6;
const AIM_MB_POSTGRES = 90;
const AIM_MB_EMBEDDED = 200;

const READY = "/health/ready";

/** Compiles the smallest Elysia server there is, with the flags of src/build/binary.ts. */
const compileBare = async (folder: string): Promise<string> => {
  const outfile = join(folder, "bare-elysia");
  const build = Bun.spawn(
    [
      process.execPath,
      "build",
      "--compile",
      "--minify-whitespace",
      "--minify-syntax",
      "--bytecode",
      "--format=esm",
      "--sourcemap=inline",
      "--no-compile-autoload-dotenv",
      "--no-compile-autoload-bunfig",
      "--define",
      'process.env.NODE_ENV="production"',
      join(import.meta.dir, "bare/elysia.ts"),
      "--outfile",
      outfile,
    ],
    { stdout: "ignore", stderr: "pipe" },
  );
  if ((await build.exited) !== 0) throw new Error(await new Response(build.stderr).text());
  return outfile;
};

/** The ways in which the binary is started, and the bare one beside them. */
const startersOf = async (folder: string, databaseUrl: string) => {
  const outfile = await compileBare(folder);
  let folders = 0;
  const existing = { ...PROD, DATA_DIR: join(folder, "existing") };
  const postgres = { ...PROD, DATABASE_URL: databaseUrl };
  for (const env of [existing, postgres]) await foundTeam("venue", { build: "binary", env });
  return {
    bare: () => startChild({ command: [outfile], env: {}, path: "/health" }),
    postgres: () => startChild({ command: COMPILED, env: postgres, path: READY }),
    existing: () => startChild({ command: COMPILED, env: existing, path: READY }),
    // Prod does not start before somebody can enter: an empty folder gets the demo venue, as in dev.
    empty: () =>
      startChild({ command: COMPILED, env: { ...DEMO, DATA_DIR: join(folder, `empty-${++folders}`) }, path: READY }),
  };
};

type Starters = Awaited<ReturnType<typeof startersOf>>;
type Name = keyof Starters;
const NAMES = ["bare", "postgres", "existing", "empty"] as const satisfies readonly Name[];

const coldStarts = async (starters: Starters): Promise<Record<Name, number[]>> => {
  const times: Record<Name, number[]> = { bare: [], postgres: [], existing: [], empty: [] };
  for (const name of NAMES) await (await starters[name]()).stop();
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of NAMES) {
      const child = await starters[name]();
      times[name].push(child.startMs);
      await child.stop();
    }
  }
  return times;
};

/** Memory at rest, after one request that touched the database. */
const memories = async (starters: Starters): Promise<Record<"bare" | "postgres" | "existing", number[]>> => {
  const found = { bare: [] as number[], postgres: [] as number[], existing: [] as number[] };
  for (let round = 0; round < MEMORY_ROUNDS; round++) {
    const children = {
      bare: await starters.bare(),
      postgres: await starters.postgres(),
      existing: await starters.existing(),
    };
    for (const [name, { port }] of Object.entries(children))
      await (await fetch(`http://127.0.0.1:${port}${name === "bare" ? "/health" : READY}`)).bytes();
    await Bun.sleep(IDLE_MS);
    const seen = { bare: [] as number[], postgres: [] as number[], existing: [] as number[] };
    for (let poll = 0; poll < POLLS; poll++) {
      for (const name of ["bare", "postgres", "existing"] as const) seen[name].push(memoryOf(children[name].pid));
      await Bun.sleep(POLL_MS);
    }
    for (const name of ["bare", "postgres", "existing"] as const) found[name].push(median(seen[name]));
    await Promise.all(Object.values(children).map((child) => child.stop()));
  }
  return found;
};

/** Cold start and memory of the binary, against the smallest Elysia server compiled the same way. */
export const startAndMemory = async (folder: string, databaseUrl: string): Promise<Line[]> => {
  const starters = await startersOf(folder, databaseUrl);
  const started = await coldStarts(starters);
  const startLine = (name: string, key: Name, aim?: number): Line => {
    const ratios = ratiosOf(started[key], started.bare);
    return {
      name,
      ratios,
      ours: ms(median(started[key])),
      baseline: ms(median(started.bare)),
      aim: aim === undefined ? undefined : aimAtMost(median(ratios), aim),
    };
  };
  const used = await memories(starters);
  const memoryLine = (name: string, key: "postgres" | "existing", aimMb: number): Line => ({
    name,
    ratios: ratiosOf(used[key], used.bare),
    ours: mb(median(used[key])),
    baseline: mb(median(used.bare)),
    aim: aimAtMost(median(used[key]), aimMb, " MB"),
  });
  return [
    startLine("start on Postgres, of bare Elysia", "postgres", AIM_START),
    startLine("start on an embedded folder", "existing"),
    startLine("start on an empty folder", "empty"),
    memoryLine("idle RSS on Postgres, of bare Elysia", "postgres", AIM_MB_POSTGRES),
    memoryLine("idle RSS embedded", "existing", AIM_MB_EMBEDDED),
  ];
};
