import { inArray, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { outbox } from "../db/schema/index.ts";

/** Mails that wait, over all teams, and since when the oldest has been due. */
export const selectQueue = async (tx: Tx): Promise<{ state: string; count: number; oldestSeconds: number }[]> =>
  tx
    .select({
      state: outbox.state,
      count: sql<number>`count(*)::int`,
      oldestSeconds: sql<number>`greatest(0, extract(epoch from now() - min(${outbox.createdAt})))::float8`,
    })
    .from(outbox)
    .where(inArray(outbox.state, ["queued", "sending"]))
    .groupBy(outbox.state);

/** Connections of desks to this database, by what they do. */
export const selectConnections = (tx: Tx): Promise<{ state: string; count: number }[]> =>
  tx
    .select({ state: sql<string>`coalesce(state, 'unknown')`, count: sql<number>`count(*)::int` })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and application_name = 'openevent'`)
    .groupBy(sql`1`);
