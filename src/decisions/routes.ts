import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { Decided, Decision } from "../tasks/model.ts";
import { REFUSALS } from "../wire/schemas.ts";
import { decideTask } from "./service.ts";

const line = {
  role: "manager",
  rate: "write",
  cap: "json",
  idempotent: true,
  params: t.Object({ task_id: t.String() }),
  body: Decision,
  response: { 200: Decided, ...REFUSALS },
} as const;

/** A manager's decisions. Source: spec/http-api.md §5.2. */
export const decisions = (deps: Deps) =>
  new Elysia({ name: "decisions", prefix: "/api/tasks", tags: ["Tasks"] })
    .use(policy)
    .post(
      "/:task_id/approve",
      ({ caller, params, body }) => decideTask(deps, caller, params.task_id, "approved", body),
      {
        ...line,
        detail: {
          summary: "Approve a draft, as it is or edited",
          description: "Sends exactly one text, once. A second decision is 409 with the first.",
        },
      },
    )
    .post(
      "/:task_id/reject",
      ({ caller, params, body }) => decideTask(deps, caller, params.task_id, "rejected", body),
      {
        ...line,
        detail: { summary: "Reject a draft", description: "Nothing is sent; the booking stays as it is." },
      },
    );
