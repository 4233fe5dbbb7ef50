import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import { type Guard, readGuards } from "../../src/db/guards.ts";
import { READABLE } from "../../src/db/members.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { STAND_IN } from "../support/broken.ts";
import { freshDatabase } from "../support/databases.ts";
import { runCommand, startDesk } from "../support/desk.ts";
import { openHouse } from "../support/house.ts";
import { foundTeam, PROD } from "../support/prod.ts";
import { startProject } from "../support/project.ts";

const VIEWER = "01990000-0000-7000-8000-0000000000a1";
const MANAGER = "01990000-0000-7000-8000-0000000000a2";
const ADMIN = "01990000-0000-7000-8000-0000000000a3";
const STRANGER = "01990000-0000-7000-8000-0000000000a4";
const DENIED = "42501";

describe("members of a team, over SQL as the project's users", () => {
  let sql: postgres.Sql;
  let ours: string;
  let theirs: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const url = await freshDatabase();
    sql = postgres(url, { max: 2, onnotice: () => undefined });
    await sql.unsafe(STAND_IN);
    // What a project grants on every new table of its own accord.
    await sql.unsafe(
      "grant usage on schema public to anon, authenticated; grant all on all tables in schema public to anon, authenticated",
    );
    const db = openPostgres({ url, poolMax: 4 });
    close = () => db.close();
    await migrate(db);
    const [one, two] = [await openHouse(db), await openHouse(db)];
    for (const house of [one, two]) await house.offered();
    [ours, theirs] = [one.scope.teamId, two.scope.teamId];
    for (const [user, role] of [
      [VIEWER, "viewer"],
      [MANAGER, "manager"],
      [ADMIN, "admin"],
    ])
      await sql`insert into team_members (team_id, user_id, role) values (${ours}, ${user ?? ""}, ${role ?? ""})`;
    await sql`insert into team_members (team_id, user_id, role, status) values (${ours}, ${STRANGER}, 'owner', 'invited')`;
  });
  afterAll(async () => {
    await close();
    await sql.end();
  });

  /** Rows or the refusal's code, as a user of the project, or as nobody. */
  const as = (user: string | undefined, statement: string): Promise<Record<string, unknown>[] | string> =>
    sql
      .begin(async (tx) => {
        const claims = user === undefined ? "" : JSON.stringify({ sub: user, role: "authenticated" });
        await tx`select set_config('request.jwt.claims', ${claims}, true), set_config('role', ${user === undefined ? "anon" : "authenticated"}, true)`;
        return [...(await tx.unsafe(statement))];
      })
      .catch((error: unknown) => (error instanceof postgres.PostgresError ? error.code : String(error)));

  const RANKS = ["viewer", "manager", "admin"];
  test.each(READABLE.map(({ table, role, columns }) => [table, role, columns] as const))(
    "%s: read from %s on, one's own team's rows, and never written",
    async (table, role, columns) => {
      const team = table === "teams" ? "id" : "team_id";
      const list = `${team} as team${columns ? `, ${columns.filter((name) => name !== team).join(", ")}` : ""}`;
      const [all] = await sql.unsafe(
        `select count(*) filter (where ${team} = '${ours}')::int as own, count(*)::int as every from ${table}`,
      );
      for (const [user, held] of [
        [VIEWER, "viewer"],
        [MANAGER, "manager"],
        [ADMIN, "admin"],
      ] as const) {
        const rows = await as(user, `select ${list} from ${table}`);
        const sees = RANKS.indexOf(held) >= RANKS.indexOf(role);
        expect(rows).toBeInstanceOf(Array);
        if (typeof rows === "string") return;
        expect(rows.length).toBe(sees ? all?.["own"] : 0);
        expect(rows.filter((row) => row["team"] !== ours)).toEqual([]);
        for (const write of [
          `update ${table} set ${team} = ${team}`,
          `delete from ${table}`,
          `insert into ${table} (${team}) values ('${ours}')`,
          `truncate ${table}`,
        ])
          expect(await as(user, write)).toBe(DENIED);
      }
      expect(await as(STRANGER, `select ${list} from ${table}`)).toEqual([]);
      expect(await as(undefined, `select ${list} from ${table}`)).toBe(DENIED);
    },
  );

  test("there is something to see and something to hide, and no secret in it", async () => {
    const [counts] = await sql`select count(*) filter (where team_id = ${ours})::int as own,
      count(*) filter (where team_id = ${theirs})::int as other from events`;
    expect(counts?.["own"]).toBeGreaterThan(0);
    expect(counts?.["other"]).toBeGreaterThan(0);
    expect(await as(ADMIN, "select secret_sha256 from api_keys")).toBe(DENIED);
    expect(await as(ADMIN, "select token_sha256 from calendar_feeds")).toBe(DENIED);
    for (const table of ["idempotency_keys", "traces", "jobs", "schema_migrations", "backfill_runs", "webhook_events"])
      expect([table, await as(ADMIN, `select * from ${table}`)]).toEqual([table, DENIED]);
  });

  test("the product's memberships decide where they are: accepted ones, an unknown role is a viewer's, the owner owns", async () => {
    await sql.unsafe(`create table team_members_new (team_id uuid, user_id uuid, role text, status text)`);
    await sql`insert into team_members_new values (${theirs}, ${VIEWER}, 'Eventplaner', 'accepted'),
      (${theirs}, ${MANAGER}, 'admin', 'pending')`;
    const teams = async (user: string) => JSON.stringify(await as(user, "select distinct team_id from events"));
    expect(await teams(VIEWER)).toBe(JSON.stringify([{ team_id: theirs }]));
    expect(await as(VIEWER, "select 1 from team_config")).toEqual([]);
    expect(await teams(MANAGER)).toBe("[]");
    expect(await teams(ADMIN)).toBe("[]");
    await sql.unsafe(
      `alter table teams add column owner_id uuid; update teams set owner_id = '${ADMIN}' where id = '${theirs}'`,
    );
    expect(await teams(ADMIN)).toBe(JSON.stringify([{ team_id: theirs }]));
    await sql.unsafe("drop table team_members_new; alter table teams drop column owner_id");
    expect(await teams(VIEWER)).toBe(JSON.stringify([{ team_id: ours }]));
  });
});

describe("where members are let in", () => {
  const guardsOf = async (
    prepare: (sql: postgres.Sql, migrated: () => Promise<unknown>) => Promise<unknown>,
  ): Promise<Guard[]> => {
    const url = await freshDatabase("empty");
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    const db = openPostgres({ url, poolMax: 1 });
    await prepare(sql, () => migrate(db));
    const guards = await readGuards(db);
    await Promise.all([db.close(), sql.end()]);
    return guards.toSorted((a, b) => (a.made < b.made ? -1 : 1));
  };

  test("with an auth schema before the migrations, after them, and never", async () => {
    const before = await guardsOf(async (sql, migrated) => {
      await sql.unsafe(STAND_IN);
      await migrated();
    });
    const later = await guardsOf(async (sql, migrated) => {
      await migrated();
      await sql.unsafe(STAND_IN);
      await migrated();
    });
    const never = await guardsOf((_, migrated) => migrated());
    expect(later).toEqual(before);
    const members = before.filter(({ name }) => name === "members").map(({ table }) => table);
    expect(members.toSorted()).toEqual(READABLE.map(({ table }) => table).toSorted());
    expect(never.filter(({ name, made }) => name === "members" || /authenticated|has_role/.test(made))).toEqual([]);
  });

  test("over HTTP the product's memberships decide, too", async () => {
    const url = await freshDatabase("empty");
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    await sql.unsafe(`${STAND_IN} create table team_members_new (team_id uuid, user_id uuid, role text, status text);
      alter table team_members_new enable row level security;`);
    const project = await startProject();
    const env = { ...PROD, DATABASE_URL: url, OE_SUPABASE_URL: project.url };
    await foundTeam("ours", { env });
    await foundTeam("other", { env });
    await sql`insert into team_members_new select id, ${VIEWER}, 'Eventplaner', 'accepted' from teams where slug = 'ours'`;
    await sql`insert into team_members_new select id, ${VIEWER}, 'owner', 'pending' from teams where slug = 'other'`;
    await sql`insert into team_members_new select id, ${ADMIN}, 'admin', 'accepted' from teams where slug = 'ours'`;
    const added = await runCommand(["members", "add", "--team", "other", "--role", "owner", "--user", VIEWER], { env });
    expect(added.code).not.toBe(0);
    expect(added.err).toContain("kept by the project in team_members_new");
    expect(await sql`select from team_members`).toHaveLength(0);
    const desk = await startDesk({ env });
    const status = async (user: string, path: string, team?: string) =>
      (
        await desk.call("GET", path, undefined, {
          Authorization: `Bearer ${await project.token({ sub: user })}`,
          ...(team && { "X-Team-Id": team }),
        })
      ).status;
    expect(await status(VIEWER, "/api/events")).toBe(200);
    expect(await status(VIEWER, "/api/audit")).toBe(403);
    expect(await status(VIEWER, "/api/events", "other")).toBe(403);
    expect(await status(ADMIN, "/api/audit")).toBe(200);
    expect(await status(STRANGER, "/api/events")).toBe(403);
    await desk.stop();
    await project.stop();
    await sql.end();
  });
});
