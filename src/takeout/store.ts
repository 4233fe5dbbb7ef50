import { getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../db/client.ts";
import { auditLog } from "../db/schema/index.ts";
import { TENANT_TABLES } from "../db/tenants.ts";

/** Answers kept for a day so that a request sent again is answered the same: nothing of the team's own. */
const LEFT_OUT = new Set(["idempotency_keys"]);
export const EXPORTED: readonly PgTable[] = TENANT_TABLES.filter((table) => !LEFT_OUT.has(getTableName(table)));

/** What opens doors and stays here, even as a hash. */
const SECRETS = ["secret_sha256", "token_sha256", "reply_token"];
const withoutSecrets = sql.raw(SECRETS.map((name) => ` - '${name}'`).join(""));

const PORTION = 500;

/** The rows of a team in a table, a portion at a time, in the order in which they lie; all of one moment in a snapshot. */
export async function* rowsOf(
  tx: Tx,
  { teamId }: { teamId: string },
  table: PgTable,
): AsyncGenerator<Record<string, unknown>[]> {
  let after = "(0,0)";
  for (;;) {
    const rows = await tx
      .select({
        at: sql<string>`whole.ctid::text`,
        row: sql<Record<string, unknown>>`to_jsonb(whole)${withoutSecrets}`,
      })
      .from(sql`${table} as whole`)
      .where(sql`whole.team_id = ${teamId} and whole.ctid > ${after}::tid`)
      .orderBy(sql`whole.ctid`)
      .limit(PORTION);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ row }) => row);
    after = last.at;
  }
}

/** The team's own row. */
export const selectTeam = async (tx: Tx, { teamId }: { teamId: string }): Promise<Record<string, unknown>> => {
  const [found] = await tx
    .select({ row: sql<Record<string, unknown>>`to_jsonb(team)` })
    .from(sql`teams as team`)
    .where(sql`team.id = ${teamId}`);
  if (!found) throw new Error("a team that is exported has a row");
  return found.row;
};

/** A line that says that everything of the team is being taken out, and by which command. */
export const insertTakeout = async (
  tx: Tx,
  { teamId, userId, now, requestId }: { teamId: string; userId: string; now: Date; requestId: string },
): Promise<void> => {
  await tx.insert(auditLog).values({
    teamId,
    userId,
    actorKind: "system",
    actorId: userId,
    action: "export",
    entityType: "team",
    entityId: teamId,
    requestId,
    occurredAt: now,
  });
};
