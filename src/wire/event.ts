import { t } from "elysia";
import { EVENT_STATUSES, THREAD_STATES, UNITS } from "../booking/words.ts";
import { EventData } from "./legacy.ts";
import { Amount, Clock, Day, Instant, int, nullable, Uuid, words } from "./schemas.ts";

/** An event in every form that routes show it in. Source: spec/http-api.md §17. */

export const Progress = t.Object({
  current_stage: words(["date", "room", "offer", "deposit", "confirmed"]),
  percentage: int(),
});

export const DepositInfo = t.Object({
  event_id: Uuid,
  deposit_required: t.Boolean(),
  deposit_status: words(["not_required", "requested", "partial", "paid", "refund_due"]),
  deposit_type: nullable(words(["percentage", "fixed"])),
  deposit_percentage: nullable(int()),
  deposit_amount: nullable(Amount),
  deposit_vat_included: nullable(Amount),
  deposit_due_date: nullable(Day),
  deposit_deadline_days: nullable(int()),
  deposit_paid: t.Boolean(),
  deposit_paid_at: nullable(Instant),
  deposit_paid_amount: Amount,
  deposit_outstanding: nullable(Amount),
  offer_accepted: t.Boolean(),
  currency: t.String(),
});

/** Buttons of a frontend; each type has keys of its own (§17.3). */
export const PendingActions = t.Object({
  type: t.Literal("workflow_actions"),
  actions: t.Array(t.Object({ type: t.String() }, { additionalProperties: true })),
});

export const EventSummary = t.Object({
  client_name: nullable(t.String()),
  company: nullable(t.String()),
  billing_address: nullable(t.String()),
  email: t.String(),
  chosen_date: nullable(Day),
  start_time: nullable(Clock),
  end_time: nullable(Clock),
  locked_room: nullable(t.String()),
  number_of_participants: nullable(int()),
  line_items: t.Array(t.String()),
  current_step: int(),
  status: words(EVENT_STATUSES),
  offer_total: nullable(Amount),
  currency: t.String(),
  deposit_info: nullable(DepositInfo),
});

const Requirements = t.Object({
  number_of_participants: nullable(int()),
  seating_layout: nullable(t.String()),
  event_duration: t.Object({ start: nullable(Clock), end: nullable(Clock) }),
  special_requirements: nullable(t.String()),
  preferred_room: nullable(t.String()),
});

/** The keys of an event in a list. */
const listed = {
  event_id: Uuid,
  team_id: Uuid,
  thread_id: t.String(),
  created_at: Instant,
  updated_at: Instant,
  version: int(),
  status: words(EVENT_STATUSES),
  thread_state: words(THREAD_STATES),
  current_step: int({ minimum: 1, maximum: 7 }),
  current_step_stage: t.String(),
  client_id: nullable(t.String()),
  client_name: nullable(t.String()),
  company: nullable(t.String()),
  chosen_date: nullable(Day),
  end_date: nullable(Day),
  end_date_iso: nullable(Day),
  date_confirmed: t.Boolean(),
  start_time: nullable(Clock),
  end_time: nullable(Clock),
  requirements: Requirements,
  locked_room_id: nullable(t.String({ description: "the room's name" })),
  room_id: nullable(Uuid),
  current_offer_id: nullable(Uuid),
  offer_status: nullable(words(["draft", "sent", "accepted", "declined", "superseded"])),
  offer_accepted: t.Boolean(),
  offer_total: nullable(Amount),
  currency: t.String(),
  deposit_info: nullable(DepositInfo),
  progress: Progress,
  has_conflict: t.Boolean(),
  pending_task_ids: t.Array(Uuid),
  cancelled_at: nullable(Instant),
  option_expires_at: nullable(Instant),
  event_data: EventData,
};

export const EventItem = t.Object(listed);

const PricingInputs = t.Object({
  base_rate: Amount,
  line_items: t.Array(
    t.Object({ description: t.String(), quantity: t.Number(), unit: words(UNITS), unit_price: Amount, amount: Amount }),
  ),
  total_amount: Amount,
});

/** Items that are not in the catalogue. */
const Sourcing = t.Object({
  task_id: nullable(Uuid),
  products: t.Array(t.String()),
  room: nullable(t.String()),
  at: Instant,
});

export const EventRecord = t.Object({
  ...listed,
  caller_step: nullable(int()),
  caller_step_stage: nullable(t.String()),
  subflow_group: t.String(),
  requested_window: nullable(
    t.Object({
      date_iso: Day,
      display_date: t.String(),
      start_time: nullable(Clock),
      end_time: nullable(Clock),
      start: nullable(Instant),
      end: nullable(Instant),
      tz: t.String(),
      times_inherited: t.Boolean(),
    }),
  ),
  candidate_dates: t.Array(Day),
  room_status: nullable(words(["Available", "Option", "Unavailable"])),
  room_pending_decision: nullable(
    t.Object({
      selected_room: t.String(),
      selected_status: t.String(),
      summary: t.String(),
      hint: t.String(),
      available_dates: t.Array(Day),
      missing_products: t.Array(t.String()),
    }),
  ),
  requirements_hash: nullable(t.String()),
  room_eval_hash: nullable(t.String()),
  offer_hash: nullable(t.String()),
  preferences: t.Object({ wish_products: t.Array(t.String()), keywords: t.Array(t.String()) }),
  products: t.Array(
    t.Object({
      product_id: nullable(Uuid),
      name: t.String(),
      category: t.String(),
      quantity: t.Number(),
      unit: words(UNITS),
      unit_price: Amount,
      amount: Amount,
      included: t.Boolean(),
      sourced: t.Boolean(),
    }),
  ),
  selected_catering: nullable(t.Object({ name: t.String() }, { additionalProperties: true })),
  offers: t.Array(
    t.Object({
      offer_id: Uuid,
      version: int(),
      status: t.String(),
      created_at: Instant,
      sent_at: nullable(Instant),
      accepted_at: nullable(Instant),
      superseded_at: nullable(Instant),
      valid_until: nullable(Day),
      total_amount: Amount,
      currency: t.String(),
      pricing_inputs: PricingInputs,
    }),
  ),
  offer_sequence: int(),
  pricing_inputs: nullable(PricingInputs),
  billing_details: t.Object({
    name_or_company: nullable(t.String()),
    street: nullable(t.String()),
    postal_code: nullable(t.String()),
    city: nullable(t.String()),
    country: nullable(t.String()),
    vat: nullable(t.String()),
  }),
  billing_missing: t.Array(t.String()),
  negotiation_state: t.Object({ counter_count: int(), manual_review_task_id: nullable(Uuid) }),
  confirmation_state: t.Object({
    pending: nullable(t.Object({ kind: nullable(t.String()) })),
    last_response_type: nullable(t.String()),
  }),
  transition_ready: t.Boolean(),
  site_visit_state: t.Object({
    status: t.String(),
    confirmed_date: nullable(Day),
    confirmed_time: nullable(Clock),
    proposed_slots: t.Array(t.Object({ date: Day, time: Clock })),
  }),
  sourcing_pending: nullable(Sourcing),
  sourced_products: nullable(Sourcing),
  sourcing_declined: nullable(Sourcing),
  conflict_with: nullable(Uuid),
  conflict_type: nullable(words(["soft", "hard"])),
  conflict_task_id: nullable(Uuid),
  pending_hil_requests: t.Array(
    t.Object({
      task_id: Uuid,
      type: t.String(),
      step: nullable(int()),
      thread_id: nullable(t.String()),
      created_at: Instant,
    }),
  ),
  hil_history: t.Array(
    t.Object({
      task_id: Uuid,
      task_type: t.String(),
      step: nullable(int()),
      decision: t.String(),
      decided_at: nullable(Instant),
      approved_at: nullable(Instant),
      rejected_at: nullable(Instant),
      decided_by: nullable(Uuid),
      notes: nullable(t.String()),
      edited: t.Boolean(),
    }),
  ),
  email_history: t.Array(
    t.Object({
      email_id: Uuid,
      to_email: t.String(),
      subject: t.String(),
      status: t.String(),
      sent_at: nullable(Instant),
      task_id: nullable(Uuid),
    }),
  ),
  activity_log: t.Array(
    t.Object({
      id: Uuid,
      key: t.String(),
      timestamp: Instant,
      icon: t.String(),
      title: t.String(),
      detail: t.String(),
      granularity: t.String(),
    }),
  ),
  audit: t.Array(
    t.Object({
      ts: Instant,
      actor: t.String(),
      from_step: nullable(int()),
      to_step: nullable(int()),
      reason: nullable(t.String()),
    }),
  ),
  cancellation_reason: nullable(t.String()),
  cancellation_type: nullable(words(["standard", "site_visit"])),
  previous_step: nullable(int()),
});
