import { stepOf } from "../booking/booking.ts";
import type { Draft } from "../booking/composing/compose.ts";
import { tellsOffer } from "../booking/turn.ts";
import type { Tx } from "../db/client.ts";
import { type EventSource, eventSummaryOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { openTask } from "../tasks/service.ts";
import type { Planned } from "./planned.ts";
import type { HeldReply } from "./view.ts";

const REPLY = { type: "ai_reply_approval", reason: "supervised" } as const;
const OFFER = { type: "offer_message", reason: "step_draft" } as const;

/** A planned turn whose booking is stored. */
export interface Told extends Planned {
  source: EventSource | null;
  lines: Parameters<typeof eventSummaryOf>[1];
}

/** Keeps a text for the manager's decision; what it would do when sent is kept with it. */
export const hold = async (tx: Tx, caller: Caller, told: Told, draft: Draft): Promise<HeldReply> => {
  const { decision, thread, house, source, client } = told;
  const isSupervised = house.venue.approval.everyReply;
  const step = decision.booking ? stepOf(decision.booking, house.venue.timezone) : 1;
  const offerVersion = tellsOffer(decision.says) ? decision.booking?.offer?.version : undefined;
  const { type, reason } = isSupervised ? REPLY : OFFER;
  const taskId = await openTask(
    tx,
    caller,
    {
      ...taskBase(told),
      type,
      reason,
      step,
      purposeKey: isSupervised ? `${thread.id}:reply` : `${source?.event.id ?? thread.id}:offer_message`,
      title: `Reply to ${client.name}`,
      draft: {
        ...draft,
        body_markdown: draft.body,
        dialogue: decision.dialogue,
        effects: { offerVersion, tasks: decision.tasks },
      },
    },
    house.now,
  );
  return { taskId, text: draft.body, step };
};

const SNIPPET = 200;
const MAX_QUOTED = 20_000;

/** What every task tells about the booking and the mail it came from. */
const taskBase = ({ client, thread, emailId, message, decision, source, lines }: Told) => ({
  clientId: client.id,
  threadId: thread.id,
  eventId: source?.event.id ?? null,
  sourceEmailId: emailId,
  payload: {
    snippet: message.text.slice(0, SNIPPET),
    client_message: message.text.slice(0, MAX_QUOTED),
    suggested_dates: decision.dialogue.proposedDays,
    event_summary: source && eventSummaryOf(source, lines),
  },
});

/** The tasks a turn opens beside a reply that has gone out. @returns the first one's id */
export const openTasks = async (tx: Tx, caller: Caller, told: Told): Promise<string | null> => {
  const { decision, thread, client, house, source } = told;
  const ids: string[] = [];
  for (const { type, reason } of decision.tasks) {
    ids.push(
      await openTask(
        tx,
        caller,
        {
          ...taskBase(told),
          type,
          reason,
          step: source?.event.currentStep ?? null,
          purposeKey: `${source?.event.id ?? thread.id}:${type}`,
          title: `${client.name}: ${reason.replaceAll("_", " ")}`,
          draft: null,
        },
        house.now,
      ),
    );
  }
  return ids[0] ?? null;
};
