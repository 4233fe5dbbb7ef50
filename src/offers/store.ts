import { and, asc, eq, getTableColumns, inArray, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { OfferStatus } from "../booking/words.ts";
import type { Tx } from "../db/client.ts";
import { offerLineItems, offers, teamCounters } from "../db/schema/index.ts";
import { as, inserts, insertsAll, statement } from "../db/statement.ts";

export type OfferRow = typeof offers.$inferSelect;
export type LineRow = typeof offerLineItems.$inferSelect;

interface EventKey {
  teamId: string;
  eventId: string;
}

/** All versions of an event, oldest first. */
export const selectOffers = statement<EventKey, OfferRow[]>((tx, { teamId, eventId }) =>
  tx
    .select()
    .from(offers)
    .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId)))
    .orderBy(asc(offers.version)),
);

/** One version by its id. */
export const selectOffer = async (
  tx: Tx,
  { teamId, offerId }: { teamId: string; offerId: string },
): Promise<OfferRow | undefined> => {
  const rows = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.teamId, teamId), eq(offers.id, offerId)));
  return rows[0];
};

/** The lines of some versions, each version's in their order. */
export const selectLines = statement<{ teamId: string; offerIds: string[] }, LineRow[]>((tx, { teamId, offerIds }) =>
  tx
    .select()
    .from(offerLineItems)
    .where(and(eq(offerLineItems.teamId, teamId), sql`${offerLineItems.offerId} = any(${offerIds}::uuid[])`))
    .orderBy(asc(offerLineItems.position)),
);

/** The lines of all versions of an event, each version's in their order. */
export const selectLinesOf = statement<EventKey, LineRow[]>((tx, { teamId, eventId }) =>
  tx
    .select(getTableColumns(offerLineItems))
    .from(offerLineItems)
    .innerJoin(offers, and(eq(offers.teamId, offerLineItems.teamId), eq(offers.id, offerLineItems.offerId)))
    .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId)))
    .orderBy(asc(offerLineItems.position)),
);

const count = inserts(teamCounters, {
  fixed: { value: sql`1` },
  finish: (insert) =>
    insert
      .onConflictDoUpdate({
        target: [teamCounters.teamId, teamCounters.name],
        set: { value: sql`${teamCounters.value} + 1` },
      })
      .returning({ value: teamCounters.value }),
});

/** The next number of a counter; its row is locked until the transaction ends, so that no number is skipped. */
export const nextNumber = async (tx: Tx, counter: { teamId: string; userId: string; name: string }): Promise<number> =>
  (await count(tx, counter))[0]?.value ?? 1;

/** Ends every version of an event that still stands. */
export const supersedeOffers = statement<EventKey & { now: Date }, unknown>((tx, { teamId, eventId, now }) =>
  tx
    .update(offers)
    .set({
      status: "superseded",
      supersededAt: as(now, offers.supersededAt),
      updatedAt: as(now, offers.updatedAt),
    })
    .where(
      and(
        eq(offers.teamId, teamId),
        eq(offers.eventId, eventId),
        inArray(offers.status, ["draft", "sent", "accepted", "declined", "expired"]),
      ),
    ),
);

export const insertOffer = inserts(offers);

export const insertLines = insertsAll(offerLineItems);

type Moved = EventKey & { version: number; now: Date };

const movesTo = (
  status: OfferStatus,
  instant: (now: Placeholder) => Partial<Record<keyof OfferRow, SQL>> = () => ({}),
) =>
  statement<Moved, unknown>((tx, { teamId, eventId, version, now }) =>
    tx
      .update(offers)
      .set({ status, ...instant(now), updatedAt: as(now, offers.updatedAt) })
      .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId), eq(offers.version, version))),
  );

const MOVES: Readonly<Record<OfferStatus, ReturnType<typeof movesTo>>> = {
  draft: movesTo("draft"),
  sent: movesTo("sent", (now) => ({ sentAt: sql`coalesce(${offers.sentAt}, ${as(now, offers.sentAt)}::timestamptz)` })),
  accepted: movesTo("accepted", (now) => ({ acceptedAt: as(now, offers.acceptedAt) })),
  declined: movesTo("declined", (now) => ({ declinedAt: as(now, offers.declinedAt) })),
  superseded: movesTo("superseded", (now) => ({ supersededAt: as(now, offers.supersededAt) })),
  expired: movesTo("expired"),
};

/** Moves a version to another status, with the instant it did so; the database refuses what §9 of the schema does not list. */
export const moveOffer = async (
  tx: Tx,
  { teamId, eventId, version, status, now }: EventKey & { version: number; status: OfferStatus; now: Date },
): Promise<void> => {
  await MOVES[status](tx, { teamId, eventId, version, now });
};
