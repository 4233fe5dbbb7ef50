import { expect, test } from "bun:test";
import { getTableColumns, is, sql } from "drizzle-orm";
import { PgArray, PgTable } from "drizzle-orm/pg-core";
import { ARRAY_TYPES } from "../../src/db/array-types.ts";
import * as schema from "../../src/db/schema/index.ts";
import { onBothDatabases } from "../support/databases.ts";

const ODD = ["", "plain", "two words", 'a "quoted" one', "back\\slash", "{braces}", "a, b", "NULL", "für zwei\nZeilen"];
const IDS = ["0199b2c4-7d0e-7c11-9a55-3f6f1c2d4e5a", "0199b2c4-7d0e-7c11-9a55-3f6f1c2d4e5b"];

onBothDatabases("an array", (database) => {
  const back = async (value: unknown[], type: string): Promise<unknown> => {
    const [row] = await database.db.handle
      .select({ value: sql`${sql.param(value)}::${sql.raw(type)}[]` })
      .from(sql`(select 1) as one`);
    return row?.value;
  };

  test("of texts comes back as it went, whatever is in them", async () => {
    expect(await back(ODD, "text")).toEqual(ODD);
    expect(await back([], "text")).toEqual([]);
  });

  test("of ids, of names and of numbers comes back as such", async () => {
    expect(await back(IDS, "uuid")).toEqual(IDS);
    expect(await back(["public"], "name")).toEqual(["public"]);
    expect(await back([3, -4], "smallint")).toEqual([3, -4]);
    expect(await back([70_000], "integer")).toEqual([70_000]);
  });

  test("of a column comes back in rows that a statement gathers", async () => {
    const gathered = sql<string[]>`(select array_agg(each) from unnest(${sql.param(ODD)}::text[]) as each)`;
    const [row] = await database.db.handle.select({ gathered }).from(sql`(select 1) as one`);
    expect(row?.gathered).toEqual(ODD);
  });
});

test("no table has an array of a type that is not known", () => {
  const numbers: Record<string, number> = { text: 1009, uuid: 2951, smallint: 1005, integer: 1007 };
  const known = new Set(Object.values(ARRAY_TYPES).map(({ to }) => to));
  const columns = Object.values(schema).flatMap((each: unknown) =>
    is(each, PgTable) ? Object.values(getTableColumns(each)) : [],
  );
  const types = new Set(columns.flatMap((column) => (is(column, PgArray) ? [column.baseColumn.getSQLType()] : [])));
  expect(types).toContain("text");
  expect([...types].filter((type) => !known.has(numbers[type] ?? 0))).toEqual([]);
});
