import { beforeAll, expect, test } from "bun:test";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

onBothDatabases("one client, for tests", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const reset = (email: string) => house.must("POST", "/api/client/reset", { email });

  test("is forgotten with all that hangs on it, payments included, and nobody else is", async () => {
    const kept = await house.offered("kept@example.com");
    const { eventId, threadId } = await house.offered("gone@example.com");
    await house.must("POST", "/api/event/deposit/pay", { event_id: eventId });
    await house.must("POST", "/api/send-message", { session_id: threadId, message: "We will be 30 people." });
    expect(await reset("GONE@example.com")).toEqual({
      email: "GONE@example.com",
      client_deleted: true,
      events_deleted: 1,
      tasks_deleted: 2,
    });
    for (const path of [`/api/events/${eventId}`, `/api/conversation/${threadId}`, `/api/event/${eventId}/deposit`])
      expect([path, (await house.call("GET", path)).status]).toEqual([path, 404]);
    expect(await house.must("GET", `/api/events/${kept.eventId}`)).toMatchObject({ client_id: "kept@example.com" });
    expect(await reset("gone@example.com")).toMatchObject({
      client_deleted: false,
      events_deleted: 0,
      tasks_deleted: 0,
    });
  });

  test("of another team is not touched", async () => {
    const other = await openHouse(database.db);
    await house.asked("twin@example.com");
    const { eventId } = await other.asked("twin@example.com");
    expect(await reset("twin@example.com")).toMatchObject({ client_deleted: true, events_deleted: 1 });
    expect(await other.must("GET", `/api/events/${eventId}`)).toMatchObject({ client_id: "twin@example.com" });
  });

  test("goes on in the newest booking that is open", async () => {
    const email = `${newId()}@example.com`;
    const first = await house.offered(email);
    const second = await house.offered(email, "27 May");
    await house.must("POST", `/api/event/${second.eventId}/cancel`, {
      event_id: second.eventId,
      confirmation: "CANCEL",
    });
    const answer = await house.must("POST", "/api/client/continue", { email, body: "We will be 30 people instead." });
    expect(answer).toMatchObject({ email, payload: { event_id: first.eventId, session_id: first.threadId } });
    expect(await house.must("GET", `/api/events/${first.eventId}`)).toMatchObject({
      requirements: { number_of_participants: 30 },
    });
    const [draft] = answer["draft_messages"] as { body: string; requires_approval: boolean }[];
    expect(draft?.body).toContain("30");
    expect(answer["action"]).toBe(draft?.requires_approval ? "hil_ai_reply_approval" : "send_reply");
  });

  test("without a booking starts one; a conversation that is none of theirs is not found", async () => {
    const email = `${newId()}@example.com`;
    const { threadId } = await house.offered(`${newId()}@example.com`);
    for (const session of ["nobody", threadId])
      expect(await house.call("POST", "/api/client/continue", { email, session_id: session })).toMatchObject({
        status: 404,
        body: { error: "conversation_not_found" },
      });
    const answer = await house.must("POST", "/api/client/continue", { email, body: "We need a room for 20 people." });
    expect(answer).toMatchObject({ payload: { event_id: expect.any(String) } });
    const gone = await house.must("POST", "/api/client/continue", { email });
    expect(gone).toMatchObject({ payload: { event_id: (answer["payload"] as { event_id: string }).event_id } });
  });
});

onBothDatabases("the clock, for tests", (database) => {
  test.each(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "+012026-01-01T00:00:00Z", "soon"])(
    "%s is no instant that a calendar can be asked about",
    async (now) => {
      const house = await openHouse(database.db);
      const { status, body } = await house.call("POST", "/api/test/clock", { now });
      expect([status, body["error"]]).toEqual([422, "validation_failed"]);
    },
  );
});
