import { beforeAll, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { withTeam } from "../../src/db/team.ts";
import { ensureDemoTeams } from "../../src/dev/service.ts";
import type { KnownTeam } from "../../src/gate/caller.ts";
import { readEnv } from "../../src/platform/env.ts";
import { onBothDatabases } from "../support/databases.ts";
import { ASK as MAY } from "../support/may.ts";
import { BASE, wholeDesk } from "./house.ts";

const ASK = { ...MAY, client_email: "canary-of-a@example.com", client_name: "Canary Brun" };

/** Tables whose rows a path may name, and by which column. */
const NAMED = [
  ["threads", "id"],
  ["events", "id"],
  ["tasks", "id"],
  ["rooms", "id"],
  ["rooms", "name"],
  ["products", "id"],
  ["menus", "id"],
  ["clients", "id"],
  ["clients", "email"],
  ["offers", "id"],
  ["emails", "id"],
  ["calendar_blocks", "id"],
  ["api_keys", "key_id"],
  ["team_members", "user_id"],
] as const;

/** Bodies that pass the schema, so that the answer is about the id and not about the body. */
const BODIES: Readonly<Record<string, object>> = {
  "POST /api/event/:event_id/cancel": { confirmation: "CANCEL" },
  "PATCH /api/team/members/:user_id": { role: "viewer" },
};
/** Ids that stand in a body. */
const IN_BODIES: readonly (readonly [path: string, body: (id: string) => object])[] = [
  ["/api/send-message", (id) => ({ session_id: id, message: "Hello" })],
  ["/api/agent/chatkit/session", (id) => ({ thread_id: id })],
  ["/api/agent/chatkit/respond", (id) => ({ thread_id: id, text: "Hello" })],
  ["/api/event/deposit/pay", (id) => ({ event_id: id })],
  ["/api/start-conversation", (id) => ({ ...ASK, client_email: "b@example.com", attachments: [id] })],
];

onBothDatabases("every route, with ids of another team", (database) => {
  let desk: ReturnType<typeof wholeDesk>;
  let a: KnownTeam;
  let b: KnownTeam;
  beforeAll(async () => {
    const { env } = readEnv({ ENV: "test", DEMO_TEAMS: "team-a,team-b" }, false);
    const demoTeams = await ensureDemoTeams(database.db, env, new Date());
    const [first, second] = demoTeams;
    if (!first || !second) throw new Error("two teams were asked for");
    [a, b] = [first, second];
    desk = wholeDesk({ identity: { demoTeams }, env: { ENV: "dev", PROMPTS_EDITOR_ENABLED: "1" } }, database.db);
    expect((await ask(a, "POST", "/api/start-conversation", ASK)).status).toBe(200);
    const key = await ask(a, "POST", "/api/team/keys", { name: "canary key", role: "viewer" });
    expect(key.status).toBeLessThan(300);
    const member = { user_id: Bun.randomUUIDv7(), role: "owner" };
    expect((await ask(a, "POST", "/api/team/members", member)).status).toBeLessThan(300);
  });

  /** Status and body without the request's own id. */
  const ask = async (team: KnownTeam, method: string, path: string, body?: object) => {
    const text = body && JSON.stringify(body);
    const json = text && { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(text)) };
    const response = await Promise.resolve(
      desk.handle(
        new Request(BASE + path, {
          method,
          headers: { "X-Team-Id": team.slug, "X-Request-Id": "the-same-id", ...json },
          ...(text && { body: text }),
        }),
      ),
    );
    return { status: response.status, text: await response.text() };
  };

  const rowsAs = async (team: KnownTeam, statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> => {
    const scope = { teamId: team.id, userId: team.systemUserId };
    const result: unknown = await withTeam(database.db, scope, (tx) => tx.execute(statement));
    return Array.isArray(result) ? result : (result as { rows: Record<string, unknown>[] }).rows;
  };
  const theirIds = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (const [table, column] of NAMED) {
      const statement = sql`select ${sql.identifier(column)}::text as id from ${sql.identifier(table)} limit 1`;
      for (const { id } of await rowsAs(a, statement)) if (typeof id === "string") ids.push(id);
    }
    return ids;
  };
  /** Everything of a team that a booking is made of, as one fingerprint. */
  const stateOf = (team: KnownTeam) =>
    rowsAs(
      team,
      sql`select (select md5(string_agg(t::text, '' order by id)) from events t) as events,
        (select md5(string_agg(t::text, '' order by id)) from tasks t) as tasks,
        (select md5(string_agg(t::text, '' order by id)) from threads t) as threads,
        (select md5(string_agg(t::text, '' order by id)) from rooms t) as rooms,
        (select md5(string_agg(t::text, '' order by id)) from emails t) as emails,
        (select md5(string_agg(t::text, '' order by key_id)) from api_keys t) as keys,
        (select md5(string_agg(t::text, '' order by user_id)) from team_members t) as members`,
    );
  /** An id of the same form that nobody has. */
  const unknownLike = (id: string): string =>
    /^[0-9a-f]{8}-/.test(id) ? Bun.randomUUIDv7() : [...id].map((c) => (/[a-z]/i.test(c) ? "q" : c)).join("");

  const isTheirsToo = async (id: string) => (await rowsAs(b, sql`select 1 from rooms where name = ${id}`)).length > 0;
  /** What B is told of an id of A, and of one that nobody has. */
  const asB = async (method: string, path: string, id: string) => {
    const body = method === "GET" ? undefined : (BODIES[`${method} ${path}`] ?? {});
    const at = (name: string) => ask(b, method, path.replace(/:\w+/, encodeURIComponent(name)), body);
    return [await at(id), await at(unknownLike(id))] as const;
  };

  test("answer as if nobody had them, and change nothing", async () => {
    const before = await stateOf(a);
    const ids = await theirIds();
    expect(ids.length).toBeGreaterThan(8);
    const routes = desk.routes.filter(({ path }) => path.includes("/:") && path.split("/:").length === 2);
    expect(routes.length).toBeGreaterThan(25);
    const wrong: object[] = [];
    let missing = 0;
    for (const id of ids) {
      // Both venues have rooms of the same names.
      if (await isTheirsToo(id)) continue;
      for (const { method, path } of routes) {
        const [foreign, unknown] = await asB(method, path, id);
        if (foreign.text !== unknown.text || foreign.status !== unknown.status || foreign.status < 400)
          wrong.push({ method, path, id, foreign, unknown });
        if (foreign.status === 404) missing++;
      }
    }
    expect(wrong).toEqual([]);
    expect(missing).toBeGreaterThan(routes.length * 5);
    expect(await stateOf(a)).toEqual(before);
  });

  test("in a body too", async () => {
    const before = await stateOf(a);
    for (const id of await theirIds())
      for (const [path, body] of IN_BODIES) {
        const foreign = await ask(b, "POST", path, body(id));
        const unknown = await ask(b, "POST", path, body(unknownLike(id)));
        expect({ path, ...foreign }).toEqual({ path, ...unknown });
        expect(foreign.status).toBeGreaterThanOrEqual(400);
      }
    expect(await stateOf(a)).toEqual(before);
  });

  test("lists and counts of a team without anything are empty, whatever others have", async () => {
    const canaries = [ASK.client_email, ASK.client_name, "canary key", a.id];
    for (const { method, path } of desk.routes) {
      if (method !== "GET" || path.includes(":") || path.includes("*") || path.includes("stream")) continue;
      // It speaks of the desk, not of a team.
      if (path === "/openapi.json") continue;
      const { text } = await ask(b, "GET", path);
      for (const canary of canaries)
        expect({ path, hasCanary: text.includes(canary) }).toEqual({ path, hasCanary: false });
    }
    expect(JSON.parse((await ask(b, "GET", "/api/events")).text)).toMatchObject({ total_events: 0, events: [] });
    expect(JSON.parse((await ask(b, "GET", "/api/tasks/pending")).text)).toMatchObject({ total: 0, tasks: [] });
  });
});
