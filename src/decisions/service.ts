import { auditDecision, tell } from "../activity/service.ts";
import { isRoomSettled } from "../booking/booking.ts";
import { type Catalogue, roomById } from "../booking/catalogue.ts";
import { differences, type Warning } from "../booking/composing/differences.ts";
import type { Claim } from "../booking/composing/statement.ts";
import { sendOffer } from "../booking/turn.ts";
import type { Language, TaskReason, TaskType } from "../booking/words.ts";
import { type Dialogue, NO_DIALOGUE } from "../booking/world.ts";
import { type Client, clientById } from "../clients/service.ts";
import { lock, type Spoken, speak, type Thread } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { bookingById, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import type { Decided, Decision } from "../tasks/model.ts";
import {
  decide,
  draftOf,
  openTask,
  type ReadTask,
  type StoredDraft,
  type TaskRow,
  taskById,
} from "../tasks/service.ts";
import { keepBooking } from "../turns/keep.ts";
import { type House, readHouse } from "../turns/world.ts";

type Verdict = "approved" | "rejected";

/** Types whose approval sends the manager's own text. */
const NEEDS_TEXT = new Set<TaskType>(["manual_review", "message_manager"]);
/** Types whose rejection sends a text when one is given. */
const MAY_SEND_WHEN_REJECTED = new Set<TaskType>(["manual_review", "cancellation_request"]);

/**
 * Decides a task. The decision, its effects and its message are one transaction; of two at once exactly one wins.
 * @throws Failure 404, 409 with the first decision, 422 where a text is due
 */
export const decideTask = (
  deps: Deps,
  caller: Caller,
  taskId: string,
  verdict: Verdict,
  body: Decision,
): Promise<Decided> =>
  withTeam(deps.db, caller, async (tx) => {
    const found = isUuid(taskId) ? await taskById(tx, caller.teamId, taskId) : undefined;
    if (!found) throw errors.taskNotFound();
    const thread = found.task.threadId ? await lock(tx, caller.teamId, found.task.threadId) : undefined;
    const current = await taskById(tx, caller.teamId, taskId);
    if (current?.task.status !== "pending") throw alreadyDecided(current ?? found);
    return carryOut(tx, deps, caller, { task: current.task, thread, verdict, body });
  });

const alreadyDecided = ({ task, deciderName }: ReadTask) =>
  errors.taskAlreadyDecided({
    task_status: task.status,
    decided_at: task.decidedAt?.toISOString() ?? null,
    decided_by: task.decidedBy ? { id: task.decidedBy, name: deciderName } : null,
    assistant_reply: typeof task.decision?.["assistant_reply"] === "string" ? task.decision["assistant_reply"] : null,
    superseded_by: task.supersededBy,
  });

interface Case {
  task: TaskRow;
  thread: Thread | undefined;
  verdict: Verdict;
  body: Decision;
}

/** The text that goes to the client; `undefined` when none does. Notes never do. */
const textOf = ({ task, verdict, body }: Case, draft: StoredDraft | null): string | undefined => {
  if (verdict === "rejected") return MAY_SEND_WHEN_REJECTED.has(task.type) ? body.edited_message : undefined;
  const text = body.edited_message ?? draft?.body;
  if (text === undefined && NEEDS_TEXT.has(task.type)) throw errors.replyRequired();
  return text;
};

const carryOut = async (tx: Tx, deps: Deps, caller: Caller, decided: Case): Promise<Decided> => {
  const { task, thread, verdict, body } = decided;
  const now = deps.clock.now();
  const house = await readHouse(tx, caller.teamId, deps.env, now);
  const draft = draftOf(task);
  const text = textOf(decided, draft);
  const warnings =
    text !== undefined && body.edited_message !== undefined && draft
      ? differences(text, draft.claims as Claim[], draft.locale, house.catalogue)
      : [];
  const client = task.clientId ? await clientById(tx, caller.teamId, task.clientId) : undefined;
  const saved = await decide(tx, caller, {
    teamId: caller.teamId,
    taskId: task.id,
    status: verdict,
    notes: body.notes ?? null,
    decidedBy: caller.userId,
    now,
    decision: { action: verdict, edited_body: body.edited_message ?? null, assistant_reply: text ?? null, warnings },
  });
  if (!saved) throw errors.taskAlreadyDecided({ task_status: "superseded" });
  await auditDecision(tx, caller, { taskId: task.id, eventId: task.eventId, verdict }, now);
  const spoken =
    text !== undefined && thread && client
      ? await say(tx, deps, caller, { task, thread, client, house, draft, text })
      : null;
  if (verdict === "approved") await applyEffects(tx, caller, { task, client, house, draft });
  await note(tx, caller, task, verdict, body.edited_message !== undefined, warnings, now);
  return answer(tx, caller, decided, { text, spoken, warnings, verdict });
};

interface Saying {
  task: TaskRow;
  thread: Thread;
  client: Client;
  house: House;
  draft: StoredDraft | null;
  text: string;
}

const say = (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { task, thread, client, house, draft, text }: Saying,
): Promise<Spoken> => {
  const language = client.language === "de" ? "de" : ("en" satisfies Language);
  const dialogue: Dialogue = draft ? (draft.dialogue as unknown as Dialogue) : NO_DIALOGUE;
  return speak(
    tx,
    caller,
    {
      thread,
      client,
      venue: house.venue,
      eventId: task.eventId,
      taskId: task.id,
      text,
      subject: draft?.subject ?? task.title,
      locale: draft?.locale ?? language,
      dialogue,
      delivery: deliveryOf(deps.env),
    },
    house.now,
  );
};

interface Effects {
  task: TaskRow;
  client: Client | undefined;
  house: House;
  draft: StoredDraft | null;
}

/** What a held text intended: its offer is sent with it, and what it promised is noted. Nothing else happens. */
const applyEffects = async (tx: Tx, caller: Caller, { task, client, house, draft }: Effects): Promise<void> => {
  const { venue, catalogue, now } = house;
  const stored = task.eventId ? await bookingById(tx, caller.teamId, task.eventId) : undefined;
  const tellsVersion = draft?.effects.offerVersion;
  if (stored && client) {
    const after = tellsVersion === stored.booking.offer?.version ? sendOffer(stored.booking) : stored.booking;
    if (after !== stored.booking && !isRoomSettled(after, venue.timezone)) throw roomLost(stored, catalogue);
    await keepBooking(tx, caller, {
      stored,
      booking: after,
      threadId: stored.row.threadId,
      client,
      house,
      threadState: "awaiting_client",
      reason: "task_approved",
    });
  }
  for (const { type, reason } of draft?.effects.tasks ?? []) {
    await openTask(
      tx,
      caller,
      {
        type: type as TaskType,
        reason: reason as TaskReason,
        title: `${client?.name ?? "Client"}: ${reason.replaceAll("_", " ")}`,
        eventId: task.eventId,
        clientId: task.clientId,
        threadId: task.threadId,
        sourceEmailId: task.sourceEmailId,
        step: stored?.row.currentStep ?? null,
        purposeKey: `${task.eventId ?? task.threadId}:${type}`,
        payload: task.payload,
        draft: null,
      },
      now,
    );
  }
};

/** An offer for a room that went to somebody else is not sent; its task stays pending. */
const roomLost = ({ row }: StoredBooking, catalogue: Catalogue) =>
  errors.roomConflict({
    room: roomById(catalogue, row.preferredRoomId ?? undefined)?.name ?? "The room",
    day: row.eventDate ?? "",
    from: row.startTime ?? "",
    to: row.endTime ?? "",
  });

const note = async (
  tx: Tx,
  caller: Caller,
  task: TaskRow,
  verdict: Verdict,
  isEdited: boolean,
  warnings: readonly Warning[],
  now: Date,
): Promise<void> => {
  if (!task.eventId) return;
  const key = verdict === "rejected" ? "hil_rejected" : isEdited ? "hil_modified" : "hil_approved";
  const detail = warnings.map(({ text }) => text).join(" ");
  await tell(
    tx,
    caller,
    task.eventId,
    [{ key, icon: verdict === "approved" ? "✅" : "⛔", title: `Draft ${verdict}`, detail, granularity: "high" }],
    now,
  );
};

interface Outcome {
  text: string | undefined;
  spoken: Spoken | null;
  warnings: Warning[];
  verdict: Verdict;
}

const answer = async (
  tx: Tx,
  { teamId }: Caller,
  { task, thread }: Case,
  { text, spoken, warnings, verdict }: Outcome,
): Promise<Decided> => {
  const stored = task.eventId ? await bookingById(tx, teamId, task.eventId) : undefined;
  const isMail = thread?.channel === "mail";
  return {
    task_id: task.id,
    task_status: verdict,
    review_state: verdict,
    assistant_reply: text ?? (task.type === "ai_reply_approval" ? "" : null),
    thread_id: task.threadId,
    event_id: task.eventId,
    advance_to_step: null,
    email: isMail && spoken ? { email_id: spoken.emailId, status: spoken.status, to_email: spoken.toEmail } : null,
    next_task_id: null,
    event_status: stored?.row.status ?? null,
    current_step: stored?.row.currentStep ?? null,
    warnings,
  };
};
