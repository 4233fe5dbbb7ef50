import { Counter, Gauge, Histogram, Registry, type Spread } from "./prometheus.ts";

/** What a process counts about itself. No label holds anything of a person, a team or a conversation. */
export interface Meter {
  readonly registry: Registry;
  request(line: { method: string; route: string; status: number; ms: number }): void;
  turn(kind: string, ms: number): void;
  modelCall(port: "reader" | "writer", outcome: "said" | "failed"): void;
  mail(outcome: string): void;
}

/** From what a cheap route takes to what a turn may take. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];
/** What others make up would be a series each. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
export const methodOf = (given: string): string => (METHODS.has(given) ? given : "other");
const MS_PER_SECOND = 1000;

/** Counted here and handed on when somebody reads: the library puts the labels together anew whenever it counts. */
interface Series {
  labels: { method: string; route: string; status: string };
  count: number;
  /** How long they took, whatever their status. */
  took: Spread;
}

const observe = (spread: Spread, seconds: number): void => {
  spread.sum += seconds;
  spread.count++;
  const bound = SECONDS.find((each) => seconds <= each);
  if (bound !== undefined) spread.bucketValues[bound] = (spread.bucketValues[bound] ?? 0) + 1;
};

export const createMeter = (): Meter => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Map<string, Series>();
  new Counter({
    name: "openevent_http_requests_total",
    help: "Requests by route and status",
    labelNames: ["method", "route", "status"],
    registers,
    collect() {
      this.reset();
      for (const { labels, count } of requests.values()) this.inc(labels, count);
    },
  });
  const latency = new Histogram({
    name: "openevent_http_request_duration_seconds",
    help: "How long requests took, by route",
    labelNames: ["method", "route"],
    buckets: SECONDS,
    registers,
  });
  const turns = new Histogram({
    name: "openevent_turn_duration_seconds",
    help: "Turns by what they were, and how long they took",
    labelNames: ["workflow_type"],
    buckets: SECONDS,
    registers,
  });
  const calls = new Counter({
    name: "openevent_model_calls_total",
    help: "Calls of a reader or writer beside the rules",
    labelNames: ["port", "outcome"],
    registers,
  });
  const mails = new Counter({
    name: "openevent_mail_attempts_total",
    help: "Attempts to send a mail, by how they ended",
    labelNames: ["outcome"],
    registers,
  });
  new Gauge({
    name: "openevent_memory_bytes",
    help: "Memory of this process",
    labelNames: ["kind"],
    registers,
    collect() {
      const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
      for (const [kind, bytes] of Object.entries({ rss, heapUsed, heapTotal, external })) this.set({ kind }, bytes);
    },
  });
  new Gauge({
    name: "openevent_uptime_seconds",
    help: "Since this process started",
    registers,
    collect() {
      this.set(process.uptime());
    },
  });
  const spreadOf = (method: string, route: string): Spread => {
    const name = `${method} ${route}`;
    const before = latency.hashMap[name];
    if (before) return before;
    const bucketValues = Object.fromEntries(SECONDS.map((bound) => [bound, 0]));
    const spread = { labels: { method, route }, bucketValues, sum: 0, count: 0 };
    latency.hashMap[name] = spread;
    return spread;
  };
  const seriesOf = (status: number, method: string, route: string): Series => {
    const name = `${status} ${method} ${route}`;
    const before = requests.get(name);
    if (before) return before;
    const series = { labels: { method, route, status: String(status) }, count: 0, took: spreadOf(method, route) };
    requests.set(name, series);
    return series;
  };
  return {
    registry,
    request: ({ method, route, status, ms }) => {
      const series = seriesOf(status, methodOf(method), route);
      series.count++;
      observe(series.took, ms / MS_PER_SECOND);
    },
    turn: (workflow_type, ms) => turns.observe({ workflow_type }, ms / MS_PER_SECOND),
    modelCall: (port, outcome) => calls.inc({ port, outcome }),
    mail: (outcome) => mails.inc({ outcome }),
  };
};
