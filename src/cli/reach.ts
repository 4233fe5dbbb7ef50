import { isExhausted } from "../db/failures.ts";

/** Why a database cannot be worked with: nothing of ours arrived there, or what answered let us not in. */
export interface Unreached {
  at: "network" | "login";
  /** Without the address or the password it was tried with. */
  reason: string;
}

const TOO_MANY_CONNECTIONS = "53300";
const KNOWN: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name could not be looked up",
  CONNECT_TIMEOUT: "the connection timed out",
  "28P01": "the password is wrong",
  "28000": "the login is not allowed",
  "3D000": "there is no such database",
  [TOO_MANY_CONNECTIONS]: "it has no connection left for us",
};
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|ISSUER|ALTNAME/;
const NO_TLS = /SSL|TLS/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Looks into what a driver threw. */
export const unreachedBy = (error: unknown): Unreached => {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  const code =
    deepest instanceof Error && "code" in deepest && typeof deepest.code === "string" ? deepest.code : "unknown";
  return {
    at: SQLSTATE.test(code) && !(code in NETWORK) ? "login" : "network",
    reason: `${sentenceOf(isExhausted(error) ? TOO_MANY_CONNECTIONS : code)} (${code})`,
  };
};

/** Codes of the system that look like those of SQL. */
const NETWORK: Record<string, true> = { EPIPE: true };

const sentenceOf = (code: string): string => {
  const known = KNOWN[code];
  if (known) return known;
  if (UNTRUSTED.test(code))
    return "its certificate is of no authority that we know: name the authority's PEM file in DATABASE_CA_FILE";
  return NO_TLS.test(code) ? "it does not speak TLS" : "it cannot be reached";
};
