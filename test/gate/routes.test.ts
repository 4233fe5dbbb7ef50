import { describe, expect, test } from "bun:test";
import type { RoutePolicy } from "../../src/gate/policy.ts";
import { allowedMethods, type RegisteredRoute, RouteTable } from "../../src/gate/routes.ts";
import { CLOSED, refusal, smallHouse } from "./house.ts";

const route = (method: string, path: string): RegisteredRoute => ({
  method,
  path,
  hooks: { role: "viewer", rate: "read", cap: "none" },
});
const TABLE = new RouteTable([
  route("GET", "/api/events"),
  route("POST", "/api/events"),
  route("GET", "/api/events/summary"),
  route("GET", "/api/events/:event_id"),
  route("PATCH", "/api/events/:event_id"),
  route("GET", "/api/files/*"),
]);
const pattern = (path: string) => TABLE.find(path)?.pattern;

describe("the table of routes", () => {
  test.each([
    ["/api/events", "/api/events"],
    ["/api/events/", "/api/events"],
    ["/api/events/summary", "/api/events/summary"],
    ["/api/events/0199", "/api/events/:event_id"],
    ["/api/files/a/b/c.pdf", "/api/files/*"],
  ])("%s is found", (path, found) => expect(pattern(path)).toBe(found));
  test.each([
    "/",
    "",
    "/api",
    "/api/event",
    "/api/Events",
    "/API/events",
    "/api/events//",
    "/api/events/1/2",
    "/etc/passwd",
  ])("%p is not", (path) => expect(pattern(path)).toBeUndefined());
  test("the pattern for the log holds no id", () =>
    expect(pattern("/api/events/anna@muster.ch")).not.toContain("anna"));
  test("every method of a path has its own line", () => {
    const found = TABLE.find("/api/events/1");
    expect(found && [...found.methods.keys()].toSorted()).toEqual(["GET", "PATCH"]);
    expect(found?.methods.has("DELETE")).toBe(false);
  });
  test("everything that a route's line says is kept", () => {
    const said: RoutePolicy = {
      role: "viewer",
      rate: "read",
      cap: "none",
      raw: true,
      idempotent: true,
      ticket: "file",
      stream: true,
    };
    const table = new RouteTable([{ method: "GET", path: "/all", hooks: said }]);
    expect(table.find("/all")?.methods.get("GET")).toEqual(said);
  });
  test("what is read may be asked for its headers as well", () => {
    const found = TABLE.find("/api/events");
    expect(found && allowedMethods(found)).toEqual(["GET", "HEAD", "POST"]);
    const patched = TABLE.find("/api/events/1");
    expect(patched && allowedMethods(patched)).toEqual(["GET", "HEAD", "PATCH"]);
  });
});

describe("paths and methods (§1.1, §2.7)", () => {
  test("what does not exist is 404, also the third time", async () => {
    const house = smallHouse();
    for (let time = 0; time < 3; time++) {
      const response = await house.call("GET", "/api/nowhere");
      expect(response.status).toBe(404);
      expect(await refusal(response)).toMatchObject({ error: "not_found" });
    }
  });
  test.each([
    ["DELETE", "/api/events", "GET, HEAD"],
    ["POST", "/api/events", "GET, HEAD"],
    ["PATCH", "/api/events/1", "GET, HEAD, PUT"],
    ["GET", "/api/notes", "POST"],
    ["HEAD", "/api/notes", "POST"],
    ["OPTIONS", "/api/events", "GET, HEAD"],
  ])("%s %s is 405 and says what is allowed", async (method, path, allowed) => {
    const response = await smallHouse().call(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allowed);
    if (method !== "HEAD") expect(await refusal(response)).toMatchObject({ error: "method_not_allowed" });
  });
  test("on a public path a stranger is told 405, on any other 401", async () => {
    const house = smallHouse(CLOSED);
    const response = await house.call("POST", "/health");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect((await house.call("POST", "/api/events")).status).toBe(401);
  });
  test("HEAD answers like GET, without a body", async () => {
    const house = smallHouse();
    const response = await house.call("HEAD", "/api/events");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect((await smallHouse(CLOSED).call("HEAD", "/api/events")).status).toBe(401);
  });
  test("one trailing slash is ignored, capitals are not", async () => {
    const house = smallHouse();
    expect((await house.call("GET", "/api/events/")).status).toBe(200);
    expect((await house.call("GET", "/API/events")).status).toBe(404);
    expect((await house.call("GET", "/api/events//")).status).toBe(404);
  });
});

describe("every answer", () => {
  const SAFE = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", vary: "Origin" };
  test.each([
    ["GET", "/health", 200],
    ["GET", "/api/events", 200],
    ["GET", "/api/nowhere", 404],
    ["DELETE", "/api/events", 405],
    ["GET", "/api/trouble", 500],
  ])("%s %s has its safety headers and is not cached", async (method, path, status) => {
    const response = await smallHouse().call(method, path);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SAFE)) expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get("cache-control")).toContain("no-");
  });
  test("a request id that is well formed is kept, any other is replaced", async () => {
    const house = smallHouse();
    const idFor = async (id: string) =>
      (await house.call("GET", "/api/nowhere", { headers: { "X-Request-Id": id } })).headers.get("x-request-id") ?? "";
    expect(await idFor("trace-0123456789_A")).toBe("trace-0123456789_A");
    for (const bad of ["short", "a".repeat(65), "with space 123", "<script>alert(1)</script>"]) {
      expect(await idFor(bad)).not.toBe(bad);
      expect(await idFor(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
  test("the id in a refusal is the id in its header", async () => {
    const response = await smallHouse().call("GET", "/api/nowhere");
    expect((await refusal(response))["request_id"]).toBe(response.headers.get("x-request-id"));
  });
  test("what goes wrong inside stays inside", async () => {
    const response = await smallHouse().call("GET", "/api/trouble");
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain("internal_error");
    expect(text).not.toMatch(/hunter2|secret|\.ts|stack|Error:/);
  });
});
