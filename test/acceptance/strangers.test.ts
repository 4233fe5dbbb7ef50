import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { operationsOf } from "../fuzz/request.ts";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, eventually, runCommand, startDesk } from "../support/desk.ts";
import { foundTeam, PROD } from "../support/prod.ts";

const PUBLIC = ["/", "/api/workflow/health", "/health", "/health/live", "/health/ready"];
const NIL = "00000000-0000-7000-8000-000000000000";

const routes = async (): Promise<{ method: string; path: string }[]> => {
  const { out } = await runCommand(["openapi"]);
  return operationsOf(JSON.parse(out)).map(({ method, path }) => ({ method, path: path.replace(/\{\w+\}/g, NIL) }));
};

const linesOf = (desk: Desk): Record<string, unknown>[] =>
  desk
    .log()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** What a secret in the path opens: a wrong one finds nothing. */
const BY_SECRET = /^\/(?:mail\/decide|calendar|api\/snapshots)\//;

for (const build of ["source", "binary"] as const)
  describe(`a stranger at a desk in prod · ${build}`, () => {
    let desk: Desk;
    beforeAll(async () => {
      const env = { ...PROD, DATABASE_URL: await freshDatabase(), ALLOWED_ORIGINS: "https://app.example.com" };
      await foundTeam("venue", { build, env });
      desk = await startDesk({ build, env });
    });
    afterAll(() => desk.stop());

    test("is refused by every route of the API but the public ones", async () => {
      const all = await routes();
      expect(all.length).toBeGreaterThan(20);
      for (const { method, path } of all) {
        const { status, body, headers } = await desk.call(method, path, method === "GET" ? undefined : {});
        if (PUBLIC.includes(path)) expect({ path, status }).toEqual({ path, status: 200 });
        else if (BY_SECRET.test(path)) expect([401, 404, 410, 422], path).toContain(status);
        else {
          expect({ path, status, error: body["error"] }).toEqual({ path, status: 401, error: "unauthorized" });
          expect(headers.get("www-authenticate")).toBe("Bearer");
        }
      }
    });

    test("does not learn what exists: not by path, method, body, origin or a credential that is none", async () => {
      const requests: [string, string, Record<string, string>, unknown?][] = [
        ["GET", "/nowhere", {}],
        ["DELETE", "/api/events", {}],
        ["OPTIONS", "/api/events", {}],
        ["POST", "/api/start-conversation", { "Content-Type": "text/plain" }, "broken"],
        ["POST", "/api/start-conversation", { Origin: "https://evil.example" }, {}],
        ["GET", "/api/events", { Authorization: "Bearer x" }],
        ["GET", "/api/events", { "X-Team-Id": "team-demo", "X-Manager-Id": "admin" }],
        ["GET", "/docs", {}],
        ["GET", "/openapi.json", {}],
        ["POST", "/api/test/reset", {}, {}],
        ["GET", "/api/events/../../health", { "X-Forwarded-For": "127.0.0.1" }],
      ];
      for (const [method, path, headers, body] of requests) {
        const { status, body: answer } = await desk.call(method, path, body, headers);
        if (path.endsWith("/health")) continue;
        expect({ method, path, status, keys: Object.keys(answer).sort() }).toEqual({
          method,
          path,
          status: 401,
          keys: ["detail", "error", "request_id"],
        });
      }
    });

    test("may ask from an allowed origin beforehand, from no other", async () => {
      const ask = (origin: string) =>
        fetch(`${desk.base}/api/events`, {
          method: "OPTIONS",
          headers: { Origin: origin, "Access-Control-Request-Method": "GET" },
        });
      const allowed = await ask("https://app.example.com");
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
      const refused = await ask("https://evil.example");
      expect(refused.status).toBe(403);
      expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    });

    test("its log has one JSON line a request, with nothing in it that was sent", async () => {
      await desk.call("POST", "/api/start-conversation", { email_body: "s3cret", client_email: "s3cret@example.com" });
      const line = await eventually("the line of the request", async () =>
        linesOf(desk).find(({ method, status }) => method === "POST" && status === 401),
      );
      expect(line).toMatchObject({ level: "info", msg: "request", route: "/api/start-conversation" });
      expect(desk.log()).not.toContain("s3cret");
      expect(desk.log()).toContain("[Backend] Starting in PROD mode");
    });
  });
