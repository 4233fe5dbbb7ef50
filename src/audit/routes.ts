import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { fromCursor, Limit, limitOf } from "../wire/paging.ts";
import { Instant, int, nullable, queryOf, READ_REFUSALS, Uuid } from "../wire/schemas.ts";
import { auditLine, auditPage } from "./service.ts";

const Changed = nullable(t.Record(t.String(), t.Unknown()));
const AuditLine = t.Object({
  id: Uuid,
  occurred_at: Instant,
  actor_kind: t.String({ description: "user, api_key, client, system or legacy" }),
  actor_id: nullable(Uuid),
  action: t.String({ description: "method and path of a request, a command, or what it did to a booking" }),
  entity_type: t.String(),
  entity_id: nullable(Uuid),
  event_id: nullable(Uuid),
  from_step: nullable(int()),
  to_step: nullable(int()),
  reason: nullable(t.String()),
  before: Changed,
  after: Changed,
  request_id: nullable(t.String()),
});
const Word = t.Optional(t.String({ minLength: 1, maxLength: 200 }));

/** Who changed what in the team, for its admins. Source: spec/http-api.md §20. */
export const audit = ({ db }: Deps) =>
  new Elysia({ name: "audit", prefix: "/api/audit", tags: ["Team"] }).use(policy).get(
    "",
    async ({ caller, query }) => {
      const filter = {
        entityType: query.entity_type,
        entityId: idIn("entity_id", query.entity_id),
        actorId: idIn("actor_id", query.actor_id),
        action: query.action,
        since: instantIn("since", query.since),
        until: instantIn("until", query.until),
      };
      const place = { before: fromCursor(query.cursor), limit: limitOf(query.limit) };
      const { page, nextCursor } = await auditPage(db, caller, filter, place);
      return { items: page.map(auditLine), next_cursor: nextCursor };
    },
    {
      role: "admin",
      rate: "read",
      cap: "none",
      query: queryOf({
        entity_type: Word,
        entity_id: Word,
        actor_id: Word,
        action: Word,
        since: t.Optional(Instant),
        until: t.Optional(Instant),
        limit: Limit,
        cursor: t.Optional(t.String()),
      }),
      response: {
        200: t.Object({ items: t.Array(AuditLine), next_cursor: nullable(t.String()) }),
        ...READ_REFUSALS,
      },
      detail: { summary: "Who changed what, newest first" },
    },
  );

const idIn = (field: string, given: string | undefined): string | undefined => {
  if (given !== undefined && !isUuid(given)) throw errors.validationFailed({ [field]: "expected a uuid" });
  return given;
};

const instantIn = (field: string, given: string | undefined): Date | undefined => {
  if (given === undefined) return undefined;
  const instant = new Date(given);
  if (Number.isNaN(instant.getTime())) throw errors.validationFailed({ [field]: "expected an instant, ISO 8601" });
  return instant;
};
