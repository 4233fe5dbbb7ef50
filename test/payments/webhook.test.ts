import { beforeAll, beforeEach, expect, test } from "bun:test";
import { signatureOf } from "../../src/payments/signature.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, type HouseAnswer, openHouse } from "../support/house.ts";

const SECRET = "the payment provider's secret, 32 bytes";
const PREVIOUS = "the secret before it was changed, 32 b";
const ENV = { PAYMENT_WEBHOOK_SECRET: SECRET, PAYMENT_WEBHOOK_SECRET_PREVIOUS: PREVIOUS };

interface Options {
  secret?: string;
  signature?: string;
}

onBothDatabases("events of the payment provider", (database) => {
  let house: House;
  let eventId: string;
  beforeAll(async () => {
    house = await openHouse(database.db, ENV);
  });
  beforeEach(async () => {
    ({ eventId } = await house.offered(`${newId()}@example.com`));
  });
  const send = async (body: string, { secret = SECRET, signature }: Options = {}): Promise<HouseAnswer> => {
    const bytes = Buffer.from(body);
    const response = await house.fetch("/api/webhooks/payments", {
      method: "POST",
      body: bytes,
      headers: {
        "Content-Type": "application/json",
        "Content-Length": String(bytes.byteLength),
        "X-Signature": signature ?? signatureOf(bytes, secret, Math.floor(Date.now() / 1000)),
      },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  const event = (data: object = {}, more: object = {}): string =>
    JSON.stringify({
      id: newId(),
      type: "deposit.paid",
      created_at: new Date().toISOString(),
      team_id: house.scope.teamId,
      data: { event_id: eventId, amount: 225, currency: "CHF", reference: newId(), ...data },
      ...more,
    });
  const deposit = () => house.must("GET", `/api/event/${eventId}/deposit`);
  const reviews = async () =>
    (
      (await house.must("GET", `/api/tasks/pending?event_id=${eventId}&type=manual_review`))["tasks"] as {
        task_id: string;
        payload: { reason: string; snippet: string };
      }[]
    ).map(({ task_id, payload: { reason } }) => ({ task_id, reason }));

  test("a paid deposit is paid, by either secret, without a credential", async () => {
    expect(await send(event({ amount: 100 }))).toMatchObject({
      status: 200,
      body: {
        received: true,
        duplicate: false,
        result: "applied",
        reason: "offer_not_accepted",
        event_id: eventId,
        task_id: null,
      },
    });
    expect((await send(event({ amount: 125 }), { secret: PREVIOUS })).body).toMatchObject({ result: "applied" });
    expect(await deposit()).toMatchObject({ deposit_status: "paid", deposit_paid_amount: 225 });
    expect(await reviews()).toEqual([]);
  });

  test("delivered five times at once it counts once, and all get the same answer", async () => {
    const body = event();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.filter(({ body: { duplicate } }) => duplicate === false)).toHaveLength(1);
    const [first, ...others] = answers.map(({ body: { duplicate: _, ...result } }) => result);
    for (const other of others) expect(other).toEqual(first ?? {});
    expect(await deposit()).toMatchObject({ deposit_paid_amount: 225 });
    expect(await send(body)).toMatchObject({ body: { duplicate: true, result: "applied", event_id: eventId } });
  });

  test("an id with another body is refused, and changes nothing", async () => {
    const id = newId();
    await send(event({ amount: 100 }, { id }));
    expect(await send(event({ amount: 125 }, { id }))).toMatchObject({
      status: 409,
      body: { error: "webhook_id_reused" },
    });
    expect(await deposit()).toMatchObject({ deposit_paid_amount: 100 });
  });

  test("an id that another team's event has is refused as well", async () => {
    const other = await openHouse(database.db, ENV);
    const id = newId();
    await send(event({}, { id }));
    const theirs = await other.offered();
    const body = event({ event_id: theirs.eventId }, { id, team_id: other.scope.teamId });
    expect(await send(body)).toMatchObject({ status: 409, body: { error: "webhook_id_reused" } });
    expect(await other.must("GET", `/api/event/${theirs.eventId}/deposit`)).toMatchObject({ deposit_paid_amount: 0 });
  });

  test("what is not signed is not even read", async () => {
    const body = event();
    for (const text of [body, "no json"]) {
      for (const signature of ["", "t=1,v1=00", signatureOf(Buffer.from(text), "another secret", Date.now() / 1000)])
        expect(await send(text, { signature })).toMatchObject({ status: 401, body: { error: "invalid_signature" } });
      const old = signatureOf(Buffer.from(text), SECRET, Math.floor(Date.now() / 1000) - 301);
      expect(await send(text, { signature: old })).toMatchObject({ status: 401, body: { error: "invalid_signature" } });
    }
    expect(await deposit()).toMatchObject({ deposit_paid_amount: 0 });
  });

  test("what is signed and wrong says where", async () => {
    expect(await send("no json")).toMatchObject({ status: 400, body: { error: "invalid_json" } });
    expect(await send(event({ amount: 1.005 }))).toMatchObject({
      status: 422,
      body: { fields: { "data.amount": expect.any(String) } },
    });
    expect(await send(event({ currency: "francs" }))).toMatchObject({
      status: 422,
      body: { fields: { "data.currency": expect.any(String) } },
    });
    expect(await send(event({}, { type: "deposit.lost" }))).toMatchObject({
      status: 422,
      body: { fields: { type: expect.any(String) } },
    });
    expect(await send(event({}, { created_at: "soon" }))).toMatchObject({ status: 422 });
    expect(await send(JSON.stringify({ filler: "x".repeat(64 * 1024) }))).toMatchObject({ status: 413 });
  });

  test("a booking or a team that is not there is left alone", async () => {
    for (const body of [
      event({ event_id: newId() }),
      event({ event_id: "nonsense" }),
      event({}, { team_id: newId() }),
      event({}, { team_id: "nobody" }),
    ])
      expect(await send(body)).toMatchObject({
        status: 200,
        body: { result: "ignored", reason: "event_not_found", event_id: null, task_id: null },
      });
    const unknown = event({ event_id: newId() });
    await send(unknown);
    expect(await send(unknown)).toMatchObject({ body: { duplicate: true, result: "ignored" } });
  });

  test("another team's event id opens nothing", async () => {
    const other = await openHouse(database.db, ENV);
    const { eventId: theirs } = await other.offered();
    expect((await send(event({ event_id: theirs }))).body).toMatchObject({
      result: "ignored",
      reason: "event_not_found",
    });
    expect(await other.must("GET", `/api/event/${theirs}/deposit`)).toMatchObject({ deposit_paid_amount: 0 });
  });

  test("a failed payment is told and counts for nothing", async () => {
    expect((await send(event({}, { type: "deposit.failed" }))).body).toMatchObject({
      result: "applied",
      task_id: null,
    });
    expect(await deposit()).toMatchObject({ deposit_status: "requested", deposit_paid_amount: 0 });
    const { activities } = await house.must("GET", `/api/events/${eventId}/activity`);
    expect((activities as { title: string }[])[0]).toMatchObject({ key: "deposit_updated", title: "Payment failed" });
  });

  test("money that goes back lowers what is paid", async () => {
    await send(event());
    await send(event({ amount: 25 }, { type: "deposit.refunded" }));
    expect(await deposit()).toMatchObject({
      deposit_status: "partial",
      deposit_paid_amount: 200,
      deposit_paid_at: null,
    });
  });

  test.each([
    ["another currency", { currency: "EUR" }, "currency_mismatch", 0],
    ["too much", { amount: 300 }, "overpaid", 300],
  ])("%s is recorded and looked at", async (_, data, reason, paid) => {
    const { body } = await send(event(data));
    expect(body).toMatchObject({ result: "applied", reason });
    expect(await deposit()).toMatchObject({ deposit_paid_amount: paid });
    expect(await reviews()).toEqual([{ task_id: String(body["task_id"]), reason: "payment_mismatch" }]);
  });

  test("money for a cancelled booking is recorded and looked at", async () => {
    await house.must("POST", `/api/event/${eventId}/cancel`, { event_id: eventId, confirmation: "CANCEL" });
    expect((await send(event())).body).toMatchObject({ result: "applied", reason: "event_closed" });
    expect(await deposit()).toMatchObject({
      deposit_required: false,
      deposit_status: "refund_due",
      deposit_paid_amount: 225,
    });
    expect(await reviews()).toMatchObject([{ reason: "payment_mismatch" }]);
  });

  test("what a manager has recorded already is not recorded again", async () => {
    const reference = newId();
    await house.must("POST", `/api/event/${eventId}/deposit/confirm`, {
      amount: 225,
      reference,
      date: new Date().toISOString().slice(0, 10),
    });
    expect((await send(event({ reference }))).body).toMatchObject({ result: "ignored", reason: "already_paid" });
    expect((await send(event({ reference, amount: 10 }))).body).toMatchObject({
      result: "ignored",
      reason: "deposit_reference_conflict",
    });
    expect(await deposit()).toMatchObject({ deposit_paid_amount: 225 });
    expect(await reviews()).toMatchObject([{ reason: "payment_mismatch" }]);
  });
});
