import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import type { StreamTimes } from "../streams/service.ts";
import { answersIn, queryOf, READ_REFUSALS, words } from "../wire/schemas.ts";
import { LiveTraces } from "./live.ts";
import { GRANULARITIES, type Granularity, LiveThreads, ThreadView, Timeline } from "./model.ts";
import { keepReport } from "./reports.ts";
import { type Asked, kindsFrom, liveThreads, readTrace } from "./service.ts";
import { diagnosisOf, jsonLines, linesOf, reportOf } from "./texts.ts";

const READ = { role: "admin", rate: "read", cap: "none" } as const;
const params = t.Object({ thread_id: t.String() });
const filters = {
  granularity: t.Optional(words(GRANULARITIES)),
  kinds: t.Optional(t.String({ maxLength: 500, description: "kinds or lanes, separated by commas" })),
};
const query = queryOf(filters);
const travelling = queryOf({ ...filters, as_of_ts: t.Optional(t.Numeric({ description: "epoch seconds" })) });

const textIn = (type: string) => answersIn(type, "The trace", READ_REFUSALS);

interface Query {
  granularity?: Granularity;
  kinds?: string;
  as_of_ts?: number;
}
const askedIn = ({ granularity = "logic", kinds, as_of_ts }: Query): Asked => ({
  granularity,
  kinds: kindsFrom(kinds),
  asOf: as_of_ts,
});

const file = (text: string, type: string, name?: string): Response =>
  new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      ...(name !== undefined && { "Content-Disposition": `attachment; filename="${name}"` }),
    },
  });

/** Traces of conversations, persons masked. Mounted in dev alone. Source: spec/http-api.md §14. */
export const debug = (deps: Deps, readiness: { readonly isStopping: boolean }, times?: StreamTimes) => {
  const live = new LiveTraces(deps, readiness, times);
  const traced = "/threads/:thread_id";
  return new Elysia({ name: "debug", prefix: "/api/debug", tags: ["Debug"] })
    .use(policy)
    .get("/live", ({ caller }) => liveThreads(deps, caller), {
      ...READ,
      response: { 200: LiveThreads, ...READ_REFUSALS },
      detail: { summary: "Conversations with a trace" },
    })
    .get(traced, ({ caller, params, query }) => readTrace(deps, caller, params.thread_id, askedIn(query)), {
      ...READ,
      params,
      query: travelling,
      response: { 200: ThreadView, ...READ_REFUSALS },
      detail: { summary: "A conversation's trace with what the desk knows of it" },
    })
    .get(
      `${traced}/timeline`,
      async ({ caller, params, query }) => {
        const { state: _, ...timeline } = await readTrace(deps, caller, params.thread_id, askedIn(query));
        return timeline;
      },
      {
        ...READ,
        params,
        query: travelling,
        response: { 200: Timeline, ...READ_REFUSALS },
        detail: { summary: "A conversation's trace" },
      },
    )
    .get(
      `${traced}/timeline/download`,
      async ({ caller, params, query }) => {
        const { timeline } = await readTrace(deps, caller, params.thread_id, askedIn(query));
        return file(jsonLines(timeline), "application/x-ndjson", "timeline.jsonl");
      },
      {
        ...READ,
        params,
        query,
        response: READ_REFUSALS,
        detail: { summary: "A trace, one event in JSON a line", responses: textIn("application/x-ndjson") },
      },
    )
    .get(
      `${traced}/timeline/text`,
      async ({ caller, params, query }) => {
        const { timeline } = await readTrace(deps, caller, params.thread_id, askedIn(query));
        return file(linesOf(timeline), "text/plain", "timeline.txt");
      },
      {
        ...READ,
        params,
        query,
        response: READ_REFUSALS,
        detail: { summary: "A trace, one event a line", responses: textIn("text/plain") },
      },
    )
    .get(
      `${traced}/report`,
      async ({ caller, params, query, set }) => {
        const text = reportOf(await readTrace(deps, caller, params.thread_id, askedIn(query)));
        const { teamId } = caller;
        const isKept = query.persist === "true" || query.persist === "1";
        const kept = isKept
          ? keepReport(deps.env, { teamId, threadId: params.thread_id, text, now: deps.clock.now() })
          : undefined;
        if (kept !== undefined) set.headers["x-debug-report-path"] = kept;
        return file(text, "text/plain");
      },
      {
        ...READ,
        params,
        query: queryOf({ ...filters, persist: t.Optional(words(["true", "false", "1", "0"])) }),
        response: READ_REFUSALS,
        detail: {
          summary: "Everything a trace tells, for a person",
          description: "`persist`: the report is kept under DATA_DIR and its name told in `X-Debug-Report-Path`.",
          responses: textIn("text/plain"),
        },
      },
    )
    .get(
      `${traced}/llm-diagnosis`,
      async ({ caller, params, query }) => {
        const text = diagnosisOf(await readTrace(deps, caller, params.thread_id, askedIn(query)));
        return file(text, "text/markdown", "diagnosis.md");
      },
      {
        ...READ,
        params,
        query,
        response: READ_REFUSALS,
        detail: { summary: "A trace in short", responses: textIn("text/markdown") },
      },
    )
    .get(
      `${traced}/live`,
      async ({ caller, params, request, server, standing }) => {
        if (!request.headers.get("accept")?.includes("text/event-stream")) {
          const { timeline } = await readTrace(deps, caller, params.thread_id, askedIn({}));
          return file(linesOf(timeline), "text/plain");
        }
        const lastEventId = request.headers.get("last-event-id");
        const body = await live.watch({ caller, standing, signal: request.signal }, params.thread_id, lastEventId);
        server?.timeout(request, 0);
        return new Response(body, { headers: { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" } });
      },
      {
        ...READ,
        stream: true,
        params,
        response: READ_REFUSALS,
        detail: {
          summary: "A conversation's logic events, one a line; as a stream with `Accept: text/event-stream`",
          description: "The stream's events are named `trace`; `Last-Event-ID` resumes after the event of that `seq`.",
          responses: textIn("text/event-stream"),
        },
      },
    );
};
