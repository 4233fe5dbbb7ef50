import { beforeAll, describe, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

const KEYS = ["source", "version", "updated_at", "updated_by"];

/** Every topic, what its record shows, and a change that holds. Source: spec/http-api.md §12.2. */
const TOPICS: [string, string[], Record<string, unknown>][] = [
  [
    "global-deposit",
    ["deposit_enabled", "deposit_type", "deposit_percentage", "deposit_fixed_amount", "deposit_deadline_days"],
    { deposit_percentage: 40 },
  ],
  ["hil-mode", ["enabled"], { enabled: false }],
  ["approvals", ["approve_offers"], { approve_offers: "ALWAYS" }],
  ["options", ["hold_ttl_days", "second_option_allowed"], { hold_ttl_days: 21 }],
  [
    "pricing",
    ["always_full_day", "estimate_missing_room_rate", "offer_validity_days", "vat_rate_bp"],
    { vat_rate_bp: 260 },
  ],
  [
    "venue",
    [
      "name",
      "city",
      "timezone",
      "currency_code",
      "operating_hours",
      "from_email",
      "from_name",
      "frontend_url",
      "iban",
      "creditor",
      "vat_id",
    ],
    { city: "Winterthur", iban: "CH9300762011623852957" },
  ],
  ["site-visit", ["blocked_dates", "default_slots", "weekdays_only", "min_days_ahead"], { min_days_ahead: 3 }],
  ["managers", ["names"], { names: ["Lina Keller"] }],
  ["products", ["autofill_min_score"], { autofill_min_score: 0.75 }],
  ["menus", ["dinner_options", "enabled"], { dinner_options: [{ menu_name: "Summer Table", price: "CHF 88.50" }] }],
  ["catalog", ["product_room_map", "enabled"], { product_room_map: [{ name: "Piano" }] }],
  ["faq", ["items", "enabled"], { items: [{ category: "Dogs", question: "May dogs come?", answer: "They may." }] }],
  ["retention", ["trace_hours", "idempotency_hours", "snapshot_days", "file_days_after_event"], { snapshot_days: 30 }],
  ["email-format", ["plain_text", "env_var", "current_value"], { plain_text: true }],
  [
    "hil-email",
    ["enabled", "manager_email", "smtp_configured", "smtp_host", "from_email"],
    { enabled: true, manager_email: "desk@example.com" },
  ],
  ["llm-provider", ["intent_provider", "entity_provider", "verbalization_provider"], { intent_provider: "Stub" }],
  ["hybrid-enforcement", ["enabled", "is_hybrid", "providers", "status"], { enabled: false }],
  ["pre-filter", ["mode"], { mode: "Legacy" }],
  ["detection-mode", ["mode"], { mode: "legacy" }],
  ["prompts", ["system_prompt", "step_prompts"], { step_prompts: { "4": "Be brief." } }],
];

const lower = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

onBothDatabases("configuration", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db, { PROMPTS_EDITOR_ENABLED: "1", FRONTEND_URL: "http://localhost:3000" });
  });

  describe.each(TOPICS)("%s", (name, fields, change) => {
    const path = `/api/config/${name}`;

    test("answers every field, and where it comes from", async () => {
      const record = await house.must("GET", path);
      expect(Object.keys(record).sort()).toEqual([...fields, ...KEYS].sort());
    });

    test("a change is kept with its history, and null takes it back", async () => {
      const before = await house.must("GET", path);
      const written = await house.must("POST", path, change);
      expect(written).toMatchObject({
        source: "database",
        version: Number(before["version"]) + 1,
        message: "Saved; in effect from the next turn on.",
      });
      expect(written["config"]).toEqual(await house.must("GET", path));
      const [field = ""] = Object.keys(change);
      if (typeof change[field] !== "object") expect(lower(written[field])).toEqual(lower(change[field]));
      else expect(written[field]).toMatchObject(change[field] as object);

      const { history } = (await house.must("GET", `${path}/history`)) as {
        history: { version: number; author: { id: string }; config: Record<string, unknown> }[];
      };
      expect(history[0]).toMatchObject({ version: written["version"], author: { id: expect.any(String) } });
      expect(Object.keys(history[0]?.config ?? {})).toContain(field);

      const back = await house.must("POST", path, Object.fromEntries(Object.keys(change).map((key) => [key, null])));
      const { config: _, status: __, message: ___, ...record } = back;
      expect(back["version"]).toBe(Number(before["version"]) + 2);
      for (const key of Object.keys(change)) expect(Object.keys(record)).toContain(key);
    });

    test("a field that nobody knows, or of another type, changes nothing", async () => {
      const before = await house.must("GET", path);
      const [field = ""] = Object.keys(change);
      for (const body of [{ unheard_of: 1 }, { [field]: { of: "another type" } }]) {
        const answer = await house.call("POST", path, body);
        expect(answer.status).toBe(422);
        expect(answer.body["error"]).toBe("validation_failed");
      }
      expect(await house.must("GET", path)).toEqual(before);
    });

    test("an unchanged record is not sent again, and a stale one is not overwritten", async () => {
      const { headers } = await house.call("GET", path);
      const etag = headers.get("etag") ?? "";
      expect((await house.call("GET", path, undefined, { "If-None-Match": etag })).status).toBe(304);
      const first = await house.call("POST", path, change, { "If-Match": etag });
      expect(first.status).toBe(200);
      const second = await house.call("POST", path, change, { "If-Match": etag });
      expect(second.status).toBe(412);
      expect(second.body).toMatchObject({ error: "version_conflict", fields: { version: first.body["version"] } });
    });
  });

  test("of fifty writers at once none is lost, and each has its line in order", async () => {
    const own = await openHouse(database.db);
    const path = "/api/config/managers";
    const writes = Array.from({ length: 50 }, (_, index) => own.must("POST", path, { names: [`Manager ${index}`] }));
    await Promise.all(writes);
    const { history } = (await own.must("GET", `${path}/history?limit=200`)) as { history: { version: number }[] };
    expect(history.map(({ version }) => version).sort((a, b) => b - a)).toEqual(
      Array.from({ length: 50 }, (_, index) => 50 - index),
    );
    expect((await own.must("GET", path))["version"]).toBe(50);
  });

  test("of fifty writers who saw the same state, one writes", async () => {
    const own = await openHouse(database.db);
    const path = "/api/config/managers";
    const etag = (await own.call("GET", path)).headers.get("etag") ?? "";
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        own.call("POST", path, { names: [`Manager ${index}`] }, { "If-Match": etag }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
  });

  test("of a crowd who read, add a name and write with If-Match until they are let, each finds the others' names kept, and the history tells every step in order", async () => {
    const own = await openHouse(database.db);
    const path = "/api/config/managers";
    const all = Array.from({ length: database.crowd }, (_, index) => `Manager ${index}`);
    let refused = 0;
    const add = async (name: string): Promise<void> => {
      const { body, headers } = await own.call("GET", path);
      const names = [...(body["names"] as string[]), name];
      const { status } = await own.call("POST", path, { names }, { "If-Match": headers.get("etag") ?? "" });
      if (status === 200) return;
      expect(status).toBe(412);
      refused += 1;
      await add(name);
    };
    await Promise.all(all.map(add));
    expect(refused).toBeGreaterThan(0);
    const record = await own.must("GET", path);
    expect((record["names"] as string[]).toSorted()).toEqual(all.toSorted());
    expect(record["version"]).toBe(database.crowd);
    const { history } = (await own.must("GET", `${path}/history?limit=200`)) as {
      history: { version: number; config: { names: string[] } }[];
    };
    expect(history.map(({ version }) => version)).toEqual(
      Array.from({ length: database.crowd }, (_, index) => database.crowd - index),
    );
    for (const { version, config } of history)
      expect(config.names).toEqual((record["names"] as string[]).slice(0, version));
  });

  test("another team keeps its own", async () => {
    const other = await openHouse(database.db);
    await house.must("POST", "/api/config/venue", { city: "Lugano", timezone: "Europe/London", currency_code: "EUR" });
    expect(await other.must("GET", "/api/config/venue")).toMatchObject({
      city: "Zurich",
      timezone: "Europe/Zurich",
      currency_code: "CHF",
    });
    await house.must("POST", "/api/config/venue", { timezone: null, currency_code: null });
    expect(await house.must("GET", "/api/config/venue")).toMatchObject({
      timezone: "Europe/Zurich",
      currency_code: "CHF",
    });
  });

  test.each([
    ["venue", { timezone: "Mars/Olympus" }, "timezone"],
    ["venue", { currency_code: "XQZ" }, "currency_code"],
    ["venue", { operating_hours: { start: 20, end: 8 } }, "operating_hours.end"],
    ["venue", { iban: "CH9300762011623852958" }, "iban"],
    ["venue", { frontend_url: "https://elsewhere.example.com" }, "frontend_url"],
    ["hil-email", { enabled: true, manager_email: null }, "manager_email"],
    [
      "global-deposit",
      { deposit_enabled: true, deposit_type: "fixed", deposit_fixed_amount: 0 },
      "deposit_fixed_amount",
    ],
  ])("%s: what cannot be is refused by name (%#)", async (name, change, field) => {
    const { status, body } = await house.call("POST", `/api/config/${name}`, change);
    expect(status).toBe(422);
    expect(Object.keys(body["fields"] as object)).toContain(field);
  });

  test("a provider whose key is not set is refused", async () => {
    const { status, body } = await house.call("POST", "/api/config/llm-provider", { intent_provider: "openai" });
    expect(status).toBe(422);
    expect(body).toMatchObject({ error: "provider_not_configured", fields: { intent_provider: expect.any(String) } });
  });

  test("an empty list returns to the built-in one", async () => {
    await house.must("POST", "/api/config/faq", { items: [{ category: "Dogs", question: "Dogs?", answer: "Yes." }] });
    const back = await house.must("POST", "/api/config/faq", { items: [], enabled: null });
    expect(back["source"]).toBe("default");
    expect((back["items"] as unknown[]).length).toBe(11);
  });

  test("an earlier prompt is in effect again as a new version", async () => {
    const path = "/api/config/prompts";
    await house.must("POST", path, { system_prompt: "First." });
    await house.must("POST", path, { system_prompt: "Second." });
    const { history } = (await house.must("GET", `${path}/history`)) as { history: { id: string; version: number }[] };
    const reverted = await house.must("POST", `${path}/revert/1`);
    expect(reverted).toMatchObject({ system_prompt: "First.", version: (history[0]?.version ?? 0) + 1 });
    expect(await house.must("POST", `${path}/revert/${history[0]?.id}`)).toMatchObject({ system_prompt: "Second." });
    expect((await house.call("POST", `${path}/revert/9999`)).body["error"]).toBe("version_not_found");
  });

  test("prompts do not exist where nobody may edit them", async () => {
    const closed = await openHouse(database.db);
    expect((await closed.call("GET", "/api/config/prompts")).status).toBe(404);
  });
});

onBothDatabases("what is configured is what the desk works with", (database) => {
  const clients = (house: House, text: string) =>
    house.must("POST", "/api/start-conversation", { client_email: "ada@example.com", email_body: text });

  test("a menu of the venue's own list is offered at its price, and a retired one is not", async () => {
    const house = await openHouse(database.db);
    await house.must("POST", "/api/config/menus", {
      dinner_options: [{ menu_name: "Summer Table", price: "CHF 88.50" }],
    });
    await clients(
      house,
      "Please send us an offer for Room B for 20 people on 20 May 2027, 14:00 to 18:00, with the Summer Table.",
    );
    const { events } = (await house.must("GET", "/api/events")) as { events: { event_id: string }[] };
    const record = JSON.stringify(await house.must("GET", `/api/events/${events[0]?.event_id}`));
    expect(record).toContain("Summer Table");
    expect(record).toContain("1770");
  });

  test("a room's own deposit goes before that of the house, and back again", async () => {
    const house = await openHouse(database.db);
    const roomId = await roomOf(house);
    const path = `/api/config/room-deposit/${roomId}`;
    expect(await house.must("GET", path)).toEqual({
      room_id: roomId,
      deposit_required: false,
      deposit_percent: null,
      source: "default",
      version: 0,
      updated_at: null,
      updated_by: null,
    });
    expect(await house.must("POST", path, { deposit_required: true, deposit_percent: 50 })).toMatchObject({
      status: "ok",
      deposit_percent: 50,
      source: "database",
      version: 1,
    });
    await house.must("POST", `${path}?deposit_required=false`);
    expect(await house.must("GET", path)).toMatchObject({ deposit_required: false, source: "database", version: 2 });
    await house.must("POST", path, { deposit_required: null });
    expect(await house.must("GET", path)).toMatchObject({ deposit_required: false, source: "default", version: 3 });
    expect((await house.must("GET", `${path}/history`))["history"]).toHaveLength(3);
    for (const [wrong, status] of [
      [`/api/config/room-deposit/${Bun.randomUUIDv7()}`, 404],
      ["/api/config/room-deposit/room-b", 404],
    ] as const)
      expect((await house.call("GET", wrong)).status).toBe(status);
    const other = await openHouse(database.db);
    expect((await other.call("POST", path, { deposit_required: true })).body["error"]).toBe("room_not_found");
  });
});

const roomOf = async (house: House): Promise<string> => {
  const { eventId } = await house.offered();
  const event = await house.must("GET", `/api/events/${eventId}`);
  const found = /"room_id":"([0-9a-f-]{36})"/.exec(JSON.stringify(event))?.[1];
  if (!found) throw new Error("the event names no room");
  return found;
};
