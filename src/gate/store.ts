import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
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

interface Membership {
  teamId: string;
  role: string;
}

/**
 * The teams that a user is a member of, in a transaction of that user: no team is known yet. The product's memberships
 * where they are, accepted ones only; else our own, active ones only. Source: spec/http-api.md §2.1, spec/schema.md §2.
 */
export const selectMemberships = async (tx: Tx, { userId }: { userId: string }): Promise<Membership[]> => {
  const [product] = await tx
    .select({ isThere: sql<boolean>`to_regclass('public.team_members_new') is not null` })
    .from(sql`(select 1) as one`);
  if (product?.isThere)
    return tx
      .select({ teamId: sql<string>`team_id::text`, role: sql<string>`role::text` })
      .from(sql`public.team_members_new`)
      .where(sql`user_id = ${userId} and status::text = 'accepted'`)
      .orderBy(sql`team_id`);
  return tx
    .select({ teamId: teamMembers.teamId, role: teamMembers.role })
    .from(teamMembers)
    .where(and(eq(teamMembers.userId, userId), eq(teamMembers.status, "active")))
    .orderBy(teamMembers.teamId);
};
