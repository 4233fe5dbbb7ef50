import { beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { HOLD_STATES, type HoldState } from "../../src/booking/words.ts";
import { isCollision } from "../../src/db/failures.ts";
import { calendarBlocks, events, roomHolds, rooms, threads } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { demoTeams } from "../support/team.ts";

/** spec/schema.md §5: what may stand in the calendar beside what. */
const EXCLUDED: Record<HoldState, HoldState[]> = {
  option: ["option", "confirmed", "blocked"],
  second_option: ["confirmed", "blocked"],
  confirmed: ["option", "second_option", "confirmed", "blocked"],
  blocked: ["option", "second_option", "confirmed"],
  released: [],
};

onBothDatabases("room holds", (database) => {
  let scope: TeamScope;
  let roomId: string;
  let year = 2030;
  beforeAll(async () => {
    const [team] = await demoTeams(database.db, "team-holds");
    if (!team) throw new Error("a team was asked for");
    scope = team;
    const [room] = await withTeam(database.db, scope, (tx) => tx.select().from(rooms).where(eq(rooms.name, "Room A")));
    roomId = room?.id ?? "";
  });

  const hold = (state: HoldState, from: string, to: string) =>
    withTeam(database.db, scope, async (tx) => {
      const range = { start: new Date(from), end: new Date(to) };
      const holder = newId();
      if (state === "blocked")
        await tx.insert(calendarBlocks).values({ ...scope, id: holder, startsAt: range.start, endsAt: range.end });
      else {
        await tx.insert(threads).values({ ...scope, id: holder });
        await tx.insert(events).values({ ...scope, id: holder, threadId: holder, title: "Event", timezone: "UTC" });
      }
      await tx.insert(roomHolds).values({
        ...scope,
        roomId,
        ...(state === "blocked" ? { blockId: holder } : { eventId: holder }),
        slot: range,
        during: range,
        state,
        ...(state === "released" && { releasedAt: new Date(), releaseReason: "changed" }),
      });
      return holder;
    });

  describe("overlapping", () => {
    for (const first of HOLD_STATES) {
      for (const second of HOLD_STATES) {
        const isExcluded = EXCLUDED[first].includes(second);
        test(`${second} beside ${first} is ${isExcluded ? "excluded" : "allowed"}`, async () => {
          const day = `${++year}-05-20`;
          await hold(first, `${day}T10:00:00Z`, `${day}T14:00:00Z`);
          const work = hold(second, `${day}T13:00:00Z`, `${day}T15:00:00Z`);
          if (!isExcluded) expect(await work).toBeString();
          else expect(await work.then(() => false, isCollision)).toBe(true);
        });
      }
    }
  });

  test("one may start when another ends", async () => {
    const day = `${++year}-05-20`;
    await hold("confirmed", `${day}T10:00:00Z`, `${day}T14:00:00Z`);
    expect(await hold("confirmed", `${day}T14:00:00Z`, `${day}T16:00:00Z`)).toBeString();
  });

  test("a released hold never comes back", async () => {
    const day = `${++year}-05-20`;
    const eventId = await hold("option", `${day}T10:00:00Z`, `${day}T14:00:00Z`);
    const set = (state: HoldState) =>
      withTeam(database.db, scope, (tx) =>
        tx
          .update(roomHolds)
          .set({ state, releasedAt: new Date(), releaseReason: "changed" })
          .where(eq(roomHolds.eventId, eventId)),
      );
    await set("released");
    await expect(set("option")).rejects.toThrow();
  });
});
