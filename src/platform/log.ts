import pino, { type Logger } from "pino";
import type { Env } from "./env.ts";

export type Log = Logger;

/** Keys whose values never reach the log, at any depth a line has. */
const SECRET_KEYS = ["email", "address", "body", "text", "subject", "authorization", "password", "phone"];

const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi;
const mask = (text: string): string => text.replace(ADDRESS, "[address]");

/** What the log may know of a thrown value: names, codes and frames, no parameters of a query. */
export const describeError = (thrown: unknown): Record<string, unknown> => {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { name, message, cause, stack } = thrown;
  const code = "code" in thrown ? thrown.code : undefined;
  const isQuery = "query" in thrown && "params" in thrown;
  return {
    name,
    code,
    message: isQuery ? "query failed" : mask(message),
    frames: stack
      ?.split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .slice(0, 6)
      .map((line) => line.trim()),
    cause: cause === undefined ? undefined : describeError(cause),
  };
};

/** Structured lines: JSON in prod, readable in dev. Addresses and texts of clients are masked. */
export const createLog = async (env: Pick<Env, "mode" | "LOG_LEVEL">): Promise<Log> => {
  const options: pino.LoggerOptions = {
    level: env.LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]), censor: "[masked]" },
    serializers: { err: describeError },
  };
  if (env.mode === "prod") return pino(options);
  const { PinoPretty } = await import("pino-pretty");
  return pino(
    options,
    PinoPretty({
      colorize: process.stdout.isTTY,
      ignore: "pid,hostname",
      translateTime: "SYS:HH:MM:ss",
      singleLine: true,
      sync: true,
    }),
  );
};

/** A log that writes nothing, for tests and short commands. */
export const silentLog = (): Log => pino({ level: "silent" });
