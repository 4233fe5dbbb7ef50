import { type Static, t } from "elysia";
import { DepositInfo, PendingActions, Progress } from "../wire/event.ts";
import { Email, Instant, LINE, nullable, Uuid, words } from "../wire/schemas.ts";

const strict = { additionalProperties: false };
const MAX_TEXT = 20_000;

const ThreadId = t.String({
  pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$",
  description: "an id of 1 to 128 letters, digits, and _ . : -",
});
/** A file by its id, or by what upload answered. */
const Attachment = t.Union([
  t.String({ maxLength: 128 }),
  t.Object({ id: t.String({ maxLength: 128 }) }, { additionalProperties: true }),
]);

const sender = {
  subject: t.Optional(t.String({ maxLength: 500, pattern: LINE })),
  from_email: t.Optional(Email),
  from_name: t.Optional(t.String({ maxLength: 200, pattern: LINE })),
  attachments: t.Optional(t.Array(Attachment, { maxItems: 10 })),
};

/** Source: spec/http-api.md §9.1 */
export const Reply = t.Object(
  { thread_id: ThreadId, message: t.String({ minLength: 1, maxLength: MAX_TEXT }), ...sender },
  strict,
);
export const OpenSession = t.Object(
  { thread_id: t.Optional(ThreadId), device_id: t.Optional(t.String({ maxLength: 200, pattern: LINE })) },
  strict,
);
export const Respond = t.Object(
  {
    thread_id: ThreadId,
    text: t.String({ minLength: 1, maxLength: MAX_TEXT }),
    ...sender,
    current_step: t.Optional(t.Unknown()),
    status: t.Optional(t.Unknown()),
  },
  strict,
);
export type Respond = Static<typeof Respond>;

export const Session = t.Object({
  client_secret: t.String({ description: "a conversation token" }),
  thread_id: t.String(),
  expires_at: Instant,
});
export type Session = Static<typeof Session>;

/** What a turn led to, of the list in spec/http-api.md §17.8. */
export const ACTIONS = [
  "send_reply",
  "hil_ai_reply_approval",
  "manual_review_enqueued",
  "standalone_qna",
  "duplicate_message",
  "dev_choice_required",
  "date_options_proposed",
  "room_avail_result",
  "capacity_exceeded",
  "offer_draft_prepared",
] as const;

export const Envelope = t.Object({
  assistant_text: t.String(),
  requires_hil: t.Boolean(),
  action: words(ACTIONS),
  payload: t.Object({
    session_id: t.String(),
    event_id: nullable(Uuid),
    task_id: nullable(Uuid),
    pending_actions: nullable(PendingActions),
    deposit_info: nullable(DepositInfo),
    progress: nullable(Progress),
  }),
});
export type Envelope = Static<typeof Envelope>;
