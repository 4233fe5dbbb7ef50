import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Handle, Tx } from "../db/client.ts";
import { teams } from "../db/schema/index.ts";
import { statementOfOne } from "../db/statement.ts";

export interface Team {
  id: string;
  name: string;
  slug: string;
  systemUserId: string;
  timezone: string;
  currency: string;
  locale: "de" | "en" | "fr" | "it";
}

const columns = {
  id: teams.id,
  name: teams.name,
  slug: teams.slug,
  systemUserId: teams.systemUserId,
  timezone: teams.timezone,
  currency: teams.currency,
  locale: teams.locale,
};

/** The transaction's own team. */
export const selectTeam = statementOfOne<{ teamId: string }, Team>((tx, { teamId }) =>
  tx.select(columns).from(teams).where(eq(teams.id, teamId)),
);

/** Sets what the venue's own topic says of its team. */
export const updateTeam = async (
  tx: Tx,
  { teamId, timezone, currency, now }: { teamId: string; timezone: string; currency: string; now: Date },
): Promise<void> => {
  await tx.update(teams).set({ timezone, currency, updatedAt: now }).where(eq(teams.id, teamId));
};

/** Every team; for the owner alone. A team of the product's that the desk has no name and no author for is none of them. */
export const selectTeams = (tx: Handle): Promise<Team[]> =>
  tx
    .select(columns)
    .from(teams)
    .where(and(isNotNull(teams.slug), isNotNull(teams.systemUserId)));

/** Adds a team, or leaves the one of that slug as it is; a team of the product's becomes the desk's. For the owner alone. */
export const insertTeam = async (tx: Tx, team: Team): Promise<void> => {
  const { id, slug, systemUserId } = team;
  const named = await tx
    .update(teams)
    .set({ slug, systemUserId })
    .where(and(eq(teams.id, id), isNull(teams.slug)))
    .returning({ id: teams.id });
  if (named.length > 0) return;
  await tx.insert(teams).values(team).onConflictDoNothing({ target: teams.slug });
};
