import { beforeAll, describe, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { NO_VISIT, type Visit } from "../../src/booking/visits/visit.ts";
import type { Tx } from "../../src/db/client.ts";
import { isCollision } from "../../src/db/failures.ts";
import { activities, calendarBlocks, clients, events, siteVisits, threads } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import { readRecord } from "../../src/events/read.ts";
import { plusDays } from "../../src/platform/days.ts";
import { newId } from "../../src/platform/ids.ts";
import { noteEventOn, readTaken, readVisit, releaseVisit, saveVisit } from "../../src/visits/service.ts";
import { onBothDatabases } from "../support/databases.ts";
import { demoTeams } from "../support/team.ts";
import { VENUE } from "../support/venue.ts";

const NOW = new Date("2026-02-01T09:00:00Z");
const TODAY = "2026-02-01";
const visit = (fields: Partial<Visit>): Visit => ({ ...NO_VISIT, ...fields });

onBothDatabases("site visits", (database) => {
  let scope: TeamScope;
  let stranger: TeamScope;
  let next = "2026-03-02";
  /** A day that no other test uses. */
  const freshDay = (): string => {
    next = plusDays(next, 1);
    return next;
  };

  beforeAll(async () => {
    const [team, other] = await demoTeams(database.db, "team-visits", "team-others");
    if (!team || !other) throw new Error("two teams were asked for");
    [scope, stranger] = [team, other];
  });

  const within = <T>(work: (tx: Tx) => Promise<T>, as = scope): Promise<T> => withTeam(database.db, as, work);
  const newEvent = (day: string | null, fields: Partial<typeof events.$inferInsert> = {}, as = scope) =>
    within(async (tx) => {
      const id = newId();
      await tx.insert(threads).values({ ...as, id });
      await tx
        .insert(events)
        .values({ ...as, id, threadId: id, title: "Event", timezone: "UTC", eventDate: day, ...fields });
      return id;
    }, as);
  const save = (eventId: string, after: Visit, today = TODAY) =>
    within(async (tx) => {
      const stored = await readVisit(tx, scope.teamId, { eventId });
      await saveVisit(tx, scope, { stored, visit: after, eventId, clientId: undefined, step: 5, today, now: NOW });
    });
  const read = (eventId: string) => within((tx) => readVisit(tx, scope.teamId, { eventId }));
  const rows = (eventId: string) => within((tx) => tx.select().from(siteVisits).where(eq(siteVisits.eventId, eventId)));
  const lines = (eventId: string) =>
    within((tx) =>
      tx
        .select({ key: activities.key, detail: activities.detail })
        .from(activities)
        .where(and(eq(activities.teamId, scope.teamId), eq(activities.eventId, eventId)))
        .orderBy(activities.key),
    );
  const takenFor = (eventId?: string, as = scope) =>
    within(async (tx) => {
      const own = eventId === undefined ? undefined : await readVisit(tx, as.teamId, { eventId });
      const house = { now: NOW, zone: VENUE.timezone, policy: VENUE.visits };
      return readTaken(tx, as.teamId, { ...house, visitId: own?.id });
    }, as);

  describe("a visit on record", () => {
    test("is what was saved, from the first wish to the appointment, in one row", async () => {
      const eventId = await newEvent("2026-06-20");
      expect(await read(eventId)).toBeUndefined();
      const day = freshDay();
      const offered = visit({ status: "date_pending", proposed: [{ day, times: ["10:00", "14:00"] }] });
      await save(eventId, offered);
      expect((await read(eventId))?.visit).toEqual(offered);
      const booked = visit({ status: "scheduled", day, time: "14:00" });
      await save(eventId, visit({ status: "time_pending", day }));
      await save(eventId, booked);
      expect((await read(eventId))?.visit).toEqual(booked);
      expect(await rows(eventId)).toHaveLength(1);
      expect((await rows(eventId))[0]?.initiatedAtStep).toBe(5);
      expect((await lines(eventId)).map(({ key }) => key)).toEqual(["site_visit_booked"]);
    });
    test("that nothing changed keeps its row as it is", async () => {
      const eventId = await newEvent("2026-06-20");
      const booked = visit({ status: "scheduled", day: freshDay(), time: "14:00" });
      await save(eventId, booked);
      const before = await rows(eventId);
      await save(eventId, booked);
      expect(await rows(eventId)).toEqual(before);
      expect(await lines(eventId)).toHaveLength(1);
    });
    test("that starts anew leaves no day behind, and the next one is a row of its own", async () => {
      const eventId = await newEvent("2026-06-20");
      await save(eventId, visit({ status: "confirm_pending", day: freshDay(), time: "10:00" }));
      await save(eventId, NO_VISIT);
      expect((await read(eventId))?.visit).toEqual(visit({ status: "cancelled" }));
      expect(await within((tx) => releaseVisit(tx, scope.teamId, eventId, NOW))).toBe(false);
      await save(eventId, visit({ status: "date_pending" }));
      expect((await rows(eventId)).map(({ status }) => status).sort()).toEqual(["cancelled", "date_pending"]);
      expect((await read(eventId))?.visit.status).toBe("date_pending");
      expect(await lines(eventId)).toEqual([]);
    });
    test("whose day is over took place when another one is wished", async () => {
      const eventId = await newEvent("2026-06-20");
      const day = freshDay();
      await save(eventId, visit({ status: "scheduled", day, time: "10:00" }));
      await save(eventId, visit({ status: "date_pending" }), plusDays(day, 1));
      expect((await rows(eventId)).map(({ status }) => status).sort()).toEqual(["completed", "date_pending"]);
      expect((await lines(eventId)).map(({ key }) => key)).toEqual(["site_visit_booked", "site_visit_completed"]);
    });
    test("of a client without event belongs to the event that follows", async () => {
      const clientId = newId();
      await within((tx) =>
        tx.insert(clients).values({ ...scope, id: clientId, email: `${clientId}@example.com`, name: "Ada Brun" }),
      );
      const booked = visit({ status: "scheduled", day: freshDay(), time: "16:00" });
      const keep = (eventId: string | undefined, after: Visit) =>
        within(async (tx) => {
          const stored = await readVisit(tx, scope.teamId, { eventId, clientId });
          await saveVisit(tx, scope, {
            stored,
            visit: after,
            eventId,
            clientId,
            step: undefined,
            today: TODAY,
            now: NOW,
          });
        });
      await keep(undefined, booked);
      const eventId = await newEvent("2026-06-20", { clientId });
      expect(await read(eventId)).toBeUndefined();
      await keep(eventId, booked);
      expect((await read(eventId))?.visit).toEqual(booked);
      expect(await rows(eventId)).toHaveLength(1);
    });
    test("is shown with the event: what is offered, then the appointment", async () => {
      const eventId = await newEvent("2026-06-20");
      const state = async () => (await within((tx) => readRecord(tx, scope.teamId, eventId)))?.site_visit_state;
      expect(await state()).toEqual({ status: "idle", confirmed_date: null, confirmed_time: null, proposed_slots: [] });
      const day = freshDay();
      await save(eventId, visit({ status: "time_pending", day, proposed: [{ day, times: ["10:00", "16:00"] }] }));
      expect(await state()).toEqual({
        status: "time_pending",
        confirmed_date: null,
        confirmed_time: null,
        proposed_slots: [
          { date: day, time: "10:00" },
          { date: day, time: "16:00" },
        ],
      });
      await save(eventId, visit({ status: "scheduled", day, time: "16:00" }));
      expect(await state()).toEqual({
        status: "scheduled",
        confirmed_date: day,
        confirmed_time: "16:00",
        proposed_slots: [],
      });
    });
  });

  describe("when the house can be shown", () => {
    test("days of events are out, each of several; those of cancelled events are not", async () => {
      const [single, first, cancelled, lead] = [freshDay(), freshDay(), freshDay(), freshDay()];
      const last = plusDays("2026-07-01", 1);
      await newEvent(single, { status: "option" });
      await newEvent(first, { status: "confirmed" });
      await newEvent(lead);
      await newEvent("2026-07-01", { status: "confirmed", endDate: last });
      await newEvent(cancelled, { status: "cancelled", cancelledAt: NOW });
      const { eventDays } = await takenFor();
      for (const day of [single, first, lead, "2026-07-01", last]) expect(eventDays).toContain(day);
      expect(eventDays).not.toContain(cancelled);
    });
    test("the hours of other visits are taken, one's own is not, nor is one that was cancelled", async () => {
      const [mine, theirs] = [await newEvent("2026-06-20"), await newEvent("2026-06-20")];
      const day = freshDay();
      await save(mine, visit({ status: "scheduled", day, time: "10:00" }));
      await save(theirs, visit({ status: "scheduled", day, time: "14:00" }));
      const { taken } = await takenFor(mine);
      expect(taken).toContainEqual({ day, time: "14:00" });
      expect(taken).not.toContainEqual({ day, time: "10:00" });
      expect(await within((tx) => releaseVisit(tx, scope.teamId, theirs, NOW))).toBe(true);
      expect((await takenFor(mine)).taken).not.toContainEqual({ day, time: "14:00" });
    });
    test("hours at which the whole house is closed are taken", async () => {
      await within((tx) =>
        tx.insert(calendarBlocks).values([
          {
            ...scope,
            startsAt: new Date("2026-08-03T12:00:00Z"),
            endsAt: new Date("2026-08-04T09:00:00Z"),
            allRooms: true,
          },
          { ...scope, startsAt: new Date("2026-08-05T06:00:00Z"), endsAt: new Date("2026-08-05T20:00:00Z") },
        ]),
      );
      const { taken } = await takenFor();
      expect(taken.filter(({ day }) => day.startsWith("2026-08"))).toEqual([
        { day: "2026-08-03", time: "14:00" },
        { day: "2026-08-03", time: "16:00" },
        { day: "2026-08-04", time: "10:00" },
      ]);
    });
    test("another team's events and visits are nobody's business", async () => {
      const day = "2026-09-01";
      await newEvent(day, { status: "confirmed" }, stranger);
      expect((await takenFor()).eventDays).not.toContain(day);
      expect((await takenFor(undefined, stranger)).eventDays).toEqual([day]);
      expect((await takenFor(undefined, stranger)).taken).toEqual([]);
    });
  });

  test("of two clients who take the same hour at once one gets it, and the other's turn can be taken again", async () => {
    const [first, second] = [await newEvent("2026-06-20"), await newEvent("2026-06-20")];
    const booked = visit({ status: "scheduled", day: freshDay(), time: "10:00" });
    const outcomes = await Promise.allSettled([save(first, booked), save(second, booked)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused).toHaveLength(1);
    expect(isCollision(refused[0])).toBe(true);
    const kept = [await read(first), await read(second)].filter((each) => each !== undefined);
    expect(kept.map(({ visit: each }) => each)).toEqual([booked]);
  });

  describe("an event booked later on the day of a visit", () => {
    test("is allowed and marks the visits of others on its days", async () => {
      const [visitor, near, own] = [await newEvent("2026-06-20"), await newEvent("2026-06-20"), await newEvent(null)];
      const [day, dayAfter] = [freshDay(), freshDay()];
      await save(visitor, visit({ status: "scheduled", day, time: "10:00" }));
      await save(near, visit({ status: "scheduled", day: dayAfter, time: "10:00" }));
      await save(own, visit({ status: "scheduled", day, time: "16:00" }));
      const note = () =>
        within((tx) => noteEventOn(tx, scope.teamId, { eventId: own, first: day, last: undefined }, NOW));
      expect(await note()).toBe(1);
      expect(await note()).toBe(0);
      expect((await read(visitor))?.hasEventConflict).toBe(true);
      expect((await read(visitor))?.visit.status).toBe("scheduled");
      expect((await read(near))?.hasEventConflict).toBe(false);
      expect((await read(own))?.hasEventConflict).toBe(false);
    });
    test("is in the way no more once the visit moves", async () => {
      const [visitor, other] = [await newEvent("2026-06-20"), await newEvent("2026-06-20")];
      const day = freshDay();
      await save(visitor, visit({ status: "scheduled", day, time: "10:00" }));
      await within((tx) => noteEventOn(tx, scope.teamId, { eventId: other, first: day, last: day }, NOW));
      await save(visitor, visit({ status: "scheduled", day: freshDay(), time: "10:00" }));
      const [row] = await rows(visitor);
      expect(row).toMatchObject({ hasEventConflict: false, conflictResolution: "moved_visit" });
      expect((await lines(visitor)).filter(({ detail }) => detail.includes(" → "))).toHaveLength(1);
    });
  });
});
