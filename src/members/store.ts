import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { teamMembers } from "../db/schema/index.ts";

export type MemberRow = typeof teamMembers.$inferSelect;

interface OfTeam {
  teamId: string;
}
type OfMember = OfTeam & { userId: string };

const isMember = ({ teamId, userId }: OfMember) => and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, userId));

/** Whether the project keeps who is in a team: then that decides, and our rows do not (spec/http-api.md §2.1). */
export const areKeptElsewhere = async (tx: Tx): Promise<boolean> => {
  const [project] = await tx
    .select({ keeps: sql<boolean>`to_regclass('public.team_members_new') is not null` })
    .from(sql`(select 1) as one`);
  return project?.keeps === true;
};

/** Every member of a team, the disabled ones too, in the order they came. */
export const selectMembers = (tx: Tx, { teamId }: OfTeam): Promise<MemberRow[]> =>
  tx
    .select()
    .from(teamMembers)
    .where(eq(teamMembers.teamId, teamId))
    .orderBy(asc(teamMembers.createdAt), asc(teamMembers.userId));

export const selectMember = async (tx: Tx, member: OfMember): Promise<MemberRow | undefined> =>
  (await tx.select().from(teamMembers).where(isMember(member)))[0];

/** How many active owners a team has beside one user. */
export const countOtherOwners = async (tx: Tx, { teamId, userId }: OfMember): Promise<number> => {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(teamMembers)
    .where(
      and(
        eq(teamMembers.teamId, teamId),
        ne(teamMembers.userId, userId),
        eq(teamMembers.role, "owner"),
        eq(teamMembers.status, "active"),
      ),
    );
  return row?.count ?? 0;
};

/** Adds a member, or sets what is known of one. */
export const upsertMember = async (
  tx: Tx,
  { now, ...member }: Omit<MemberRow, "createdAt" | "updatedAt"> & { now: Date },
): Promise<void> => {
  const { role, status, name, email } = member;
  await tx
    .insert(teamMembers)
    .values({ ...member, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [teamMembers.teamId, teamMembers.userId],
      set: { role, status, name, email, updatedAt: now },
    });
};
