import { type Actor, auditAccess } from "../activity/service.ts";
import type { Database, Tx } from "../db/client.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import { keyEnvOf, mintKey } from "../gate/keys/form.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insertKey, type KeyRow, lockKey, selectKeys, setRevoked } from "./store.ts";

export type { KeyRow } from "./store.ts";

export const KEY_ROLES = ["viewer", "manager", "admin", "system", "publishable"] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

export interface NewKey {
  name: string;
  role: KeyRole;
  expiresAt: Date | null;
}

export interface MintedKey {
  key: KeyRow;
  /** The only time it is told. */
  secret: string;
}

interface KeyDeps {
  db: Database;
  clock: Clock;
  env: Pick<Env, "mode">;
}

/** A new key of the actor's team. Source: spec/http-api.md §2.1, §20. */
export const createKey = ({ db, clock, env }: KeyDeps, actor: Actor, wanted: NewKey): Promise<MintedKey> =>
  withTeam(db, actor, async (tx) => {
    const minted = await mint(tx, env, actor, wanted, clock.now());
    await auditKey(tx, actor, "key_created", minted.key, clock.now());
    return minted;
  });

export const listKeys = ({ db }: KeyDeps, actor: Actor): Promise<KeyRow[]> =>
  withTeam(db, actor, (tx) => selectKeys(tx, actor));

/** Ends a key; one that has ended stays as it is. @throws Failure 404 */
export const revokeKey = ({ db, clock }: KeyDeps, actor: Actor, keyId: string): Promise<KeyRow> =>
  withTeam(db, actor, (tx) => revoke(tx, actor, keyId, clock.now()));

/** Ends a key and makes one of the same name, role and expiry in its place. @throws Failure 404 */
export const rotateKey = ({ db, clock, env }: KeyDeps, actor: Actor, keyId: string): Promise<MintedKey> =>
  withTeam(db, actor, async (tx) => {
    const now = clock.now();
    const { name, role, expiresAt } = await revoke(tx, actor, keyId, now);
    const minted = await mint(tx, env, actor, { name, role, expiresAt }, now);
    await auditKey(tx, actor, "key_created", minted.key, now);
    return minted;
  });

/** Whether a key opens anything now. */
export const isUsable = ({ revokedAt, expiresAt }: KeyRow, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now);

/** Whether anybody can enter a team as its admin with a key of this environment. */
export const hasAdminKey = async (tx: Tx, scope: TeamScope, { mode }: Pick<Env, "mode">, now: Date): Promise<boolean> =>
  (await selectKeys(tx, scope)).some((key) => key.role === "admin" && key.env === keyEnvOf(mode) && isUsable(key, now));

const mint = async (
  tx: Tx,
  { mode }: Pick<Env, "mode">,
  { teamId, userId }: Actor,
  wanted: Omit<NewKey, "role"> & { role: string },
  now: Date,
): Promise<MintedKey> => {
  const env = keyEnvOf(mode);
  const { keyId, text, secretSha256 } = mintKey(env);
  const row = { id: newId(), teamId, userId, keyId, env, secretSha256, ...wanted, createdAt: now, updatedAt: now };
  return { key: await insertKey(tx, row), secret: text };
};

const revoke = async (tx: Tx, actor: Actor, keyId: string, now: Date): Promise<KeyRow> => {
  const key = await lockKey(tx, { teamId: actor.teamId, keyId });
  if (!key) throw errors.keyNotFound();
  if (key.revokedAt !== null) return key;
  await setRevoked(tx, { teamId: actor.teamId, keyId, now });
  await auditKey(tx, actor, "key_revoked", key, now);
  return { ...key, revokedAt: now };
};

const auditKey = (tx: Tx, actor: Actor, action: "key_created" | "key_revoked", key: KeyRow, now: Date): Promise<void> =>
  auditAccess(
    tx,
    actor,
    { action, entityType: "api_key", entityId: key.id, after: { key_id: key.keyId, name: key.name, role: key.role } },
    now,
  );
