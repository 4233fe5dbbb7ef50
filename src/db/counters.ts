import { type SQL, sql } from "drizzle-orm";
import { atOnce } from "./at-once.ts";
import type { Database } from "./client.ts";
import { statement } from "./statement.ts";

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

const workAsWorker = statement((tx) =>
  tx
    .select({
      role: sql`set_config('role', 'openevent_worker', true)`,
      statement: sql`set_config('statement_timeout', '2s', true)`,
    })
    .from(sql`(select) as one`),
);

/** The shared counters, worked as the role that may: they belong to no team (spec/schema.md, rate_limits, W). */
export const counterClient = ({ handle }: Database): CounterClient => ({
  query: (asked) =>
    handle.transaction(async (tx) => {
      const [, result] = await atOnce(
        tx,
        () => workAsWorker(tx, {}),
        async () => tx.execute(sqlOf(asked)),
      );
      const rows = rowsOf(result);
      return { rows, rowCount: rows.length };
    }),
});
