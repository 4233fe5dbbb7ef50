import { Elysia, t } from "elysia";
import { countSince } from "../conversations/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { countEventsOf } from "../events/service.ts";
import type { KnownTeam } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import type { FileStorage } from "../storage/storage.ts";
import { ErrorBody, int } from "../wire/schemas.ts";
import { failedChecks, type Readiness, watchStorage } from "./service.ts";

const OPEN = { role: "public", rate: "exempt", cap: "none" } as const;
const Status = t.Object({ status: t.Literal("ok") });
const ok = { status: "ok" as const };
const MS_PER_DAY = 86_400_000;

/** Whether the process lives and may be given requests. Source: spec/http-api.md §3. */
export const health = (
  { db, env, clock }: Deps,
  readiness: Readiness,
  demoTeams: readonly KnownTeam[],
  storage: FileStorage,
) => {
  const isStorageUp = watchStorage(storage, clock);
  return new Elysia({ name: "health", tags: ["Health"] })
    .use(policy)
    .get(
      "/",
      async () => {
        const [team] = demoTeams;
        if (env.mode === "prod" || !team) return ok;
        const scope = { teamId: team.id, userId: team.systemUserId };
        const since = new Date(clock.now().getTime() - MS_PER_DAY);
        return withTeam(db, scope, async (tx) => ({
          ...ok,
          active_conversations: await countSince(tx, team.id, since),
          total_saved_events: await countEventsOf(tx, team.id),
        }));
      },
      {
        ...OPEN,
        response: {
          200: t.Object({
            status: t.Literal("ok"),
            active_conversations: t.Optional(int()),
            total_saved_events: t.Optional(int()),
          }),
          500: ErrorBody,
          503: ErrorBody,
        },
        detail: { summary: "The desk answers; in dev with how much it holds" },
      },
    )
    .get("/api/workflow/health", () => ({ ok: true as const }), {
      ...OPEN,
      response: { 200: t.Object({ ok: t.Literal(true) }) },
      detail: { summary: "The workflow answers" },
    })
    .get("/health", () => ok, { ...OPEN, response: { 200: Status }, detail: { summary: "The process lives" } })
    .get("/health/live", () => ok, { ...OPEN, response: { 200: Status }, detail: { summary: "The process lives" } })
    .get(
      "/health/ready",
      async () => {
        const failed = await failedChecks(db, readiness, isStorageUp);
        if (failed.length > 0) throw errors.notReady(Object.fromEntries(failed.map((name) => [name, "failed"])));
        return {
          status: "ready" as const,
          checks: { database: "ok" as const, migrations: "ok" as const, storage: "ok" as const },
        };
      },
      {
        ...OPEN,
        response: {
          200: t.Object({ status: t.Literal("ready"), checks: t.Record(t.String(), t.Literal("ok")) }),
          503: ErrorBody,
        },
        detail: { summary: "The process may be given requests" },
      },
    );
};
