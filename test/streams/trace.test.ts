import { afterEach, expect, test } from "bun:test";
import { EventSource } from "eventsource";
import type { TraceEvent } from "../../src/debug/model.ts";
import { type Build, type Desk, eventually, startDesk, stopDesks } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

const open: EventSource[] = [];
afterEach(async () => {
  for (const source of open.splice(0)) source.close();
  await stopDesks();
});

/** Watches a conversation as a debug panel does. */
const watch = (desk: Desk, threadId: string, headers: Record<string, string> = {}) => {
  const heard: TraceEvent[] = [];
  const source = new EventSource(`${desk.base}/api/debug/threads/${threadId}/live`, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
  });
  open.push(source);
  source.addEventListener("trace", ({ data }) => heard.push(JSON.parse(String(data)) as TraceEvent));
  const until = (what: string, is: (event: TraceEvent) => boolean) => eventually(what, async () => heard.find(is));
  return { heard, until, close: () => source.close() };
};

const start = async (build: Build) => {
  const desk = await startDesk({ build, env: { ENV: "dev", DEMO_TEAMS: "team-demo,team-other" } });
  const { session_id, task_id } = await desk.must("POST", "/api/start-conversation", ASK);
  return { desk, threadId: String(session_id), taskId: String(task_id) };
};

test.each(["source", "binary"] as Build[])("a conversation is watched while it goes on · %s", async (build) => {
  const { desk, threadId, taskId } = await start(build);
  const { timeline } = (await desk.must("GET", `/api/debug/threads/${threadId}`)) as { timeline: TraceEvent[] };
  const live = watch(desk, threadId);
  await live.until("what was there already", ({ seq }) => seq === timeline.at(-1)?.seq);
  expect(live.heard).toEqual(timeline);

  await desk.must("POST", `/api/tasks/${taskId}/approve`, {});
  await live.until("the decision", ({ kind, status }) => kind === "HIL_TASK" && status === "approved");
  const seen = live.heard.length;
  const last = live.heard.at(-1)?.seq ?? 0;
  live.close();
  await desk.must("POST", "/api/send-message", { session_id: threadId, message: "We will be 30 people, please." });
  const back = watch(desk, threadId, { "Last-Event-ID": String(last) });
  await back.until(
    "the new head count",
    ({ subject, kind }) => subject === "attendees" && kind === "ENTITY_SUPERSEDED",
  );
  const after = (await desk.must("GET", `/api/debug/threads/${threadId}`)) as { timeline: TraceEvent[] };
  await back.until("the end", ({ seq }) => seq === after.timeline.at(-1)?.seq);
  expect([...live.heard.slice(0, seen), ...back.heard]).toEqual(after.timeline);
  for (const personal of ["Ada", "Brun", "example.com"]) expect(JSON.stringify(after)).not.toContain(personal);

  const startedAt = Date.now();
  expect(await desk.stop("SIGTERM")).toBe(0);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
});

test("another team and a stranger watch nothing; without the wish for events it is plain text", async () => {
  const { desk, threadId } = await start("source");
  const path = `/api/debug/threads/${threadId}/live`;
  const accept = { Accept: "text/event-stream" };
  expect(await desk.call("GET", path, undefined, { ...accept, "X-Team-Id": "team-other" })).toMatchObject({
    status: 404,
    body: { error: "trace_not_found" },
  });
  expect((await desk.call("GET", path, undefined, { ...accept, Authorization: "Bearer guessed" })).status).toBe(401);
  const plain = await fetch(desk.base + path);
  expect(plain.headers.get("content-type")).toStartWith("text/plain");
  expect(await plain.text()).toMatch(/^\[\d\d:\d\d:\d\d\] Step1_Intake STEP_ENTER/);
  const stream = await fetch(desk.base + path, { headers: accept });
  expect(stream.headers.get("content-type")).toBe("text/event-stream");
  await stream.body?.cancel();
  const streams = await Promise.all(Array.from({ length: 21 }, () => fetch(desk.base + path, { headers: accept })));
  expect(streams.filter(({ status }) => status === 429)).toHaveLength(1);
  for (const { body } of streams) await body?.cancel();
});

test("in test the binary has no traces to ask for", async () => {
  const desk = await startDesk({ build: "binary", env: { ENV: "test" } });
  const { session_id } = await desk.must("POST", "/api/start-conversation", ASK, { "X-Debug-Trace": "1" });
  for (const path of ["live", `threads/${String(session_id)}`, `threads/${String(session_id)}/live`])
    expect(await desk.call("GET", `/api/debug/${path}`)).toMatchObject({ status: 404, body: { error: "not_found" } });
  expect(desk.log()).toContain("left out: debug (traces)");
});
