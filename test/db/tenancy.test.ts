import { beforeAll, expect, test } from "bun:test";
import { getTableName, is, type SQL, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { codeOf } from "../../src/db/failures.ts";
import * as schema from "../../src/db/schema/index.ts";
import { asOwner, type TeamScope, withTeam } from "../../src/db/team.ts";
import { createTeam } from "../../src/teams/service.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

type Row = Record<string, unknown>;
const rowsOf = (result: unknown): Row[] => (Array.isArray(result) ? result : (result as { rows: Row[] }).rows);

/** Every table that has a team, from the schema itself: a new one is in the walk without being named. */
const TENANT: readonly string[] = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .filter((table) => getTableConfig(table).columns.some(({ name }) => name === "team_id" || name === "teamId"))
  .map(getTableName)
  .toSorted();

const DENIED = "42501";
/** Refused before any constraint is looked at, or by the composite key that would have pointed at another team. */
const REFUSED = [DENIED, "23503"];

onBothDatabases("every table of a team, over raw SQL as the app role", (database) => {
  let house: House;
  let ours: TeamScope;
  let theirs: TeamScope;
  const filled = new Map<string, Row>();
  beforeAll(async () => {
    house = await openHouse(database.db);
    ours = house.scope;
    // Without rows of its own it is refused for what it points at, and for nothing else.
    const empty = await createTeam(database.db, { slug: "empty", name: "Empty" }, "teams create");
    if (!empty) throw new Error("a team was asked for");
    theirs = { teamId: empty.id, userId: empty.systemUserId };
    const { eventId } = await house.offered();
    await house.must("POST", "/api/event/deposit/pay", { event_id: eventId }).catch(() => undefined);
    for (const table of TENANT) {
      const [row] = rowsOf(
        await withTeam(database.db, ours, (tx) =>
          tx.execute(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t limit 1`),
        ).catch(() => []),
      );
      if (row) filled.set(table, row["row"] as Row);
    }
  });

  const asThem = async (statement: SQL): Promise<Row[] | string> =>
    withTeam(database.db, theirs, async (tx) => rowsOf(await tx.execute(statement))).catch(
      (error: unknown) => codeOf(error) ?? String(error),
    );

  /** An insert of a whole row, but for what the database makes itself. */
  const inserting = async (table: string, row: Row): Promise<SQL> => {
    const columns = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(sql`select column_name as name from information_schema.columns
          where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' and is_identity = 'NO'`),
      ),
    ).map(({ name }) => sql.identifier(String(name)));
    const list = sql.join(columns, sql`, `);
    return sql`insert into ${sql.identifier(table)} (${list}) select ${list}
      from jsonb_populate_record(null::${sql.identifier(table)}, ${JSON.stringify(row)}::jsonb)`;
  };

  /** What is unique over all teams, anew: an id that is taken tells nothing of who has it. */
  const freshIds = async (table: string, row: Row): Promise<Row> => {
    const columns = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(sql`select distinct a.attname as name from pg_index i
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
          where i.indrelid = ${table}::regclass and i.indisunique and not exists (
            select 1 from pg_attribute t
            where t.attrelid = i.indrelid and t.attnum = any(i.indkey) and t.attname = 'team_id')`),
      ),
    ).map(({ name }) => String(name));
    return Object.fromEntries(columns.map((column) => [column, fresh(row[column])]));
  };

  test("the walk has what to find", () => {
    expect(TENANT.length).toBeGreaterThan(25);
    expect(filled.size).toBeGreaterThan(15);
    for (const row of filled.values()) expect(row["team_id"]).toBe(ours.teamId);
  });

  test.each(TENANT)("%s: another team neither reads, changes nor deletes a row", async (table) => {
    const name = sql.identifier(table);
    for (const statement of [
      sql`select * from ${name} where team_id = ${ours.teamId}`,
      sql`select 1 from ${name} having count(*) filter (where team_id = ${ours.teamId}) > 0`,
      sql`update ${name} set team_id = team_id where team_id = ${ours.teamId} returning 1`,
      sql`update ${name} set team_id = ${theirs.teamId} where team_id = ${ours.teamId} returning 1`,
      sql`delete from ${name} where team_id = ${ours.teamId} returning 1`,
    ]) {
      const answer = await asThem(statement);
      expect([DENIED, JSON.stringify([])]).toContain(typeof answer === "string" ? answer : JSON.stringify(answer));
    }
  });

  test.each(TENANT)("%s: another team writes no row for it", async (table) => {
    expect(await asThem(sql`insert into ${sql.identifier(table)} (team_id) values (${ours.teamId})`)).toBe(DENIED);
    const row = filled.get(table);
    if (!row) return;
    expect(await asThem(await inserting(table, row))).toBe(DENIED);
  });

  test("a row of another team that points at ours is refused, whichever key it points with", async () => {
    const keys = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(sql`select c.conname as name, c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
          (select array_to_json(array_agg(a.attname order by k.at))::text from unnest(c.conkey) with ordinality k(num, at)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns
          from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`),
      ),
    ) as { name: string; from: string; to: string; columns: string }[];
    const between = keys.filter(({ from, to }) => TENANT.includes(from) && TENANT.includes(to));
    expect(between.length).toBeGreaterThan(20);
    expect(between.filter(({ columns }) => !columns.includes('"team_id"')).map(({ name }) => name)).toEqual([]);
    let tried = 0;
    for (const [table, row] of filled) {
      const pointing = between.filter(
        ({ from, columns }) =>
          from === table && (JSON.parse(columns) as string[]).every((column) => row[column] !== null),
      );
      if (pointing.length === 0) continue;
      const moved = { ...row, team_id: theirs.teamId, user_id: theirs.userId, ...(await freshIds(table, row)) };
      const answer = await asThem(await inserting(table, moved));
      expect({ table, answer: REFUSED.includes(String(answer)) ? "refused" : answer }).toEqual({
        table,
        answer: "refused",
      });
      tried++;
    }
    expect(tried).toBeGreaterThan(5);
  });
});

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const ALPHABETS = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const nextLetter = (letter: string): string => {
  const alphabet = ALPHABETS.find((each) => each.includes(letter)) ?? letter;
  return alphabet[(alphabet.indexOf(letter) + 1) % alphabet.length] ?? letter;
};
/** Another value of the same form. */
const fresh = (value: unknown): unknown => {
  if (typeof value === "number") return 2_000_000_000;
  const text = String(value);
  return UUID.test(text) ? Bun.randomUUIDv7() : text.slice(0, -8) + text.slice(-8).replace(/[a-z0-9]/gi, nextLetter);
};
