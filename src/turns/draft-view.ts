import type { StoredBooking } from "../events/service.ts";
import { currentOffer } from "../offers/service.ts";
import type { Task } from "../tasks/service.ts";
import type { DraftMessage } from "../wire/draft.ts";
import type { TurnAnswer } from "./model.ts";

const FOOTER_STATES = { awaiting_client: "Awaiting Client", awaiting_manager: "Waiting on HIL" } as const;
const LABELS = ["Intake", "Date", "Room", "Offer", "Negotiation", "Transition", "Confirmation"] as const;

/** What a turn has written, sent or held. None when it has written nothing. Source: spec/http-api.md §17.7. */
export const draftMessagesOf = (
  answer: TurnAnswer,
  task: Task | undefined,
  stored: StoredBooking | undefined,
): DraftMessage[] => {
  const held = answer.hil_pending ? task?.payload : undefined;
  const body = held?.draft_body ?? answer.response;
  if (body === "") return [];
  const step = held?.step_id ?? stored?.row.currentStep ?? 1;
  const state = answer.hil_pending ? "awaiting_manager" : "awaiting_client";
  const offer = stored && currentOffer(stored.offers)?.row;
  return [
    {
      body,
      body_markdown: held?.draft_msg ?? body,
      footer: `Step: ${step} ${LABELS[step - 1] ?? ""} · Next: ${LABELS[step] ?? "–"} · State: ${FOOTER_STATES[state]}`,
      headers: [],
      step,
      next_step: LABELS[step] ?? null,
      thread_state: answer.is_complete ? "closed" : state,
      topic: answer.workflow_type,
      requires_approval: answer.hil_pending,
      actions: answer.pending_actions?.actions ?? [],
      table_blocks: [],
      created_at_step: step,
      candidate_dates: held?.suggested_dates ?? [],
      offer_id: offer?.id ?? null,
      offer_version: offer?.version ?? null,
      total_amount: offer ? offer.totalMinor / 100 : null,
      subloop: null,
      hil_reason: held?.reason ?? null,
      prepend_mode: false,
      append_mode: false,
    },
  ];
};
