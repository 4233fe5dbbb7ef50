import { Value } from "@sinclair/typebox/value";
import type { Venue } from "../booking/venue.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { isDay } from "../platform/days.ts";
import { errors } from "../platform/errors.ts";
import { toMinor } from "../platform/money.ts";
import type { Team } from "../teams/service.ts";
import { lockTopic, type StoredTopic, selectConfig, writeTopic } from "./store.ts";
import { defaultsOf, type EnvSettings, FROM_ENVIRONMENT, type Settings, TOPICS, type Topic } from "./topics.ts";

export type { EnvSettings } from "./topics.ts";

/** A topic as it is in effect, and where it comes from. */
export interface EffectiveTopic<Key extends Topic> {
  value: Settings[Key];
  source: "database" | "environment" | "default";
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
}

const effective = <Key extends Topic>(
  key: Key,
  stored: StoredTopic | undefined,
  env: EnvSettings,
): EffectiveTopic<Key> => {
  const fallback = FROM_ENVIRONMENT.has(key) ? "environment" : "default";
  return {
    value: { ...defaultsOf(env)[key], ...stored?.data },
    source: stored && Object.keys(stored.data).length > 0 ? "database" : fallback,
    version: stored?.version ?? 0,
    updatedAt: stored?.updatedAt ?? null,
    updatedBy: stored?.userId ?? null,
  };
};

/** A topic as it is in effect for a team: the team's value, else the environment's, else the default. */
export const readTopic = async <Key extends Topic>(
  tx: Tx,
  teamId: string,
  key: Key,
  env: EnvSettings,
): Promise<EffectiveTopic<Key>> => {
  const stored = await selectConfig(tx, { teamId });
  return effective(
    key,
    stored.find((topic) => topic.key === key),
    env,
  );
};

/** A change of a topic: a field left out keeps its value, `null` returns it to its default. */
export type TopicChange<Key extends Topic> = { [Field in keyof Settings[Key]]?: Settings[Key][Field] | null };

/**
 * Merges a change into a topic and writes the next version with its history. Nothing is written when the result would
 * not be valid. @throws Failure 422, 412 when `ifVersion` is not the current one
 */
export const changeTopic = async <Key extends Topic>(
  tx: Tx,
  { teamId, userId }: TeamScope,
  key: Key,
  change: TopicChange<Key>,
  { env, now, ifVersion }: { env: EnvSettings; now: Date; ifVersion?: number | undefined },
): Promise<EffectiveTopic<Key>> => {
  const stored = await lockTopic(tx, { teamId, key });
  const version = stored?.version ?? 0;
  if (ifVersion !== undefined && ifVersion !== version) throw errors.versionConflict(version);
  const merged = Object.fromEntries(
    Object.entries({ ...stored?.data, ...change }).filter(([, value]) => value !== null),
  );
  const value = { ...defaultsOf(env)[key], ...merged };
  const fields: Record<string, string> = Object.fromEntries(
    [...Value.Errors(TOPICS[key], value)].map(({ path, message }) => [path.slice(1).replaceAll("/", "."), message]),
  );
  const isEmptyDeposit =
    "deposit_type" in value &&
    value.deposit_enabled &&
    value.deposit_type === "fixed" &&
    value.deposit_fixed_amount === 0;
  if (isEmptyDeposit) fields["deposit_fixed_amount"] = "more than 0 for a fixed deposit that is enabled";
  const blocked = "blocked_dates" in value && Array.isArray(value.blocked_dates) ? value.blocked_dates : [];
  if (!blocked.every((day) => isDay(String(day)))) fields["blocked_dates"] = "days that exist, as YYYY-MM-DD";
  if (Object.keys(fields).length > 0) throw errors.validationFailed(fields);
  await writeTopic(tx, { teamId, userId, key, data: merged, version: version + 1, now });
  return effective(key, { key, data: merged, version: version + 1, updatedAt: now, userId }, env);
};

/** Everything the booking rules need to know of a team's configuration. */
export const readVenue = async (tx: Tx, team: Team, env: EnvSettings): Promise<Venue> => {
  const stored = await selectConfig(tx, { teamId: team.id });
  const topic = <Key extends Topic>(key: Key): Settings[Key] =>
    effective(
      key,
      stored.find((each) => each.key === key),
      env,
    ).value;
  const faq = topic("faq");
  const [venue, deposit, pricing, options, visits] = [
    topic("venue"),
    topic("global_deposit"),
    topic("pricing"),
    topic("options"),
    topic("site_visit"),
  ];
  return {
    name: stored.some(({ key, data }) => key === "venue" && "name" in data) ? venue.name : team.name,
    timezone: team.timezone,
    currency: team.currency,
    language: team.locale,
    sender: { email: venue.from_email, name: venue.from_name },
    openingHours: venue.operating_hours,
    deposit: {
      enabled: deposit.deposit_enabled,
      type: deposit.deposit_type,
      percentage: deposit.deposit_percentage,
      fixedMinor: toMinor(deposit.deposit_fixed_amount),
      deadlineDays: deposit.deposit_deadline_days,
    },
    pricing: {
      alwaysFullDay: pricing.always_full_day,
      estimateMissingRoomRate: pricing.estimate_missing_room_rate,
      offerValidityDays: pricing.offer_validity_days,
      vatRateBp: pricing.vat_rate_bp,
    },
    options: { holdTtlDays: options.hold_ttl_days, secondOptionAllowed: options.second_option_allowed },
    faq: faq.enabled ? faq.items : [],
    visits: {
      slots: visits.default_slots,
      weekdaysOnly: visits.weekdays_only,
      minDaysAhead: visits.min_days_ahead,
      blockedDays: visits.blocked_dates,
    },
    approval: { everyReply: topic("hil_mode").enabled, offers: topic("approvals").approve_offers },
  };
};
