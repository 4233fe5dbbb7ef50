import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MEBIBYTE, UPLOAD } from "../../support/files.ts";
import { startPostgres } from "../../support/postgres.ts";
import { bare, type Child, cpuMsOf, DEMO, memoryOf, SOURCE, startChild, stopChildren } from "../child.ts";
import { aimAtLeast, aimAtMost, type Line, mb, median, ratiosOf, table } from "../report.ts";
import { sendFile } from "./sender.ts";
import { startStore } from "./store.ts";

/**
 * Large files through both forms of the upload, to the disk and to a bucket: memory above idle, throughput and processor
 * time beside a bare server that only hashes. What goes to a bucket passes through two servers and a second store on one
 * machine, so that beside it stands a bare server that hashes and hands on to the same store as well, and what the store
 * takes. `--mb` and `--rounds` make it smaller.
 */
const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const FILE_MB = argument("--mb", 2048);
const ROUNDS = argument("--rounds", 1);
const MANY = 20;
const MANY_MB = Math.min(200, FILE_MB);
const AIM_RATIO = 0.8;
const AIM_MB = 64;
const AIM_MB_EACH = 4;
const POLL_MS = 20;
const IDLE_MS = 2000;
const READY = "/health/ready";

const watched = async <T>(pid: number, work: () => Promise<T>): Promise<{ result: T; peak: number }> => {
  let peak = memoryOf(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, POLL_MS);
  try {
    return { result: await work(), peak };
  } finally {
    clearInterval(timer);
  }
};

/** One upload: how fast it went, and what it cost the server. */
interface Pace {
  mbPerSecond: number;
  cpuSecondsPerGib: number;
}

const paceOf = async ({ pid, port }: Child, path: string, form: boolean): Promise<Pace> => {
  const startedAt = performance.now();
  const cpuMs = cpuMsOf(pid);
  const status = await sendFile({ port, path, bytes: FILE_MB * MEBIBYTE, form });
  if (status !== 200) throw new Error(`${path} answers ${status}`);
  return {
    mbPerSecond: FILE_MB / ((performance.now() - startedAt) / 1000),
    cpuSecondsPerGib: (cpuMsOf(pid) - cpuMs) / 1000 / (FILE_MB / 1024),
  };
};

const memoryLine = (name: string, idle: number, peak: number, aim: number): Line => ({
  name,
  ratios: [peak - idle],
  ours: mb(peak),
  baseline: mb(idle),
  aim: aimAtMost(peak - idle, aim, " MB above idle"),
});

const rateLine = (name: string, ours: readonly Pace[], theirs: readonly Pace[], aim?: number): Line => {
  const [our = [], their = []] = [ours, theirs].map((paces) => paces.map(({ mbPerSecond }) => mbPerSecond));
  const ratios = ratiosOf(our, their);
  const [ourRate = "", theirRate = ""] = [our, their].map((rates) => `${median(rates).toFixed(0)} MB/s`);
  return { name, ratios, ours: ourRate, baseline: theirRate, ...(aim && { aim: aimAtLeast(median(ratios), aim) }) };
};

/** Where client, servers and store share few cores, this tells more of a server than how long it took. */
const cpuLine = (name: string, ours: readonly Pace[], theirs: readonly Pace[]): Line => {
  const [our = [], their = []] = [ours, theirs].map((paces) => paces.map(({ cpuSecondsPerGib }) => cpuSecondsPerGib));
  const [ourCost = "", theirCost = ""] = [our, their].map((costs) => `${median(costs).toFixed(2)} s/GiB`);
  return { name: `${name}, processor time`, ratios: ratiosOf(their, our), ours: ourCost, baseline: theirCost };
};

const storeLine = (name: string, storeMs: number): Line => {
  const secondsPerGib = storeMs / 1000 / ((ROUNDS * FILE_MB) / 1024);
  return { name, ratios: [secondsPerGib], ours: `${secondsPerGib.toFixed(2)} s/GiB`, baseline: "" };
};

const measure = async (where: string, desk: Child, sink: Child, relay: Child | undefined): Promise<Line[]> => {
  await sendFile({ port: desk.port, path: UPLOAD, bytes: 7 * MEBIBYTE });
  await Bun.sleep(IDLE_MS);
  const idle = memoryOf(desk.pid);
  const lines: Line[] = [];
  for (const form of [false, true]) {
    const ours: Pace[] = [];
    const theirs: Pace[] = [];
    const relayed: Pace[] = [];
    let storeMs = 0;
    let peak = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const before = cpuMsOf(store.pid);
      const seen = await watched(desk.pid, () => paceOf(desk, UPLOAD, form));
      storeMs += cpuMsOf(store.pid) - before;
      ours.push(seen.result);
      peak = Math.max(peak, seen.peak);
      theirs.push(await paceOf(sink, "/", form));
      if (relay) relayed.push(await paceOf(relay, "/", form));
    }
    const name = `${FILE_MB} MB ${form ? "as a form" : "raw"} to ${where}`;
    lines.push(
      rateLine(name, ours, theirs, AIM_RATIO),
      cpuLine(name, ours, theirs),
      ...(relay
        ? [
            rateLine(`${name}, beside a bare relay`, ours, relayed, AIM_RATIO),
            cpuLine(`${name}, beside a bare relay`, ours, relayed),
            storeLine(`${name}, processor time of the store`, storeMs),
          ]
        : []),
      memoryLine(`${name}, memory`, idle, peak, AIM_MB),
    );
  }
  const many = await watched(desk.pid, () =>
    Promise.all(
      Array.from({ length: MANY }, () => sendFile({ port: desk.port, path: UPLOAD, bytes: MANY_MB * MEBIBYTE })),
    ),
  );
  if (many.result.some((status) => status !== 200)) throw new Error(`twenty uploads answer ${many.result.join()}`);
  lines.push(
    memoryLine(`${MANY} × ${MANY_MB} MB at once to ${where}, memory`, idle, many.peak, AIM_MB + MANY * AIM_MB_EACH),
  );
  return lines;
};

const folder = mkdtempSync(join(tmpdir(), "openevent-bench-files-"));
const server = await startPostgres();
const store = await startStore(join(folder, "store"));
try {
  const databaseUrl = async (name: string): Promise<string> => {
    await server.sql.unsafe(`create database ${name}`);
    return server.url(name);
  };
  const limits = { MAX_UPLOAD_SIZE_MB: "4096", FILE_QUOTA_MB: "1000000", UPLOAD_PARALLEL: String(MANY) };
  const lines: Line[] = [];
  for (const [where, env] of [
    ["disk", { UPLOAD_DIR: join(folder, "disk") }],
    [
      "a bucket",
      {
        UPLOAD_DIR: join(folder, "spool"),
        UPLOAD_BUCKET: store.env.STORE_BUCKET,
        OE_SUPABASE_URL: store.env.STORE_URL,
        OE_SUPABASE_KEY: store.env.STORE_KEY,
      },
    ],
  ] as const) {
    const DATABASE_URL = await databaseUrl(where === "disk" ? "disk" : "bucket");
    const sink = await startChild({ command: bare("sink"), env: {}, path: "/" });
    const relay =
      where === "disk" ? undefined : await startChild({ command: bare("relay"), env: store.env, path: "/" });
    const desk = await startChild({ command: SOURCE, env: { ...DEMO, ...limits, ...env, DATABASE_URL }, path: READY });
    lines.push(...(await measure(where, desk, sink, relay)));
    await Promise.all([desk.stop(), sink.stop(), relay?.stop()]);
    rmSync(join(folder, where === "disk" ? "disk" : "store"), { recursive: true, force: true });
  }
  process.stdout.write(`${table(lines)}\n`);
} finally {
  await stopChildren();
  store.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
