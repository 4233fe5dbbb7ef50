import { expect, test } from "bun:test";
import { eq, sql } from "drizzle-orm";
import { idempotencyKeys } from "../../src/db/schema/index.ts";
import { asOwner, withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, MACHINE_TOKEN, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";

const MINUTE_MS = 60_000;
const HOURS_25 = 25 * 60 * MINUTE_MS;
const MAIL = { ...ASK, client_email: "ada@example.com" };

const started = (house: House, key: string, body: object = MAIL, headers: Record<string, string> = {}) =>
  house.call("POST", "/api/start-conversation", body, { "Idempotency-Key": key, ...headers });

const totalEvents = async (house: House): Promise<number> =>
  ((await house.must("GET", "/api/events")) as { events: unknown[] }).events.length;

onBothDatabases("Idempotency-Key", (database) => {
  test("the same request again changes nothing and is answered as before", async () => {
    const house = await openHouse(database.db);
    const first = await started(house, "order-1");
    const second = await started(house, "order-1");
    expect(first.status).toBe(200);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(second.status).toBe(200);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect(second.body).toEqual(first.body);
    expect(await totalEvents(house)).toBe(1);
  });

  test("a refusal that says something of the request is kept as well", async () => {
    const house = await openHouse(database.db);
    const wrong = () => started(house, "wrong", { client_email: "nobody" });
    const [first, second] = [await wrong(), await wrong()];
    expect([first.status, second.status]).toEqual([422, 422]);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect(second.body["request_id"]).toBe(first.body["request_id"]);
  });

  test("another body under the same key is refused, and nothing comes of it", async () => {
    const house = await openHouse(database.db);
    await started(house, "order-1");
    const other = await started(house, "order-1", { ...MAIL, client_email: "bea@example.com" });
    expect(other).toMatchObject({ status: 422, body: { error: "idempotency_key_reused" } });
    expect(JSON.stringify(other.body)).not.toContain("bea@example.com");
    expect(await totalEvents(house)).toBe(1);
  });

  test("each caller and each path has keys of its own", async () => {
    const house = await openHouse(database.db);
    const { body } = await started(house, "one");
    const asMachine = await started(
      house,
      "one",
      { ...MAIL, client_email: "bea@example.com" },
      {
        Authorization: `Bearer ${MACHINE_TOKEN}`,
      },
    );
    expect(asMachine).toMatchObject({ status: 200 });
    expect(asMachine.headers.get("idempotency-replayed")).toBeNull();
    const other = await house.call(
      "POST",
      "/api/send-message",
      { session_id: body["session_id"], message: "Thank you!" },
      { "Idempotency-Key": "one" },
    );
    expect(other).toMatchObject({ status: 200 });
    expect(other.headers.get("idempotency-replayed")).toBeNull();
    const neighbour = await openHouse(database.db);
    expect((await started(neighbour, "one")).headers.get("idempotency-replayed")).toBeNull();
  });

  test("what is no key is refused", async () => {
    const house = await openHouse(database.db);
    for (const key of ["", "ü", "with space", "x".repeat(201)])
      expect(await started(house, key)).toMatchObject({ status: 422, body: { error: "validation_failed" } });
    expect(await totalEvents(house)).toBe(0);
  });

  test("a key on a route without keys is not looked at", async () => {
    const house = await openHouse(database.db);
    const answer = await house.call("GET", "/api/events", undefined, { "Idempotency-Key": "x".repeat(201) });
    expect(answer.status).toBe(200);
  });

  test("of many at once one is carried out; the others get its answer or hear that it is under way", async () => {
    const house = await openHouse(database.db);
    const answers = await Promise.all(Array.from({ length: 200 }, () => started(house, "rush")));
    const told = answers.filter(({ status }) => status === 200);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(told.length + waiting.length).toBe(answers.length);
    expect(told.filter(({ headers }) => headers.get("idempotency-replayed") === null)).toHaveLength(1);
    for (const { body, headers } of waiting) {
      expect(body["error"]).toBe("idempotency_in_flight");
      expect(headers.get("retry-after")).toBe("2");
    }
    expect(new Set(told.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await totalEvents(house)).toBe(1);
  });

  test("a process that dies before it answers leaves a key for a minute, and a message for good", async () => {
    const house = await openHouse(database.db);
    const { scope } = house;
    const first = await started(house, "lost");
    const until = new Date(house.clock.now().getTime() + MINUTE_MS);
    await withTeam(database.db, scope, (tx) =>
      tx
        .update(idempotencyKeys)
        .set({ state: "running", status: null, response: null, expiresAt: until })
        .where(eq(idempotencyKeys.teamId, scope.teamId)),
    );
    expect(await started(house, "lost")).toMatchObject({ status: 409, body: { error: "idempotency_in_flight" } });
    house.clock.fix(new Date(until.getTime() + 1));
    const again = await started(house, "lost");
    expect(again).toMatchObject({ status: 200, body: { event_id: first.body["event_id"], duplicate: true } });
    expect(await totalEvents(house)).toBe(1);
  });

  test("a stream that ends in an apology is not kept: sent again, the message is taken", async () => {
    const house = await openHouse(database.db);
    const say = () =>
      house.fetch("/api/agent/chatkit/respond", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": "stream" },
        body: JSON.stringify({ thread_id: "widget-1", text: MAIL.email_body, from_email: MAIL.client_email }),
      });
    await asOwner(database.db, (tx) => tx.execute(sql`revoke insert on emails from openevent_app`));
    const failed = await (await say()).text();
    await asOwner(database.db, (tx) => tx.execute(sql`grant insert on emails to openevent_app`));
    expect(failed).toContain("system_notice");
    expect(failed).not.toContain("emails");
    const answer = await say();
    expect(answer.headers.get("idempotency-replayed")).toBeNull();
    expect(await answer.text()).not.toContain("system_notice");
    expect(await totalEvents(house)).toBe(1);
    expect((await say()).headers.get("idempotency-replayed")).toBe("true");
  });

  test("after a day a key is free for another request, which is no repetition of the first", async () => {
    const house = await openHouse(database.db);
    const first = await started(house, "daily");
    house.clock.fix(new Date(house.clock.now().getTime() + HOURS_25));
    const other = await started(house, "daily", { ...MAIL, client_email: "bea@example.com" });
    expect(other).toMatchObject({ status: 200, body: { duplicate: false } });
    expect(other.body["event_id"]).not.toBe(first.body["event_id"]);
    house.clock.fix(new Date(house.clock.now().getTime() + HOURS_25));
    expect(await started(house, "daily", { ...MAIL, client_email: "cleo@example.com" })).toMatchObject({
      status: 200,
      body: { duplicate: false },
    });
    expect(await totalEvents(house)).toBe(3);
  });

  test("an answer is kept for a day, then its row goes", async () => {
    const house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: true });
    const change = (key: string) =>
      house.call("POST", "/api/config/hil-mode", { enabled: false }, { "Idempotency-Key": key });
    await change("first");
    house.clock.fix(new Date(house.clock.now().getTime() + HOURS_25));
    expect((await change("second")).headers.get("idempotency-replayed")).toBeNull();
    const [row] = await withTeam(database.db, house.scope, (tx) =>
      tx
        .select({ keys: sql<string[]>`array_agg(${idempotencyKeys.key})` })
        .from(idempotencyKeys)
        .where(eq(idempotencyKeys.teamId, house.scope.teamId)),
    );
    expect(row?.keys).toEqual(["second"]);
    expect((await change("first")).headers.get("idempotency-replayed")).toBeNull();
  });
});
