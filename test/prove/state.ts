import { eq } from "drizzle-orm";
import type { Database } from "../../src/db/client.ts";
import {
  emails,
  events,
  offerLineItems,
  offers,
  payments,
  roomHolds,
  rooms,
  siteVisits,
  tasks,
  threads,
} from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";

/** Everything the database holds of one team's bookings, as it is stored. */
export const stateOf = (db: Database, scope: TeamScope) =>
  withTeam(db, scope, async (tx) => {
    const { teamId } = scope;
    return {
      events: await tx.select().from(events).where(eq(events.teamId, teamId)).orderBy(events.createdAt, events.id),
      holds: await tx.select().from(roomHolds).where(eq(roomHolds.teamId, teamId)),
      offers: await tx.select().from(offers).where(eq(offers.teamId, teamId)).orderBy(offers.version),
      lines: await tx
        .select()
        .from(offerLineItems)
        .where(eq(offerLineItems.teamId, teamId))
        .orderBy(offerLineItems.position),
      tasks: await tx.select().from(tasks).where(eq(tasks.teamId, teamId)).orderBy(tasks.createdAt, tasks.id),
      emails: await tx.select().from(emails).where(eq(emails.teamId, teamId)).orderBy(emails.createdAt, emails.id),
      payments: await tx.select().from(payments).where(eq(payments.teamId, teamId)),
      threads: await tx.select().from(threads).where(eq(threads.teamId, teamId)),
      visits: await tx.select().from(siteVisits).where(eq(siteVisits.teamId, teamId)),
      rooms: await tx.select().from(rooms).where(eq(rooms.teamId, teamId)),
    };
  });

export type State = Awaited<ReturnType<typeof stateOf>>;
export type EventOf = State["events"][number];
export type OfferOf = State["offers"][number];
export type LineOf = State["lines"][number];

/** The value of a stored fact. */
export const fact = <T>(event: EventOf, key: string): T | undefined => event.facts[key]?.value as T | undefined;

/** The version that is before the client, or being made. */
export const liveOffer = (state: State, eventId: string): OfferOf | undefined =>
  state.offers.find((offer) => offer.eventId === eventId && ["draft", "sent", "accepted"].includes(offer.status));

const ACTIVE = ["option", "second_option", "confirmed"];
export const activeHolds = (state: State, eventId: string) =>
  state.holds.filter((hold) => hold.eventId === eventId && ACTIVE.includes(hold.state));

/** The booking that a conversation is about: the newest that is not called off, else the newest. */
export const bookingOf = (state: State, threadId: string | undefined): EventOf | undefined => {
  const own = state.events.filter((event) => event.threadId === threadId);
  return own.findLast(({ status }) => status !== "cancelled") ?? own.at(-1);
};

/** Who says again what was confirmed, while the wish to change it waits for the desk, takes that wish back (§2.5). */
export const withoutChange = (state: State): State => ({
  ...state,
  tasks: state.tasks.filter(({ reason }) => reason !== "change_of_confirmed"),
});
