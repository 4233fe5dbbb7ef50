import { describe, expect, test } from "bun:test";
import { WISH, YEAR } from "../../support/may.ts";
import { ACCEPT, ground, OFFER } from "./ground.ts";
import { expectDecided, expectEvent, expectKeys, expectRefusal, expectShape, expectTask } from "./shaped.ts";
import { DECIDED_BEFORE, TASKS } from "./shapes.ts";

/*
 * Every task that the desk opens by itself, read and decided. Source: spec/http-api.md §5.
 */
const { get, post, start, send, supervised, deposit, task, offered, desk } = ground();

type Json = Record<string, unknown>;

/** The task of a conversation, with all keys of the paper, and of this type and reason. */
const asked = async (session: string, type: string, reason: string): Promise<Json> => {
  const found = await task(session);
  const payload = expectTask(found);
  expect(found).toMatchObject({ type, status: "pending", notes: null, decided_at: null, decided_by: null });
  expect(payload).toMatchObject({ reason, thread_id: session });
  expectTask((await get(`/api/tasks/${String(found["task_id"])}`)).body);
  return found;
};
const decide = async (found: Json, verb: "approve" | "reject", body?: Json): Promise<Json> => {
  const decided = expectDecided(await post(`/api/tasks/${String(found["task_id"])}/${verb}`, body));
  expect(decided).toMatchObject({
    task_id: found["task_id"],
    task_status: verb === "approve" ? "approved" : "rejected",
    email: null,
  });
  const after = (await get(`/api/tasks/${String(found["task_id"])}`)).body;
  expectTask(after);
  expect(after).toMatchObject({ status: decided["task_status"], decided_at: expect.any(String), decided_by: {} });
  return decided;
};
/** A conversation in which every reply goes out, up to its last mail. */
const conversation = async (...mails: string[]): Promise<string> => {
  await supervised(false);
  const { session } = await offered();
  for (const mail of mails) await send(session, mail);
  return session;
};

describe("the queue", () => {
  test("is listed whole, filtered, and unchanged for who has seen it", async () => {
    await supervised(true);
    const { body } = await start();
    const queue = await get("/api/tasks/pending");
    const { tasks, total } = expectShape(queue, TASKS, "the queue (§5.1)");
    for (const each of tasks as Json[]) expectTask(each);
    expect(total).toBe((tasks as Json[]).length);
    for (const [query, count] of [
      [`thread_id=${String(body["session_id"])}`, 1],
      [`event_id=${String(body["event_id"])}`, 1],
      [`event_id=${String(body["event_id"])}&type=offer_message,manual_review`, 0],
    ] as const)
      expect(expectShape(await get(`/api/tasks/pending?${query}`), TASKS)).toMatchObject({ total: count });
    const seen = { "If-None-Match": queue.headers.get("etag") ?? "" };
    expect((await desk().call("GET", "/api/tasks/pending", undefined, seen)).status).toBe(304);
  });

  test("cleanup takes decided ones off the lists", async () => {
    await supervised(true);
    const session = String((await start()).body["session_id"]);
    await decide(await task(session), "approve");
    const cleaned = await post("/api/tasks/cleanup", { keep_thread_id: session });
    expectShape(cleaned, ["removed"], "cleanup (§5.5)");
    expectShape(await post("/api/tasks/cleanup"), ["removed"], "cleanup (§5.5)");
  });

  test("refusals", async () => {
    expectRefusal(await get(`/api/tasks/${Bun.randomUUIDv7()}`), 404, "task_not_found");
    for (const verb of ["approve", "reject"])
      expectRefusal(await post(`/api/tasks/${Bun.randomUUIDv7()}/${verb}`), 404, "task_not_found");
    await supervised(true);
    const held = await task(String((await start()).body["session_id"]));
    const path = `/api/tasks/${String(held["task_id"])}/approve`;
    for (const body of [
      { notes: "x".repeat(2001) },
      { edited_message: "" },
      { resolution: "maybe" },
      { colour: "red" },
    ])
      expectRefusal(await post(path, body), 422, "validation_failed");
    await decide(held, "reject", { notes: "not now" });
    const fields = expectRefusal(await post(path), 409, "task_already_decided");
    expectKeys(fields, DECIDED_BEFORE, "the first decision (§5.2)");
    expect(fields).toMatchObject({ task_status: "rejected", assistant_reply: null, superseded_by: null });
  });
});

describe("ai_reply_approval", () => {
  test("approved, edited with warnings, rejected, superseded", async () => {
    await supervised(true);
    const session = String((await start()).body["session_id"]);
    const first = await asked(session, "ai_reply_approval", "supervised");
    await send(session, "We will be 28 people.");
    expectTask((await get(`/api/tasks/${String(first["task_id"])}`)).body);
    const second = await asked(session, "ai_reply_approval", "supervised");
    expect((await get(`/api/tasks/${String(first["task_id"])}`)).body).toMatchObject({
      status: "superseded",
      superseded_by: second["task_id"],
    });
    const draft = String((second["payload"] as Json)["draft_body"]);
    const edited = draft.replaceAll("750.00", "700.00").replaceAll("Room B", "Room C").replaceAll("14:00", "15:00");
    const { warnings, assistant_reply } = await decide(second, "approve", { edited_message: edited, notes: "cheaper" });
    expect((warnings as { code: string }[]).map(({ code }) => code).toSorted()).toEqual(
      expect.arrayContaining(["amount", "room", "time"]),
    );
    expect(assistant_reply).toBe(edited);
    await send(session, "Is there parking?");
    expect(await decide(await task(session), "reject")).toMatchObject({ assistant_reply: "", warnings: [] });
  });
});

describe("offer_message", () => {
  test("an offer that always waits", async () => {
    await desk().must("POST", "/api/config/approvals", { approve_offers: "always" });
    for (const [verb, body, step] of [
      ["reject", {}, 4],
      ["approve", {}, 5],
      ["approve", { price_override: { total: 600 } }, 5],
    ] as const) {
      const session = await conversation();
      const found = await asked(session, "offer_message", "step_draft");
      const decided = await decide(found, verb, body);
      expect(decided).toMatchObject({ current_step: step, event_status: "option", advance_to_step: null });
      if ("price_override" in body) expect(decided["assistant_reply"]).toContain("600.00");
    }
    await desk().must("POST", "/api/config/approvals", { approve_offers: "supervised" });
  });

  test("an acceptance, and its confirmation", async () => {
    await deposit(false);
    const session = await conversation(ACCEPT);
    const sentBack = await decide(await asked(session, "offer_message", "offer_accepted"), "reject");
    expect(sentBack).toMatchObject({ current_step: 5, assistant_reply: expect.any(String) });
    await send(session, "We accept the offer.");
    const agreed = await decide(await asked(session, "offer_message", "offer_accepted"), "approve");
    expect(agreed).toMatchObject({ current_step: 7, next_task_id: expect.any(String) });
    const confirmation = await asked(session, "confirmation_message", "step_draft");
    expect(await decide(confirmation, "approve")).toMatchObject({ event_status: "confirmed", current_step: 7 });
    const event = expectEvent(await get(`/api/events/${String(confirmation["event_id"])}`));
    expect(event).toMatchObject({ status: "confirmed", billing_missing: [] });

    await send(session, "Please move our event to 27 May.");
    const change = await asked(session, "manual_review", "change_of_confirmed");
    expect(await decide(change, "approve")).toMatchObject({ event_status: "option", current_step: 5 });
  });

  test.each([
    ["approve", {}, "750.00"],
    ["approve", { price_override: { total: 650 } }, "650.00"],
    ["reject", {}, null],
  ] as const)("a counter-offer: %s %j", async (verb, body, told) => {
    const session = await conversation("That is too much. Could you do it for CHF 600?");
    const decided = await decide(await asked(session, "offer_message", "counter_offer"), verb, body);
    if (told === null) expect(decided["assistant_reply"]).toBeNull();
    else expect(decided["assistant_reply"]).toContain(told);
    expect(decided).toMatchObject({ current_step: 5 });
  });
});

describe("what a person answers", () => {
  test.each([
    ["message_manager", "person_asked", "I would like to talk to a person, please."],
    ["cancellation_request", "cancellation_asked", "We have to cancel our booking."],
  ])("%s", async (type, reason, mail) => {
    for (const verb of ["reject", "approve"] as const) {
      const session = await conversation(mail);
      const found = await asked(session, type, reason);
      const path = `/api/tasks/${String(found["task_id"])}/approve`;
      if (type === "message_manager" && verb === "approve") expectRefusal(await post(path), 422, "reply_required");
      const body = type === "message_manager" && verb === "approve" ? { edited_message: "I will call you." } : {};
      const decided = await decide(found, verb, body);
      const isOff = type === "cancellation_request" && verb === "approve";
      expect(decided).toMatchObject({ event_status: isOff ? "cancelled" : "option" });
      expect(decided["assistant_reply"] === null).toBe(verb === "reject");
    }
  });

  test("manual_review, with a booking and without", async () => {
    await deposit(true);
    const session = await conversation(ACCEPT, "We have paid the deposit this morning.");
    await decide(await asked(session, "manual_review", "payment_claimed"), "reject", {
      edited_message: "Not yet here.",
    });
    const talk = String((await start("The newsletter you wanted")).body["session_id"]);
    const other = await asked(talk, "manual_review", "low_confidence");
    expect(await decide(other, "approve", { edited_message: "Thank you." })).toMatchObject({
      event_id: null,
      event_status: null,
      current_step: null,
      assistant_reply: "Thank you.",
    });
  });

  test("source_missing_product, found and not", async () => {
    for (const verb of ["approve", "reject"] as const) {
      const session = await conversation("Could you get us a karaoke machine for that evening?");
      const found = await asked(session, "source_missing_product", "item_missing");
      expect(found["payload"]).toMatchObject({ products: [expect.stringMatching(/karaoke/i)], room: "Room B" });
      const price = { sourced_product_name: "Karaoke machine", sourced_product_price: "180.00" };
      expect(await decide(found, verb, verb === "approve" ? price : {})).toMatchObject({
        advance_to_step: verb === "approve" ? 4 : null,
        current_step: verb === "approve" ? 5 : 3,
      });
    }
  });

  test("date_confirmation_message, after three fruitless proposals", async () => {
    await supervised(false);
    const first = await start(`We would like to come some Saturday in May ${YEAR} with 25 people.`);
    const session = String(first.body["session_id"]);
    for (let round = 0; round < 2; round++) await send(session, `No, none of these days suits us (${round}).`);
    const found = await asked(session, "date_confirmation_message", "date_attempts");
    expect(((found["payload"] as Json)["suggested_dates"] as string[]).length).toBeGreaterThan(0);
    expect(await decide(found, "approve")).toMatchObject({ current_step: 2, assistant_reply: expect.any(String) });
  });

  test("room_conflict_resolution", async () => {
    await deposit(false);
    const wish = WISH.replace("20 May", "21 May");
    await supervised(false);
    const first = await offered(wish);
    const { session } = await offered(wish);
    await send(session, ACCEPT);
    await send(session, "It has to be this room because our speaker uses a wheelchair and knows it well.");
    const found = await asked(session, "room_conflict_resolution", "room_conflict");
    expect((found["payload"] as Json)["conflict"]).toMatchObject({ type: "hard", other_event_id: first.event });
    const path = `/api/tasks/${String(found["task_id"])}/approve`;
    expectRefusal(await post(path, {}), 422, "resolution_required");
    expect(await decide(found, "approve", { resolution: "keep_existing" })).toMatchObject({
      event_status: "lead",
      current_step: 3,
    });
  });
});

test("an offer that nobody has made tells nothing of one", async () => {
  await supervised(false);
  expect((await start(OFFER("a room"))).body["deposit_info"]).toBeNull();
});
