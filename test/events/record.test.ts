import { beforeAll, describe, expect, test } from "bun:test";
import { readCatalogue } from "../../src/catalogue/service.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { accepted, BILLING, learned } from "../support/booking.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, YEAR } from "../support/may.ts";

onBothDatabases("the record of a booking", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
  });
  const record = (id: string) => house.must("GET", `/api/events/${id}`);

  test("shows the billing address as far as it is known, wherever an address stands", async () => {
    const { eventId, threadId } = await house.offered(`${newId()}@example.com`);
    expect(await record(eventId)).toMatchObject({
      billing_details: { name_or_company: null, street: null, vat: null },
      billing_missing: ["name_or_company", "street", "postal_code", "city", "country"],
      event_data: { "Billing Address": "Not specified", "Catering Preference": "Not specified" },
      transition_ready: false,
    });
    await learned(database.db, house.scope, eventId, { billing: { ...BILLING, country: "" } });
    expect(await record(eventId)).toMatchObject({
      billing_details: { name_or_company: "Muster AG", city: "Zürich", vat: null },
      billing_missing: ["country"],
      event_data: { "Billing Address": "Muster AG, Musterweg 1, 8000 Zürich" },
    });
    const { event_info: info } = await house.must("GET", `/api/conversation/${threadId}`);
    expect(info).toMatchObject({ billing_address: "Muster AG, Musterweg 1, 8000 Zürich" });
    const { events } = await house.must("GET", `/api/events?thread_id=${threadId}`);
    expect(events).toMatchObject([{ event_data: { "Billing Address": "Muster AG, Musterweg 1, 8000 Zürich" } }]);
  });

  test("is ready for confirmation when offer, billing and deposit are complete, and not before", async () => {
    const { eventId } = await house.offered(`${newId()}@example.com`);
    const isReady = async () => (await record(eventId))["transition_ready"];
    await house.must("POST", "/api/event/deposit/pay", { event_id: eventId });
    expect(await isReady()).toBe(false);
    await accepted(database.db, house.scope, eventId);
    expect(await isReady()).toBe(false);
    await learned(database.db, house.scope, eventId, { billing: BILLING });
    expect(await isReady()).toBe(true);
  });

  test("asks for the deposit once the offer is accepted, until it is paid", async () => {
    const { eventId } = await house.offered(`${newId()}@example.com`);
    expect(await record(eventId)).toMatchObject({ confirmation_state: { pending: null, last_response_type: null } });
    await accepted(database.db, house.scope, eventId);
    expect(await record(eventId)).toMatchObject({
      offer_accepted: true,
      confirmation_state: { pending: { kind: "deposit_request" } },
      deposit_info: { offer_accepted: true },
    });
    await house.must("POST", "/api/event/deposit/pay", { event_id: eventId });
    expect(await record(eventId)).toMatchObject({ confirmation_state: { pending: null } });
  });

  test("names what is being sourced, what was found and what could not be had", async () => {
    const { eventId } = await house.offered(`${newId()}@example.com`);
    const at = "2026-01-01T00:00:00.000Z";
    expect(await record(eventId)).toMatchObject({
      sourcing_pending: null,
      sourced_products: null,
      sourcing_declined: null,
    });
    await learned(database.db, house.scope, eventId, { sourcing: { items: ["fog machine"], state: "pending" } });
    const pending = { task_id: null, products: ["fog machine"], at };
    expect(await record(eventId)).toMatchObject({ sourcing_pending: pending, sourcing_declined: null });
    await learned(database.db, house.scope, eventId, { sourcing: { items: ["fog machine"], state: "refused" } });
    expect(await record(eventId)).toMatchObject({ sourcing_pending: null, sourcing_declined: pending });
    await learned(database.db, house.scope, eventId, { sourced: [{ name: "Fog machine", priceMinor: 9000 }] });
    expect(await record(eventId)).toMatchObject({ sourced_products: { products: ["Fog machine"], at } });
  });

  test("tells that another party holds the room first", async () => {
    const own = await openHouse(database.db);
    const first = await own.offered("first@example.com");
    const second = await own.offered("second@example.com");
    expect(await own.must("GET", `/api/events/${first.eventId}`)).toMatchObject({
      has_conflict: false,
      conflict_with: null,
      conflict_type: null,
    });
    expect(await own.must("GET", `/api/events/${second.eventId}`)).toMatchObject({
      has_conflict: true,
      conflict_with: first.eventId,
      conflict_type: "soft",
      conflict_task_id: null,
    });
    await learned(database.db, own.scope, second.eventId, { room_reason: "Only this room has a stage for our band." });
    expect(await own.must("GET", `/api/events/${second.eventId}`)).toMatchObject({ conflict_type: "hard" });
    const { events } = await own.must("GET", "/api/events");
    expect(
      (events as { event_id: string; has_conflict: boolean }[]).filter((event) => event.has_conflict),
    ).toMatchObject([{ event_id: second.eventId }]);
  });

  test("names the catering that is wished", async () => {
    const { eventId } = await house.offered(`${newId()}@example.com`);
    const { products, menus } = await withTeam(database.db, house.scope, (tx) => readCatalogue(tx, house.scope.teamId));
    const wished = [products[0], menus[0]].flatMap((item) => item ?? []);
    const ids = wished.map(({ id }) => ({ kind: "product" as const, id, quantity: null }));
    await learned(database.db, house.scope, eventId, { products: ids });
    const wishes = wished.map(({ name }) => name);
    expect(wishes).toHaveLength(2);
    const event = await record(eventId);
    expect(event).toMatchObject({
      preferences: { wish_products: wishes },
      event_data: { "Catering Preference": wishes.join(", ") },
    });
    const { events } = await house.must("GET", `/api/events?client_email=${event["client_id"]}`);
    expect(events).toMatchObject([{ event_data: { "Catering Preference": wishes.join(", ") } }]);
  });
});

onBothDatabases("the list of bookings", (database) => {
  let house: House;
  const ids: string[] = [];
  beforeAll(async () => {
    house = await openHouse(database.db);
    for (const email of ["ada@example.com", "bea@example.com", "cem@example.org"])
      ids.push((await house.offered(email)).eventId);
    const [, , last = ""] = ids;
    await house.must("POST", `/api/event/${last}/cancel`, { event_id: last, confirmation: "CANCEL" });
  });
  const found = async (query: string): Promise<string[]> => {
    const { events, total_events: total } = await house.must("GET", `/api/events?${query}`);
    const listed = (events as { event_id: string }[]).map(({ event_id }) => event_id);
    expect(total).toBe(listed.length);
    return listed.toReversed();
  };

  test("is filtered by everything that it says it is", async () => {
    const [ada = "", bea = "", cem = ""] = ids;
    expect(await found("")).toEqual([ada, bea, cem]);
    expect(await found("status=option")).toEqual([ada, bea]);
    expect(await found("status=Cancelled,confirmed")).toEqual([cem]);
    expect(await found("client_email=BEA@example.com")).toEqual([bea]);
    expect(await found("room=room%20b")).toEqual([ada, bea]);
    expect(await found("room=Room%20A")).toEqual([]);
    expect(await found(`date_from=${DAY}&date_to=${DAY}`)).toEqual([ada, bea, cem]);
    expect(await found(`date_from=${YEAR}-05-21`)).toEqual([]);
    expect(await found("step=5&status=option")).toEqual([ada, bea]);
    expect(await found("step=2")).toEqual([]);
    expect(await found("updated_since=2999-01-01T00:00:00Z")).toEqual([]);
    expect(await found("q=example.org")).toEqual([cem]);
    expect(await found("q=Ro%25m")).toEqual([]);
    expect(await found("thread_id=nobody")).toEqual([]);
  });
  test("comes in pages that miss nothing", async () => {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Record<string, unknown> = await house.must(
        "GET",
        `/api/events?limit=1${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...(page["events"] as { event_id: string }[]).map(({ event_id }) => event_id));
      expect(page["total_events"]).toBe(3);
      cursor = page["next_cursor"] as string | null;
    }
    expect(seen.toReversed()).toEqual(ids);
  });
  test("unchanged is 304, for list and record; a payment changes both", async () => {
    const [ada = ""] = ids;
    const tags: (string | null)[] = [];
    for (const path of ["/api/events", `/api/events/${ada}`]) {
      const { headers } = await house.call("GET", path);
      tags.push(headers.get("etag"));
      expect(headers.get("cache-control")).toBe("private, no-cache");
      const again = await house.call("GET", path, undefined, { "If-None-Match": headers.get("etag") ?? "" });
      expect([path, again.status, again.body]).toEqual([path, 304, {}]);
    }
    await house.must("POST", "/api/event/deposit/pay", { event_id: ada });
    const now = await Promise.all(["/api/events", `/api/events/${ada}`].map((path) => house.call("GET", path)));
    expect(now.map(({ headers }) => headers.get("etag"))).not.toEqual(tags);
  });
  test.each(["status=lost", "date_from=2030-02-30", "step=8", "updated_since=soon", "q=x", "limit=0", "cursor=mine"])(
    "%s is refused by name",
    async (query) => {
      const { status, body } = await house.call("GET", `/api/events?${query}`);
      expect([status, Object.keys(body["fields"] as object)]).toEqual([422, [query.split("=")[0] ?? ""]]);
    },
  );
});

onBothDatabases("the history of a booking", (database) => {
  let house: House;
  let eventId: string;
  beforeAll(async () => {
    house = await openHouse(database.db);
    ({ eventId } = await house.offered());
  });
  interface Page {
    activities: { id: string; key: string; timestamp: string; granularity: string }[];
    has_more: boolean;
    next_cursor: string | null;
  }
  const page = async (query = ""): Promise<Page> =>
    (await house.must("GET", `/api/events/${eventId}/activity?${query}`)) as unknown as Page;

  describe("activity", () => {
    test("is newest first; detailed includes the milestones", async () => {
      const high = await page();
      const all = await page("granularity=detailed");
      expect(high).toMatchObject({ event_id: eventId, granularity: "high", has_more: false, next_cursor: null });
      expect(high.activities.map(({ key }) => key)).toEqual(
        all.activities.filter(({ granularity }) => granularity === "high").map(({ key }) => key),
      );
      expect(all.activities.length).toBeGreaterThan(high.activities.length);
      const times = all.activities.map(({ timestamp }) => timestamp);
      expect(times).toEqual(times.toSorted().toReversed());
      expect(all.activities.at(-1)).toMatchObject({ key: "event_created" });
    });
    test("pages miss nothing, also among lines of one moment", async () => {
      const all = await page("granularity=detailed");
      const seen: string[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const next: Page = await page(`granularity=detailed&limit=2${cursor && `&cursor=${cursor}`}`);
        expect(next.has_more).toBe(next.next_cursor !== null);
        seen.push(...next.activities.map(({ id }) => id));
        cursor = next.next_cursor;
      }
      expect(seen).toEqual(all.activities.map(({ id }) => id));
    });
    test.each(["granularity=all", "limit=201", "cursor=mine"])("%s is refused", async (query) =>
      expect(await house.call("GET", `/api/events/${eventId}/activity?${query}`)).toMatchObject({ status: 422 }),
    );
  });

  test("progress shows what is done, what is on, and what is to come", async () => {
    const progress = await house.must("GET", `/api/events/${eventId}/progress`);
    expect(progress).toEqual({
      event_id: eventId,
      current_stage: "deposit",
      percentage: 70,
      stages: [
        { id: "date", label: "Date", status: "completed", icon: "📅" },
        { id: "room", label: "Room", status: "completed", icon: "🏢" },
        { id: "offer", label: "Offer", status: "completed", icon: "📄" },
        { id: "deposit", label: "Deposit", status: "active", icon: "💳" },
        { id: "confirmed", label: "Confirmed", status: "pending", icon: "✅" },
      ],
    });
  });
  test("of a booking that is not there is 404", async () => {
    for (const id of [newId(), "nonsense"])
      for (const path of ["progress", "activity"])
        expect(await house.call("GET", `/api/events/${id}/${path}`)).toMatchObject({
          status: 404,
          body: { error: "event_not_found" },
        });
  });
});
