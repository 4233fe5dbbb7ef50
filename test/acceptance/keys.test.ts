import { afterAll, describe, expect, test } from "bun:test";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freshDatabase } from "../support/databases.ts";
import { type DeskOptions, runCommand, startDesk } from "../support/desk.ts";
import { foundTeam, PROD, told } from "../support/prod.ts";
import { dataFolder } from "../support/scratch.ts";

const EXIT_CONFIGURATION = 78;
const EXIT_USAGE = 64;
const folder = dataFolder("openevent-keys");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
const keyOf = (role: string, options: DeskOptions, ...more: string[]) =>
  told(["keys", "create", "--role", role, "--name", `for ${role}`, ...more], options);
const idOf = (key: string): string => key.split("_")[2] ?? "";

for (const build of ["source", "binary"] as const)
  describe(`the first key of a desk in prod · ${build}`, () => {
    test("without one it says how to make it, and ends; with one it opens", async () => {
      const options: DeskOptions = { build, env: { ...PROD, DATABASE_URL: await freshDatabase("empty") } };
      const refused = await runCommand(["serve"], options);
      expect(refused.code).toBe(EXIT_CONFIGURATION);
      expect(refused.err).toContain("openevent teams create");
      expect(refused.err).toContain("openevent keys create");
      expect(refused.err).toContain("openevent members add");

      const admin = await foundTeam("venue", options);
      expect(admin).toMatch(/^oe_live_[a-z0-9]{12}_[A-Za-z0-9_-]{43}$/);
      const desk = await startDesk(options);
      expect((await desk.call("GET", "/api/events")).status).toBe(401);
      expect((await desk.call("GET", "/api/events", undefined, bearer(admin))).status).toBe(200);
      expect((await desk.call("GET", "/api/events", undefined, { "X-Api-Key": admin })).status).toBe(200);
      expect(
        (await desk.call("GET", "/api/tasks/pending", undefined, { ...bearer(admin), "X-Team-Id": "venue" })).status,
      ).toBe(200);
      const foreign = await desk.call("GET", "/api/events", undefined, { ...bearer(admin), "X-Team-Id": "other" });
      expect(foreign).toMatchObject({ status: 403, body: { error: "team_forbidden" } });
      const list = await told(["keys", "list"], options);
      expect(list).toContain(`oe_live_${idOf(admin)}  admin  active`);
      expect(list).not.toContain(admin.slice(21));
      expect(desk.log()).not.toContain(admin.slice(21));
      await desk.stop();
    });
  });

test("on the embedded database commands work beside a running desk, and without one", async () => {
  const options: DeskOptions = { folder, env: { ...PROD, DATA_DIR: "./desk" } };
  const admin = await foundTeam("venue", options);
  const desk = await startDesk(options);
  const viewer = await keyOf("viewer", options);
  expect(await desk.call("GET", "/api/events", undefined, bearer(viewer))).toMatchObject({ status: 200 });
  expect(await desk.call("POST", "/api/config/hil-mode", { enabled: true }, bearer(viewer))).toMatchObject({
    status: 403,
    body: { error: "forbidden" },
  });

  const renewed = await told(["keys", "rotate", idOf(admin)], options);
  expect(idOf(renewed)).not.toBe(idOf(admin));
  expect(await told(["audit"], options)).toMatch(/system .* keys rotate /);
  const lines = (await told(["audit", "--json", "--since", "2020-01-01"], options)).split("\n");
  const actions = lines.map((line) => (JSON.parse(line) as { action: string }).action);
  expect(actions).toContain("keys create");
  expect(actions.filter((action) => action === "keys rotate")).toHaveLength(1);
  expect(lines.join()).not.toContain(renewed.slice(21));
  expect(await told(["audit", "--since", "2999-01-01"], options)).toBe("");
  expect(await desk.call("GET", "/api/config/hil-mode", undefined, bearer(renewed))).toMatchObject({ status: 200 });
  expect(await told(["keys", "revoke", `oe_live_${idOf(viewer)}`], options)).toContain("is revoked");
  const list = await told(["keys", "list"], options);
  for (const line of [`oe_live_${idOf(admin)}  admin   revoked`, `oe_live_${idOf(renewed)}  admin   active`])
    expect(list).toContain(line);

  const user = Bun.randomUUIDv7();
  await told(["members", "add", "--user", user, "--role", "owner", "--name", "Ada Brun"], options);
  expect(await told(["members", "list"], options)).toMatch(new RegExp(`^${user}  owner  active  Ada Brun`));
  const last = await runCommand(["members", "remove", "--user", user], options);
  expect(last).toMatchObject({ code: 1, out: "" });
  expect(last.err).toContain("keeps one owner");
  await desk.stop();

  expect(await told(["teams", "list"], options)).toMatch(/venue {2}venue {2}[0-9a-f-]{36}$/);
  expect(await told(["teams", "create", "second"], options)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await told(["audit", "--team", "second"], options)).toMatch(/^\S+ {2}system {2}\S+ {2}teams create {2}/);
  const unnamed = await runCommand(["keys", "list"], options);
  expect(unnamed).toMatchObject({ code: EXIT_USAGE, out: "" });
  expect(unnamed.err).toContain("--team");
});

test("nobody but this machine's user gives commands to a desk", async () => {
  const home = join(folder, "dev");
  const desk = await startDesk({ folder, env: { ENV: "dev", DATA_DIR: home, AUTO_FREE_BACKEND_PORT: "0" } });
  const note = (await Bun.file(join(home, "server.json")).json()) as { commands: string; token: string };
  const order = (token: string | undefined) =>
    fetch(note.commands, {
      method: "POST",
      ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
      body: JSON.stringify({ command: "teams list", args: {} }),
    });
  for (const token of [undefined, "", "undefined", `${note.token}x`]) {
    const refused = await order(token);
    expect({ status: refused.status, text: await refused.text() }).toEqual({ status: 401, text: "" });
  }
  expect(await (await order(note.token)).json()).toMatchObject({ out: [expect.stringContaining("team-demo")] });
  await desk.stop();
});

test.each([
  ["a role that is none", ["keys", "create", "--role", "owner", "--name", "x"], "--role is one of"],
  ["a day that is past", ["keys", "create", "--role", "admin", "--name", "x", "--expires", "2020-01-01"], "--expires"],
  ["a slug with a space", ["teams", "create", "My Venue"], "slug"],
  ["a user that is no uuid", ["members", "add", "--role", "owner", "--user", "ada"], "uuid"],
  ["a team that is not there", ["keys", "list", "--team", "nowhere"], "no team"],
])("%s is named", async (_, args, said) => {
  const { code, out, err } = await runCommand(args, { env: { ENV: "test", DATABASE_URL: await shared() } });
  expect({ code, out }).toEqual({ code: EXIT_USAGE, out: "" });
  expect(err).toContain(said);
});

let database: Promise<string> | undefined;
const shared = (): Promise<string> => {
  database ??= (async () => {
    const url = await freshDatabase();
    await told(["teams", "create", "venue"], { env: { ENV: "test", DATABASE_URL: url } });
    return url;
  })();
  return database;
};
