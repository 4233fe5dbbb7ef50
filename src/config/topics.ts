import { type Static, Type as T } from "@sinclair/typebox";
import { BUILT_IN_FAQ } from "../booking/answering/faq.ts";
import type { Env } from "../platform/env.ts";

const strict = { additionalProperties: false };

/**
 * What a team may configure, as it is stored: only what was set, defaults are below. A topic's name with `_` is its key
 * in `team_config`. Source: spec/http-api.md §12.2.
 */
export const TOPICS = {
  venue: T.Object(
    {
      name: T.String({ minLength: 1, maxLength: 120 }),
      city: T.String({ maxLength: 120 }),
      operating_hours: T.Object(
        { start: T.Integer({ minimum: 0, maximum: 23 }), end: T.Integer({ minimum: 1, maximum: 24 }) },
        strict,
      ),
      from_email: T.String({ maxLength: 254 }),
      from_name: T.String({ minLength: 1, maxLength: 120 }),
    },
    strict,
  ),
  global_deposit: T.Object(
    {
      deposit_enabled: T.Boolean(),
      deposit_type: T.Union([T.Literal("percentage"), T.Literal("fixed")]),
      deposit_percentage: T.Integer({ minimum: 1, maximum: 100 }),
      deposit_fixed_amount: T.Number({ minimum: 0, maximum: 1_000_000 }),
      deposit_deadline_days: T.Integer({ minimum: 1, maximum: 365 }),
    },
    strict,
  ),
  hil_mode: T.Object({ enabled: T.Boolean() }, strict),
  pricing: T.Object(
    {
      always_full_day: T.Boolean(),
      estimate_missing_room_rate: T.Boolean(),
      offer_validity_days: T.Integer({ minimum: 1, maximum: 365 }),
      vat_rate_bp: T.Integer({ minimum: 0, maximum: 3000 }),
    },
    strict,
  ),
  options: T.Object(
    { hold_ttl_days: T.Integer({ minimum: 1, maximum: 365 }), second_option_allowed: T.Boolean() },
    strict,
  ),
  site_visit: T.Object(
    {
      blocked_dates: T.Array(T.String({ pattern: "^\\d{4}-\\d\\d-\\d\\d$" }), { maxItems: 366 }),
      default_slots: T.Array(T.Integer({ minimum: 0, maximum: 23 }), { minItems: 1, maxItems: 12, uniqueItems: true }),
      weekdays_only: T.Boolean(),
      min_days_ahead: T.Integer({ minimum: 0, maximum: 90 }),
    },
    strict,
  ),
  approvals: T.Object(
    { approve_offers: T.Union([T.Literal("always"), T.Literal("supervised"), T.Literal("never")]) },
    strict,
  ),
  faq: T.Object(
    {
      items: T.Array(
        T.Object(
          {
            category: T.String({ minLength: 1, maxLength: 60 }),
            question: T.String({ minLength: 1, maxLength: 300 }),
            answer: T.String({ minLength: 1, maxLength: 4000 }),
            related_links: T.Array(T.String({ maxLength: 500, pattern: "^(?:https://[^\\s]+|/[^\\s]*)$" }), {
              maxItems: 10,
            }),
          },
          strict,
        ),
        { maxItems: 300 },
      ),
      enabled: T.Boolean(),
    },
    strict,
  ),
};

export type Topic = keyof typeof TOPICS;
export type Settings = { [Key in Topic]: Static<(typeof TOPICS)[Key]> };

/** The value of everything that neither the team nor the environment sets. Source: spec/http-api.md §12.2. */
const DEFAULTS: Settings = {
  venue: {
    name: "The Atelier",
    city: "Zurich",
    operating_hours: { start: 8, end: 23 },
    from_email: "openevent@atelier.ch",
    from_name: "OpenEvent AI",
  },
  global_deposit: {
    deposit_enabled: false,
    deposit_type: "percentage",
    deposit_percentage: 30,
    deposit_fixed_amount: 0,
    deposit_deadline_days: 10,
  },
  hil_mode: { enabled: false },
  pricing: { always_full_day: false, estimate_missing_room_rate: false, offer_validity_days: 14, vat_rate_bp: 810 },
  options: { hold_ttl_days: 14, second_option_allowed: true },
  site_visit: { blocked_dates: [], default_slots: [10, 14, 16], weekdays_only: true, min_days_ahead: 2 },
  approvals: { approve_offers: "supervised" },
  faq: {
    items: Object.values(BUILT_IN_FAQ).map((item) => ({ ...item, related_links: [...item.related_links] })),
    enabled: true,
  },
};

export type EnvSettings = Pick<Env, "OE_HIL_ALL_LLM_REPLIES">;

/** Defaults with what the environment sets for every team. */
export const defaultsOf = (env: EnvSettings): Settings => ({
  ...DEFAULTS,
  hil_mode: { enabled: env.OE_HIL_ALL_LLM_REPLIES },
});

/** Topics that a variable of the environment gives a value to. */
export const FROM_ENVIRONMENT: ReadonlySet<Topic> = new Set(["hil_mode"]);
