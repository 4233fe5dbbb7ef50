import type { Json } from "./values.ts";

/** Keys of an event that a column or a fact holds, or that are dropped as caches. Source: spec/legacy-data.md §A5. */
const SETTLED: ReadonlySet<string> = new Set([
  "event_id",
  "team_id",
  "created_at",
  "status",
  "current_step",
  "caller_step",
  "current_step_stage",
  "caller_step_stage",
  "subflow_group",
  "thread_state",
  "thread_id",
  "msgs",
  "last_client_message",
  "chosen_date",
  "end_date",
  "end_date_iso",
  "date_confirmed",
  "last_confirmed_iso",
  "requested_window",
  "locked_room_id",
  "requirements",
  "requirements_hash",
  "room_eval_hash",
  "offers",
  "current_offer_id",
  "offer_sequence",
  "offer_status",
  "pricing_inputs",
  "offer_hash",
  "offer_accepted",
  "deposit_info",
  "deposit_state",
  "site_visit_state",
  "hil_history",
  "audit",
  "activity_log",
  "email_history",
  "cancelled_at",
  "cancellation_reason",
  "cancellation_type",
  "previous_step",
  "event_data",
  "last_general_qna",
  "qna_cache",
  "general_qa_payload",
  "gatekeeper_passed",
  "gatekeeper_explain",
  "calendar_event_id",
]);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

/** What has no place elsewhere and is kept as it was. */
export const unmappedOf = (event: Json): Json =>
  Object.fromEntries(Object.entries(event).filter(([key, value]) => !SETTLED.has(key) && !isEmpty(value)));
