import { timingSafeEqual } from "node:crypto";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { sha256Hex } from "../platform/ids.ts";
import type { Caller, KnownTeam } from "./caller.ts";
import { asClient, CONVERSATION } from "./conversation-token.ts";
import type { KeyDoor, KeyHolder } from "./keys/door.ts";
import type { Tokens } from "./tokens.ts";
import type { UserDoor, UserHolder } from "./users/door.ts";

export interface Identity {
  env: Pick<Env, "AUTH_ENABLED" | "onlyTeam">;
  /** Teams of the built-in demo owner; the first is the default. Empty in prod. */
  demoTeams: readonly KnownTeam[];
  /** The secret in this process's data folder that lets commands on this machine act as a machine of the team. */
  localToken: string | undefined;
  /** Signs and verifies what this backend issues. */
  tokens: Tokens;
  /** Team API keys. */
  keys: KeyDoor;
  /** Users of the project. */
  users: UserDoor;
}

/** Author of what the built-in owner of the demo team writes. */
export const DEMO_OWNER_ID = "01980000-0000-7000-8000-000000000003";

/** Three parts in base64url. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const BEARER = /^bearer +(\S+)$/i;

const credentialOf = (headers: Headers): string | undefined => {
  const authorization = headers.get("authorization");
  if (authorization !== null) return BEARER.exec(authorization)?.[1] ?? "";
  return headers.get("x-api-key") ?? undefined;
};

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));

/** The team that a request names by id or slug, among those it may work for. @throws Failure 403 */
const chooseTeam = (teams: readonly KnownTeam[], wanted: string | null): KnownTeam => {
  const [first] = teams;
  const team = wanted === null ? first : teams.find(({ id, slug }) => id === wanted || slug === wanted);
  if (!team) throw errors.teamForbidden();
  return team;
};

/**
 * Who makes a request: nobody (`undefined`) without a credential, or the built-in owner of the demo team in dev without
 * AUTH_ENABLED. A credential that does not verify is refused, in dev too. Source: spec/http-api.md §2.1, §2.2.
 * @throws Failure 401, 403
 */
export const authenticate = async (
  headers: Headers,
  requestId: string,
  identity: Identity,
): Promise<Caller | undefined> => {
  const credential = credentialOf(headers);
  const wanted = headers.get("x-team-id");
  const { env, demoTeams } = identity;
  if (credential !== undefined)
    return asCaller(await holderOf(credential, wanted ?? env.onlyTeam ?? null, identity), requestId, env);
  if (env.AUTH_ENABLED || demoTeams.length === 0) return undefined;
  const { id: teamId } = chooseTeam(demoTeams, wanted);
  return { kind: "user", role: "owner", teamId, userId: DEMO_OWNER_ID, credential: "demo-owner", requestId };
};

/**
 * As `authenticate`, at once, for whoever came with the same credential a short while ago: most requests. Of any other
 * `undefined` says nothing.
 * @throws Failure 400, 403
 */
export const recognise = (headers: Headers, requestId: string, identity: Identity): Caller | undefined => {
  const credential = credentialOf(headers);
  if (credential === undefined) return undefined;
  const { env, keys, users } = identity;
  const wanted = headers.get("x-team-id") ?? env.onlyTeam ?? null;
  const key = keys.known(credential);
  if (key) return asCaller(asKey(key, wanted), requestId, env);
  const user = users.known(credential, wanted);
  return user && asCaller(asUser(user), requestId, env);
};

type Holder = Omit<Caller, "requestId">;

const asCaller = (holder: Holder, requestId: string, { onlyTeam }: Identity["env"]): Caller => {
  if (onlyTeam !== undefined && holder.teamId !== onlyTeam) throw errors.teamForbidden();
  return { ...holder, requestId };
};

const holderOf = async (credential: string, wanted: string | null, identity: Identity): Promise<Holder> => {
  const { localToken, demoTeams, keys, users, tokens } = identity;
  if (localToken !== undefined && isSame(credential, localToken)) {
    const { id: teamId, systemUserId: userId } = chooseTeam(demoTeams, wanted);
    return { kind: "system", role: "system", teamId, userId, credential: "local" };
  }
  const key = await keys.holderOf(credential);
  if (key) return asKey(key, wanted);
  const user = JWT.test(credential) ? await users.holderOf(credential, wanted) : undefined;
  if (user) return asUser(user);
  const token = JWT.test(credential) ? await tokens.verify(CONVERSATION, credential) : undefined;
  if (token === "expired") throw errors.tokenExpired();
  if (token) {
    const client = asClient(token);
    if (wanted !== null && wanted !== client.teamId && wanted !== client.teamSlug) throw errors.teamForbidden();
    return client;
  }
  throw errors.unauthorized();
};

const asUser = ({ id, role, team, until }: UserHolder): Holder => ({
  kind: "user",
  role,
  teamId: team.id,
  userId: id,
  credential: `user:${id}`,
  expiresAt: until,
});

/** A machine key writes as the team's system user, as all machine work; any other key writes under its own id. */
const asKey = ({ id, keyId, role, team, expiresAt }: KeyHolder, wanted: string | null): Holder => ({
  kind: role === "system" ? "system" : "api_key",
  role,
  teamId: chooseTeam([team], wanted).id,
  teamSlug: team.slug,
  userId: role === "system" || role === "publishable" ? team.systemUserId : id,
  credential: `key:${keyId}`,
  ...(expiresAt && { expiresAt: expiresAt.getTime() }),
});
