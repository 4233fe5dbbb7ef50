import postgres from "postgres";
import type { Database } from "../../src/db/client.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { freshDatabase } from "./databases.ts";
import { YEAR } from "./may.ts";
import { PRODUCT_TABLES, productCalendar } from "./product.ts";

/** A database of the product: as its owner sees it, and as the desk does. */
export interface Home {
  sql: postgres.Sql;
  db: Database;
}

/** What the product's tables need before they can be shared. */
export const MENDED = "alter table events alter column created_by drop not null";

/** Makes databases of the product, and closes them all in the end. */
export const openProducts = () => {
  const opened: Home[] = [];
  return {
    /** A database of the product, changed by more SQL. */
    product: async (...more: string[]): Promise<Home> => {
      const url = await freshDatabase("empty");
      const sql = postgres(url, { max: 1, onnotice: () => undefined });
      for (const statement of [PRODUCT_TABLES, productCalendar(YEAR), ...more]) await sql.unsafe(statement);
      const home = { sql, db: openPostgres({ url, poolMax: 2 }) };
      opened.push(home);
      return home;
    },
    close: () => Promise.all(opened.flatMap(({ sql, db }) => [sql.end(), db.close()])),
  };
};
