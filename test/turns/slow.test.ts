import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Desk, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ env: { SLOW_TURN_MS: "0", SLOW_QUERY_MS: "0" } });
});
afterAll(() => desk.stop("SIGKILL"));

const linesOf = (kind: string, request: string): string[] =>
  desk
    .log()
    .split("\n")
    .filter((line) => line.includes(`${kind} {`) && line.includes(`"requestId":"${request}"`));

test("slow turns and their statements are logged with the id of their request, and nothing of the client", async () => {
  const ask = (id: string, body: object) => desk.call("POST", "/api/start-conversation", body, { "X-Request-Id": id });
  const [first, second] = await Promise.all([
    ask("first-request", ASK),
    ask("second-request", { ...ASK, client_email: "bo@example.com" }),
  ]);
  expect([first?.status, second?.status]).toEqual([200, 200]);
  for (const id of ["first-request", "second-request"]) {
    expect(linesOf("slow turn", id)).toHaveLength(1);
    expect(linesOf("slow turn", id)[0]).toContain('"kind":"new_event"');
    const inserts = linesOf("slow query", id).filter((line) => line.includes('insert into \\"emails\\"'));
    expect(inserts.length).toBeGreaterThan(0);
  }
  expect(desk.log()).not.toMatch(/ada@|bo@|Ada Brun|25 people/);
});

test("a turn that fails is told as well", async () => {
  const { status } = await desk.call(
    "POST",
    "/api/send-message",
    { session_id: "nowhere", message: "Hello" },
    { "X-Request-Id": "third-request" },
  );
  expect(status).toBe(404);
  expect(linesOf("slow turn", "third-request")[0]).toContain('"kind":"failed"');
});
