import { createHmac, timingSafeEqual } from "node:crypto";

/** A signature may be this old, or this far ahead. Source: spec/http-api.md §15. */
export const TOLERANCE_SECONDS = 300;

const MS_PER_SECOND = 1000;
const HEX_SHA256 = /^[0-9a-f]{64}$/i;

/** `X-Signature`'s value for a body, as the provider makes it. */
export const signatureOf = (body: Uint8Array, secret: string, seconds: number): string =>
  `t=${seconds},v1=${hmac(body, secret, String(seconds)).toString("hex")}`;

const hmac = (body: Uint8Array, secret: string, seconds: string): Buffer =>
  createHmac("sha256", secret).update(`${seconds}.`).update(body).digest();

/**
 * Whether a header proves that one of the secrets signed exactly these bytes, just now. Several `v1` may stand in it
 * while a secret is changed; all are compared, each in constant time.
 */
export const isSigned = (
  header: string | null,
  body: Uint8Array,
  secrets: readonly (string | undefined)[],
  now: Date,
): boolean => {
  const parts = (header ?? "").split(",").map((part) => part.trim());
  const seconds = parts.filter((part) => part.startsWith("t=")).map((part) => part.slice("t=".length));
  const [t] = seconds;
  if (t === undefined || seconds.length > 1 || !/^\d{1,12}$/.test(t)) return false;
  if (Math.abs(now.getTime() / MS_PER_SECOND - Number(t)) > TOLERANCE_SECONDS) return false;
  const offered = parts
    .filter((part) => part.startsWith("v1="))
    .map((part) => part.slice("v1=".length))
    .filter((hex) => HEX_SHA256.test(hex))
    .map((hex) => Buffer.from(hex, "hex"));
  const expected = secrets.filter((secret) => secret !== undefined).map((secret) => hmac(body, secret, t));
  let isKnown = false;
  for (const mine of expected) for (const theirs of offered) isKnown = timingSafeEqual(mine, theirs) || isKnown;
  return isKnown;
};
