import { describe, expect, test } from "bun:test";
import { Elysia } from "elysia";
import { admits, type Role, type RoleRule } from "../../src/gate/caller.ts";
import { policy } from "../../src/gate/policy.ts";
import { RouteTable } from "../../src/gate/routes.ts";
import { CLOSED, refusal, smallHouse, TEAM, TOKEN } from "./house.ts";

const tableOf = (app: { routes: ConstructorParameters<typeof RouteTable>[0] }) => new RouteTable(app.routes);
const open = { role: "viewer", rate: "read", cap: "none" } as const;

describe("a route that says nothing about itself", () => {
  test("stops the start", () => {
    expect(() => tableOf(new Elysia().get("/api/forgotten", () => "secret"))).toThrow("/api/forgotten");
    expect(() => tableOf(new Elysia().use(policy).get("/api/forgotten", () => "secret"))).toThrow(
      "role, rate class or cap",
    );
  });
  test.each(["role", "rate", "cap"] as const)("also when only its %s is missing", (missing) => {
    const { [missing]: _, ...rest } = open;
    expect(() => tableOf(new Elysia().use(policy).get("/api/half", () => "secret", rest))).toThrow("/api/half");
  });
  test("a public route has to be on the list", () => {
    const publicRoute = (path: string) =>
      new Elysia().use(policy).get(path, () => "all of it", { ...open, role: "public" });
    expect(() => tableOf(publicRoute("/api/events"))).toThrow("not on the list of public paths");
    expect(() => tableOf(publicRoute("/health/"))).toThrow();
    expect(() => tableOf(publicRoute("/health"))).not.toThrow();
  });
  test("a role that does not exist does not compile, and admits nobody", () => {
    // @ts-expect-error there is no boss
    new Elysia().use(policy).get("/api/bossy", () => "secret", { ...open, role: "boss" });
    const roles: Role[] = ["viewer", "manager", "admin", "owner", "system", "client", "publishable"];
    for (const role of roles) expect(admits("boss" as RoleRule, role)).toBe(false);
  });
  test("a route that the table does not know is not reached, whoever calls", async () => {
    const { app } = smallHouse();
    app.get("/api/late", () => "secret");
    const response = await app.handle(new Request("http://localhost/api/late"));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret");
  });
});

describe("who is admitted (§2.3)", () => {
  test.each([
    ["viewer", ["viewer", "manager", "admin", "owner"]],
    ["manager", ["manager", "admin", "owner"]],
    ["admin", ["admin", "owner"]],
    ["owner", ["owner"]],
    ["manager +system", ["manager", "admin", "owner", "system"]],
    ["manager +system +client", ["manager", "admin", "owner", "system", "client"]],
    ["viewer +publishable", ["viewer", "manager", "admin", "owner", "publishable"]],
  ] as const)("%s", (rule, admitted) => {
    const roles: Role[] = ["viewer", "manager", "admin", "owner", "system", "client", "publishable"];
    expect(roles.filter((role) => admits(rule, role))).toEqual([...admitted]);
  });

  test("a stranger gets 401 and how to sign in, before anything else", async () => {
    const house = smallHouse(CLOSED);
    const response = await house.call("GET", "/api/events");
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await refusal(response)).toMatchObject({ error: "unauthorized" });
    expect(house.entered).toBe(0);
  });
  test("a stranger learns neither paths nor methods nor fields", async () => {
    const house = smallHouse(CLOSED);
    const answers = await Promise.all([
      house.call("GET", "/api/unknown"),
      house.call("DELETE", "/api/events"),
      house.post("/api/notes", '{"wrong": 1}'),
      house.post("/api/notes", "no json at all"),
      house.post("/api/notes", "text", { "Content-Type": "text/plain" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    for (const answer of answers) {
      expect(answer.headers.has("allow")).toBe(false);
      expect(Object.keys(await refusal(answer)).toSorted()).toEqual(["detail", "error", "request_id"]);
    }
  });
  test.each([
    ["a wrong token", { Authorization: "Bearer wrong" }],
    ["another scheme", { Authorization: `Basic ${TOKEN}` }],
    ["an empty header", { Authorization: "" }],
    ["a wrong key", { "X-Api-Key": "wrong" }],
    ["a wrong token beside the right key", { Authorization: "Bearer wrong", "X-Api-Key": TOKEN }],
  ] as [string, Record<string, string>][])("%s is refused, in dev without authentication too", async (_, headers) => {
    const house = smallHouse();
    expect((await house.call("GET", "/api/events", { headers })).status).toBe(401);
    expect(house.entered).toBe(0);
  });
  test("without a token of this machine nobody guesses one", async () => {
    const house = smallHouse({ ...CLOSED, identity: { localToken: undefined } });
    for (const token of [TOKEN, "undefined", "null", ""])
      expect((await house.call("GET", "/api/events", { headers: { Authorization: `Bearer ${token}` } })).status).toBe(
        401,
      );
  });

  test("in dev everybody is the owner of the first demo team", async () => {
    const house = smallHouse();
    expect(await refusal(await house.call("GET", "/api/events"))).toMatchObject({ team: TEAM.id, role: "owner" });
    expect((await house.call("GET", "/api/owned")).status).toBe(200);
  });
  test("a machine works for its team as the system user, and no more than the line says", async () => {
    const house = smallHouse(CLOSED);
    const headers = { Authorization: `bearer ${TOKEN}` };
    expect(await refusal(await house.call("GET", "/api/events", { headers }))).toEqual({
      team: TEAM.id,
      role: "system",
      author: TEAM.systemUserId,
    });
    const denied = await house.call("GET", "/api/owned", { headers });
    expect(denied.status).toBe(403);
    expect(await refusal(denied)).toMatchObject({ error: "forbidden" });
  });
  test("a team is chosen by id or name among one's own, any other is refused", async () => {
    const house = smallHouse();
    const team = async (name: string) => house.call("GET", "/api/events", { headers: { "X-Team-Id": name } });
    expect(await refusal(await team("team-b"))).toMatchObject({ team: expect.stringMatching(/c$/) });
    expect(await refusal(await team(TEAM.id))).toMatchObject({ team: TEAM.id });
    const foreign = await team("team-z");
    expect(foreign.status).toBe(403);
    expect(await refusal(foreign)).toMatchObject({ error: "team_forbidden" });
  });
  test("without demo teams the open door is closed", async () => {
    const house = smallHouse({ identity: { demoTeams: [] } });
    expect((await house.call("GET", "/api/events")).status).toBe(401);
  });
});
