import { afterEach, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, runCommand, startDesk } from "../support/desk.ts";
import { type Home, makeHome } from "../support/homes.ts";
import { ASK } from "../support/may.ts";

const EXIT_DIFFERS = 1;
const EXIT_TROUBLE = 2;

/** A client asks, a manager approves, the client accepts; answers the conversation. */
const talk = async (desk: Desk): Promise<string> => {
  const { session_id, task_id } = await desk.must("POST", "/api/start-conversation", ASK);
  await desk.must("POST", `/api/tasks/${task_id}/approve`, {});
  await desk.must("POST", "/api/send-message", { session_id, message: "We accept the offer." });
  return String(session_id);
};

describe("openevent replay", () => {
  const open: { close(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  const homeOf = async (): Promise<Home> => {
    const home = await makeHome("source", "embedded");
    open.push(home);
    return home;
  };

  test("on a data folder: not beside a server, and turn by turn once it has stopped", async () => {
    const home = await homeOf();
    const desk = await home.open();
    const thread = await talk(desk);
    const beside = await home.run(["replay", thread]);
    expect(beside).toMatchObject({ code: EXIT_TROUBLE, out: "" });
    expect(beside.err).toContain("stop it first");
    await desk.stop();

    const { code, out, err } = await home.run(["replay", thread]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toEqual([
      `conversation ${thread}`,
      expect.stringMatching(/^turn 1 {2}\S+Z {2}rules \d+ {2}same$/) as string,
      expect.stringMatching(/^turn 2 {2}\S+Z {2}rules \d+ {2}same$/) as string,
      "2 turns: 2 same, 0 differ",
    ]);
    expect(await home.run(["replay", "--all"])).toEqual({
      code: 0,
      out: "team team-demo: 1 conversations, 2 turns: 2 same, 0 differ\n",
      err: "",
    });
  });

  test("on Postgres: beside a server, with what differs and an exit code that says so", async () => {
    const url = await freshDatabase();
    const env = { ENV: "dev", DATABASE_URL: url };
    const desk = await startDesk({ env });
    open.push({ close: () => desk.stop() });
    const thread = await talk(desk);
    const run = (...args: string[]) => runCommand(["replay", ...args], { env });
    expect(await run(thread)).toMatchObject({ code: 0, err: "" });

    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    await sql`update emails set turn_record = jsonb_set(turn_record, '{outcome,booking,facts,attendees,value}', '24')
      where direction = 'inbound' and body_text like 'Hello%'`;
    await sql.end();
    const differing = await run(thread);
    expect(differing).toMatchObject({ code: EXIT_DIFFERS, err: "" });
    expect(differing.out).toMatch(/turn 1 .* differs\n {2}facts +attendees: 24 → 25\nturn 2 .* same\n/);
    for (const told of ["Ada", "ada@example.com", "Hello"]) expect(differing.out).not.toContain(told);

    const json = await run(thread, "--json");
    expect(json.code).toBe(EXIT_DIFFERS);
    expect(JSON.parse(json.out)).toMatchObject({
      thread_id: thread,
      skipped: 0,
      turns: [
        { turn: 1, same: false, differences: [{ field: "facts", what: "attendees", before: "24", now: "25" }] },
        { turn: 2, same: true, differences: [] },
      ],
    });
    const all = await run("--all", "--team", "team-demo", "--json");
    expect(all.code).toBe(EXIT_DIFFERS);
    expect(JSON.parse(all.out)).toEqual({
      team: "team-demo",
      conversations: 1,
      turns: 2,
      same: 1,
      skipped: 0,
      differing: { facts: 1 },
      first: [{ thread_id: thread, turns: [1] }],
    });

    for (const [args, said] of [
      [[], "Name one conversation, or --all."],
      [[thread, "--all"], "Name one conversation, or --all."],
      [["no-such-conversation"], "no such conversation"],
      [["--all", "--team", "nobody"], "There is no team nobody."],
    ] as const) {
      const { code, out, err } = await run(...args);
      expect({ code, out }).toEqual({ code: EXIT_TROUBLE, out: "" });
      expect(err).toContain(said);
    }
  });

  test("on a database that lacks a migration it does not migrate but says so", async () => {
    const env = { ENV: "dev", DATABASE_URL: await freshDatabase("empty") };
    const { code, err } = await runCommand(["replay", "--all"], { env });
    expect(code).toBe(EXIT_TROUBLE);
    expect(err).toContain("Run migrate first");
    expect((await runCommand(["migrate", "--status"], { env })).out).not.toContain("applied");
  });

  test("in a folder without data it makes none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "openevent-empty-"));
    open.push({ close: async () => rmSync(folder, { recursive: true }) });
    const { code, err } = await runCommand(["replay", "--all"], { folder });
    expect(code).toBe(EXIT_TROUBLE);
    expect(err).toContain("There is no stored conversation");
    expect(readdirSync(folder)).toEqual([]);
  });
});
