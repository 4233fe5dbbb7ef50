import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { PastClaim } from "../../booking/replay/past-calendar.ts";
import type { Interval } from "../../booking/slot.ts";
import type { HoldState } from "../../booking/words.ts";
import type { Tx } from "../../db/client.ts";
import { roomHolds } from "../../db/schema/index.ts";

/**
 * What the product's own calendar has of the team's rooms in a stretch of time (spec/schema.md §5, `is_blocked`). Its rows
 * are no bookings, and the function in the database is the only way to see them.
 */
const taken = (during: Interval | Placeholder): SQL =>
  sql`oe_private.product_calendar(${sql.param(during, roomHolds.during)}::tstzrange) as taken`;

const roomId = sql<string>`taken.room_id`;

/** The same in the form of claims on rooms, to be put beside those of the holds. */
export const selectAsBlocks = (tx: Tx, during: Interval | Placeholder) =>
  tx
    .select({
      roomId,
      eventId: sql<string | null>`null::uuid`,
      state: sql<HoldState>`'blocked'`,
      during: sql<Interval>`taken.during`,
      expiresAt: sql<Date | null>`null::timestamptz`,
    })
    .from(taken(during));

/** What of it was written by an instant; when a row of it changed since is not kept. */
export const selectProductClaims = async (
  tx: Tx,
  { written, ...during }: Interval & { written: Date },
): Promise<PastClaim[]> => {
  const rows = await tx
    .select({ roomId, during: sql`taken.during`.mapWith(roomHolds.during) })
    .from(taken(during))
    .where(sql`taken.written_at <= ${written.toISOString()}::timestamptz`);
  return rows.map(({ roomId: room, during: { start, end } }) => ({
    roomId: room,
    eventId: null,
    state: "blocked",
    start,
    end,
    expiresAt: null,
    isLetGoThen: false,
    isExchanged: false,
  }));
};

/** Whether it has a room in a stretch of time. */
export const isInProductCalendar = async (
  tx: Tx,
  { room, during }: { room: string; during: Interval },
): Promise<boolean> => {
  const rows = await tx.select({ roomId }).from(taken(during)).where(sql`taken.room_id = ${room}`).limit(1);
  return rows.length > 0;
};
