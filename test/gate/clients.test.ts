import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { createKey, type KeyRole } from "../../src/keys/service.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";

const PAGE = "https://venue.example.com";
const bearer = (key: unknown) => ({ Authorization: `Bearer ${key}` });

describe("chat widgets: publishable keys and conversation tokens (§2.1, §2.3)", () => {
  let db: Database;
  let house: House;
  let page: Record<string, string>;
  beforeAll(async () => {
    db = await openEmbedded(undefined);
    house = await openHouse(db, { AUTH_ENABLED: "1", ALLOWED_ORIGINS: PAGE });
    page = bearer(await keyOf("publishable"));
  });
  afterAll(() => db.close());
  const keyOf = async (role: KeyRole): Promise<string> => {
    const actor = { ...house.scope, kind: "system", requestId: "test" } as const;
    const minted = await createKey({ db, clock: house.clock, env: { mode: "test" } }, actor, {
      name: role,
      role,
      expiresAt: null,
    });
    return minted.secret;
  };
  const start = async (email: string, more: object = {}) => {
    const { status, body } = await house.call(
      "POST",
      "/api/start-conversation",
      { ...ASK, client_email: email, ...more },
      page,
    );
    if (status !== 200) throw new Error(JSON.stringify(body));
    return {
      threadId: String(body["session_id"]),
      eventId: String(body["event_id"]),
      token: String(body["conversation_token"]),
      body,
    };
  };

  test("nobody is mailed because a web page names an address", async () => {
    const mail = { ...ASK, client_email: "eve@example.com", by_mail: true };
    const { status, body } = await house.call("POST", "/api/start-conversation", mail, page);
    expect([status, Object.keys(body["fields"] as object)]).toEqual([422, ["by_mail"]]);
  });

  test("a publishable key opens a conversation and nothing else", async () => {
    const { token, body } = await start("bea@example.com");
    expect(token.split(".")).toHaveLength(3);
    expect(body).toMatchObject({ duplicate: false });
    for (const [method, path] of [
      ["GET", "/api/events"],
      ["GET", "/api/tasks/pending"],
      ["GET", `/api/conversation/${body["session_id"]}`],
      ["POST", "/api/send-message"],
      ["GET", "/api/team/keys"],
      ["GET", "/api/config/venue"],
    ] as const) {
      const answer = await house.call(
        method,
        path,
        method === "POST" ? { session_id: body["session_id"], message: "x" } : undefined,
        page,
      );
      expect({ path, status: answer.status, error: answer.body["error"] }).toEqual({
        path,
        status: 403,
        error: "forbidden",
      });
    }
  });
  test("from a page that is not allowed it opens nothing; from one that is, and from no page, it does", async () => {
    const from = (origin: string) =>
      house.call(
        "POST",
        "/api/start-conversation",
        { ...ASK, client_email: "cy@example.com" },
        { ...page, Origin: origin },
      );
    expect(await from("https://evil.example")).toMatchObject({ status: 403, body: { error: "origin_not_allowed" } });
    expect(await from(PAGE)).toMatchObject({ status: 200 });
    expect(await house.call("GET", "/health", undefined, { ...page, Origin: "https://evil.example" })).toMatchObject({
      status: 200,
    });
  });
  test("a client sees and continues their own conversation, and no other", async () => {
    const [mine, other] = [await start("dan@example.com"), await start("eve@example.com")];
    const me = bearer(mine.token);
    const routes = (threadId: string, eventId: string) =>
      [
        ["GET", `/api/conversation/${threadId}`],
        ["POST", "/api/send-message", { session_id: threadId, message: "We will be 20 people." }],
        ["POST", `/api/conversation/${threadId}/confirm-date`, {}],
        ["GET", `/api/event/${eventId}/deposit`],
        ["GET", `/api/events/${eventId}/progress`],
        ["POST", `/api/accept-booking/${threadId}`, {}],
        ["POST", "/api/event/deposit/pay", { event_id: eventId }],
        ["POST", `/api/reject-booking/${threadId}`, {}],
      ] as const;
    for (const [method, path, body] of routes(other.threadId, other.eventId)) {
      const answer = await house.call(method, path, body, me);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
      expect(JSON.stringify(answer.body)).not.toContain("eve@example.com");
    }
    const untouched = await house.call("GET", `/api/conversation/${other.threadId}`, undefined, bearer(other.token));
    expect(untouched).toMatchObject({ status: 200, body: { is_complete: false } });
    for (const [method, path, body] of routes(mine.threadId, mine.eventId)) {
      const { status, body: answer } = await house.call(method, path, body, me);
      expect({ path, found: status !== 401 && status !== 403 && status !== 404, answer }).toMatchObject({
        path,
        found: true,
      });
    }
    for (const path of [
      "/api/events",
      "/api/tasks/pending",
      `/api/events/${mine.eventId}`,
      `/api/events/${mine.eventId}/activity`,
    ])
      expect(await house.call("GET", path, undefined, me)).toMatchObject({ status: 403, body: { error: "forbidden" } });
  });
  test("the token repeats its team, and is renewed once half its life is over", async () => {
    const { threadId, token } = await start("fay@example.com");
    const write = (message: string, with_: string, headers: Record<string, string> = {}) =>
      house.call("POST", "/api/send-message", { session_id: threadId, message }, { ...bearer(with_), ...headers });
    expect(await write("Thank you.", token, { "X-Team-Id": "other" })).toMatchObject({
      status: 403,
      body: { error: "team_forbidden" },
    });
    expect(await write("Thank you.", token, { "X-Team-Id": house.scope.teamId })).toMatchObject({
      status: 200,
      body: { conversation_token: null },
    });
    const later = (hours: number) => house.clock.fix(new Date(Date.now() + hours * 3_600_000));
    later(13);
    const renewed = String((await write("Thanks again.", token)).body["conversation_token"]);
    expect(renewed).not.toBe(token);
    later(25);
    expect(await write("Hello?", token)).toMatchObject({ status: 401, body: { error: "token_expired" } });
    expect(await write("Hello?", renewed)).toMatchObject({ status: 200 });
    house.clock.fix(null);
  });
  test("a message named as another's is not that other's: nothing of theirs is shown", async () => {
    const theirs = await start("gus@example.com", { msg_id: "m-1" });
    const guess = await start("mallory@example.com", { msg_id: "m-1", email_body: "Hello, do you have parking?" });
    expect(guess.body).toMatchObject({ duplicate: false });
    expect(guess.threadId).not.toBe(theirs.threadId);
    const again = await start("gus@example.com", { msg_id: "m-1" });
    expect(again.body).toMatchObject({ duplicate: true, session_id: theirs.threadId });
    const reader = await house.call("GET", `/api/conversation/${theirs.threadId}`, undefined, bearer(guess.token));
    expect(reader.status).toBe(404);
  });
  test("a claimed address neither continues nor replaces what is known of its client", async () => {
    const manager = bearer(await keyOf("manager"));
    const before = await house.call(
      "POST",
      "/api/start-conversation",
      { ...ASK, client_email: "hal@example.com" },
      manager,
    );
    expect(before.body).toMatchObject({ conversation_token: null });
    const claim = await start("hal@example.com", { email_body: "Please cancel my booking." });
    expect(claim.threadId).not.toBe(before.body["session_id"]);
    const booking = await house.call("GET", `/api/events/${before.body["event_id"]}`, undefined, manager);
    expect(["lead", "option"]).toContain(String(booking.body["status"]));
    expect(JSON.stringify(claim.body)).not.toContain(String(before.body["event_id"]));
  });
});
