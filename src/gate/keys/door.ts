import { LRUCache } from "lru-cache";
import type { Database } from "../../db/client.ts";
import { seekKey, withTeam } from "../../db/team.ts";
import type { Clock } from "../../platform/clock.ts";
import { type KnownTeam, NOBODY, type Role } from "../caller.ts";
import { type KeyRow, noteUse, selectKey, selectKnownTeam } from "../store.ts";
import { isSecret, type KeyEnv, readKey } from "./form.ts";

/** Who holds a genuine key. */
export interface KeyHolder {
  /** Id of the key's row: the author of what it writes. */
  id: string;
  keyId: string;
  role: Role;
  team: KnownTeam;
  expiresAt: Date | null;
}

export interface KeyDoor {
  /** @returns nobody for an unknown, wrong, expired or revoked key, or one of another environment */
  holderOf(text: string): Promise<KeyHolder | undefined>;
}

export interface KeyDoorDeps {
  db: Database;
  env: KeyEnv;
  clock: Clock;
  /** Milliseconds of the machine: a fixed clock must not keep a revoked key alive. */
  elapsed?: () => number;
}

/** So long a key is not looked up again; a revocation bites within a minute (spec/http-api.md §2.1). */
const KNOWN_FOR_MS = 30_000;
const KEYS_KNOWN = 1000;
/** The last use is noted at most so often, so that reading costs no writing. */
const USE_NOTED_EVERY_MS = 60_000;

type Known = Pick<KeyRow, "id" | "keyId" | "env" | "role" | "secretSha256" | "expiresAt" | "revokedAt"> & {
  team: KnownTeam;
};

/** Team API keys: looked up by id, compared in constant time, remembered for half a minute. */
export const createKeyDoor = ({ db, env, clock, elapsed = () => performance.now() }: KeyDoorDeps): KeyDoor => {
  const known = new LRUCache<string, Known>({
    max: KEYS_KNOWN,
    ttl: KNOWN_FOR_MS,
    ttlResolution: 0,
    perf: { now: elapsed },
  });

  const find = async (keyId: string, secret: string): Promise<Known | undefined> => {
    const before = known.get(keyId);
    if (before) return before;
    const row = await withTeam(db, NOBODY, async (tx) => {
      await seekKey(tx, keyId);
      return selectKey(tx, { keyId });
    });
    if (!row || !isSecret(secret, row.secretSha256)) return undefined;
    const { teamId } = row;
    const team = await withTeam(db, { teamId, userId: row.id }, async (tx) => {
      const now = clock.now();
      if (isAlive(row, env, now))
        await noteUse(tx, { teamId, keyId, now, since: new Date(now.getTime() - USE_NOTED_EVERY_MS) });
      return selectKnownTeam(tx, { teamId });
    });
    if (!team) return undefined;
    const found = { ...row, team };
    known.set(keyId, found);
    return found;
  };

  return {
    holderOf: async (text) => {
      const key = readKey(text);
      if (!key || key.env !== env) return undefined;
      const found = await find(key.keyId, key.secret);
      if (!found || !isSecret(key.secret, found.secretSha256) || !isAlive(found, env, clock.now())) return undefined;
      const { id, keyId, role, team, expiresAt } = found;
      return { id, keyId, role: role as Role, team, expiresAt };
    },
  };
};

const isAlive = (key: Pick<Known, "env" | "expiresAt" | "revokedAt">, env: KeyEnv, now: Date): boolean =>
  key.env === env && key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now);
