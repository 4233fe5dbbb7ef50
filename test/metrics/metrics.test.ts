import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Desk, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ env: { ADMIN_PORT: "0", OE_HIL_ALL_LLM_REPLIES: "0" } });
});
afterAll(() => desk.stop("SIGKILL"));

const seriesIn = (text: string, series: string): number =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1) ?? Number.NaN,
  );
const textOf = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

test("an admin reads what the process counts, and nothing of a person is in it", async () => {
  const { session_id: session } = await desk.must("POST", "/api/start-conversation", ASK);
  await desk.call("GET", `/api/conversation/${session}`);
  await desk.call("GET", "/nowhere/ada@example.com");
  await fetch(`${desk.base}/health`, { method: "PROPFIND" });
  const { status, type, text } = await textOf(`${desk.base}/metrics`);
  expect([status, type]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  const requests = (labels: string) => seriesIn(text, `openevent_http_requests_total{${labels}}`);
  expect(requests('method="POST",route="/api/start-conversation",status="200"')).toBe(1);
  expect(requests('method="GET",route="/api/conversation/:session_id",status="200"')).toBe(1);
  expect(requests('method="GET",route="-",status="404"')).toBe(1);
  expect(requests('method="other",route="/health",status="405"')).toBe(1);
  expect(seriesIn(text, 'openevent_turn_duration_seconds_count{workflow_type="new_event"}')).toBe(1);
  expect(seriesIn(text, 'openevent_outbox_mails{state="queued"}')).toBe(0);
  expect(seriesIn(text, 'openevent_memory_bytes{kind="rss"}')).toBeGreaterThan(1_000_000);
  expect(seriesIn(text, 'openevent_database_connections{state="limit"}')).toBe(1);
  expect(text).toContain("# TYPE openevent_http_request_duration_seconds histogram");
  expect(text).toContain('openevent_job_failed{job="options"}');
  expect(text).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}-/);
});

test("others do not, and the admin listener answers it without a credential, and nothing else", async () => {
  const { secret } = await desk.must("POST", "/api/team/keys", { name: "screen", role: "manager" });
  expect((await textOf(`${desk.base}/metrics`, { Authorization: `Bearer ${secret}` })).status).toBe(403);
  const [, port] =
    /"?port"?: ?(\d+)[^\n]*metrics and health|metrics and health[^\n]*"port":(\d+)/.exec(desk.log())?.filter(Boolean) ??
    [];
  const admin = `http://127.0.0.1:${port}`;
  const { status, text } = await textOf(`${admin}/metrics`);
  expect(status).toBe(200);
  expect(seriesIn(text, 'openevent_http_requests_total{method="GET",route="/metrics",status="403"}')).toBe(1);
  expect(await (await fetch(`${admin}/health`)).json()).toEqual({ status: "ok" });
  for (const path of ["/", "/api/tasks/pending", "/openapi.json"])
    expect((await textOf(admin + path)).status).toBe(404);
  expect((await fetch(`${admin}/metrics`, { method: "POST" })).status).toBe(404);
});
