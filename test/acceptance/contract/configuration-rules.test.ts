import { describe, expect, test } from "bun:test";
import { ground } from "./ground.ts";
import { expectKeys, expectRefusal, expectShape } from "./shaped.ts";

/*
 * What single topics say beside the rules of all of them. Source: spec/http-api.md §12.2.
 */
const { get, post, start } = ground({
  PROMPTS_EDITOR_ENABLED: "1",
  OPENAI_API_KEY: "a-key",
  GOOGLE_API_KEY: "a-key",
  EVENT_MANAGER_EMAIL: "manager@example.com",
});

type Json = Record<string, unknown>;
const read = async (topic: string): Promise<Json> => (await get(`/api/config/${topic}`)).body;
const write = (topic: string, change: Json) => post(`/api/config/${topic}`, change);

test("hil-mode is what hil-status tells, and what the next turn obeys", async () => {
  for (const enabled of [true, false]) {
    await write("hil-mode", { enabled });
    expect((await get("/api/workflow/hil-status")).body).toEqual({ hil_all_replies_enabled: enabled });
    expect((await start()).body).toMatchObject({ hil_pending: enabled });
  }
});

test("email-format names its variable and the effective value", async () => {
  expect((await write("email-format", { plain_text: true })).body).toMatchObject({
    plain_text: true,
    current_value: true,
    env_var: "OE_EMAIL_PLAIN_TEXT",
  });
});

test("two different providers are hybrid, the stub is none, and what is enforced and is not there is a violation", async () => {
  const chosen = { intent_provider: "Gemini", entity_provider: "gemini", verbalization_provider: "openai" };
  const kept = { ...chosen, intent_provider: "gemini" };
  expect((await write("llm-provider", chosen)).body).toMatchObject(kept);
  const { body } = await write("hybrid-enforcement", { enabled: true });
  expect(body).toMatchObject({ status: "ok", is_hybrid: true, providers: kept, config: { status: "OK" } });
  await write("llm-provider", { verbalization_provider: "stub" });
  expect(await read("hybrid-enforcement")).toMatchObject({ is_hybrid: false, status: "Violation" });
  await write("hybrid-enforcement", { enabled: false });
  expect(await read("hybrid-enforcement")).toMatchObject({ status: "Bypassed" });
});

test("the manager's address is the environment's while a team names nobody, and off is off all the same", async () => {
  expect(await read("hil-email")).toMatchObject({ enabled: false, manager_email: "manager@example.com" });
  expect((await write("hil-email", { enabled: true })).status).toBe(200);
  expect((await write("hil-email", { enabled: false })).body).toMatchObject({ enabled: false });
});

test.each([
  ["menus", "dinner_options", { menu_name: "Summer Table", price: "CHF 88.50", available_months: ["May"] }],
  ["catalog", "product_room_map", { name: "Piano" }],
  ["faq", "items", { category: "Dogs", question: " May dogs come? ", answer: "They may.\u0007" }],
])("%s: an item has its defaults, and [] and null both return to the built-in list", async (topic, field, item) => {
  const builtIn = await read(topic);
  const own = (await write(topic, { [field]: [item] })).body;
  const [kept] = own[field] as Json[];
  expect({ source: own["source"], items: (own[field] as Json[]).length }).toEqual({ source: "database", items: 1 });
  expectKeys(kept, Object.keys((builtIn[field] as Json[])[0] ?? {}), `an item of ${topic} (§12.2)`);
  if (topic === "faq") expect(kept).toMatchObject({ question: "May dogs come?", answer: "They may." });
  if (topic === "menus") expect(kept).toMatchObject({ courses: 3, priority: 1, available_months: ["may"] });
  if (topic === "catalog") expect(kept).toMatchObject({ category: "equipment", rooms: [] });
  for (const nothing of [[], null]) {
    await write(topic, { [field]: [item] });
    const back = (await write(topic, { [field]: nothing, enabled: null })).body;
    expect(back["source"]).toBe("default");
    expect((back[field] as Json[]).length).toBeGreaterThan(1);
  }
});

test("a list that is not enabled is none: the venue has no menu and no answer of its own", async () => {
  await write("menus", { enabled: false });
  await write("faq", { enabled: false });
  expect((await get("/api/test-data/catering")).body).toEqual([] as unknown as Json);
  expect((await get("/api/test-data/qna")).body).toMatchObject({ items: [] });
  await write("menus", { enabled: true });
  await write("faq", { enabled: true });
  expect(((await get("/api/test-data/qna")).body["items"] as Json[]).length).toBeGreaterThan(5);
});

describe("prompts", () => {
  const PATH = "/api/config/prompts";
  const FIRST = { system_prompt: "First.", step_prompts: {} };
  const SECOND = { system_prompt: "First.", step_prompts: { "4": "Second." } };

  test("every line of the history has both, and an earlier one is in effect again as a new version", async () => {
    await post(PATH, { system_prompt: "First." });
    await post(PATH, { step_prompts: { "4": "Second." } });
    const { history } = expectShape(await get(`${PATH}/history`), ["history", "next_cursor"]);
    const [newest, oldest] = history as Json[];
    expect([newest?.["config"], oldest?.["config"]]).toEqual([SECOND, FIRST]);
    const back = (await post(`${PATH}/revert/1`)).body;
    expect(back).toMatchObject({ ...FIRST, status: "ok", version: Number(newest?.["version"]) + 1, config: FIRST });
    expect((await post(`${PATH}/revert/${String(newest?.["id"])}`)).body).toMatchObject(SECOND);
    const after = (await get(`${PATH}/history`)).body["history"] as Json[];
    expect(after).toHaveLength((history as Json[]).length + 2);
    for (const none of ["9999", Bun.randomUUIDv7()])
      expectRefusal(await post(`${PATH}/revert/${none}`), 404, "version_not_found");
  });
});

describe("room-deposit", () => {
  const RECORD = ["room_id", "deposit_required", "deposit_percent", "source", "version", "updated_at", "updated_by"];
  const roomPath = async (): Promise<string> => {
    const { items } = (await get("/api/catalog/rooms")).body as { items: Json[] };
    return `/api/config/room-deposit/${String(items[0]?.["id"])}`;
  };

  test("is set by the body or by the query, with a history of its own, and null removes it", async () => {
    const path = await roomPath();
    const nothing = { deposit_required: false, deposit_percent: null, source: "default", version: 0 };
    expect(expectShape(await get(path), RECORD, "room-deposit (§12.2)")).toMatchObject(nothing);
    const set = await post(path, { deposit_required: true, deposit_percent: 100 });
    expect(expectShape(set, [...RECORD, "status", "message", "config"])).toMatchObject({
      status: "ok",
      deposit_percent: 100,
      source: "database",
      config: (await get(path)).body,
    });
    expect((await post(path, { deposit_required: false })).body).toMatchObject({ deposit_required: false });
    expect((await post(`${path}?deposit_required=1&deposit_percent=20`)).body).toMatchObject({
      deposit_required: true,
      deposit_percent: 20,
    });
    expect((await post(path, { deposit_required: null })).body).toMatchObject({ ...nothing, version: 4 });
    expect((await get(`${path}/history`)).body["history"]).toHaveLength(4);
  });

  test("what cannot be is refused, a stale write too, and an unknown room is none", async () => {
    const path = await roomPath();
    for (const body of [
      {},
      { deposit_percent: 50 },
      { deposit_required: "yes" },
      { deposit_required: true, deposit_percent: 0 },
      { deposit_required: true, deposit_percent: 101 },
      { deposit_required: true, colour: "red" },
    ])
      expectRefusal(await post(path, body), 422, "validation_failed");
    for (const query of ["", "?deposit_required=perhaps", "?deposit_required=true&deposit_percent=101"])
      expectRefusal(await post(path + query), 422, "validation_failed");
    const etag = (await get(path)).headers.get("etag") ?? "";
    expect((await get(path, { "If-None-Match": etag })).status).toBe(304);
    const change = { deposit_required: true };
    const { body } = await post(path, change, { "If-Match": etag });
    const fields = expectRefusal(await post(path, change, { "If-Match": etag }), 412, "version_conflict");
    expect(fields).toEqual({ version: body["version"] });
    const other = `/api/config/room-deposit/${Bun.randomUUIDv7()}`;
    for (const answer of [await get(other), await post(other, change), await get(`${other}/history`)])
      expectRefusal(answer, 404, "room_not_found");
  });
});
