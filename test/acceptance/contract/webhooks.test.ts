import { expect, test } from "bun:test";
import { signatureOf } from "../../../src/payments/signature.ts";
import { ACCEPT, ground } from "./ground.ts";
import { expectRefusal, expectShape, expectTask } from "./shaped.ts";
import { WEBHOOK } from "./shapes.ts";

const SECRET = "a secret of the payment provider, 32 b";
/** spec/http-api.md §15 */
const { desk, get, supervised, deposit, offered, send } = ground({ PAYMENT_WEBHOOK_SECRET: SECRET });

type Json = Record<string, unknown>;
const PATH = "/api/webhooks/payments";
const now = () => new Date().toISOString();

const deliver = async (event: Json, signature?: string) => {
  const body = JSON.stringify(event);
  const signed = signature ?? signatureOf(Buffer.from(body), SECRET, Math.floor(Date.now() / 1000));
  const headers = { "Content-Type": "application/json", ...(signed !== "" && { "X-Signature": signed }) };
  const response = await fetch(desk().base + PATH, { method: "POST", headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
};
const booking = async () => {
  await supervised(false);
  await deposit(true);
  const found = await offered();
  await send(found.session, ACCEPT);
  const { team_id } = (await get(`/api/events/${found.event}`)).body;
  return { ...found, team: String(team_id) };
};
const paid = (team: string, event: string, more: Json = {}, data: Json = {}): Json => ({
  id: `evt_${Bun.randomUUIDv7()}`,
  type: "deposit.paid",
  created_at: now(),
  team_id: team,
  data: { event_id: event, amount: 225, currency: "CHF", reference: `pay ${event}`, paid_at: now(), ...data },
  ...more,
});

test("paid, delivered again, refunded, failed, unknown", async () => {
  const { event, team } = await booking();
  const first = paid(team, event);
  const applied = expectShape(await deliver(first), WEBHOOK, "a webhook (§15)");
  expect(applied).toMatchObject({ received: true, duplicate: false, result: "applied", event_id: event });
  expect(applied["task_id"]).toEqual(expect.any(String));
  expect(expectShape(await deliver(first), WEBHOOK)).toEqual({ ...applied, duplicate: true });
  expectRefusal(await deliver({ ...first, created_at: "2026-01-01T00:00:00.000Z" }), 409, "webhook_id_reused");
  for (const [type, outstanding] of [
    ["deposit.failed", 0],
    ["deposit.refunded", 225],
  ] as const) {
    const back = paid(team, event, { type }, { reference: `${type} ${event}` });
    expectShape(await deliver(back), WEBHOOK);
    expect((await get(`/api/event/${event}/deposit`)).body).toMatchObject({ deposit_outstanding: outstanding });
  }
  expect(expectShape(await deliver(paid(team, Bun.randomUUIDv7())), WEBHOOK)).toMatchObject({
    result: "ignored",
    reason: "event_not_found",
    task_id: null,
  });
});

test.each([
  ["another currency", { currency: "EUR" }],
  ["more than is due", { amount: 500 }],
])("%s is looked at by a person", async (_, data) => {
  const { event, team, session } = await booking();
  expectShape(await deliver(paid(team, event, {}, data)), WEBHOOK);
  const { tasks } = (await get(`/api/tasks/pending?thread_id=${session}&type=manual_review`)).body;
  const mismatch = (tasks as { payload: Json }[]).find(({ payload }) => payload["reason"] === "payment_mismatch");
  expectTask(mismatch);
  expect(mismatch?.payload).toMatchObject({ event_summary: { locked_room: "Room B" }, snippet: expect.any(String) });
});

test("refusals", async () => {
  const { event, team } = await booking();
  const body = paid(team, event);
  for (const signature of ["", "t=1,v1=00", `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}`])
    expectRefusal(await deliver(body, signature), 401, "invalid_signature");
  for (const wrong of [
    {},
    { ...body, type: "deposit.lost" },
    paid(team, event, {}, { amount: 0 }),
    { ...body, data: {} },
  ])
    expectRefusal(await deliver(wrong), 422, "validation_failed");
});
