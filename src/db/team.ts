import { sql } from "drizzle-orm";
import { atOnce, withLastWrites } from "./at-once.ts";
import type { Database, Timeouts, Tx } from "./client.ts";
import { failureBefore } from "./failures.ts";
import { statement } from "./statement.ts";
import { type Act, leavingTrail } from "./trail.ts";

/** Whose rows a transaction sees, and who writes them. */
export interface TeamScope {
  teamId: string;
  /** Author of the rows: a verified user, a key, or the team's system user. */
  userId: string;
  /** What it is for, of whatever may change something: its line in the audit log. */
  act?: Act | undefined;
}

/** While nobody has said otherwise. */
const TIMEOUTS: Timeouts = { statement: 25, transactionIdle: 30 };
/** A turn waits so long for another of its conversation. Source: spec/http-api.md §4. */
const LOCK_TIMEOUT = "20s";

/**
 * The only door to a tenant's tables: a transaction that works as the app role and sees one team.
 * Role, team, author and timeouts are set in one statement; all of them end with the transaction. What it changes for an
 * act is in the audit log with it.
 */
export const withTeam = async <T>(db: Database, scope: TeamScope, work: (tx: Tx) => Promise<T>): Promise<T> => {
  let isWorkOver = false;
  try {
    return await withLastWrites(
      (inside: (tx: Tx) => Promise<T>) => db.handle.transaction(inside),
      async (tx) => {
        const [, result] = await atOnce(
          tx,
          () => enterTeam(tx, scope, db.timeouts),
          () => (scope.act ? leavingTrail(tx, scope, scope.act, work) : work(tx)),
        );
        isWorkOver = true;
        return result;
      },
    );
  } catch (error) {
    throw failureBefore(isWorkOver, error);
  }
};

interface Entering {
  teamId: string;
  userId: string;
  statementTimeout: string;
  idleTimeout: string;
}

const setTeam = statement<Entering, unknown>((tx, { teamId, userId, statementTimeout, idleTimeout }) =>
  tx
    .select({
      role: sql`set_config('role', 'openevent_app', true)`,
      team: sql`set_config('app.team_id', ${teamId}, true)`,
      user: sql`set_config('app.user_id', ${userId}, true)`,
      statement: sql`set_config('statement_timeout', ${statementTimeout}, true)`,
      lock: sql`set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`,
      idle: sql`set_config('idle_in_transaction_session_timeout', ${idleTimeout}, true)`,
    })
    .from(sql`(select) as one`),
);

const enterTeam = (tx: Tx, { teamId, userId }: TeamScope, timeouts = TIMEOUTS): Promise<unknown> =>
  setTeam(tx, {
    teamId,
    userId,
    statementTimeout: `${timeouts.statement}s`,
    idleTimeout: `${timeouts.transactionIdle}s`,
  });

/** The same for work that looks only: the database refuses to write, and all of it sees one moment. */
export const withTeamReadOnly = <T>(db: Database, scope: TeamScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.handle.transaction(
    async (tx) => {
      const [, result] = await atOnce(
        tx,
        () => enterTeam(tx, scope, db.timeouts),
        () => work(tx),
      );
      return result;
    },
    { accessMode: "read only", isolationLevel: "repeatable read" },
  );

/** Work that may fail without undoing what its transaction did before it (a savepoint). @throws what the work throws */
export const apart = <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> => tx.transaction(work);

/** Lets a transaction see the payment event of an id, whatever team it came for (spec/schema.md §2, L). */
export const seekWebhook = async (tx: Tx, providerId: string): Promise<void> => {
  await tx.execute(sql`select set_config('app.webhook_id', ${providerId}, true)`);
};

/** Lets a transaction see the API key of an id, whatever team it belongs to (spec/schema.md §2, L). */
export const seekKey = async (tx: Tx, keyId: string): Promise<void> => {
  await tx.execute(sql`select set_config('app.key_id', ${keyId}, true)`);
};

/** Lets a transaction see the calendar feed of a secret, by its hash in hex, whatever team it belongs to (spec/schema.md §2, L). */
export const seekFeed = async (tx: Tx, sha256: string): Promise<void> => {
  await tx.execute(sql`select set_config('app.feed_token', ${sha256}, true)`);
};

/** Lets a transaction see the snapshot of a token, whatever team it belongs to (spec/schema.md §2, L). */
export const seekSnapshot = async (tx: Tx, token: string): Promise<void> => {
  await tx.execute(sql`select set_config('app.snapshot_token', ${token}, true)`);
};

export type Maintenance = "erase" | "reset" | "import";

/**
 * A transaction of the tables' owner in which append-only tables may be emptied (`erase`, `reset`) or imported rows
 * updated (`import`). The audit log says that it happened, even when it empties the log itself.
 */
export const withMaintenance = <T>(
  db: Database,
  kind: Maintenance,
  scope: TeamScope,
  reason: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.handle.transaction(async (tx) => {
    const { teamId, userId, act } = scope;
    await tx.execute(sql`select oe_private.begin_maintenance(${kind}, ${teamId}, ${userId}, ${reason})`);
    return act ? leavingTrail(tx, scope, act, work) : work(tx);
  });

/**
 * Tells the planner how much an import has written, as the tables' owner. Within one transaction nothing else does: it
 * goes on to take the tables for empty, and looks foreign keys up in whichever index begins with the team.
 */
export const refreshStatistics = async (tx: Tx): Promise<void> => {
  const [before] = await tx.select({ role: sql<string>`current_setting('role')` }).from(sql`(select 1) as one`);
  await tx.execute(sql`select set_config('role', 'none', true)`);
  await tx.execute(sql`analyze clients, threads, events, offers, tasks, emails`);
  await tx.execute(sql`select set_config('role', ${before?.role ?? "none"}, true)`);
};

/** Makes the next statements of an import the work of a team, written as the app role. */
export type EnterImport = (scope: TeamScope, reason: string) => Promise<void>;

/**
 * One transaction that imports rows of several teams: it begins as the tables' owner and works as the app role for the
 * team it has entered last. It may last, so that neither statements nor pauses between them are limited.
 */
export const withImport = <T>(db: Database, work: (tx: Tx, enter: EnterImport) => Promise<T>): Promise<T> => {
  const opened = new Set<string>();
  return db.handle.transaction((tx) =>
    work(tx, async (scope, reason) => {
      if (!opened.has(scope.teamId)) {
        await tx.execute(sql`select set_config('role', 'none', true)`);
        await tx.execute(
          sql`select oe_private.begin_maintenance('import', ${scope.teamId}, ${scope.userId}, ${reason})`,
        );
        opened.add(scope.teamId);
      }
      await enterTeam(tx, scope);
      await tx.execute(sql`select
        set_config('statement_timeout', '0', true),
        set_config('idle_in_transaction_session_timeout', '0', true)`);
    }),
  );
};

/** Work on something that may be done by one transaction at a time, which holds it until its end. */
export const alone = async (tx: Tx, key: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
};

/** A transaction of the owner, for the few tables that belong to no team. */
export const asOwner = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> => db.handle.transaction(work);

/** A transaction of the jobs that look across teams; what they may see and change there is in the policies. */
export const asWorker = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.handle.transaction(async (tx) => {
    const { statement: seconds, transactionIdle } = db.timeouts ?? TIMEOUTS;
    await tx.execute(sql`select
      set_config('role', 'openevent_worker', true),
      set_config('statement_timeout', ${`${seconds}s`}, true),
      set_config('idle_in_transaction_session_timeout', ${`${transactionIdle}s`}, true)`);
    return work(tx);
  });

/**
 * The same for what founds a team, told to that team's log in the same transaction. @param found answers `undefined`
 * when there is nothing to tell
 */
export const founding = <T>(
  db: Database,
  scope: TeamScope & { act: Act },
  found: (tx: Tx) => Promise<T | undefined>,
): Promise<T | undefined> =>
  asOwner(db, async (tx) => {
    const founded = await found(tx);
    if (founded === undefined) return undefined;
    await enterTeam(tx, scope, db.timeouts);
    return leavingTrail(tx, scope, scope.act, () => Promise.resolve(founded));
  });

/** Whether the login may work as the app role at all. */
export const mayActAsApp = (db: Database): Promise<boolean> =>
  asOwner(db, (tx) => tx.execute(sql`select set_config('role', 'openevent_app', true)`)).then(
    () => true,
    () => false,
  );
