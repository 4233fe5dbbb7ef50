import { expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import type { Answer, Desk } from "../support/desk.ts";
import { inSourceHomes } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { onlyTask } from "../support/talk.ts";

const SECRET = "a secret that only the provider knows";
const TEAM = "01980000-0000-7000-8000-000000000001";

/** A payment event, signed as the provider signs it; nothing of ours helps here. */
const provider = async (desk: Desk, event: object): Promise<Answer> => {
  const body = JSON.stringify(event);
  const seconds = Math.floor(Date.now() / 1000);
  const v1 = createHmac("sha256", SECRET).update(`${seconds}.${body}`).digest("hex");
  const response = await fetch(`${desk.base}/api/webhooks/payments`, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", "X-Signature": `t=${seconds},v1=${v1}` },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};

const offered = async (desk: Desk): Promise<string> => {
  const { event_id: eventId } = await desk.must("POST", "/api/start-conversation", ASK);
  const task = await onlyTask(desk);
  await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
  return String(eventId);
};

inSourceHomes("money for a booking", (home) => {
  test("a signed event settles the deposit once, over crashes and repeats, and confirms nothing", async () => {
    let desk = await home().open({ PAYMENT_WEBHOOK_SECRET: SECRET });
    const eventId = await offered(desk);
    const event = {
      id: "evt_1",
      type: "deposit.paid",
      created_at: new Date().toISOString(),
      team_id: TEAM,
      data: { event_id: eventId, amount: 225, currency: "CHF", reference: "pi_1" },
    };
    const first = await Promise.all(Array.from({ length: 5 }, () => provider(desk, event)));
    expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(first.filter(({ body }) => body["duplicate"] === false)).toHaveLength(1);
    desk = await home().crash();
    expect(await provider(desk, event)).toMatchObject({ status: 200, body: { duplicate: true, result: "applied" } });
    expect(await desk.must("GET", `/api/event/${eventId}/deposit`)).toMatchObject({
      deposit_status: "paid",
      deposit_paid_amount: 225,
      deposit_outstanding: 0,
    });
    expect(await desk.must("GET", `/api/events/${eventId}`)).toMatchObject({ status: "option" });
  });

  test("a cancelled booking owes what it was paid", async () => {
    const desk = await home().open();
    const eventId = await offered(desk);
    const today = new Date().toISOString().slice(0, 10);
    const receipt = { amount: 100, date: today, reference: "bank 7" };
    expect(await desk.must("POST", `/api/event/${eventId}/deposit/confirm`, receipt)).toMatchObject({
      status: "partial",
      deposit_outstanding: 125,
    });
    expect(
      await desk.must("POST", `/api/event/${eventId}/cancel`, { event_id: eventId, confirmation: "CANCEL" }),
    ).toMatchObject({ status: "cancelled", refund_due: 100, room_released: true });
    expect(await onlyTask(desk)).toMatchObject({ type: "manual_review", payload: { reason: "refund_due" } });
    expect(await desk.call("POST", "/api/webhooks/payments", {})).toMatchObject({ status: 404 });
  });
});
