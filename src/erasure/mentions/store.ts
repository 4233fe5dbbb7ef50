import { getTableName, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../../db/client.ts";
import { backfillRuns } from "../../db/schema/index.ts";
import { TENANT_TABLES } from "../../db/tenants.ts";

/** The team's own people and settings, which are no client's: told, and left. */
const OWN = new Set(["team_members", "api_keys", "team_config", "team_config_history"]);
/** What is made to be forgotten: a row that names the client goes. */
const GOES = new Set(["idempotency_keys", "traces", "snapshots", "audit_log", "outbox", "activities", "task_feed"]);
/** What an offer was is never rewritten, for an invoice rests on it. */
const UNCHANGEABLE = new Set(["offers", "offer_line_items", "payments"]);

interface Named {
  teamId: string;
  address: string;
}

/** A draft never changes under a manager's eyes; one of somebody else's that names the address is left. */
const FIXED = new Set(["draft"]);

const ERASED = "[erased]";
/** The address as a pattern of Postgres, and not as part of a longer one. */
const patternOf = (address: string): string =>
  `(?<![A-Za-z0-9._%+-])${address.replaceAll(/[^A-Za-z0-9@]/g, (sign) => `\\${sign}`)}(?![A-Za-z0-9-]|\\.[A-Za-z0-9])`;

const isNamed = (address: string) => sql`to_jsonb(named)::text ~* ${patternOf(address)}`;

/** Rows of the team that name an address, by table. */
export const countMentions = async (tx: Tx, { teamId, address }: Named): Promise<Map<string, number>> => {
  const found = new Map<string, number>();
  for (const table of TENANT_TABLES) {
    const [row] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(sql`${table} as named`)
      .where(sql`named.team_id = ${teamId} and ${isNamed(address)}`);
    if (row && row.count > 0) found.set(getTableName(table), row.count);
  }
  return found;
};

/**
 * Takes an address out of what others wrote and of what the house noted: rows that are made to be forgotten go, in the
 * others it is replaced, in texts and in JSON.
 */
export const removeMentions = async (tx: Tx, { teamId, address }: Named): Promise<void> => {
  const mentions = await countMentions(tx, { teamId, address });
  for (const table of TENANT_TABLES) {
    const name = getTableName(table);
    if (!mentions.has(name) || OWN.has(name) || UNCHANGEABLE.has(name)) continue;
    if (GOES.has(name))
      await tx.execute(sql`delete from ${table} as named where named.team_id = ${teamId} and ${isNamed(address)}`);
    else await replaceIn(tx, table, { teamId, address });
  }
  await replaceInReports(tx, address);
};

const replaceIn = async (tx: Tx, table: PgTable, { teamId, address }: Named): Promise<void> => {
  const without = (column: string, type: string) =>
    sql`${sql.identifier(column)} = regexp_replace(${sql.identifier(column)}::text, ${patternOf(address)}, ${ERASED}, 'gi')::${sql.raw(type)}`;
  const { columns } = getTableConfig(table);
  const sets = columns
    .filter(({ name }) => !FIXED.has(name))
    .filter(({ columnType, primary }) => (columnType === "PgText" || columnType === "PgJsonb") && !primary)
    .map((column) => without(snake(column.name), column.columnType === "PgJsonb" ? "jsonb" : "text"))
    .concat(
      columns
        .filter(({ columnType }) => columnType === "PgArray")
        .map((column) => without(snake(column.name), "text[]")),
    );
  if (sets.length > 0)
    await tx.execute(
      sql`update ${table} as named set ${sql.join(sets, sql`, `)} where named.team_id = ${teamId} and ${isNamed(address)}`,
    );
};

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Reports of backfills belong to no team, and name clients by their address. */
const replaceInReports = async (tx: Tx, address: string): Promise<void> => {
  await tx.execute(sql`update ${backfillRuns}
    set report = regexp_replace(report::text, ${patternOf(address)}, ${ERASED}, 'gi')::jsonb
    where report::text ~* ${patternOf(address)}`);
};
