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

const ALL = { ENV: "dev", PROMPTS_EDITOR_ENABLED: "1", PAYMENT_WEBHOOK_SECRET: "x".repeat(32) };
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
