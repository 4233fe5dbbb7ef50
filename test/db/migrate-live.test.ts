import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import { locksOf } from "../../src/db/locks.ts";
import { MIGRATIONS, migrate, planMigration } from "../../src/db/migrate.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { Stop } from "../../src/platform/exit.ts";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, eventually, runCommand, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

const TOMORROW = {
  name: "9999_tomorrow",
  sha256: "t",
  sql: "ALTER TABLE events ADD COLUMN tomorrow text;\n--> statement-breakpoint\nCREATE TABLE of_tomorrow (id int);",
};
const NEXT = [...MIGRATIONS, TOMORROW];

describe("a plan of migrations", () => {
  test("names the locks that Postgres takes, for every statement of ours", async () => {
    const sql = postgres(await freshDatabase("empty"), { max: 1, onnotice: () => undefined });
    const wrong: unknown[] = [];
    let compared = 0;
    for (const { sql: text } of MIGRATIONS)
      for (const statement of text.split("--> statement-breakpoint")) {
        const before = await sql`select tablename from pg_tables where schemaname = 'public'`;
        const there = new Set(before.map(({ tablename }) => String(tablename)));
        const taken = await sql.begin(async (tx) => {
          await tx.unsafe(statement);
          return tx`select c.relname as table, l.mode from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and l.mode not in ('AccessShareLock', 'RowShareLock')`;
        });
        if (/^\s*(?:--.*\s+)*DO\b/.test(statement)) {
          expect(locksOf(statement)[0]?.mode).toBe("as it decides when it runs");
          continue;
        }
        const told = locksOf(statement).filter(({ table }) => there.has(table));
        const real = strongest(
          taken
            .filter(({ table }) => there.has(String(table)))
            .map(({ table, mode }) => ({ table: String(table), mode: modeOf(String(mode)) })),
        );
        if (real.length > 0) compared++;
        const order = (rows: { table: string; mode: string }[]) =>
          rows.map(({ table, mode }) => `${table} ${mode}`).sort();
        if (order(told).join() !== order(real).join()) wrong.push({ statement: statement.trim(), told, real });
      }
    await sql.end();
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test("is printed, and writes nothing", async () => {
    const url = await freshDatabase("empty");
    const env = { DATABASE_URL: url };
    const { code, out } = await runCommand(["migrate", "--plan"], { env });
    expect(code).toBe(0);
    for (const { name } of MIGRATIONS) expect(out).toContain(`\n${name}`.trimStart());
    expect((await runCommand(["migrate", "--status"], { env })).out).not.toContain("applied");
    await runCommand(["migrate"], { env });
    expect((await runCommand(["migrate", "--plan"], { env })).out).toBe("Nothing is missing.\n");
    const db = openPostgres({ url, poolMax: 1 });
    expect(await planMigration(db, NEXT)).toEqual([
      {
        migration: "9999_tomorrow",
        statement: "ALTER TABLE events ADD COLUMN tomorrow text;",
        locks: [{ mode: "ACCESS EXCLUSIVE", table: "events" }],
      },
      { migration: "9999_tomorrow", statement: "CREATE TABLE of_tomorrow (id int);", locks: [] },
    ]);
    await db.close();
  });
});

/** `AccessExclusiveLock` as the manual writes it. */
const modeOf = (mode: string): string =>
  mode
    .replace(/Lock$/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toUpperCase();

const ORDER = [
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE",
];
const strongest = (locks: { table: string; mode: string }[]): { table: string; mode: string }[] => {
  const most = new Map<string, string>();
  for (const { table, mode } of locks)
    if (ORDER.indexOf(mode) > ORDER.indexOf(most.get(table) ?? "")) most.set(table, mode);
  return [...most].map(([table, mode]) => ({ table, mode }));
};

describe("migrations beside others", () => {
  test("one never queues behind a long transaction: others pass, it says who holds it up, and comes again", async () => {
    const url = await freshDatabase();
    const db = openPostgres({ url, poolMax: 1 });
    const long = postgres(url, {
      max: 1,
      onnotice: () => undefined,
      connection: { application_name: "a long report" },
    });
    const others = postgres(url, { max: 1, onnotice: () => undefined });
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const report = long.begin(async (tx) => {
      await tx`select count(*) from events`;
      begin();
      await end;
    });
    await begun;
    const refused = await migrate(db, { migrations: NEXT, attempts: 1 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Stop);
    expect(refused).toMatchObject({ exitCode: 69, message: expect.stringContaining("of a long report (pid ") });
    expect([...(await others`select name from schema_migrations where name = '9999_tomorrow'`)]).toEqual([]);

    let isDone = false;
    const migrating = migrate(db, { migrations: NEXT }).finally(() => {
      isDone = true;
    });
    await eventually("the migration waits", async () => {
      const [row] = await others`select count(*)::int as count from pg_locks where not granted`;
      return row?.["count"] > 0 ? true : undefined;
    });
    // Queued behind it, this would not come back before the report has ended.
    await others`select count(*) from events`;
    expect(isDone).toBe(false);
    finish();
    await report;
    expect(await migrating).toEqual(["9999_tomorrow"]);
    await Promise.all([db.close(), long.end(), others.end()]);
  });
});

describe("two versions at once", () => {
  let url: string;
  let desk: Desk;
  beforeAll(async () => {
    url = await freshDatabase();
    desk = await startDesk({ env: { DATABASE_URL: url } });
  });
  afterAll(() => desk.stop());

  test("the one before serves on while the next one expands the schema, and does not start on it again", async () => {
    let migrated = false;
    const statuses: number[] = [];
    const clients = [1, 2, 3].map(async (client) => {
      for (let mail = 0; !migrated || mail < 4; mail++) {
        const address = `client-${client}-${mail}@example.com`;
        const { status, body } = await desk.call("POST", "/api/start-conversation", { ...ASK, client_email: address });
        statuses.push(status, (await desk.call("GET", `/api/conversation/${String(body["session_id"])}`)).status);
      }
    });
    await eventually("mails are taken in", () => Promise.resolve(statuses.length > 6 || undefined));
    const next = openPostgres({ url, poolMax: 1 });
    expect(await migrate(next, { migrations: NEXT })).toEqual(["9999_tomorrow"]);
    migrated = true;
    await Promise.all(clients);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await desk.call("GET", "/health/ready")).status).toBe(200);
    const again = await runCommand(["serve"], { env: { ENV: "test", BACKEND_PORT: "0", DATABASE_URL: url } });
    expect(again).toMatchObject({
      code: 78,
      err: expect.stringContaining("newer than this program: it has migration 9999"),
    });
    await next.close();
  });
});
