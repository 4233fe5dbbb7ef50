import { beforeAll, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

const PATH = "/api/config/site-visit";
const DEFAULTS = { blocked_dates: [], default_slots: [10, 14, 16], weekdays_only: true, min_days_ahead: 2 };

onBothDatabases("when the house can be visited", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });

  test("is what the demo venue says, until the team says otherwise", async () => {
    expect(await house.must("GET", PATH)).toMatchObject(DEFAULTS);
    const change = { blocked_dates: ["2026-03-10"], default_slots: [9, 17] };
    const written = await house.must("POST", PATH, change);
    expect(written).toMatchObject({ status: "ok", ...DEFAULTS, ...change, config: { ...DEFAULTS, ...change } });
    expect(await house.must("GET", PATH)).toMatchObject({ ...DEFAULTS, ...change, source: "database" });
  });
  test("goes back to the default where null is said, and keeps what is not named", async () => {
    await house.must("POST", PATH, { weekdays_only: false, min_days_ahead: 5 });
    await house.must("POST", PATH, { weekdays_only: null });
    expect(await house.must("GET", PATH)).toMatchObject({ weekdays_only: true, min_days_ahead: 5 });
  });
  test.each([
    ["an hour that no day has", { default_slots: [24] }],
    ["no hour at all", { default_slots: [] }],
    ["an hour twice", { default_slots: [10, 10] }],
    ["thirteen hours", { default_slots: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ["a day that does not exist", { blocked_dates: ["2026-02-30"] }],
    ["what is no day", { blocked_dates: ["tomorrow"] }],
    ["too far ahead", { min_days_ahead: 91 }],
    ["a field that nobody knows", { rooms: ["Room A"] }],
  ])("%s is refused, and nothing is changed", async (_, change) => {
    const before = await house.must("GET", PATH);
    expect((await house.call("POST", PATH, change)).status).toBe(422);
    expect(await house.must("GET", PATH)).toEqual(before);
  });
});
