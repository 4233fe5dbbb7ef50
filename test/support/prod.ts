import { type DeskOptions, runCommand } from "./desk.ts";

/**
 * The least that a desk in prod asks for, beside a database; what a suite sends a minute is not counted, and no proxy is
 * waited for.
 */
export const PROD = {
  ENV: "prod",
  ALLOWED_ORIGINS: "none",
  TOKEN_SIGNING_SECRET: "a-secret-of-at-least-thirty-two-bytes",
  UPLOAD_DIR: "./files",
  RATE_LIMIT_ENABLED: "0",
  SHUTDOWN_DRAIN_SECONDS: "0",
};

/** What a command prints; it has to succeed. */
export const told = async (args: readonly string[], options: DeskOptions): Promise<string> => {
  const { code, out, err } = await runCommand(args, options);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${err}`);
  return out.trim();
};

/** A team with an admin key, as an operator makes them; answers the key. */
export const foundTeam = async (slug: string, options: DeskOptions): Promise<string> => {
  await told(["teams", "create", slug], options);
  return told(["keys", "create", "--team", slug, "--role", "admin", "--name", "first"], options);
};
