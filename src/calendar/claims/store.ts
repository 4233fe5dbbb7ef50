import { and, asc, eq, gte, isNull, lte, ne, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Occupancy } from "../../booking/calendar.ts";
import type { PastClaim } from "../../booking/replay/past-calendar.ts";
import type { Interval } from "../../booking/slot.ts";
import type { Tx } from "../../db/client.ts";
import { roomHolds } from "../../db/schema/index.ts";
import { type Given, statementOfOne } from "../../db/statement.ts";
import { selectAsBlocks, selectProductClaims } from "../product/store.ts";

/** Holds that overlap a stretch of time, buffers included. */
export const touches = (during: Interval | Placeholder): SQL =>
  sql`${roomHolds.during} && ${sql.param(during, roomHolds.during)}::tstzrange`;

const CLAIM = {
  roomId: roomHolds.roomId,
  eventId: roomHolds.eventId,
  state: roomHolds.state,
  during: roomHolds.during,
  expiresAt: roomHolds.expiresAt,
};

/** A claim in a list of values: room, event, state, begin, end, expiry; instants in milliseconds since 1970. */
type ListedClaim = [string, string | null, Occupancy["state"], number, number, number | null];

const millis = (instant: SQL): SQL => sql`(extract(epoch from ${instant}) * 1000)::bigint`;

/** As one value: hundreds of claims cost far more to take apart row by row than to find. */
const selectStanding = statementOfOne((tx, { teamId, during }: Given<{ teamId: string; during: Interval }>) => {
  const standing = tx
    .select(CLAIM)
    .from(roomHolds)
    .where(and(eq(roomHolds.teamId, teamId), ne(roomHolds.state, "released"), touches(during)))
    .unionAll(selectAsBlocks(tx, during))
    .as("standing");
  return tx
    .select({
      claims: sql<
        ListedClaim[] | null
      >`json_agg(json_build_array(${standing.roomId}, ${standing.eventId}, ${standing.state},
        ${millis(sql`lower(${standing.during})`)}, ${millis(sql`upper(${standing.during})`)}, ${millis(sql`${standing.expiresAt}`)}))`,
    })
    .from(standing);
});

/** Every claim on a room that touches a stretch of time, buffers included. */
export const selectOccupancies = async (
  tx: Tx,
  { teamId, start, end }: Interval & { teamId: string },
): Promise<Occupancy[]> => {
  const listed = await selectStanding(tx, { teamId, during: { start, end } });
  return (listed?.claims ?? []).map(([roomId, eventId, state, from, to, expiry]) => ({
    roomId,
    eventId,
    state,
    start: new Date(from),
    end: new Date(to),
    expiresAt: expiry === null ? null : new Date(expiry),
  }));
};

/** Every claim that stood at an instant and touches a stretch of time, oldest first. */
export const selectClaimsOnce = async (
  tx: Tx,
  { teamId, start, end, written, at }: Interval & { teamId: string; written: Date; at: Date },
): Promise<PastClaim[]> => {
  const rows = await tx
    .select({ ...CLAIM, releasedAt: roomHolds.releasedAt, releaseReason: roomHolds.releaseReason })
    .from(roomHolds)
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        lte(roomHolds.createdAt, written),
        or(isNull(roomHolds.releasedAt), gte(roomHolds.releasedAt, at)),
        touches({ start, end }),
      ),
    )
    .orderBy(asc(roomHolds.createdAt), asc(roomHolds.id));
  const claims = rows.map(({ during, releasedAt, releaseReason, ...claim }) => ({
    ...claim,
    start: during.start,
    end: during.end,
    isLetGoThen: releasedAt?.getTime() === at.getTime(),
    isExchanged: releaseReason === "changed",
  }));
  return [...(await selectProductClaims(tx, { start, end, written })), ...claims];
};
