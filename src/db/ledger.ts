import { getTableName, is, sql } from "drizzle-orm";
import { PgTable, pgTable, text } from "drizzle-orm/pg-core";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Database, Tx } from "./client.ts";
import type { Migration } from "./migration-files.ts";
import { instant } from "./schema/columns.ts";
import * as schema from "./schema/index.ts";
import { HAS_AUTH } from "./server.ts";

/** The table that tells which migrations a database has. */
export const LEDGER = "schema_migrations";

const schemaMigrations = pgTable(LEDGER, {
  name: text().primaryKey(),
  sha256: text().notNull(),
  appliedAt: instant().notNull().defaultNow(),
});

/** The tables that the migrations make. */
const TABLES: readonly string[] = Object.values(schema).flatMap((each: unknown) =>
  is(each, PgTable) ? [getTableName(each)] : [],
);

/** Which of these names the database has in schema `public`, as a table or anything that stands in a table's place. */
const namesTaken = async (tx: Tx, names: readonly string[]): Promise<string[]> => {
  const rows = await tx
    .select({ name: sql<string>`relname::text` })
    .from(sql`pg_catalog.pg_class`)
    .where(
      sql`relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') and relname = any(${sql.param([...names])})`,
    )
    .orderBy(sql`relname`);
  return rows.map(({ name }) => name);
};

/** Whether the database was made by our migrations, or taken over by them. */
export const hasLedger = async (tx: Tx): Promise<boolean> => (await namesTaken(tx, [LEDGER])).length > 0;

/** Tables of a database that have the names of ours and that our migrations have not made. */
export const foreignTables = async (tx: Tx): Promise<string[]> => ((await hasLedger(tx)) ? [] : namesTaken(tx, TABLES));

/** The policy by which a table is known that the desk shares with the product: it narrows what the product's own let in. */
export const NARROWING = "ours";

/** Constraints of shared tables that the rows which were there have never been held against; for a look at its health. */
export const uncheckedConstraints = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .select({ name: sql<string>`k.conname::text` })
    .from(sql`pg_catalog.pg_constraint k`)
    .where(
      sql`not k.convalidated and exists (select from pg_catalog.pg_policy p where p.polrelid = k.conrelid and p.polname = ${NARROWING})`,
    )
    .orderBy(sql`k.conname`);
  return rows.map(({ name }) => name);
};

/** @throws Stop where there are such tables, and names them */
export const refuseForeign = async (tx: Tx): Promise<void> => {
  const foreign = await foreignTables(tx);
  if (foreign.length > 0)
    throw new Stop(
      EXIT.configuration,
      `The database already has tables of these names, not made by OpenEvent: ${foreign.join(", ")}. openevent migrate --adopt prints how they would be shared, and changes nothing.`,
    );
};

/** Makes the ledger, with nothing in it. */
export const startLedger = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`create table public.${sql.identifier(LEDGER)} (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
};

/** Notes that the database has a migration; one that has it already refuses (23505). */
export const enterInLedger = async (tx: Tx, { name, sha256 }: Migration): Promise<void> => {
  await tx.insert(schemaMigrations).values({ name, sha256 });
};

/** The hashes of what was applied, by name; nothing for a database without a ledger, or one that does not answer. */
export const appliedTo = async ({ handle }: Database): Promise<ReadonlyMap<string, string>> => {
  const rows = await handle
    .select({ name: schemaMigrations.name, sha256: schemaMigrations.sha256 })
    .from(schemaMigrations)
    .catch(() => []);
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
};

/** The same, and whether a project's users are known to SQL, in one round trip; `undefined` for what has no ledger. */
export const firstLook = async ({
  handle,
}: Database): Promise<{ applied: ReadonlyMap<string, string>; hasAuth: boolean } | undefined> => {
  const [row] = await handle
    .select({
      applied: sql<
        Record<string, string>
      >`(select coalesce(json_object_agg(name, sha256), '{}') from ${schemaMigrations})`,
      hasAuth: sql<boolean>`${HAS_AUTH}`,
    })
    .from(sql`(select 1) as one`)
    .catch(() => []);
  return row && { applied: new Map(Object.entries(row.applied)), hasAuth: row.hasAuth };
};

/** The same under the lock. @throws Stop when the database is newer than the program or was made otherwise */
export const readLedger = async (tx: Tx, migrations: readonly Migration[]): Promise<Map<string, string>> => {
  const rows = await tx.select({ name: schemaMigrations.name, sha256: schemaMigrations.sha256 }).from(schemaMigrations);
  const known = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of rows) {
    if (!known.has(name)) {
      throw new Stop(
        EXIT.configuration,
        `The database is newer than this program: it has migration ${name}. Start the program that made it, or a later one.`,
      );
    }
    if (known.get(name) !== sha256) {
      throw new Stop(EXIT.configuration, `Migration ${name} differs from the one this database was made with.`);
    }
  }
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
};

/** What the login of a desk needs: the app's roles, and to see how far the migrations are. */
export const admitLogin = async (tx: Tx, login: string): Promise<void> => {
  await tx.execute(sql`grant openevent_app, openevent_worker to ${sql.identifier(login)}`);
  await tx.execute(sql`grant select on ${schemaMigrations} to ${sql.identifier(login)}`);
};
