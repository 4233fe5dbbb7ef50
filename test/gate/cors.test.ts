import { describe, expect, test } from "bun:test";
import { corsHeaders, isAllowedOrigin, preflightHeaders } from "../../src/gate/cors.ts";
import { CLOSED, refusal, type Settings, smallHouse } from "./house.ts";

const APP = "https://app.example.com";
const ORIGINS = ["https://app.example.com", "https://*.desk.example.org", "http://intranet:8080"];
const prod = { mode: "prod", ALLOWED_ORIGINS: ORIGINS } as const;
const dev = { mode: "dev", ALLOWED_ORIGINS: [] as string[] } as const;

describe("which origin may call (§1.6)", () => {
  test.each([APP, "https://zurich.desk.example.org", "http://intranet:8080"])("%s may", (origin) =>
    expect(isAllowedOrigin(origin, prod)).toBe(true),
  );
  test.each([
    "http://app.example.com",
    "https://app.example.com:8443",
    "https://app.example.com.evil.com",
    "https://evil.com/https://app.example.com",
    "https://notapp.example.com",
    "https://APP.example.com",
    "https://app.example.com/",
    "https://desk.example.org",
    "https://a.b.desk.example.org",
    "https://evil.com/.desk.example.org",
    "https://evil.com#.desk.example.org",
    "https://evil.com?.desk.example.org",
    "https://user@zurich.desk.example.org",
    "http://zurich.desk.example.org",
    "https://.desk.example.org",
    "https://zurichdesk.example.org",
    "http://localhost:3000",
    "http://127.0.0.1",
    "null",
    "",
    "*",
    "none",
  ])('"%s" may not in prod', (origin) => expect(isAllowedOrigin(origin, prod)).toBe(false));
  test("where no browser calls, none may", () => {
    for (const origin of ["none", "null", APP])
      expect(isAllowedOrigin(origin, { mode: "prod", ALLOWED_ORIGINS: ["none"] })).toBe(origin === "none");
  });

  test.each(["http://localhost:3000", "http://localhost", "http://127.0.0.1:5173"])("in dev %s may", (origin) =>
    expect(isAllowedOrigin(origin, dev)).toBe(true),
  );
  test.each([
    "https://localhost:3000",
    "http://localhost.evil.com",
    "http://localhost:3000.evil.com",
    "http://evil-localhost:3000",
    "http://127.0.0.1.evil.com",
    "http://192.168.0.10:3000",
    "null",
    APP,
  ])("in dev %s may not", (origin) => expect(isAllowedOrigin(origin, dev)).toBe(false));

  test("the answer names the one origin, never all", () => {
    expect(corsHeaders(APP)["Access-Control-Allow-Origin"]).toBe(APP);
    expect(Object.values({ ...corsHeaders(APP), ...preflightHeaders(APP) })).not.toContain("*");
  });
});

const WITH_ORIGIN: Settings = { env: { AUTH_ENABLED: "1", ALLOWED_ORIGINS: APP } };
const from = (origin: string, headers: Record<string, string> = {}) => ({ headers: { Origin: origin, ...headers } });

describe("a browser's question beforehand", () => {
  const ask = (origin: string, path = "/api/notes", given: Settings = WITH_ORIGIN) =>
    smallHouse(given).call("OPTIONS", path, from(origin, { "Access-Control-Request-Method": "POST" }));

  test("from an allowed origin needs no credential and has no body", async () => {
    const response = await ask(APP);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(response.headers.get("access-control-allow-origin")).toBe(APP);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    expect(response.headers.get("access-control-max-age")).toBe("600");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
    for (const header of ["Authorization", "X-Team-Id", "Idempotency-Key", "If-Match", "Content-Type"])
      expect(response.headers.get("access-control-allow-headers")).toContain(header);
  });
  test.each(["https://evil.example", "null", "http://app.example.com"])("from %s is refused", async (origin) => {
    const response = await ask(origin);
    expect(response.status).toBe(403);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(response.headers.has("access-control-allow-methods")).toBe(false);
    expect(await refusal(response)).toMatchObject({ error: "origin_not_allowed" });
  });
  test("tells nothing about which paths exist", async () => {
    const [known, unknown] = await Promise.all([ask(APP, "/api/notes"), ask(APP, "/api/nowhere")]);
    expect(unknown.status).toBe(known.status);
  });
  test("OPTIONS without an origin is a method like any other", async () => {
    expect((await smallHouse(CLOSED).call("OPTIONS", "/api/notes")).status).toBe(401);
    expect((await smallHouse().call("OPTIONS", "/api/notes")).status).toBe(405);
  });
});

describe("a browser's call", () => {
  test.each([
    ["GET", "/api/events", 401],
    ["POST", "/health", 405],
  ])("from an allowed origin may read the answer of %s %s", async (method, path, status) => {
    const response = await smallHouse(WITH_ORIGIN).call(method, path, from(APP));
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(APP);
    expect(response.headers.get("access-control-expose-headers")).toContain("X-Request-Id");
    expect(response.headers.get("vary")).toContain("Origin");
  });
  test("also where it was refused for its size or failed inside", async () => {
    const house = smallHouse({ env: { ALLOWED_ORIGINS: APP } });
    const large = await house.call("POST", "/api/small", from(APP, { "Content-Length": "100000" }));
    const failed = await house.call("GET", "/api/trouble", from(APP));
    const missing = await house.call("GET", "/api/nowhere", from(APP));
    expect([large.status, failed.status, missing.status]).toEqual([413, 500, 404]);
    for (const response of [large, failed, missing])
      expect(response.headers.get("access-control-allow-origin")).toBe(APP);
  });
  test.each(["https://evil.example", "null"])("from %s gets no leave to read", async (origin) => {
    const response = await smallHouse(WITH_ORIGIN).call("GET", "/health", from(origin));
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(response.headers.has("access-control-allow-credentials")).toBe(false);
    expect(response.headers.get("vary")).toContain("Origin");
  });
  test("without an origin there is nothing to allow", async () => {
    const response = await smallHouse(WITH_ORIGIN).call("GET", "/health");
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});
