import { beforeEach, expect, test } from "bun:test";
import { calendarBlocks, roomHolds, rooms } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { decideOnly, type Guest, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, WRITTEN, YEAR } from "../support/may.ts";

interface Warned {
  warnings: { code: string; text: string }[];
}

onBothDatabases("a draft that waited while somebody else booked", (database) => {
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
});
