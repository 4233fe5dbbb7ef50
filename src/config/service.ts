import type { Tx } from "../db/client.ts";
import type { Position } from "../db/keyset.ts";
import { alone, type TeamScope } from "../db/team.ts";
import { errors } from "../platform/errors.ts";
import { ownTeam, type Team } from "../teams/service.ts";
import { checkTopic } from "./checks.ts";
import { carryThrough } from "./effects.ts";
import { type HistoryRow, lockTopic, type StoredTopic, selectConfig, selectHistory, writeTopic } from "./store.ts";
import { defaultsOf, type EnvSettings, FROM_ENVIRONMENT, type Settings, type Topic } from "./topics.ts";

export type { HistoryRow } from "./store.ts";
export type { EnvSettings } from "./topics.ts";

/** A topic as it is in effect, and where it comes from. */
export interface EffectiveTopic<Key extends Topic> {
  value: Settings[Key];
  source: "database" | "environment" | "default";
  version: number;
  updatedAt: Date | null;
  updatedBy: { id: string; name: string | null } | null;
}

/** What a venue has not set it has from its team. */
const ofTeam = <Key extends Topic>(key: Key, value: Settings[Key], team: Team, isNamed: boolean): Settings[Key] =>
  key === "venue"
    ? {
        ...value,
        ...(!isNamed && { name: team.name }),
        timezone: team.timezone,
        currency_code: team.currency,
      }
    : value;

/** A topic as it is in effect: what the team set, else the environment, else the default. */
export const effective = <Key extends Topic>(
  key: Key,
  stored: StoredTopic | undefined,
  team: Team,
  env: EnvSettings,
): EffectiveTopic<Key> => {
  const fallback = FROM_ENVIRONMENT.has(key) ? "environment" : "default";
  const set = stored?.data ?? {};
  return {
    value: ofTeam(key, { ...defaultsOf(env)[key], ...set }, team, "name" in set),
    source: Object.keys(set).length > 0 ? "database" : fallback,
    version: stored?.version ?? 0,
    updatedAt: stored?.updatedAt ?? null,
    updatedBy: stored ? { id: stored.userId, name: stored.userName } : null,
  };
};

/** A topic as it is in effect for a team. */
export const readTopic = async <Key extends Topic>(
  tx: Tx,
  teamId: string,
  key: Key,
  env: EnvSettings,
): Promise<EffectiveTopic<Key>> => {
  const team = await ownTeam(tx, teamId);
  const stored = await selectConfig(tx, { teamId });
  return effective(
    key,
    stored.find((topic) => topic.key === key),
    team,
    env,
  );
};

/** A change of a topic: a field left out keeps its value, `null` returns it to its default. */
export type TopicChange<Key extends Topic> = { [Field in keyof Settings[Key]]?: Settings[Key][Field] | null };

export interface ChangeContext {
  env: Parameters<typeof checkTopic>[0]["env"];
  now: Date;
  /** The version the caller saw. */
  ifVersion?: number | undefined;
}

/**
 * Merges a change into a topic and writes the next version with its history. Nothing is written when the result would
 * not be valid. Of several writers at once each sees what the one before it wrote.
 * @throws Failure 422, 409, 412 when `ifVersion` is not the current one
 */
export const changeTopic = async <Key extends Topic>(
  tx: Tx,
  { teamId, userId }: TeamScope,
  key: Key,
  change: TopicChange<Key>,
  { env, now, ifVersion }: ChangeContext,
): Promise<EffectiveTopic<Key>> => {
  await alone(tx, `${teamId} ${key}`);
  const team = await ownTeam(tx, teamId);
  const stored = await lockTopic(tx, { teamId, key });
  const version = stored?.version ?? 0;
  if (ifVersion !== undefined && ifVersion !== version) throw errors.versionConflict(version);
  const data = Object.fromEntries(Object.entries({ ...stored?.data, ...change }).filter(([, value]) => value !== null));
  const value: Settings[Key] = { ...defaultsOf(env)[key], ...data };
  checkTopic({ key, value, change, env });
  await writeTopic(tx, { teamId, userId, key, data, version: version + 1, now });
  await carryThrough(tx, { teamId, userId }, { key, value, change, team, now });
  return readTopic(tx, teamId, key, env);
};

/** Everything that was ever written of a topic, newest first. */
export const historyOf = (
  tx: Tx,
  teamId: string,
  key: string,
  page: { before: Position | undefined; limit: number },
): Promise<HistoryRow[]> => selectHistory(tx, { teamId, key, ...page });

const MAX_HISTORY = 1000;

/** An earlier version by its place in the history, newest first, or by its id. */
export const versionAt = async (
  tx: Tx,
  teamId: string,
  key: string,
  placeOrId: string,
): Promise<HistoryRow | undefined> => {
  const history = await historyOf(tx, teamId, key, { before: undefined, limit: MAX_HISTORY });
  return /^\d{1,6}$/.test(placeOrId) ? history[Number(placeOrId)] : history.find(({ id }) => id === placeOrId);
};
