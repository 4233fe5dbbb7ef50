import { expect, test } from "bun:test";
import { eq, sql } from "drizzle-orm";
import { taskFeed } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { forgetOldFeed } from "../../src/streams/service.ts";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";

onBothDatabases("the task feed", (database) => {
  test("lets go of what no stream can resume from, of its own team alone", async () => {
    const [own, other] = [await openHouse(database.db), await openHouse(database.db)];
    for (const house of [own, other]) {
      const { taskId } = await house.asked();
      await house.must("POST", `/api/tasks/${taskId}/approve`, {});
    }
    const lines = ({ scope }: typeof own) =>
      withTeam(database.db, scope, (tx) =>
        tx.select({ kind: taskFeed.kind }).from(taskFeed).where(eq(taskFeed.teamId, scope.teamId)).orderBy(taskFeed.id),
      );
    for (const { scope } of [own, other])
      await withTeam(database.db, scope, (tx) =>
        tx.update(taskFeed).set({ createdAt: sql`now() - interval '61 minutes'` }).where(eq(taskFeed.kind, "created")),
      );
    expect(await withTeam(database.db, own.scope, (tx) => forgetOldFeed(tx, own.scope))).toBe(1);
    expect(await lines(own)).toEqual([{ kind: "decided" }]);
    expect(await lines(other)).toEqual([{ kind: "created" }, { kind: "decided" }]);
  });
});
