import type { Log } from "./log.ts";

export interface Phase {
  name: string;
  run: () => Promise<unknown> | unknown;
}

/**
 * Ends the process in ordered phases on SIGTERM or SIGINT. Each phase gets at most the whole limit; one that fails or
 * hangs is logged and passed over. A second signal ends at once.
 */
export const onShutdown = (log: Log, limitSeconds: number, phases: readonly Phase[]): void => {
  let isEnding = false;
  const end = async (signal: string): Promise<void> => {
    if (isEnding) process.exit(1);
    isEnding = true;
    log.info({ signal }, "shutting down");
    for (const { name, run } of phases) {
      const outcome = await within(limitSeconds, run);
      if (outcome !== "done") log.warn({ phase: name, outcome }, "shutdown phase did not finish");
    }
    log.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(signal));
};

const MS_PER_SECOND = 1000;

const within = async (seconds: number, run: Phase["run"]): Promise<"done" | "failed" | "timed out"> => {
  const { promise: limit, resolve } = Promise.withResolvers<"timed out">();
  const timer = setTimeout(() => resolve("timed out"), seconds * MS_PER_SECOND);
  const work = (async () => run())().then(
    () => "done" as const,
    () => "failed" as const,
  );
  const outcome = await Promise.race([work, limit]);
  clearTimeout(timer);
  return outcome;
};
