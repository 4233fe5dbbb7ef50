import type { Static } from "@sinclair/typebox";
import type { Env } from "../platform/env.ts";
import { BUILT_IN } from "./topics/built-in.ts";
import { DESK_TOPICS } from "./topics/desk.ts";
import { HOUSE_TOPICS } from "./topics/house.ts";
import { LIST_TOPICS } from "./topics/lists.ts";
import { MODEL_TOPICS } from "./topics/models.ts";
import { PRICE_TOPICS } from "./topics/prices.ts";

/**
 * What a team may configure, as it is stored: only what was set, defaults are below. A topic's name with `_` is its key
 * in `team_config`. Source: spec/http-api.md §12.2.
 */
export const TOPICS = { ...HOUSE_TOPICS, ...DESK_TOPICS, ...PRICE_TOPICS, ...LIST_TOPICS, ...MODEL_TOPICS };

export type Topic = keyof typeof TOPICS;
export type Settings = { [Key in Topic]: Static<(typeof TOPICS)[Key]> };

export type EnvSettings = Pick<
  Env,
  | "OE_HIL_ALL_LLM_REPLIES"
  | "OE_EMAIL_PLAIN_TEXT"
  | "EVENT_MANAGER_EMAIL"
  | "FRONTEND_URL"
  | "INTENT_PROVIDER"
  | "ENTITY_PROVIDER"
  | "VERBALIZER_PROVIDER"
  | "OE_BYPASS_HYBRID_ENFORCEMENT"
  | "PRE_FILTER_MODE"
  | "DETECTION_MODE"
  | "DEBUG_TRACE_TTL_HOURS"
  | "SNAPSHOT_TTL_DAYS"
>;

/** The value of everything a team has not set, from the environment where that says something. */
export const defaultsOf = (env: EnvSettings): Settings => ({
  venue: {
    name: "The Atelier",
    city: "Zurich",
    timezone: "Europe/Zurich",
    currency_code: "CHF",
    operating_hours: { start: 8, end: 23 },
    from_email: "openevent@atelier.ch",
    from_name: "OpenEvent AI",
    frontend_url: env.FRONTEND_URL ?? "http://localhost:3000",
    iban: null,
    creditor: null,
    vat_id: null,
  },
  site_visit: { blocked_dates: [], default_slots: [10, 14, 16], weekdays_only: true, min_days_ahead: 2 },
  managers: { names: [] },
  retention: {
    trace_hours: env.DEBUG_TRACE_TTL_HOURS,
    idempotency_hours: 24,
    snapshot_days: env.SNAPSHOT_TTL_DAYS,
    file_days_after_event: 365,
  },
  hil_mode: { enabled: env.OE_HIL_ALL_LLM_REPLIES },
  approvals: { approve_offers: "supervised" },
  options: { hold_ttl_days: 14, second_option_allowed: true },
  email_format: { plain_text: env.OE_EMAIL_PLAIN_TEXT },
  hil_email: { enabled: false, manager_email: env.EVENT_MANAGER_EMAIL ?? null },
  global_deposit: {
    deposit_enabled: false,
    deposit_type: "percentage",
    deposit_percentage: 30,
    deposit_fixed_amount: 0,
    deposit_deadline_days: 10,
  },
  pricing: { always_full_day: false, estimate_missing_room_rate: false, offer_validity_days: 14, vat_rate_bp: 810 },
  products: { autofill_min_score: 0.5 },
  menus: { dinner_options: BUILT_IN.menus, enabled: true },
  catalog: { product_room_map: BUILT_IN.catalog, enabled: true },
  faq: { items: BUILT_IN.faq, enabled: true },
  llm_provider: {
    intent_provider: env.INTENT_PROVIDER,
    entity_provider: env.ENTITY_PROVIDER,
    verbalization_provider: env.VERBALIZER_PROVIDER,
  },
  hybrid_enforcement: { enabled: !env.OE_BYPASS_HYBRID_ENFORCEMENT },
  pre_filter: { mode: env.PRE_FILTER_MODE },
  detection_mode: { mode: env.DETECTION_MODE },
  prompts: { system_prompt: "", step_prompts: {} },
});

/** Fields that a change of their topic has to name. Source: spec/http-api.md §12.2, marked * */
export const REQUIRED: { readonly [Key in Topic]?: readonly string[] } = {
  hil_mode: ["enabled"],
  email_format: ["plain_text"],
};

/** Topics that a variable of the environment gives a value to. */
export const FROM_ENVIRONMENT: ReadonlySet<Topic> = new Set([
  "hil_mode",
  "email_format",
  "hil_email",
  "llm_provider",
  "hybrid_enforcement",
  "pre_filter",
  "detection_mode",
]);
