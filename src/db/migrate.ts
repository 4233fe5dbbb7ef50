import { sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Database, Tx } from "./client.ts";
import { admitMembers } from "./members.ts";
import { readMigrations } from "./migration-files.ts" with { type: "macro" };
import type { Migration } from "./migration-files.ts";
import { instant } from "./schema/columns.ts";

/** The migrations this program was built with. */
export const MIGRATIONS: readonly Migration[] = readMigrations();

const schemaMigrations = pgTable("schema_migrations", {
  name: text().primaryKey(),
  sha256: text().notNull(),
  appliedAt: instant().notNull().defaultNow(),
});

const catalogue = pgTable("pg_tables", { schemaname: text(), tablename: text() });

/** Any number; the same for every process that migrates this product's databases. */
const MIGRATION_LOCK = 7_310_571;

export interface MigrationStatus {
  name: string;
  applied: boolean;
}

/** Which migrations the database has. Refuses a database that is newer than this program or was changed by hand. */
export const migrationStatus = (db: Database): Promise<MigrationStatus[]> =>
  db.handle.transaction(async (tx) => {
    const applied = (await hasLedger(tx)) ? await readLedger(tx) : new Map<string, string>();
    return MIGRATIONS.map(({ name }) => ({ name, applied: applied.has(name) }));
  });

/**
 * Whether the database has all that this program needs. One that has more serves on: while a fleet is updated, the
 * version before the new one goes on working; only its start is refused.
 */
export const isMigrated = (db: Database): Promise<boolean> =>
  db.handle.transaction(async (tx) => {
    if (!(await hasLedger(tx))) return false;
    const rows = await tx.select({ name: schemaMigrations.name }).from(schemaMigrations);
    const names = new Set(rows.map(({ name }) => name));
    return MIGRATIONS.every(({ name }) => names.has(name));
  });

/** A migration does not queue behind a long transaction, for everybody else would queue behind the migration. */
const LOCK_TIMEOUT = "10s";

/**
 * Applies what is missing, all in one transaction under a lock, so that two processes may start at once.
 * @param login the role that the app logs in as, when it is not the owner: it is made a member of the app's roles
 * @returns the names applied now
 */
export const migrate = (db: Database, login?: string): Promise<string[]> =>
  db.handle.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    if (!(await hasLedger(tx))) await startLedger(tx);
    const applied = await readLedger(tx);
    const missing = MIGRATIONS.filter(({ name }) => !applied.has(name));
    await tx.execute(sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`);
    for (const migration of missing) await apply(tx, migration);
    await admitMembers(tx);
    if (login) await admitLogin(tx, login);
    return missing.map(({ name }) => name);
  });

/** What the login of a desk needs: the app's roles, and to see how far the migrations are. */
const admitLogin = async (tx: Tx, login: string): Promise<void> => {
  await tx.execute(sql`grant openevent_app, openevent_worker to ${sql.identifier(login)}`);
  await tx.execute(sql`grant select on schema_migrations to ${sql.identifier(login)}`);
};

const hasLedger = async (tx: Tx): Promise<boolean> => (await ourTables(tx, ["schema_migrations"])).length > 0;

const ourTables = (tx: Tx, names: string[]) =>
  tx
    .select({ name: catalogue.tablename })
    .from(catalogue)
    .where(sql`${catalogue.schemaname} = 'public' and ${catalogue.tablename} = any(${sql.param(names)})`);

const startLedger = async (tx: Tx): Promise<void> => {
  const foreign = await ourTables(tx, ["teams", "clients", "events", "tasks", "emails", "offers", "rooms"]);
  if (foreign.length > 0) {
    const names = foreign.map(({ name }) => name).join(", ");
    throw new Stop(
      EXIT.configuration,
      `The database already has tables of these names, not made by OpenEvent: ${names}.`,
    );
  }
  await tx.execute(sql`create table schema_migrations (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
};

const readLedger = async (tx: Tx): Promise<Map<string, string>> => {
  const rows = await tx.select({ name: schemaMigrations.name, sha256: schemaMigrations.sha256 }).from(schemaMigrations);
  const known = new Map(MIGRATIONS.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of rows) {
    if (!known.has(name)) {
      throw new Stop(EXIT.configuration, `The database is newer than this program: it has migration ${name}.`);
    }
    if (known.get(name) !== sha256) {
      throw new Stop(EXIT.configuration, `Migration ${name} differs from the one this database was made with.`);
    }
  }
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
};

const apply = async (tx: Tx, { name, sha256, sql: text }: Migration): Promise<void> => {
  await tx.insert(schemaMigrations).values({ name, sha256 });
  for (const statement of text.split("--> statement-breakpoint")) {
    if (statement.trim()) await tx.execute(sql.raw(statement));
  }
};
