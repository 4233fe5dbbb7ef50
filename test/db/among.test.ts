import { expect, test } from "bun:test";
import { asc } from "drizzle-orm";
import { among, notAmong } from "../../src/db/among.ts";
import { clients, teams } from "../../src/db/schema/index.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";

const NAMES = ["Among one", "Among two", "Among three", 'Among "4", {5} \\ NULL'];

onBothDatabases("a column among values", (database) => {
  const namesOf = (values: readonly string[], isAmong = among) =>
    database.db.handle
      .select({ name: teams.name })
      .from(teams)
      .where(isAmong(teams.name, values))
      .orderBy(asc(teams.name));

  test("is one statement, however many they are", () => {
    const ofNames = [0, 1, 2, 300].map(
      (length) => namesOf(Array.from({ length }, (_, at) => `name-${at}`)).toSQL().sql,
    );
    expect(new Set(ofNames).size).toBe(1);
    const ofIds = [1, 2].map(
      (length) =>
        database.db.handle
          .select()
          .from(clients)
          .where(among(clients.id, Array.from({ length }, newId)))
          .toSQL().sql,
    );
    expect(new Set(ofIds).size).toBe(1);
  });

  test("finds those and no others", async () => {
    await database.db.handle
      .insert(teams)
      .values(NAMES.map((name, at) => ({ id: newId(), slug: `among-${at}`, name, systemUserId: newId() })));
    const [first = "", second = "", third = "", odd = ""] = NAMES;
    const found = async (values: readonly string[], isAmong = among) =>
      (await namesOf(values, isAmong)).map(({ name }) => name).filter((name) => NAMES.includes(name));
    expect(await found([])).toEqual([]);
    expect(await found([second])).toEqual([second]);
    expect(await found([third, first, "nobody", odd])).toEqual([odd, first, third].toSorted());
    expect(await found([first, odd], notAmong)).toEqual([third, second]);
    expect(await found([], notAmong)).toHaveLength(NAMES.length);
  });
});
