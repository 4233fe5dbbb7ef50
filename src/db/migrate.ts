import { sql } from "drizzle-orm";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Database, Tx } from "./client.ts";
import { isLockTimeout } from "./failures.ts";
import {
  admitLogin,
  appliedTo,
  enterInLedger,
  firstLook,
  hasLedger,
  readLedger,
  refuseForeign,
  startLedger,
} from "./ledger.ts";
import { type Lock, locksOf, shownStatement, tableMadeBy } from "./locks.ts";
import { admitMembers, areMembersAdmitted, closedToMembers } from "./members.ts";
import { readMigrations } from "./migration-files.ts" with { type: "macro" };
import type { Migration } from "./migration-files.ts";

/** The migrations this program was built with. */
export const MIGRATIONS: readonly Migration[] = readMigrations();

/** Any number; the same for every process that migrates this product's databases. */
const MIGRATION_LOCK = 7_310_571;

export interface MigrationStatus {
  name: string;
  applied: boolean;
}

/** Which migrations the database has. Refuses a database that is newer than this program or was changed by hand. */
export const migrationStatus = (db: Database): Promise<MigrationStatus[]> =>
  db.handle.transaction(async (tx) => {
    const applied = (await hasLedger(tx)) ? await readLedger(tx, MIGRATIONS) : new Map<string, string>();
    return MIGRATIONS.map(({ name }) => ({ name, applied: applied.has(name) }));
  });

/**
 * Whether the database has all that this program needs. One that has more serves on: while a fleet is updated, the
 * version before the new one goes on working; only its start is refused.
 */
export const isMigrated = async (db: Database): Promise<boolean> => {
  const applied = await appliedTo(db);
  return MIGRATIONS.every(({ name }) => applied.has(name));
};

/**
 * A migration does not queue behind a long transaction, for everybody else would queue behind the migration: it gives up,
 * lets them pass, and comes again.
 */
const LOCK_TIMEOUT = "1s";
const ATTEMPTS = 15;
const PAUSE_MS = 1000;

export interface MigrateOptions {
  /** The role that the app logs in as, when it is not the owner: it is made a member of the app's roles. */
  login?: string | undefined;
  migrations?: readonly Migration[];
  attempts?: number;
}

/**
 * Applies what is missing, all in one transaction under a lock, so that two processes may start at once.
 * @returns the names applied now
 * @throws Stop when the database is newer or was changed, or when others hold on to a table that has to change
 */
export const migrate = async (
  db: Database,
  { login, migrations = MIGRATIONS, attempts = ATTEMPTS }: MigrateOptions = {},
): Promise<string[]> => {
  if (login === undefined && (await isCurrent(db, migrations))) return [];
  return changing(db, (tx) => migrateOnce(tx, migrations, login), attempts);
};

/**
 * One transaction of the tables' owner that changes tables: one process at a time, and again when others hold on to one.
 * @throws Stop when they do so for long, and names them
 */
export const changing = async <T>(db: Database, work: (tx: Tx) => Promise<T>, attempts = ATTEMPTS): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.handle.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
        await tx.execute(sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`);
        return work(tx);
      });
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (attempt >= attempts) throw await heldUp(db, error);
      await Bun.sleep(PAUSE_MS * (0.5 + Math.random()));
    }
  }
};

/**
 * Whether the ledger is there and says exactly what this program has, and a project's people are let in; whatever else it
 * says is looked at under the lock.
 */
const isCurrent = async (db: Database, migrations: readonly Migration[]): Promise<boolean> => {
  const look = await firstLook(db);
  if (!look) return false;
  const { applied, hasAuth } = look;
  const isComplete =
    applied.size === migrations.length && migrations.every(({ name, sha256 }) => applied.get(name) === sha256);
  return isComplete && (!hasAuth || (await areMembersAdmitted(db)));
};

const migrateOnce = async (tx: Tx, migrations: readonly Migration[], login: string | undefined): Promise<string[]> => {
  if (!(await hasLedger(tx))) {
    await refuseForeign(tx);
    await startLedger(tx);
  }
  const applied = await readLedger(tx, migrations);
  const missing = migrations.filter(({ name }) => !applied.has(name));
  for (const migration of missing) await apply(tx, migration);
  await admitMembers(tx);
  if (login) await admitLogin(tx, login);
  return missing.map(({ name }) => name);
};

/** Who keeps a table from being changed: the transaction that has been open for longest. */
const heldUp = async (db: Database, cause: unknown): Promise<Stop> => {
  const [oldest] = await db.handle
    .select({
      pid: sql<number>`pid`,
      name: sql<string>`coalesce(nullif(application_name, ''), usename::text, 'somebody')`,
      seconds: sql<number>`extract(epoch from now() - xact_start)::int`,
    })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`)
    .orderBy(sql`xact_start`)
    .limit(1);
  const who = oldest
    ? `the oldest transaction, of ${oldest.name} (pid ${oldest.pid}), has been open for ${oldest.seconds} s`
    : "it is over by now";
  return new Stop(
    EXIT.unavailable,
    `A table that has to change is held by another transaction, and nothing was migrated: ${who}. Let it end, and run it again.`,
    { cause },
  );
};

/** What of the migrations is still to run, statement by statement, with what others may not do meanwhile. */
export interface PlannedStatement {
  migration: string;
  statement: string;
  locks: Lock[];
}

/** What `migrate` would run. Nothing is written. @throws Stop as `migrate` does */
export const planMigration = (
  db: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<PlannedStatement[]> =>
  db.handle.transaction(async (tx) => {
    const isOurs = await hasLedger(tx);
    if (!isOurs) await refuseForeign(tx);
    const applied = isOurs ? await readLedger(tx, migrations) : new Map<string, string>();
    const made = new Set<string>();
    const planned: PlannedStatement[] = [];
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue;
      for (const statement of statementsOf(migration)) {
        const table = tableMadeBy(statement);
        if (table !== undefined) made.add(table);
        const locks = locksOf(statement).filter((lock) => !made.has(lock.table));
        planned.push({ migration: migration.name, statement: shownStatement(statement), locks });
      }
    }
    for (const table of await closedToMembers(tx))
      planned.push({
        migration: "members",
        statement: `create policy members on public.${table} …`,
        locks: [{ mode: "ACCESS EXCLUSIVE", table }],
      });
    return planned;
  });

/** The statements of a migration, in order. */
export const statementsOf = ({ sql: text }: Migration): string[] =>
  text.split("--> statement-breakpoint").filter((statement) => statement.trim() !== "");

const apply = async (tx: Tx, migration: Migration): Promise<void> => {
  await enterInLedger(tx, migration);
  for (const statement of statementsOf(migration)) await tx.execute(sql.raw(statement));
};
