import { t } from "elysia";
import { Amount, Email, Instant, int, LINE, nullable, Uuid, words } from "../wire/schemas.ts";

const strict = { additionalProperties: false };
const name = t.String({ maxLength: 200, pattern: LINE });
const subject = t.String({ minLength: 1, maxLength: 200, pattern: LINE });
const id = t.String({ maxLength: 128 });

/** spec/http-api.md §10 */
export const SendToClient = t.Object(
  {
    to_email: Email,
    to_name: name,
    subject,
    body_text: t.String({ minLength: 1, maxLength: 50_000 }),
    body_html: t.Optional(t.String({ maxLength: 200_000, description: "reduced to a safe subset" })),
    event_id: t.Optional(id),
    task_id: t.Optional(id),
  },
  { ...strict, description: "one of event_id and task_id is required" },
);

export const SendOffer = t.Object(
  { event_id: id, subject: t.Optional(subject), custom_message: t.Optional(t.String({ maxLength: 5000 })) },
  strict,
);

export const SendTest = t.Object({ to_email: Email, to_name: t.Optional(name) }, strict);

const sent = {
  success: t.Boolean(),
  status: words(["queued", "sent", "simulated", "failed"]),
  email_id: nullable(Uuid),
  message: t.String(),
  to_email: t.String(),
  subject: t.String(),
  simulated: t.Boolean(),
  error: nullable(t.String({ description: "mail_not_configured, address_refused or transport_failed" })),
  duplicate: t.Boolean(),
};
export const Sent = t.Object(sent);
export type Sent = typeof Sent.static;

export const OfferSent = t.Object({
  ...sent,
  offer_id: Uuid,
  offer_version: int(),
  offer_total: Amount,
  currency: t.String(),
});

export const TestSent = t.Object({ ...sent, smtp_host: nullable(t.String()) });

/** How a sample notice to the manager went. */
export const NoticeTestSent = t.Object({
  success: t.Boolean(),
  status: words(["queued", "sent", "simulated", "failed"]),
  message: t.String(),
  error: nullable(t.String()),
  task_id: t.Null(),
  to_email: nullable(t.String()),
});

export const EmailView = t.Object({
  email_id: Uuid,
  status: words(["draft", "queued", "sent", "simulated", "failed"]),
  to_email: t.String(),
  subject: t.String(),
  event_id: nullable(Uuid),
  task_id: nullable(Uuid),
  created_at: Instant,
  sent_at: nullable(Instant),
  attempts: int(),
  error: nullable(t.String()),
  message_id: nullable(t.String()),
});
