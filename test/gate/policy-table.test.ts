import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import published from "./fixtures/policy.json" with { type: "json" };
import { wholeDesk } from "./house.ts";

/** Who may call what, as published in spec/http-api.md §3 to §20, routes of later deliveries included. */
const TABLE: Readonly<Record<string, string>> = published;

/** Routes whose role the mode decides, and files of the documentation page. */
const OPENAPI = "GET /openapi.json";
const PAGE = /^GET \/docs\/\*$/;

let db: Database;
beforeAll(async () => {
  db = await openEmbedded(undefined);
});
afterAll(() => db.close());

/** The roles of everything that an environment mounts. */
const mounted = (source: Record<string, string>): Record<string, string> => {
  const app = wholeDesk({ env: source }, db);
  const lines = app.routes.map(({ method, path, hooks }) => {
    const { role } = hooks as { role?: string };
    return [`${method} ${path.replace(/:(\w+)/g, "{$1}")}`, role ?? "none"] as const;
  });
  return Object.fromEntries(lines.filter(([name]) => !PAGE.test(name)));
};

const ALL = {
  ENV: "dev",
  PROMPTS_EDITOR_ENABLED: "1",
  PAYMENT_WEBHOOK_SECRET: "x".repeat(32),
  OE_SUPABASE_URL: "https://project.example.com",
  OE_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_of_the_example",
};
const PROD = {
  ENV: "prod",
  ALLOWED_ORIGINS: "none",
  DATA_DIR: "/srv/desk",
  TOKEN_SIGNING_SECRET: "s".repeat(32),
};

test.each([
  ["with everything mounted", ALL, "public"],
  ["in prod", PROD, "viewer"],
] as const)("every route is published, and admits whom the table says: %s", (_, env, openapi) => {
  const routes = mounted(env);
  expect(Object.keys(routes).length).toBeGreaterThan(60);
  const expected = Object.fromEntries(
    Object.keys(routes).map((name) => [name, name === OPENAPI ? openapi : (TABLE[name] ?? "not in the table")]),
  );
  expect(routes).toEqual(expected);
});

/** Second delivery (§16): until then these paths are 404. */
const LATER = /event-requests|^PATCH \/api\/events\/\{event_id\}$/;

test("what is published is there, later deliveries apart", () => {
  const routes = mounted(ALL);
  const absent = Object.keys(TABLE).filter((name) => !(name in routes));
  expect(absent.filter((name) => !LATER.test(name))).toEqual([]);
  expect(absent).toHaveLength(12);
});

/** Routes marked "Idem: yes" in spec/http-api.md §4 to §16, and those of §20 that mint or fetch something, of those that are mounted; topics of the
 * configuration apart. */
const WITH_KEYS = [
  "DELETE /api/calendar/feeds/{id}",
  "DELETE /api/calendar/import/{id}",
  "DELETE /api/files/{id}",
  "POST /api/accept-booking/{session_id}",
  "POST /api/agent/chatkit/respond",
  "POST /api/agent/reply",
  "POST /api/calendar/feeds",
  "POST /api/calendar/import",
  "POST /api/calendar/import/{id}/refresh",
  "POST /api/client/continue",
  "POST /api/client/reset",
  "POST /api/conversation/{session_id}/confirm-date",
  "POST /api/emails/send-offer",
  "POST /api/emails/send-to-client",
  "POST /api/event/deposit/pay",
  "POST /api/event/{event_id}/cancel",
  "POST /api/event/{event_id}/deposit/confirm",
  "POST /api/reject-booking/{session_id}",
  "POST /api/send-message",
  "POST /api/start-conversation",
  "POST /api/tasks/cleanup",
  "POST /api/tasks/{task_id}/approve",
  "POST /api/tasks/{task_id}/reject",
];

test("the routes that the table says honour Idempotency-Key, and so does every topic of the configuration", () => {
  const routes = wholeDesk({ env: ALL }, db).routes.map(({ method, path, hooks }) => ({
    name: `${method} ${path.replace(/:(\w+)/g, "{$1}")}`,
    isKeyed: Boolean((hooks as { idempotent?: unknown }).idempotent),
  }));
  const isTopic = (name: string): boolean => name.startsWith("POST /api/config/") && !name.endsWith("/test");
  const keyed = routes.filter(({ name, isKeyed }) => isKeyed && !isTopic(name)).map(({ name }) => name);
  expect(keyed.toSorted()).toEqual(WITH_KEYS);
  expect(routes.filter(({ name, isKeyed }) => isTopic(name) && !isKeyed)).toEqual([]);
});
