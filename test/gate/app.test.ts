import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { type Settings, TOKEN, wholeDesk } from "./house.ts";

let db: Database;
beforeAll(async () => {
  db = await openEmbedded(undefined);
});
afterAll(() => db.close());

const PROD: Settings = {
  env: {
    ENV: "prod",
    ALLOWED_ORIGINS: "none",
    DATA_DIR: "/srv/desk",
    TOKEN_SIGNING_SECRET: "s".repeat(32),
    RATE_LIMIT_ENABLED: "0",
  },
};

const desk = (given: Settings) => wholeDesk(given, db);
type Route = ReturnType<typeof desk>["routes"][number];
const roleOf = ({ hooks }: Route) => (hooks as { role?: string }).role;
const pathOf = ({ path }: Route) => path.replace(/:\w+/g, "some-id").replace("*", "some-file");
const nameOf = (route: Route) => `${route.method} ${route.path}`;

/** A manager's link carries its own proof, in the path; the press of its button has no body. */
const BY_LINK = "POST /mail/decide/:token";

describe("the whole house, for a stranger", () => {
  test("every route that is not public answers 401, with or without a body", async () => {
    const app = desk({ env: { AUTH_ENABLED: "1" } });
    const closed = app.routes.filter((route) => roleOf(route) !== "public");
    expect(closed.length).toBeGreaterThan(10);
    for (const route of closed) {
      for (const body of [undefined, '{"wrong":true}', "no json"]) {
        if (body !== undefined && route.method === "GET") continue;
        const response = await app.handle(
          new Request(`http://localhost${pathOf(route)}`, {
            method: route.method,
            ...(body !== undefined && {
              body,
              headers: { "Content-Type": "application/json", "Content-Length": String(body.length) },
            }),
          }),
        );
        expect([nameOf(route), response.status]).toEqual([nameOf(route), 401]);
      }
    }
  });
  test("a guessed token opens nothing", async () => {
    const app = desk(PROD);
    for (const route of app.routes.filter((each) => roleOf(each) !== "public")) {
      const response = await app.handle(
        new Request(`http://localhost${pathOf(route)}`, {
          method: route.method,
          headers: { Authorization: "Bearer guessed" },
        }),
      );
      expect([nameOf(route), response.status]).toEqual([nameOf(route), 401]);
    }
  });
  test("every route says who may, how often and how much", () => {
    for (const route of desk({}).routes) {
      const { role, rate, cap } = route.hooks as Record<string, unknown>;
      expect([nameOf(route), typeof role, typeof rate, cap === undefined]).toEqual([
        nameOf(route),
        "string",
        "string",
        false,
      ]);
      if (route.method === "DELETE" || nameOf(route) === BY_LINK) continue;
      if (route.method === "GET") expect([nameOf(route), cap]).toEqual([nameOf(route), "none"]);
      else if (route.method !== "DELETE") expect([nameOf(route), cap]).not.toEqual([nameOf(route), "none"]);
    }
  });
  test("nothing that writes is public, but for what the link in a mail opens", () => {
    const open = desk({}).routes.filter((route) => roleOf(route) === "public");
    expect(open.length).toBeGreaterThan(0);
    const writing = open.map(nameOf).filter((name) => !name.startsWith("GET "));
    expect(writing).toEqual([BY_LINK]);
  });
});

describe("what a mode does not mount does not exist (§2.6)", () => {
  const paths = (given: Settings) => desk(given).routes.map(({ path }) => path);
  const isForTests = (path: string) => path.startsWith("/api/test/") || path.startsWith("/api/test-data/");

  test("the test routes and the page with the documentation are for dev alone", () => {
    expect(paths({}).filter(isForTests).length).toBeGreaterThan(0);
    expect(paths({})).toContain("/docs");
    expect(paths(PROD).filter(isForTests)).toEqual([]);
    expect(paths(PROD).filter((path) => path.startsWith("/docs"))).toEqual([]);
  });
  test("clients, payments and questions for tests need a word of their own in prod", () => {
    const forClients = ["/api/client/reset", "/api/client/continue", "/api/event/deposit/pay", "/api/qna"];
    const all = (given: Settings) => forClients.filter((path) => paths(given).includes(path));
    expect(all({})).toEqual(forClients);
    expect(all(PROD)).toEqual([]);
    const allowed = { env: { ...PROD.env, ALLOW_TEST_ENDPOINTS: "1" } };
    expect(all(allowed)).toEqual(forClients);
    expect(paths(allowed).filter(isForTests)).toEqual([]);
  });
  test("traces are for dev, where they are on", () => {
    const traced = (env: Record<string, string>) => paths({ env }).filter((path) => path.startsWith("/api/debug/"));
    expect(traced({ ENV: "dev" })).toHaveLength(8);
    expect(traced({ ENV: "dev", DEBUG_TRACE_ENABLED: "0" })).toEqual([]);
    expect(traced({ ENV: "test", DEBUG_TRACE_ENABLED: "1" })).toEqual([]);
    expect(paths(PROD).filter((path) => path.startsWith("/api/debug/"))).toEqual([]);
  });
  test("the payment provider is heard where its secret is set", () => {
    const path = "/api/webhooks/payments";
    expect(paths({})).not.toContain(path);
    expect(paths({ env: { PAYMENT_WEBHOOK_SECRET: "x".repeat(32) } })).toContain(path);
  });
  test("in prod they answer as any path that is none, to those who may ask", async () => {
    const app = desk(PROD);
    const answer = (path: string, headers: Record<string, string>) =>
      app.handle(new Request(`http://localhost${path}`, { method: "POST", headers }));
    const signedIn = { Authorization: `Bearer ${TOKEN}` };
    expect((await answer("/api/test/reset", signedIn)).status).toBe(404);
    expect((await answer("/api/test/reset", {})).status).toBe(401);
    expect((await answer("/api/debug/live", signedIn)).status).toBe(404);
    expect((await answer("/api/nowhere", signedIn)).status).toBe(404);
  });
  test("in prod the description of the API is for members", () => {
    const role = (given: Settings) =>
      desk(given)
        .routes.filter(({ path }) => path === "/openapi.json")
        .map(roleOf);
    expect(role({})).toEqual(["public"]);
    expect(role(PROD)).toEqual(["viewer"]);
  });
});

describe("queries (§1.1)", () => {
  test("a parameter that a route does not know is ignored, on every route", async () => {
    const app = desk({ env: { ENV: "dev" } });
    const reads = app.routes.filter(({ method }) => method === "GET");
    expect(reads.length).toBeGreaterThan(20);
    for (const route of reads) {
      const ask = (query: string) => app.handle(new Request(`http://localhost${pathOf(route)}${query}`));
      const [plain, more] = [await ask(""), await ask("?utm_source=letter")];
      await Promise.all([plain.body?.cancel(), more.body?.cancel()]);
      expect([nameOf(route), more.status]).toEqual([nameOf(route), plain.status]);
    }
  });
});

describe("lists (§1.3)", () => {
  const list = (query: string) =>
    desk({}).handle(new Request(`http://localhost/api/tasks/pending?${query}`, { headers: { "X-Team-Id": "team-a" } }));
  test.each(["limit=0", "limit=201", "limit=-1", "limit=ten", "limit=1.5", "cursor=foreign", "type=gossip"])(
    "%s is 422",
    async (query) => {
      const response = await list(query);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: "validation_failed" });
    },
  );
  test.each(["limit=ten", "cursor=foreign", "type=gossip"])("%s is named", async (query) => {
    const [name = ""] = query.split("=");
    expect(await (await list(query)).json()).toMatchObject({ fields: { [name]: expect.any(String) } });
  });
});
