import { hash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Mode } from "../../platform/env.ts";

/** Keys of prod open nothing in dev and test, and the other way round. */
export type KeyEnv = "live" | "test";

/** The two halves of `oe_<env>_<id>_<secret>`: the id is looked up, the secret is compared. */
export interface ReadKey {
  env: KeyEnv;
  keyId: string;
  secret: string;
}

/** How every key begins. */
export const KEY_PREFIX = "oe_";
const KEY = new RegExp(`^${KEY_PREFIX}(live|test)_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$`);
const ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const ID_LENGTH = 12;
const SECRET_BYTES = 32;

export const keyEnvOf = (mode: Mode): KeyEnv => (mode === "prod" ? "live" : "test");

/** @returns `undefined` for a text that is no team API key (spec/http-api.md §2.1) */
export const readKey = (text: string): ReadKey | undefined => {
  const [, env, keyId = "", secret = ""] = KEY.exec(text) ?? [];
  return env === "live" || env === "test" ? { env, keyId, secret } : undefined;
};

/** A new key: its text for the holder, its hash for us. */
export const mintKey = (env: KeyEnv): { keyId: string; text: string; secretSha256: Uint8Array } => {
  const keyId = Array.from({ length: ID_LENGTH }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]).join("");
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  return { keyId, text: `${KEY_PREFIX}${env}_${keyId}_${secret}`, secretSha256: hashSecret(secret) };
};

export const hashSecret = (secret: string): Uint8Array => hash("sha256", secret, "buffer");

/** Takes equally long whatever differs. */
export const isSecret = (secret: string, sha256: Uint8Array): boolean => timingSafeEqual(hashSecret(secret), sha256);
