import type { NewTask } from "../booking/acts/act.ts";
import { stepOf } from "../booking/booking.ts";
import type { Draft } from "../booking/composing/compose.ts";
import { tellsOffer } from "../booking/decision.ts";
import type { DueDecision } from "../booking/due.ts";
import type { Dialogue } from "../booking/world.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { type EventSource, eventSummaryOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { canonicalJson } from "../platform/ids.ts";
import { decisionsAsked, openTask, supersedeAsked, supersedeImportedDrafts, supersedeTask } from "../tasks/service.ts";
import { conflictOf } from "./conflict.ts";
import type { Planned } from "./planned.ts";
import type { HeldReply } from "./view.ts";
import { draftOf } from "./wording.ts";

const REPLY = { type: "ai_reply_approval", reason: "supervised" } as const;
const OFFER = { type: "offer_message", reason: "step_draft" } as const;
const DATES = { type: "date_confirmation_message", reason: "date_attempts" } as const;

/** What is done so far: the plan with the booking stored. */
export interface Told extends Planned {
  source: EventSource | null;
  lines: Parameters<typeof eventSummaryOf>[1];
}

/** Days were proposed so often without a date; then a person looks at the next proposal. Source: spec/workflow.md §2.6. */
const MAX_DATE_ROUNDS = 3;

/** How a text is held: every reply in supervised mode, else an offer or a third proposal of days. */
const holdingOf = ({ decision, house }: Planned): typeof REPLY | typeof OFFER | typeof DATES | undefined => {
  const { everyReply, offers } = house.venue.approval;
  if (decision.says.length === 0) return undefined;
  if (everyReply) return REPLY;
  if (offers === "always" && tellsOffer(decision.says)) return OFFER;
  const proposes = decision.says.some(({ kind }) => kind === "candidates" || kind === "day_taken");
  return proposes && (decision.dialogue.dateRounds ?? 0) >= MAX_DATE_ROUNDS ? DATES : undefined;
};

/** Whether what a plan says waits for a manager. */
export const isHeld = (planned: Planned): boolean => holdingOf(planned) !== undefined;

/** Keeps a text for the manager's decision; what it would do when sent is kept with it. */
export const hold = async (tx: Tx, caller: Caller, told: Told, draft: Draft): Promise<HeldReply> => {
  const { decision, thread, house, source, client } = told;
  const { type, reason } = holdingOf(told) ?? REPLY;
  const step = decision.booking ? stepOf(decision.booking, house.venue.timezone) : 1;
  const offerVersion = tellsOffer(decision.says) ? decision.booking?.offer?.version : undefined;
  const taskId = await openTask(
    tx,
    caller,
    {
      ...taskBase(told),
      type,
      reason,
      step,
      purposeKey: type === REPLY.type ? `${thread.id}:reply` : `${source?.event.id ?? thread.id}:${type}:${reason}`,
      title: `Reply to ${client.name}`,
      draft: storedDraft(draft, decision.dialogue, { offerVersion, tasks: decision.tasks.filter(waits) }),
    },
    house.now,
  );
  return { taskId, text: draft.body, step };
};

const storedDraft = (
  draft: Draft,
  dialogue: Dialogue,
  effects: { offerVersion?: number | undefined; tasks?: readonly unknown[] },
) => ({ ...draft, body_markdown: draft.body, dialogue, effects });

const SNIPPET = 200;
const MAX_QUOTED = 20_000;

/** What every task tells about the booking and the mail it came from. */
const taskBase = ({ client, thread, received, raisedBy, decision, source, lines }: Told) => ({
  clientId: client.id,
  threadId: thread.id,
  eventId: source?.event.id ?? null,
  sourceEmailId: received?.emailId ?? raisedBy?.emailId ?? null,
  payload: {
    snippet: received?.message.text.slice(0, SNIPPET) ?? raisedBy?.snippet ?? null,
    client_message: received?.message.text.slice(0, MAX_QUOTED) ?? raisedBy?.clientMessage ?? null,
    suggested_dates: decision.dialogue.proposedDays,
    event_summary: source && eventSummaryOf(source, lines),
  },
});

/** What a mail asks for waits for the reply to it; an attack is seen at once. Source: spec/workflow.md §6.5 "→ T". */
const waits = ({ reason }: NewTask): boolean => reason !== "security";

const CHANGE: NewTask = { type: "manual_review", reason: "change_of_confirmed" };

const purposeOf = ({ source, thread }: Told, { type, reason }: NewTask): string =>
  `${source?.event.id ?? thread.id}:${type}:${reason}`;

/**
 * The tasks that a mail itself asks for, opened beside a reply that has gone out; beside one that is held, what cannot
 * wait. What the mail takes back is asked of nobody any more. @returns the first one's id
 */
export const openTasks = async (tx: Tx, caller: Caller, told: Told, isReplyHeld: boolean): Promise<string | null> => {
  const { decision, client, house, source } = told;
  if (decision.takesBack) await supersedeAsked(tx, caller, purposeOf(told, CHANGE), house.now);
  const ids: string[] = [];
  for (const { type, reason } of decision.tasks.filter((task) => !isReplyHeld || !waits(task))) {
    ids.push(
      await openTask(
        tx,
        caller,
        {
          ...taskBase(told),
          type,
          reason,
          step: source?.event.currentStep ?? null,
          purposeKey: purposeOf(told, { type, reason }),
          title: `${client.name}: ${reason.replaceAll("_", " ")}`,
          draft: null,
        },
        house.now,
      ),
    );
  }
  return ids[0] ?? null;
};

/**
 * A draft of the legacy backend has no purpose by which a newer one could replace it: it goes when a reply is held in its
 * conversation, or when the client has changed what it was made from. A question alone leaves it.
 */
export const dropImportedDrafts = async (
  tx: Tx,
  caller: Caller,
  { stored, received, decision, thread, house }: Planned,
  isReplyHeld: boolean,
): Promise<void> => {
  if (!stored || stored.row.legacyId === null || !received) return;
  const isChanged = canonicalJson(stored.booking.facts) !== canonicalJson(decision.booking?.facts);
  if (isReplyHeld || isChanged) await supersedeImportedDrafts(tx, caller, thread.id, house.now);
};

/**
 * Makes the desk's queue agree with what the record waits for: asks what is new, takes back what no longer stands, and
 * never asks twice about the same grounds, whatever was decided. @returns the first new task's id
 */
export const askDue = async (tx: Tx, deps: Deps, caller: Caller, told: Told): Promise<string | null> => {
  const { decision, source, house } = told;
  if (!source) return null;
  // Nothing was asked yet about what this turn has begun.
  const asked = decision.isNew ? [] : await decisionsAsked(tx, caller.teamId, source.event.id);
  const stands = new Set(decision.due.map(({ about }) => about));
  for (const task of asked)
    if (task.status === "pending" && !stands.has(task.about)) await supersedeTask(tx, caller, task.id, house.now);
  const known = new Set(asked.map(({ about }) => about));
  const ids: string[] = [];
  for (const due of decision.due) if (!known.has(due.about)) ids.push(await ask(tx, deps, caller, told, source, due));
  return ids[0] ?? null;
};

const ask = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  told: Told,
  source: EventSource,
  due: DueDecision,
): Promise<string> => {
  const { client, house, decision } = told;
  const { type, reason, step, says, asked, about, items } = due;
  const base = taskBase(told);
  const draft = says.length > 0 ? await draftOf(deps, { ...decision, says }, told) : null;
  const dialogue = { ...decision.dialogue, asked: [...asked], offeredRooms: [], proposedDays: [] };
  const conflict = type === "room_conflict_resolution" ? await conflictOf(tx, caller.teamId, source) : null;
  return openTask(
    tx,
    caller,
    {
      ...base,
      type,
      reason,
      step,
      purposeKey: `${source.event.id}:${type}:${reason}`,
      title: `${client.name}: ${reason.replaceAll("_", " ")}`,
      payload: { ...base.payload, about, products: items, room: source.roomName, conflict },
      draft: draft && storedDraft(draft, dialogue, {}),
    },
    house.now,
  );
};
