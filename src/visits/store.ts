import { and, desc, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Interval } from "../booking/slot.ts";
import type { VisitSlot } from "../booking/visits/visit-parts.ts";
import type { Tx } from "../db/client.ts";
import { calendarBlocks, events, siteVisits } from "../db/schema/index.ts";
import { as, type Given, statement, statementOfOne } from "../db/statement.ts";
import type { Day } from "../platform/days.ts";

export type VisitRow = typeof siteVisits.$inferSelect;
export type NewVisit = typeof siteVisits.$inferInsert;

export const ACTIVE = ["date_pending", "time_pending", "confirm_pending", "scheduled"] as const;
const OPEN_EVENTS = ["lead", "option", "confirmed"] as const;

export interface VisitKey {
  teamId: string;
  eventId: string | undefined;
  clientId: string | undefined;
  /** Of the client's own, only those made since. */
  since?: Date | undefined;
}

/** Visits of an event, and those of its client that belong to no event. */
const selectWhose = statementOfOne<Nulled<VisitKey>, VisitRow>((tx, { teamId, eventId, clientId, since }) => {
  const start = as(since, siteVisits.createdAt);
  return tx
    .select()
    .from(siteVisits)
    .where(
      and(
        eq(siteVisits.teamId, teamId),
        or(
          eq(siteVisits.eventId, eventId),
          and(
            isNull(siteVisits.eventId),
            eq(siteVisits.clientId, clientId),
            sql`${siteVisits.createdAt} >= coalesce(${start}, '-infinity'::timestamptz)`,
          ),
        ),
      ),
    )
    .orderBy(desc(inArray(siteVisits.status, [...ACTIVE])), desc(siteVisits.createdAt), desc(siteVisits.id))
    .limit(1);
});
type Nulled<Key> = { [Name in keyof Key]: Exclude<Key[Name], undefined> | null };

/** The active visit, else the last one. */
export const selectVisit = (tx: Tx, { teamId, eventId, clientId, since }: VisitKey): Promise<VisitRow | undefined> =>
  selectWhose(tx, { teamId, eventId: eventId ?? null, clientId: clientId ?? null, since: since ?? null });

/** Whether an event has or had an appointment. */
export const hasAppointment = async (tx: Tx, { teamId, eventId }: { teamId: string; eventId: string }) => {
  const [row] = await tx
    .select({ id: siteVisits.id })
    .from(siteVisits)
    .where(
      and(
        eq(siteVisits.teamId, teamId),
        eq(siteVisits.eventId, eventId),
        or(
          inArray(siteVisits.status, ["scheduled", "completed", "no_show"]),
          and(eq(siteVisits.status, "cancelled"), sql`${siteVisits.startTime} is not null`),
        ),
      ),
    )
    .limit(1);
  return row !== undefined;
};

export const insertVisit = async (tx: Tx, visit: NewVisit): Promise<void> => {
  await tx.insert(siteVisits).values(visit);
};

export const updateVisit = async (
  tx: Tx,
  { teamId, visitId, set }: { teamId: string; visitId: string; set: Partial<NewVisit> },
): Promise<void> => {
  await tx
    .update(siteVisits)
    .set({ ...set, version: sql`${siteVisits.version} + 1` })
    .where(and(eq(siteVisits.teamId, teamId), eq(siteVisits.id, visitId)));
};

/** Ends what an event still has in hand; an appointment keeps its day and hour. */
export const cancelActive = async (
  tx: Tx,
  { teamId, eventId, now }: { teamId: string; eventId: string; now: Date },
): Promise<void> => {
  const isScheduled = sql`${siteVisits.status} = 'scheduled'`;
  await tx
    .update(siteVisits)
    .set({
      status: "cancelled",
      proposed: [],
      visitDate: sql`case when ${isScheduled} then ${siteVisits.visitDate} end`,
      startTime: sql`case when ${isScheduled} then ${siteVisits.startTime} end`,
      updatedAt: now,
      version: sql`${siteVisits.version} + 1`,
    })
    .where(
      and(eq(siteVisits.teamId, teamId), eq(siteVisits.eventId, eventId), inArray(siteVisits.status, [...ACTIVE])),
    );
};

interface From {
  teamId: string;
  from: Day;
}

const selectDays = statement((tx, { teamId, from }: Given<From>) =>
  tx
    .selectDistinct({ first: events.eventDate, last: events.endDate })
    .from(events)
    .where(and(eq(events.teamId, teamId), inArray(events.status, [...OPEN_EVENTS]), gte(events.eventDate, from))),
);

/** First and last days of the events from a day on that are not cancelled. */
export const selectEventDays = async (tx: Tx, since: From): Promise<{ first: Day; last: Day }[]> => {
  const rows = await selectDays(tx, since);
  return rows.flatMap(({ first, last }) => (first === null ? [] : [{ first, last: last ?? first }]));
};

const selectScheduled = statement((tx, { teamId, from }: Given<From>) =>
  tx
    .select({ visitId: siteVisits.id, day: siteVisits.visitDate, time: siteVisits.startTime })
    .from(siteVisits)
    .where(and(eq(siteVisits.teamId, teamId), eq(siteVisits.status, "scheduled"), gte(siteVisits.visitDate, from))),
);

export interface Appointment extends VisitSlot {
  visitId: string;
}

/** Appointments from a day on. */
export const selectAppointments = async (tx: Tx, since: From): Promise<Appointment[]> => {
  const rows = await selectScheduled(tx, since);
  return rows.flatMap(({ visitId, day, time }) => (day === null || time === null ? [] : [{ visitId, day, time }]));
};

/** Stretches of time in which the whole house is closed. */
export const selectClosures = statement<{ teamId: string; start: Date }, Interval[]>((tx, { teamId, start }) =>
  tx
    .select({ start: calendarBlocks.startsAt, end: calendarBlocks.endsAt })
    .from(calendarBlocks)
    .where(
      and(
        eq(calendarBlocks.teamId, teamId),
        eq(calendarBlocks.allRooms, true),
        gte(calendarBlocks.endsAt, as(start, calendarBlocks.endsAt)),
      ),
    ),
);

interface Booked {
  teamId: string;
  eventId: string;
  first: Day;
  last: Day;
  now: Date;
}

const mark = statement((tx, { teamId, eventId, first, last, now }: Given<Booked>) =>
  tx
    .update(siteVisits)
    .set({ hasEventConflict: true, updatedAt: as(now, siteVisits.updatedAt), version: sql`${siteVisits.version} + 1` })
    .where(
      and(
        eq(siteVisits.teamId, teamId),
        eq(siteVisits.status, "scheduled"),
        gte(siteVisits.visitDate, first),
        lte(siteVisits.visitDate, last),
        eq(siteVisits.hasEventConflict, false),
        sql`${siteVisits.eventId} is distinct from ${eventId}`,
      ),
    )
    .returning({ id: siteVisits.id }),
);

/** Marks the appointments of others on days on which an event was booked after them. */
export const markConflicts = async (tx: Tx, booked: Booked): Promise<string[]> => {
  const marked = await mark(tx, booked);
  return marked.map(({ id }) => id);
};
