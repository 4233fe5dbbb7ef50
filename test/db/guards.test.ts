import { beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { events, offers, tasks, threads } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { demoTeams } from "../support/team.ts";

onBothDatabases("what the database refuses", (database) => {
  let scope: TeamScope;
  beforeAll(async () => {
    const [team] = await demoTeams(database.db, "team-guards");
    if (!team) throw new Error("a team was asked for");
    scope = team;
  });

  const event = async (): Promise<string> => {
    const id = newId();
    await withTeam(database.db, scope, async (tx) => {
      await tx.insert(threads).values({ ...scope, id });
      await tx.insert(events).values({ ...scope, id, threadId: id, title: "Event", timezone: "UTC" });
    });
    return id;
  };
  const offer = (eventId: string, version: number) => ({
    ...scope,
    id: newId(),
    eventId,
    version,
    offerNumber: `OE-${newId()}`,
    offerDate: "2030-01-01",
    currency: "CHF",
    totalMinor: 100,
  });

  test("a lead is not confirmed directly, and a cancelled booking stays cancelled", async () => {
    const id = await event();
    const set = (status: "lead" | "option" | "confirmed" | "cancelled") =>
      withTeam(database.db, scope, (tx) =>
        tx.update(events).set({ status, cancelledAt: new Date(), eventDate: "2030-01-01" }).where(eq(events.id, id)),
      );
    await expect(set("confirmed")).rejects.toThrow();
    await set("option");
    await set("cancelled");
    await expect(set("lead")).rejects.toThrow();
  });

  test("an offer's amounts never change, its status does", async () => {
    const id = await event();
    const row = offer(id, 1);
    await withTeam(database.db, scope, (tx) => tx.insert(offers).values(row));
    const change = (set: Partial<typeof offers.$inferInsert>) =>
      withTeam(database.db, scope, (tx) => tx.update(offers).set(set).where(eq(offers.id, row.id)));
    await expect(change({ totalMinor: 1 })).rejects.toThrow();
    await change({ status: "sent", sentAt: new Date() });
    await expect(change({ status: "draft" })).rejects.toThrow();
  });

  test("an event has one live offer", async () => {
    const id = await event();
    await withTeam(database.db, scope, (tx) => tx.insert(offers).values(offer(id, 1)));
    await expect(withTeam(database.db, scope, (tx) => tx.insert(offers).values(offer(id, 2)))).rejects.toThrow();
  });

  test("the draft of a task stays as it was on screen", async () => {
    const id = newId();
    await withTeam(database.db, scope, (tx) =>
      tx
        .insert(tasks)
        .values({ ...scope, id, type: "ai_reply_approval", title: "x", purposeKey: id, draft: { body: "as shown" } }),
    );
    await expect(
      withTeam(database.db, scope, (tx) =>
        tx
          .update(tasks)
          .set({ draft: { body: "changed" } })
          .where(eq(tasks.id, id)),
      ),
    ).rejects.toThrow();
  });

  test("one purpose has one pending task, and what is decided stays decided", async () => {
    const purposeKey = newId();
    const add = () =>
      withTeam(database.db, scope, (tx) =>
        tx.insert(tasks).values({ ...scope, type: "manual_review", title: "x", purposeKey }),
      );
    await add();
    await expect(add()).rejects.toThrow();
    const set = (status: "approved" | "rejected") =>
      withTeam(database.db, scope, (tx) =>
        tx
          .update(tasks)
          .set({ status, decidedBy: scope.userId, decidedAt: new Date() })
          .where(eq(tasks.purposeKey, purposeKey)),
      );
    await set("approved");
    await expect(set("rejected")).rejects.toThrow();
  });
});
