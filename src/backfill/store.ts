import { and, eq, getTableColumns, getTableName, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database, Tx } from "../db/client.ts";
import * as schema from "../db/schema/index.ts";
import { asOwner } from "../db/team.ts";
import { canonicalJson } from "../platform/ids.ts";
import type { ProductEntry, RoomEntry } from "./catalogue.ts";
import type { Written } from "./tally.ts";

/** Columns that the first import sets and no later one touches. */
const ONCE: ReadonlySet<string> = new Set([
  "id",
  "teamId",
  "userId",
  "createdAt",
  "updatedAt",
  "version",
  "offerNumber",
  "token",
  "completed",
  "isSent",
]);

const TABLES = {
  rooms: schema.rooms,
  product_categories: schema.productCategories,
  products: schema.products,
  product_synonyms: schema.productSynonyms,
  menus: schema.menus,
  clients: schema.clients,
  threads: schema.threads,
  events: schema.events,
  offers: schema.offers,
  offer_line_items: schema.offerLineItems,
  payments: schema.payments,
  room_holds: schema.roomHolds,
  tasks: schema.tasks,
  emails: schema.emails,
  site_visits: schema.siteVisits,
  activities: schema.activities,
  audit_log: schema.auditLog,
  calendar_blocks: schema.calendarBlocks,
  snapshots: schema.snapshots,
} as const;
export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = (typeof TABLES)[Name]["$inferInsert"] & { id: string };

/** Rows of these are never changed, only added. */
const ADDED_ONLY: ReadonlySet<TableName> = new Set(["payments", "audit_log", "activities", "offer_line_items"]);

const column = (table: PgTable, name: string): PgColumn => {
  const found = getTableColumns(table)[name];
  if (!found) throw new Error(`no column ${name}`);
  return found;
};

const excluded = (col: PgColumn): SQL => sql.raw(`excluded."${snake(col.name)}"`);
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Writes rows as they were imported: new ones are inserted, those still as imported follow the input, and what the desk
 * has changed since is left alone. A row that the desk touched has a later `updated_at` than its birth.
 * Source: spec/legacy-data.md §B11.2.
 */
export const writeRows = async <Name extends TableName>(
  tx: Tx,
  name: Name,
  rows: readonly Row<Name>[],
): Promise<Written> => {
  const table: PgTable = TABLES[name];
  const [first] = rows;
  if (!first) return { inserted: 0, updated: 0, unchanged: 0, kept: 0 };
  const insert = tx.insert(table).values([...rows] as never[]);
  const id = column(table, "id");
  const target = name === "threads" ? [column(table, "teamId"), id] : [id];
  if (ADDED_ONLY.has(name)) {
    const added = await insert.onConflictDoNothing({ target }).returning({ id });
    const there = new Set(added.map((row) => String(row.id)));
    const kept = await countDiffering(
      tx,
      table,
      rows.filter((row) => !there.has(row.id)).map((row) => ({ ...row, id: row.id, teamId: String(first.teamId) })),
    );
    return { inserted: added.length, updated: 0, unchanged: rows.length - added.length - kept, kept };
  }
  const keys = Object.keys(first).filter((key) => !ONCE.has(key));
  const columns = keys.map((key) => column(table, key));
  const touched = sql`${column(table, "updatedAt")} > ${column(table, "createdAt")}`;
  const differs = sql`(${sql.join(columns, sql`, `)}) is distinct from (${sql.join(columns.map(excluded), sql`, `)})`;
  const changed = await insert
    .onConflictDoUpdate({
      target,
      set: Object.fromEntries(keys.map((key) => [key, excluded(column(table, key))])),
      setWhere: sql`not (${touched}) and ${differs}`,
    })
    .returning({ id, isNew: sql<boolean>`${sql.raw(`"${getTableName(table)}"`)}.xmax = 0` });
  const inserted = changed.filter(({ isNew }) => isNew).length;
  const done = new Set(changed.map((row) => String(row.id)));
  const rest = rows.map((row) => row.id).filter((key) => !done.has(key));
  const kept =
    rest.length === 0
      ? []
      : await tx
          .select({ id })
          .from(table)
          .where(and(eq(column(table, "teamId"), first.teamId), inArray(id, rest), touched));
  return {
    inserted,
    updated: changed.length - inserted,
    unchanged: rest.length - kept.length,
    kept: kept.length,
  };
};

/** How many of the rows are stored with other values. */
const countDiffering = async (
  tx: Tx,
  table: PgTable,
  rows: readonly { id: string; teamId: string }[],
): Promise<number> => {
  const [first] = rows;
  if (!first) return 0;
  const keys = Object.keys(first).filter((key) => !ONCE.has(key) || key === "id");
  const stored = await tx
    .select(Object.fromEntries(keys.map((key) => [key, column(table, key)])))
    .from(table)
    .where(
      and(
        eq(column(table, "teamId"), first.teamId),
        inArray(
          column(table, "id"),
          rows.map(({ id }) => id),
        ),
      ),
    );
  const byId = new Map(stored.map((row) => [row["id"], canonicalJson(row)]));
  const picked = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
  return rows.filter((row) => byId.get(row.id) !== canonicalJson(picked(row))).length;
};

interface Scope {
  teamId: string;
}

/** How many of the rows are there. */
export const countRows = async (
  tx: Tx,
  { teamId }: Scope,
  name: TableName,
  ids: readonly string[],
): Promise<number> => {
  const table: PgTable = TABLES[name];
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(table)
    .where(and(eq(column(table, "teamId"), teamId), inArray(column(table, "id"), [...ids])));
  return row?.count ?? 0;
};

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
  tx
    .select()
    .from(schema.teams)
    .where(inArray(schema.teams.id, [...ids]));

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
    .where(and(eq(schema.offers.teamId, teamId), inArray(schema.offers.id, [...ids])));

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
