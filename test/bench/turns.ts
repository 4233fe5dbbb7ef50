import { join } from "node:path";
import { bare, type Child, DEMO, SOURCE, startChild } from "./child.ts";
import { type Load, load, times, type Wire } from "./loader.ts";
import { mailStream } from "./mails.ts";
import { aimAtMost, type Line, median, ms, quantile, rate, ratiosOf } from "./report.ts";
import { settle } from "./settle.ts";

const ROUNDS = 5;
const AT_ONCE = 8;
const AIM_MS = 10;
const P95 = 0.95;

interface Size {
  /** Turns before anything is measured: until the code is compiled and the connections are open. */
  warmUp: number;
  /** Turns a round, one after the other. */
  sequential: number;
  /** Turns a round, several at once. */
  atOnce: number;
}

const ON_POSTGRES: Size = { warmUp: 150, sequential: 60, atOnce: 160 };
const ON_PGLITE: Size = { warmUp: 40, sequential: 25, atOnce: 32 };

interface Contestants {
  database: "Postgres" | "PGlite";
  desk: Child;
  baseline: Child;
  size: Size;
  /** Between warm-up and rounds. */
  settled?: () => Promise<void>;
  aimMs?: number;
}

/** Replies go out at once. The demo venue approves every reply; the environment's setting yields to that. */
const letGo = async ({ port }: Child): Promise<void> => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/config/hil-mode`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ enabled: false }),
  });
  if (!answer.ok) throw new Error(`the approval of replies cannot be turned off: ${answer.status}`);
};

/** First mails of clients, answered without a manager: what one costs, of a transaction with a single row. */
const compare = async ({ database, desk, baseline, size, settled, aimMs }: Contestants): Promise<Line[]> => {
  await letGo(desk);
  const mail = mailStream();
  const run = ({ port }: Child, count: number, connections: number, next: () => Wire = mail): Promise<Load> =>
    load({ port, next: times(count, next), connections });
  await run(desk, size.warmUp, 4);
  await run(baseline, size.warmUp, 4);
  await settled?.();
  const rounds: { ours: Load; theirs: Load; oursAtOnce: Load; theirsAtOnce: Load }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await run(desk, size.sequential, 1),
      theirs: await run(baseline, size.sequential * 2, 1),
      oursAtOnce: await run(desk, size.atOnce, AT_ONCE),
      theirsAtOnce: await run(baseline, size.atOnce * 2, AT_ONCE),
    });
  }
  await Promise.all([desk.stop(), baseline.stop()]);

  const line = (name: string, ours: Load[], theirs: Load[], at: number): Line => ({
    name,
    ratios: ratiosOf(
      ours.map(({ latencies }) => quantile(latencies, at)),
      theirs.map(({ latencies }) => quantile(latencies, at)),
    ),
    ours: ms(
      quantile(
        ours.flatMap(({ latencies }) => latencies),
        at,
      ),
    ),
    baseline: ms(
      quantile(
        theirs.flatMap(({ latencies }) => latencies),
        at,
      ),
    ),
  });
  const [ours, theirs, oursAtOnce, theirsAtOnce] = [
    rounds.map((each) => each.ours),
    rounds.map((each) => each.theirs),
    rounds.map((each) => each.oursAtOnce),
    rounds.map((each) => each.theirsAtOnce),
  ];
  const middle = median(ours.flatMap(({ latencies }) => latencies));
  const speed = (loads: Load[]): number[] => loads.map(({ perSecond }) => perSecond);
  return [
    {
      ...line(`turn on ${database}, median, of one INSERT`, ours, theirs, 0.5),
      aim: aimMs === undefined ? undefined : aimAtMost(middle, aimMs, " ms"),
    },
    line("… p95", ours, theirs, P95),
    line(`… ${AT_ONCE} at once, median`, oursAtOnce, theirsAtOnce, 0.5),
    line(`… ${AT_ONCE} at once, p95`, oursAtOnce, theirsAtOnce, P95),
    {
      name: `… ${AT_ONCE} at once, turns a second`,
      ratios: ratiosOf(speed(oursAtOnce), speed(theirsAtOnce)),
      ours: rate(median(speed(oursAtOnce))),
      baseline: rate(median(speed(theirsAtOnce))),
    },
  ];
};

export const turnsOnPostgres = async (url: string, baselineUrl: string): Promise<Line[]> =>
  compare({
    database: "Postgres",
    desk: await startChild({ command: SOURCE, env: { ...DEMO, DATABASE_URL: url }, path: "/health" }),
    baseline: await startChild({ command: bare("insert-postgres"), env: { DATABASE_URL: baselineUrl }, path: "/" }),
    size: ON_POSTGRES,
    settled: () => settle(url),
    aimMs: AIM_MS,
  });

export const turnsOnPglite = async (folder: string): Promise<Line[]> =>
  compare({
    database: "PGlite",
    desk: await startChild({ command: SOURCE, env: { ...DEMO, DATA_DIR: join(folder, "ours") }, path: "/health" }),
    baseline: await startChild({
      command: bare("insert-pglite"),
      env: { DATA_DIR: join(folder, "bare") },
      path: "/",
    }),
    size: ON_PGLITE,
  });
