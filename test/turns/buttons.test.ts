import { beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { events, roomHolds } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

onBothDatabases("buttons for yes and no", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const offered = () => house.offered(`${newId()}@example.com`);
  const press = (button: "accept" | "reject", threadId: string) =>
    house.call("POST", `/api/${button}-booking/${threadId}`);
  const messages = async (threadId: string): Promise<{ role: string; content: string }[]> =>
    (await house.must("GET", `/api/conversation/${threadId}`))["conversation_history"] as {
      role: string;
      content: string;
    }[];
  const confirmed = (scope: TeamScope, eventId: string) =>
    withTeam(database.db, scope, async (tx) => {
      const { teamId } = scope;
      await tx
        .update(roomHolds)
        .set({ state: "confirmed", expiresAt: null })
        .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.eventId, eventId)));
      await tx
        .update(events)
        .set({ status: "confirmed" })
        .where(and(eq(events.teamId, teamId), eq(events.id, eventId)));
    });

  test("yes counts as a message that accepts, keeps the one booking, and confirms nothing", async () => {
    const own = await openHouse(database.db);
    const { eventId, threadId } = await own.offered();
    const { status, body } = await own.call("POST", `/api/accept-booking/${threadId}`);
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual([
      "event_id",
      "event_info",
      "filename",
      "message",
      "session_id",
      "status",
      "task_id",
      "total_events",
    ]);
    expect(body).toMatchObject({
      event_id: eventId,
      session_id: threadId,
      status: "option",
      filename: null,
      total_events: 1,
      event_info: { Status: "Option", "Preferred Room": "Room B" },
    });
    const { conversation_history: history } = await own.must("GET", `/api/conversation/${threadId}`);
    expect((history as { role: string; content: string }[]).filter(({ role }) => role === "user").at(-1)?.content).toBe(
      "We accept the offer.",
    );
  });

  test("yes without a booking is refused, without a conversation not found", async () => {
    const { session_id: threadId } = await house.must("POST", "/api/start-conversation", {
      client_email: `${newId()}@example.com`,
      email_body: "Do you have a car park?",
    });
    expect(await press("accept", String(threadId))).toMatchObject({ status: 409, body: { error: "event_missing" } });
    for (const button of ["accept", "reject"] as const)
      expect(await press(button, "nobody")).toMatchObject({ status: 404, body: { error: "conversation_not_found" } });
  });

  test("yes while the offer is still with the manager accepts nothing", async () => {
    const { threadId } = await house.asked(`${newId()}@example.com`);
    expect(await press("accept", threadId)).toMatchObject({ status: 200, body: { status: "option" } });
    expect((await messages(threadId)).map(({ content }) => content)).not.toContain("We accept the offer.");
  });

  test("no ends a booking that is not confirmed; pressed again it is the same", async () => {
    const { eventId, threadId } = await offered();
    const first = await press("reject", threadId);
    expect(first).toMatchObject({
      status: 200,
      body: { event_id: eventId, session_id: threadId, status: "cancelled", task_id: null },
    });
    expect(await press("reject", threadId)).toMatchObject({ status: 200, body: first.body });
    expect(await house.must("GET", `/api/events/${eventId}`)).toMatchObject({
      status: "cancelled",
      cancellation_reason: "rejected",
      locked_room_id: null,
    });
    expect(await press("accept", threadId)).toMatchObject({ status: 200, body: { status: "cancelled" } });
    const again = await house.must("POST", "/api/send-message", {
      session_id: threadId,
      message: "We would like to come after all: Room A for 20 people on 3 June 2030 from 14:00 to 18:00, please.",
    });
    expect(again["event_id"]).not.toBe(eventId);
    expect(again["event_id"]).toEqual(expect.any(String));
  });

  test("no to a confirmed booking is a question to a person, once", async () => {
    const own = await openHouse(database.db);
    const { eventId, threadId } = await own.offered();
    await confirmed(own.scope, eventId);
    const first = await own.must("POST", `/api/reject-booking/${threadId}`);
    const taskId = String(first["task_id"]);
    expect(first).toMatchObject({ status: "confirmed", task_id: taskId });
    expect(await own.must("POST", `/api/reject-booking/${threadId}`)).toEqual(first);
    expect(await own.must("GET", `/api/tasks/${taskId}`)).toMatchObject({
      type: "cancellation_request",
      status: "pending",
      payload: { reason: "cancellation_asked" },
    });
    expect(await own.must("GET", `/api/events/${eventId}`)).toMatchObject({
      status: "confirmed",
      room_id: expect.any(String),
    });
  });

  test("no without a booking closes the conversation", async () => {
    const { session_id: threadId } = await house.must("POST", "/api/start-conversation", {
      client_email: `${newId()}@example.com`,
      email_body: "Do you have a car park?",
    });
    expect((await press("reject", String(threadId))).body).toMatchObject({
      event_id: null,
      status: null,
      task_id: null,
    });
  });
});
