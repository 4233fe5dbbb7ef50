import { beforeAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { TraceEvent } from "../../src/debug/model.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, YEAR } from "../support/may.ts";

/** Everything about the client that no trace may hold. */
const PERSONAL = ["Ada", "Brun", "ada.brun@", "example.com", "Lerchenweg", "8004 Z", "+41 44", "555 01 23"];

/** The keys of http-api.md §14. */
const KEYS =
  "thread_id ts seq row_id kind lane step owner_step entity actor step_major step_minor event details detail subject status summary payload data captured_additions confirmed_now loop detour_to_step wait_state granularity gate io db prompt_preview hash_status hash_help entity_context detour draft subloop".split(
    " ",
  );

const FIRST = `Hello, this is Ada Brun of Brunwerk AG, phone +41 44 555 01 23. Please send us an offer for Room B for 25 people on 20 May ${YEAR} from 14:00 to 18:00. Is there parking? Ada Brun, ada.brun@example.com`;
const BILLING = "We accept the offer. Our billing address is: Brunwerk AG, Lerchenweg 4, 8004 Zürich, Switzerland.";

onBothDatabases("a trace", (database) => {
  let house: House;
  let threadId: string;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "openevent-debug-"));
    house = await openHouse(database.db, { ENV: "dev", DATA_DIR: folder });
    const first = await house.must("POST", "/api/start-conversation", {
      client_email: "ada.brun@example.com",
      client_name: "Ada Brun",
      email_body: FIRST,
    });
    threadId = String(first["session_id"]);
    await house.must("POST", `/api/tasks/${String(first["task_id"])}/approve`, {});
    await house.must("POST", "/api/send-message", { session_id: threadId, message: BILLING });
    await house.must("POST", "/api/send-message", {
      session_id: threadId,
      message: `We have to move to 27 May ${YEAR}, please.`,
    });
    return () => rmSync(folder, { recursive: true, force: true });
  });

  const at = (path: string) => `/api/debug/threads/${threadId}${path}`;
  const view = (query = "") => house.must("GET", at(query));
  const eventsIn = (answer: Record<string, unknown>) => answer["timeline"] as TraceEvent[];
  const kindsIn = (answer: Record<string, unknown>) => eventsIn(answer).map(({ kind }) => kind);

  test("tells what was read, captured, decided and held", async () => {
    const answer = await view();
    const kinds = kindsIn(answer);
    for (const kind of ["STEP_ENTER", "CLASSIFICATION", "GENERAL_QA", "ENTITY_CAPTURE", "DATE_LIFECYCLE", "GATE_PASS"])
      expect(kinds).toContain(kind as TraceEvent["kind"]);
    for (const kind of ["GATE_FAIL", "HIL_TASK", "DRAFT_SEND", "DB_WRITE", "ENTITY_SUPERSEDED"])
      expect(kinds).toContain(kind as TraceEvent["kind"]);
    expect(kinds).not.toContain("STATE_SNAPSHOT");
    expect(answer["trace"]).toEqual(answer["timeline"]);
    const date = eventsIn(answer).find(({ kind, subject }) => kind === "ENTITY_CAPTURE" && subject === "date");
    expect(date).toMatchObject({
      lane: "entity",
      actor: "client",
      captured_additions: ["date"],
      confirmed_now: ["date"],
      entity_context: { lifecycle: "captured", key: "date", value: DAY, previous_value: null },
    });
    const moved = eventsIn(answer).find(({ kind, subject }) => kind === "ENTITY_SUPERSEDED" && subject === "date");
    expect(moved?.entity_context).toMatchObject({ lifecycle: "changed", value: `${YEAR}-05-27`, previous_value: DAY });
    const room = eventsIn(answer).find(({ kind, subject }) => kind === "ENTITY_CAPTURE" && subject === "room");
    expect(room?.entity_context?.value).toBe("Room B");
  });

  test("has every key on every event, in the order of their numbers", async () => {
    const events = eventsIn(await view("?granularity=verbose"));
    expect(events.map(({ kind }) => kind)).toContain("STATE_SNAPSHOT");
    for (const event of events) {
      expect(Object.keys(event).toSorted()).toEqual(KEYS.toSorted());
      expect(event.thread_id).toBe(threadId);
      expect(event.data).toEqual(event.payload);
    }
    const seqs = events.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
    expect(new Set(events.map(({ row_id }) => row_id)).size).toBe(events.length);
  });

  test("a manager's decision is a moment of its own", async () => {
    const decided = eventsIn(await view()).find(({ kind, status }) => kind === "HIL_TASK" && status === "approved");
    expect(decided).toMatchObject({ actor: "manager", event: "task_approved" });
  });

  test("shows what is settled", async () => {
    expect(await view()).toMatchObject({
      thread_id: threadId,
      confirmed: { date: { confirmed: true, value: `${YEAR}-05-27` }, wait_state: "awaiting_manager" },
      summary: { hil_open: true, wait_state: "awaiting_manager" },
      state: {
        flags: { intentDetected: true, participants: true, dateConfirmed: true },
        step_counters: { Step1_Intake: { met: 3, total: 3 }, Step2_Date: { met: 2, total: 2 } },
        tracked_info: { attendees: 25 },
        event_data: { "Number of Participants": "25", "Billing Address": "(text)", "Preferred Room": "Room B" },
        billing_details: { city: "(text)", vat: null },
      },
      time_travel: { enabled: false, as_of_ts: null },
    });
    const { state: _, ...timeline } = await view();
    expect(await view("/timeline")).toEqual(timeline);
  });

  test("goes back in time and marks what was not known yet", async () => {
    const first = eventsIn(await view())[0];
    const answer = await view(`?as_of_ts=${first?.ts}`);
    expect(answer["time_travel"]).toEqual({ enabled: true, as_of_ts: first?.ts });
    expect(kindsIn(answer)).not.toContain("ENTITY_SUPERSEDED");
    const state = answer["state"] as { billing_details: object; tracked_info: Record<string, unknown> };
    expect(state.billing_details).toMatchObject({ city: { __unknown__: true, __value__: "(text)" } });
    expect(state.tracked_info["attendees"]).toBe(25);
    expect(state).toMatchObject({ __time_travel: { as_of_ts: first?.ts } });
    expect((await house.call("GET", at("?as_of_ts=1"))).status).toBe(422);
  });

  test("is filtered by kinds and lanes", async () => {
    expect(new Set(kindsIn(await view("?kinds=gate")))).toEqual(new Set(["GATE_PASS", "GATE_FAIL"]));
    expect(new Set(kindsIn(await view("/timeline?kinds=DATE_LIFECYCLE,hil")))).toEqual(
      new Set(["DATE_LIFECYCLE", "HIL_TASK"]),
    );
    expect(await house.call("GET", at("?kinds=gossip"))).toMatchObject({
      status: 422,
      body: { fields: { kinds: expect.any(String) } },
    });
    expect((await house.call("GET", at("?granularity=all"))).status).toBe(422);
  });

  const text = async (path: string) => {
    const response = await house.fetch(at(path));
    expect(response.status).toBe(200);
    return { text: await response.text(), headers: response.headers };
  };

  test("comes as files and as text", async () => {
    const events = eventsIn(await view());
    const download = await text("/timeline/download");
    expect(download.headers.get("content-disposition")).toStartWith("attachment");
    expect(
      download.text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as TraceEvent),
    ).toEqual(events);
    const lines = await text("/timeline/text");
    expect(lines.headers.get("content-disposition")).toStartWith("attachment");
    expect(lines.headers.get("content-type")).toStartWith("text/plain");
    expect(lines.text.trimEnd().split("\n")).toHaveLength(events.length);
    for (const line of lines.text.trimEnd().split("\n")) expect(line).toMatch(/^\[\d\d:\d\d:\d\d\] \S/);
    expect((await text("/live")).text).toBe(lines.text);
    const diagnosis = await text("/llm-diagnosis");
    expect(diagnosis.headers.get("content-type")).toStartWith("text/markdown");
    expect(diagnosis.text).toContain(`- date: ${YEAR}-05-27`);
    expect(diagnosis.text.split("## Last events")[1]?.split("## Key facts")[0]?.match(/^- /gm)).toHaveLength(5);
    expect(diagnosis.text.split("## Key facts")[1]?.match(/^- /gm)).toHaveLength(8);
  });

  test("the report is kept under a name when that is asked for", async () => {
    const plain = await text("/report");
    expect(plain.headers.get("x-debug-report-path")).toBeNull();
    expect(existsSync(join(folder, "debug-reports"))).toBe(false);
    const kept = await text("/report?persist=1");
    const name = kept.headers.get("x-debug-report-path");
    expect(name).toMatch(/^[\w-]+\.txt$/);
    expect(readFileSync(join(folder, "debug-reports", house.scope.teamId, String(name)), "utf8")).toBe(kept.text);
    expect(kept.text).toContain("gate date PASS");
    expect(kept.text).toMatch(/io out persist ok \d+ ms/);
  });

  test("holds nothing personal in any form, nor in what is stored", async () => {
    const forms = await Promise.all(
      [
        "?granularity=verbose",
        "/timeline/download?granularity=verbose",
        "/timeline/text",
        "/report?granularity=verbose",
        "/llm-diagnosis",
        "/live",
      ].map(async (path) => (await text(path)).text),
    );
    const stored = JSON.stringify(
      await database.db.handle.execute(sql`select * from traces where team_id = ${house.scope.teamId}`),
    );
    expect(stored).toContain("task_approved");
    for (const form of [...forms, stored]) {
      expect(form.length).toBeGreaterThan(100);
      for (const canary of PERSONAL) expect(form).not.toContain(canary);
    }
  });

  test("what a turn's own record holds is not stored again", async () => {
    const rows = await database.db.handle.execute(
      sql`select count(*)::int as mails from traces where team_id = ${house.scope.teamId} and data ->> 'email' is not null and not data ? 'turn'`,
    );
    expect(JSON.stringify(rows)).toContain('"mails":3');
  });

  test("of another team, or of nobody, is 404; no id is too strange", async () => {
    const other = await openHouse(database.db, { ENV: "dev", DATA_DIR: folder });
    const paths = ["", "/timeline", "/timeline/download", "/timeline/text", "/report", "/llm-diagnosis", "/live"];
    for (const path of paths) {
      expect([path, (await house.call("GET", at(path))).status]).toEqual([path, 200]);
      for (const id of [threadId, Bun.randomUUIDv7(), "no-such", "%00", "x".repeat(200)]) {
        const { status, body } = await other.call("GET", `/api/debug/threads/${id}${path}`);
        expect([path, id, status, body["error"]]).toEqual([path, id, 404, "trace_not_found"]);
      }
    }
    const watched = await other.call("GET", "/api/debug/threads/%00/live", undefined, { Accept: "text/event-stream" });
    expect(watched).toMatchObject({ status: 404, body: { error: "trace_not_found" } });
    expect(await other.must("GET", "/api/debug/live")).toMatchObject({ active_threads: [] });
    expect(await house.must("GET", "/api/debug/live")).toMatchObject({ active_threads: [threadId], log_dir: null });
  });
});

onBothDatabases("recording", (database) => {
  const stored = async (house: House): Promise<number> => {
    const answer = JSON.stringify(
      await database.db.handle.execute(
        sql`select count(*)::int as traced from traces where team_id = ${house.scope.teamId}`,
      ),
    );
    return Number(/"traced":(\d+)/.exec(answer)?.[1]);
  };

  test.each([
    ["test", { ENV: "test" }],
    ["dev with traces off", { ENV: "dev", DEBUG_TRACE_ENABLED: "0" }],
    ["test, whatever is wished", { ENV: "test", DEBUG_TRACE_ENABLED: "1" }],
  ])("in %s there are no routes, and a request's wish changes nothing", async (_, env) => {
    const house = await openHouse(database.db, env);
    const answer = await house.call(
      "POST",
      "/api/start-conversation",
      { client_email: "ada@example.com", email_body: "Hello, do you have parking?" },
      { "X-Debug-Trace": "1" },
    );
    expect(answer.status).toBe(200);
    expect(await stored(house)).toBe(0);
    for (const path of [`threads/${String(answer.body["session_id"])}`, "live", "threads/x/live"])
      expect(await house.call("GET", `/api/debug/${path}`)).toMatchObject({
        status: 404,
        body: { error: "not_found" },
      });
  });

  test("by wish: only the requests that carry the header are recorded", async () => {
    const house = await openHouse(database.db, { ENV: "dev", DEBUG_TRACE_DEFAULT: "0" });
    const silent = await house.asked();
    expect(await stored(house)).toBe(0);
    const { threadId } = silent;
    expect((await house.call("GET", `/api/debug/threads/${threadId}`)).status).toBe(404);
    const message = { session_id: threadId, message: "Is there parking?" };
    await house.call("POST", "/api/send-message", message, { "X-Debug-Trace": "1" });
    expect(await stored(house)).toBe(1);
    expect((await house.call("GET", `/api/debug/threads/${threadId}`)).status).toBe(200);
    await house.call("POST", "/api/send-message", message, { "X-Debug-Trace": "0" });
    expect(await stored(house)).toBe(1);
  });

  test("ends after its time: what is old is neither shown nor kept", async () => {
    const house = await openHouse(database.db, { ENV: "dev", DEBUG_TRACE_TTL_HOURS: "2" });
    const { threadId } = await house.asked();
    house.clock.fix(new Date(Date.now() + 3 * 3_600_000));
    expect((await house.call("GET", `/api/debug/threads/${threadId}`)).status).toBe(404);
    expect(await house.must("GET", "/api/debug/live")).toMatchObject({ active_threads: [] });
    expect(await stored(house)).toBe(1);
    const other = await house.asked("bea@example.com");
    expect(await stored(house)).toBe(1);
    expect((await house.call("GET", `/api/debug/threads/${other.threadId}`)).status).toBe(200);
    house.clock.fix(null);
  });

  test("is bounded: a conversation keeps its newest moments and shows 2 000 events at most", async () => {
    const house = await openHouse(database.db, { ENV: "dev" });
    const { threadId } = await house.asked();
    await database.db.handle.execute(sql`
      insert into traces (id, team_id, user_id, thread_id, event_id, seq, kind, lane, data, at, expires_at)
      select gen_random_uuid(), team_id, user_id, thread_id, event_id, seq + n, kind, lane, data, at, expires_at
      from traces, generate_series(1, 300) n where team_id = ${house.scope.teamId}`);
    const answer = await house.must("GET", `/api/debug/threads/${threadId}`);
    expect((answer["timeline"] as TraceEvent[]).length).toBeLessThanOrEqual(2000);
    await house.must("POST", "/api/send-message", { session_id: threadId, message: "Is there parking?" });
    expect(await stored(house)).toBe(200);
  });

  test("ends with the client: an erased client has no trace", async () => {
    const house = await openHouse(database.db, { ENV: "dev" });
    const { threadId } = await house.asked();
    await house.must("POST", "/api/client/reset", { email: "ada@example.com" });
    expect((await house.call("GET", `/api/debug/threads/${threadId}`)).status).toBe(404);
    expect(await stored(house)).toBe(0);
  });
});
