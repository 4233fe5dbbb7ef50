import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { OfferStatus } from "../booking/words.ts";
import type { Tx } from "../db/client.ts";
import { offerLineItems, offers, teamCounters } from "../db/schema/index.ts";

export type OfferRow = typeof offers.$inferSelect;
export type LineRow = typeof offerLineItems.$inferSelect;

interface EventKey {
  teamId: string;
  eventId: string;
}

/** All versions of an event, oldest first. */
export const selectOffers = (tx: Tx, { teamId, eventId }: EventKey): Promise<OfferRow[]> =>
  tx
    .select()
    .from(offers)
    .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId)))
    .orderBy(asc(offers.version));

export const selectLines = (
  tx: Tx,
  { teamId, offerIds }: { teamId: string; offerIds: string[] },
): Promise<LineRow[]> =>
  offerIds.length === 0
    ? Promise.resolve([])
    : tx
        .select()
        .from(offerLineItems)
        .where(and(eq(offerLineItems.teamId, teamId), inArray(offerLineItems.offerId, offerIds)))
        .orderBy(asc(offerLineItems.position));

/** The next number of a counter; its row is locked until the transaction ends, so that no number is skipped. */
export const nextNumber = async (
  tx: Tx,
  { teamId, userId, name }: { teamId: string; userId: string; name: string },
): Promise<number> => {
  const [row] = await tx
    .insert(teamCounters)
    .values({ teamId, userId, name, value: 1 })
    .onConflictDoUpdate({
      target: [teamCounters.teamId, teamCounters.name],
      set: { value: sql`${teamCounters.value} + 1` },
    })
    .returning({ value: teamCounters.value });
  return row?.value ?? 1;
};

/** Ends every version of an event that still stands. */
export const supersedeOffers = async (tx: Tx, { teamId, eventId, now }: EventKey & { now: Date }): Promise<void> => {
  await tx
    .update(offers)
    .set({ status: "superseded", supersededAt: now, updatedAt: now })
    .where(
      and(
        eq(offers.teamId, teamId),
        eq(offers.eventId, eventId),
        inArray(offers.status, ["draft", "sent", "accepted", "declined", "expired"]),
      ),
    );
};

/** Ends the version of an event that is live; one that was declined or ran out stays as it is. */
export const supersedeLive = async (tx: Tx, { teamId, eventId, now }: EventKey & { now: Date }): Promise<void> => {
  await tx
    .update(offers)
    .set({ status: "superseded", supersededAt: now, updatedAt: now })
    .where(
      and(
        eq(offers.teamId, teamId),
        eq(offers.eventId, eventId),
        inArray(offers.status, ["draft", "sent", "accepted"]),
      ),
    );
};

export const insertOffer = async (
  tx: Tx,
  offer: typeof offers.$inferInsert,
  lines: (typeof offerLineItems.$inferInsert)[],
): Promise<void> => {
  await tx.insert(offers).values(offer);
  if (lines.length > 0) await tx.insert(offerLineItems).values(lines);
};

/** Moves a version to another status, with the instant it did so; the database refuses what §9 of the schema does not list. */
export const moveOffer = async (
  tx: Tx,
  { teamId, eventId, version, status, now }: EventKey & { version: number; status: OfferStatus; now: Date },
): Promise<void> => {
  const instants = {
    sent: { sentAt: sql`coalesce(${offers.sentAt}, ${now.toISOString()}::timestamptz)` },
    accepted: { acceptedAt: now },
    declined: { declinedAt: now },
    superseded: { supersededAt: now },
    draft: {},
    expired: {},
  };
  await tx
    .update(offers)
    .set({ status, ...instants[status], updatedAt: now })
    .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId), eq(offers.version, version)));
};
