import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import { expectedGuards, migrationsFinding } from "../../src/cli/doctor/database.ts";
import { adopt, planAdoption } from "../../src/db/adoption/adopt.ts";
import { guardDrift, readGuards } from "../../src/db/guards.ts";
import { isMigrated, MIGRATIONS, migrate, migrationStatus } from "../../src/db/migrate.ts";
import { freshDatabase } from "../support/databases.ts";
import { YEAR } from "../support/may.ts";
import { PRODUCT, productCalendar } from "../support/product.ts";
import { type Home, MENDED, openProducts } from "../support/product-homes.ts";

const { product, close } = openProducts();
afterAll(close);

/** Everything that the catalogue says of the database, and every row of the product's. */
const standing = async ({ sql }: Home): Promise<string> => {
  const catalogue = await sql`select c.relname, c.relkind, c.relacl::text, c.relrowsecurity, c.relforcerowsecurity,
      (select json_agg(json_build_array(a.attname, a.atttypid, a.attnotnull, a.attacl::text) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns,
      (select json_agg(k.conname order by k.conname) from pg_constraint k where k.conrelid = c.oid) as constraints,
      (select json_agg(p.polname order by p.polname) from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i', 'v') order by c.relname`;
  const schemas = await sql`select nspname from pg_namespace order by nspname`;
  return JSON.stringify([catalogue, schemas, await rows({ sql })]);
};

const COLUMNS = {
  teams: "id, name, owner_id, created_at",
  clients: "id, team_id, user_id, name, email, vip, created_at",
  rooms: "id, team_id, name, capacity, colour",
  events:
    "id, team_id, user_id, title, event_date, start_time, end_time, status, room_ids, is_blocked, created_by, updated_at",
  tasks: "id, team_id, title, status, completed, payload",
  emails: "id, team_id, from_email, to_email, subject, is_read, is_sent",
};

const rows = async ({ sql }: Pick<Home, "sql">): Promise<string> => {
  const all = [];
  for (const [table, columns] of Object.entries(COLUMNS))
    all.push([table, await sql.unsafe(`select ${columns} from ${table} order by id`)]);
  return JSON.stringify(all);
};

describe("a project whose tables have the names of ours", () => {
  let home: Home;
  let before: string;
  beforeAll(async () => {
    home = await product();
    before = await standing(home);
  });

  test("is refused by migrate, which names them, and is left as it is", async () => {
    const refusal = migrate(home.db);
    await expect(refusal).rejects.toThrow("clients, emails, events, rooms, tasks, teams");
    await expect(refusal).rejects.toThrow("migrate --adopt");
    expect(await standing(home)).toBe(before);
  });

  test("is told what would be added, why, and what stands in the way, and is left as it is", async () => {
    const plan = await planAdoption(home.db);
    const text = plan.steps.map(({ statement }) => statement).join("\n");
    expect(text).toContain('alter table public."events" add column if not exists "thread_id" text\n');
    expect(text).toContain('add column if not exists "version" bigint default 1 not null');
    for (const column of ["event_date", "start_time", "end_time"])
      expect(text).toContain(`alter table public."events" alter column "${column}" drop not null`);
    expect(text).toContain('create table public."offers"');
    expect(text).toContain("not valid");
    expect(text).toContain('alter publication "supabase_realtime" add table public."tasks"');
    expect(text).not.toContain('add table public."events"');
    expect(text).not.toMatch(
      /\bdrop (table|column|constraint|policy|index)\b|\brename\b|^(update|delete|truncate)\b/im,
    );
    expect(plan.steps.every(({ why }) => why !== "")).toBe(true);
    expect(plan.hindrances).toHaveLength(1);
    expect(plan.hindrances[0]?.what).toContain("events.created_by must not be empty");
    expect(plan.hindrances[0]?.mend).toContain('alter column "created_by" drop not null');
    const notes = plan.notes.map(({ table, what }) => `${table}: ${what}`).join("\n");
    expect(notes).toContain("clients.user_id must be found in auth.users");
    expect(notes).toContain("rooms: 3 rows are the product's own");
    expect(notes).toContain("code, capacity_max, currency are missing");
    expect(notes).toContain("events: 2 rows are the product's own");
    expect(await standing(home)).toBe(before);
  });

  test("is not adopted while something stands in the way", async () => {
    await expect(adopt(home.db)).rejects.toThrow("events.created_by");
    expect(await standing(home)).toBe(before);
  });
});

describe("an adopted project", () => {
  let home: Home;
  let before: string;
  beforeAll(async () => {
    home = await product(MENDED);
    before = await rows(home);
    await adopt(home.db);
  });

  test("has all migrations, every guard, and nothing unchecked", async () => {
    expect(await isMigrated(home.db)).toBe(true);
    expect((await migrationStatus(home.db)).every(({ applied }) => applied)).toBe(true);
    expect(guardDrift(await expectedGuards(true), await readGuards(home.db))).toEqual([]);
    expect(await home.sql`select conname from pg_constraint where not convalidated`).toBeEmpty();
    const plan = await planAdoption(home.db);
    expect(plan).toMatchObject({ isDone: true, steps: [], validations: [], hindrances: [] });
    expect(await migrate(home.db)).toEqual([]);
  });

  test("has the columns, keys and indexes that a database of ours has", async () => {
    const { sql } = home;
    const ours = await freshDatabase();
    const fresh = postgres(ours, { max: 1, onnotice: () => undefined });
    const names = (
      of: postgres.Sql,
    ) => of`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' order by 1`;
    const there = new Set((await names(sql)).map(({ name }) => name));
    expect((await names(fresh)).filter(({ name }) => !there.has(name))).toEqual([]);
    const indexes = (of: postgres.Sql) => of`select indexname as name from pg_indexes where schemaname = 'public'`;
    const indexed = new Set((await indexes(sql)).map(({ name }) => name));
    expect((await indexes(fresh)).filter(({ name }) => !indexed.has(name))).toEqual([]);
    await fresh.end();
  });

  test("keeps the product's rows, columns, policies and rights", async () => {
    expect(await rows(home)).toBe(before);
    const [kept] = await home.sql`select
      (select count(*)::int from pg_policies where policyname = 'Enable read access for all users') as policies,
      has_table_privilege('authenticated', 'public.events', 'insert') as writes,
      has_table_privilege('authenticated', 'public.offers', 'insert') as "writesOurs",
      has_table_privilege('anon', 'public.threads', 'select') as "readsOurs",
      (select count(*)::int from pg_publication_tables where pubname = 'supabase_realtime') as published`;
    expect(kept).toEqual({ policies: 6, writes: true, writesOurs: false, readsOurs: false, published: 3 });
  });

  test("lets the product write its own rows as before", async () => {
    await home.sql.unsafe(productCalendar(YEAR + 1));
    await home.sql`insert into tasks (team_id, user_id, title) values (${PRODUCT.team}, ${PRODUCT.owner}, 'Polish glasses')`;
    await home.sql`update tasks set completed = true where title = 'Polish glasses'`;
    expect(await home.sql`select completed from tasks where title = 'Polish glasses'`).toMatchObject([
      { completed: true },
    ]);
  });

  test("shows the desk no row that lacks what it needs, and no other team's, whatever the product's own policies let in", async () => {
    const seen = (table: string, team: string) =>
      home.sql.begin(async (tx) => {
        await tx`select set_config('role', 'openevent_app', true), set_config('app.team_id', ${team}, true)`;
        return (await tx.unsafe(`select id from ${table}`)).length;
      });
    for (const table of ["teams", "rooms", "events", "tasks", "emails"])
      expect([table, await seen(table, PRODUCT.team)]).toEqual([table, 0]);
    expect(await seen("clients", PRODUCT.team)).toBe(1);
    expect(await seen("clients", PRODUCT.otherTeam)).toBe(0);
  });

  test("takes the migrations that come later", async () => {
    const later = { name: "9999_later", sha256: "x", sql: "alter table events add column later text" };
    expect(await migrate(home.db, { migrations: [...MIGRATIONS, later] })).toEqual(["9999_later"]);
    await home.sql.unsafe(
      "delete from schema_migrations where name = '9999_later'; alter table events drop column later",
    );
  });
});

describe("what cannot be adopted is named with its rows, and nothing is changed", () => {
  test.each<[string, string, RegExp]>([
    [
      "a column of another type",
      "alter table tasks alter column payload type text",
      /tasks\.payload is text, and the desk needs jsonb/,
    ],
    [
      "a closed set of the product's own making",
      "create type mood as enum ('lead'); alter table events alter column status drop default; alter table events alter column status type mood using 'lead'::mood",
      /events\.status is (public\.)?mood/,
    ],
    [
      "a status that the desk does not know",
      "update events set status = 'Confirmed'",
      /2 rows of events against events_status on status/,
    ],
    [
      "two clients of one address",
      `insert into clients (team_id, user_id, name, email) values ('${PRODUCT.team}', '${PRODUCT.owner}', 'Ida', 'IDA@example.com')`,
      /2 rows of clients against clients_team_id_email/,
    ],
    [
      "a last day that is the first",
      "update events set end_date = event_date where is_blocked",
      /1 row of events against events_end_date on event_date, end_date|1 row of events against events_end_date on end_date, event_date/,
    ],
    [
      "a cancelled booking without its instant",
      "update events set status = 'cancelled' where is_blocked",
      /1 row of events against events_cancelled/,
    ],
    [
      "a rule that refuses a word of ours",
      "alter table tasks add constraint few check (status in ('pending', 'approved'))",
      /few on status of tasks refuses rejected, superseded/,
    ],
    [
      "a constraint of the same name that says something else",
      "alter table events add constraint events_title check (title <> '')",
      /constraint events_title that says something else/,
    ],
    ["an index of the same name", "create index events_thread_idx on clients (name)", /index events_thread_idx/],
    ["a view in a table's place", "create view offers as select 1 as id", /offers is there, and is no plain table/],
    ["a policy of the same name", "create policy team on clients using (true)", /clients has a policy team/],
  ])("%s", async (_, change, told) => {
    const home = await product(MENDED, change);
    const before = await standing(home);
    expect((await planAdoption(home.db)).hindrances.map(({ what }) => what).join("\n")).toMatch(told);
    await expect(adopt(home.db)).rejects.toThrow(told);
    await expect(migrate(home.db)).rejects.toThrow("events");
    expect(await standing(home)).toBe(before);
  });

  test("rows that come between counting and checking stop the check alone, which is made up for", async () => {
    const home = await product(MENDED);
    await adopt(home.db);
    await home.sql.unsafe(`alter table events drop constraint events_attendees; update events set attendees = 0;
      alter table events add constraint events_attendees check (attendees between 1 and 100000) not valid`);
    await expect(adopt(home.db)).rejects.toThrow("events_attendees");
    const { finding, isCurrent } = await migrationsFinding(home.db);
    expect({ grade: finding.grade, isCurrent }).toEqual({ grade: "warn", isCurrent: true });
    expect(JSON.stringify(finding)).toContain("events_attendees: run migrate --adopt --yes");
    await home.sql.unsafe("update events set attendees = null");
    expect((await adopt(home.db)).validations).toHaveLength(1);
    expect(await home.sql`select conname from pg_constraint where not convalidated`).toBeEmpty();
  });
});
