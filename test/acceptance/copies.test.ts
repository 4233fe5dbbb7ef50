import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Build, type Desk, runCommand, startDesk } from "../support/desk.ts";
import { PNG, UPLOAD } from "../support/files.ts";
import { dataFolder } from "../support/scratch.ts";

const EXIT_IN_USE = 73;
const EXIT_BAD_INPUT = 65;
const ASK = {
  client_email: "ada@example.com",
  client_name: "Ada Brun",
  email_body: "Hello, please send us an offer for Room B for 25 people on 20 May 2027 from 14:00 to 18:00.",
};

describe.each<Build>(["source", "binary"])("what a team has goes out and comes back · %s", (build) => {
  const folder = dataFolder("openevent-copies");
  const env = { DATA_DIR: join(folder, "data"), ENV: "dev", AUTO_FREE_BACKEND_PORT: "0" };
  const copy = join(folder, "backup.tar.gz");
  const run = (...args: string[]) => runCommand(args, { env, build });
  let desk: Desk;
  let fileId: string;
  const files = join(folder, "files");

  beforeAll(async () => {
    desk = await startDesk({ env: { ...env, ENV: "test" }, build });
    await desk.must("POST", "/api/start-conversation", ASK);
    const sent = await fetch(desk.base + UPLOAD, {
      method: "POST",
      body: PNG,
      headers: { "Content-Type": "image/png", "X-File-Name": "plan.png" },
    });
    fileId = ((await sent.json()) as { upload: { id: string } }).upload.id;
  });
  afterAll(async () => {
    await desk.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  test("beside a running desk nothing is copied or replaced, and a client is erased by the desk itself", async () => {
    expect((await run("backup", copy)).code).toBe(EXIT_IN_USE);
    expect((await run("restore", join(import.meta.dir, "copies.test.ts"), "--force")).code).toBe(EXIT_IN_USE);
    expect(readdirSync(folder)).toEqual(["data"]);
    await desk.must("POST", "/api/start-conversation", { ...ASK, client_email: "bea@example.com" });
    const told = await run("erase", "--client", "bea@example.com");
    expect(told.code).toBe(0);
    expect(told.out).toContain("would be erased in team-demo: 1 clients, 1 conversations");
    expect(told.out).toContain("Run it again with --yes");
    expect((await run("erase", "--client", "BEA@example.com", "--yes")).out).toContain(
      "erased in team-demo: 1 clients",
    );
    const events = JSON.stringify(await desk.must("GET", "/api/events?limit=50"));
    expect(events).not.toContain("bea@example.com");
    expect(events).toContain("ada@example.com");
    expect((await run("erase", "--client", "nobody")).code).toBe(64);
  });

  test("beside a running desk an export comes from the desk itself, with the files, and is in the audit log", async () => {
    const out = join(folder, "running.jsonl");
    const told = await run("export", "--out", out, "--files", files);
    expect([told.code, told.err]).toEqual([0, expect.stringMatching(/^\d+ lines of team-demo, 1 files\n$/)]);
    const lines = readFileSync(out, "utf8").trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ end: true, counts: { events: 1, files: 1 } });
    expect(lines.some((line) => line.includes("ada@example.com"))).toBe(true);
    expect(lines.filter((line) => line.includes('"action":"export"'))).toHaveLength(1);
    expect(readdirSync(files)).toEqual([fileId]);
    expect(readFileSync(join(files, fileId))).toEqual(PNG);
    expect(await run("export", "--team", "nobody")).toMatchObject({ code: 64, out: "" });
    expect((await run("export", "--out", out)).code).toBe(EXIT_BAD_INPUT);
    const audit = JSON.stringify(await desk.must("GET", "/api/audit"));
    expect(audit).toContain('"action":"export"');
    // What lay on the disk meanwhile is gone.
    expect(readdirSync(join(folder, "data", "files", "spool"))).toEqual([]);
    expect((await run("export")).out).toContain("ada@example.com");
  });

  test("an export has every row and says when it is whole; secrets stay", async () => {
    await desk.stop();
    const { out, code, err } = await run("export");
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining("lines of team-demo") });
    const lines = out
      .trim()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            table?: string;
            row?: Record<string, unknown>;
            end?: true;
            counts?: Record<string, number>;
          },
      );
    expect(lines[0]).toMatchObject({ export: "openevent", team: { slug: "team-demo" } });
    const end = lines.at(-1);
    expect(end).toMatchObject({ end: true, counts: { clients: 1, events: 1, rooms: 6 } });
    for (const [table, count] of Object.entries(end?.counts ?? {}))
      expect(lines.filter((line) => line.table === table)).toHaveLength(count);
    expect(lines.find(({ table }) => table === "emails")?.row?.["body_text"]).toContain("Room B");
    expect(out).not.toMatch(/"(?:secret_sha256|token_sha256|reply_token)"/);
    expect((await run("export", "--team", "nobody")).code).toBe(64);
  });

  test("a backup is whole, and restored over nothing but with --force", async () => {
    expect(await run("backup", copy)).toMatchObject({ code: 0, out: expect.stringContaining("1 files are in it") });
    expect((await run("backup", copy)).code).toBe(EXIT_BAD_INPUT);
    expect((await run("erase", "--client", "ada@example.com", "--yes")).code).toBe(0);
    rmSync(join(folder, "data", "files"), { recursive: true });
    const damaged = await run("export", "--files", join(folder, "none"));
    expect(damaged.code).not.toBe(0);
    const refused = await run("restore", copy);
    expect([refused.code, refused.err]).toEqual([EXIT_IN_USE, expect.stringContaining("--force")]);
    const broken = join(folder, "broken.tar.gz");
    writeFileSync(broken, readFileSync(copy).subarray(0, 100_000));
    expect((await run("restore", broken, "--force")).code).toBe(EXIT_BAD_INPUT);
    expect((await run("export")).out).not.toContain("ada@example.com");
    const restored = await run("restore", copy, "--force");
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining("What was there is in")]);
    expect((await run("export", "--files", join(folder, "again"))).code).toBe(0);
    expect(readFileSync(join(folder, "again", fileId))).toEqual(PNG);
    expect((await run("export")).out).toContain("ada@example.com");
    const elsewhere = { ...env, DATA_DIR: join(folder, "elsewhere") };
    expect((await runCommand(["restore", copy], { env: elsewhere, build })).code).toBe(0);
    expect(existsSync(join(folder, "elsewhere", "postgres"))).toBe(true);
    expect((await runCommand(["export"], { env: elsewhere, build })).out).toContain("ada@example.com");
  });
});
