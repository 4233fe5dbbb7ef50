import { beforeEach, describe, expect, test } from "bun:test";
import { calendarBlocks, roomHolds, rooms } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { ACCEPTANCE, decideOnly, type Guest, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, WRITTEN, YEAR } from "../support/may.ts";

interface Warned {
  warnings: { code: string; text: string }[];
}

onBothDatabases("a draft that waited while something happened", (database) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(database.db);
  });
  /** Takes a day from a room, or from the whole house. */
  const take = (day: string, name?: string): Promise<void> =>
    withTeam(database.db, house.scope, async (tx) => {
      const { scope } = house;
      const slot = { start: new Date(`${day}T05:00:00Z`), end: new Date(`${day}T22:00:00Z`) };
      const blockId = newId();
      const taken = (await tx.select().from(rooms)).filter((room) => name === undefined || room.name === name);
      await tx.insert(calendarBlocks).values({ ...scope, id: blockId, startsAt: slot.start, endsAt: slot.end });
      const holds = taken.map(({ id }) => ({
        ...scope,
        roomId: id,
        blockId,
        slot,
        during: slot,
        state: "blocked" as const,
      }));
      await tx.insert(roomHolds).values(holds);
    });
  const proposed = async (guest: Guest): Promise<string[]> => {
    const [task] = await guest.tasks();
    return (task?.payload.draft_body ?? "").match(/\d\d\.\d\d\.\d{4}/g) ?? [];
  };
  const approve = async ({ eventId }: Guest, body: object = {}): Promise<Warned["warnings"]> => {
    const { status, body: answer } = await decideOnly(house, eventId, "approve", body);
    expect(status).toBe(200);
    return (answer as unknown as Warned).warnings;
  };
  const askForDays = () =>
    guestOf(house, "ada@example.com", `25 of us want to meet one day in May ${YEAR}, 14:00 to 18:00.`);
  const askForRooms = () => guestOf(house, "bo@example.com", `A room for 25 people on ${DAY}, 14:00 to 18:00, please.`);

  test("warns of each proposed day that is gone, and of no other", async () => {
    const guest = await askForDays();
    const [gone = "", ...others] = await proposed(guest);
    await take(gone.split(".").reverse().join("-"));
    const warnings = await approve(guest);
    expect(warnings).toEqual([{ code: "date", text: expect.stringContaining(gone) }]);
    for (const other of others) expect(JSON.stringify(warnings)).not.toContain(other);
  });

  test("warns of an offered room that is gone", async () => {
    const guest = await askForRooms();
    await take(DAY, "Room B");
    expect(await approve(guest)).toEqual([{ code: "room", text: expect.stringContaining("Room B") }]);
  });

  test("warns of nothing when nothing was taken", async () => {
    expect(await approve(await askForDays())).toEqual([]);
    expect(await approve(await askForRooms())).toEqual([]);
  });

  test("warns of nothing that the manager's own words leave out", async () => {
    const guest = await askForRooms();
    await take(DAY, "Room B");
    const own = await approve(guest, { edited_message: `For ${WRITTEN} we have Room C.` });
    expect(JSON.stringify(own)).not.toContain("no longer free");
  });

  describe("a payment", () => {
    /** A client who has accepted, and whom a draft asks for the deposit of CHF 225. */
    const accepting = async (): Promise<Guest> => {
      const guest = await guestOf(house, "cy@example.com", `Room B for 25 people on ${DAY}, 14:00 to 18:00, please.`);
      await approve(guest);
      await guest.writes(ACCEPTANCE);
      return guest;
    };
    const pay = ({ eventId }: Guest, amount: number) =>
      house.must("POST", `/api/event/${eventId}/deposit/confirm`, {
        amount,
        currency: "CHF",
        date: "2026-01-13",
        reference: `paid ${amount}`,
      });
    const approveReply = async (guest: Guest, body: object = {}): Promise<Warned["warnings"]> => {
      const reply = (await guest.tasks()).find(({ type }) => type === "ai_reply_approval");
      const answer = await house.must("POST", `/api/tasks/${reply?.task_id}/approve`, body);
      return (answer as unknown as Warned).warnings;
    };

    test("of all of it: nothing is open any more, though the draft asks for it", async () => {
      const guest = await accepting();
      await pay(guest, 225);
      const [warning, ...others] = await approveReply(guest);
      expect(warning).toEqual({ code: "amount", text: expect.stringContaining("nothing of the deposit is open") });
      expect(others).toEqual([]);
    });

    test("of a part of it: so much is open now", async () => {
      const guest = await accepting();
      await pay(guest, 100);
      expect(await approveReply(guest)).toEqual([{ code: "amount", text: expect.stringContaining("CHF 125") }]);
    });

    test("which the manager's own words leave out: nothing", async () => {
      const guest = await accepting();
      await pay(guest, 225);
      expect(await approveReply(guest, { edited_message: "Thank you, we have all we need." })).toEqual([]);
    });

    test("none: the draft is right", async () => {
      expect(await approveReply(await accepting())).toEqual([]);
    });
  });
});
