import { describe, expect, test } from "bun:test";
import { DAY } from "../../support/may.ts";
import { ground } from "./ground.ts";
import { expectEnvelope, expectKeys, expectRefusal, expectShape } from "./shaped.ts";
import * as shapes from "./shapes.ts";

/*
 * The agent, questions and test data. Source: spec/http-api.md §9.1, §13.
 */
const { get, post, supervised, offered, send } = ground();

type Json = Record<string, unknown>;

describe("agent", () => {
  test("reply: on a conversation, held, and under an id of its own", async () => {
    await supervised(false);
    const { session } = await offered();
    for (const [held, body] of [
      [false, { thread_id: session, message: "Is there parking?" }],
      [true, { thread_id: session, message: "We will be 28 people." }],
      [false, { thread_id: "widget-1", message: "Is there parking?", from_email: "new@example.com", from_name: "N" }],
    ] as [boolean, Json][]) {
      await supervised(held);
      const answer = await post("/api/agent/reply", body);
      expectShape(answer, shapes.ENVELOPE, "reply (§9.1)");
      expect(expectEnvelope(answer.body)).toMatchObject({ session_id: body["thread_id"] });
      expect(answer.body).toMatchObject({ requires_hil: held, assistant_text: expect.stringMatching(/\w{3}/) });
    }
    expectRefusal(
      await post("/api/agent/reply", { thread_id: "widget-2", message: "x" }),
      404,
      "conversation_not_found",
    );
    expectRefusal(await post("/api/agent/reply", {}), 422, "validation_failed");
  });

  test("chatkit/session, with a conversation and without", async () => {
    const opened = expectShape(await post("/api/agent/chatkit/session", {}), shapes.CHATKIT_SESSION, "session (§9.1)");
    const again = await post("/api/agent/chatkit/session", { thread_id: opened["thread_id"], device_id: "d" });
    expect(expectShape(again, shapes.CHATKIT_SESSION)).toMatchObject({ thread_id: opened["thread_id"] });
    expectRefusal(await post("/api/agent/chatkit/session", { device_id: "x".repeat(201) }), 422, "validation_failed");
  });
});

describe("questions and test data", () => {
  test.each([
    "",
    "?category=Parking",
    `?date=${DAY}&capacity=30`,
    "?room=Room%20B",
    "?vegetarian=true&courses=3&month=may",
  ])("qna%s", async (query) => {
    const body = expectShape(await get(`/api/qna${query}`), shapes.QNA, "qna (§13)");
    expect(body).toMatchObject({ success: true, error: null });
    const shown = expectShape(await get(`/api/test-data/qna${query}`), shapes.TEST_QNA, "test-data/qna (§13)");
    for (const item of shown["items"] as Json[]) expectKeys(item, shapes.TEST_QNA_ITEM, "an item (§13)");
  });

  test("rooms, menus, and one menu", async () => {
    for (const room of (await get(`/api/test-data/rooms?date=${DAY}&capacity=30`)).body as unknown as Json[])
      expectKeys(room, shapes.TEST_ROOM, "a room (§13)");
    const menus = (await get("/api/test-data/catering")).body as unknown as Json[];
    for (const menu of menus) expectKeys(menu, shapes.TEST_MENU, "a menu (§13)");
    const path = `/api/test-data/catering/${String(menus[0]?.["slug"])}`;
    for (const query of ["", `?room=Room%20B&date=${DAY}`])
      expectShape(await get(path + query), shapes.TEST_MENU_DETAIL, "one menu (§13)");
    expectRefusal(await get("/api/test-data/catering/none"), 404, "menu_not_found");
    for (const query of ["rooms?capacity=0", "rooms?date=someday", "qna?date=someday"])
      expectRefusal(await get(`/api/test-data/${query}`), 422, "validation_failed");
  });

  test("a conversation by the widget goes on by the other routes", async () => {
    await supervised(false);
    const answer = await send("widget-1", "Is there a lift?");
    expect(answer.body).toMatchObject({ session_id: "widget-1", workflow_type: "standalone_qna" });
  });
});
