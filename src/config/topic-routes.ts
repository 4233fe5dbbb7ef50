import type { TProperties } from "@sinclair/typebox";
import { Elysia, t } from "elysia";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { fromCursor, hasTag, isStale, Limit, limitOf } from "../wire/paging.ts";
import { queryOf, READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { received } from "./received.ts";
import { changeTopic, type EffectiveTopic, historyOf, readTopic } from "./service.ts";
import { changeSchema, historyPage, recordSchema, TopicHistory, tagOf, writtenSchema } from "./topic-schemas.ts";
import type { Topic } from "./topics.ts";

export interface TopicRoute {
  summary: string;
  description?: string;
  /** Who reads it, where not every viewer may. */
  reader?: "viewer" | "admin";
  /** What the answer shows besides the topic's own fields. */
  shown?: TProperties;
  show?: (tx: Tx, caller: Caller, deps: Deps) => Promise<Record<string, unknown>>;
  /** What an earlier version had of fields that were not set. */
  unset?: Record<string, unknown>;
  /** What has to hold between this topic and others; looked at before and after a write. */
  guard?: (tx: Tx, caller: Caller, deps: Deps, write: () => Promise<void>) => Promise<void>;
}

const NOT_MODIFIED = 304;
const SAVED = "Saved; in effect from the next turn on.";

const recordOf = <Key extends Topic>({ value, source, version, updatedAt, updatedBy }: EffectiveTopic<Key>) => ({
  ...value,
  source,
  version,
  updated_at: updatedAt?.toISOString() ?? null,
  updated_by: updatedBy,
});

type Kebab<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}-${Kebab<Tail>}` : Name;
const kebab = <Name extends string>(name: Name) => name.replaceAll("_", "-") as Kebab<Name>;

/** GET, POST and history of one topic. Source: spec/http-api.md §12.1. */
export const topic = <Key extends Topic>(deps: Deps, key: Key, route: TopicRoute) => {
  const { db, env, clock } = deps;
  const { summary, description = "", reader = "viewer", shown = {}, show = async () => ({}) } = route;
  const guard = route.guard ?? ((_tx, _caller, _deps, write) => write());
  const path = `/config/${kebab(key)}` as const;

  const recordFor = async (tx: Tx, caller: Caller): Promise<Record<string, unknown>> => ({
    ...recordOf(await readTopic(tx, caller.teamId, key, env)),
    ...(await show(tx, caller, deps)),
  });

  const write = async (tx: Tx, caller: Caller, body: Record<string, unknown>, headers: Headers) => {
    const { version } = await readTopic(tx, caller.teamId, key, env);
    if (isStale(headers, tagOf(await recordFor(tx, caller)))) throw errors.versionConflict(version);
    const ifVersion = headers.has("if-match") && headers.get("if-match") !== "*" ? version : undefined;
    await guard(tx, caller, deps, async () => {
      await changeTopic(tx, caller, key, received(key, body), { env, now: clock.now(), ifVersion });
    });
    return recordFor(tx, caller);
  };

  return new Elysia({ name: `config ${key}`, prefix: "/api", tags: ["Configuration"] })
    .use(policy)
    .get(
      path,
      async ({ caller, request, set, status }) => {
        const record = await withTeam(db, caller, (tx) => recordFor(tx, caller));
        set.headers["etag"] = tagOf(record);
        set.headers["cache-control"] = "private, no-cache";
        return hasTag(request.headers, tagOf(record)) ? status(NOT_MODIFIED, undefined) : record;
      },
      {
        role: reader,
        rate: "read",
        cap: "none",
        response: { 200: recordSchema(key, shown), [NOT_MODIFIED]: t.Void(), ...READ_REFUSALS },
        detail: { summary, description },
      },
    )
    .post(
      path,
      async ({ caller, body, request }) => {
        const config = await withTeam(db, caller, (tx) => write(tx, caller, body, request.headers));
        return { ...config, status: "ok", message: SAVED, config };
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        idempotent: true,
        body: changeSchema(key),
        response: { 200: writtenSchema(key, shown), 412: READ_REFUSALS[404], ...REFUSALS },
        detail: { summary: `Change: ${summary.toLowerCase()}`, description },
      },
    )
    .get(
      `${path}/history`,
      async ({ caller, query }) => {
        const limit = limitOf(query.limit);
        const page = { before: fromCursor(query.cursor), limit: limit + 1 };
        const rows = await withTeam(db, caller, (tx) => historyOf(tx, caller.teamId, key, page));
        return historyPage(rows, limit, route.unset);
      },
      {
        role: "admin",
        rate: "read",
        cap: "none",
        query: queryOf({ limit: Limit, cursor: t.Optional(t.String()) }),
        response: { 200: TopicHistory, ...READ_REFUSALS },
        detail: { summary: `Earlier versions: ${summary.toLowerCase()}` },
      },
    );
};
