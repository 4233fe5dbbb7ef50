/*
 * The keys of spec/http-api.md, as the paper lists them: every key listed is always present. Nothing here is taken from
 * the code that is tested.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** §1.4 */
export const ERROR = words("error detail request_id fields");

/** §4.2 */
export const TURN = words(`session_id thread_id event_id task_id workflow_type response assistant_reply hil_pending
  is_complete event_info pending_actions deposit_info progress email conversation_token dev_choice duplicate`);
/** §4.3 */
export const CONVERSATION =
  words(`session_id thread_id channel conversation_history next_cursor event_id event_info status
  current_step is_complete hil_pending pending_actions deposit_info progress`);
export const MESSAGE = words("id role content created_at author");
/** §4.4 */
export const ACCEPTED = words("message filename event_id session_id status total_events event_info task_id");
export const REJECTED = words("message event_id session_id status task_id");

/** §5.1 */
export const TASKS = words("tasks total next_cursor");
export const TASK =
  words(`task_id type status version client_id event_id created_at updated_at notes decided_at decided_by
  superseded_by payload`);
export const TASK_PAYLOAD = words(`draft_body draft_msg snippet client_message suggested_dates thread_id step_id
  event_summary products room hil_context reason editable conflict`);
export const HIL_CONTEXT = words("last_decisions client_preferences summary");
export const LAST_DECISION = words("step decision decided_at edited");
export const CONFLICT = words("conflict_id type other_event_id room date other_client_name other_total");
/** §5.2 */
export const DECIDED = words(`task_id task_status review_state assistant_reply thread_id event_id advance_to_step email
  next_task_id event_status current_step warnings`);
export const DECIDED_BEFORE = words("task_status decided_at decided_by assistant_reply superseded_by");
export const DECISION_MAIL = words("email_id status to_email");

/** §10 */
export const SENT = words("success status email_id message to_email subject simulated error duplicate");
export const OFFER_SENT = [...SENT, ...words("offer_id offer_version offer_total currency")];
export const TEST_SENT = [...SENT, "smtp_host"];
export const EMAIL = words(
  "email_id status to_email subject event_id task_id created_at sent_at attempts error message_id",
);

/** §6.1 */
export const EVENTS = words("total_events events next_cursor");
/** §6.2, marked • */
export const LISTED_EVENT =
  words(`event_id team_id thread_id created_at updated_at version status thread_state current_step
  current_step_stage client_id client_name company chosen_date end_date end_date_iso date_confirmed start_time end_time
  requirements locked_room_id room_id current_offer_id offer_status offer_accepted offer_total currency deposit_info
  progress has_conflict pending_task_ids cancelled_at option_expires_at event_data`);
/** §6.2, all */
export const EVENT = [
  ...LISTED_EVENT,
  ...words(`caller_step caller_step_stage subflow_group requested_window candidate_dates room_status room_pending_decision
  requirements_hash room_eval_hash offer_hash preferences products selected_catering offers offer_sequence pricing_inputs
  billing_details billing_missing negotiation_state confirmation_state transition_ready site_visit_state sourcing_pending
  sourced_products sourcing_declined conflict_with conflict_type conflict_task_id pending_hil_requests hil_history
  email_history activity_log audit cancellation_reason cancellation_type previous_step`),
];
/** Parts of an event that are objects, where they are there. */
export const EVENT_PARTS: Readonly<Record<string, readonly string[]>> = {
  requirements: words("number_of_participants seating_layout event_duration special_requirements preferred_room"),
  requested_window: words("date_iso display_date start_time end_time start end tz times_inherited"),
  room_pending_decision: words("selected_room selected_status summary hint available_dates missing_products"),
  preferences: words("wish_products keywords"),
  pricing_inputs: words("base_rate line_items total_amount"),
  billing_details: words("name_or_company street postal_code city country vat"),
  negotiation_state: words("counter_count manual_review_task_id"),
  confirmation_state: words("pending last_response_type"),
  site_visit_state: words("status confirmed_date confirmed_time proposed_slots"),
  sourcing_pending: words("task_id products room at"),
  sourced_products: words("task_id products room at"),
  sourcing_declined: words("task_id products room at"),
};
/** Parts of an event that are lists, by their items. */
export const EVENT_LISTS: Readonly<Record<string, readonly string[]>> = {
  products: words("product_id name category quantity unit unit_price amount included sourced"),
  offers: words(`offer_id version status created_at sent_at accepted_at superseded_at valid_until total_amount currency
    pricing_inputs`),
  pending_hil_requests: words("task_id type step thread_id created_at"),
  hil_history: words("task_id task_type step decision decided_at approved_at rejected_at decided_by notes edited"),
  email_history: words("email_id to_email subject status sent_at task_id"),
  activity_log: words("id key timestamp icon title detail granularity"),
  audit: words("ts actor from_step to_step reason"),
};
export const LINE_ITEM = words("description quantity unit unit_price amount");

/** §6.3 */
export const DEPOSIT_INFO =
  words(`event_id deposit_required deposit_status deposit_type deposit_percentage deposit_amount
  deposit_vat_included deposit_due_date deposit_deadline_days deposit_paid deposit_paid_at deposit_paid_amount
  deposit_outstanding offer_accepted currency`);
export const PAID = words(`status event_id deposit_amount deposit_paid_amount deposit_outstanding deposit_paid_at
  workflow_continued reason billing_missing workflow_action response draft_messages task_id`);
/** §6.4 */
export const CANCELLED = words(`status event_id previous_step had_site_visit cancellation_type archived_at cancelled_at
  tasks_superseded room_released refund_due`);

/** §7 */
export const RESET = words("email client_deleted events_deleted tasks_deleted");
export const CONTINUED = words("email action payload draft_messages");
export const CONTINUED_PAYLOAD = words("event_id session_id task_id pending_actions progress");
/** §8 */
export const EVENT_PROGRESS = words("event_id current_stage percentage stages");
export const STAGE = words("id label status icon");
export const ACTIVITIES = words("activities has_more next_cursor event_id granularity");
export const ACTIVITY = words("id key timestamp icon title detail granularity");

/** §9 */
export const ENVELOPE = words("assistant_text requires_hil action payload");
export const ENVELOPE_PAYLOAD = words("session_id event_id task_id pending_actions deposit_info progress");
export const CHATKIT_SESSION = words("client_secret thread_id expires_at");
/** §13 */
export const QNA = words(
  `query result_type filters_applied data items categories menus body_markdown handled success error`,
);
export const TEST_ROOM = words(
  `id name capacity status price currency features equipment layout_options description menus`,
);
export const TEST_MENU = words("name slug price_per_person summary dietary_options availability_window");
export const TEST_MENU_DETAIL = words(`name slug price_per_person courses beverages_included minimum_order description
  context`);
export const TEST_QNA = words("items categories menus applied_filters");
export const TEST_QNA_ITEM = words("category question answer related_links");

/** §14 */
export const TIMELINE = words("thread_id confirmed trace timeline summary time_travel");
export const TRACE = [...TIMELINE, "state"];
export const TRACE_EVENT =
  words(`thread_id ts seq row_id kind lane step owner_step entity actor step_major step_minor event
  details detail subject status summary payload data captured_additions confirmed_now loop detour_to_step wait_state
  granularity gate io db prompt_preview hash_status hash_help entity_context detour draft subloop`);
export const CONFIRMED_FACTS =
  words(`date room_status requirements_match requirements_match_tooltip hash_status offer_status
  offer_status_display wait_state`);
export const TRACE_SUMMARY = words("current_step_major wait_state hash_status hash_help hil_open");
export const LIVE = words("active_threads log_dir watch_command");
/** §15 */
export const WEBHOOK = words("received duplicate result reason event_id task_id");

/** §17.1 */
export const EVENT_INFO = words(`date_email_received status event_date end_date name email phone company billing_address
  start_time end_time preferred_room number_of_participants type_of_event catering_preference room_a_status room_b_status
  room_c_status billing_amount deposit language additional_info`);
/** §17.2 */
export const EVENT_DATA =
  `Date Email Received,Status,Event Date,Name,Email,Phone,Company,Billing Address,Start Time,End Time,
Preferred Room,Number of Participants,Type of Event,Catering Preference,Billing Amount,Deposit,Language,Additional Info`
    .split(/,\s*/)
    .map((key) => key.trim());
/** §17.3, by the type of the action */
export const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  select_date: words("type label date iso_date display_date"),
  select_room: words("type label room date status hint available_dates requirements"),
  explore_products: words("type label room date"),
  confirm_products: words("type label room date"),
  share_products: words("type label"),
  skip_products: words("type label"),
  contact_manager: words("type label"),
  send_offer: words("type label offer_id"),
  reduce_capacity: words("type label capacity"),
  change_date: words("type label detour_to_step"),
  send_reply: words("type"),
};
const QUEUED = words("type payload");
export const actionKeys = (type: string): readonly string[] => ACTIONS[type] ?? QUEUED;
/** §17.4 */
export const PROGRESS = words("current_stage percentage");
/** §17.6 */
export const EVENT_SUMMARY =
  words(`client_name company billing_address email chosen_date start_time end_time locked_room
  number_of_participants line_items current_step status offer_total currency deposit_info`);
/** §17.7 */
export const DRAFT =
  words(`body body_markdown footer headers step next_step thread_state topic requires_approval actions
  table_blocks created_at_step candidate_dates offer_id offer_version total_amount subloop hil_reason prepend_mode
  append_mode`);
