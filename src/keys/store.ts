import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { apiKeys } from "../db/schema/index.ts";

/** A key as its team sees it: without the hash. */
const columns = {
  id: apiKeys.id,
  userId: apiKeys.userId,
  keyId: apiKeys.keyId,
  env: apiKeys.env,
  name: apiKeys.name,
  role: apiKeys.role,
  createdAt: apiKeys.createdAt,
  lastUsedAt: apiKeys.lastUsedAt,
  expiresAt: apiKeys.expiresAt,
  revokedAt: apiKeys.revokedAt,
};

export type KeyRow = Omit<typeof apiKeys.$inferSelect, "teamId" | "secretSha256" | "updatedAt">;
export type NewKeyRow = typeof apiKeys.$inferInsert;

interface OfTeam {
  teamId: string;
}

/** Every key of a team, newest first. */
export const selectKeys = (tx: Tx, { teamId }: OfTeam): Promise<KeyRow[]> =>
  tx.select(columns).from(apiKeys).where(eq(apiKeys.teamId, teamId)).orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));

/** A key of the team, locked until the transaction ends. */
export const lockKey = async (tx: Tx, { teamId, keyId }: OfTeam & { keyId: string }): Promise<KeyRow | undefined> =>
  (
    await tx
      .select(columns)
      .from(apiKeys)
      .where(and(eq(apiKeys.teamId, teamId), eq(apiKeys.keyId, keyId)))
      .for("update")
  )[0];

/** Adds a key and answers it as it stands. */
export const insertKey = async (tx: Tx, key: NewKeyRow): Promise<KeyRow> => {
  const [row] = await tx.insert(apiKeys).values(key).returning(columns);
  if (!row) throw new Error("an inserted key has a row");
  return row;
};

export const setRevoked = async (
  tx: Tx,
  { teamId, keyId, now }: OfTeam & { keyId: string; now: Date },
): Promise<void> => {
  await tx
    .update(apiKeys)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(eq(apiKeys.teamId, teamId), eq(apiKeys.keyId, keyId)));
};
