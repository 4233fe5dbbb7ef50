import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { clients, emails, events, offers, rooms, tasks } from "../../db/schema/index.ts";

interface OfEvents {
  teamId: string;
  eventIds: string[];
}

const LIVE = sql.raw("('draft', 'sent', 'accepted')");

/** What a manager wants to know of the bookings that tasks are about. */
export const selectBackground = (tx: Tx, { teamId, eventIds }: OfEvents) =>
  tx
    .select({
      eventId: events.id,
      facts: events.facts,
      status: events.status,
      step: events.currentStep,
      day: events.eventDate,
      start: events.startTime,
      end: events.endTime,
      attendees: events.attendees,
      room: sql<
        string | null
      >`(select ${rooms.name} from ${rooms} where ${rooms.teamId} = ${events.teamId} and ${rooms.id} = any(${events.roomIds}) limit 1)`,
      clientName: clients.name,
      keywords: clients.preferences,
      totalMinor: offers.totalMinor,
      currency: offers.currency,
      messages: sql<number>`(select count(*)::int from ${emails} where ${emails.teamId} = ${events.teamId} and ${emails.threadId} = ${events.threadId} and ${emails.status} <> 'draft')`,
    })
    .from(events)
    .leftJoin(clients, and(eq(clients.teamId, events.teamId), eq(clients.id, events.clientId)))
    .leftJoin(
      offers,
      and(eq(offers.teamId, events.teamId), eq(offers.eventId, events.id), sql`${offers.status} in ${LIVE}`),
    )
    .where(and(eq(events.teamId, teamId), among(events.id, eventIds)));
export type Background = Awaited<ReturnType<typeof selectBackground>>[number];

/** The newest decisions on each of some events, newest first. */
export const selectLastDecisions = async (tx: Tx, { teamId, eventIds, each }: OfEvents & { each: number }) => {
  const ranked = tx
    .select({
      eventId: tasks.eventId,
      step: tasks.step,
      status: tasks.status,
      decidedAt: tasks.decidedAt,
      decision: tasks.decision,
      rank: sql<number>`row_number() over (partition by ${tasks.eventId} order by ${tasks.decidedAt} desc, ${tasks.id} desc)::int`.as(
        "rank",
      ),
    })
    .from(tasks)
    .where(
      and(eq(tasks.teamId, teamId), among(tasks.eventId, eventIds), inArray(tasks.status, ["approved", "rejected"])),
    )
    .as("ranked");
  return tx.select().from(ranked).where(lte(ranked.rank, each)).orderBy(asc(ranked.rank));
};
