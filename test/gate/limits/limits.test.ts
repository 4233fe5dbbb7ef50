import { describe, expect, test } from "bun:test";
import { createLimiter } from "../../../src/gate/limits/limiter.ts";
import { createLimits, type Limits } from "../../../src/gate/limits/limits.ts";
import type { Env } from "../../../src/platform/env.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { onBothDatabases } from "../../support/databases.ts";
import { openHouse } from "../../support/house.ts";
import { ASK } from "../../support/may.ts";
import { refusal, smallHouse, TOKEN } from "../house.ts";

const ORIGIN = "http://localhost:3000";
const limits = (env: Env): Limits =>
  createLimits(env, createLimiter({ env, log: silentLog() }), { isHigh: () => false });
const counted = (env: Record<string, string> = {}) => smallHouse({ limits, env });
const statuses = async (count: number, call: () => Promise<Response>): Promise<number[]> => {
  const all: number[] = [];
  for (let at = 0; at < count; at++) all.push((await call()).status);
  return all;
};

describe("limits", () => {
  test("over its burst a reader is refused in the form of every refusal, and told how long", async () => {
    const house = counted({ RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "3" });
    const read = () => house.call("GET", "/api/events", { headers: { Origin: ORIGIN } });
    const first = await read();
    expect(first.headers.get("RateLimit-Limit")).toBe("3");
    expect(first.headers.get("RateLimit-Remaining")).toBe("2");
    expect(await statuses(2, read)).toEqual([200, 200]);
    const answer = await read();
    expect(answer.status).toBe(429);
    expect(await refusal(answer)).toMatchObject({ error: "rate_limit_exceeded", fields: { class: "read" } });
    for (const name of ["Retry-After", "RateLimit-Reset"]) expect(Number(answer.headers.get(name))).toBeWithin(1, 4);
    expect(answer.headers.get("RateLimit-Remaining")).toBe("0");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("RateLimit-Reset");
    expect(house.entered).toBe(3);
  });

  test("classes are counted apart, health never", async () => {
    const house = counted({ RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "1", RATE_LIMIT_WRITE: "1/m" });
    expect(await statuses(2, () => house.call("GET", "/api/events"))).toEqual([200, 429]);
    expect(await statuses(2, () => house.post("/api/notes", "{}"))).toEqual([200, 429]);
    expect(await statuses(5, () => house.call("GET", "/health"))).toEqual([200, 200, 200, 200, 200]);
    expect((await house.call("GET", "/health")).headers.has("RateLimit-Limit")).toBe(false);
  });

  test("paths may be exempt by name", async () => {
    const house = counted({ RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "1", RATE_LIMIT_EXEMPT_PATHS: "/api/events" });
    expect(await statuses(3, () => house.call("GET", "/api/events"))).toEqual([200, 200, 200]);
    expect(await statuses(2, () => house.call("GET", "/api/owned"))).toEqual([200, 429]);
  });

  test("a refusal for the role costs nothing, a body of the wrong type does", async () => {
    const house = counted({ RATE_LIMIT_WRITE: "1/m" });
    const machine = { Authorization: `Bearer ${TOKEN}` };
    expect((await house.post("/api/notes", "{}", machine)).status).toBe(403);
    const wrong = () => house.post("/api/notes", "{}", { "Content-Type": "text/plain" });
    expect(await statuses(2, wrong)).toEqual([415, 429]);
  });

  test("teams and callers are counted apart, machines may do ten times as much", async () => {
    const house = counted({ RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "1" });
    const read = (headers: Record<string, string>) => () => house.call("GET", "/api/events", { headers });
    expect(await statuses(2, read({}))).toEqual([200, 429]);
    expect(await statuses(2, read({ "X-Team-Id": "team-b" }))).toEqual([200, 429]);
    const machine = { Authorization: `Bearer ${TOKEN}` };
    expect(await statuses(11, read(machine))).toEqual([...Array<number>(10).fill(200), 429]);
  });

  test("ten wrong credentials in a minute close the door, to those with a right one too; missing ones do not", async () => {
    const house = counted({ AUTH_ENABLED: "1", RATE_LIMIT_BURST: "1000" });
    expect(await statuses(20, () => house.call("GET", "/api/events"))).toEqual(Array<number>(20).fill(401));
    const wrong = () => house.call("GET", "/api/events", { headers: { "X-Api-Key": "wrong", Origin: ORIGIN } });
    expect(await statuses(10, wrong)).toEqual(Array<number>(10).fill(401));
    const answer = await wrong();
    expect(answer.status).toBe(429);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
    expect(Number(answer.headers.get("Retry-After"))).toBeWithin(1, 61);
    expect(await refusal(answer)).toMatchObject({ error: "rate_limit_exceeded" });
    expect((await house.call("GET", "/api/events", { headers: { Authorization: `Bearer ${TOKEN}` } })).status).toBe(
      429,
    );
    expect((await house.call("GET", "/health")).status).toBe(200);
  });

  test("off, nothing is counted", async () => {
    const house = smallHouse({ env: { RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "1" } });
    expect(await statuses(5, () => house.call("GET", "/api/events"))).toEqual(Array<number>(5).fill(200));
    expect((await house.call("GET", "/api/events")).headers.has("RateLimit-Limit")).toBe(false);
  });
});

onBothDatabases("limits of the desk", (database) => {
  test("counters in the database are those of every process", async () => {
    const env = { RATE_LIMIT_ENABLED: "1", RATE_LIMIT_STORE: "postgres", RATE_LIMIT_RPS: "1", RATE_LIMIT_BURST: "5" };
    const ids = { OE_TEAM_ID: Bun.randomUUIDv7(), OE_SYSTEM_USER_ID: Bun.randomUUIDv7(), DEMO_TEAMS: "shared" };
    const one = await openHouse(database.db, { ...env, ...ids });
    const two = await openHouse(database.db, { ...env, ...ids });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? one : two).call("GET", "/api/events")),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(5).fill(200),
      ...Array<number>(5).fill(429),
    ]);
    expect(answers.some(({ headers }) => headers.get("RateLimit-Remaining") === "4")).toBe(true);
    const other = await openHouse(database.db, env);
    expect((await other.call("GET", "/api/events")).status).toBe(200);
  });

  test("the messages of a conversation are counted by themselves, by path and by body", async () => {
    const house = await openHouse(database.db, { RATE_LIMIT_ENABLED: "1", RATE_LIMIT_CONVERSATION: "2/m" });
    const asked = await house.must("POST", "/api/start-conversation", ASK);
    const session_id = String(asked["session_id"]);
    const send = () => house.call("POST", "/api/send-message", { session_id, message: "Thank you!" });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    const third = await send();
    expect(third.status).toBe(429);
    expect(third.body).toMatchObject({ error: "rate_limit_exceeded", fields: { class: "conversation" } });
    expect((await house.call("POST", `/api/accept-booking/${session_id}`, {})).status).toBe(429);
    expect(
      (await house.call("POST", "/api/start-conversation", { ...ASK, client_email: "b@example.com" })).status,
    ).toBe(200);
  });
});
