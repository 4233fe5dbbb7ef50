import { and, asc, eq, gte, isNull, lte, ne, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Occupancy } from "../../booking/calendar.ts";
import type { PastClaim } from "../../booking/replay/past-calendar.ts";
import type { Interval } from "../../booking/slot.ts";
import { HOLD_STATES } from "../../booking/words.ts";
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

const millis = (instant: SQL): SQL => sql`(date_part('epoch', ${instant}) * 1000)::bigint`;

/** One text, claim by claim: hundreds of them cost far more to take apart row by row, or to make JSON of, than to find. */
const selectStanding = statementOfOne((tx, { teamId, during }: Given<{ teamId: string; during: Interval }>) => {
  const standing = tx
    .select(CLAIM)
    .from(roomHolds)
    .where(and(eq(roomHolds.teamId, teamId), ne(roomHolds.state, "released"), touches(during)))
    .unionAll(selectAsBlocks(tx, during))
    .as("standing");
  return tx
    .select({
      claims: sql<string | null>`string_agg(concat_ws(',', ${standing.roomId}, ${standing.state},
        ${millis(sql`lower(${standing.during})`)}, ${millis(sql`upper(${standing.during})`)},
        coalesce(${millis(sql`${standing.expiresAt}`)}::text, ''), ${standing.eventId}), ';')`,
    })
    .from(standing);
});

const STATES: ReadonlyMap<string, Occupancy["state"]> = new Map(
  HOLD_STATES.flatMap((state) => (state === "released" ? [] : [[state, state] as const])),
);

/** Room, state, begin, end and expiry in milliseconds since 1970, and the event, where there are such. */
const claimIn = (listed: string): Occupancy => {
  const [roomId = "", name = "", from, to, expiry, eventId = null] = listed.split(",");
  const state = STATES.get(name);
  if (state === undefined) throw new Error(`a claim stands as ${name}`);
  return {
    roomId,
    eventId,
    state,
    start: new Date(Number(from)),
    end: new Date(Number(to)),
    expiresAt: expiry ? new Date(Number(expiry)) : null,
  };
};

/** Every claim on a room that touches a stretch of time, buffers included. */
export const selectOccupancies = async (
  tx: Tx,
  { teamId, start, end }: Interval & { teamId: string },
): Promise<Occupancy[]> => {
  const listed = await selectStanding(tx, { teamId, during: { start, end } });
  return listed?.claims ? listed.claims.split(";").map(claimIn) : [];
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
