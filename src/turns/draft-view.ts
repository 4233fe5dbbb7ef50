import type { ThreadState } from "../booking/words.ts";
import type { StoredBooking } from "../events/service.ts";
import { currentOffer, type OfferRow } from "../offers/service.ts";
import type { Task } from "../tasks/service.ts";
import type { DraftMessage } from "../wire/draft.ts";
import type { TurnAnswer } from "./model.ts";

const LABELS = ["Intake", "Date", "Room", "Offer", "Negotiation", "Transition", "Confirmation"] as const;

interface Written extends Partial<Pick<DraftMessage, "body_markdown" | "actions" | "candidate_dates" | "hil_reason">> {
  body: string;
  step: number;
  threadState: ThreadState;
  topic: string;
  /** It waits for a manager. */
  isHeld: boolean;
  offer: OfferRow | null | undefined;
}

/** A text for the client as a frontend shows it beside the booking. Source: spec/http-api.md §17.7. */
export const draftMessage = ({ step, threadState, topic, isHeld, offer, ...text }: Written): DraftMessage => ({
  body_markdown: text.body,
  actions: [],
  candidate_dates: [],
  hil_reason: null,
  ...text,
  footer: `Step: ${step} ${LABELS[step - 1] ?? ""} · Next: ${LABELS[step] ?? "–"} · State: ${isHeld ? "Waiting on HIL" : "Awaiting Client"}`,
  headers: [],
  step,
  next_step: LABELS[step] ?? null,
  thread_state: threadState,
  topic,
  requires_approval: isHeld,
  table_blocks: [],
  created_at_step: step,
  offer_id: offer?.id ?? null,
  offer_version: offer?.version ?? null,
  total_amount: offer ? offer.totalMinor / 100 : null,
  subloop: null,
  prepend_mode: false,
  append_mode: false,
});

/** What a turn has written, sent or held. None when it has written nothing. */
export const draftMessagesOf = (
  answer: TurnAnswer,
  task: Task | undefined,
  stored: StoredBooking | undefined,
): DraftMessage[] => {
  const held = answer.hil_pending ? task?.payload : undefined;
  const body = held?.draft_body ?? answer.response;
  if (body === "") return [];
  const waits = answer.hil_pending ? "awaiting_manager" : "awaiting_client";
  return [
    draftMessage({
      body,
      body_markdown: held?.draft_msg ?? body,
      step: held?.step_id ?? stored?.row.currentStep ?? 1,
      threadState: answer.is_complete ? "closed" : waits,
      topic: answer.workflow_type,
      isHeld: answer.hil_pending,
      actions: answer.pending_actions?.actions ?? [],
      candidate_dates: held?.suggested_dates ?? [],
      hil_reason: held?.reason ?? null,
      offer: stored && currentOffer(stored.offers)?.row,
    }),
  ];
};
