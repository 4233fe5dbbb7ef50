import { describe, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { isMigrated, MIGRATIONS, migrate, migrationStatus } from "../../src/db/migrate.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { asOwner } from "../../src/db/team.ts";
import { Stop } from "../../src/platform/exit.ts";
import { freshDatabase, postgresServer } from "../support/databases.ts";

describe("migrations", () => {
  test("two processes that start at once apply each migration once", async () => {
    const url = await freshDatabase("empty");
    const [first, second] = [openPostgres({ url, poolMax: 2 }), openPostgres({ url, poolMax: 2 })];
    const applied = await Promise.all([migrate(first), migrate(second)]);
    expect(applied.flat().toSorted()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await migrate(first)).toEqual([]);
    expect((await migrationStatus(second)).every((each) => each.applied)).toBe(true);
    await Promise.all([first.close(), second.close()]);
  });

  test("two databases of one cluster are migrated at once although the roles are shared", async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(async () => openPostgres({ url: await freshDatabase("empty"), poolMax: 1 })),
    );
    const applied = await Promise.all(opened.map((db) => migrate(db)));
    expect(applied.map(({ length }) => length)).toEqual([MIGRATIONS.length, MIGRATIONS.length, MIGRATIONS.length]);
    await Promise.all(opened.map((db) => db.close()));
  });

  test("a stored migration that differs is refused, and so is a database that is newer", async () => {
    const db = openPostgres({ url: await freshDatabase(), poolMax: 1 });
    await asOwner(db, (tx) =>
      tx.execute(sql`update schema_migrations set sha256 = 'x' where name = ${MIGRATIONS[0]?.name}`),
    );
    await expect(migrate(db)).rejects.toThrow(Stop);
    await expect(migrate(db)).rejects.toThrow("differs");
    await asOwner(db, (tx) =>
      tx.execute(
        sql`update schema_migrations set sha256 = ${MIGRATIONS[0]?.sha256} where name = ${MIGRATIONS[0]?.name}`,
      ),
    );
    await asOwner(db, (tx) =>
      tx.execute(sql`insert into schema_migrations (name, sha256) values ('9999_tomorrow', 'x')`),
    );
    await expect(migrate(db)).rejects.toThrow("newer");
    expect(await isMigrated(db)).toBe(true);
    await db.close();
  });

  test("a database that lacks one of them is not ready to be worked on", async () => {
    const db = openPostgres({ url: await freshDatabase("empty"), poolMax: 1 });
    expect(await isMigrated(db)).toBe(false);
    await migrate(db);
    expect(await isMigrated(db)).toBe(true);
    await asOwner(db, (tx) => tx.execute(sql`delete from schema_migrations where name = ${MIGRATIONS.at(-1)?.name}`));
    expect(await isMigrated(db)).toBe(false);
    await db.close();
  });

  test("tables of the same names that are not ours are named and left alone", async () => {
    const db = openPostgres({ url: await freshDatabase("empty"), poolMax: 1 });
    await asOwner(db, (tx) => tx.execute(sql`create table events (id int)`));
    await expect(migrate(db)).rejects.toThrow("events");
    await db.close();
  });

  test("a login that owns nothing becomes a member of the app's roles and can work", async () => {
    const { sql: admin } = await postgresServer();
    await admin.unsafe("do $$ begin create role plain_login login; exception when duplicate_object then null; end $$");
    const url = await freshDatabase("empty");
    const owner = openPostgres({ url, poolMax: 1 });
    await migrate(owner, { login: "plain_login" });
    const login = openPostgres({ url: url.replace("postgres@", "plain_login@"), poolMax: 1 });
    const work = login.handle.transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'openevent_app', true)`);
      await tx.execute(sql`select count(*) from clients`);
      return "worked";
    });
    expect(await work).toBe("worked");
    await Promise.all([owner.close(), login.close()]);
  });

  test("where an auth schema exists, members read their team's rows and nobody writes", async () => {
    const url = await freshDatabase("empty");
    const db = openPostgres({ url, poolMax: 1 });
    await asOwner(db, async (tx) => {
      await tx.execute(
        sql`do $$ begin create role authenticated nologin; exception when duplicate_object then null; end $$`,
      );
      await tx.execute(sql`do $$ begin create role anon nologin; exception when duplicate_object then null; end $$`);
      await tx.execute(sql`create schema auth`);
      await tx.execute(
        sql.raw(
          "create function auth.uid() returns uuid language sql as $$ select nullif(current_setting('test.uid', true), '')::uuid $$",
        ),
      );
      await tx.execute(sql`grant usage on schema auth to authenticated, anon`);
    });
    await migrate(db);
    const rows = await asOwner(db, async (tx) => {
      await tx.execute(
        sql`insert into teams (id, name, slug, system_user_id) values ('00000000-0000-7000-8000-00000000000a', 'A', 'a', gen_random_uuid()), ('00000000-0000-7000-8000-00000000000b', 'B', 'b', gen_random_uuid())`,
      );
      await tx.execute(
        sql`insert into team_members (team_id, user_id, role) values ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-0000000000aa', 'viewer')`,
      );
      await tx.execute(sql`insert into clients (team_id, user_id, name) select id, system_user_id, name from teams`);
      await tx.execute(
        sql`select set_config('test.uid', '00000000-0000-7000-8000-0000000000aa', true), set_config('role', 'authenticated', true)`,
      );
      return tx.execute(sql`select name from clients`);
    });
    expect(JSON.stringify(rows)).toContain('"A"');
    expect(JSON.stringify(rows)).not.toContain('"B"');
    const write = asOwner(db, async (tx) => {
      await tx.execute(
        sql`select set_config('test.uid', '00000000-0000-7000-8000-0000000000aa', true), set_config('role', 'authenticated', true)`,
      );
      await tx.execute(sql`update clients set name = 'changed'`);
    });
    await expect(write).rejects.toThrow();
    await db.close();
  });
});
