import { becomes } from "../../platform/becomes.ts";
import { loadEnv } from "../../platform/env.ts";
import { EXIT, Stop } from "../../platform/exit.ts";

const POLL_MS = 200;
const TRY_MS = 2000;

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(TRY_MS) })).ok;
  } catch {
    return false;
  }
};

/** Whether a desk answers there within so many seconds. */
export const becomesReady = (base: string, seconds: number): Promise<boolean> =>
  becomes(() => isReady(`${base}/health/ready`), { withinMs: seconds * 1000, everyMs: POLL_MS });

/** A whole number of seconds. @throws Stop for anything else */
export const secondsOf = (text: string): number => {
  if (!/^\d{1,4}$/.test(text)) throw new Stop(EXIT.usage, "--wait takes a whole number of seconds.");
  return Number(text);
};

export const ownAddress = (): string => {
  const { BACKEND_HOST, BACKEND_PORT } = loadEnv();
  const host = BACKEND_HOST === "0.0.0.0" || BACKEND_HOST === "::" ? "127.0.0.1" : BACKEND_HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${BACKEND_PORT}`;
};

/** Ends well once the desk of these settings may serve. */
export const ready = async (wait: string): Promise<void> => {
  const base = ownAddress();
  if (!(await becomesReady(base, secondsOf(wait)))) throw new Stop(EXIT.unavailable, `No desk is ready at ${base}.`);
};
