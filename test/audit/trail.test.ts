import { expect, test } from "bun:test";
import { signatureOf } from "../../src/payments/signature.ts";
import { newId } from "../../src/platform/ids.ts";
import { wholeDesk } from "../gate/house.ts";
import { onBothDatabases } from "../support/databases.ts";
import { PNG, UPLOAD } from "../support/files.ts";
import { type House, type HouseAnswer, openHouse } from "../support/house.ts";
import { DAY } from "../support/may.ts";

const SECRET = "the payment provider's secret, 32 bytes";
const ENV = { PROMPTS_EDITOR_ENABLED: "1", PAYMENT_WEBHOOK_SECRET: SECRET };
const SENTINEL = "ada.brun@example.com";

interface Line {
  action: string;
  actor_id: string;
  actor_kind: string;
  entity_type: string;
  entity_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  request_id: string;
}

/** The whole log, page by page. */
const allLines = async (house: House): Promise<Line[]> => {
  const lines: Line[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await house.must("GET", `/api/audit?limit=50${cursor && `&cursor=${cursor}`}`);
    lines.push(...(page["items"] as Line[]));
    cursor = page["next_cursor"] as string | null;
  }
  return lines;
};

/** Every topic, and a change that holds. */
const TOPICS: Readonly<Record<string, object>> = {
  "global-deposit": { deposit_percentage: 40 },
  "hil-mode": { enabled: true },
  approvals: { approve_offers: "ALWAYS" },
  options: { hold_ttl_days: 21 },
  pricing: { vat_rate_bp: 260 },
  venue: { city: "Winterthur" },
  "site-visit": { min_days_ahead: 3 },
  managers: { names: ["Lina Keller"] },
  products: { autofill_min_score: 0.75 },
  menus: { dinner_options: [{ menu_name: "Summer Table", price: "CHF 88.50" }] },
  catalog: { product_room_map: [{ name: "Piano" }] },
  faq: { items: [{ category: "Dogs", question: "May dogs come?", answer: "They may." }] },
  retention: { snapshot_days: 30 },
  "email-format": { plain_text: true },
  "hil-email": { enabled: true, manager_email: "desk@example.com" },
  "llm-provider": { intent_provider: "Stub" },
  "hybrid-enforcement": { enabled: false },
  "pre-filter": { mode: "Legacy" },
  "detection-mode": { mode: "legacy" },
  prompts: { step_prompts: { "4": "Be brief." } },
};

/** They issue a token, set the clock of a process, send a mail of no conversation: no row changes. */
const WRITES_NOTHING = [
  "POST /api/emails/test",
  "POST /api/config/hil-email/test",
  "POST /api/agent/chatkit/session",
  "POST /api/test/clock",
];

onBothDatabases("the trail", (database) => {
  test("every route that changes something leaves one line, in whatever way it does", async () => {
    const house = await openHouse(database.db, ENV);
    const mutating = wholeDesk({ env: { ENV: "test", ...ENV } }, database.db)
      .routes.filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const done = new Map<string, string>();
    const trailed = async (route: string, send: (id: string) => Promise<HouseAnswer>): Promise<HouseAnswer["body"]> => {
      const id = `walk-${newId()}`;
      const { status, body } = await send(id);
      if (status >= 300) throw new Error(`${route}: ${status} ${JSON.stringify(body)}`);
      done.set(route, id);
      return body;
    };
    const does = (route: string, body?: object, ...ids: unknown[]): Promise<HouseAnswer["body"]> => {
      const [method = "", pattern = ""] = route.split(" ");
      let at = 0;
      const path = pattern.replace(/\{\w+\}/g, () => String(ids[at++]));
      return trailed(route, (id) => house.call(method, path, body, { "X-Request-Id": id }));
    };
    const fresh = (number: number) => house.asked(`guest-${number}@example.com`);
    const wish = `Please send us an offer for Room A for 20 people on ${DAY} from 09:00 to 12:00. Ada Brun`;

    const { session_id: thread } = await does("POST /api/start-conversation", {
      client_email: SENTINEL,
      email_body: wish,
    });
    const { session_id: open } = await house.must("POST", "/api/start-conversation", {
      client_email: "open@example.com",
      email_body: "We are looking for a room for 20 people next year. Ada Brun",
    });
    await does("POST /api/conversation/{session_id}/confirm-date", { date: DAY }, open);
    await does("POST /api/send-message", { session_id: thread, message: "We will be 22 people." });
    const linked = await fresh(9);
    const token = await house.tokens.issue(
      "decision",
      { sub: linked.taskId, team: house.scope.teamId, by: house.scope.userId },
      60,
    );
    await does("POST /mail/decide/{token}", undefined, `${token}?verdict=approved`);
    const [one, two, three] = [await fresh(1), await fresh(2), await fresh(3)];
    await does("POST /api/tasks/{task_id}/approve", {}, one.taskId);
    await does("POST /api/tasks/{task_id}/reject", {}, two.taskId);
    await does("POST /api/tasks/cleanup", {});
    await does("POST /api/reject-booking/{session_id}", {}, one.threadId);
    await does("POST /api/agent/reply", { thread_id: three.threadId, message: "We will be 24 people." });
    await does("POST /api/agent/chatkit/respond", { thread_id: three.threadId, text: "Make it 26 people." });
    await does("POST /api/client/continue", { email: "guest-3@example.com", body: "We will be 28 people instead." });
    await does("POST /api/event/{event_id}/cancel", { event_id: three.eventId, confirmation: "CANCEL" }, three.eventId);
    await does("POST /api/client/reset", { email: "guest-3@example.com" });

    const four = await house.offered("guest-4@example.com");
    await does("POST /api/accept-booking/{session_id}", {}, four.threadId);
    const payment = { date: new Date().toISOString().slice(0, 10), amount: 1, reference: "bank 1" };
    await does("POST /api/event/{event_id}/deposit/confirm", payment, four.eventId);
    await does("POST /api/event/deposit/pay", { event_id: four.eventId });

    for (const [topic, change] of Object.entries(TOPICS)) await does(`POST /api/config/${topic}`, change);
    await house.must("POST", "/api/config/prompts", { system_prompt: "First." });
    await does("POST /api/config/prompts/revert/{index}", undefined, 1);
    const key = await does("POST /api/team/keys", { name: "screen", role: "viewer" });
    const next = await does("POST /api/team/keys/{id}/rotate", {}, key["id"]);
    await does("POST /api/team/keys/{id}/revoke", {}, next["id"]);
    const user_id = crypto.randomUUID();
    await does("POST /api/team/members", { user_id, role: "viewer", email: SENTINEL });
    await does("PATCH /api/team/members/{user_id}", { role: "manager" }, user_id);
    await does("DELETE /api/team/members/{user_id}", undefined, user_id);

    const room = await does("POST /api/catalog/rooms", { name: "Attic", capacity_max: 20, full_day_rate: 300 });
    await does("POST /api/config/room-deposit/{room_id}", { deposit_required: true, deposit_percent: 20 }, room["id"]);
    await does("PATCH /api/catalog/rooms/{id}", { full_day_rate: 400 }, room["id"]);
    const mail = { to_email: "guest-4@example.com", to_name: "", subject: "Parking", body_text: "There is room." };
    await does("POST /api/emails/send-to-client", { ...mail, event_id: four.eventId });
    await does("POST /api/emails/send-offer", { event_id: four.eventId });
    const day = { starts_at: `${DAY}T20:00:00.000Z`, ends_at: `${DAY}T22:00:00.000Z` };
    const block = await does("POST /api/catalog/blocks", { ...day, rooms: [room["id"]], kind: "maintenance" });
    await does("PATCH /api/catalog/blocks/{id}", { reason: "Floor" }, block["id"]);
    await does("DELETE /api/catalog/blocks/{id}", undefined, block["id"]);
    await does("DELETE /api/catalog/rooms/{id}", undefined, room["id"]);
    const product = await does("POST /api/catalog/products", {
      name: "Easel",
      category: "Equipment",
      price: 10,
      unit: "per_event",
    });
    await does("PATCH /api/catalog/products/{id}", { price: 12 }, product["id"]);
    await does("DELETE /api/catalog/products/{id}", undefined, product["id"]);
    const menu = await does("POST /api/catalog/menus", { name: "Soup Table", price: 30 });
    await does("PATCH /api/catalog/menus/{id}", { price: 32 }, menu["id"]);
    await does("DELETE /api/catalog/menus/{id}", undefined, menu["id"]);
    await does("POST /api/catalog/import", await house.must("GET", "/api/catalog/export"));

    const feed = await does("POST /api/calendar/feeds", { room_id: null });
    await does("DELETE /api/calendar/feeds/{id}", undefined, feed["id"]);
    const text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    const calendar = await does("POST /api/calendar/import", { name: "Cleaning", text });
    await does("POST /api/calendar/import/{id}/refresh", undefined, calendar["id"]);
    await does("DELETE /api/calendar/import/{id}", undefined, calendar["id"]);

    const data = { event_id: four.eventId, amount: 1, currency: "CHF", reference: newId() };
    const created_at = new Date().toISOString();
    const paid = { id: newId(), type: "deposit.paid", created_at, team_id: house.scope.teamId, data };
    await trailed("POST /api/webhooks/payments", (id) => {
      const signature = signatureOf(Buffer.from(JSON.stringify(paid)), SECRET, Math.floor(Date.now() / 1000));
      return house.call("POST", "/api/webhooks/payments", paid, { "X-Signature": signature, "X-Request-Id": id });
    });
    const file = await trailed("POST /api/agent/chatkit/upload", async (id) => {
      const headers = { "Content-Type": "image/png", "X-File-Name": "plan.png", "X-Request-Id": id };
      const response = await house.fetch(UPLOAD, { method: "POST", headers, body: PNG });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as HouseAnswer["body"],
      };
    });
    await does("DELETE /api/files/{id}", undefined, (file["upload"] as { id: string }).id);
    const lines = await allLines(house);
    for (const [route, id] of done)
      expect({ route, lines: lines.filter((line) => line.request_id === id && line.action === route).length }).toEqual({
        route,
        lines: 1,
      });
    expect(JSON.stringify(lines)).not.toContain(SENTINEL);
    expect(lines.find(({ action }) => action === "PATCH /api/catalog/rooms/{id}")).toMatchObject({
      actor_kind: "user",
      entity_type: "room",
      entity_id: room["id"],
      before: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      after: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const missing = mutating.filter(
      (route) => !done.has(route) && !WRITES_NOTHING.includes(route) && route !== "POST /api/test/reset",
    );
    expect(missing).toEqual([]);
    await does("POST /api/test/reset", {});
    expect((await allLines(house)).map(({ action }) => action)).toContain("POST /api/test/reset");
  });

  test("what only reads, or is refused, leaves none; another team sees none", async () => {
    const [house, other] = [await openHouse(database.db), await openHouse(database.db)];
    const refused = { "X-Request-Id": "refused-request" };
    expect((await house.call("POST", "/api/catalog/rooms", { name: "" }, refused)).status).toBe(422);
    expect((await house.call("POST", `/api/tasks/${newId()}/approve`, {}, refused)).status).toBe(404);
    await house.must("GET", "/api/events");
    expect(await allLines(house)).toEqual([]);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
    expect(await allLines(house)).toHaveLength(1);
    expect(await allLines(other)).toEqual([]);
    expect((await house.call("GET", "/api/audit?entity_id=x")).status).toBe(422);
    expect((await house.call("GET", "/api/audit?cursor=x")).status).toBe(422);
    expect((await house.must("GET", "/api/audit?action=none"))["items"]).toEqual([]);
    expect((await house.must("GET", "/api/audit?until=2020-01-01"))["items"]).toEqual([]);
  });
});
