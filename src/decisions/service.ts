import { auditDecision, tell } from "../activity/service.ts";
import { isRoomSettled } from "../booking/booking.ts";
import { roomById } from "../booking/catalogue.ts";
import type { Warning } from "../booking/composing/differences.ts";
import { leave, tellsOffer } from "../booking/decision.ts";
import type { Judged, Ruling } from "../booking/rulings.ts";
import type { TaskReason, TaskType } from "../booking/words.ts";
import { firstHolderBefore, passOn } from "../calendar/service.ts";
import { lock, readingsOf, type Spoken, speak } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { retrying } from "../db/retry.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { keepSheets, linksTo } from "../snapshots/service.ts";
import type { Decided, Decision } from "../tasks/model.ts";
import { decide, draftOf, mailsBehind, type ReadTask, type TaskRow, taskById } from "../tasks/service.ts";
import { type CarriedOut, carryOut } from "../turns/carry-out.ts";
import { expireOptions } from "../turns/expire.ts";
import { afterNeighbour } from "../turns/neighbours.ts";
import { planFor, planTalk } from "../turns/plan.ts";
import type { Planned } from "../turns/planned.ts";
import { idsOf, sheetsOf } from "../turns/sheets.ts";
import { demand, judgedOf, rulingOf, type Text, textOf } from "./judge.ts";
import { daysOfDraft } from "./outdated.ts";

type Verdict = Judged["verdict"];

/**
 * Decides a task. The decision, its effects and its message are one transaction; of two at once exactly one wins.
 * @throws Failure 404, 409 with the first decision, 422 where a text or a word is due
 */
export const decideTask = (
  deps: Deps,
  caller: Caller,
  taskId: string,
  verdict: Verdict,
  body: Decision,
): Promise<Decided> =>
  retrying(() =>
    withTeam(deps.db, caller, async (tx) => {
      const found = isUuid(taskId) ? await taskById(tx, caller.teamId, taskId) : undefined;
      if (!found) throw errors.taskNotFound();
      if (found.task.threadId) await lock(tx, caller.teamId, found.task.threadId);
      await expireOptions(tx, deps, caller);
      const current = await taskById(tx, caller.teamId, taskId);
      if (current?.task.status !== "pending") throw alreadyDecided(current ?? found);
      return judge(tx, deps, caller, { task: current.task, verdict, body });
    }),
  );

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
  verdict: Verdict;
  body: Decision;
}

const judge = async (tx: Tx, deps: Deps, caller: Caller, { task, verdict, body }: Case): Promise<Decided> => {
  const { teamId } = caller;
  const mails = task.reason === "change_of_confirmed" ? await mailsBehind(tx, teamId, task) : [];
  const readings = [...(await readingsOf(tx, teamId, mails)).values()];
  const judged = judgedOf(task, verdict, body, readings);
  if (judged.type === "room_conflict_resolution" && judged.resolution === "accept_new" && task.eventId)
    await giveRoom(tx, deps, caller, task.eventId);
  const planned = await planOf(tx, deps, caller, task, verdict);
  demand(judged, planned);
  refuseLost(judged, planned);
  const ruling = rulingOf(judged, planned);
  refuseTaken(judged, ruling, planned);
  refuseLosing(judged, ruling, planned);
  const ruled = { ...planned, decision: ruling.decision };
  const isComposed = ruling.spoken.kind === "says" && body.edited_message === undefined;
  const sheets = isComposed ? await sheetsOf(ruled) : [];
  const text = await textOf(deps, ruling.spoken, task, body, ruled, linksTo(sheets, deps.env));
  const saved = await decide(tx, caller, {
    teamId,
    taskId: task.id,
    status: verdict,
    notes: body.notes ?? null,
    decidedBy: caller.userId,
    now: planned.house.now,
    decision: decisionOf(verdict, body, text),
  });
  if (!saved) throw errors.taskAlreadyDecided({ task_status: "superseded" });
  await auditDecision(tx, caller, { taskId: task.id, eventId: task.eventId, verdict }, planned.house.now);
  const spoken = text
    ? await say(tx, deps, caller, task, ruled, { ...text, offerVersion: toldBy(ruling, judged) })
    : null;
  const done = await carryOut(tx, deps, caller, withEffects(planned, ruling, task, verdict));
  const { snapshotDays, now } = planned.house;
  await keepSheets(tx, caller, sheets, { ...idsOf(done.source), snapshotDays, now });
  await note(tx, caller, task, verdict, body.edited_message !== undefined, text?.warnings ?? [], planned.house.now);
  return answer({ task, verdict, body }, planned, text, spoken, done);
};

/** The manager prefers who waits: the first option goes over, and the other party is told what is free. */
const giveRoom = async (tx: Tx, deps: Deps, caller: Caller, eventId: string): Promise<void> => {
  const other = await firstHolderBefore(tx, caller.teamId, eventId);
  if (!other) return;
  await passOn(tx, caller.teamId, { from: other, to: eventId }, deps.clock.now());
  const theirs = await afterNeighbour(tx, deps, caller, { eventId: other, what: "lost" });
  if (theirs) await carryOut(tx, deps, caller, theirs);
};

const planOf = async (tx: Tx, deps: Deps, caller: Caller, task: TaskRow, verdict: Verdict): Promise<Planned> => {
  const source = `task:${task.id}`;
  const planned = task.eventId
    ? await planFor(tx, deps, caller, {
        eventId: task.eventId,
        reason: `task_${verdict}`,
        source,
        days: daysOfDraft(task),
        decide: ({ booking }, world) => leave(world, booking, []),
      })
    : await planTalk(tx, deps, caller, { threadId: task.threadId, clientId: task.clientId, source });
  if (!planned) throw errors.taskNotFound();
  return planned;
};

/** A text about a room that went to somebody else is not sent; its task stays pending. */
const refuseLost = ({ type, verdict, toldVersion }: Judged, planned: Planned): void => {
  const { stored, house } = planned;
  if (!stored || verdict === "rejected") return;
  const { booking } = stored;
  const rests =
    type === "confirmation_message" || (toldVersion !== undefined && toldVersion === booking.offer?.version);
  if (!rests || isRoomSettled(booking, house.venue.timezone)) return;
  throw conflictOf(planned);
};

const conflictOf = ({ stored, house }: Planned) =>
  errors.roomConflict({
    room: roomById(house.catalogue, stored?.row.preferredRoomId ?? undefined)?.name ?? "The room",
    day: stored?.row.eventDate ?? "",
    from: stored?.row.startTime ?? "",
    to: stored?.row.endTime ?? "",
  });

/** The room that a text calls free has to be had when it is sent. Source: spec/http-api.md §5.2, `room_conflict`. */
const refuseTaken = ({ type, verdict }: Judged, { decision }: Ruling, planned: Planned): void => {
  const isWaiting = planned.stored && !planned.stored.booking.hold && planned.stored.row.preferredRoomId;
  if (type !== "room_availability_message" || verdict === "rejected" || !isWaiting || decision.booking?.hold) return;
  throw conflictOf(planned);
};

/** A confirmed booking is never changed into one without a room; its task stays pending. Source: spec/workflow.md §2.5. */
const refuseLosing = ({ reason }: Judged, { decision }: Ruling, { stored, house }: Planned): void => {
  if (reason !== "change_of_confirmed" || stored?.row.status !== "confirmed" || decision.booking?.hold) return;
  throw errors.changeLosesRoom({
    room: roomById(house.catalogue, stored.booking.hold?.roomId)?.name ?? "its room",
    day: stored.row.eventDate ?? "",
  });
};

const decisionOf = (verdict: Verdict, body: Decision, text: Text | undefined) => ({
  action: verdict,
  edited_body: body.edited_message ?? null,
  price_override: body.price_override ?? null,
  sourced: body.sourced_product_name ?? null,
  resolution: body.resolution ?? null,
  assistant_reply: text?.body ?? null,
  warnings: text?.warnings ?? [],
});

/** The version of the offer that a text tells. */
const toldBy = ({ spoken, decision }: Ruling, { verdict, toldVersion }: Judged): number | undefined => {
  if (spoken.kind === "says") return tellsOffer(spoken.says) ? decision.booking?.offer?.version : undefined;
  return verdict === "approved" ? toldVersion : undefined;
};

type Told = Text & { offerVersion: number | undefined };

const say = (tx: Tx, deps: Deps, caller: Caller, task: TaskRow, planned: Planned, text: Told): Promise<Spoken> => {
  const { thread, client, house } = planned;
  return speak(
    tx,
    caller,
    {
      thread,
      client,
      venue: house.venue,
      eventId: task.eventId,
      taskId: task.id,
      text: text.body,
      subject: text.subject,
      locale: text.locale,
      dialogue: text.dialogue,
      delivery: deliveryOf(deps.env),
      offerVersion: text.offerVersion,
    },
    house.now,
  );
};

/** What is still to be done: the record, what follows as a message of its own, and what the held text had promised. */
const withEffects = (planned: Planned, { decision, follows }: Ruling, task: TaskRow, verdict: Verdict): Planned => {
  const promised = verdict === "approved" ? (draftOf(task)?.effects.tasks ?? []) : [];
  const tasks = promised.map(({ type, reason }) => ({ type: type as TaskType, reason: reason as TaskReason }));
  const { snippet, client_message: clientMessage } = task.payload;
  const raisedBy = { emailId: task.sourceEmailId, snippet, clientMessage };
  return { ...planned, raisedBy, decision: { ...decision, says: follows ? decision.says : [], tasks } };
};

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

/** What a decision without a text of its own sent: the new offer after a change; §5.4 says none after sourcing. */
const followed = ({ type }: TaskRow, { text }: CarriedOut): string | null => {
  if (type === "ai_reply_approval") return "";
  return type === "manual_review" && text !== "" ? text : null;
};

const answer = (
  { task, verdict }: Case,
  { thread }: Planned,
  text: Text | undefined,
  spoken: Spoken | null,
  done: CarriedOut,
): Decided => {
  const isMail = thread.channel === "mail";
  const sent = spoken ?? (task.type === "manual_review" ? done.spoken : null);
  return {
    task_id: task.id,
    task_status: verdict,
    review_state: verdict,
    assistant_reply: text?.body ?? followed(task, done),
    thread_id: task.threadId,
    event_id: task.eventId,
    advance_to_step: task.type === "source_missing_product" && verdict === "approved" ? 4 : null,
    email: isMail && sent ? { email_id: sent.emailId, status: sent.status, to_email: sent.toEmail } : null,
    next_task_id: done.held?.taskId ?? done.openedTask,
    event_status: done.source?.event.status ?? null,
    current_step: done.source?.event.currentStep ?? null,
    warnings: [...(text?.warnings ?? [])],
  };
};
