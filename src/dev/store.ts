import { eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../db/client.ts";
import * as schema from "../db/schema/index.ts";

/** Every tenant table, those that refer to others first. */
const TABLES = [
  schema.taskFeed,
  schema.traces,
  schema.idempotencyKeys,
  schema.snapshots,
  schema.outbox,
  schema.files,
  schema.activities,
  schema.emails,
  schema.tasks,
  schema.siteVisits,
  schema.calendarFeeds,
  schema.roomHolds,
  schema.calendarBlocks,
  schema.calendarImports,
  schema.offerLineItems,
  schema.offers,
  schema.payments,
  schema.webhookEvents,
  schema.events,
  schema.threads,
  schema.clients,
  schema.productRoomExclusions,
  schema.productSynonyms,
  schema.products,
  schema.productCategories,
  schema.menus,
  schema.rooms,
  schema.teamCounters,
  schema.teamConfigHistory,
  schema.teamConfig,
  schema.auditLog,
] as const satisfies readonly (PgTable & { teamId: unknown })[];

/** Empties a team's tables; only under maintenance. Keys and members stay. */
export const deleteEverything = async (tx: Tx, { teamId }: { teamId: string }): Promise<void> => {
  await tx.update(schema.tasks).set({ sourceEmailId: null, supersededBy: null }).where(eq(schema.tasks.teamId, teamId));
  for (const table of TABLES) await tx.delete(table).where(eq(table.teamId, teamId));
};
