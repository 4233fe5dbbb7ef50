import { beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { taskFeed, tasks } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Task } from "../../src/tasks/model.ts";
import { learned } from "../support/booking.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, WRITTEN } from "../support/may.ts";

onBothDatabases("what a manager sees beside a task", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const task = async (id: string): Promise<Task> => (await house.must("GET", `/api/tasks/${id}`)) as unknown as Task;

  test("the booking in a line, and the last decisions about it", async () => {
    const { eventId, threadId, taskId } = await house.asked();
    expect((await task(taskId)).payload.hil_context).toEqual({
      last_decisions: [],
      client_preferences: { wish_products: [], keywords: [] },
      summary: `Option at step 4: ${WRITTEN}, 14:00–18:00, 25 people, Room B, CHF 750.00. 1 message so far.`,
    });
    await house.must("POST", `/api/tasks/${taskId}/approve`, { edited_message: "Dear Ada, Room B is yours." });
    await house.must("POST", "/api/send-message", { session_id: threadId, message: "We will be 30 people instead." });
    const { tasks: pending } = await house.must("GET", `/api/tasks/pending?event_id=${eventId}`);
    expect(pending).toMatchObject([
      {
        payload: {
          hil_context: {
            last_decisions: [{ step: 4, decision: "approved", decided_at: expect.any(String), edited: true }],
            summary: expect.stringContaining("30 people"),
          },
          conflict: null,
        },
      },
    ]);
  });

  test("at most three decisions, newest first", async () => {
    const { eventId } = await house.offered(`${newId()}@example.com`);
    const now = Date.now();
    const row = (n: number) => ({
      ...house.scope,
      eventId,
      type: "manual_review" as const,
      status: "rejected" as const,
      title: "x",
      step: n,
      purposeKey: newId(),
      decidedBy: house.scope.userId,
      decidedAt: new Date(now + n * 1000),
    });
    await withTeam(database.db, house.scope, (tx) => tx.insert(tasks).values([1, 2, 3, 4].map(row)));
    const id = newId();
    await withTeam(database.db, house.scope, (tx) =>
      tx.insert(tasks).values({ ...house.scope, id, eventId, type: "manual_review", title: "x", purposeKey: id }),
    );
    const { hil_context: context } = (await task(id)).payload;
    expect(context?.last_decisions.map(({ step }) => step)).toEqual([4, 3, 2]);
  });

  test("a task without a booking has no context", async () => {
    const id = newId();
    await withTeam(database.db, house.scope, (tx) =>
      tx.insert(tasks).values({ ...house.scope, id, type: "manual_review", title: "x", purposeKey: id }),
    );
    expect((await task(id)).payload).toMatchObject({ hil_context: null, conflict: null });
  });

  test("a room conflict shows the other party", async () => {
    const own = await openHouse(database.db);
    const first = await own.offered("first@example.com");
    const second = await own.offered("second@example.com");
    await learned(database.db, own.scope, second.eventId, { room_reason: "The stage is what our band needs." });
    const id = newId();
    await withTeam(database.db, own.scope, (tx) =>
      tx.insert(tasks).values({
        ...own.scope,
        id,
        eventId: second.eventId,
        type: "room_conflict_resolution",
        reason: "room_conflict",
        title: "x",
        purposeKey: id,
      }),
    );
    expect(await own.must("GET", `/api/tasks/${id}`)).toMatchObject({
      payload: {
        conflict: {
          conflict_id: id,
          type: "hard",
          other_event_id: first.eventId,
          room: "Room B",
          date: DAY,
          other_client_name: "Ada Brun",
          other_total: 750,
        },
      },
    });
    expect(await own.must("GET", `/api/events/${second.eventId}`)).toMatchObject({ conflict_task_id: id });
  });
});

onBothDatabases("tidying up the queue", (database) => {
  test("takes decided tasks off the lists but those of one conversation, and tells the streams", async () => {
    const house = await openHouse(database.db);
    const cleanup = (body?: object) => house.must("POST", "/api/tasks/cleanup", body);
    const kept = await house.asked("kept@example.com");
    const gone = await house.asked("gone@example.com");
    const waits = await house.asked("waits@example.com");
    for (const { taskId } of [kept, gone]) await house.must("POST", `/api/tasks/${taskId}/approve`, {});
    expect(await cleanup({ keep_thread_id: kept.threadId })).toEqual({ removed: 1 });
    expect(await cleanup({ keep_thread_id: kept.threadId })).toEqual({ removed: 0 });
    const feed = await withTeam(database.db, house.scope, (tx) =>
      tx
        .select({ kind: taskFeed.kind, taskId: taskFeed.taskId })
        .from(taskFeed)
        .where(eq(taskFeed.teamId, house.scope.teamId)),
    );
    expect(feed.filter(({ kind }) => kind === "removed")).toEqual([{ kind: "removed", taskId: gone.taskId }]);
    expect(await house.must("GET", `/api/tasks/${gone.taskId}`)).toMatchObject({ status: "approved" });
    const { tasks: pending } = await house.must("GET", "/api/tasks/pending");
    expect((pending as Task[]).map(({ task_id }) => task_id)).toEqual([waits.taskId]);
    expect(await cleanup()).toEqual({ removed: 1 });
    expect(await house.call("POST", "/api/tasks/cleanup", { thread: "x" })).toMatchObject({ status: 422 });
  });
});
