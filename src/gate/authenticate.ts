import { timingSafeEqual } from "node:crypto";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { sha256Hex } from "../platform/ids.ts";
import type { Caller } from "./caller.ts";
import type { Tokens } from "./tokens.ts";

/** A team as the gate knows it. */
export interface KnownTeam {
  id: string;
  slug: string;
  systemUserId: string;
}

export interface Identity {
  env: Pick<Env, "AUTH_ENABLED">;
  /** Teams of the built-in demo owner; the first is the default. Empty in prod. */
  demoTeams: readonly KnownTeam[];
  /** The secret in this process's data folder that lets commands on this machine act as a machine of the team. */
  localToken: string | undefined;
  /** Signs and verifies what this backend issues. */
  tokens: Tokens;
}

/** Author of what the built-in owner of the demo team writes. */
export const DEMO_OWNER_ID = "01980000-0000-7000-8000-000000000003";

const BEARER = /^bearer +(\S+)$/i;

const credentialOf = (headers: Headers): string | undefined => {
  const authorization = headers.get("authorization");
  if (authorization !== null) return BEARER.exec(authorization)?.[1] ?? "";
  return headers.get("x-api-key") ?? undefined;
};

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));

const chooseTeam = (teams: readonly KnownTeam[], wanted: string | null): KnownTeam => {
  const [first] = teams;
  const team = wanted === null ? first : teams.find(({ id, slug }) => id === wanted || slug === wanted);
  if (!team) throw errors.teamForbidden();
  return team;
};

/**
 * Who makes a request: nobody (`undefined`), the built-in owner of the demo team in dev without AUTH_ENABLED, or a
 * machine of the team with the local token. A credential that does not verify is refused, in dev too.
 * API keys and user tokens join here (spec/http-api.md §2.1).
 * @throws Failure 401, 403
 */
export const authenticate = async (
  headers: Headers,
  requestId: string,
  { env, demoTeams, localToken }: Identity,
): Promise<Caller | undefined> => {
  const credential = credentialOf(headers);
  if (credential !== undefined) {
    if (localToken === undefined || !isSame(credential, localToken)) throw errors.unauthorized();
    const team = chooseTeam(demoTeams, headers.get("x-team-id"));
    const { id: teamId, systemUserId: userId } = team;
    return { kind: "system", role: "system", teamId, userId, credential: "local", requestId };
  }
  if (env.AUTH_ENABLED || demoTeams.length === 0) return undefined;
  const team = chooseTeam(demoTeams, headers.get("x-team-id"));
  return {
    kind: "user",
    role: "owner",
    teamId: team.id,
    userId: DEMO_OWNER_ID,
    credential: "demo-owner",
    requestId,
  };
};
