import { connect, type Socket } from "node:net";
import { foundTeam } from "../support/prod.ts";
import { cpuMsOf, memoryOf, PROD, SOURCE, startChild } from "./child.ts";
import { forSeconds, get, load } from "./loader.ts";
import { aimAtMost, type Line, mb, median, ms, quantile, ratiosOf } from "./report.ts";

const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP_SECONDS = 1;
const CONNECTIONS = 1;
/** Of each kind. */
const CROWD = 200;
const DRIP_MS = 250;
/** So long after the desk has hung up. */
const AGAIN_MS = 2000;
const PATH = "/health";
/** So much a crowd of a thousand may cost the others of their p99, where nothing else wants the processors. */
const AIM_RATIO = 3;
const AIM_SHARE = 0.25;

interface Kind {
  /** What is sent at once. */
  head: string;
  /** What follows, a byte at a time. */
  drips?: string;
  /** Ends its side when it has sent the head, and goes on listening. */
  closesHalf?: boolean;
}

/** One of the crowd, who comes again when the desk hangs up. */
const visit = (
  port: number,
  { head, drips, closesHalf = false }: Kind,
  crowd: Set<Socket>,
  isOver: () => boolean,
): void => {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  crowd.add(socket);
  socket.on("connect", () => (closesHalf ? socket.end(head) : socket.write(head)));
  const drip = setInterval(() => drips && socket.writable && socket.write(drips), DRIP_MS);
  socket.on("error", () => undefined);
  socket.on("data", () => undefined);
  socket.on("end", () => socket.end());
  socket.on("close", () => {
    clearInterval(drip);
    crowd.delete(socket);
    if (!isOver())
      setTimeout(
        () => !isOver() && visit(port, { head, closesHalf, ...(drips && { drips }) }, crowd, isOver),
        AGAIN_MS,
      );
  });
};

/** The part of a core that a process takes, while nobody else asks anything of it. */
const shareOf = async (pid: number): Promise<number> => {
  const [before, startedAt] = [cpuMsOf(pid), performance.now()];
  await Bun.sleep(SECONDS * 1000);
  return (cpuMsOf(pid) - before) / (performance.now() - startedAt);
};

/**
 * What everybody else notices of clients who send their heads and bodies a byte at a time, who close half of their
 * connection, and of screens that are open and silent: the p99 of the cheapest route beside them, to that without them.
 */
export const slowClients = async (databaseUrl: string): Promise<Line[]> => {
  const env = { ...PROD, DATABASE_URL: databaseUrl };
  const key = await foundTeam("venue", { env });
  const desk = await startChild({ command: SOURCE, env, path: PATH });
  const start = (line: string, ...headers: string[]) =>
    [line, "Host: 127.0.0.1", `Authorization: Bearer ${key}`, ...headers].join("\r\n");
  const post = start(
    "POST /api/start-conversation HTTP/1.1",
    "Content-Type: application/json",
    "Content-Length: 100000",
  );
  const kinds: Kind[] = [
    { head: `${start(`GET ${PATH} HTTP/1.1`)}\r\nX-Slow: `, drips: "a" },
    { head: `${post}\r\n\r\n{`, drips: " " },
    { head: `${post}\r\n\r\n{`, closesHalf: true },
    { head: `${start(`GET ${PATH} HTTP/1.1`)}\r\n\r\n`, closesHalf: true },
    { head: `${start("GET /api/tasks/stream HTTP/1.1")}\r\n\r\n` },
  ];
  const measure = async (seconds: number): Promise<number> =>
    quantile(
      (await load({ port: desk.port, next: forSeconds(seconds, get(PATH)), connections: CONNECTIONS })).latencies,
      0.99,
    );
  await measure(WARM_UP_SECONDS);
  const idleMb = memoryOf(desk.pid);
  const [calm, crowded]: [number[], number[]] = [[], []];
  const shares: number[] = [];
  let peakMb = 0;
  for (let round = 0; round < ROUNDS; round++) {
    calm.push(await measure(SECONDS));
    let isOver = false;
    const crowd = new Set<Socket>();
    for (const kind of kinds) for (let at = 0; at < CROWD; at++) visit(desk.port, kind, crowd, () => isOver);
    await Bun.sleep(AGAIN_MS);
    shares.push(await shareOf(desk.pid));
    crowded.push(await measure(SECONDS));
    peakMb = Math.max(peakMb, memoryOf(desk.pid));
    isOver = true;
    for (const socket of crowd) socket.destroy();
    await Bun.sleep(DRIP_MS * 2);
  }
  await desk.stop();
  const ratios = ratiosOf(crowded, calm);
  return [
    {
      name: `GET /health beside ${kinds.length * CROWD} slow clients, p99`,
      ratios,
      ours: ms(median(crowded)),
      baseline: ms(median(calm)),
      aim: aimAtMost(median(ratios), AIM_RATIO),
    },
    {
      name: "the same, processor for the slow alone",
      ratios: shares,
      ours: `${Math.round(median(shares) * 100)} % of a core`,
      baseline: "one core",
      aim: aimAtMost(median(shares), AIM_SHARE),
    },
    {
      name: "the same, memory",
      ratios: [peakMb / idleMb],
      ours: mb(peakMb),
      baseline: mb(idleMb),
    },
  ];
};
