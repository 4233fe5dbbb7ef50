import { eq, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "./client.ts";
import { teams } from "./schema/index.ts";
import { type Given, statementOfOne } from "./statement.ts";

type TenantTable = PgTable & { teamId: PgColumn };

/**
 * A row that is written gets a greater transaction number, and one that goes takes its own away: of the same count and
 * sum are only the same rows.
 */
const stampOf = (table: TenantTable, teamId: Placeholder): SQL =>
  sql`(select count(*) || '-' || coalesce(sum(xmin::text::bigint), 0) from ${table} where ${table.teamId} = ${teamId})`;

/** A stamp of all that some tables hold of a team, and of the team itself: it changes with every row that is written. */
export const rowVersions = (
  ...tables: readonly TenantTable[]
): ((tx: Tx, team: { teamId: string }) => Promise<string>) => {
  const stamp = statementOfOne((tx, { teamId }: Given<{ teamId: string }>) => {
    const stamps = [sql`${teams}.xmin::text`, ...tables.map((table) => stampOf(table, teamId))];
    return tx
      .select({ stamp: sql<string>`concat_ws('.', ${sql.join(stamps, sql`, `)})` })
      .from(teams)
      .where(eq(teams.id, teamId));
  });
  return async (tx, team) => (await stamp(tx, team))?.stamp ?? "";
};
