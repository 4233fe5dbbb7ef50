import { totalmem } from "node:os";

/** Says whether the process has more to do than it can. */
export interface Pressure {
  isHigh(): boolean;
  stop(): void;
}

/** What is measured; given in tests. */
export interface Gauges {
  /** Milliseconds, from any beginning. */
  now: () => number;
  /** Resident memory in bytes. */
  memory: () => number;
  /** How much the process may have. */
  memoryLimit: number;
}

const LOOK_EVERY_MS = 250;
/** Whoever waits longer than this for the event loop would wait in a queue that only grows. */
const MAX_LAG_MS = 1000;
/** One long piece of work is no pressure; the loop has to lag again and again. */
const LAGS_IN_A_ROW = 3;
/** Of what the process may have. Above it the system is about to end the process. */
const MAX_MEMORY_SHARE = 0.95;

const allowedMemory = (): number => {
  const constrained = process.constrainedMemory();
  return constrained > 0 && constrained < totalmem() ? constrained : totalmem();
};

const own = (): Gauges => ({
  now: () => performance.now(),
  memory: () => process.memoryUsage.rss(),
  memoryLimit: allowedMemory(),
});

/**
 * Looks at the event loop and at memory, so that requests are turned away early while there is too much to do, rather
 * than late when all have waited. Source: spec/http-api.md §18 (`busy`).
 */
export const watchPressure = (gauges: Gauges = own()): Pressure => {
  let lags = 0;
  let isFull = false;
  let lookedAt = gauges.now();
  const look = (): void => {
    const now = gauges.now();
    lags = now - lookedAt - LOOK_EVERY_MS > MAX_LAG_MS ? lags + 1 : 0;
    lookedAt = now;
    isFull = gauges.memory() > gauges.memoryLimit * MAX_MEMORY_SHARE;
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { isHigh: () => lags >= LAGS_IN_A_ROW || isFull, stop: () => clearInterval(timer) };
};
