import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "./client.ts";
import { teams } from "./schema/index.ts";

type TenantTable = PgTable & { teamId: PgColumn };

/**
 * A row that is written gets a greater transaction number, and one that goes takes its own away: of the same count and
 * sum are only the same rows.
 */
const stampOf = (table: TenantTable, teamId: string): SQL =>
  sql`(select count(*) || '-' || coalesce(sum(xmin::text::bigint), 0) from ${table} where ${table.teamId} = ${teamId})`;

/** A stamp of all that some tables hold of a team, and of the team itself: it changes with every row that is written. */
export const rowVersions = async (tx: Tx, teamId: string, tables: readonly TenantTable[]): Promise<string> => {
  const stamps = [sql`${teams}.xmin::text`, ...tables.map((table) => stampOf(table, teamId))];
  const [row] = await tx
    .select({ stamp: sql<string>`concat_ws('.', ${sql.join(stamps, sql`, `)})` })
    .from(teams)
    .where(eq(teams.id, teamId));
  return row?.stamp ?? "";
};
