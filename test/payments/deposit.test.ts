import { beforeAll, describe, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { payments } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { accepted, BILLING, learned } from "../support/booking.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

const KEYS = [
  "billing_missing",
  "deposit_amount",
  "deposit_outstanding",
  "deposit_paid_amount",
  "deposit_paid_at",
  "draft_messages",
  "event_id",
  "reason",
  "response",
  "status",
  "task_id",
  "workflow_action",
  "workflow_continued",
];
const TODAY = new Date().toISOString().slice(0, 10);

onBothDatabases("money that comes in", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const booking = async (): Promise<string> => (await house.offered(`${newId()}@example.com`)).eventId;
  const confirm = (eventId: string, body: object) =>
    house.call("POST", `/api/event/${eventId}/deposit/confirm`, { date: TODAY, ...body });
  const deposit = (eventId: string) => house.must("GET", `/api/event/${eventId}/deposit`);
  const ledger = (eventId: string) =>
    withTeam(database.db, house.scope, (tx) =>
      tx
        .select()
        .from(payments)
        .where(and(eq(payments.teamId, house.scope.teamId), eq(payments.eventId, eventId))),
    );

  test("what is due is told before and after it is paid", async () => {
    const id = await booking();
    expect(await deposit(id)).toMatchObject({
      event_id: id,
      current_step: 5,
      deposit_required: true,
      deposit_status: "requested",
      deposit_amount: 225,
      deposit_paid: false,
      deposit_paid_at: null,
      deposit_paid_amount: 0,
      deposit_outstanding: 225,
      offer_accepted: false,
      currency: "CHF",
    });
    const { status, body } = await confirm(id, { amount: 225, reference: "bank 1" });
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual(KEYS);
    expect(body).toMatchObject({
      status: "ok",
      deposit_paid_amount: 225,
      deposit_outstanding: 0,
      workflow_continued: false,
      reason: "offer_not_accepted",
      response: null,
      task_id: null,
    });
    expect(body["deposit_paid_at"]).toEqual(expect.any(String));
    expect(await deposit(id)).toMatchObject({ deposit_status: "paid", deposit_paid: true, deposit_outstanding: 0 });
    const event = await house.must("GET", `/api/events/${id}`);
    expect(event).toMatchObject({ status: "option", deposit_info: { deposit_paid: true } });
    expect((event["activity_log"] as { key: string }[]).map(({ key }) => key)).toContain("deposit_paid");
  });

  test("a part is partial, the rest completes it, and more is a credit", async () => {
    const id = await booking();
    expect((await confirm(id, { amount: 100.5, reference: "a" })).body).toMatchObject({
      status: "partial",
      deposit_outstanding: 124.5,
      deposit_paid_at: null,
    });
    expect(await deposit(id)).toMatchObject({ deposit_status: "partial", deposit_paid: false });
    expect((await confirm(id, { amount: 124.5, reference: "b" })).body).toMatchObject({ status: "ok" });
    expect((await confirm(id, { amount: 10, reference: "c" })).body).toMatchObject({
      status: "ok",
      deposit_outstanding: -10,
    });
    expect(await deposit(id)).toMatchObject({ deposit_status: "refund_due", deposit_paid: true });
  });

  test("the same payment again changes nothing; another amount under its reference is refused", async () => {
    const id = await booking();
    await confirm(id, { amount: 100, reference: "wire" });
    expect((await confirm(id, { amount: 100, reference: " wire " })).body).toMatchObject({
      status: "already_paid",
      deposit_paid_amount: 100,
    });
    const other = await confirm(id, { amount: 101, reference: "wire" });
    expect(other).toMatchObject({ status: 409, body: { error: "deposit_reference_conflict" } });
    expect(await ledger(id)).toHaveLength(1);
  });

  test("ten managers with one receipt record it once", async () => {
    const id = await booking();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => confirm(id, { amount: 225, reference: "one receipt" })),
    );
    expect(answers.map(({ body }) => body["status"]).toSorted()).toEqual([...Array(9).fill("already_paid"), "ok"]);
    expect(await ledger(id)).toHaveLength(1);
    expect(await deposit(id)).toMatchObject({ deposit_paid_amount: 225 });
  });

  test("several payments at a time all count", async () => {
    const id = await booking();
    await Promise.all(Array.from({ length: 5 }, (_, n) => confirm(id, { amount: 45, reference: `part ${n}` })));
    expect(await deposit(id)).toMatchObject({ deposit_paid_amount: 225, deposit_paid: true });
  });

  test("paying stands in for a payment, once", async () => {
    const id = await booking();
    await confirm(id, { amount: 25, reference: "first" });
    expect(await house.must("POST", "/api/event/deposit/pay", { event_id: id })).toMatchObject({
      status: "ok",
      deposit_paid_amount: 225,
      deposit_outstanding: 0,
    });
    expect(await house.must("POST", "/api/event/deposit/pay", { event_id: id })).toMatchObject({
      status: "already_paid",
      deposit_paid_amount: 225,
    });
    expect(await ledger(id)).toHaveLength(2);
  });

  test("what is still missing is named in the order a client meets it", async () => {
    const id = await booking();
    await accepted(database.db, house.scope, id);
    const first = await confirm(id, { amount: 100, reference: "1" });
    expect(first.body).toMatchObject({ reason: "billing_address_missing" });
    expect(first.body["billing_missing"]).toEqual(["name_or_company", "street", "postal_code", "city", "country"]);
    await learned(database.db, house.scope, id, { billing: { ...BILLING, city: "" } });
    expect((await confirm(id, { amount: 10, reference: "2" })).body["billing_missing"]).toEqual(["city"]);
    await learned(database.db, house.scope, id, { billing: BILLING });
    expect((await confirm(id, { amount: 10, reference: "3" })).body).toMatchObject({
      reason: "deposit_partial",
      billing_missing: [],
    });
  });

  describe("is not taken", () => {
    test.each([
      [{ amount: 0, reference: "x" }],
      [{ amount: -1, reference: "x" }],
      [{ amount: 1.234, reference: "x" }],
      [{ amount: "225", reference: "x" }],
      [{ amount: 225, reference: "" }],
      [{ amount: 225, reference: "   " }],
      [{ amount: 225, reference: "r".repeat(141) }],
      [{ amount: 225 }],
      [{ amount: 225, reference: "x", date: "2030-02-30" }],
      [{ amount: 225, reference: "x", date: "2999-01-01" }],
      [{ amount: 225, reference: "x", currency: "EUR" }],
      [{ amount: 225, reference: "x", surprise: true }],
    ])("%p", async (body) => {
      const id = await booking();
      expect(await confirm(id, body)).toMatchObject({ status: 422, body: { error: "validation_failed" } });
      expect(await ledger(id)).toEqual([]);
    });
    test("for a booking that is not there, not asked for, or cancelled", async () => {
      const money = { amount: 1, reference: "x" };
      for (const id of [newId(), "nonsense"])
        expect(await confirm(id, money)).toMatchObject({ status: 404, body: { error: "event_not_found" } });
      const { event_id: lead } = await house.must("POST", "/api/start-conversation", {
        client_email: `${newId()}@example.com`,
        email_body: "We would like to book a room for 25 people.",
      });
      expect(await confirm(String(lead), money)).toMatchObject({ status: 400, body: { error: "deposit_not_payable" } });
      expect(await deposit(String(lead))).toMatchObject({ deposit_required: false, deposit_amount: null });
      const cancelled = await booking();
      await house.must("POST", `/api/event/${cancelled}/cancel`, { event_id: cancelled, confirmation: "CANCEL" });
      expect(await confirm(cancelled, money)).toMatchObject({ status: 409, body: { error: "event_closed" } });
    });
  });
});
