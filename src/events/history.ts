import { Elysia, t } from "elysia";
import { activityPage } from "../activity/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { type Caller, opens } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { fromCursor, Limit, limitOf, pageOf } from "../wire/paging.ts";
import { Instant, int, nullable, queryOf, READ_REFUSALS, Uuid, words } from "../wire/schemas.ts";
import { type EventRow, selectEvent } from "./store.ts";
import { progressOf } from "./view.ts";

const STAGES = [
  { id: "date", label: "Date", icon: "📅" },
  { id: "room", label: "Room", icon: "🏢" },
  { id: "offer", label: "Offer", icon: "📄" },
  { id: "deposit", label: "Deposit", icon: "💳" },
  { id: "confirmed", label: "Confirmed", icon: "✅" },
] as const;

const stageWord = words(["date", "room", "offer", "deposit", "confirmed"]);
const granularityWord = words(["high", "detailed"]);

/** spec/http-api.md §8 */
const ProgressView = t.Object({
  event_id: Uuid,
  current_stage: stageWord,
  percentage: int(),
  stages: t.Array(
    t.Object({
      id: stageWord,
      label: t.String(),
      status: words(["completed", "active", "pending"]),
      icon: t.String(),
    }),
  ),
});

const ActivityView = t.Object({
  activities: t.Array(
    t.Object({
      id: Uuid,
      key: t.String(),
      timestamp: Instant,
      icon: t.String(),
      title: t.String(),
      detail: t.String(),
      granularity: granularityWord,
    }),
  ),
  has_more: t.Boolean(),
  next_cursor: nullable(t.String()),
  event_id: Uuid,
  granularity: granularityWord,
});

const stagesOf = ({ currentStep, status }: EventRow) => {
  const { current_stage } = progressOf(currentStep);
  const current = STAGES.findIndex(({ id }) => id === current_stage);
  return STAGES.map((stage, index) => ({
    ...stage,
    status:
      status === "confirmed" || index < current
        ? ("completed" as const)
        : index === current
          ? ("active" as const)
          : ("pending" as const),
  }));
};

const params = t.Object({ event_id: t.String() });

/** What happened to a booking, and how far it has come. Source: spec/http-api.md §8. */
export const history = ({ db }: Deps) =>
  new Elysia({ name: "history", prefix: "/api/events", tags: ["Activity"] })
    .use(policy)
    .get(
      "/:event_id/progress",
      async ({ caller, params }) => {
        const row = await withTeam(db, caller, (tx) => ownEvent(tx, caller, params.event_id));
        return { event_id: row.id, ...progressOf(row.currentStep), stages: stagesOf(row) };
      },
      {
        role: "viewer +client",
        rate: "read",
        cap: "none",
        params,
        response: { 200: ProgressView, ...READ_REFUSALS },
        detail: { summary: "How far a booking has come" },
      },
    )
    .get(
      "/:event_id/activity",
      async ({ caller, params, query }) => {
        const limit = limitOf(query.limit);
        const before = fromCursor(query.cursor);
        const { granularity = "high" } = query;
        const lines = await withTeam(db, caller, async (tx) => {
          const { id } = await ownEvent(tx, caller, params.event_id);
          return activityPage(tx, caller.teamId, id, { granularity, before, limit });
        });
        const { page, nextCursor } = pageOf(lines, limit, ({ occurredAt, id }) => ({ createdAt: occurredAt, id }));
        return {
          activities: page.map(({ id, key, occurredAt, icon, title, detail, granularity: each }) => ({
            id,
            key,
            timestamp: occurredAt.toISOString(),
            icon,
            title,
            detail,
            granularity: each,
          })),
          has_more: nextCursor !== null,
          next_cursor: nextCursor,
          event_id: params.event_id,
          granularity,
        };
      },
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        params,
        query: queryOf({
          granularity: t.Optional(granularityWord),
          limit: Limit,
          cursor: t.Optional(t.String()),
        }),
        response: { 200: ActivityView, ...READ_REFUSALS },
        detail: { summary: "What happened to a booking, newest first", description: "`detailed` includes the rest." },
      },
    );

const ownEvent = async (tx: Parameters<typeof selectEvent>[0], caller: Caller, eventId: string) => {
  const { teamId } = caller;
  const row = isUuid(eventId) ? await selectEvent(tx, { teamId, eventId }) : undefined;
  if (!row || !opens(caller, row.threadId)) throw errors.eventNotFound();
  return row;
};
