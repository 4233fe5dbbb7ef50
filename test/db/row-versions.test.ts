import { expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { rowVersions } from "../../src/db/row-versions.ts";
import { productSynonyms, rooms, teamConfig, teams } from "../../src/db/schema/index.ts";
import { asOwner, withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";

const versions = rowVersions(rooms, teamConfig, productSynonyms);

onBothDatabases("the stamp of a team's rows", (database) => {
  test("changes with every row that is written, taken away or named anew, and with nothing else", async () => {
    const { scope } = await openHouse(database.db);
    const { scope: neighbour } = await openHouse(database.db);
    const stamp = () => withTeam(database.db, scope, (tx) => versions(tx, scope));
    const first = await stamp();
    expect(await stamp()).toBe(first);

    const ofTeam = eq(rooms.teamId, scope.teamId);
    await withTeam(database.db, scope, (tx) =>
      tx
        .update(rooms)
        .set({ description: "north" })
        .where(and(ofTeam, eq(rooms.name, "Room A"))),
    );
    const second = await stamp();
    expect(second).not.toBe(first);

    await withTeam(database.db, scope, (tx) =>
      tx.delete(productSynonyms).where(eq(productSynonyms.teamId, scope.teamId)),
    );
    const third = await stamp();
    expect(third).not.toBe(second);

    await asOwner(database.db, (tx) => tx.update(teams).set({ name: "Anew" }).where(eq(teams.id, scope.teamId)));
    const fourth = await stamp();
    expect(fourth).not.toBe(third);

    await withTeam(database.db, neighbour, (tx) =>
      tx.update(rooms).set({ description: "south" }).where(eq(rooms.teamId, neighbour.teamId)),
    );
    expect(await stamp()).toBe(fourth);
  });

  test("is that of the rows which stand: what was rolled back leaves no trace", async () => {
    const { scope } = await openHouse(database.db);
    const stamp = () => withTeam(database.db, scope, (tx) => versions(tx, scope));
    const before = await stamp();
    const undone = withTeam(database.db, scope, async (tx) => {
      await tx.update(rooms).set({ description: "west" }).where(eq(rooms.teamId, scope.teamId));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await stamp()).toBe(before);
  });
});
