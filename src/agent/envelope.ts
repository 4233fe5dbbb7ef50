import type { Language } from "../booking/words.ts";
import type { Caller } from "../gate/caller.ts";
import type { TurnAnswer } from "../turns/model.ts";
import type { Envelope } from "./model.ts";

/** What is said while a person looks at the reply, or will write it: nobody is left without an answer. */
const HELD: Record<Language, string> = {
  de: "Vielen Dank. Unser Team prüft die Antwort und meldet sich in Kürze.",
  en: "Thank you. Our team is checking the reply and will get back to you shortly.",
  fr: "Merci. Notre équipe vérifie la réponse et reviendra vers vous sous peu.",
  it: "Grazie. Il nostro team sta verificando la risposta e la contatterà a breve.",
};

const languageOf = ({ event_info }: TurnAnswer): Language => {
  const language = event_info?.language ?? "";
  return language in HELD ? (language as Language) : "en";
};

/** What a turn led to, by the buttons that it brings. */
const BY_BUTTON: Record<string, Envelope["action"]> = {
  select_date: "date_options_proposed",
  select_room: "room_avail_result",
  reduce_capacity: "capacity_exceeded",
  send_offer: "offer_draft_prepared",
};

const actionOf = (answer: TurnAnswer): Envelope["action"] => {
  if (answer.duplicate) return "duplicate_message";
  if (answer.dev_choice !== null) return "dev_choice_required";
  if (answer.hil_pending) return "hil_ai_reply_approval";
  if (answer.workflow_type === "other" && answer.task_id !== null) return "manual_review_enqueued";
  if (answer.workflow_type === "standalone_qna") return "standalone_qna";
  return BY_BUTTON[answer.pending_actions?.actions[0]?.type ?? ""] ?? "send_reply";
};

/** A client learns that its reply is held, and not what a manager reads of it. Source: spec/http-api.md §17.3. */
const actionsFor = ({ role }: Caller, { pending_actions }: TurnAnswer): TurnAnswer["pending_actions"] =>
  pending_actions && role === "client"
    ? {
        ...pending_actions,
        actions: pending_actions.actions.map((action) =>
          action.type === "hil_ai_reply_approval" ? { type: action.type, payload: {} } : action,
        ),
      }
    : pending_actions;

/** The answer of a turn in the form of the chat frontends. Source: spec/http-api.md §9.1. */
export const envelopeOf = (caller: Caller, answer: TurnAnswer): Envelope => ({
  assistant_text: answer.response || HELD[languageOf(answer)],
  requires_hil: answer.hil_pending,
  action: actionOf(answer),
  payload: {
    session_id: answer.session_id,
    event_id: answer.event_id,
    task_id: answer.task_id,
    pending_actions: actionsFor(caller, answer),
    deposit_info: answer.deposit_info,
    progress: answer.progress,
  },
});

/** What stands in for an answer when a turn has failed: a person will look at it. */
export const failedEnvelope = (threadId: string): Envelope => ({
  assistant_text: HELD.en,
  requires_hil: true,
  action: "manual_review_enqueued",
  payload: {
    session_id: threadId,
    event_id: null,
    task_id: null,
    pending_actions: null,
    deposit_info: null,
    progress: null,
  },
});
