import { type Actor, auditAccess } from "../activity/service.ts";
import type { Database, Tx } from "../db/client.ts";
import { alone, type TeamScope, withTeam } from "../db/team.ts";
import type { Role } from "../gate/caller.ts";
import type { Clock } from "../platform/clock.ts";
import { errors } from "../platform/errors.ts";
import {
  areKeptElsewhere,
  countOtherOwners,
  type MemberRow,
  selectMember,
  selectMembers,
  upsertMember,
} from "./store.ts";

export type { MemberRow } from "./store.ts";

export const MEMBER_ROLES = ["viewer", "manager", "admin", "owner"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type MemberStatus = "invited" | "active" | "disabled";

export interface MemberChange {
  role?: MemberRole | undefined;
  status?: MemberStatus | undefined;
  name?: string | null | undefined;
  email?: string | null | undefined;
}

/** Who changes the members, and with which right: commands on this machine come as `system`. */
export type Keeper = Actor & { role: Role };

interface MemberDeps {
  db: Database;
  clock: Clock;
}

export const listMembers = ({ db }: MemberDeps, keeper: Keeper): Promise<MemberRow[]> =>
  withTeam(db, keeper, (tx) => selectMembers(tx, keeper));

/** Whether anybody is in the team. */
export const hasMember = async (tx: Tx, scope: TeamScope): Promise<boolean> =>
  (await selectMembers(tx, scope)).some(({ status }) => status === "active");

/** Adds a user to the team; one who is in it already gets the new role and is active again. @throws Failure 403, 409 */
export const addMember = (
  { db, clock }: MemberDeps,
  keeper: Keeper,
  { userId, ...wanted }: { userId: string; role: MemberRole; name?: string | undefined; email?: string | undefined },
): Promise<MemberRow> =>
  withTeam(db, keeper, async (tx) => {
    await alone(tx, keeper.teamId);
    const before = await selectMember(tx, { teamId: keeper.teamId, userId });
    return set(tx, keeper, userId, before, { status: "active", ...wanted }, clock.now());
  });

/** @throws Failure 403, 404, 409 */
export const changeMember = (
  { db, clock }: MemberDeps,
  keeper: Keeper,
  userId: string,
  change: MemberChange,
): Promise<MemberRow> =>
  withTeam(db, keeper, async (tx) => {
    await alone(tx, keeper.teamId);
    const before = await selectMember(tx, { teamId: keeper.teamId, userId });
    if (!before) throw errors.memberNotFound();
    return set(tx, keeper, userId, before, change, clock.now());
  });

/** Shuts a member out. The row stays, for it names the author of what was written. @throws Failure 403, 404, 409 */
export const removeMember = (deps: MemberDeps, keeper: Keeper, userId: string): Promise<MemberRow> =>
  changeMember(deps, keeper, userId, { status: "disabled" });

/** Owners are made and changed by owners only; the last one stays. Source: spec/http-api.md §20. */
const set = async (
  tx: Tx,
  keeper: Keeper,
  userId: string,
  before: MemberRow | undefined,
  { role, status, name, email }: MemberChange,
  now: Date,
): Promise<MemberRow> => {
  if (await areKeptElsewhere(tx)) throw errors.membersElsewhere();
  const after = {
    role: role ?? before?.role ?? "viewer",
    status: status ?? before?.status ?? "active",
    name: name === undefined ? (before?.name ?? null) : name,
    email: email === undefined ? (before?.email ?? null) : email,
  };
  const touchesOwner = before?.role === "owner" || after.role === "owner";
  if (touchesOwner && keeper.role !== "owner" && keeper.role !== "system") throw errors.forbidden();
  const { teamId } = keeper;
  const wasOwner = before !== undefined && isOwner(before);
  if (wasOwner && !isOwner(after) && (await countOtherOwners(tx, { teamId, userId })) === 0) throw errors.lastOwner();
  await upsertMember(tx, { teamId, userId, ...after, now });
  const shown = (member: { role: string; status: string }) => ({ role: member.role, status: member.status });
  const action = after.status === "disabled" ? "member_removed" : "member_set";
  const act = { action, entityType: "team_member", entityId: userId, after: shown(after) } as const;
  await auditAccess(tx, keeper, before ? { ...act, before: shown(before) } : act, now);
  return { createdAt: before?.createdAt ?? now, updatedAt: now, teamId, userId, ...after };
};

const isOwner = ({ role, status }: { role: string; status: string }): boolean =>
  role === "owner" && status === "active";
