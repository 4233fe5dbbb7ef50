import { beforeAll, describe, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { isCollision } from "../../src/db/failures.ts";
import { events, roomHolds } from "../../src/db/schema/index.ts";
import { asOwner, withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, YEAR } from "../support/may.ts";

const SUMMER = `${YEAR}-08-01`;

onBothDatabases("the product's own calendar", (database) => {
  let house: House;
  let rooms: { id: string; name: string }[];
  let guests = 0;
  const roomId = (name: string): string => rooms.find((each) => each.name === name)?.id ?? "";

  /** An entry as the product writes it: past the desk, as the tables' owner. */
  const enter = (entry: {
    day: string;
    from?: string;
    to?: string;
    until?: string;
    rooms: string[];
    status?: string;
  }) =>
    asOwner(database.db, async (tx) => {
      const { teamId, userId } = house.scope;
      const { day, from = null, to = null, until = null, status = "confirmed" } = entry;
      const thread = Bun.randomUUIDv7();
      await tx.execute(sql`insert into threads (team_id, user_id, id) values (${teamId}, ${userId}, ${thread})`);
      const ids = `{${entry.rooms.map(roomId).join()}}`;
      await tx.execute(sql`insert into events (team_id, user_id, thread_id, title, timezone, status, cancelled_at,
          event_date, end_date, start_time, end_time, room_ids, is_blocked)
        values (${teamId}, ${userId}, ${thread}, 'Spring cleaning', 'Europe/Zurich', ${status}, now(),
          ${day}, ${until}, ${from}, ${to}, ${ids}::uuid[], true)`);
    });

  const asks = async (wish: string): Promise<{ text: string; eventId: string }> => {
    const answer = await house.must("POST", "/api/start-conversation", {
      client_email: `guest-${++guests}@example.com`,
      client_name: "Gia Muster",
      email_body: `Hello, please send us an offer for ${wish}. Gia Muster`,
    });
    return { text: JSON.stringify(answer), eventId: String(answer["event_id"]) };
  };
  const isHad = async (wish: string): Promise<boolean> => {
    const { eventId } = await asks(wish);
    const { status } = await house.must("GET", `/api/events/${eventId}`);
    await house.must("POST", `/api/event/${eventId}/cancel`, { event_id: eventId, confirmation: "CANCEL" });
    return status === "option";
  };

  beforeAll(async () => {
    house = await openHouse(database.db);
    rooms = (await house.must("GET", "/api/catalog/rooms"))["items"] as { id: string; name: string }[];
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
    await enter({ day: DAY, from: "15:00", to: "17:00", rooms: ["Room B"] });
  });

  describe("an entry that blocks a room", () => {
    test("keeps it from a client who asks for that time, who is offered something else", async () => {
      const { text, eventId } = await asks(`Room B for 25 people on 20 May ${YEAR} from 14:00 to 18:00`);
      expect(text).toContain("not available");
      expect(text).toContain("we recommend Room A");
      expect(await house.must("GET", `/api/events/${eventId}`)).toMatchObject({ status: "lead" });
    });

    test("leaves the room before and after it, the other rooms and the other days to clients", async () => {
      expect(await isHad(`Room B for 25 people on 20 May ${YEAR} from 08:00 to 12:00`)).toBe(true);
      expect(await isHad(`Room C for 25 people on 20 May ${YEAR} from 14:00 to 18:00`)).toBe(true);
      expect(await isHad(`Room B for 25 people on 27 May ${YEAR} from 14:00 to 18:00`)).toBe(true);
    });

    test("is no booking: not listed, not counted, not found and not to be cancelled", async () => {
      const { eventId } = await asks(`Room B for 25 people on 26 May ${YEAR} from 14:00 to 18:00`);
      const list = await house.must("GET", "/api/events?limit=100");
      expect(JSON.stringify(list)).toContain(eventId);
      for (const path of [
        "/api/events?limit=100",
        `/api/events?date_from=${DAY}&date_to=${DAY}`,
        "/api/events?status=confirmed",
        "/api/tasks/pending",
        "/api/catalog/blocks",
      ])
        expect(JSON.stringify((await house.call("GET", path)).body)).not.toContain("Spring cleaning");
      expect(await house.must("GET", "/api/events?status=confirmed")).toMatchObject({ events: [], total_events: 0 });
      const [blocked] = await asOwner(database.db, (tx) =>
        tx.select({ id: sql<string>`id` }).from(sql`events`).where(sql`is_blocked`).limit(1),
      );
      expect((await house.call("GET", `/api/events/${blocked?.id}`)).status).toBe(404);
      const cancel = { event_id: blocked?.id, confirmation: "CANCEL" };
      expect((await house.call("POST", `/api/event/${blocked?.id}/cancel`, cancel)).status).toBe(404);
    });

    test("is not overrun by whoever was slower, and what somebody had before it stays", async () => {
      const { teamId, userId } = house.scope;
      const hold = (day: string, eventId: string) =>
        withTeam(database.db, house.scope, (tx) => {
          const during = { start: new Date(`${day}T12:00:00Z`), end: new Date(`${day}T16:00:00Z`) };
          const claim = { roomId: roomId("Room C"), eventId, slot: during, during, state: "option" as const };
          return tx.insert(roomHolds).values({ teamId, userId, ...claim });
        });
      const { eventId } = await asks(`Room C for 25 people on 3 June ${YEAR} from 14:00 to 18:00`);
      await enter({ day: `${YEAR}-06-03`, rooms: ["Room C"] });
      expect(await house.must("GET", `/api/events/${eventId}`)).toMatchObject({ status: "option" });
      await enter({ day: `${YEAR}-06-04`, rooms: ["Room C"] });
      const refusal = await hold(`${YEAR}-06-04`, eventId).catch((error: unknown) => error);
      expect(isCollision(refusal)).toBe(true);
    });

    test("is never written by a request", async () => {
      const write = withTeam(database.db, house.scope, (tx) => tx.update(events).set({ isBlocked: true }));
      await expect(write).rejects.toThrow();
    });
  });

  describe("when it lasts", () => {
    test("without times the whole day, with a last day until its end", async () => {
      await enter({ day: SUMMER, until: `${YEAR}-08-03`, rooms: ["Room A"] });
      for (const day of ["1", "2", "3"])
        expect([day, await isHad(`Room A for 10 people on ${day} August ${YEAR} from 14:00 to 18:00`)]).toEqual([
          day,
          false,
        ]);
      expect(await isHad(`Room A for 10 people on 4 August ${YEAR} from 14:00 to 18:00`)).toBe(true);
    });

    test("an end before its start is on the next day", async () => {
      await enter({ day: `${YEAR}-08-10`, from: "20:00", to: "10:00", rooms: ["Room A"] });
      expect(await isHad(`Room A for 10 people on 11 August ${YEAR} from 09:00 to 12:00`)).toBe(false);
      expect(await isHad(`Room A for 10 people on 11 August ${YEAR} from 11:00 to 13:00`)).toBe(true);
      expect(await isHad(`Room A for 10 people on 10 August ${YEAR} from 14:00 to 18:00`)).toBe(true);
    });

    test("one that names no room closes the house, and one that was called off nothing", async () => {
      await enter({ day: `${YEAR}-08-17`, rooms: [] });
      await enter({ day: `${YEAR}-08-18`, rooms: [], status: "cancelled" });
      for (const room of ["Room A", "Room B"]) {
        expect(await isHad(`${room} for 10 people on 17 August ${YEAR} from 14:00 to 18:00`)).toBe(false);
        expect(await isHad(`${room} for 10 people on 18 August ${YEAR} from 14:00 to 18:00`)).toBe(true);
      }
    });
  });

  test("is nothing to another house", async () => {
    const other = await openHouse(database.db);
    await other.must("POST", "/api/config/hil-mode", { enabled: false });
    const { eventId } = await other.asked();
    expect(await other.must("GET", `/api/events/${eventId}`)).toMatchObject({ status: "option" });
  });
});
