import { beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { auditLog, offers, roomHolds, siteVisits, snapshots, taskFeed } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

onBothDatabases("a booking that is cancelled by hand", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const booking = async (): Promise<string> => (await house.offered(`${newId()}@example.com`)).eventId;
  const cancel = (id: string, body: object = {}) =>
    house.call("POST", `/api/event/${id}/cancel`, { event_id: id, confirmation: "CANCEL", ...body });

  test("lets go of its room, its offer, its links and its tasks, and keeps its record", async () => {
    const id = await booking();
    const { scope } = house;
    await withTeam(database.db, scope, (tx) =>
      tx
        .insert(snapshots)
        .values({ ...scope, eventId: id, token: `snap_${newId().replaceAll("-", "")}`, type: "offer", data: {} }),
    );
    const { status, body } = await cancel(id, { reason: "The client moved to another city." });
    expect(status).toBe(200);
    expect(body).toEqual({
      status: "cancelled",
      event_id: id,
      previous_step: 5,
      had_site_visit: false,
      cancellation_type: "standard",
      archived_at: body["cancelled_at"] as string,
      cancelled_at: expect.any(String) as unknown as string,
      tasks_superseded: 0,
      room_released: true,
      refund_due: null,
    });
    expect(await house.must("GET", `/api/events/${id}`)).toMatchObject({
      status: "cancelled",
      thread_state: "closed",
      locked_room_id: null,
      room_id: null,
      deposit_info: null,
      cancellation_reason: "The client moved to another city.",
      cancellation_type: "standard",
      previous_step: 5,
      cancelled_at: body["cancelled_at"] as string,
      pending_task_ids: [],
    });
    await withTeam(database.db, scope, async (tx) => {
      const held = await tx
        .select()
        .from(roomHolds)
        .where(and(eq(roomHolds.teamId, scope.teamId), eq(roomHolds.eventId, id)));
      expect(held).toMatchObject([{ state: "released", releaseReason: "cancelled" }]);
      const versions = await tx
        .select()
        .from(offers)
        .where(and(eq(offers.teamId, scope.teamId), eq(offers.eventId, id)));
      expect(versions).toMatchObject([{ status: "superseded" }]);
      const [link] = await tx.select().from(snapshots).where(eq(snapshots.eventId, id));
      expect(link?.expiresAt).not.toBeNull();
      const lines = await tx
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.eventId, id), eq(auditLog.action, "event_cancelled")));
      expect(lines).toMatchObject([{ before: { status: "option" }, after: { status: "cancelled" } }]);
    });
    const { activities } = await house.must("GET", `/api/events/${id}/activity?limit=1`);
    expect(activities).toMatchObject([{ key: "status_cancelled" }]);
  });

  test("again is the same answer and nothing else", async () => {
    const id = await booking();
    const first = await cancel(id);
    expect((await cancel(id, { reason: "Again." })).body).toMatchObject({
      status: "already_cancelled",
      cancelled_at: first.body["cancelled_at"] as string,
      previous_step: 5,
      tasks_superseded: 0,
      room_released: false,
    });
    expect(await house.must("GET", `/api/events/${id}`)).toMatchObject({ cancellation_reason: null });
  });

  test("needs the word and the right event", async () => {
    const id = await booking();
    expect(await cancel(id, { confirmation: "cancel" })).toMatchObject({
      status: 400,
      body: { error: "confirmation_required" },
    });
    expect(await house.call("POST", `/api/event/${id}/cancel`, { event_id: id })).toMatchObject({
      status: 400,
      body: { error: "confirmation_required" },
    });
    expect(await cancel(id, { event_id: newId() })).toMatchObject({
      status: 400,
      body: { error: "event_id_mismatch" },
    });
    expect(await cancel(newId())).toMatchObject({ status: 404, body: { error: "event_not_found" } });
    expect(await cancel(id, { reason: "r".repeat(1001) })).toMatchObject({ status: 422 });
    expect(await house.must("GET", `/api/events/${id}`)).toMatchObject({ status: "option" });
  });

  test("ends the visit that was agreed, and says that there was one", async () => {
    const id = await booking();
    const { scope } = house;
    await withTeam(database.db, scope, (tx) =>
      tx
        .insert(siteVisits)
        .values({ ...scope, eventId: id, status: "scheduled", visitDate: "2030-01-02", startTime: "10:00" }),
    );
    const { body } = await cancel(id);
    expect(body).toMatchObject({ had_site_visit: true, cancellation_type: "site_visit" });
    const visits = await withTeam(database.db, scope, (tx) =>
      tx.select().from(siteVisits).where(eq(siteVisits.eventId, id)),
    );
    expect(visits).toMatchObject([{ status: "cancelled" }]);
    expect((await cancel(id)).body).toMatchObject({ had_site_visit: true, cancellation_type: "site_visit" });
  });

  test("with money received leaves a refund to a person", async () => {
    const id = await booking();
    await house.must("POST", "/api/event/deposit/pay", { event_id: id });
    expect((await cancel(id)).body).toMatchObject({ status: "cancelled", refund_due: 225 });
    const { tasks } = await house.must("GET", `/api/tasks/pending?event_id=${id}`);
    expect(tasks).toMatchObject([{ type: "manual_review", payload: { reason: "refund_due" } }]);
    expect(await house.must("GET", `/api/event/${id}/deposit`)).toMatchObject({ deposit_status: "refund_due" });
    expect((await cancel(id)).body).toMatchObject({ status: "already_cancelled", refund_due: 225 });
  });

  test("ten at a time cancel it once", async () => {
    const id = await booking();
    const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(id)));
    expect(answers.map(({ body }) => body["status"]).toSorted()).toEqual([
      ...Array(9).fill("already_cancelled"),
      "cancelled",
    ]);
  });

  test("takes its pending tasks out of the queue, and the streams hear of it", async () => {
    const supervised = await openHouse(database.db);
    const { eventId: id } = await supervised.asked();
    const { tasks } = await supervised.must("GET", `/api/tasks/pending?event_id=${id}`);
    expect(tasks).toHaveLength(1);
    const answer = await supervised.must("POST", `/api/event/${id}/cancel`, { event_id: id, confirmation: "CANCEL" });
    expect(answer).toMatchObject({ tasks_superseded: 1 });
    expect((await supervised.must("GET", `/api/tasks/pending`))["total"]).toBe(0);
    const feed = await withTeam(database.db, supervised.scope, (tx) =>
      tx
        .select({ kind: taskFeed.kind })
        .from(taskFeed)
        .where(eq(taskFeed.teamId, supervised.scope.teamId))
        .orderBy(taskFeed.id),
    );
    expect(feed.map(({ kind }) => kind)).toEqual(["created", "superseded"]);
  });
});
