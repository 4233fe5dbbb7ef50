import { LRUCache } from "lru-cache";
import type { Database } from "../../db/client.ts";
import { withTeam } from "../../db/team.ts";
import type { Clock } from "../../platform/clock.ts";
import { errors } from "../../platform/errors.ts";
import { sha256Hex } from "../../platform/ids.ts";
import { type KnownTeam, NOBODY, type Role } from "../caller.ts";
import { selectKnownTeam, selectMemberships } from "../store.ts";
import { createVerifier, type ProjectSettings, type User } from "./project.ts";

/** A verified user in the team that the request is about. */
export interface UserHolder {
  id: string;
  role: Role;
  team: KnownTeam;
  /** Epoch milliseconds. */
  until: number;
}

export interface UserDoor {
  /**
   * As `holderOf`, at once, for a user who came a short while ago; of any other `undefined` says nothing.
   * @throws Failure 400, 403
   */
  known(token: string, wanted: string | null): UserHolder | undefined;
  /**
   * @param wanted the team named in X-Team-Id, by id or slug
   * @returns nobody for a token that is not genuine
   * @throws Failure 400, 401 (past its time), 403, 502, 504
   */
  holderOf(token: string, wanted: string | null): Promise<UserHolder | undefined>;
}

export interface UserDoorDeps {
  db: Database;
  clock: Clock;
  settings: ProjectSettings;
  /** Milliseconds of the machine: a fixed clock must keep nobody in. */
  elapsed?: () => number;
}

interface Membership {
  team: KnownTeam;
  role: Role;
}

/** So long neither a signature nor a membership is looked at again: who is shut out is out within a minute. */
const TOKENS_KNOWN_FOR_MS = 60_000;
const MEMBERSHIPS_KNOWN_FOR_MS = 30_000;
const TOKENS_KNOWN = 5000;
const USERS_KNOWN = 1000;

const MEMBER_ROLES: readonly Role[] = ["viewer", "manager", "admin", "owner"];

/** Users of the project: their token says who they are, our own table in which teams and as what. */
export const createUserDoor = ({ db, clock, settings, elapsed = () => performance.now() }: UserDoorDeps): UserDoor => {
  const perf = { now: elapsed };
  const verify = createVerifier(settings, clock, elapsed);
  const tokens = new LRUCache<string, User>({ max: TOKENS_KNOWN, ttl: TOKENS_KNOWN_FOR_MS, ttlResolution: 0, perf });
  const members = new LRUCache<string, Membership[]>({
    max: USERS_KNOWN,
    ttl: MEMBERSHIPS_KNOWN_FOR_MS,
    ttlResolution: 0,
    perf,
  });

  /** By the hash of the token: what is in memory opens nothing. */
  const knownUser = (token: string): User | undefined => {
    const user = tokens.get(sha256Hex(token));
    return user && clock.now().getTime() < user.until ? user : undefined;
  };

  /** A token past its time is verified again, to be told why. */
  const userOf = async (token: string): Promise<User | undefined> => {
    const before = knownUser(token);
    if (before) return before;
    const user = await verify(token);
    if (user) tokens.set(sha256Hex(token), user);
    return user;
  };

  const membershipsOf = async (userId: string): Promise<Membership[]> => {
    const before = members.get(userId);
    if (before) return before;
    const found: Membership[] = [];
    for (const { teamId, role } of await withTeam(db, { ...NOBODY, userId }, (tx) =>
      selectMemberships(tx, { userId }),
    )) {
      const team = await withTeam(db, { teamId, userId }, (tx) => selectKnownTeam(tx, { teamId }));
      if (team) found.push({ team, role: MEMBER_ROLES.find((known) => known === role) ?? "viewer" });
    }
    members.set(userId, found);
    return found;
  };

  return {
    known: (token, wanted) => {
      const user = knownUser(token);
      const memberships = user && members.get(user.id);
      return memberships && inTeam(user, memberships, wanted);
    },
    holderOf: async (token, wanted) => {
      const user = await userOf(token);
      return user && inTeam(user, await membershipsOf(user.id), wanted);
    },
  };
};

const inTeam = ({ id, until, team: claimed }: User, memberships: readonly Membership[], wanted: string | null) => {
  const { team, role } = choose(memberships, claimed, wanted);
  return { id, until, team, role };
};

/**
 * The team that is meant: the one of the signed claim, else of the header, else the only one. Neither claim nor header
 * makes anybody a member. Source: spec/http-api.md §2.2.
 * @throws Failure 400, 403
 */
const choose = (memberships: readonly Membership[], claimed: string | undefined, wanted: string | null): Membership => {
  const named = (name: string) => memberships.find(({ team }) => team.id === name || team.slug === name);
  const [first, second] = memberships;
  if (!first) throw errors.teamForbidden();
  if (claimed === undefined && wanted === null && second) throw errors.teamRequired();
  const byClaim = claimed === undefined ? undefined : named(claimed);
  const byHeader = wanted === null ? undefined : named(wanted);
  if ((claimed !== undefined && !byClaim) || (wanted !== null && !byHeader)) throw errors.teamForbidden();
  if (byClaim && byHeader && byClaim !== byHeader) throw errors.teamForbidden();
  return byClaim ?? byHeader ?? first;
};
