import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { runCommand, startDesk } from "../support/desk.ts";
import { PROD, told } from "../support/prod.ts";
import { type Project, startProject } from "../support/project.ts";

const TEAM = "01990000-0000-7000-8000-00000000000a";
const AUTHOR = "01990000-0000-7000-8000-00000000000b";
const OTHER_AUTHOR = "01990000-0000-7000-8000-00000000000c";
const USER = "01990000-0000-7000-8000-0000000000aa";

describe("a desk in supabase mode", () => {
  let project: Project;
  let env: Record<string, string>;
  const serve = (more: Record<string, string> = {}) =>
    runCommand(["serve"], { env: { ...env, BACKEND_PORT: "0", ...more } });
  beforeAll(async () => {
    project = await startProject();
    env = {
      ...PROD,
      OE_INTEGRATION_MODE: "supabase",
      OE_SUPABASE_URL: project.url,
      DATABASE_URL: await freshDatabase(),
      OE_TEAM_ID: TEAM,
      OE_SYSTEM_USER_ID: AUTHOR,
    };
  });
  afterAll(() => project.stop());

  test("refuses team and author that the database does not have, or not together, and serves that one team", async () => {
    expect(await serve()).toMatchObject({ code: 78, err: expect.stringContaining("OE_TEAM_ID: no team has this id") });
    await told(["teams", "create", "other", "--system-user", OTHER_AUTHOR], { env });
    await told(["teams", "create", "ours", "--id", TEAM, "--system-user", AUTHOR], { env });
    expect((await runCommand(["teams", "create", "third", "--id", TEAM], { env })).err).toContain("ours");
    const unrelated = await serve({ OE_SYSTEM_USER_ID: OTHER_AUTHOR });
    expect(unrelated).toMatchObject({
      code: 78,
      err: expect.stringContaining("OE_SYSTEM_USER_ID: it writes for another"),
    });
    expect((await serve({ OE_SYSTEM_USER_ID: USER })).err).toContain("OE_SYSTEM_USER_ID: no team's rows");

    const key = await told(["keys", "create", "--team", "ours", "--role", "admin", "--name", "first"], { env });
    const foreign = await told(["keys", "create", "--team", "other", "--role", "admin", "--name", "first"], { env });
    for (const team of ["ours", "other"])
      await told(["members", "add", "--team", team, "--role", "manager", "--user", USER], { env });
    const desk = await startDesk({ env });
    const as = async (credential: string, headers = {}) =>
      (await desk.call("GET", "/api/tasks/pending", undefined, { Authorization: `Bearer ${credential}`, ...headers }))
        .status;
    expect(await as(key)).toBe(200);
    expect(await as(foreign)).toBe(403);
    const token = await project.token({ sub: USER });
    expect(await as(token)).toBe(200);
    expect(await as(token, { "X-Team-Id": "other" })).toBe(403);
    expect((await desk.call("GET", "/api/tasks/pending")).status).toBe(401);
    expect((await desk.call("GET", "/health/ready")).status).toBe(200);
    await desk.stop();
  });

  test("an authority of the database that is none is refused before anything is connected", async () => {
    const at = (DATABASE_CA_FILE: string) => runCommand(["serve"], { env: { ...env, DATABASE_CA_FILE } });
    expect(await at("/nowhere/ca.pem")).toMatchObject({ code: 78, err: expect.stringContaining("cannot be read") });
    expect(await at(import.meta.path)).toMatchObject({ code: 78, err: expect.stringContaining("no certificate") });
  });
});
