import { type Static, t } from "elysia";
import { EVENT_STATUSES, MACHINE_MAILS } from "../booking/words.ts";
import { DepositInfo, PendingActions, Progress } from "../wire/event.ts";
import { EventData, EventInfo } from "../wire/legacy.ts";
import { Email, int, LINE, nullable, Uuid, words } from "../wire/schemas.ts";

/** No NUL and no control characters but tab and newline. */
const PLAIN = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

const messageId = t.Optional(t.String({ minLength: 1, maxLength: 255, pattern: LINE }));
const attachments = t.Optional(t.Array(t.String({ maxLength: 128 }), { maxItems: 10 }));
const strict = { additionalProperties: false };

/** spec/http-api.md §4.1 */
export const StartConversation = t.Object(
  {
    email_body: t.String({ minLength: 1, maxLength: 50_000, description: "the mail's text" }),
    client_email: Email,
    client_name: t.Optional(t.String({ maxLength: 200, pattern: LINE })),
    subject: t.Optional(t.String({ maxLength: 500, pattern: LINE })),
    msg_id: messageId,
    attachments,
    skip_dev_choice: t.Optional(t.Boolean()),
    by_mail: t.Optional(
      t.Boolean({
        description: "answers go out by mail; always so with machine keys, and never where the address is a mere claim",
      }),
    ),
    received_at: t.Optional(t.String({ description: "machine keys only: instant", maxLength: 40 })),
    in_reply_to: t.Optional(t.String({ maxLength: 998, pattern: LINE })),
    references: t.Optional(t.Array(t.String({ maxLength: 998, pattern: LINE }), { maxItems: 50 })),
    delivered_to: t.Optional(
      t.Array(t.String({ maxLength: 320, pattern: LINE }), {
        maxItems: 50,
        description:
          "machine keys only: addresses that the mail was sent to; our reply address leads to its conversation",
      }),
    ),
    machine_mail: t.Optional(
      t.Union(
        MACHINE_MAILS.map((kind) => t.Literal(kind)),
        { description: "machine keys only: a program wrote it, so that it is kept and never answered" },
      ),
    ),
  },
  strict,
);

export const SendMessage = t.Object(
  {
    session_id: t.String({ minLength: 1, maxLength: 128, pattern: PLAIN }),
    message: t.String({ minLength: 1, maxLength: 20_000 }),
    msg_id: messageId,
    attachments,
    received_at: t.Optional(t.String({ maxLength: 40 })),
  },
  strict,
);

export const ConfirmDate = t.Object({ date: t.Optional(t.String({ maxLength: 10 })) }, strict);

/** spec/http-api.md §4.4 */
export const AcceptedView = t.Object({
  message: t.String(),
  filename: t.Null(),
  event_id: Uuid,
  session_id: t.String(),
  status: words(EVENT_STATUSES),
  total_events: int(),
  event_info: EventData,
  task_id: nullable(Uuid),
});
export type AcceptedView = Static<typeof AcceptedView>;

export const RejectedView = t.Object({
  message: t.String(),
  event_id: nullable(Uuid),
  session_id: t.String(),
  status: nullable(words(EVENT_STATUSES)),
  task_id: nullable(Uuid),
});
export type RejectedView = Static<typeof RejectedView>;

/** The answer of a turn: the same keys on every branch. Source: spec/http-api.md §4.2. */
export const TurnAnswer = t.Object({
  session_id: t.String(),
  thread_id: t.String(),
  event_id: nullable(Uuid),
  task_id: nullable(Uuid),
  workflow_type: words(["new_event", "standalone_qna", "other", "dev_choice"]),
  response: t.String({ description: "the text for the client; empty while it is held" }),
  assistant_reply: t.String(),
  hil_pending: t.Boolean(),
  is_complete: t.Boolean(),
  event_info: nullable(EventInfo),
  pending_actions: nullable(PendingActions),
  deposit_info: nullable(DepositInfo),
  progress: nullable(Progress),
  email: nullable(t.Object({ email_id: Uuid, status: t.String() })),
  conversation_token: nullable(t.String()),
  dev_choice: t.Null(),
  duplicate: t.Boolean(),
});
export type TurnAnswer = Static<typeof TurnAnswer>;
