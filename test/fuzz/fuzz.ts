import fc from "fast-check";
import { memoryOf } from "../bench/child.ts";
import type { Ground, Sender } from "./ground.ts";
import { SECRET } from "./ground.ts";
import { faultsOf, type Seen } from "./judge.ts";
import { type Operation, type Shot, shotsAt } from "./request.ts";

/** Who sends, and how many times as much: most may be done by an owner. */
const SENDERS: readonly (readonly [sender: Sender, share: number])[] = [
  ["owner", 4],
  ["machine", 1],
  ["client", 1],
  ["stranger", 1],
];
/** A turn is answered within 25 s, everything else within 60 s. Source: spec/http-api.md §1.1. */
const PATIENCE_MS = 60_000;
/** They would take the ground away, or move the clock by which credentials end. */
const LAST = new Set(["POST /api/test/reset", "POST /api/test/clock"]);
const STREAM = "text/event-stream";

export interface Outcome {
  shots: number;
  statuses: Map<number, number>;
  faults: string[];
  /** Resident memory in MB: after the first tenth, and at the end. */
  memory: { early: number; late: number };
}

interface Options {
  seed: number;
  /** Requests to each operation by a stranger; others send more. */
  each: number;
  /** The one operation to send to, such as `GET /api/events`; all without it. */
  only?: string | undefined;
  tell?: (line: string) => void;
}

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

const shown = ({ method, path, headers, body }: Shot): string =>
  `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)} ${body ? JSON.stringify(Buffer.from(body).toString("latin1").slice(0, 400)) : ""}`;

const send = async (
  base: string,
  { method, path, headers, body }: Shot,
  credentials: Record<string, string>,
): Promise<Seen> => {
  const response = await fetch(base + path, {
    method,
    headers: { ...headers, ...credentials },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body && { body }),
  });
  const isEndless =
    response.headers.get("content-type")?.startsWith(STREAM) === true && !path.startsWith("/api/agent/");
  if (isEndless) await response.body?.cancel();
  return { status: response.status, headers: response.headers, text: isEndless ? "" : await response.text() };
};

/** Sends every operation requests of every kind, by everybody. Equal seeds send equal requests. */
export const fuzz = async (
  { desk, operations, credentials, fitting }: Ground,
  { seed, each, only, tell }: Options,
): Promise<Outcome> => {
  const wanted = operations.filter((operation) => only === undefined || nameOf(operation) === only);
  const ordered = [
    ...wanted.filter((each) => !LAST.has(nameOf(each))),
    ...wanted.filter((each) => LAST.has(nameOf(each))),
  ];
  const outcome: Outcome = { shots: 0, statuses: new Map(), faults: [], memory: { early: 0, late: 0 } };
  const fault = (line: string): void => {
    outcome.faults.push(line);
    tell?.(line);
  };
  const early = Math.ceil(ordered.length / 10);
  for (const [index, operation] of ordered.entries()) {
    for (const [at, [sender, share]] of SENDERS.entries()) {
      const own = await credentials(sender);
      const shots = fc.sample(shotsAt(operation, fitting), {
        seed: seed + index * SENDERS.length + at,
        numRuns: each * share,
      });
      for (const shot of shots) {
        outcome.shots++;
        const seen = await send(desk.base, shot, own).catch((error: unknown) => String(error));
        if (typeof seen === "string") {
          fault(`${sender}: ${shown(shot)} was not answered: ${seen}`);
          continue;
        }
        outcome.statuses.set(seen.status, (outcome.statuses.get(seen.status) ?? 0) + 1);
        for (const each of faultsOf(shot, seen))
          fault(`${sender}: ${shown(shot)} ${each}: ${seen.status} ${seen.text.slice(0, 300)}`);
      }
    }
    if (index === early) outcome.memory.early = memoryOf(desk.pid);
  }
  outcome.memory.late = memoryOf(desk.pid);
  if (desk.log().includes(SECRET)) fault("the log tells a secret of the environment");
  return outcome;
};
