import { and, asc, desc, eq, like, lte } from "drizzle-orm";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { activities, auditLog } from "../db/schema/index.ts";
import { insertsAll } from "../db/statement.ts";

export type ActivityRow = typeof activities.$inferSelect;
export type AuditRow = typeof auditLog.$inferSelect;

export const insertActivities = insertsAll(activities);

export const insertAudit = insertsAll(auditLog);

interface OfEvent {
  teamId: string;
  eventId: string;
  limit: number;
}

/** The last line of each event that told its status until an instant. */
export const selectStatusLines = async (
  tx: Tx,
  { teamId, eventIds, written }: { teamId: string; eventIds: string[]; written: Date },
): Promise<{ eventId: string; key: string }[]> =>
  eventIds.length === 0
    ? []
    : tx
        .selectDistinctOn([activities.eventId], { eventId: activities.eventId, key: activities.key })
        .from(activities)
        .where(
          and(
            eq(activities.teamId, teamId),
            among(activities.eventId, eventIds),
            like(activities.key, "status\\_%"),
            lte(activities.createdAt, written),
          ),
        )
        .orderBy(activities.eventId, desc(activities.createdAt), desc(activities.id));

/** The newest activities of an event, newest first. */
export const selectActivities = (tx: Tx, { teamId, eventId, limit }: OfEvent): Promise<ActivityRow[]> =>
  tx
    .select()
    .from(activities)
    .where(and(eq(activities.teamId, teamId), eq(activities.eventId, eventId)))
    .orderBy(desc(activities.occurredAt), desc(activities.id))
    .limit(limit);

export interface ActivityPage extends OfEvent {
  granularity: "high" | "detailed";
  before: Position | undefined;
}

/** A page of the activities of an event, newest first. */
export const selectActivityPage = (
  tx: Tx,
  { teamId, eventId, granularity, before, limit }: ActivityPage,
): Promise<ActivityRow[]> =>
  tx
    .select()
    .from(activities)
    .where(
      and(
        eq(activities.teamId, teamId),
        eq(activities.eventId, eventId),
        granularity === "high" ? eq(activities.granularity, "high") : undefined,
        olderThan({ at: activities.occurredAt, id: activities.id }, before),
      ),
    )
    .orderBy(desc(activities.occurredAt), desc(activities.id))
    .limit(limit);

/** The moves of an event, newest first. */
export const selectMoves = (tx: Tx, { teamId, eventId, limit }: OfEvent): Promise<AuditRow[]> =>
  tx
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.teamId, teamId), eq(auditLog.eventId, eventId), eq(auditLog.action, "step_moved")))
    .orderBy(desc(auditLog.occurredAt), asc(auditLog.id))
    .limit(limit);
