import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTokens, type Tokens } from "../gate/tokens.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";

const SECRET_FILE = "token-signing-secret";
const SECRET_BYTES = 32;

type Settings = Pick<Env, "TOKEN_SIGNING_SECRET" | "TOKEN_SIGNING_SECRET_PREVIOUS" | "dataDir">;

/**
 * The signer of this process's tokens. Without TOKEN_SIGNING_SECRET (never in prod) a secret is made once and kept in
 * the data folder, so that a restart ends no conversation; without a folder it lives as long as the process.
 */
export const openTokens = (
  { TOKEN_SIGNING_SECRET, TOKEN_SIGNING_SECRET_PREVIOUS, dataDir }: Settings,
  clock: Clock,
): Tokens =>
  createTokens({
    secret: TOKEN_SIGNING_SECRET ?? (dataDir === undefined ? freshSecret() : keptSecret(dataDir)),
    previous: TOKEN_SIGNING_SECRET_PREVIOUS,
    now: () => clock.now().getTime(),
  });

const freshSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

const keptSecret = (dataDir: string): string => {
  const path = join(dataDir, SECRET_FILE);
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeNew(path, freshSecret());
  }
  return readFileSync(path, "utf8");
};

/** Of two processes that start at once the first one's secret stays. */
const writeNew = (path: string, secret: string): void => {
  try {
    writeFileSync(path, secret, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
};
