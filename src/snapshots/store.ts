import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { SheetType } from "../booking/parts.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { rowVersions } from "../db/row-versions.ts";
import { events, snapshots } from "../db/schema/index.ts";
import { inserts } from "../db/statement.ts";
import type { TeamScope } from "../db/team.ts";

export type SnapshotRow = Pick<
  typeof snapshots.$inferSelect,
  "id" | "token" | "legacyId" | "type" | "eventId" | "params" | "data" | "createdAt" | "expiresAt"
>;

export type NewSnapshot = TeamScope &
  Pick<typeof snapshots.$inferInsert, "token" | "type" | "params" | "data" | "eventId"> & {
    now: Date;
    expiresAt: Date;
  };

const insert = inserts(snapshots);

export const insertSnapshot = async (
  tx: Tx,
  { teamId, userId, token, type, params, data, eventId, now, expiresAt }: NewSnapshot,
): Promise<void> => {
  await insert(tx, { teamId, userId, token, type, params, data, eventId, createdAt: now, updatedAt: now, expiresAt });
};

/** Ends the links of an event that still open something. */
export const expireOf = async (
  tx: Tx,
  { teamId, eventId, now }: { teamId: string; eventId: string; now: Date },
): Promise<void> => {
  await tx
    .update(snapshots)
    .set({ expiresAt: now, updatedAt: now })
    .where(
      and(
        eq(snapshots.teamId, teamId),
        eq(snapshots.eventId, eventId),
        or(isNull(snapshots.expiresAt), gt(snapshots.expiresAt, now)),
      ),
    );
};

/** The team of a token, whatever team it is; for a transaction that seeks it. */
export const selectTeamOf = async (tx: Tx, { token }: { token: string }): Promise<string | undefined> => {
  const [row] = await tx.select({ teamId: snapshots.teamId }).from(snapshots).where(eq(snapshots.token, token));
  return row?.teamId;
};

/** When the event of a snapshot is over, in its own zone. */
const EVENT_ENDS =
  sql<Date | null>`((coalesce(${events.endDate}, ${events.eventDate}) + 1)::timestamp at time zone ${events.timezone})`.mapWith(
    events.createdAt,
  );

export interface FoundSnapshot extends SnapshotRow {
  eventEnds: Date | null;
}

/** What a list tells of each. */
const LISTED = {
  id: snapshots.id,
  token: snapshots.token,
  legacyId: snapshots.legacyId,
  type: snapshots.type,
  eventId: snapshots.eventId,
  params: snapshots.params,
  createdAt: snapshots.createdAt,
  expiresAt: snapshots.expiresAt,
};

/** A snapshot by its token, or by the id that the legacy backend had given it. */
export const selectSnapshot = async (
  tx: Tx,
  { teamId, ...name }: { teamId: string } & ({ token: string } | { legacyId: string }),
): Promise<FoundSnapshot | undefined> => {
  const [row] = await tx
    .select({ ...LISTED, data: snapshots.data, eventEnds: EVENT_ENDS })
    .from(snapshots)
    .leftJoin(events, and(eq(events.teamId, snapshots.teamId), eq(events.id, snapshots.eventId)))
    .where(
      and(
        eq(snapshots.teamId, teamId),
        "token" in name ? eq(snapshots.token, name.token) : eq(snapshots.legacyId, name.legacyId),
      ),
    );
  return row;
};

export interface SnapshotFilter {
  teamId: string;
  type: SheetType | undefined;
  eventId: string | undefined;
  before: Position | undefined;
  limit: number;
}

/** A team's snapshots without their data, newest first. */
export const selectSnapshots = (
  tx: Tx,
  { teamId, type, eventId, before, limit }: SnapshotFilter,
): Promise<Omit<SnapshotRow, "data">[]> =>
  tx
    .select(LISTED)
    .from(snapshots)
    .where(
      and(
        eq(snapshots.teamId, teamId),
        type && eq(snapshots.type, type),
        eventId === undefined ? undefined : eq(snapshots.eventId, eventId),
        olderThan({ at: snapshots.createdAt, id: snapshots.id }, before),
      ),
    )
    .orderBy(desc(snapshots.createdAt), desc(snapshots.id))
    .limit(limit);

/** Changes with every snapshot that is written. */
export const snapshotStamp = rowVersions(snapshots);
