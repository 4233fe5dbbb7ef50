import { afterAll, describe, expect, test } from "bun:test";
import { freePort } from "../bench/child.ts";
import { type Collector, type SentSpan, startCollector } from "../support/collector.ts";
import { type Build, type DeskOptions, ensureBinary, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const CALLER = "00f067aa0ba902b7";

/** A turn of a client, and the end of the desk. @returns its exit code and log */
const oneTurn = async (options: DeskOptions): Promise<{ code: number; log: string }> => {
  const desk = await startDesk(options);
  await desk.must("POST", "/api/start-conversation", ASK, {
    "X-Request-Id": "traced-request",
    traceparent: `00-${TRACE}-${CALLER}-01`,
  });
  await desk.call("GET", "/nowhere/ada@example.com?note=ada", undefined, { Authorization: "Bearer oe_test_secretive" });
  return { code: await desk.stop(), log: desk.log() };
};

describe.each<Build>(["source", "binary"])("a collector, from %s", (build) => {
  const collectors: Collector[] = [];
  afterAll(() => Promise.all(collectors.map((each) => each.stop())));

  test("is told of requests, turns and statements, one in the other, and of what is counted, before the desk ends", async () => {
    if (build === "binary") await ensureBinary();
    const collector = startCollector();
    collectors.push(collector);
    const { code } = await oneTurn({ build, env: { ENV: "test", OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
    expect(code).toBe(0);

    const ofTrace = collector.spans.filter(({ traceId }) => traceId === TRACE);
    const one = (name: string): SentSpan => {
      const found = ofTrace.filter((span) => span.name === name);
      expect([name, found.length]).toEqual([name, 1]);
      return found[0] as SentSpan;
    };
    const request = one("POST /api/start-conversation");
    expect(request).toMatchObject({
      parentId: CALLER,
      service: "openevent",
      attributes: {
        "http.request.method": "POST",
        "http.route": "/api/start-conversation",
        "http.response.status_code": 200,
        "openevent.request_id": "traced-request",
      },
    });
    const turn = one("turn");
    expect(turn).toMatchObject({ parentId: request.id, attributes: { "openevent.turn.kind": "new_event" } });
    const inserts = ofTrace.filter(({ name }) => name === "insert emails");
    expect(inserts.length).toBeGreaterThan(0);
    expect(new Set(inserts.map(({ parentId }) => parentId))).toEqual(new Set([turn.id]));
    expect(inserts[0]?.attributes).toMatchObject({ "db.system.name": "postgresql", "db.collection.name": "emails" });
    expect(collector.spans.map(({ name }) => name)).toContain("GET -");

    const counted = collector.series.find(
      ({ name, attributes }) =>
        name === "openevent_http_requests_total" && attributes["route"] === "/api/start-conversation",
    );
    expect(counted).toMatchObject({ value: 1, attributes: { method: "POST", status: "200" } });
    const turns = collector.series.find(({ name }) => name === "openevent_turn_duration_seconds");
    expect(turns).toMatchObject({ value: 1, attributes: { workflow_type: "new_event" } });
    expect(turns?.buckets.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(collector.series.find(({ name }) => name === "openevent_memory_bytes")?.value).toBeGreaterThan(0);

    // Long enough that no random id and no packed number spells them.
    expect(collector.raw()).not.toMatch(/ada@|=ada|ada brun|25 people|secretive|127\.0\.0\.1/i);
  }, 180_000);
});

test.each(["is away", "never answers"])(
  "a collector that %s is no trouble of the desk, and of its end neither",
  async (how) => {
    const mute = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => undefined } });
    try {
      const port = how === "is away" ? freePort() : mute.port;
      const { code, log } = await oneTurn({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` } });
      expect(code).toBe(0);
      expect(log).not.toContain("did not finish");
    } finally {
      mute.stop(true);
    }
  },
  120_000,
);

test("nothing of it is loaded without an endpoint", async () => {
  const importing = /^\s*(?:import|export)\s(?!type\b)[^;]*?from\s+"(?:@opentelemetry\/|[^"]*\/otlp\/)/m;
  const sources = [...new Bun.Glob("src/**/*.{ts,tsx}").scanSync()].filter(
    (file) => !file.startsWith("src/platform/otlp/"),
  );
  expect(sources.length).toBeGreaterThan(100);
  const loading = await Promise.all(
    sources.map(async (file) => (importing.test(await Bun.file(file).text()) ? [file] : [])),
  );
  expect(loading.flat()).toEqual([]);
});
