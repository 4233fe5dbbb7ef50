import type { Venue } from "../booking/venue.ts";
import type { Tx } from "../db/client.ts";
import { toMinor } from "../platform/money.ts";
import type { Team } from "../teams/service.ts";
import { effective } from "./service.ts";
import { selectConfig } from "./store.ts";
import type { EnvSettings, Settings, Topic } from "./topics.ts";

/** Everything the booking rules need to know of a team's configuration. */
export const readVenue = async (tx: Tx, team: Team, env: EnvSettings): Promise<Venue> => {
  const stored = await selectConfig(tx, { teamId: team.id });
  const topic = <Key extends Topic>(key: Key): Settings[Key] =>
    effective(
      key,
      stored.find((each) => each.key === key),
      team,
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
    name: venue.name,
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
