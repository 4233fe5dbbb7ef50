import { expect, test } from "bun:test";
import { ground, OFFER } from "./ground.ts";
import { expectKeys, expectRefusal, expectShape } from "./shaped.ts";

/*
 * What the links in mails open. Source: spec/http-api.md §11.
 */
const { get, post, start, supervised, offered, desk } = ground();

type Json = Record<string, unknown>;

const HEAD = ["snapshot_id", "type", "created_at", "expires_at", "event_id", "params"];
const MATCH = ["matched", "closest", "missing"];
const ROOM = [
  ...["id", "name", "capacity", "price", "currency", "price_basis", "badges", "requirements", "hint", "alternatives"],
];
const ROW = [
  ...["date", "room", "status", "hint", "price", "requirements_score", "available_dates", "requirements"],
  ...["coffee_match", "u_shape_match", "projector_match"],
];
const ROOMS = [
  ...["rooms", "table_rows", "recommended_room", "selected_room", "outcome", "chosen_date", "display_date"],
  ...["participants", "client_preferences"],
];
const MENU = [
  ...["name", "slug", "price_per_person", "unit_price", "currency", "description", "availability_window", "dietary"],
  ...["courses", "vegetarian", "wine_pairing"],
];
const DATA: Readonly<Record<string, readonly string[]>> = {
  rooms: ROOMS,
  catering: ["menus", "title", "month_hint", "lines"],
  catering_catalog: ["catering_alternatives", "room", "date", "query_params"],
  catering_menu: ["menu", "name", "room", "date"],
  products: ["products"],
  offer: ["offer_id", "version", "lines", "total_amount", "currency", "valid_until"],
  qna: ["items", "categories", "menus", "body_markdown"],
};
const DAY_MS = 86_400_000;

/** Types of the links in a reply, each opened by somebody without a credential. */
const openAll = async (text: string): Promise<Map<string, Json>> => {
  const opened = new Map<string, Json>();
  for (const [, id] of text.matchAll(/\]\(http:\/\/localhost:3000\/info\/\w+\?snapshot_id=(snap_[\w-]{22})\)/g)) {
    const body = expectShape(await get(`/api/snapshots/${id}`), [...HEAD, "data"], "a snapshot (§11)");
    const type = String(body["type"]);
    expectKeys(body["data"], DATA[type] ?? [], `data of ${type} (§11)`);
    expect(expectShape(await get(`/api/snapshots/${id}/data`), ["snapshot_id", "data"])["data"]).toEqual(
      body["data"] as Json,
    );
    expect(JSON.stringify(body)).not.toMatch(/Ada|Brun|@example/);
    opened.set(type, body);
  }
  return opened;
};

test("rooms: all of them, as they stand that day, with what each costs", async () => {
  await supervised(false);
  const { body } = await start("Hello, which room do you recommend for 25 people on 20 May 2027 from 14:00 to 18:00?");
  const rooms = (await openAll(String(body["response"]))).get("rooms");
  expect(rooms).toMatchObject({ event_id: body["event_id"], params: { date: "2027-05-20", participants: 25 } });
  const data = rooms?.["data"] as Json;
  const all = data["rooms"] as Json[];
  expect(all.length).toBeGreaterThan(3);
  for (const room of all) {
    expectKeys(room, ROOM, "a room (§11)");
    expectKeys(room["badges"], ["coffee", "capacity", "u-shape", "projector"], "badges (§11)");
    expectKeys(room["requirements"], MATCH, "requirements (§11)");
    expect(room).toMatchObject({ currency: "CHF", price_basis: "event", price: expect.any(Number) });
  }
  for (const row of data["table_rows"] as Json[]) expectKeys(row, ROW, "a row (§11)");
  expect(data).toMatchObject({ chosen_date: "2027-05-20", display_date: "20.05.2027", participants: 25 });
  expect(String(body["response"])).toContain(String(data["recommended_room"]));
});

test("an offer: every line, and the total that the mail names", async () => {
  const { body } = await start(OFFER());
  const offer = (await openAll(String(body["response"]))).get("offer")?.["data"] as Json;
  const { body: event } = await get(`/api/events/${body["event_id"]}`);
  expect(offer).toMatchObject({
    offer_id: event["current_offer_id"],
    version: 1,
    total_amount: event["offer_total"],
    currency: "CHF",
  });
  for (const line of offer["lines"] as Json[])
    expectKeys(line, ["description", "quantity", "unit", "unit_price", "amount", "included"], "a line (§11)");
});

test("menus, products and questions, of the live catalogue", async () => {
  const answers = new Map<string, Json>();
  for (const text of [
    "Hello, what menus do you have? Ada Brun",
    "Hello, is there parking? Ada Brun",
    "Hello, which drinks do you have? Ada Brun",
    "Hello, what equipment do you have? Ada Brun",
  ])
    for (const [type, body] of await openAll(String((await start(text)).body["response"]))) answers.set(type, body);
  expect([...answers.keys()].toSorted()).toEqual(["catering", "catering_catalog", "products", "qna"]);
  const data = (type: string) => answers.get(type)?.["data"] as Json;
  for (const menu of data("catering")["menus"] as Json[]) expectKeys(menu, MENU, "a menu (§11)");
  for (const item of data("catering_catalog")["catering_alternatives"] as Json[])
    expectKeys(item, ["name", "unit_price", "currency", "unit", "wish", "match_pct", "quantity"], "an item (§11)");
  expect((data("qna")["items"] as Json[]).length).toBeGreaterThan(1);
  const { created_at, expires_at } = answers.get("qna") ?? {};
  expect(Date.parse(String(expires_at)) - Date.parse(String(created_at))).toBe(365 * DAY_MS);
});

test("the team lists them, and a stranger learns of no booking", async () => {
  const page = expectShape(await get("/api/snapshots?limit=2"), ["snapshots", "next_cursor"], "the list (§11)");
  for (const each of page["snapshots"] as Json[]) expectKeys(each, HEAD, "one of the list (§11)");
  const next = await get(`/api/snapshots?limit=2&cursor=${page["next_cursor"]}`);
  expect((next.body["snapshots"] as Json[])[0]).not.toEqual((page["snapshots"] as Json[])[1] ?? {});
  const [offer] = (await get("/api/snapshots?type=offer")).body["snapshots"] as Json[];
  expect(offer?.["event_id"]).toBeString();
  const id = String(offer?.["snapshot_id"]);
  const wrong = { Authorization: "Bearer oe_test_aaaaaaaaaaaa_wrong" };
  expect((await desk().call("GET", `/api/snapshots/${id}`, undefined, wrong)).body).toMatchObject({ event_id: null });
  const first = await get(`/api/snapshots/${id}`);
  const tag = { "If-None-Match": String(first.headers.get("etag")) };
  expect((await desk().call("GET", `/api/snapshots/${id}`, undefined, tag)).status).toBe(304);
  for (const name of [`snap_${"x".repeat(22)}`, "none", "snap_20260113_195241_6d15cca1"])
    expectRefusal(await get(`/api/snapshots/${name}`), 404, "snapshot_not_found");
  const legacy = await desk().call("GET", "/api/snapshots/snap_20260113_195241_6d15cca1", undefined, wrong);
  expectRefusal(legacy, 401, "unauthorized");
  expectRefusal(await get("/api/snapshots?type=none"), 422, "validation_failed");
});

test("the links of a booking that is called off have expired", async () => {
  const { event } = await offered();
  const [mine] = (await get(`/api/snapshots?event_id=${event}`)).body["snapshots"] as Json[];
  await post(`/api/event/${event}/cancel`, { event_id: event, confirmation: "CANCEL" });
  expectRefusal(await get(`/api/snapshots/${mine?.["snapshot_id"]}`), 410, "snapshot_expired");
});
