import { expect, test } from "bun:test";
import { and, eq, isNull } from "drizzle-orm";
import { clients, rooms, teamCounters } from "../../src/db/schema/index.ts";
import { as, inserts, statement, statementOfOne } from "../../src/db/statement.ts";
import { withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";

onBothDatabases("a statement that is written once", (database) => {
  const roomNamed = statementOfOne<{ teamId: string; name: string }, { name: string; capacity: number }>(
    (tx, { teamId, name }) =>
      tx
        .select({ name: rooms.name, capacity: rooms.capacityMax })
        .from(rooms)
        .where(and(eq(rooms.teamId, teamId), eq(rooms.name, name))),
  );

  test("answers each caller's own values, in each caller's own transaction", async () => {
    const { scope } = await openHouse(database.db);
    const { scope: neighbour } = await openHouse(database.db);
    const found = await Promise.all(
      ["Room A", "Room B", "No room"].map((name) =>
        withTeam(database.db, scope, (tx) => roomNamed(tx, { teamId: scope.teamId, name })),
      ),
    );
    expect(found.map((room) => room?.name)).toEqual(["Room A", "Room B", undefined]);
    const foreign = await withTeam(database.db, neighbour, (tx) =>
      roomNamed(tx, { teamId: scope.teamId, name: "Room A" }),
    );
    expect(foreign).toBeUndefined();
  });

  test("is undone with the transaction it ran in", async () => {
    const { scope } = await openHouse(database.db);
    const rename = statement<{ teamId: string; at: Date }, unknown>((tx, { teamId, at }) =>
      tx
        .update(rooms)
        .set({ description: "anew", updatedAt: as(at, rooms.updatedAt) })
        .where(eq(rooms.teamId, teamId)),
    );
    const undone = withTeam(database.db, scope, async (tx) => {
      await rename(tx, { teamId: scope.teamId, at: new Date() });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    const described = await withTeam(database.db, scope, (tx) =>
      tx
        .select()
        .from(rooms)
        .where(and(eq(rooms.teamId, scope.teamId), eq(rooms.description, "anew"))),
    );
    expect(described).toEqual([]);
  });

  test("writes nothing as nothing, whatever the column", async () => {
    const { scope } = await openHouse(database.db);
    const insert = inserts(clients, { finish: (written) => written.returning() });
    const empty = { email: null, legacy: null, preferences: [], lastContactAt: null };
    const [row] = await withTeam(database.db, scope, (tx) => insert(tx, { ...scope, name: "Empty", ...empty }));
    expect(row).toMatchObject(empty);
    const nothing = await withTeam(database.db, scope, (tx) =>
      tx
        .select()
        .from(clients)
        .where(and(eq(clients.teamId, scope.teamId), eq(clients.name, "Empty"), isNull(clients.legacy))),
    );
    expect(nothing).toHaveLength(1);
  });

  test("fills in what a row leaves out, whatever rows came before", async () => {
    const { scope } = await openHouse(database.db);
    const count = inserts(teamCounters, { finish: (insert) => insert.returning() });
    const rows = await withTeam(database.db, scope, async (tx) => [
      ...(await count(tx, { ...scope, name: "first", value: 7 })),
      ...(await count(tx, { ...scope, name: "second", value: 8, createdAt: new Date("2026-01-02T03:04:05Z") })),
      ...(await count(tx, { ...scope, name: "third", value: 9, createdAt: undefined })),
    ]);
    expect(rows.map(({ value }) => value)).toEqual([7, 8, 9]);
    expect(rows[1]?.createdAt.toISOString()).toBe("2026-01-02T03:04:05.000Z");
    expect(rows[2]?.createdAt.getFullYear()).toBeGreaterThan(2025);
  });
});
