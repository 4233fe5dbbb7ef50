import { and, eq, sql } from "drizzle-orm";
import { among } from "../db/among.ts";
import type { Database, Tx } from "../db/client.ts";
import * as schema from "../db/schema/index.ts";
import { asOwner } from "../db/team.ts";
import type { ProductEntry, RoomEntry } from "./catalogue.ts";

interface Scope {
  teamId: string;
}

export const selectRooms = async (tx: Tx, { teamId }: Scope): Promise<RoomEntry[]> =>
  tx
    .select({
      id: schema.rooms.id,
      code: schema.rooms.code,
      name: schema.rooms.name,
      aliases: schema.rooms.aliases,
      before: schema.rooms.bufferBeforeMin,
      after: schema.rooms.bufferAfterMin,
    })
    .from(schema.rooms)
    .where(eq(schema.rooms.teamId, teamId));

export const selectProducts = async (tx: Tx, { teamId }: Scope): Promise<ProductEntry[]> => {
  const { products, productSynonyms: synonyms } = schema;
  const rows = await tx
    .select({ id: products.id, slug: products.slug, name: products.name, unit: products.unit })
    .from(products)
    .where(eq(products.teamId, teamId));
  const words = await tx
    .select({ productId: synonyms.productId, synonym: synonyms.synonym })
    .from(synonyms)
    .where(eq(synonyms.teamId, teamId));
  return rows.map((row) => ({
    ...row,
    synonyms: words.filter(({ productId }) => productId === row.id).map(({ synonym }) => synonym),
  }));
};

/** Adds rooms that products are not to be had in; there is nothing in them to change. */
export const insertExclusions = async (
  tx: Tx,
  rows: readonly (typeof schema.productRoomExclusions.$inferInsert)[],
): Promise<number> =>
  rows.length === 0
    ? 0
    : (
        await tx
          .insert(schema.productRoomExclusions)
          .values([...rows])
          .onConflictDoNothing()
          .returning()
      ).length;

export type TeamRow = typeof schema.teams.$inferSelect;

export const selectTeams = (tx: Tx, ids: readonly string[]): Promise<TeamRow[]> =>
  tx.select().from(schema.teams).where(among(schema.teams.id, ids));

export const insertTeam = async (tx: Tx, team: typeof schema.teams.$inferInsert): Promise<TeamRow> => {
  const [row] = await tx.insert(schema.teams).values(team).returning();
  if (!row) throw new Error("the team was not written");
  return row;
};

/** The numbers that offers of the run have already. */
export const selectOfferNumbers = (
  tx: Tx,
  { teamId }: Scope,
  ids: readonly string[],
): Promise<{ id: string; offerNumber: string }[]> =>
  tx
    .select({ id: schema.offers.id, offerNumber: schema.offers.offerNumber })
    .from(schema.offers)
    .where(and(eq(schema.offers.teamId, teamId), among(schema.offers.id, ids)));

/** Keeps what a run reported. Source: spec/schema.md §8. */
export const insertRun = async (db: Database, run: typeof schema.backfillRuns.$inferInsert): Promise<void> => {
  await asOwner(db, (tx) => tx.insert(schema.backfillRuns).values(run));
};

/** Takes so many numbers of a counter and returns the last; its row is locked until the transaction ends. */
export const takeNumbers = async (
  tx: Tx,
  { teamId, userId, name, count }: { teamId: string; userId: string; name: string; count: number },
): Promise<number> => {
  const { teamCounters } = schema;
  const [row] = await tx
    .insert(teamCounters)
    .values({ teamId, userId, name, value: count })
    .onConflictDoUpdate({
      target: [teamCounters.teamId, teamCounters.name],
      set: { value: sql`${teamCounters.value} + ${count}` },
    })
    .returning({ value: teamCounters.value });
  return row?.value ?? count;
};
