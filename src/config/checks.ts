import { Value } from "@sinclair/typebox/value";
import { isValidIBAN } from "ibantools";
import { fieldsOf } from "../gate/failures.ts";
import { isDay } from "../platform/days.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { isViolation, missingKeys } from "./models.ts";
import { type EnvSettings, type Settings, TOPICS, type Topic } from "./topics.ts";

export type CheckEnv = EnvSettings &
  Pick<Env, "mode" | "ALLOWED_ORIGINS" | "HIL_FROM_EMAIL" | "SMTP_HOST" | "OPENAI_API_KEY" | "GOOGLE_API_KEY">;

export interface Checked<Key extends Topic> {
  key: Key;
  /** The topic as it would be. */
  value: Settings[Key];
  /** What the caller said of it. */
  change: object;
  env: CheckEnv;
}

type Faults = Record<string, string>;
type Rules = { [Key in Topic]?: (value: Settings[Key], env: CheckEnv, change: object) => Faults };

const says = (broken: boolean, field: string, rule: string): Faults => (broken ? { [field]: rule } : {});

const LOCAL = new Set(["localhost", "127.0.0.1"]);
const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const isCurrency = (code: string): boolean => Intl.supportedValuesOf("currency").includes(code);
const isCountry = (code: string): boolean =>
  new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
const isInCents = (amount: number): boolean => Number(amount.toFixed(2)) === amount;

const isFrontend = (text: string, { mode, ALLOWED_ORIGINS }: CheckEnv): boolean => {
  const url = URL.parse(text);
  if (!url) return false;
  if (LOCAL.has(url.hostname)) return mode !== "prod" || ALLOWED_ORIGINS.includes(url.origin);
  return url.protocol === "https:" && ALLOWED_ORIGINS.includes(url.origin);
};

/** What a schema alone cannot say of a topic. Source: spec/http-api.md §12.2. */
const RULES: Rules = {
  venue: (venue, env, change) => ({
    ...says(!isZone(venue.timezone), "timezone", "an IANA zone such as Europe/Zurich"),
    ...says(!isCurrency(venue.currency_code), "currency_code", "an ISO 4217 code such as CHF"),
    ...says(venue.operating_hours.start >= venue.operating_hours.end, "operating_hours.end", "after start"),
    ...says(venue.iban !== null && !isValidIBAN(venue.iban), "iban", "an IBAN whose check digits are right"),
    ...says(
      venue.creditor !== null && !isCountry(venue.creditor.country),
      "creditor.country",
      "an ISO 3166 code such as CH",
    ),
    ...says(
      "from_email" in change &&
        env.SMTP_HOST !== undefined &&
        env.HIL_FROM_EMAIL !== undefined &&
        domainOf(venue.from_email) !== domainOf(env.HIL_FROM_EMAIL),
      "from_email",
      "an address in the domain that mail is sent from",
    ),
    ...says(
      "frontend_url" in change && !isFrontend(venue.frontend_url, env),
      "frontend_url",
      "an https URL whose origin is allowed",
    ),
  }),
  site_visit: ({ blocked_dates }) =>
    says(!blocked_dates.every(isDay), "blocked_dates", "days that exist, as YYYY-MM-DD"),
  global_deposit: ({ deposit_enabled, deposit_type, deposit_fixed_amount }) => ({
    ...says(!isInCents(deposit_fixed_amount), "deposit_fixed_amount", "at most two decimals"),
    ...says(
      deposit_enabled && deposit_type === "fixed" && deposit_fixed_amount === 0,
      "deposit_fixed_amount",
      "more than 0 for a fixed deposit that is enabled",
    ),
  }),
  menus: ({ dinner_options }) =>
    Object.assign(
      {},
      ...dinner_options.map(({ price }, index) =>
        says(!isCurrency(price.slice(0, 3)), `dinner_options.${index}.price`, "an ISO 4217 code, such as CHF 92.50"),
      ),
    ) as Faults,
  hil_email: ({ enabled, manager_email }) =>
    says(enabled && manager_email === null, "manager_email", "an address, as notices are enabled"),
};

/** Refuses a topic that cannot be. @throws Failure 422 with each field's rule */
export const checkTopic = <Key extends Topic>({ key, value, change, env }: Checked<Key>): void => {
  const broken = fieldsOf(Value.Errors(TOPICS[key], value));
  if (Object.keys(broken).length > 0) throw errors.validationFailed(broken);
  const faults = RULES[key]?.(value, env, change) ?? {};
  if (Object.keys(faults).length > 0) throw errors.validationFailed(faults);
  if (key === "llm_provider") {
    const missing = missingKeys(value as Settings["llm_provider"], env);
    if (missing.length > 0) throw errors.providerNotConfigured(missing);
  }
};

/** Refuses in prod what leads from a sound choice of providers into one that is not. @throws Failure 409 */
export const checkHybrid = (
  before: Pick<Settings, "llm_provider" | "hybrid_enforcement">,
  after: Pick<Settings, "llm_provider" | "hybrid_enforcement">,
  mode: Env["mode"],
): void => {
  if (mode === "prod" && isViolation(after) && !isViolation(before)) throw errors.hybridViolation();
};
