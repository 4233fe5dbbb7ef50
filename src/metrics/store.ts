import { sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";

/** Connections of desks to this database, by what they do. */
export const selectConnections = (tx: Tx): Promise<{ state: string; count: number }[]> =>
  tx
    .select({ state: sql<string>`coalesce(state, 'unknown')`, count: sql<number>`count(*)::int` })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and application_name = 'openevent'`)
    .groupBy(sql`1`);
