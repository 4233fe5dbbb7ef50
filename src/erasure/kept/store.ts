import { and, eq, exists, inArray, ne, or, sql } from "drizzle-orm";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { events, offerLineItems, offers, payments, threads } from "../../db/schema/index.ts";

interface OfEvents {
  teamId: string;
  ids: readonly string[];
}

/** Bookings with money in them: confirmed, or with an accepted offer or a payment. The books need them. */
export const selectAccounted = (
  tx: Tx,
  { teamId, ids }: OfEvents,
): Promise<{ id: string; threadId: string; status: string; day: string | null }[]> =>
  tx
    .select({ id: events.id, threadId: events.threadId, status: events.status, day: events.eventDate })
    .from(events)
    .where(
      and(
        eq(events.teamId, teamId),
        among(events.id, ids),
        or(
          eq(events.status, "confirmed"),
          exists(
            tx
              .select({ id: offers.id })
              .from(offers)
              .where(and(eq(offers.teamId, teamId), eq(offers.eventId, events.id), eq(offers.status, "accepted"))),
          ),
          exists(
            tx
              .select({ id: payments.id })
              .from(payments)
              .where(and(eq(payments.teamId, teamId), eq(payments.eventId, events.id))),
          ),
        ),
      ),
    )
    .orderBy(events.id);

/** Facts of which an invoice is made; of these `billing` is the one that names somebody. */
const BOOK_FACTS = [
  "date",
  "end_date",
  "start_time",
  "end_time",
  "attendees",
  "layout",
  "event_type",
  "room",
  "products",
  "menu",
  "sourced",
  "price",
  "billing",
  "offer_accepted",
  "acceptance_agreed",
  "deposit",
];

/** Takes the client out of bookings that stay, with every text of theirs. */
export const forgetClient = async (tx: Tx, { teamId, ids, now }: OfEvents & { now: Date }): Promise<void> => {
  if (ids.length === 0) return;
  const kept = await tx
    .update(events)
    .set({
      clientId: null,
      title: "Booking of an erased client",
      notes: null,
      specialRequirements: null,
      cancellationReason: null,
      legacy: null,
      facts: sql`(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(${events.facts}) where key in ${BOOK_FACTS})`,
      updatedAt: now,
      version: sql`${events.version} + 1`,
    })
    .where(and(eq(events.teamId, teamId), among(events.id, ids)))
    .returning({ threadId: events.threadId });
  await tx
    .update(threads)
    .set({ clientId: null, subject: null, legacyId: null, legacy: null, state: "closed", updatedAt: now })
    .where(
      and(
        eq(threads.teamId, teamId),
        among(
          threads.id,
          kept.map(({ threadId }) => threadId),
        ),
      ),
    );
};

/** Offers that led to nothing go from bookings that stay. @returns how many */
export const deleteOtherOffers = async (tx: Tx, { teamId, ids }: OfEvents): Promise<number> => {
  if (ids.length === 0) return 0;
  const others = and(eq(offers.teamId, teamId), among(offers.eventId, ids), ne(offers.status, "accepted"));
  await tx
    .delete(offerLineItems)
    .where(
      and(
        eq(offerLineItems.teamId, teamId),
        inArray(offerLineItems.offerId, tx.select({ id: offers.id }).from(offers).where(others)),
      ),
    );
  return (await tx.delete(offers).where(others).returning({ id: offers.id })).length;
};
