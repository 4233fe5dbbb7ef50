import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from "drizzle-orm/pg-core";

type NoSchema = Record<string, never>;

/** Either driver; `execute` differs between them, so it stays inside this floor. */
export type Handle = PgDatabase<PgQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

/** What a store works with. Only `withTeam` and its siblings in this floor make one. */
export type Tx = PgTransaction<PgQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

/** How long what may be waited for, in seconds. */
export interface Timeouts {
  /** For one statement of a request. */
  statement: number;
  /** For a transaction to ask its next statement. */
  transactionIdle: number;
}

/** An open database. */
export interface Database {
  readonly kind: "postgres" | "embedded";
  /** Works with the rights of the login role; for migrations, maintenance and `withTeam`. */
  readonly handle: Handle;
  /** Other timeouts than usual. */
  readonly timeouts?: Timeouts | undefined;
  close(): Promise<void>;
}

/** Names become snake_case in SQL. */
export const CASING = "snake_case";
