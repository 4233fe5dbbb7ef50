import { expect, test } from "bun:test";
import type { Desk } from "../support/desk.ts";
import { inEveryHome } from "../support/homes.ts";
import { ASK, WISH } from "../support/may.ts";
import { eventsOf, onlyTask, pendingOf, said, withoutApproval } from "../support/talk.ts";

const CLIENTS = 20;

const allAtOnce = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

/** Twenty clients want the same room and hours in the same moment. */
const rush = (desk: Desk) =>
  allAtOnce(CLIENTS, (index) =>
    desk.call("POST", "/api/start-conversation", {
      client_email: `client-${index}@example.com`,
      email_body: `Please send us an offer for ${WISH}.`,
    }),
  );

inEveryHome("many at once", (home) => {
  test("one holds the first option, the others stand second in line", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    const answers = await rush(desk);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: CLIENTS }, () => 200));
    const replies = answers.map(({ body }) => String(body["response"]));
    expect(replies.filter((reply) => reply.includes("We are holding Room B"))).toHaveLength(1);
    expect(replies.filter((reply) => reply.includes("Another party holds a first option"))).toHaveLength(CLIENTS - 1);
    const events = await eventsOf(desk);
    expect(events).toHaveLength(CLIENTS);
    expect(events.every(({ status, locked_room_id: room }) => status === "option" && room === "Room B")).toBe(true);
  });

  test("without second options one gets the room, the others are shown rooms that are free", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    await desk.must("POST", "/api/config/options", { second_option_allowed: false });
    const answers = await rush(desk);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: CLIENTS }, () => 200));
    const replies = answers.map(({ body }) => String(body["response"]));
    expect(replies.filter((reply) => reply.includes("We are holding Room B"))).toHaveLength(1);
    const turnedDown = replies.filter((reply) => reply.includes("Unfortunately Room B is not available"));
    expect(turnedDown).toHaveLength(CLIENTS - 1);
    expect(turnedDown.every((reply) => /we recommend Room [ACDEF]/.test(reply))).toBe(true);
    const events = await eventsOf(desk);
    expect(events.filter(({ status }) => status === "option")).toHaveLength(1);
    expect(events.filter(({ status, locked_room_id: room }) => status === "lead" && room === null)).toHaveLength(
      CLIENTS - 1,
    );
  });

  test("the same mail delivered five times at once is one event, one task, one answer", async () => {
    const desk = await home().open();
    const mail = { ...ASK, msg_id: "<once@example.com>" };
    const answers = await allAtOnce(5, () => desk.call("POST", "/api/start-conversation", mail));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.filter(({ body }) => body["duplicate"] === false)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body["task_id"])).size).toBe(1);
    expect(await eventsOf(desk)).toHaveLength(1);
    const { payload } = await onlyTask(desk);
    const { conversation_history: history } = await desk.must("GET", `/api/conversation/${payload.thread_id}`);
    expect(history).toHaveLength(1);
  });

  test("of five decisions at once one wins, and its text is said once", async () => {
    const desk = await home().open();
    await desk.must("POST", "/api/start-conversation", ASK);
    const task = await onlyTask(desk);
    const answers = await allAtOnce(5, (index) =>
      desk.call("POST", `/api/tasks/${task.task_id}/approve`, { edited_message: `Answer ${index}` }),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const text = won[0]?.body["assistant_reply"];
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect(status).toBe(409);
      expect(body).toMatchObject({ error: "task_already_decided", fields: { assistant_reply: text } });
    }
    expect(await said(desk, task.payload.thread_id)).toEqual([String(text)]);
    expect(await pendingOf(desk)).toEqual([]);
  });

  test("two mails of one conversation at once are taken one after the other, and both are heard", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    const { session_id: session } = await desk.must("POST", "/api/start-conversation", ASK);
    const answers = await Promise.all([
      desk.call("POST", "/api/send-message", { session_id: session, message: "We will be 30 people instead." }),
      desk.call("POST", "/api/send-message", { session_id: session, message: "Please add 2 wireless microphones." }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [event] = await eventsOf(desk);
    expect(event?.requirements.number_of_participants).toBe(30);
    const record = await desk.must("GET", `/api/events/${event?.event_id}`);
    expect(record["products"]).toMatchObject([{ name: "Wireless Microphone", quantity: 2 }]);
    expect(await said(desk, String(session))).toHaveLength(3);
  });
});
