import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { answersIn, queryOf, READ_REFUSALS } from "../wire/schemas.ts";
import { type StreamTimes, TaskStreams } from "./service.ts";

/** What happens to tasks, as it happens. Source: spec/http-api.md §1.7, §5.1. */
export const streams = (deps: Deps, readiness: { readonly isStopping: boolean }, times?: StreamTimes) => {
  const open = new TaskStreams(deps, readiness, times);
  return new Elysia({ name: "streams", prefix: "/api/tasks", tags: ["Tasks"] }).use(policy).get(
    "/stream",
    async ({ caller, query, request, server, standing }) => {
      const wanted = {
        threadId: query.thread_id,
        eventId: query.event_id,
        lastEventId: request.headers.get("last-event-id"),
      };
      const body = await open.open({ caller, standing, signal: request.signal }, wanted);
      server?.timeout(request, 0);
      return new Response(body, { headers: { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" } });
    },
    {
      role: "viewer",
      rate: "read",
      cap: "none",
      stream: true,
      query: queryOf({ thread_id: t.Optional(t.String()), event_id: t.Optional(t.String()) }),
      response: READ_REFUSALS,
      detail: {
        summary: "A stream of what happens to tasks",
        description:
          "`task.created`, `task.decided`, `task.superseded` with the task, `task.removed` with its id. `Last-Event-ID` resumes within the hour; after that one `reset` says to read the queue anew.",
        responses: answersIn("text/event-stream", "Events", READ_REFUSALS),
      },
    },
  );
};
