import { expect, test } from "bun:test";
import { ground } from "./ground.ts";
import { expectKeys, expectRefusal, expectShape } from "./shaped.ts";
import * as shapes from "./shapes.ts";

/** spec/http-api.md §14 */
const { desk, get, supervised, offered } = ground({ ENV: "dev", DEBUG_TRACE_ENABLED: "1", DEBUG_TRACE_DEFAULT: "1" });

type Json = Record<string, unknown>;

test("a conversation, step by step", async () => {
  await supervised(false);
  const { session } = await offered();
  const path = `/api/debug/threads/${session}`;
  for (const granularity of ["logic", "verbose"]) {
    const trace = expectShape(await get(`${path}?granularity=${granularity}`), shapes.TRACE, "a trace (§14)");
    expectKeys(trace["confirmed"], shapes.CONFIRMED_FACTS, "confirmed (§14)");
    expectKeys(trace["summary"], shapes.TRACE_SUMMARY, "summary (§14)");
    for (const event of [...(trace["trace"] as Json[]), ...(trace["timeline"] as Json[])])
      expectKeys(event, shapes.TRACE_EVENT, "a trace event (§14)");
  }
  expectShape(await get(`${path}/timeline`), shapes.TIMELINE, "a timeline (§14)");
  expectShape(await get(`${path}?as_of_ts=${Math.ceil(Date.now() / 1000)}`), shapes.TRACE, "a trace of once (§14)");
  for (const view of ["timeline/download", "timeline/text", "report", "llm-diagnosis", "live"]) {
    const shown = await fetch(`${desk().base}${path}/${view}`);
    expect({ view, status: shown.status, hasText: (await shown.text()).length > 0 }).toEqual({
      view,
      status: 200,
      hasText: true,
    });
  }
  expect(expectShape(await get("/api/debug/live"), shapes.LIVE, "live (§14)")["active_threads"]).toContain(session);
  for (const view of ["", "/timeline", "/report"])
    expectRefusal(await get(`/api/debug/threads/nowhere${view}`), 404, "trace_not_found");
  expectRefusal(await get(`${path}?granularity=all`), 422, "validation_failed");
});
