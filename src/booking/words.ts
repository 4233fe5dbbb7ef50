/** The closed sets of words that the database, the wire and the rules share. */

export const LANGUAGES = ["de", "en", "fr", "it"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Booking status, and what may follow it: spec/schema.md §9. */
export const EVENT_STATUSES = ["lead", "option", "confirmed", "cancelled"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who has to act. */
export const THREAD_STATES = ["awaiting_client", "awaiting_manager", "processing", "closed"] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export const LAYOUTS = [
  "theatre",
  "u_shape",
  "workshop",
  "classroom",
  "banquet",
  "boardroom",
  "standing",
  "cocktail",
  "cabaret",
] as const;
export type Layout = (typeof LAYOUTS)[number];

export const UNITS = ["per_person", "per_event", "per_unit", "per_bottle", "per_hour", "per_table", "per_set"] as const;
export type Unit = (typeof UNITS)[number];

export const OFFER_STATUSES = ["draft", "sent", "accepted", "declined", "superseded", "expired"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const LINE_KINDS = ["room", "product", "menu", "sourced", "free"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const HOLD_STATES = ["option", "second_option", "confirmed", "blocked", "released"] as const;
export type HoldState = (typeof HOLD_STATES)[number];

export const TASK_STATUSES = ["pending", "approved", "rejected", "superseded"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** spec/http-api.md §5.3 */
export const TASK_TYPES = [
  "ai_reply_approval",
  "date_confirmation_message",
  "ask_for_date",
  "room_availability_message",
  "source_missing_product",
  "offer_message",
  "transition_message",
  "confirmation_message",
  "site_visit_hil_review",
  "route_site_visit",
  "route_post_offer",
  "message_manager",
  "manual_review",
  "cancellation_request",
  "room_conflict_resolution",
] as const;
export type TaskType = (typeof TASK_TYPES)[number];

/** spec/http-api.md §5.1 */
export const TASK_REASONS = [
  "step_draft",
  "supervised",
  "offer_accepted",
  "counter_offer",
  "counter_limit",
  "date_attempts",
  "low_confidence",
  "security",
  "empty_reply",
  "item_missing",
  "room_conflict",
  "change_of_confirmed",
  "room_rate_missing",
  "payment_claimed",
  "payment_mismatch",
  "refund_due",
  "person_asked",
  "cancellation_asked",
] as const;
export type TaskReason = (typeof TASK_REASONS)[number];

/** Position of a booking; derived from its facts, never set (spec/workflow.md §0). */
export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Step = (typeof STEPS)[number];

/** Mails of programs: of a mailbox on leave, of what could not be delivered, to many at once. */
export const MACHINE_MAILS = ["auto_reply", "bounce", "bulk"] as const;
export type MachineMail = (typeof MACHINE_MAILS)[number];
