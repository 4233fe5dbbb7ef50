import { t } from "elysia";
import { Amount, Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";

/** spec/http-api.md §6.4 */
export const CancelEvent = t.Object(
  {
    event_id: t.Optional(t.String({ maxLength: 128, description: "the event of the path once more" })),
    confirmation: t.Optional(t.String({ maxLength: 100, description: "exactly CANCEL" })),
    reason: t.Optional(t.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);

export const CancelledView = t.Object({
  status: words(["cancelled", "already_cancelled"]),
  event_id: Uuid,
  previous_step: int(),
  had_site_visit: t.Boolean(),
  cancellation_type: words(["site_visit", "standard"]),
  archived_at: Instant,
  cancelled_at: Instant,
  tasks_superseded: int(),
  room_released: t.Boolean(),
  refund_due: nullable(Amount),
});
