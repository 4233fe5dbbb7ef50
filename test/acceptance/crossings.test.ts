import { expect, test } from "bun:test";
import { signatureOf } from "../../src/payments/signature.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Answer, Desk } from "../support/desk.ts";
import { ACCEPTANCE } from "../support/guest.ts";
import { inSourceHomes } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { eventsOf, onlyTask, pendingOf, said, withoutApproval } from "../support/talk.ts";

const SECRET = "the payment provider's secret, 32 bytes";
const ROUNDS = 5;

const paid = (desk: Desk, event: object): Promise<Answer> => {
  const signature = signatureOf(Buffer.from(JSON.stringify(event)), SECRET, Math.floor(Date.now() / 1000));
  return desk.call("POST", "/api/webhooks/payments", event, { "X-Signature": signature });
};

inSourceHomes("things that cross", (home) => {
  test("an approval while the client writes: what was approved is said once, and the new mail is answered", async () => {
    const desk = await home().open();
    for (let round = 0; round < ROUNDS; round++) {
      const start = await desk.must("POST", "/api/start-conversation", {
        ...ASK,
        client_email: `crossing-${round}@example.com`,
      });
      const [threadId, taskId] = [String(start["session_id"]), String(start["task_id"])];
      const draft = (await pendingOf(desk)).find(({ task_id }) => task_id === taskId)?.payload.draft_body;
      const [decided, written] = await Promise.all([
        desk.call("POST", `/api/tasks/${taskId}/approve`, {}),
        desk.call("POST", "/api/send-message", { session_id: threadId, message: "We will be 30 people instead." }),
      ]);
      expect(written.status).toBe(200);
      expect([200, 409]).toContain(decided.status);
      if (decided.status === 409) expect(decided.body).toMatchObject({ fields: { task_status: "superseded" } });
      expect(await said(desk, threadId)).toEqual(decided.status === 200 ? [String(draft)] : []);
      const waiting = (await pendingOf(desk)).filter(({ payload }) => payload.thread_id === threadId);
      expect(waiting).toHaveLength(1);
      expect(waiting[0]?.payload.draft_body).toContain("30");
      const { event_id: eventId } = written.body;
      expect(await desk.must("GET", `/api/events/${eventId}`)).toMatchObject({
        requirements: { number_of_participants: 30 },
      });
    }
  });

  test("of an approval and a rejection at once one wins, and the loser is told how it was", async () => {
    const desk = await home().open();
    for (let round = 0; round < ROUNDS; round++) {
      const start = await desk.must("POST", "/api/start-conversation", {
        ...ASK,
        client_email: `two-${round}@example.com`,
      });
      const answers = await Promise.all(
        ["approve", "reject"].map((verdict) => desk.call("POST", `/api/tasks/${start["task_id"]}/${verdict}`, {})),
      );
      const won = answers.find(({ status }) => status === 200);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost?.body).toMatchObject({ fields: { task_status: won?.body["task_status"] } });
      const texts = await said(desk, String(start["session_id"]));
      expect(texts).toHaveLength(won?.body["task_status"] === "approved" ? 1 : 0);
    }
  });

  test("a payment delivered five times at once is one payment and one confirmation to decide", async () => {
    const desk = await home().open({ PAYMENT_WEBHOOK_SECRET: SECRET });
    await withoutApproval(desk);
    const { session_id: session } = await desk.must("POST", "/api/start-conversation", ASK);
    await desk.must("POST", "/api/send-message", { session_id: session, message: ACCEPTANCE });
    const [event] = await eventsOf(desk);
    const record = await desk.must("GET", `/api/events/${event?.event_id}`);
    const body = {
      id: newId(),
      type: "deposit.paid",
      created_at: new Date().toISOString(),
      team_id: record["team_id"],
      data: { event_id: event?.event_id, amount: 225, currency: "CHF", reference: "bank 1" },
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => paid(desk, body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.filter(({ body: answer }) => answer["duplicate"] === false)).toHaveLength(1);
    const { type, task_id: taskId } = await onlyTask(desk);
    expect(type).toBe("confirmation_message");
    expect(new Set(answers.map(({ body: answer }) => answer["task_id"]))).toEqual(new Set([taskId]));
    expect(await desk.must("GET", `/api/event/${event?.event_id}/deposit`)).toMatchObject({
      deposit_paid: true,
      deposit_paid_amount: 225,
      deposit_outstanding: 0,
    });
    // The provider tells of the same money once more, under other ids.
    const again = await Promise.all(Array.from({ length: 5 }, () => paid(desk, { ...body, id: newId() })));
    expect(again.map(({ body: answer }) => answer["reason"])).toEqual(Array.from({ length: 5 }, () => "already_paid"));
    expect(await onlyTask(desk)).toMatchObject({ task_id: taskId });
  });
});
