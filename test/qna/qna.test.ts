import { beforeAll, describe, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, WRITTEN, YEAR } from "../support/may.ts";

interface Room {
  name: string;
  capacity: number;
  status: string;
  menus: string[];
}
interface Menu {
  name: string;
  slug: string;
  dietary_options: string[];
  availability_window: string[] | string;
}

onBothDatabases("questions and test data", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const list = async <Item>(path: string): Promise<Item[]> => {
    const response = await house.fetch(path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await response.json()) as Item[];
  };
  const rooms = (query = "") => list<Room>(`/api/test-data/rooms${query}`);
  const menus = (query = "") => list<Menu>(`/api/test-data/catering${query}`);

  test("rooms come by capacity, with every key, from the live catalogue", async () => {
    const all = await rooms();
    expect(all.length).toBeGreaterThan(3);
    expect(all.map(({ capacity }) => capacity)).toEqual(all.map(({ capacity }) => capacity).toSorted((a, b) => a - b));
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(
      "id name capacity status price currency features equipment layout_options description menus"
        .split(" ")
        .toSorted(),
    );
    expect(all.find(({ name }) => name === "Room A")).toMatchObject({
      capacity: 40,
      status: "Available",
      price: 500,
      currency: "CHF",
      description: expect.stringContaining("smallest"),
      layout_options: expect.arrayContaining(["theatre"]),
    });
    for (const { capacity } of await rooms("?capacity=60")) expect(capacity).toBeGreaterThanOrEqual(60);
    await database.db.handle.execute(
      sql`update rooms set full_day_rate_minor = 51500 where name = 'Room A' and team_id = ${house.scope.teamId}`,
    );
    expect((await rooms()).find(({ name }) => name === "Room A")).toMatchObject({ price: 515 });
  });

  test("a room that is held is an option on its day, and free on others", async () => {
    await house.asked();
    const statusOn = async (day: string) => (await rooms(`?date=${day}`)).find(({ name }) => name === "Room B")?.status;
    expect(await statusOn(DAY)).toBe("Option");
    expect(await statusOn(WRITTEN)).toBe("Option");
    expect(await statusOn(`${YEAR}-05-27`)).toBe("Available");
    const other = await openHouse(database.db);
    const theirs = await other.fetch(`/api/test-data/rooms?date=${DAY}`);
    expect(((await theirs.json()) as Room[]).find(({ name }) => name === "Room B")?.status).toBe("Available");
  });

  test("menus are filtered by month, diet, wine and courses", async () => {
    const all = await menus();
    expect(all.length).toBeGreaterThan(2);
    const vegetarian = await menus("?vegetarian=true");
    for (const { dietary_options } of vegetarian) expect(dietary_options).toContain("vegetarian");
    expect(vegetarian.length).toBeLessThan(all.length);
    expect(await menus("?vegetarian=false")).toEqual(all);
    expect(await menus("?vegan=1")).toEqual([]);
    await database.db.handle.execute(
      sql`update menus set vegan = true where slug = 'seasonal-garden-trio' and team_id = ${house.scope.teamId}`,
    );
    expect((await menus("?vegan=1")).map(({ dietary_options }) => dietary_options)).toEqual([["vegetarian", "vegan"]]);
    await database.db.handle.execute(
      sql`update menus set vegan = false where slug = 'seasonal-garden-trio' and team_id = ${house.scope.teamId}`,
    );
    for (const menu of await menus("?month=January"))
      if (menu.availability_window !== "Year-round") expect(menu.availability_window).toContain("January");
    expect(await menus("?month=1")).toEqual(await menus("?month=jan"));
    expect((await menus("?month=1")).length).toBeLessThan(all.length);
    expect(await menus("?courses=20")).toEqual([]);
  });

  test("a menu tells what is stored of it, and nothing else", async () => {
    const path = "/api/test-data/catering/seasonal-garden-trio";
    expect(await house.must("GET", `${path}?room=raum%20b&date=${WRITTEN}`)).toEqual({
      name: "Seasonal Garden Trio",
      slug: "seasonal-garden-trio",
      price_per_person: 92,
      courses: [
        { course: "Starter", description: "Leek tart", dietary: ["vegetarian"], allergens: [] },
        { course: "Main course", description: "Truffle risotto", dietary: ["vegetarian"], allergens: [] },
        { course: "Dessert", description: "Citrus pavlova", dietary: ["vegetarian"], allergens: [] },
      ],
      beverages_included: ["Wine pairing"],
      minimum_order: null,
      description: expect.any(String),
      context: { room: "Room B", date: DAY },
    });
    expect(await house.must("GET", path)).toMatchObject({ context: { room: null, date: null } });
    expect(await house.call("GET", "/api/test-data/catering/no-such")).toMatchObject({
      status: 404,
      body: { error: "menu_not_found" },
    });
    for (const { slug } of await menus()) await house.must("GET", `/api/test-data/catering/${slug}`);
  });

  test("questions come from the venue's own list, menus with catering alone", async () => {
    const all = await house.must("GET", "/api/test-data/qna");
    expect(Object.keys(all).toSorted()).toEqual(["applied_filters", "categories", "items", "menus"]);
    expect(all["categories"]).toContain("Parking");
    expect(all["menus"]).toEqual([]);
    const parking = await house.must("GET", "/api/test-data/qna?category=parking");
    expect((parking["items"] as object[]).length).toBeLessThan((all["items"] as object[]).length);
    expect(parking["applied_filters"]).toEqual({ category: "parking" });
    const catering = await house.must("GET", "/api/test-data/qna?category=Catering&vegetarian=1");
    expect((catering["menus"] as Menu[]).every(({ dietary_options }) => dietary_options.length > 0)).toBe(true);
    expect((catering["menus"] as Menu[]).length).toBeGreaterThan(0);
  });

  test("a question is answered with rooms, menus or the venue's words", async () => {
    const ask = (query: string) => house.must("GET", `/api/qna${query}`);
    const general = await ask("");
    expect(Object.keys(general).toSorted()).toEqual(
      "query result_type filters_applied data items categories menus body_markdown handled success error"
        .split(" ")
        .toSorted(),
    );
    expect(general).toMatchObject({
      query: { category: "general" },
      result_type: "general",
      success: true,
      error: null,
    });
    const seating = await ask(`?date=${DAY}&capacity=60&unknown=ignored`);
    expect(seating).toMatchObject({ result_type: "rooms", items: [], filters_applied: { date: DAY, capacity: 60 } });
    const { rooms: found } = seating["data"] as { rooms: Room[] };
    expect(found.length).toBeGreaterThan(0);
    for (const { name, capacity } of found) {
      expect(capacity).toBeGreaterThanOrEqual(60);
      expect(seating["body_markdown"]).toContain(name);
    }
    const food = await ask("?vegetarian=true");
    expect(food).toMatchObject({ result_type: "catering" });
    for (const { name } of food["menus"] as Menu[]) expect(food["body_markdown"]).toContain(name);
    expect(await ask("?category=astrology")).toMatchObject({ items: [], handled: false });
  });

  describe("what cannot be read is 422, named, and not repeated", () => {
    test.each([
      ["/api/qna?date=soon-xyzzy", "date"],
      ["/api/qna?month=13", "month"],
      ["/api/qna?month=xyzzy", "month"],
      ["/api/qna?room=xyzzy", "room"],
      ["/api/qna?vegan=xyzzy", "vegan"],
      ["/api/qna?capacity=xyzzy", "capacity"],
      ["/api/test-data/rooms?capacity=0", "capacity"],
      ["/api/test-data/rooms?capacity=10001", "capacity"],
      ["/api/test-data/rooms?date=31.02.2027", "date"],
      ["/api/test-data/catering?courses=-1", "courses"],
      ["/api/test-data/catering/seasonal-garden-trio?date=xyzzy", "date"],
      ["/api/test-data/catering/seasonal-garden-trio?room=xyzzy", "room"],
      ["/api/test-data/qna?month=0", "month"],
    ])("%s", async (path, field) => {
      const { status, body } = await house.call("GET", path);
      expect(status).toBe(422);
      expect(body).toMatchObject({ error: "validation_failed", fields: { [field]: expect.any(String) } });
      expect(JSON.stringify(body)).not.toMatch(/xyzzy|31\.02/);
    });
  });
});
