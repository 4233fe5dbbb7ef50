import { LRUCache } from "lru-cache";
import type { Database } from "../../db/client.ts";
import { seekKey, withTeam } from "../../db/team.ts";
import type { Clock } from "../../platform/clock.ts";
import { sha256Hex } from "../../platform/ids.ts";
import { type KnownTeam, NOBODY, type Role } from "../caller.ts";
import { noteUse, selectKey, selectKnownTeam } from "../store.ts";
import { isSecret, KEY_PREFIX, type KeyEnv, type ReadKey, readKey } from "./form.ts";

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
  /** As `holderOf`, at once, for a key that was looked up a short while ago; of any other `undefined` says nothing. */
  known(text: string): KeyHolder | undefined;
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

/** Team API keys: looked up by id, compared in constant time, remembered for half a minute. */
export const createKeyDoor = ({ db, env, clock, elapsed = () => performance.now() }: KeyDoorDeps): KeyDoor => {
  /** By the hash of the whole key: what is in memory opens nothing. */
  const holders = new LRUCache<string, KeyHolder>({
    max: KEYS_KNOWN,
    ttl: KNOWN_FOR_MS,
    ttlResolution: 0,
    perf: { now: elapsed },
  });

  const isAlive = ({ expiresAt }: Pick<KeyHolder, "expiresAt">): boolean =>
    expiresAt === null || expiresAt > clock.now();

  const find = async ({ keyId, secret }: ReadKey): Promise<KeyHolder | undefined> => {
    const row = await withTeam(db, NOBODY, async (tx) => {
      await seekKey(tx, keyId);
      return selectKey(tx, { keyId });
    });
    if (!row || !isSecret(secret, row.secretSha256)) return undefined;
    if (row.env !== env || row.revokedAt !== null || !isAlive(row)) return undefined;
    const { id, teamId, role, expiresAt } = row;
    const team = await withTeam(db, { teamId, userId: id }, async (tx) => {
      const now = clock.now();
      await noteUse(tx, { teamId, keyId, now, since: new Date(now.getTime() - USE_NOTED_EVERY_MS) });
      return selectKnownTeam(tx, { teamId });
    });
    return team && { id, keyId, role: role as Role, team, expiresAt };
  };

  const known = (text: string): KeyHolder | undefined => {
    const holder = text.startsWith(KEY_PREFIX) ? holders.get(sha256Hex(text)) : undefined;
    return holder && isAlive(holder) ? holder : undefined;
  };

  return {
    known,
    holderOf: async (text) => {
      const before = known(text);
      if (before) return before;
      const key = readKey(text);
      const holder = key?.env === env ? await find(key) : undefined;
      if (holder) holders.set(sha256Hex(text), holder);
      return holder;
    },
  };
};
