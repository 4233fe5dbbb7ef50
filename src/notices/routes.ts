import { Elysia, t } from "elysia";
import { withTeam } from "../db/team.ts";
import { decideTask } from "../decisions/service.ts";
import type { Deps } from "../deps.ts";
import { acting, type Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import type { Tokens } from "../gate/tokens.ts";
import { errors, Failure } from "../platform/errors.ts";
import { draftOf, type ReadTask, taskById } from "../tasks/service.ts";
import { answersIn, READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { confirmationPage, PAGE_HEADERS, sentencePage } from "./page.ts";
import { DECISION } from "./service.ts";

/** Who comes by a link: the manager to whom it was sent, for this one task. @throws Failure 401 */
const bearerOf = async (
  tokens: Tokens,
  token: string,
  requestId: string,
): Promise<{ caller: Caller; taskId: string }> => {
  const claims = await tokens.verify(DECISION, token);
  if (claims === "expired") throw errors.tokenExpired();
  const userId = claims?.["by"];
  if (!claims || typeof userId !== "string") throw errors.unauthorized();
  const { sub: taskId, team: teamId } = claims;
  const caller: Caller = { kind: "system", role: "manager", teamId, userId, credential: `link:${taskId}`, requestId };
  return { caller, taskId };
};

const read = async ({ db }: Deps, caller: Caller, taskId: string): Promise<ReadTask> => {
  const found = await withTeam(db, caller, (tx) => taskById(tx, caller.teamId, taskId));
  if (!found) throw errors.taskNotFound();
  return found;
};

const DECIDED = { approved: "has been approved", rejected: "has been rejected", superseded: "is no longer needed" };
const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const show = async (deps: Deps, caller: Caller, taskId: string): Promise<string> => {
  const { task } = await read(deps, caller, taskId);
  if (task.status !== "pending") return sentencePage(task.title, `This ${DECIDED[task.status]} already.`);
  const clientMessage = textIn(task.payload["client_message"]);
  return confirmationPage({ title: task.title, clientMessage, draft: draftOf(task)?.body ?? null });
};

const decide = async (
  deps: Deps,
  caller: Caller,
  taskId: string,
  verdict: "approved" | "rejected",
): Promise<string> => {
  const { task } = await read(deps, caller, taskId);
  try {
    const notes = "Decided by the link in a notice.";
    await decideTask(deps, acting(caller, "POST /mail/decide/{token}"), taskId, verdict, { notes });
  } catch (error) {
    if (!(error instanceof Failure) || error.status >= 500) throw error;
    return sentencePage(task.title, error.detail);
  }
  return sentencePage(task.title, `This ${DECIDED[verdict]}. You may close this page.`);
};

const params = t.Object({ token: t.String({ maxLength: 1000 }) });
const LINE = { role: "public", rate: "public", cap: "none" } as const;

/** Decisions by a link in a mail: whoever opens it sees what waits, and only a press decides. Source: spec/http-api.md §20. */
export const notices = (deps: Deps, tokens: Tokens) =>
  new Elysia({ name: "notices", prefix: "/mail", tags: ["Tasks"] })
    .use(policy)
    .get(
      "/decide/:token",
      async ({ params: { token }, set }) => {
        const { caller, taskId } = await bearerOf(tokens, token, String(set.headers["X-Request-Id"] ?? ""));
        Object.assign(set.headers, PAGE_HEADERS);
        return show(deps, caller, taskId);
      },
      {
        ...LINE,
        params,
        detail: {
          summary: "What a link in a notice is about",
          description: "Shows the draft with two buttons, and changes nothing.",
          responses: answersIn("text/html", "A page", READ_REFUSALS),
        },
      },
    )
    .post(
      "/decide/:token",
      async ({ params: { token }, query: { verdict }, set }) => {
        const { caller, taskId } = await bearerOf(tokens, token, String(set.headers["X-Request-Id"] ?? ""));
        Object.assign(set.headers, PAGE_HEADERS);
        return decide(deps, caller, taskId, verdict);
      },
      {
        ...LINE,
        params,
        query: t.Object({ verdict: t.Union([t.Literal("approved"), t.Literal("rejected")]) }),
        detail: {
          summary: "Decide by a link in a notice",
          description: "Once: a task that is decided stays as it is.",
          responses: answersIn("text/html", "A page", REFUSALS),
        },
      },
    );
