import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { openPostgres } from "../../src/db/postgres.ts";
import { createFiling, sweep } from "../../src/files/service.ts";
import { createClock } from "../../src/platform/clock.ts";
import { readEnv } from "../../src/platform/env.ts";
import { silentLog } from "../../src/platform/log.ts";
import { openStores } from "../../src/storage/open.ts";
import { freshDatabase } from "../support/databases.ts";
import { commandOf, type Desk, type DeskOptions, eventually, runCommand, startDesk } from "../support/desk.ts";
import { filesBelow } from "../support/files.ts";
import { inSourceHomes } from "../support/homes.ts";
import { YEAR } from "../support/may.ts";

const MAIL = `Message-ID: <floor-plan-1@example.ch>
From: Ada Brun <ada@example.ch>
To: desk@example.com
Subject: An offer
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Hello, please send us an offer for Room B for 25 people on 20 May ${YEAR} from 14:00 to 18:00.
--x
Content-Type: application/pdf; name="plan.pdf"
Content-Disposition: attachment; filename="plan.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--x--
`.replaceAll("\n", "\r\n");

const LATER_MS = 2 * 3_600_000;

const linesOf = async (desk: Desk, action: string) =>
  (await desk.must("GET", `/api/audit?action=${encodeURIComponent(action)}`))["items"] as Record<string, unknown>[];
const filesOf = async (desk: Desk) => (await desk.must("GET", "/api/files"))["files"] as Record<string, unknown>[];

inSourceHomes("a mail that is taken in from a file", (home) => {
  test("leaves its line in the audit log, without a word of it", async () => {
    const desk = await home().open();
    const throughServer = ["POST /api/agent/chatkit/upload", "POST /api/start-conversation"];
    const expected = desk.log().includes("embedded database") ? throughServer : ["ingest"];
    expect(await home().run(["ingest", "-"], MAIL)).toMatchObject({ code: 0 });
    for (const action of [...throughServer, "ingest"]) {
      const lines = await linesOf(desk, action);
      expect([action, lines.length]).toEqual([action, expected.includes(action) ? 1 : 0]);
      for (const line of lines) {
        expect(line).toMatchObject({ actor_kind: "system", request_id: expect.stringMatching(/^[\w-]{8,}$/) });
        expect(JSON.stringify(line)).not.toMatch(/ada@|Ada|Brun|plan\.pdf|Room B/);
      }
    }
  });
});

const folder = mkdtempSync(join(tmpdir(), "openevent-ingest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("killed between its files and its turn it leaves nothing, and comes in whole the next time", async () => {
  const DATABASE_URL = await freshDatabase();
  const store = join(folder, "files");
  const options: DeskOptions = { folder, env: { ENV: "test", DATABASE_URL, UPLOAD_DIR: store } };
  const desk = await startDesk(options);
  const sql = postgres(DATABASE_URL, { max: 2, onnotice: () => undefined });
  const holding = await sql.reserve();
  await holding`begin`;
  await holding`lock table emails in share row exclusive mode`;
  const child = Bun.spawn([...commandOf("source"), "ingest", "-"], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: tmpdir(), TZ: "UTC", ...options.env },
    stdin: new Blob([MAIL]),
    stdout: "ignore",
    stderr: "ignore",
  });
  await eventually("its file is in its place", async () => {
    const [row] = await sql`select count(*)::int as arrived from files where size_bytes > 1`;
    return row?.["arrived"] === 1 ? true : undefined;
  });
  child.kill("SIGKILL");
  await child.exited;
  await holding`rollback`;
  holding.release();
  expect(await filesOf(desk)).toEqual([]);
  expect(filesBelow(store)).toHaveLength(1);

  expect(await runCommand(["ingest", "-"], { ...options, input: MAIL })).toMatchObject({ code: 0 });
  const kept = await filesOf(desk);
  expect(kept).toMatchObject([{ file_name: "plan.pdf", status: "stored", thread_id: expect.any(String) }]);

  const { env } = readEnv(options.env ?? {}, false);
  const clock = createClock();
  clock.fix(new Date(Date.now() + LATER_MS));
  const db = openPostgres({ url: DATABASE_URL, poolMax: 2 });
  const swept = await sweep({ env, db, clock, log: silentLog(), filing: createFiling(openStores(env), env) });
  expect(swept).toMatchObject({ pending: 1, outlived: 0 });
  expect(filesBelow(store).map((name) => name.split("/").at(-1))).toEqual([String(kept[0]?.["id"])]);
  expect(await sql`select state from files`).toHaveLength(1);
  await db.close();
  await sql.end();
  await desk.stop();
});
