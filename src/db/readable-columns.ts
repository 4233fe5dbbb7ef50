import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { READABLE } from "./members.ts";

/** A column that members read. */
export interface ReadableColumn {
  table: string;
  name: string;
  /** As Postgres calls it, such as `uuid[]`. */
  type: string;
  isNullable: boolean;
  /** The words that it may hold, where they are a closed set. */
  words: string[];
}

const WORDS = /= ANY \(\(?ARRAY\[(.*?)\]/;

/** The words of a CHECK such as `status = ANY (ARRAY['lead'::text, …])`. */
const wordsOf = (check: string | null): string[] =>
  [...(WORDS.exec(check ?? "")?.[1] ?? "").matchAll(/'((?:[^']|'')*)'/g)].map(([, word = ""]) =>
    word.replaceAll("''", "'"),
  );

/** The columns of every table that members read, in the order in which the tables have them. */
export const readableColumns = async (db: Database): Promise<ReadableColumn[]> => {
  const rows = await db.handle
    .select({
      table: sql<string>`c.relname::text`,
      name: sql<string>`a.attname::text`,
      type: sql<string>`format_type(a.atttypid, null)`,
      isNullable: sql<boolean>`not a.attnotnull`,
      check: sql<string | null>`(select pg_get_constraintdef(k.oid) from pg_catalog.pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) ~ '= ANY' limit 1)`,
    })
    .from(sql`pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid`)
    .where(sql`c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`)
    .orderBy(sql`c.relname, a.attnum`);
  const readable = new Map(READABLE.map(({ table, columns }) => [table, columns]));
  return rows
    .filter(({ table, name }) => readable.has(table) && (readable.get(table)?.includes(name) ?? true))
    .map(({ check, ...column }) => ({ ...column, words: wordsOf(check) }));
};
