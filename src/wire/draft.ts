import { type Static, t } from "elysia";
import { THREAD_STATES } from "../booking/words.ts";
import { Amount, Day, int, nullable, Uuid, words } from "./schemas.ts";

/** A text for a client as a frontend shows it beside its booking. Source: spec/http-api.md §17.7. */
export const DraftMessage = t.Object({
  body: t.String({ description: "for the client; never with a footer" }),
  body_markdown: t.String({ description: "the manager's view" }),
  footer: nullable(t.String()),
  headers: t.Array(t.String()),
  step: int(),
  next_step: nullable(t.String()),
  thread_state: words(THREAD_STATES),
  topic: t.String(),
  requires_approval: t.Boolean(),
  actions: t.Array(t.Object({ type: t.String() }, { additionalProperties: true })),
  table_blocks: t.Array(t.Object({ type: t.String() }, { additionalProperties: true })),
  created_at_step: int(),
  candidate_dates: t.Array(Day),
  offer_id: nullable(Uuid),
  offer_version: nullable(int()),
  total_amount: nullable(Amount),
  subloop: nullable(t.String()),
  hil_reason: nullable(t.String()),
  prepend_mode: t.Boolean(),
  append_mode: t.Boolean(),
});
export type DraftMessage = Static<typeof DraftMessage>;
