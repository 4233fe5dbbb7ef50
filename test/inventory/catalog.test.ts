import { beforeAll, describe, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

type Item = Record<string, unknown> & { id: string; name: string };

onBothDatabases("the catalogue", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });
  const items = async (kind: string, of: House = house): Promise<Item[]> =>
    (await of.must("GET", `/api/catalog/${kind}`))["items"] as Item[];
  const named = async (kind: string, name: string): Promise<Item> => {
    const item = (await items(kind)).find((each) => each.name === name);
    if (!item) throw new Error(`there is no ${name}`);
    return item;
  };
  const ask = (text: string, email = "ada@example.com") =>
    house.must("POST", "/api/start-conversation", { client_email: email, email_body: text });

  test("a new room is offered, a changed price holds for the next offer, and a sent one keeps its own", async () => {
    const room = await house.must("POST", "/api/catalog/rooms", {
      name: "Garden Room",
      capacity_min: 5,
      capacity_max: 30,
      hourly_rate: 90,
      half_day_rate: 300,
      full_day_rate: 555.5,
    });
    expect(room).toMatchObject({ code: "garden-room", currency: "CHF", full_day_rate: 555.5, active: true });
    const first = await ask("Please send us an offer for the Garden Room for 12 people on 3 May 2027, 09:00 to 17:00.");
    expect(String(first["response"])).toContain("CHF 555.50");
    await house.must("PATCH", `/api/catalog/rooms/${room["id"]}`, { full_day_rate: 600 });
    const record = await house.must("GET", `/api/events/${first["event_id"]}`);
    expect(JSON.stringify(record)).toContain("555.5");
    const second = await ask(
      "Please send us an offer for the Garden Room for 12 people on 4 May 2027, 09:00 to 17:00.",
    );
    expect(String(second["response"])).toContain("CHF 600.00");
    expect(String(second["response"])).not.toContain("555.50");
  });

  test("names are trimmed and are one line, texts lose what nobody sees", async () => {
    const room = { capacity_max: 10, name: "  Loft ", description: " Under\u0000 the\nroof. " };
    expect(await house.must("POST", "/api/catalog/rooms", room)).toMatchObject({
      name: "Loft",
      description: "Under the\nroof.",
    });
    for (const name of ["  ", "a\nb", "a\u0000b"])
      expect(await house.call("POST", "/api/catalog/rooms", { ...room, name })).toMatchObject({
        status: 422,
        body: { fields: { name: "expected plain text" } },
      });
    const { id } = await named("rooms", "Loft");
    await house.must("DELETE", `/api/catalog/rooms/${id}`);
  });

  test("a name of any letters, or of none, is shown again and spoils no list", async () => {
    const other = await openHouse(database.db);
    const rooms = ["Grüner Saal", "東京", "★ ★", "x".repeat(120)];
    const made = await Promise.all(
      rooms.map((name) => other.must("POST", "/api/catalog/rooms", { name, capacity_max: 10 })),
    );
    const codes = made.map(({ code }) => String(code));
    expect(codes[0]).toBe("gruner-saal");
    for (const code of codes) expect(code).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
    for (const name of ["★ ★", "☆"]) {
      const product = { name, category: "Equipment", price: 1, unit: "per_event", excluded_rooms: [made[0]?.["id"]] };
      await other.must("POST", "/api/catalog/products", product);
      await other.must("POST", "/api/catalog/menus", { name, price: 1 });
    }
    for (const kind of ["rooms", "products", "menus"]) {
      const names = (await items(kind, other)).map(({ name }) => name);
      expect(names).toContain("★ ★");
    }
    await other.must("POST", "/api/catalog/import", await other.must("GET", "/api/catalog/export"));
    for (const excluded of ["no id", "★", crypto.randomUUID()])
      expect(
        await other.call("POST", "/api/catalog/products", {
          name: "Easel",
          category: "Equipment",
          price: 1,
          unit: "per_event",
          excluded_rooms: [excluded],
        }),
      ).toMatchObject({ status: 422, body: { fields: { excluded_rooms: expect.any(String) } } });
  });

  test("a room that a booking refers to is retired: the booking keeps it, and nobody else gets it", async () => {
    const room = await house.must("POST", "/api/catalog/rooms", {
      name: "Old Hall",
      capacity_max: 50,
      full_day_rate: 900,
    });
    const booked = await ask("Please send us an offer for the Old Hall for 20 people on 5 May 2027, 09:00 to 17:00.");
    expect(await house.must("DELETE", `/api/catalog/rooms/${room["id"]}`)).toEqual({
      id: room["id"],
      status: "retired",
    });
    const record = await house.must("GET", `/api/events/${booked["event_id"]}`);
    expect(JSON.stringify(record)).toContain("Old Hall");
    const next = await ask("Please send us an offer for the Old Hall for 20 people on 6 May 2027, 09:00 to 17:00.");
    expect(String(next["response"])).not.toContain("CHF 900.00");
    const unused = await house.must("POST", "/api/catalog/rooms", { name: "Never used", capacity_max: 10 });
    expect(await house.must("DELETE", `/api/catalog/rooms/${unused["id"]}`)).toMatchObject({ status: "deleted" });
    expect((await items("rooms")).map(({ name }) => name)).not.toContain("Never used");
    await house.must("PATCH", `/api/catalog/rooms/${room["id"]}`, { active: true });
    expect(await named("rooms", "Old Hall")).toMatchObject({ active: true });
  });

  test("a product is known by its words, and is not to be had where it is excluded", async () => {
    const roomA = await named("rooms", "Room A");
    const product = await house.must("POST", "/api/catalog/products", {
      name: "Silent Disco",
      category: "Entertainment",
      unit: "per_event",
      price: 480,
      synonyms: ["headphone party"],
      excluded_rooms: [roomA.id],
    });
    expect(product).toMatchObject({ slug: "silent-disco", excluded_rooms: [roomA.id], synonyms: ["headphone party"] });
    const offer = await ask(
      "Please send us an offer for Room B for 30 people on 7 May 2027, 18:00 to 22:00, with a headphone party.",
    );
    expect(String(offer["response"])).toContain("Silent Disco");
    expect(String(offer["response"])).toContain("CHF 480.00");
    const clash = await house.call("POST", "/api/catalog/products", {
      name: "Other",
      category: "Entertainment",
      unit: "per_event",
      price: 1,
      synonyms: ["headphone party"],
    });
    expect(clash.status).toBe(422);
    expect(clash.body["fields"]).toEqual({ synonyms: "taken by another entry" });
    expect((await items("products")).map(({ name }) => name)).not.toContain("Other");
  });

  describe("what cannot be is refused by name", () => {
    test.each([
      ["rooms", { name: "room b", capacity_max: 10 }, "name"],
      ["rooms", { name: "Small", capacity_min: 20, capacity_max: 10 }, "capacity_min"],
      ["rooms", { name: "Small", capacity_max: 10, colour: "red" }, "colour"],
      ["products", { name: "X", category: "Y", unit: "per_mile", price: 1 }, "unit"],
      ["products", { name: "X", category: "Y", unit: "per_unit", price: -1 }, "price"],
      ["menus", { name: "X", price: 10, months: [13] }, "months.0"],
    ])("%s %#", async (kind, body, field) => {
      const before = await items(kind);
      const answer = await house.call("POST", `/api/catalog/${kind}`, body);
      expect(answer.status).toBe(422);
      expect(Object.keys(answer.body["fields"] as object)).toContain(field);
      expect(await items(kind)).toEqual(before);
    });
    test("an entry that is none, or another team's, is not found", async () => {
      const other = await openHouse(database.db);
      const [theirs] = await items("rooms", other);
      for (const id of [theirs?.id, "nonsense", Bun.randomUUIDv7()]) {
        expect((await house.call("PATCH", `/api/catalog/rooms/${id}`, { name: "Mine" })).status).toBe(404);
        expect((await house.call("DELETE", `/api/catalog/rooms/${id}`)).status).toBe(404);
      }
      expect((await items("rooms", other))[0]?.name).toBe(String(theirs?.name));
    });
  });

  test("a block takes a room out of the calendar until it is lifted, and never from a booking", async () => {
    const roomB = await named("rooms", "Room B");
    const day = { starts_at: "2027-09-14T06:00:00.000Z", ends_at: "2027-09-14T21:00:00.000Z" };
    const block = await house.must("POST", "/api/catalog/blocks", { ...day, rooms: [roomB.id], kind: "maintenance" });
    expect(block).toMatchObject({ rooms: [roomB.id], all_rooms: false, kind: "maintenance" });
    const wish = "Please send us an offer for Room B for 25 people on 14 September 2027, 14:00 to 18:00.";
    expect(String((await ask(wish, "b1@example.com"))["response"])).toContain("not available");
    const path = `/api/catalog/blocks/${block["id"]}`;
    const roomC = await named("rooms", "Room C");
    expect(await house.must("PATCH", path, { rooms: [roomC.id], reason: "Floor" })).toEqual({
      ...block,
      rooms: [roomC.id],
      reason: "Floor",
    });
    expect(String((await ask(wish, "b2@example.com"))["response"])).toContain("offer for");
    const back = await house.call("PATCH", path, { rooms: [roomB.id] });
    expect([back.status, back.body["error"]]).toEqual([409, "room_conflict"]);
    const kept = (await house.must("GET", "/api/catalog/blocks"))["items"] as { id: string; rooms: string[] }[];
    expect(kept.find(({ id }) => id === block["id"])?.rooms).toEqual([roomC.id]);
    expect((await house.call("PATCH", path, { ends_at: day.starts_at })).body["fields"]).toEqual({
      ends_at: "after starts_at",
    });
    const elsewhere = await openHouse(database.db);
    expect((await elsewhere.call("PATCH", path, { reason: "Mine" })).status).toBe(404);
    await house.must("DELETE", path);
    const taken = await house.call("POST", "/api/catalog/blocks", { ...day, all_rooms: true });
    expect([taken.status, taken.body["error"]]).toEqual([409, "room_conflict"]);
    const { items: left } = await house.must("GET", "/api/catalog/blocks");
    expect((left as { id: string }[]).map(({ id }) => id)).not.toContain(block["id"]);
  });

  test("what is exported can be taken in again, as JSON and as a table, and changes nothing", async () => {
    const catalog = await house.must("GET", "/api/catalog/export");
    const counts = await house.must("POST", "/api/catalog/import", catalog);
    expect(counts).toMatchObject({ rooms: { added: 0 }, products: { added: 0 }, menus: { added: 0 } });
    for (const kind of ["rooms", "products", "menus"]) {
      const text = await (await house.fetch(`/api/catalog/export?format=csv&kind=${kind}`)).text();
      expect(await house.must("POST", "/api/catalog/import", { kind, text })).toMatchObject({ [kind]: { added: 0 } });
    }
    const again = await house.must("GET", "/api/catalog/export");
    const plain = (value: unknown) => JSON.stringify(value).replaceAll(/"updated_at":"[^"]*"/g, "");
    expect(plain(again)).toBe(plain(catalog));
  });

  test("a table with one bad line changes nothing, and the line is named", async () => {
    const before = await items("rooms");
    const text = "name,capacity_max,full_day_rate\nNorth,20,400\nSouth,many,400\n";
    const { status, body } = await house.call("POST", "/api/catalog/import", { kind: "rooms", text });
    expect(status).toBe(422);
    expect(Object.keys(body["fields"] as object)[0]).toStartWith("line 3");
    expect(await items("rooms")).toEqual(before);
    const good = await house.must("POST", "/api/catalog/import", { kind: "rooms", text: text.replace("many", "30") });
    expect(good).toMatchObject({ rooms: { added: 2, changed: 0 } });
  });
});
