import { and, desc, eq, gte, lt } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { auditLog } from "../db/schema/index.ts";

export type AuditRow = typeof auditLog.$inferSelect;

export interface AuditFilter {
  entityType?: string | undefined;
  entityId?: string | undefined;
  actorId?: string | undefined;
  action?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
}

/** Lines of a team's audit log, newest first. `until` itself is left out. */
export const selectAudit = (
  tx: Tx,
  {
    teamId,
    entityType,
    entityId,
    actorId,
    action,
    since,
    until,
    before,
    limit,
  }: AuditFilter & { teamId: string; before: Position | undefined; limit: number },
): Promise<AuditRow[]> =>
  tx
    .select()
    .from(auditLog)
    .where(
      and(
        eq(auditLog.teamId, teamId),
        entityType === undefined ? undefined : eq(auditLog.entityType, entityType),
        entityId === undefined ? undefined : eq(auditLog.entityId, entityId),
        actorId === undefined ? undefined : eq(auditLog.actorId, actorId),
        action === undefined ? undefined : eq(auditLog.action, action),
        since && gte(auditLog.occurredAt, since),
        until && lt(auditLog.occurredAt, until),
        olderThan({ at: auditLog.occurredAt, id: auditLog.id }, before),
      ),
    )
    .orderBy(desc(auditLog.occurredAt), desc(auditLog.id))
    .limit(limit);
