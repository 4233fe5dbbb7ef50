import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { apiKeys, teamMembers, teams } from "../db/schema/index.ts";

export type KeyRow = typeof apiKeys.$inferSelect;

/** The key of an id, in a transaction that seeks it: no team is known yet. */
export const selectKey = async (tx: Tx, { keyId }: { keyId: string }): Promise<KeyRow | undefined> =>
  (await tx.select().from(apiKeys).where(eq(apiKeys.keyId, keyId)))[0];

/** What the gate knows of the transaction's team. */
export const selectKnownTeam = async (
  tx: Tx,
  { teamId }: { teamId: string },
): Promise<{ id: string; slug: string; systemUserId: string } | undefined> =>
  (
    await tx
      .select({ id: teams.id, slug: teams.slug, systemUserId: teams.systemUserId })
      .from(teams)
      .where(eq(teams.id, teamId))
  )[0];

/** Notes that a key is in use, unless that was noted after `since`. */
export const noteUse = async (
  tx: Tx,
  { teamId, keyId, now, since }: { teamId: string; keyId: string; now: Date; since: Date },
): Promise<void> => {
  await tx
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(
      and(
        eq(apiKeys.teamId, teamId),
        eq(apiKeys.keyId, keyId),
        or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, since)),
      ),
    );
};

/** The teams that a user is an active member of, in a transaction of that user: no team is known yet. */
export const selectMemberships = (
  tx: Tx,
  { userId }: { userId: string },
): Promise<{ teamId: string; role: string }[]> =>
  tx
    .select({ teamId: teamMembers.teamId, role: teamMembers.role })
    .from(teamMembers)
    .where(and(eq(teamMembers.userId, userId), eq(teamMembers.status, "active")))
    .orderBy(teamMembers.teamId);
