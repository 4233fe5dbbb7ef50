import { describe, expect, test } from "bun:test";
import { DAY, WISH, WRITTEN, YEAR } from "../../support/may.ts";
import { ACCEPT, ground, OFFER } from "./ground.ts";
import { expectConversation, expectRefusal, expectShape, expectTurn } from "./shaped.ts";
import { ACCEPTED, EVENT_DATA, REJECTED } from "./shapes.ts";

/*
 * The turns, branch by branch: the same keys on each. Source: spec/http-api.md §4.
 */
const { get, post, start, send, supervised, offered, deposit } = ground();

describe("start-conversation", () => {
  test.each([
    ["an offer, held", true, OFFER(), { workflow_type: "new_event", hil_pending: true, response: "" }],
    ["an offer, sent", false, OFFER(), { workflow_type: "new_event", hil_pending: false, task_id: null }],
    ["an inquiry without a day", false, "We look for a room for 20 people.", { workflow_type: "new_event" }],
    ["an inquiry without a room", false, OFFER(`25 people on 20 May ${YEAR}, 14:00 to 18:00`), { deposit_info: null }],
    ["a past day", false, OFFER(WISH.replace(String(YEAR), "2020")), { workflow_type: "new_event" }],
    ["too many people", false, OFFER(WISH.replace("25 people", "900 people")), { workflow_type: "new_event" }],
    ["a question", false, "Is there parking?", { workflow_type: "standalone_qna", event_id: null, progress: null }],
    ["a question, held", true, "Is there parking?", { workflow_type: "standalone_qna", hil_pending: true }],
    ["nothing of ours", false, "The newsletter you wanted", { workflow_type: "other", event_info: null }],
    ["gibberish", false, "asdf qwer zxcv", { workflow_type: "other", event_id: null }],
  ])("%s", async (_, enabled, text, expected) => {
    await supervised(enabled);
    const body = expectTurn(await start(text));
    expect(body).toMatchObject({ ...expected, duplicate: false, conversation_token: null, dev_choice: null });
    if (!enabled) expect(String(body["response"]).length).toBeGreaterThan(20);
  });

  test("delivered again it answers the first result", async () => {
    await supervised(false);
    const first = expectTurn(await start(OFFER(), { client_email: "twice@example.com", msg_id: "m-1" }));
    const again = expectTurn(await start(OFFER(), { client_email: "twice@example.com", msg_id: "m-1" }));
    expect(again).toEqual({ ...first, duplicate: true });
  });

  test.each([
    ["client_email", { client_email: "no address" }],
    ["email_body", { email_body: "" }],
    ["subject", { subject: "x".repeat(501) }],
    ["attachments", { attachments: Array.from({ length: 11 }, () => "x") }],
    ["received_at", { received_at: "yesterday" }],
    ["colour", { colour: "red" }],
  ])("a wrong %s is named", async (field, more) => {
    const fields = expectRefusal(await start(OFFER(), more), 422, "validation_failed");
    expect(Object.keys(fields).map((name) => name.split(".")[0])).toContain(field);
  });

  test("an attachment that is not there", async () => {
    expectRefusal(await start(OFFER(), { attachments: [Bun.randomUUIDv7()] }), 404, "file_not_found");
  });
});

describe("send-message", () => {
  test("from the inquiry to the acceptance, and after it", async () => {
    await supervised(false);
    await deposit(true);
    const first = expectTurn(await start("We would like to come with 25 people."));
    const session = String(first["session_id"]);
    const steps: [string, object][] = [
      [`On 20 May ${YEAR}, from 14:00 to 18:00.`, { progress: { current_stage: "room", percentage: 40 } }],
      ["We take Room B.", { progress: { current_stage: "deposit", percentage: 70 }, event_info: { status: "Option" } }],
      ["Is there parking?", { workflow_type: "new_event", hil_pending: false }],
      ["Could you do it for CHF 600?", { task_id: expect.any(String) }],
      [ACCEPT, { deposit_info: { offer_accepted: true, deposit_required: true } }],
      ["We have paid the deposit.", { task_id: expect.any(String), is_complete: false }],
      ["I would like to talk to a person, please.", { task_id: expect.any(String) }],
      ["We have to cancel our booking.", {}],
    ];
    for (const [message, expected] of steps) expect(expectTurn(await send(session, message))).toMatchObject(expected);
  });

  test("refusals", async () => {
    const none = await send(Bun.randomUUIDv7(), "hello");
    expectRefusal(none, 404, "conversation_not_found");
    const { session } = await offered();
    for (const body of [
      {},
      { session_id: session },
      { session_id: session, message: "" },
      { session_id: 7, message: "x" },
    ])
      expectRefusal(await post("/api/send-message", body), 422, "validation_failed");
  });

  test("the word after sourcing, with nothing to continue", async () => {
    await supervised(false);
    const { session } = await offered();
    expect(expectTurn(await send(session, "[CONTINUE_AFTER_SOURCING]"))).toMatchObject({ response: "" });
  });
});

describe("confirm-date", () => {
  test.each([
    ["a day", { date: DAY }],
    ["a day as it is written here", { date: WRITTEN }],
    ["the event's own", {}],
    ["without a body", undefined],
  ])("%s", async (_, body) => {
    await supervised(false);
    const { session } = await offered(WISH);
    expect(expectTurn(await post(`/api/conversation/${session}/confirm-date`, body))).toMatchObject({
      event_info: { event_date: WRITTEN, status: "Option" },
    });
  });

  test("refusals", async () => {
    const { body } = await start("We would like to come with 25 people.");
    const path = `/api/conversation/${String(body["session_id"])}/confirm-date`;
    for (const date of [undefined, "someday", "2020-01-01", "31.02.2030"])
      expectRefusal(await post(path, { date }), 400, "invalid_date");
    expectRefusal(await post("/api/conversation/nowhere/confirm-date", { date: DAY }), 404, "conversation_not_found");
  });
});

describe("GET conversation", () => {
  test("with a booking, with a held draft, and without a booking", async () => {
    await supervised(false);
    const { session } = await offered();
    const open = expectConversation(await get(`/api/conversation/${session}`));
    expect(open).toMatchObject({ channel: "chat", status: "option", current_step: 5, hil_pending: false });
    expect(open["conversation_history"]).toMatchObject([{ role: "user", author: null }, { role: "assistant" }]);
    const page = expectConversation(await get(`/api/conversation/${session}?limit=1`));
    expect(page).toMatchObject({ next_cursor: expect.any(String), conversation_history: [{ role: "assistant" }] });

    const asked = String((await start("Is there parking?")).body["session_id"]);
    expect(expectConversation(await get(`/api/conversation/${asked}`))).toMatchObject({
      event_id: null,
      event_info: null,
      status: null,
      current_step: null,
      progress: null,
    });
    await supervised(true);
    await send(session, "We will be 28 people.");
    expect(expectConversation(await get(`/api/conversation/${session}`))).toMatchObject({ hil_pending: true });
    expectRefusal(await get("/api/conversation/nowhere"), 404, "conversation_not_found");
    expectRefusal(await get(`/api/conversation/${session}?limit=0`), 422, "validation_failed");
    expectRefusal(await get(`/api/conversation/${session}?cursor=stale`), 422, "validation_failed");
  });
});

describe("accept- and reject-booking", () => {
  test("an offer is accepted as by a mail; a repeat answers the same state", async () => {
    await supervised(false);
    const { session, event } = await offered();
    for (let round = 0; round < 2; round++) {
      const body = expectShape(await post(`/api/accept-booking/${session}`), ACCEPTED, "accept-booking (§4.4)");
      expect(body).toMatchObject({ event_id: event, session_id: session, filename: null, status: "option" });
      expect(Object.keys(body["event_info"] as object).toSorted()).toEqual(EVENT_DATA.toSorted());
    }
  });

  test("without a booking, and of a stranger", async () => {
    const asked = String((await start("Is there parking?")).body["session_id"]);
    expectRefusal(await post(`/api/accept-booking/${asked}`), 409, "event_missing");
    const closed = expectShape(await post(`/api/reject-booking/${asked}`), REJECTED, "reject-booking (§4.4)");
    expect(closed).toMatchObject({ event_id: null, status: null, task_id: null });
    for (const verb of ["accept", "reject"])
      expectRefusal(await post(`/api/${verb}-booking/nowhere`), 404, "conversation_not_found");
  });

  test("a rejection calls off; a repeat answers the same state, and a new mail opens a new booking", async () => {
    await supervised(false);
    const { session, event } = await offered();
    for (let round = 0; round < 2; round++)
      expect(expectShape(await post(`/api/reject-booking/${session}`), REJECTED)).toMatchObject({
        event_id: event,
        status: "cancelled",
      });
    const anew = expectTurn(await send(session, OFFER()));
    expect(anew["event_id"]).not.toBe(event);
    expect(anew).toMatchObject({ is_complete: false, event_info: { status: "Option" } });
  });
});
