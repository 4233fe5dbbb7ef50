import { type Static, t } from "elysia";
import { TASK_REASONS, TASK_STATUSES, TASK_TYPES } from "../booking/words.ts";
import { EventSummary } from "../wire/event.ts";
import { Amount, Day, Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";

/** spec/http-api.md §5.1 */
export const Task = t.Object({
  task_id: Uuid,
  type: words(TASK_TYPES),
  status: words(TASK_STATUSES),
  version: int(),
  client_id: nullable(t.String({ description: "the client's e-mail" })),
  event_id: nullable(Uuid),
  created_at: Instant,
  updated_at: Instant,
  notes: nullable(t.String()),
  decided_at: nullable(Instant),
  decided_by: nullable(t.Object({ id: Uuid, name: nullable(t.String()) })),
  superseded_by: nullable(Uuid),
  payload: t.Object({
    draft_body: nullable(t.String({ description: "the text that approval sends" })),
    draft_msg: nullable(t.String()),
    snippet: nullable(t.String()),
    client_message: nullable(t.String()),
    suggested_dates: t.Array(Day),
    thread_id: nullable(t.String()),
    step_id: nullable(int()),
    event_summary: nullable(EventSummary),
    products: t.Array(t.String()),
    room: nullable(t.String()),
    hil_context: nullable(
      t.Object({
        last_decisions: t.Array(
          t.Object({ step: nullable(int()), decision: t.String(), decided_at: nullable(Instant), edited: t.Boolean() }),
        ),
        client_preferences: t.Object({ wish_products: t.Array(t.String()), keywords: t.Array(t.String()) }),
        summary: t.String(),
      }),
    ),
    reason: nullable(words(TASK_REASONS)),
    editable: t.Boolean(),
    conflict: nullable(
      t.Object({
        conflict_id: Uuid,
        type: words(["soft", "hard"]),
        other_event_id: Uuid,
        room: nullable(t.String()),
        date: nullable(Day),
        other_client_name: nullable(t.String()),
        other_total: nullable(Amount),
      }),
    ),
  }),
});
export type Task = Static<typeof Task>;

export const PendingTasks = t.Object({ tasks: t.Array(Task), total: int(), next_cursor: nullable(t.String()) });

export const CleanUp = t.Object(
  { keep_thread_id: t.Optional(t.String({ minLength: 1, maxLength: 128 })) },
  { additionalProperties: false },
);
export const CleanedUp = t.Object({ removed: int() });

const strict = { additionalProperties: false };
const Decimal = t.Union([
  t.Number({ minimum: 0, maximum: 1_000_000 }),
  t.String({ pattern: "^\\d{1,7}(\\.\\d{1,2})?$" }),
]);

/** What a manager may say with a decision. Source: spec/http-api.md §5.2. */
export const Decision = t.Object(
  {
    notes: t.Optional(t.String({ maxLength: 2000 })),
    edited_message: t.Optional(t.String({ minLength: 1, maxLength: 20_000 })),
    sourced_product_name: t.Optional(t.String({ maxLength: 200 })),
    sourced_product_price: t.Optional(Decimal),
    price_override: t.Optional(t.Object({ total: t.Optional(Amount), room_rate: t.Optional(Amount) }, strict)),
    resolution: t.Optional(words(["accept_new", "keep_existing"])),
  },
  strict,
);
export type Decision = Static<typeof Decision>;

export const Decided = t.Object({
  task_id: Uuid,
  task_status: words(["approved", "rejected"]),
  review_state: words(["approved", "rejected"]),
  assistant_reply: nullable(t.String({ description: "the text that went to the client" })),
  thread_id: nullable(t.String()),
  event_id: nullable(Uuid),
  advance_to_step: nullable(int()),
  email: nullable(t.Object({ email_id: Uuid, status: t.String(), to_email: t.String() })),
  next_task_id: nullable(Uuid),
  event_status: nullable(t.String()),
  current_step: nullable(int()),
  warnings: t.Array(t.Object({ code: words(["date", "time", "amount", "room", "product"]), text: t.String() })),
});
export type Decided = Static<typeof Decided>;
