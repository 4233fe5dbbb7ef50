import { type JWTPayload, type JWTVerifyOptions, errors as joseErrors, jwtVerify } from "jose";
import type { Clock } from "../../platform/clock.ts";
import type { Env } from "../../platform/env.ts";
import { errors } from "../../platform/errors.ts";
import { isUuid } from "../../platform/ids.ts";
import { createKeySet, NoKeySet } from "./key-set.ts";

/** What a genuine token of the project says of its user. */
export interface User {
  id: string;
  /** Epoch milliseconds, with the leeway for clocks that differ. */
  until: number;
  /** The team that the token was issued for: id or slug. */
  team: string | undefined;
}

export type ProjectSettings = Pick<
  Env,
  "OE_SUPABASE_URL" | "SUPABASE_JWKS_URL" | "SUPABASE_JWT_ISSUER" | "SUPABASE_JWT_AUDIENCE" | "SUPABASE_JWT_SECRET"
>;

/** What the published keys sign with. */
export const KEY_ALGORITHMS = ["ES256", "RS256"] as const;

const LEEWAY_SECONDS = 30;
const MS_PER_SECOND = 1000;

/** Tells a genuine token from a refusal. @throws Failure 401 for one past its time, 502 or 504 without a key set */
export type Verify = (token: string) => Promise<User | undefined>;

type Attempt = (token: string, rules: JWTVerifyOptions) => Promise<JWTPayload>;

/**
 * Access tokens of the Supabase project. Which algorithms and keys are tried is decided by the settings, never by the
 * token: a public key serves ES256 and RS256 alone, the shared secret HS256 alone. Source: spec/http-api.md §2.1.
 */
export const createVerifier = (settings: ProjectSettings, clock: Clock, machine: () => number): Verify => {
  const base = settings.OE_SUPABASE_URL?.replace(/\/+$/, "");
  const issuer = settings.SUPABASE_JWT_ISSUER ?? (base && `${base}/auth/v1`);
  if (issuer === undefined) return () => Promise.resolve(undefined);
  const rules = {
    issuer,
    audience: settings.SUPABASE_JWT_AUDIENCE,
    clockTolerance: LEEWAY_SECONDS,
    requiredClaims: ["exp", "sub"],
  };
  const attempts = attemptsOf(settings, machine);
  return async (token) => {
    for (const attempt of attempts) {
      const claims = await attempt(token, { ...rules, currentDate: clock.now() }).catch(refusal);
      if (claims) return userOf(claims);
    }
    return undefined;
  };
};

/** Where the project's keys lie; `undefined` where no project is named. */
export const keySetUrl = ({
  SUPABASE_JWKS_URL: given,
  OE_SUPABASE_URL: project,
}: Pick<ProjectSettings, "SUPABASE_JWKS_URL" | "OE_SUPABASE_URL">): string | undefined =>
  given ?? (project && `${project.replace(/\/+$/, "")}/auth/v1/.well-known/jwks.json`);

const attemptsOf = (settings: ProjectSettings, machine: () => number): Attempt[] => {
  const url = keySetUrl(settings);
  const keys = url ? createKeySet(new URL(url), machine) : undefined;
  const secret = settings.SUPABASE_JWT_SECRET ? new TextEncoder().encode(settings.SUPABASE_JWT_SECRET) : undefined;
  const verified = (result: { payload: JWTPayload }) => result.payload;
  return [
    ...((keys
      ? [(token, rules) => jwtVerify(token, keys, { ...rules, algorithms: [...KEY_ALGORITHMS] }).then(verified)]
      : []) satisfies Attempt[]),
    ...((secret
      ? [(token, rules) => jwtVerify(token, secret, { ...rules, algorithms: ["HS256"] }).then(verified)]
      : []) satisfies Attempt[]),
  ];
};

/** jose looks at the time last, after signature, issuer and audience: what has expired was genuine. */
const refusal = (error: unknown): undefined => {
  if (error instanceof joseErrors.JWTExpired) throw errors.tokenExpired();
  if (error instanceof NoKeySet) throw error.timedOut ? errors.keySetTimeout(error) : errors.keySetFailed(error);
  return undefined;
};

const userOf = (claims: JWTPayload): User | undefined => {
  const { sub = "", exp = 0 } = claims;
  if (!isUuid(sub)) return undefined;
  const team = teamClaim(claims["team_id"]) ?? teamClaim(nested(claims["app_metadata"], "team_id"));
  return { id: sub, until: (exp + LEEWAY_SECONDS) * MS_PER_SECOND, team };
};

const nested = (value: unknown, name: string): unknown =>
  value !== null && typeof value === "object" ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** A claim of another type names no team that anybody could be in. */
const teamClaim = (claim: unknown): string | undefined =>
  claim === undefined || claim === null ? undefined : typeof claim === "string" ? claim : "";
