import { expect, test } from "bun:test";
import { eq, sql } from "drizzle-orm";
import { atOnce, lastly } from "../../src/db/at-once.ts";
import { clients, threads } from "../../src/db/schema/index.ts";
import { inserts, insertsAll, statement } from "../../src/db/statement.ts";
import { apart, withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";

onBothDatabases("works of one transaction at once", (database) => {
  const insertClient = inserts(clients);
  const insertThread = inserts(threads);
  const namesOf = statement<{ teamId: string }, { name: string }[]>((tx, { teamId }) =>
    tx.select({ name: clients.name }).from(clients).where(eq(clients.teamId, teamId)).orderBy(clients.name),
  );

  test("are carried out in their order, and each answers its own", async () => {
    const { scope } = await openHouse(database.db);
    for (let round = 0; round < 3; round++) {
      const [client, thread] = [newId(), newId()];
      const [, names, , after] = await withTeam(database.db, scope, (tx) =>
        atOnce(
          tx,
          // Built anew each time, so that it takes longer to be ready than the prepared one that rests on it.
          () => tx.insert(clients).values({ ...scope, id: client, name: `Ada ${round}` }),
          () => namesOf(tx, { teamId: scope.teamId }),
          () => insertThread(tx, { ...scope, id: thread, clientId: client, channel: "chat" }),
          async () => {
            await namesOf(tx, { teamId: scope.teamId });
            await insertClient(tx, { ...scope, id: newId(), name: `Bo ${round}` });
            return namesOf(tx, { teamId: scope.teamId });
          },
        ),
      );
      expect(names).toContainEqual({ name: `Ada ${round}` });
      expect(names).not.toContainEqual({ name: `Bo ${round}` });
      expect(after).toContainEqual({ name: `Bo ${round}` });
    }
  });

  test("see the team's rows and no other's from the first statement on", async () => {
    const [{ scope }, { scope: neighbour }] = [await openHouse(database.db), await openHouse(database.db)];
    await withTeam(database.db, neighbour, (tx) => insertClient(tx, { ...neighbour, name: "Theirs" }));
    const seen = await Promise.all(
      Array.from({ length: 20 }, () =>
        withTeam(database.db, scope, (tx) =>
          atOnce(
            tx,
            () => tx.select({ name: clients.name, role: sql<string>`current_user` }).from(clients),
            () => namesOf(tx, { teamId: neighbour.teamId }),
          ),
        ),
      ),
    );
    expect(seen.flat(2)).toEqual([]);
  });

  test("fail with what failed first, when none of them is under way any more, and leave nothing", async () => {
    const { scope } = await openHouse(database.db);
    let isOver = false;
    const failing = withTeam(database.db, scope, (tx) =>
      atOnce(
        tx,
        () => insertClient(tx, { ...scope, name: "Nobody" }),
        () => insertThread(tx, { ...scope, id: newId(), clientId: newId(), channel: "chat" }),
        async () => {
          await namesOf(tx, { teamId: scope.teamId }).catch(() => undefined);
          isOver = true;
        },
      ),
    );
    const error = await failing.then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(String((error?.cause as Error | undefined)?.message)).toContain("foreign key");
    expect(isOver || database.db.kind === "embedded").toBe(true);
    const left = await withTeam(database.db, scope, (tx) => namesOf(tx, { teamId: scope.teamId }));
    expect(left).not.toContainEqual({ name: "Nobody" });
  });

  test("a last write goes with the commit, and one that fails takes all of the transaction with it", async () => {
    const { scope } = await openHouse(database.db);
    const onNobody = { ...scope, channel: "chat" as const, clientId: newId() };
    // The first time on a connection a statement is written down before it runs.
    for (let round = 0; round < 3; round++) {
      const id = newId();
      const answer = await withTeam(database.db, scope, async (tx) => {
        await lastly(tx, () => insertClient(tx, { ...scope, id, name: `Last ${round}` }));
        await lastly(tx, () => insertThread(tx, { ...scope, id: newId(), clientId: id, channel: "chat" }));
        return "done";
      });
      expect(answer).toBe("done");
      const failing = withTeam(database.db, scope, async (tx) => {
        await insertClient(tx, { ...scope, id: newId(), name: `Undone ${round}` });
        await lastly(tx, () => insertThread(tx, { ...onNobody, id: newId() }));
        await lastly(tx, () => insertClient(tx, { ...scope, id: newId(), name: `Undone, too ${round}` }));
        return "done";
      });
      const error = await failing.then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect(String((error?.cause as Error | undefined)?.message ?? error?.message)).toContain("foreign key");
    }
    const left = await withTeam(database.db, scope, (tx) => namesOf(tx, { teamId: scope.teamId }));
    expect(left).toEqual([{ name: "Last 0" }, { name: "Last 1" }, { name: "Last 2" }]);
  });

  test("a write that nobody waits for fails with its own reason, whatever is asked behind it", async () => {
    const { scope } = await openHouse(database.db);
    for (let round = 0; round < 3; round++) {
      const error = await withTeam(database.db, scope, async (tx) => {
        await lastly(tx, () => insertThread(tx, { ...scope, id: newId(), clientId: newId(), channel: "chat" }));
        return namesOf(tx, { teamId: scope.teamId });
      }).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      const said = String((error?.cause as Error | undefined)?.message ?? error?.message);
      expect(said).toContain("foreign key");
      expect(said).not.toContain("aborted");
    }
  });

  test("a last write of what may fail by itself fails there", async () => {
    const { scope } = await openHouse(database.db);
    await withTeam(database.db, scope, async (tx) => {
      const isRefused = await apart(tx, (inner) =>
        lastly(inner, () => insertThread(inner, { ...scope, id: newId(), clientId: newId(), channel: "chat" })),
      ).then(
        () => false,
        () => true,
      );
      expect(isRefused).toBe(true);
      await insertClient(tx, { ...scope, name: "Still here" });
    });
    expect(await withTeam(database.db, scope, (tx) => namesOf(tx, { teamId: scope.teamId }))).toEqual([
      { name: "Still here" },
    ]);
  });

  test("rows that come together keep what each leaves out", async () => {
    const { scope } = await openHouse(database.db);
    const insertAll = insertsAll(clients);
    await withTeam(database.db, scope, async (tx) => {
      await insertAll(tx, []);
      await insertAll(tx, [
        { ...scope, name: "One", email: "one@example.com", preferences: ["quiet"] },
        { ...scope, name: "Two", phone: null },
      ]);
    });
    const rows = await withTeam(database.db, scope, (tx) =>
      tx.select().from(clients).where(eq(clients.teamId, scope.teamId)).orderBy(clients.name),
    );
    expect(rows.filter(({ name }) => name === "One" || name === "Two")).toMatchObject([
      { email: "one@example.com", phone: null, preferences: ["quiet"] },
      { email: null, phone: null, preferences: [] },
    ]);
  });
});
