import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { among } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import * as schema from "../../db/schema/index.ts";
import type { Written } from "../tally.ts";

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

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows as JSON, with the columns that all of them name. */
export interface Portion {
  name: TableName;
  keys: readonly string[];
  rows: string[];
}

/** The columns that a row brings; the database fills the others. */
export const keysOf = (row: object): string[] =>
  Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [key]));

/** A row in the form in which the database takes it out of JSON again. */
export const toJson = <Name extends TableName>(name: Name, row: Row<Name>): string => {
  const entries = Object.entries(row).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const col = column(TABLES[name], key);
    const isAsItIs = value === null || col.columnType === "PgArray" || col.columnType === "PgJsonb";
    return [[snake(key), isAsItIs ? value : col.mapToDriverValue(value)]];
  });
  return JSON.stringify(Object.fromEntries(entries));
};

/**
 * Writes rows as they were imported: new ones are inserted, those still as imported follow the input, and what the desk
 * has changed since is left alone. A row that the desk touched has a later `updated_at` than its birth.
 * All of a portion goes over in one value: a parameter for each column of each row took half the time of a run.
 * Source: spec/legacy-data.md §B11.2.
 */
export const writeRows = async (tx: Tx, { name, keys, rows }: Portion): Promise<Written> => {
  const table: PgTable = TABLES[name];
  const list = (names: readonly string[], of = ""): SQL =>
    sql.raw(names.map((key) => `${of}"${snake(key)}"`).join(", "));
  const stated = keys.filter((key) => !ONCE.has(key));
  const target = name === "threads" ? sql`(team_id, id)` : sql`(id)`;
  const set = sql.raw(stated.map((key) => `"${snake(key)}" = excluded."${snake(key)}"`).join(", "));
  const isAddedOnly = ADDED_ONLY.has(name);
  const onConflict = isAddedOnly
    ? sql`nothing`
    : sql`update set ${set} where not (held.updated_at > held.created_at) and (${list(stated, "held.")}) is distinct from (${list(stated, "excluded.")})`;
  const given = tx
    .$with("given", {})
    .as(sql`select * from jsonb_populate_recordset(null::${table}, ${`[${rows.join(",")}]`}::text::jsonb)`);
  const written = tx
    .$with("written", {})
    .as(
      sql`insert into ${table} as held (${list(keys)}) select ${list(keys)} from given on conflict ${target} do ${onConflict} returning held.id, held.xmax = 0 as is_new`,
    );
  const [counts] = await tx
    .with(given, written)
    .select({
      written: sql<number>`count(*)::int`,
      inserted: sql<number>`(count(*) filter (where written.is_new))::int`,
    })
    .from(sql`written`);
  const { written: changed, inserted } = counts ?? { written: 0, inserted: 0 };
  const updated = changed - inserted;
  // Looked for only where a row was there: in a transaction that fills the tables their statistics still say that they
  // are empty, and a join with them reads all of them each time.
  const kept = changed === rows.length ? 0 : await countKept(tx, { name, keys, rows });
  return { inserted, updated, unchanged: rows.length - changed - kept, kept };
};

/** Of rows that are stored, how many the desk has changed since, or, where nothing is ever changed, differ. */
const countKept = async (tx: Tx, { name, keys, rows }: Portion): Promise<number> => {
  const table: PgTable = TABLES[name];
  const stated = keys.filter((key) => !ONCE.has(key));
  const list = (of: string): SQL => sql.raw(stated.map((key) => `${of}"${snake(key)}"`).join(", "));
  const isKept = ADDED_ONLY.has(name)
    ? sql`(${list("stored.")}) is distinct from (${list("given.")})`
    : sql`stored.updated_at > stored.created_at`;
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(
      sql`jsonb_populate_recordset(null::${table}, ${`[${rows.join(",")}]`}::text::jsonb) as given join ${table} as stored on stored.team_id = given.team_id and stored.id = given.id`,
    )
    .where(isKept);
  return row?.count ?? 0;
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
    .where(and(eq(column(table, "teamId"), teamId), among(column(table, "id"), ids)));
  return row?.count ?? 0;
};
