import pino, { type Logger } from "pino";
import type { Env } from "./env.ts";

export type Log = Logger;

/** Keys whose values never reach the log, however deep. */
const SECRET = new Set([
  "email",
  "address",
  "from",
  "to",
  "body",
  "text",
  "html",
  "draft",
  "subject",
  "authorization",
  "password",
  "phone",
  "token",
  "apikey",
  "secret",
]);
const MAX_DEPTH = 6;
const CENSOR = "[masked]";

const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi;
/** The login in a URL. */
const LOGIN = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi;
/** Most texts hold neither, and only these cost a search. */
const mask = (text: string): string =>
  text.includes("@") ? text.replace(LOGIN, "").replace(ADDRESS, "[address]") : text;

/** A value as the log may hold it: secrets by their key, addresses and logins wherever they stand. */
const masked = (value: unknown, depth = 0): unknown => {
  if (typeof value === "string") return mask(value);
  if (value === null || typeof value !== "object" || value instanceof Date || value instanceof Error) return value;
  if (depth >= MAX_DEPTH) return CENSOR;
  if (Array.isArray(value)) return value.map((item) => masked(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SECRET.has(key.toLowerCase().replaceAll("_", "")) ? CENSOR : masked(item, depth + 1),
    ]),
  );
};

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
    formatters: {
      level: (label) => ({ level: label }),
      log: (line) => masked(line) as Record<string, unknown>,
    },
    hooks: {
      logMethod(args, method) {
        const texts = args.map((arg: unknown) => (typeof arg === "string" ? mask(arg) : arg));
        method.apply(this, texts as Parameters<typeof method>);
      },
    },
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
