import { and, desc, eq, gte, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Interval } from "../booking/slot.ts";
import type { EventStatus, HoldState } from "../booking/words.ts";
import type { Tx } from "../db/client.ts";
import { rowVersions } from "../db/row-versions.ts";
import { calendarFeeds, events, roomHolds, rooms } from "../db/schema/index.ts";

interface OfTeam {
  teamId: string;
}

/** A feed as its team sees it: without the hash of its secret. */
const columns = {
  id: calendarFeeds.id,
  userId: calendarFeeds.userId,
  name: calendarFeeds.name,
  roomId: calendarFeeds.roomId,
  shows: calendarFeeds.shows,
  createdAt: calendarFeeds.createdAt,
  lastReadAt: calendarFeeds.lastReadAt,
  revokedAt: calendarFeeds.revokedAt,
};

export type FeedRow = Omit<typeof calendarFeeds.$inferSelect, "teamId" | "tokenSha256" | "updatedAt">;

/** Every feed of a team, newest first. */
export const selectFeeds = (tx: Tx, { teamId }: OfTeam): Promise<FeedRow[]> =>
  tx
    .select(columns)
    .from(calendarFeeds)
    .where(eq(calendarFeeds.teamId, teamId))
    .orderBy(desc(calendarFeeds.createdAt), desc(calendarFeeds.id));

export const insertFeed = async (tx: Tx, row: typeof calendarFeeds.$inferInsert): Promise<FeedRow> => {
  const [feed] = await tx.insert(calendarFeeds).values(row).returning(columns);
  if (!feed) throw new Error("an inserted feed has a row");
  return feed;
};

interface Change extends OfTeam {
  id: string;
  now: Date;
}

/** Gives a living feed another secret. @returns whether there is such a feed */
export const updateToken = async (
  tx: Tx,
  { teamId, id, now, tokenSha256 }: Change & { tokenSha256: Uint8Array },
): Promise<boolean> =>
  (
    await tx
      .update(calendarFeeds)
      .set({ tokenSha256, updatedAt: now })
      .where(and(eq(calendarFeeds.teamId, teamId), eq(calendarFeeds.id, id), isNull(calendarFeeds.revokedAt)))
      .returning({ id: calendarFeeds.id })
  ).length > 0;

/** Ends a feed; one that has ended keeps its time. @returns the feed as it stands, if there is one */
export const revoke = async (tx: Tx, { teamId, id, now }: Change): Promise<FeedRow | undefined> =>
  (
    await tx
      .update(calendarFeeds)
      .set({ revokedAt: sql`coalesce(${calendarFeeds.revokedAt}, ${now.toISOString()}::timestamptz)`, updatedAt: now })
      .where(and(eq(calendarFeeds.teamId, teamId), eq(calendarFeeds.id, id)))
      .returning(columns)
  )[0];

/** The living feed of a secret, in a transaction that seeks it: no team is known yet. */
export const selectFeed = async (
  tx: Tx,
  { tokenSha256 }: { tokenSha256: Uint8Array },
): Promise<(FeedRow & OfTeam) | undefined> =>
  (
    await tx
      .select({ ...columns, teamId: calendarFeeds.teamId })
      .from(calendarFeeds)
      .where(and(eq(calendarFeeds.tokenSha256, tokenSha256), isNull(calendarFeeds.revokedAt)))
  )[0];

/** Notes that a feed is read, unless that was noted after `since`. */
export const noteReading = async (tx: Tx, { teamId, id, now, since }: Change & { since: Date }): Promise<void> => {
  await tx
    .update(calendarFeeds)
    .set({ lastReadAt: now })
    .where(
      and(
        eq(calendarFeeds.teamId, teamId),
        eq(calendarFeeds.id, id),
        or(isNull(calendarFeeds.lastReadAt), lt(calendarFeeds.lastReadAt, since)),
      ),
    );
};

/** The name of a room, retired or not. */
export const selectRoomName = async (
  tx: Tx,
  { teamId, roomId }: OfTeam & { roomId: string },
): Promise<string | undefined> =>
  (
    await tx
      .select({ name: rooms.name })
      .from(rooms)
      .where(and(eq(rooms.teamId, teamId), eq(rooms.id, roomId)))
  )[0]?.name;

/** Changes with everything that a feed shows. */
export const stampBookings = rowVersions(events, roomHolds, rooms);

/** A claim that a booking has or had on a room. */
export interface Claim {
  eventId: string;
  title: string;
  status: EventStatus;
  attendees: number | null;
  roomId: string;
  roomName: string;
  state: HoldState;
  slot: Interval;
  claimedAt: Date;
  changedAt: Date;
  /** Grows with every change of the booking or of any of its claims. */
  sequence: number;
}

/** The claims of bookings that end after a moment, those to come first. */
export const selectClaims = (
  tx: Tx,
  { teamId, since, limit }: OfTeam & { since: Date; limit: number },
): Promise<Claim[]> =>
  tx
    .select({
      eventId: events.id,
      title: events.title,
      status: events.status,
      attendees: events.attendees,
      roomId: roomHolds.roomId,
      roomName: rooms.name,
      state: roomHolds.state,
      slot: roomHolds.slot,
      claimedAt: roomHolds.createdAt,
      changedAt: sql`greatest(${events.updatedAt}, ${roomHolds.updatedAt})`.mapWith(events.updatedAt),
      sequence: sql`${events.version} + (select sum(every.version) from ${roomHolds} as every
        where every.team_id = ${events.teamId} and every.event_id = ${events.id})`.mapWith(Number),
    })
    .from(roomHolds)
    .innerJoin(events, and(eq(events.teamId, roomHolds.teamId), eq(events.id, roomHolds.eventId)))
    .innerJoin(rooms, and(eq(rooms.teamId, roomHolds.teamId), eq(rooms.id, roomHolds.roomId)))
    .where(
      and(
        eq(roomHolds.teamId, teamId),
        isNotNull(roomHolds.eventId),
        gte(sql`upper(${roomHolds.slot})`, sql`${since.toISOString()}::timestamptz`),
      ),
    )
    .orderBy(sql`lower(${roomHolds.slot}) desc`, desc(roomHolds.createdAt), desc(roomHolds.id))
    .limit(limit);
