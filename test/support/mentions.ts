import { sql } from "drizzle-orm";
import type { Database } from "../../src/db/client.ts";
import { asOwner } from "../../src/db/team.ts";

/** Every row of the whole database, whatever table, that names a text: `<table>: <row>`. */
export const rowsNaming = (db: Database, text: string): Promise<string[]> =>
  asOwner(db, async (tx) => {
    const select = async <Row>(query: string): Promise<Row[]> => {
      const found: unknown = await tx.execute(sql.raw(query));
      return (Array.isArray(found) ? [...found] : (found as { rows: Row[] }).rows) as Row[];
    };
    const tables = await select<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const rows: string[] = [];
    for (const { name } of tables)
      for (const { row } of await select<{ row: string }>(
        `select to_jsonb(t)::text as row from "${name}" t where strpos(lower(to_jsonb(t)::text), '${text.toLowerCase()}') > 0`,
      ))
        rows.push(`${name}: ${row}`);
    return rows;
  });
