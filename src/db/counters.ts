import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./client.ts";

/** A statement as drivers of Postgres take it: values by number. */
export interface NumberedStatement {
  text: string;
  values: readonly (string | number | null)[];
}

/** What the limiter library works with in place of a driver's client. */
export interface CounterClient {
  query(statement: NumberedStatement): Promise<{ rows: unknown[]; rowCount: number }>;
}

const NUMBERED = /\$(\d+)/;

/** Counters are whole numbers; the library hands over what its own division gives. */
const asValue = (value: string | number | null | undefined) =>
  typeof value === "number" ? Math.round(value) : (value ?? null);

const sqlOf = ({ text, values }: NumberedStatement): SQL =>
  sql.join(
    text.split(NUMBERED).map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${asValue(values[Number(part) - 1])}`)),
  );

const rowsOf = (result: unknown): unknown[] => {
  if (Array.isArray(result)) return [...result];
  const { rows } = result as { rows: unknown[] };
  return rows;
};

/** The shared counters, worked as the role that may: they belong to no team (spec/schema.md, rate_limits, W). */
export const counterClient = ({ handle }: Database): CounterClient => ({
  query: (statement) =>
    handle.transaction(async (tx) => {
      await tx.execute(
        sql`select set_config('role', 'openevent_worker', true), set_config('statement_timeout', '2s', true)`,
      );
      const rows = rowsOf(await tx.execute(sqlOf(statement)));
      return { rows, rowCount: rows.length };
    }),
});
