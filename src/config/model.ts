import { t } from "elysia";
import { Day, Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";

/** What every topic's answer adds to its fields. Source: spec/http-api.md §12.1. */
const record = {
  source: words(["database", "environment", "default"]),
  version: int(),
  updated_at: nullable(Instant),
  updated_by: nullable(t.Object({ id: Uuid, name: nullable(t.String()) })),
};

const depositFields = {
  deposit_enabled: t.Boolean(),
  deposit_type: words(["percentage", "fixed"]),
  deposit_percentage: int(),
  deposit_fixed_amount: t.Number(),
  deposit_deadline_days: int(),
};
export const GlobalDeposit = t.Object({ ...depositFields, ...record });
export const GlobalDepositWritten = t.Object({
  ...depositFields,
  ...record,
  status: t.Literal("ok"),
  message: t.String(),
  config: GlobalDeposit,
});

export const HilMode = t.Object({ enabled: t.Boolean(), ...record });
export const HilModeWritten = t.Object({
  enabled: t.Boolean(),
  ...record,
  status: t.Literal("ok"),
  message: t.String(),
  config: HilMode,
});

const optionFields = { hold_ttl_days: int(), second_option_allowed: t.Boolean() };
export const Options = t.Object({ ...optionFields, ...record });
export const OptionsWritten = t.Object({
  ...optionFields,
  ...record,
  status: t.Literal("ok"),
  message: t.String(),
  config: Options,
});

const visitFields = {
  blocked_dates: t.Array(Day),
  default_slots: t.Array(int({ description: "full hour of the day" })),
  weekdays_only: t.Boolean(),
  min_days_ahead: int(),
};
export const SiteVisit = t.Object({ ...visitFields, ...record });
export const SiteVisitWritten = t.Object({
  ...visitFields,
  ...record,
  status: t.Literal("ok"),
  message: t.String(),
  config: SiteVisit,
});

const link = { maxLength: 500, pattern: "^(?:https://[^\\s]+|/[^\\s]*)$" };
const FaqItem = t.Object({
  category: t.String(),
  question: t.String(),
  answer: t.String(),
  related_links: t.Array(t.String()),
});
const faqFields = { items: t.Array(FaqItem), enabled: t.Boolean() };
export const Faq = t.Object({ ...faqFields, ...record });
export const FaqWritten = t.Object({
  ...faqFields,
  ...record,
  status: t.Literal("ok"),
  message: t.String(),
  config: Faq,
});

const strict = { additionalProperties: false };
const orNull = <Schema extends Parameters<typeof nullable>[0]>(schema: Schema) => t.Optional(nullable(schema));

export const GlobalDepositChange = t.Object(
  {
    deposit_enabled: orNull(t.Boolean()),
    deposit_type: orNull(t.String()),
    deposit_percentage: orNull(int({ minimum: 1, maximum: 100 })),
    deposit_fixed_amount: orNull(t.Number({ minimum: 0, maximum: 1_000_000 })),
    deposit_deadline_days: orNull(int({ minimum: 1, maximum: 365 })),
  },
  strict,
);
export const HilModeChange = t.Object({ enabled: nullable(t.Boolean()) }, strict);
export const OptionsChange = t.Object(
  { hold_ttl_days: orNull(int({ minimum: 1, maximum: 365 })), second_option_allowed: orNull(t.Boolean()) },
  strict,
);
export const SiteVisitChange = t.Object(
  {
    blocked_dates: orNull(t.Array(Day, { maxItems: 366 })),
    default_slots: orNull(t.Array(int({ minimum: 0, maximum: 23 }), { minItems: 1, maxItems: 12, uniqueItems: true })),
    weekdays_only: orNull(t.Boolean()),
    min_days_ahead: orNull(int({ minimum: 0, maximum: 90 })),
  },
  strict,
);
export const FaqChange = t.Object(
  {
    items: orNull(
      t.Array(
        t.Object(
          {
            category: t.String({ minLength: 1, maxLength: 60 }),
            question: t.String({ minLength: 1, maxLength: 300 }),
            answer: t.String({ minLength: 1, maxLength: 4000 }),
            related_links: t.Optional(t.Array(t.String(link), { maxItems: 10 })),
          },
          strict,
        ),
        { maxItems: 300 },
      ),
    ),
    enabled: orNull(t.Boolean()),
  },
  strict,
);
export const HilStatus = t.Object({ hil_all_replies_enabled: t.Boolean() });
