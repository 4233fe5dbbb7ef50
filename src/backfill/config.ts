import { isDay } from "../platform/days.ts";
import { canonicalJson } from "../platform/ids.ts";
import { isZone } from "./manifest.ts";
import { fileOf, type Run, recordOf, refuse, teamOfRecord } from "./run.ts";
import type { Spooled } from "./spool.ts";
import { isObject, type Json, listOf, numberOf, objectOf, textOf } from "./values.ts";

/** Sections of which the legacy backend obeyed the default file alone. Source: spec/legacy-data.md §B10. */
const OF_DEFAULT_FILE: ReadonlySet<string> = new Set([
  "venue",
  "site_visit",
  "managers",
  "products",
  "menus",
  "catalog",
  "faq",
  "prompts",
  "prompts_history",
]);
const OF_TEAM_FILE: ReadonlySet<string> = new Set(["global_deposit", "hil_mode", "hil_email"]);
const ENVIRONMENT: ReadonlySet<string> = new Set([
  "llm_provider",
  "hybrid_enforcement",
  "pre_filter",
  "detection_mode",
]);

/** A section that is taken over. */
export interface Taken {
  teamId: string;
  section: string;
  value: unknown;
}

interface Candidate extends Taken {
  spooled: Spooled;
  isTeamFile: boolean;
}

const within = (value: unknown, low: number, high: number): boolean => {
  if (value === undefined || value === null) return true;
  const number = numberOf(value);
  return number !== undefined && number >= low && number <= high;
};
const isList = (value: unknown): boolean => value === undefined || value === null || Array.isArray(value);

const areHours = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  const { start, end } = objectOf(value) as { start?: unknown; end?: unknown };
  const [from, to] = [numberOf(start) ?? 0, numberOf(end) ?? 24];
  return isObject(value) && within(start, 0, 24) && within(end, 0, 24) && from < to;
};

const isCurrency = (value: unknown): boolean =>
  value == null || (typeof value === "string" && Intl.supportedValuesOf("currency").includes(value));

/** What every section has to hold to be taken over. */
const CHECKS: Readonly<Record<string, (section: Json) => boolean>> = {
  venue: (venue) =>
    (venue["timezone"] == null || (typeof venue["timezone"] === "string" && isZone(venue["timezone"]))) &&
    isCurrency(venue["currency_code"]) &&
    areHours(venue["operating_hours"]),
  site_visit: (visit) =>
    isList(visit["default_slots"]) &&
    listOf(visit["blocked_dates"]).every((day) => typeof day === "string" && isDay(day)) &&
    within(visit["min_days_ahead"], 0, Number.MAX_SAFE_INTEGER),
  managers: ({ names }) => isList(names),
  products: (products) => within(products["autofill_min_score"], 0, 1),
  menus: (menus) => isList(menus["dinner_options"]),
  catalog: (catalog) => isList(catalog["product_room_map"]),
  faq: (faq) => isList(faq["items"]),
  global_deposit: (deposit) =>
    within(deposit["deposit_percentage"], 0, 100) &&
    within(deposit["deposit_deadline_days"], 0, Number.MAX_SAFE_INTEGER) &&
    within(deposit["deposit_fixed_amount"], 0, Number.MAX_SAFE_INTEGER),
};

const isValid = (section: string, value: unknown): boolean => {
  if (section === "prompts_history") return Array.isArray(value);
  if (ENVIRONMENT.has(section) || section === "room_deposits") return true;
  if (!OF_DEFAULT_FILE.has(section) && !OF_TEAM_FILE.has(section)) return true;
  if (!isObject(value)) return false;
  const check = Object.hasOwn(CHECKS, section) ? CHECKS[section] : undefined;
  return check?.(value) ?? true;
};

const skipReason = (section: string): string | undefined => {
  if (ENVIRONMENT.has(section)) return "environment_bound";
  if (section === "room_deposits") return "never_in_force";
  return OF_DEFAULT_FILE.has(section) || OF_TEAM_FILE.has(section) ? undefined : "unknown_section";
};

/** Which sections are taken over, of which file. Source: spec/legacy-data.md §B10. */
export const mergeConfig = (run: Run): Taken[] => {
  const candidates: Candidate[] = [];
  for (const spooled of run.spool.each("config")) {
    const section = spooled.key ?? "";
    const value = recordOf(spooled);
    const teamId = teamOfRecord(run, spooled, undefined);
    const reason = isValid(section, value) ? undefined : "config_invalid";
    if (reason !== undefined || teamId === undefined) {
      refuse(run, "config", spooled, reason ?? "unknown_team");
      continue;
    }
    const skipped = skipReason(section);
    if (skipped === undefined)
      candidates.push({ teamId, section, value, spooled, isTeamFile: run.sources[spooled.file]?.team !== undefined });
    else skip(run, section, skipped);
  }
  return candidates.flatMap((candidate) => decide(run, candidate, candidates));
};

const skip = (run: Run, section: string, reason: string): void => {
  run.tally.outcome("config", "skipped");
  run.tally.config.skipped.push({ section, reason });
};

const hasDefaultFile = (run: Run, teamId: string): boolean =>
  run.plan.files.some(({ team }) => team === undefined && run.plan.teamOf("*") === teamId);

const decide = (run: Run, candidate: Candidate, all: readonly Candidate[]): Taken[] => {
  const { teamId, section, isTeamFile, spooled } = candidate;
  const twin = all.find((other) => other !== candidate && other.teamId === teamId && other.section === section);
  const prefersTeam = run.plan.isSaved || !OF_DEFAULT_FILE.has(section);
  const wins =
    twin === undefined ||
    (twin.isTeamFile === isTeamFile ? spooled.seq < twin.spooled.seq : isTeamFile === prefersTeam);
  if (!wins) {
    run.tally.merge("config", section, "config_overlaid", section, fileOf(run, spooled));
    return [];
  }
  if (isTeamFile && !prefersTeam && hasDefaultFile(run, teamId)) {
    skip(run, section, "not_in_force");
    return [];
  }
  if (twin && canonicalJson(twin.value) !== canonicalJson(candidate.value))
    run.tally.config.differences.push({
      section,
      taken: withoutSecrets(candidate.value),
      left: withoutSecrets(twin.value),
    });
  run.tally.outcome("config", "imported");
  run.tally.config.imported.push(section);
  const value = section === "hil_email" ? withoutSmtp(run, objectOf(candidate.value)) : candidate.value;
  return [{ teamId, section, value }];
};

const isSmtp = (key: string): boolean => key.startsWith("smtp_");
const withoutSecrets = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !isSmtp(key))) : value;

const withoutSmtp = (run: Run, section: Json): Json => {
  if (Object.keys(section).some(isSmtp)) run.tally.normalise("smtp_settings_dropped");
  return Object.fromEntries(Object.entries(section).filter(([key]) => !isSmtp(key)));
};

/** Zone, currency and address of a team's venue, as far as its files say. */
export const venueOf = (taken: readonly Taken[], teamId: string) => {
  const venue = objectOf(taken.find((each) => each.teamId === teamId && each.section === "venue")?.value);
  return {
    zone: textOf(venue["timezone"]),
    currency: textOf(venue["currency_code"]),
    mailbox: textOf(venue["from_email"]),
  };
};
