import { Elysia } from "elysia";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { etagOf } from "../wire/paging.ts";
import { READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import {
  Faq,
  FaqChange,
  FaqWritten,
  GlobalDeposit,
  GlobalDepositChange,
  GlobalDepositWritten,
  HilMode,
  HilModeChange,
  HilModeWritten,
  HilStatus,
  Options,
  OptionsChange,
  OptionsWritten,
  SiteVisit,
  SiteVisitChange,
  SiteVisitWritten,
} from "./model.ts";
import { changeTopic, type EffectiveTopic, readTopic, type TopicChange } from "./service.ts";
import type { Topic } from "./topics.ts";

const recordOf = <Key extends Topic>({ value, source, version, updatedAt, updatedBy }: EffectiveTopic<Key>) => ({
  ...value,
  source,
  version,
  updated_at: updatedAt?.toISOString() ?? null,
  updated_by: updatedBy ? { id: updatedBy, name: null } : null,
});

const writtenOf = <Key extends Topic>(topic: EffectiveTopic<Key>) => {
  const config = recordOf(topic);
  return { ...config, status: "ok" as const, message: "Saved; in effect from the next turn on.", config };
};

/** Enumerations are read in any case and stored in lower case (§12.1). */
const depositChange = (body: typeof GlobalDepositChange.static): TopicChange<"global_deposit"> => {
  const type = typeof body.deposit_type === "string" ? body.deposit_type.toLowerCase() : body.deposit_type;
  if (type !== undefined && type !== null && type !== "percentage" && type !== "fixed")
    throw errors.validationFailed({ deposit_type: "one of percentage, fixed" });
  return { ...body, deposit_type: type };
};

/** An empty list returns to the built-in one, as `null` does (§12.2). */
const faqChange = ({ items, enabled }: typeof FaqChange.static): TopicChange<"faq"> => ({
  ...(enabled === undefined ? {} : { enabled }),
  ...(items === undefined
    ? {}
    : { items: items?.length ? items.map((item) => ({ related_links: [], ...item })) : null }),
});

const READ = { role: "viewer", rate: "read", cap: "none" } as const;
const WRITE = { role: "admin", rate: "write", cap: "json" } as const;

/** What a team configures; effective with its next turn, in every process. Source: spec/http-api.md §12. */
export const config = (deps: Deps) => {
  const { db, env, clock } = deps;
  const read = <Key extends Topic>(caller: Caller, key: Key) =>
    withTeam(db, caller, (tx) => readTopic(tx, caller.teamId, key, env));
  const write = <Key extends Topic>(caller: Caller, key: Key, change: TopicChange<Key>, request: Request) =>
    withTeam(db, caller, async (tx) =>
      changeTopic(tx, caller, key, change, {
        env,
        now: clock.now(),
        ifVersion: await versionWanted(request, () => readTopic(tx, caller.teamId, key, env)),
      }),
    );

  return new Elysia({ name: "config", prefix: "/api", tags: ["Configuration"] })
    .use(policy)
    .get(
      "/config/global-deposit",
      async ({ caller, set }) => {
        const topic = await read(caller, "global_deposit");
        set.headers["etag"] = tagOf(topic);
        return recordOf(topic);
      },
      {
        ...READ,
        response: { 200: GlobalDeposit, ...READ_REFUSALS },
        detail: { summary: "The deposit asked for with offers" },
      },
    )
    .post(
      "/config/global-deposit",
      async ({ caller, body, request }) => {
        const change = depositChange(body);
        const topic = await write(caller, "global_deposit", change, request);
        return writtenOf(topic);
      },
      {
        ...WRITE,
        body: GlobalDepositChange,
        response: { 200: GlobalDepositWritten, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: { summary: "Change the deposit", description: "Holds for every offer version made from now on." },
      },
    )
    .get(
      "/config/hil-mode",
      async ({ caller, set }) => {
        const topic = await read(caller, "hil_mode");
        set.headers["etag"] = tagOf(topic);
        return recordOf(topic);
      },
      {
        ...READ,
        response: { 200: HilMode, ...READ_REFUSALS },
        detail: { summary: "Whether every reply waits for approval" },
      },
    )
    .post(
      "/config/hil-mode",
      async ({ caller, body, request }) => writtenOf(await write(caller, "hil_mode", body, request)),
      {
        ...WRITE,
        body: HilModeChange,
        response: { 200: HilModeWritten, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: { summary: "Let every reply wait for approval, or not" },
      },
    )
    .get(
      "/config/options",
      async ({ caller, set }) => {
        const topic = await read(caller, "options");
        set.headers["etag"] = tagOf(topic);
        return recordOf(topic);
      },
      {
        ...READ,
        response: { 200: Options, ...READ_REFUSALS },
        detail: { summary: "How long an option holds, and whether a second one may stand behind it" },
      },
    )
    .post(
      "/config/options",
      async ({ caller, body, request }) => writtenOf(await write(caller, "options", body, request)),
      {
        ...WRITE,
        body: OptionsChange,
        response: { 200: OptionsWritten, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: { summary: "Change how options are held" },
      },
    )
    .get(
      "/config/site-visit",
      async ({ caller, set }) => {
        const topic = await read(caller, "site_visit");
        set.headers["etag"] = tagOf(topic);
        return recordOf(topic);
      },
      {
        ...READ,
        response: { 200: SiteVisit, ...READ_REFUSALS },
        detail: { summary: "When the house can be visited" },
      },
    )
    .post(
      "/config/site-visit",
      async ({ caller, body, request }) => writtenOf(await write(caller, "site_visit", body, request)),
      {
        ...WRITE,
        body: SiteVisitChange,
        response: { 200: SiteVisitWritten, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: { summary: "Change when the house can be visited" },
      },
    )
    .get(
      "/config/faq",
      async ({ caller, set }) => {
        const topic = await read(caller, "faq");
        set.headers["etag"] = tagOf(topic);
        return recordOf(topic);
      },
      {
        ...READ,
        response: { 200: Faq, ...READ_REFUSALS },
        detail: { summary: "Questions that are answered in the venue's own words" },
      },
    )
    .post(
      "/config/faq",
      async ({ caller, body, request }) => writtenOf(await write(caller, "faq", faqChange(body), request)),
      {
        ...WRITE,
        body: FaqChange,
        response: { 200: FaqWritten, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: {
          summary: "Change the questions and answers",
          description: "An empty list, like null, returns to the built-in one.",
        },
      },
    )
    .get(
      "/workflow/hil-status",
      async ({ caller }) => ({ hil_all_replies_enabled: (await read(caller, "hil_mode")).value.enabled }),
      {
        ...READ,
        response: { 200: HilStatus, ...READ_REFUSALS },
        detail: { summary: "The effective approval mode" },
      },
    );
};

const tagOf = ({ version, value }: EffectiveTopic<Topic>): string => etagOf(version, JSON.stringify(value));

/** The version an If-Match stands for; any other tag is stale. */
const versionWanted = async (
  request: Request,
  current: () => Promise<EffectiveTopic<Topic>>,
): Promise<number | undefined> => {
  const wanted = request.headers.get("if-match");
  if (wanted === null || wanted === "*") return undefined;
  const topic = await current();
  if (wanted !== tagOf(topic)) throw errors.versionConflict(topic.version);
  return topic.version;
};
