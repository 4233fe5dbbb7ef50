import { type Static, t } from "elysia";
import { STANDSTILLS } from "../turns/proceed.ts";
import { DraftMessage } from "../wire/draft.ts";
import { DepositInfo } from "../wire/event.ts";
import { Amount, Instant, int, LINE, nullable, Uuid, words } from "../wire/schemas.ts";

const strict = { additionalProperties: false };

/** spec/http-api.md §6.3 */
export const DepositView = t.Composite([DepositInfo, t.Object({ current_step: int() })]);

export const PayDeposit = t.Object({ event_id: t.String({ minLength: 1, maxLength: 128 }) }, strict);

export const ConfirmDeposit = t.Object(
  {
    amount: t.Number({ exclusiveMinimum: 0, maximum: 1_000_000_000, description: "major units, at most two decimals" }),
    date: t.String({
      maxLength: 10,
      description: "day the money came in; not in the future",
      examples: ["2027-05-20"],
    }),
    reference: t.String({ minLength: 1, maxLength: 140, pattern: LINE, description: "one line of text" }),
    currency: t.Optional(t.String({ minLength: 3, maxLength: 3 })),
    note: t.Optional(t.String({ maxLength: 2000 })),
  },
  strict,
);
export type ConfirmDeposit = Static<typeof ConfirmDeposit>;

/** What both answer: the same keys on every branch. */
export const Settled = t.Object({
  status: words(["ok", "already_paid", "partial"]),
  event_id: Uuid,
  deposit_amount: nullable(Amount),
  deposit_paid_amount: Amount,
  deposit_outstanding: Amount,
  deposit_paid_at: nullable(Instant),
  workflow_continued: t.Boolean(),
  reason: nullable(words(STANDSTILLS)),
  billing_missing: t.Array(t.String()),
  workflow_action: nullable(t.String()),
  response: nullable(t.String()),
  draft_messages: t.Array(DraftMessage),
  task_id: nullable(Uuid),
});
export type Settled = Static<typeof Settled>;

/** What the payment provider sends. Source: spec/http-api.md §15. */
export const PaymentEvent = t.Object(
  {
    id: t.String({ minLength: 1, maxLength: 255, pattern: LINE }),
    type: words(["deposit.paid", "deposit.failed", "deposit.refunded"]),
    created_at: t.String({ minLength: 1, maxLength: 40, description: "instant, ISO 8601" }),
    team_id: t.String({ minLength: 1, maxLength: 128 }),
    data: t.Object(
      {
        event_id: t.String({ minLength: 1, maxLength: 128 }),
        amount: t.Number({ exclusiveMinimum: 0, maximum: 1_000_000_000 }),
        currency: t.String({ pattern: "^[A-Z]{3}$", description: "an ISO 4217 code", examples: ["CHF"] }),
        reference: t.String({ minLength: 1, maxLength: 140, pattern: LINE }),
        paid_at: t.Optional(t.String({ maxLength: 40, description: "instant, ISO 8601" })),
      },
      strict,
    ),
  },
  strict,
);
export type PaymentEvent = Static<typeof PaymentEvent>;

export const PaymentEventResult = t.Object({
  received: t.Literal(true),
  duplicate: t.Boolean(),
  result: words(["applied", "ignored"]),
  reason: nullable(t.String()),
  event_id: nullable(Uuid),
  task_id: nullable(Uuid),
});
export type PaymentEventResult = Static<typeof PaymentEventResult>;
