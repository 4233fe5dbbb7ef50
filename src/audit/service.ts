import type { Database } from "../db/client.ts";
import { type TeamScope, withTeamReadOnly } from "../db/team.ts";
import { pageOf } from "../wire/paging.ts";
import { type AuditFilter, type AuditRow, selectAudit } from "./store.ts";

export type { AuditFilter, AuditRow } from "./store.ts";

interface Page {
  before: Parameters<typeof selectAudit>[1]["before"];
  limit: number;
}

/** A page of a team's audit log, newest first, and the cursor of the next. Source: spec/http-api.md §20. */
export const auditPage = async (
  db: Database,
  scope: TeamScope,
  filter: AuditFilter,
  { before, limit }: Page,
): Promise<{ page: AuditRow[]; nextCursor: string | null }> => {
  const rows = await withTeamReadOnly(db, scope, (tx) =>
    selectAudit(tx, { ...filter, teamId: scope.teamId, before, limit: limit + 1 }),
  );
  return pageOf(rows, limit, ({ occurredAt, id }) => ({ createdAt: occurredAt, id }));
};

/** A line as the API and the command tell it. */
export const auditLine = (row: AuditRow) => ({
  id: row.id,
  occurred_at: row.occurredAt.toISOString(),
  actor_kind: row.actorKind,
  actor_id: row.actorId,
  action: row.action,
  entity_type: row.entityType,
  entity_id: row.entityId,
  event_id: row.eventId,
  from_step: row.fromStep,
  to_step: row.toStep,
  reason: row.reason,
  before: row.before,
  after: row.after,
  request_id: row.requestId,
});
