import { Elysia, t } from "elysia";
import { TASK_TYPES, type TaskType } from "../booking/words.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { etagOf, fromCursor, hasTag, Limit, limitOf, pageOf } from "../wire/paging.ts";
import { queryOf, READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { CleanedUp, CleanUp, PendingTasks, Task } from "./model.ts";
import { cleanUp, contextsOf, type PendingFilter, readPending, stampPending, taskById, taskOf } from "./service.ts";

const tags = ["Tasks"];
const Query = queryOf({
  thread_id: t.Optional(t.String()),
  event_id: t.Optional(t.String()),
  type: t.Optional(t.String({ description: "comma list of task types" })),
  limit: Limit,
  cursor: t.Optional(t.String()),
});

const typesOf = (list: string | undefined): TaskType[] | undefined => {
  if (list === undefined) return undefined;
  const types = list.split(",").map((word) => TASK_TYPES.find((type) => type === word.trim()));
  if (types.includes(undefined)) throw errors.validationFailed({ type: `a comma list of ${TASK_TYPES.join(", ")}` });
  return types.filter((type) => type !== undefined);
};

const filterOf = ({ teamId }: Caller, query: typeof Query.static): PendingFilter => ({
  teamId,
  threadId: query.thread_id,
  eventId: query.event_id,
  types: typesOf(query.type),
  after: fromCursor(query.cursor),
  limit: limitOf(query.limit),
});

const NOT_MODIFIED = 304;

/** The manager's queue. Source: spec/http-api.md §5.1. */
export const tasks = ({ db, clock }: Deps) =>
  new Elysia({ name: "tasks", prefix: "/api/tasks", tags })
    .use(policy)
    .get(
      "/pending",
      async ({ caller, query, request, set, status }) => {
        const filter = filterOf(caller, query);
        if (query.event_id !== undefined && !isUuid(query.event_id)) return { tasks: [], total: 0, next_cursor: null };
        const tagOf = (stamp: string) => etagOf(caller.teamId, stamp, new URL(request.url).search);
        const known =
          request.headers.get("if-none-match") === null
            ? undefined
            : await withTeam(db, caller, (tx) => stampPending(tx, filter));
        set.headers["cache-control"] = "private, no-cache";
        if (known !== undefined && hasTag(request.headers, tagOf(known))) return status(NOT_MODIFIED, undefined);
        const queue = await withTeam(db, caller, async (tx) => {
          const { tasks: found, total, stamp } = await readPending(tx, filter);
          const { page, nextCursor } = pageOf(found, filter.limit, ({ task }) => task);
          return { page, nextCursor, total, stamp, contexts: await contextsOf(tx, caller.teamId, page) };
        });
        set.headers["etag"] = tagOf(queue.stamp);
        return {
          tasks: queue.page.map((each) => taskOf(each, queue.contexts.get(each.task.id))),
          total: queue.total,
          next_cursor: queue.nextCursor,
        };
      },
      {
        role: "viewer +system",
        rate: "read",
        cap: "none",
        query: Query,
        response: { 200: PendingTasks, 304: t.Undefined(), ...READ_REFUSALS },
        detail: {
          summary: "What waits for a decision",
          description: "Every pending task, oldest first. Meant to be polled: an unchanged queue is a 304.",
        },
      },
    )
    .get(
      "/:task_id",
      async ({ caller, params }) => {
        if (!isUuid(params.task_id)) throw errors.taskNotFound();
        return withTeam(db, caller, async (tx) => {
          const found = await taskById(tx, caller.teamId, params.task_id);
          if (!found) throw errors.taskNotFound();
          return taskOf(found, (await contextsOf(tx, caller.teamId, [found])).get(found.task.id));
        });
      },
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        params: t.Object({ task_id: t.String() }),
        response: { 200: Task, ...READ_REFUSALS },
        detail: { summary: "One task" },
      },
    )
    .post(
      "/cleanup",
      async ({ caller, body }) => ({
        removed: await withTeam(db, caller, (tx) => cleanUp(tx, caller, body.keep_thread_id, clock.now())),
      }),
      {
        role: "manager",
        rate: "write",
        cap: "json",
        idempotent: true,
        body: CleanUp,
        response: { 200: CleanedUp, ...REFUSALS },
        detail: {
          summary: "Take decided tasks off the lists",
          description: "They stay readable by id. Pending tasks and the audit are never touched.",
        },
      },
    );
