import { and, desc, eq, gte, ilike, inArray, isNull, lte, ne, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { EventStatus } from "../booking/words.ts";
import { amongGiven } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { clients, events, offers, roomHolds, rooms, threads } from "../db/schema/index.ts";
import { as, type GivenSome, inserts, statementByShape, statementOfOne } from "../db/statement.ts";
import type { Day } from "../platform/days.ts";

export type EventRow = typeof events.$inferSelect;

interface EventKey {
  teamId: string;
  eventId: string;
}

export const selectEvent = statementOfOne<EventKey, EventRow>((tx, { teamId, eventId }) =>
  tx
    .select()
    .from(events)
    .where(and(eq(events.teamId, teamId), eq(events.id, eventId))),
);

/** The event, locked until the transaction ends. */
export const lockEvent = statementOfOne<EventKey, EventRow>((tx, { teamId, eventId }) =>
  tx
    .select()
    .from(events)
    .where(and(eq(events.teamId, teamId), eq(events.id, eventId)))
    .for("update"),
);

/** The booking a conversation is about: its newest that is not cancelled. */
export const selectOpenEvent = statementOfOne<{ teamId: string; threadId: string }, EventRow>(
  (tx, { teamId, threadId }) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.teamId, teamId), eq(events.threadId, threadId), ne(events.status, "cancelled")))
      .orderBy(desc(events.createdAt), desc(events.id))
      .limit(1),
);

/** The newest booking of a conversation, whatever its status. */
export const selectLatestEvent = statementOfOne<{ teamId: string; threadId: string }, EventRow>(
  (tx, { teamId, threadId }) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.teamId, teamId), eq(events.threadId, threadId)))
      .orderBy(desc(events.createdAt), desc(events.id))
      .limit(1),
);

export type NewEvent = typeof events.$inferInsert;

const insert = inserts(events, { finish: (insert) => insert.returning() });

const written = ([row]: EventRow[]): EventRow => {
  if (!row) throw new Error("an event that is written has a row");
  return row;
};

export const insertEvent = async (tx: Tx, event: NewEvent): Promise<EventRow> => written(await insert(tx, event));

export const updateEvent = async (
  tx: Tx,
  { teamId, eventId, set }: EventKey & { set: Partial<NewEvent> },
): Promise<EventRow> =>
  written(
    await tx
      .update(events)
      .set({ ...set, version: sql`${events.version} + 1` })
      .where(and(eq(events.teamId, teamId), eq(events.id, eventId)))
      .returning(),
  );

export interface EventFilter {
  teamId: string;
  statuses?: readonly EventStatus[] | undefined;
  threadId?: string | undefined;
  clientEmail?: string | undefined;
  room?: string | undefined;
  dateFrom?: string | undefined;
  dateTo?: string | undefined;
  step?: number | undefined;
  updatedSince?: Date | undefined;
  q?: string | undefined;
}

const matchesRoom = (room: Placeholder): SQL =>
  sql`exists (select 1 from ${rooms} r where r.team_id = ${events.teamId} and r.id = any(${events.roomIds}) and (lower(r.name) = lower(${room}) or r.id::text = ${room}))`;

/** What is in a text as a pattern for `ilike`. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const matchesText = (pattern: Placeholder): SQL | undefined =>
  or(
    ilike(clients.name, pattern),
    ilike(clients.company, pattern),
    ilike(clients.email, pattern),
    sql`exists (select 1 from ${rooms} r where r.team_id = ${events.teamId} and r.id = any(${events.roomIds}) and r.name ilike ${pattern})`,
  );

const matches = ({
  teamId,
  statuses,
  threadId,
  clientEmail,
  room,
  dateFrom,
  dateTo,
  step,
  updatedSince,
  q,
}: GivenSome<EventFilter>): SQL | undefined =>
  and(
    teamId && eq(events.teamId, teamId),
    statuses && amongGiven(events.status, statuses),
    threadId && eq(events.threadId, threadId),
    clientEmail && eq(sql`lower(${clients.email})`, clientEmail),
    room && matchesRoom(room),
    dateFrom && gte(events.eventDate, dateFrom),
    dateTo && lte(events.eventDate, dateTo),
    step && eq(events.currentStep, step),
    updatedSince && gte(events.updatedAt, as(updatedSince, events.updatedAt)),
    q && matchesText(q),
  );

const filterValues = ({ clientEmail, q, ...filter }: EventFilter): EventFilter => ({
  ...filter,
  clientEmail: clientEmail?.toLowerCase(),
  q: q === undefined ? undefined : containing(q),
});

const ofClient = and(eq(clients.teamId, events.teamId), eq(clients.id, events.clientId));

interface Count {
  total: number;
  stamp: string;
}

const count = statementByShape<EventFilter, Count[]>((tx, filter) =>
  tx
    .select({
      total: sql<number>`count(*)::int`,
      stamp: sql<string>`coalesce(sum(${events.version}), 0) || '-' || coalesce(extract(epoch from max(${events.updatedAt})), 0)`,
    })
    .from(events)
    .leftJoin(clients, ofClient)
    .where(matches(filter)),
);

/** How many events match, and a stamp of their versions for the ETag. */
export const countEvents = async (tx: Tx, filter: EventFilter): Promise<Count> =>
  (await count(tx, filterValues(filter)))[0] ?? { total: 0, stamp: "0" };

const ACTIVE = ["option", "second_option", "confirmed"] as const;

export interface ListedEvent {
  event: EventRow;
  client: { email: string | null; name: string; company: string | null; phone: string | null } | null;
  offer: typeof offers.$inferSelect | null;
  hold: { roomId: string; roomName: string; state: (typeof ACTIVE)[number]; expiresAt: Date | null } | null;
  wishedRoom: string | null;
}

const wished = alias(rooms, "wished");

interface Page {
  limit: number;
  beforeAt?: Date | undefined;
  beforeId?: string | undefined;
}

const selectListed = statementByShape<EventFilter & Page, unknown>((tx, given) =>
  tx
    .select({
      event: events,
      client: { name: clients.name, email: clients.email, company: clients.company, phone: clients.phone },
      offer: offers,
      hold: { roomId: roomHolds.roomId, roomName: rooms.name, state: roomHolds.state, expiresAt: roomHolds.expiresAt },
      wishedRoom: wished.name,
    })
    .from(events)
    .leftJoin(clients, ofClient)
    .leftJoin(
      offers,
      and(
        eq(offers.teamId, events.teamId),
        eq(offers.eventId, events.id),
        inArray(offers.status, ["draft", "sent", "accepted"]),
      ),
    )
    .leftJoin(
      roomHolds,
      and(eq(roomHolds.teamId, events.teamId), eq(roomHolds.eventId, events.id), inArray(roomHolds.state, ACTIVE)),
    )
    .leftJoin(rooms, and(eq(rooms.teamId, roomHolds.teamId), eq(rooms.id, roomHolds.roomId)))
    .leftJoin(wished, and(eq(wished.teamId, events.teamId), eq(wished.id, events.preferredRoomId)))
    .where(
      and(
        matches(given),
        given.beforeAt &&
          given.beforeId &&
          olderThan(
            { at: events.createdAt, id: events.id },
            { createdAt: as(given.beforeAt, events.createdAt), id: given.beforeId },
          ),
      ),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(given.limit),
);

/** Events with their client, newest live offer and hold; newest first. */
export const selectEvents = (
  tx: Tx,
  filter: EventFilter,
  { before, limit }: { before: Position | undefined; limit: number },
): Promise<ListedEvent[]> =>
  selectListed(tx, {
    ...filterValues(filter),
    limit,
    beforeAt: before?.createdAt,
    beforeId: before?.id,
  }) as Promise<ListedEvent[]>;

interface OfClient {
  teamId: string;
  clientId: string;
}

const openOf = ({ teamId, clientId }: OfClient) =>
  and(eq(events.teamId, teamId), eq(events.clientId, clientId), ne(events.status, "cancelled"));

/** The newest booking of a client that is not cancelled. */
export const selectNewestOpen = async (tx: Tx, whose: OfClient): Promise<EventRow | undefined> =>
  (await tx.select().from(events).where(openOf(whose)).orderBy(desc(events.createdAt), desc(events.id)).limit(1))[0];

/** Nobody has more bookings at a time that a mail could mean. */
const MAX_UPCOMING = 50;

/**
 * A client's bookings that are neither called off nor over, newest first. Those of a conversation that began with a mere
 * claim to be this client, or that is blocked, are not among them.
 */
export const selectUpcoming = async (tx: Tx, { today, ...whose }: OfClient & { today: Day }): Promise<EventRow[]> => {
  const rows = await tx
    .select({ event: events })
    .from(events)
    .innerJoin(threads, and(eq(threads.teamId, events.teamId), eq(threads.id, events.threadId)))
    .where(
      and(
        openOf(whose),
        or(isNull(events.eventDate), gte(sql`coalesce(${events.endDate}, ${events.eventDate})`, today)),
        eq(threads.clientId, whose.clientId),
        eq(threads.isClaim, false),
        ne(threads.state, "blocked"),
      ),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(MAX_UPCOMING);
  return rows.map(({ event }) => event);
};

/** How many events a team has, or one of its conversations. */
export const countAll = async (tx: Tx, of: { teamId: string; threadId?: string }): Promise<number> =>
  (
    await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(events)
      .where(
        and(eq(events.teamId, of.teamId), of.threadId === undefined ? undefined : eq(events.threadId, of.threadId)),
      )
  )[0]?.count ?? 0;
