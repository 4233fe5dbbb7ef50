import { describe, expect, test } from "bun:test";
import { DAY, WISH } from "../../support/may.ts";
import { ACCEPT, ground } from "./ground.ts";
import {
  expectDeposit,
  expectDrafts,
  expectEvent,
  expectEvents,
  expectKeys,
  expectPaid,
  expectProgress,
  expectRefusal,
  expectShape,
} from "./shaped.ts";
import * as shapes from "./shapes.ts";

/*
 * Bookings, their deposits and their end, their clients and what happened to them. Source: spec/http-api.md §6 to §8.
 */
const { get, post, start, send, supervised, deposit, task, offered } = ground();

type Json = Record<string, unknown>;
const id = (body: Json, key: string): string => String(body[key]);
const nobody = Bun.randomUUIDv7();
const today = new Date().toISOString().slice(0, 10);

/** A booking with an offer, and a deposit to pay. */
const due = async (...mails: string[]) => {
  await supervised(false);
  await deposit(true);
  const booking = await offered();
  for (const mail of mails) await send(booking.session, mail);
  return booking;
};
const confirm = (event: string, more: Json = {}) =>
  post(`/api/event/${event}/deposit/confirm`, { amount: 225, date: today, reference: `ref ${event}`, ...more });

describe("events", () => {
  test("the list by every filter, and page by page", async () => {
    const { session, event, email } = await due();
    for (const query of [
      `thread_id=${session}`,
      `client_email=${email}`,
      `thread_id=${session}&status=option,confirmed`,
      `thread_id=${session}&room=Room%20B`,
      `thread_id=${session}&step=5`,
      `thread_id=${session}&date_from=2020-01-01&date_to=2099-12-31`,
      `thread_id=${session}&updated_since=2020-01-01T00:00:00.000Z`,
      `thread_id=${session}&q=Ada`,
    ])
      expect({ query, found: expectEvents(await get(`/api/events?${query}`)) }).toMatchObject({
        query,
        found: [{ event_id: event, status: "option", requirements: { preferred_room: "Room B" } }],
      });
    expect(expectEvents(await get(`/api/events?thread_id=${session}&status=confirmed`))).toEqual([]);
    await due();
    const page = await get("/api/events?limit=1");
    expectEvents(page);
    expectEvents(await get(`/api/events?limit=1&cursor=${id(page.body, "next_cursor")}`));
    for (const query of ["status=open", "step=8", "limit=0", "q=x", "date_from=someday", "cursor=stale"])
      expectRefusal(await get(`/api/events?${query}`), 422, "validation_failed");
  });

  test.each([
    ["a lead without a day", "We would like to come with 25 people.", { status: "lead", current_step: 2 }],
    ["a lead with its rooms", `25 people on ${DAY} from 14:00 to 18:00, please`, { status: "lead", current_step: 3 }],
    ["a past day", WISH.replace(/\d{4}/, "2020"), { status: "lead", current_step: 2 }],
    ["an option with its offer", `An offer for ${WISH}, please`, { status: "option", current_step: 5 }],
    ["an item to be found", `An offer for ${WISH}. Could you get us a karaoke machine?`, { current_step: 3 }],
    ["wishes", `An offer for ${WISH}, with 2 flipcharts and the Lunch Package`, { offer_sequence: 1 }],
  ])("the record of %s", async (_, text, expected) => {
    await supervised(false);
    const { body } = await start(text);
    expect(expectEvent(await get(`/api/events/${id(body, "event_id")}`))).toMatchObject(expected);
  });

  test("the record through a change, a counter-offer, a visit and its end", async () => {
    const { session, event } = await due("Please add 2 flipcharts.", "Is a discount possible?");
    await send(session, "Could we come and see the rooms before?");
    const running = expectEvent(await get(`/api/events/${event}`));
    expect(running).toMatchObject({
      offer_sequence: 2,
      offers: [{ status: "superseded" }, { status: "sent" }],
      negotiation_state: { counter_count: 1 },
      site_visit_state: { status: "date_pending" },
      pending_hil_requests: [{ type: "offer_message" }],
    });
    await post(`/api/tasks/${id(await task(session), "task_id")}/reject`, { notes: "no" });
    await post(`/api/reject-booking/${session}`);
    expect(expectEvent(await get(`/api/events/${event}`))).toMatchObject({
      status: "cancelled",
      cancellation_reason: "rejected",
      previous_step: 5,
      hil_history: [{ decision: "rejected", notes: "no" }],
      locked_room_id: null,
    });
    expectRefusal(await get(`/api/events/${nobody}`), 404, "event_not_found");
  });
});

describe("deposit", () => {
  const KEYS = [...shapes.DEPOSIT_INFO, "current_step"];

  test("none, required, accepted", async () => {
    await supervised(false);
    await deposit(false);
    const without = await offered();
    const none = expectShape(await get(`/api/event/${without.event}/deposit`), KEYS, "deposit (§6.3)");
    expect(none).toMatchObject({ deposit_required: false, deposit_amount: null, deposit_outstanding: null });
    expectRefusal(await post("/api/event/deposit/pay", { event_id: without.event }), 400, "deposit_not_payable");
    expectRefusal(await confirm(without.event), 400, "deposit_not_payable");
    const { event } = await due(ACCEPT);
    expect(expectShape(await get(`/api/event/${event}/deposit`), KEYS)).toMatchObject({
      deposit_required: true,
      deposit_amount: 225,
      deposit_type: "percentage",
      deposit_percentage: 30,
      offer_accepted: true,
    });
    expectRefusal(await get(`/api/event/${nobody}/deposit`), 404, "event_not_found");
  });

  test.each([
    ["offer_not_accepted", []],
    ["billing_address_missing", ["We accept the offer."]],
  ])("paid while %s it is kept and goes no further", async (reason, mails) => {
    const { event } = await due(...mails);
    const body = expectPaid(await post("/api/event/deposit/pay", { event_id: event }));
    expect(body).toMatchObject({ status: "ok", workflow_continued: false, reason, task_id: null });
    expect(expectPaid(await post("/api/event/deposit/pay", { event_id: event }))).toMatchObject({
      status: "already_paid",
    });
  });

  test("paid in two parts, it goes on to the confirmation", async () => {
    const { session, event } = await due(ACCEPT);
    expect(expectPaid(await confirm(event, { amount: 25, reference: "first" }))).toMatchObject({
      status: "partial",
      reason: "deposit_partial",
      deposit_outstanding: 200,
    });
    expect(expectPaid(await confirm(event, { amount: 25, reference: "first" }))).toMatchObject({
      status: "already_paid",
    });
    expectRefusal(await confirm(event, { amount: 26, reference: "first" }), 409, "deposit_reference_conflict");
    const paid = expectPaid(await confirm(event, { amount: 200, reference: "second", note: "by hand" }));
    expect(paid).toMatchObject({ status: "ok", workflow_continued: true, reason: null, deposit_outstanding: 0 });
    const waiting = await task(session);
    expect(waiting).toMatchObject({ task_id: paid["task_id"], type: "confirmation_message" });
    expectDrafts(paid["draft_messages"]);
  });

  test("refusals", async () => {
    const { session, event } = await due();
    for (const more of [{ amount: 0 }, { date: "2999-01-01" }, { reference: "" }, { currency: 5 }, { amount: "5" }])
      expectRefusal(await confirm(event, more), 422, "validation_failed");
    expectRefusal(await post("/api/event/deposit/pay", {}), 422, "validation_failed");
    expectRefusal(await post("/api/event/deposit/pay", { event_id: nobody }), 404, "event_not_found");
    expectRefusal(await confirm(nobody), 404, "event_not_found");
    const lead = (await start("We would like to come with 25 people.")).body;
    expectRefusal(await confirm(id(lead, "event_id")), 400, "deposit_not_payable");
    await post(`/api/reject-booking/${session}`);
    expectRefusal(await confirm(event), 409, "event_closed");
    expectRefusal(await post("/api/event/deposit/pay", { event_id: event }), 409, "event_closed");
  });
});

describe("cancel", () => {
  const cancel = (event: string, more: Json = {}) =>
    post(`/api/event/${event}/cancel`, { event_id: event, confirmation: "CANCEL", ...more });

  test("an option with a deposit, twice", async () => {
    const { event } = await due(ACCEPT);
    await post("/api/event/deposit/pay", { event_id: event });
    const first = expectShape(await cancel(event, { reason: "the client called" }), shapes.CANCELLED, "cancel (§6.4)");
    expect(first).toMatchObject({
      status: "cancelled",
      previous_step: 7,
      had_site_visit: false,
      cancellation_type: "standard",
      tasks_superseded: 1,
      room_released: true,
      refund_due: 225,
    });
    expect(first["archived_at"]).toBe(first["cancelled_at"]);
    expect(expectShape(await cancel(event), shapes.CANCELLED)).toMatchObject({ status: "already_cancelled" });
  });

  test("refusals", async () => {
    const { event } = await due();
    expectRefusal(await cancel(event, { event_id: nobody }), 400, "event_id_mismatch");
    expectRefusal(await cancel(event, { confirmation: "cancel" }), 400, "confirmation_required");
    expectRefusal(await post(`/api/event/${event}/cancel`, { event_id: event }), 400, "confirmation_required");
    expectRefusal(await cancel(nobody), 404, "event_not_found");
  });
});

describe("progress and activity", () => {
  test.each([
    ["detailed", true],
    ["high", false],
  ])("%s", async (granularity, hasSteps) => {
    const { event } = await due("Please add 2 flipcharts.");
    const progress = expectShape(await get(`/api/events/${event}/progress`), shapes.EVENT_PROGRESS, "progress (§8)");
    for (const stage of progress["stages"] as Json[]) expectKeys(stage, shapes.STAGE, "a stage (§8)");
    expect((progress["stages"] as Json[]).map((stage) => stage["label"])).toEqual(
      "Date Room Offer Deposit Confirmed".split(" "),
    );
    const path = `/api/events/${event}/activity?granularity=${granularity}`;
    const found = expectShape(await get(path), shapes.ACTIVITIES, "activity (§8)");
    for (const line of found["activities"] as Json[]) expectKeys(line, shapes.ACTIVITY, "an activity (§8)");
    const keys = (found["activities"] as Json[]).map(({ key }) => String(key));
    expect(keys).toEqual(expect.arrayContaining(["event_created", "status_option", "offer_sent", "products_changed"]));
    expect(keys.some((key) => key.startsWith("step_"))).toBe(hasSteps);
    expectShape(await get(`${path}&limit=1`), shapes.ACTIVITIES);
    expectRefusal(await get(`/api/events/${event}/activity?granularity=all`), 422, "validation_failed");
    for (const view of ["progress", "activity"])
      expectRefusal(await get(`/api/events/${nobody}/${view}`), 404, "event_not_found");
  });
});

describe("clients", () => {
  test("continue: on the newest booking, on a new one, and into nowhere", async () => {
    const { email, event } = await due();
    for (const [more, expected] of [
      [{ email, body: "Is there parking?" }, { event_id: event }],
      [{ email, subject: "Change", body: "We will be 28 people." }, { event_id: event }],
      [{ email: "new@example.com", body: "We would like to come with 25 people." }, {}],
    ] as [Json, Json][]) {
      const body = expectShape(await post("/api/client/continue", more), shapes.CONTINUED, "continue (§7)");
      expectKeys(body["payload"], shapes.CONTINUED_PAYLOAD, "continue's payload (§7)");
      expect(body).toMatchObject({ email: more["email"], action: "send_reply", payload: expected });
      expectDrafts(body["draft_messages"]);
      expectProgress((body["payload"] as Json)["progress"]);
    }
    const nowhere = { email, body: "hello", session_id: "nowhere" };
    expectRefusal(await post("/api/client/continue", nowhere), 404, "conversation_not_found");
    expectRefusal(await post("/api/client/continue", {}), 422, "validation_failed");
  });

  test("reset, twice; the clock, and all of it", async () => {
    const { email, event } = await due();
    expect(expectShape(await post("/api/client/reset", { email }), shapes.RESET, "reset (§7)")).toMatchObject({
      email,
      client_deleted: true,
      events_deleted: 1,
    });
    expectRefusal(await get(`/api/events/${event}`), 404, "event_not_found");
    expect(expectShape(await post("/api/client/reset", { email }), shapes.RESET)).toMatchObject({
      client_deleted: false,
    });
    expectRefusal(await post("/api/client/reset", { email: "x" }), 422, "validation_failed");
    for (const now of ["2027-01-01T00:00:00.000Z", null])
      expect(expectShape(await post("/api/test/clock", { now }), ["now", "fixed"], "clock (§7)")).toMatchObject({
        fixed: now !== null,
      });
    expectShape(await post("/api/test/reset"), ["team_id"], "test/reset (§7)");
    expectDeposit((await start()).body["deposit_info"]);
  });
});
