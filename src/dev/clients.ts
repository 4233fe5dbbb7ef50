import { type Static, t } from "elysia";
import { clientByEmail } from "../clients/service.ts";
import { threadById } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { retrying } from "../db/retry.ts";
import { withMaintenance, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { eraseClient, lockClient } from "../erasure/service.ts";
import { latestBooking, newestOpenOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { taskById, taskOf, tellRemoved } from "../tasks/service.ts";
import { draftMessagesOf } from "../turns/draft-view.ts";
import type { TurnAnswer } from "../turns/model.ts";
import { sendMessage, startConversation } from "../turns/service.ts";
import { DraftMessage } from "../wire/draft.ts";
import { PendingActions, Progress } from "../wire/event.ts";
import { int, nullable, Uuid } from "../wire/schemas.ts";

const strict = { additionalProperties: false };
const email = t.String({
  minLength: 3,
  maxLength: 254,
  pattern: "^\\s*[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\s*$",
  examples: ["ada@example.com"],
  description: "e-mail address",
});

/** spec/http-api.md §7 */
export const ResetClient = t.Object({ email }, strict);
export const ClientReset = t.Object({
  email: t.String(),
  client_deleted: t.Boolean(),
  events_deleted: int(),
  tasks_deleted: int(),
});

export const ContinueClient = t.Object(
  {
    email,
    subject: t.Optional(t.String({ maxLength: 500 })),
    body: t.Optional(t.String({ maxLength: 50_000 })),
    session_id: t.Optional(t.String({ minLength: 1, maxLength: 128 })),
  },
  strict,
);
export const ClientContinued = t.Object({
  email: t.String(),
  action: t.String(),
  payload: t.Object({
    event_id: nullable(Uuid),
    session_id: t.String(),
    task_id: nullable(Uuid),
    pending_actions: nullable(PendingActions),
    progress: nullable(Progress),
  }),
  draft_messages: t.Array(DraftMessage),
});

/** Erases a client with everything that hangs on it, in the caller's team alone. */
export const resetClient = (
  { db }: Deps,
  caller: Caller,
  { email: given }: Static<typeof ResetClient>,
): Promise<Static<typeof ClientReset>> =>
  retrying(() =>
    withMaintenance(db, "erase", caller, "client/reset", async (tx) => {
      const address = given.trim();
      const found = await lockClient(tx, { teamId: caller.teamId, email: address });
      await eraseClient(tx, caller.teamId, found);
      await tellRemoved(tx, caller, found.tasks);
      return {
        email: address,
        client_deleted: found.clientId !== undefined,
        events_deleted: found.events.length,
        tasks_deleted: found.tasks.length,
      };
    }),
  );

/** What a client says who only wants to go on. */
const GO_ON = "Please let me know how we can go on.";

/** A message of a client about the newest booking that is open, whatever conversation that is in. */
export const continueClient = async (
  deps: Deps,
  caller: Caller,
  { email: given, subject, body, session_id: sessionId }: Static<typeof ContinueClient>,
): Promise<Static<typeof ClientContinued>> => {
  const address = given.trim();
  const threadId = await withTeam(deps.db, caller, (tx) => threadOf(tx, caller, address, sessionId));
  const text = [body, subject].find((each) => each?.trim()) ?? GO_ON;
  const answer =
    threadId === undefined
      ? await startConversation(deps, caller, { client_email: address, email_body: text, ...(subject && { subject }) })
      : await sendMessage(deps, caller, { session_id: threadId, message: text });
  return withTeam(deps.db, caller, async (tx) => {
    const stored = await latestBooking(tx, caller.teamId, answer.session_id);
    const task = answer.task_id ? await taskById(tx, caller.teamId, answer.task_id) : undefined;
    return {
      email: address,
      action: actionOf(answer),
      payload: {
        event_id: answer.event_id,
        session_id: answer.session_id,
        task_id: answer.task_id,
        pending_actions: answer.pending_actions,
        progress: answer.progress,
      },
      draft_messages: draftMessagesOf(answer, task && taskOf(task), stored),
    };
  });
};

/** The conversation that is meant; somebody else's is none. */
const threadOf = async (
  tx: Tx,
  { teamId }: Caller,
  address: string,
  sessionId: string | undefined,
): Promise<string | undefined> => {
  const client = await clientByEmail(tx, teamId, address);
  if (sessionId === undefined) return client && (await newestOpenOf(tx, teamId, client.id))?.threadId;
  const thread = await threadById(tx, teamId, sessionId);
  if (!client || thread?.clientId !== client.id) throw errors.conversationNotFound();
  return thread.id;
};

/** Source: spec/http-api.md §17.8 */
const actionOf = ({ duplicate, hil_pending, workflow_type, task_id }: TurnAnswer): string => {
  if (duplicate) return "duplicate_message";
  if (hil_pending) return "hil_ai_reply_approval";
  if (workflow_type === "standalone_qna") return "standalone_qna";
  return workflow_type === "other" && task_id ? "manual_review_enqueued" : "send_reply";
};
