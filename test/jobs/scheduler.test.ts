import { expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { idempotencyKeys, jobs, snapshots } from "../../src/db/schema/index.ts";
import { asWorker, withTeam } from "../../src/db/team.ts";
import { createHouses } from "../../src/deps.ts";
import { nextAfter, Scheduler } from "../../src/jobs/scheduler.ts";
import { JOBS, type Job } from "../../src/jobs/work.ts";
import { onBothDatabases } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { makeHome } from "../support/homes.ts";
import { type House, openHouse } from "../support/house.ts";

const MINUTE_MS = 60_000;
const at = (text: string): Date => new Date(`2026-05-20T${text}Z`);

test("a pattern says when a job is due next, in UTC", () => {
  expect(nextAfter("* * * * *", at("10:00:30"))).toEqual(at("10:01:00"));
  expect(nextAfter("37 * * * *", at("10:37:00"))).toEqual(at("11:37:00"));
  for (const { pattern } of JOBS)
    expect(nextAfter(pattern, at("10:00:00")).getTime()).toBeGreaterThan(at("10:00:00").getTime());
});

onBothDatabases("the jobs", (database) => {
  let named = 0;
  /** A job of a name of its own, and processes that share it. */
  const crew = (house: House, run: () => Promise<string>) => {
    const job: Job = { name: `job-${++named}`, pattern: "* * * * *", does: "counts", run };
    const clock = { now: at("10:00:10") };
    const scheduler = () =>
      new Scheduler({ ...house.files, houses: createHouses(), tokens: house.tokens }, [job], () => clock.now);
    const row = () =>
      asWorker(database.db, async (tx) => (await tx.select().from(jobs).where(eq(jobs.name, job.name)))[0]);
    return { job, clock, scheduler, row };
  };

  test("of several processes one runs a job; after a night without any it is done once", async () => {
    const house = await openHouse(database.db);
    let runs = 0;
    const { clock, scheduler, row } = crew(house, () => Promise.resolve(`${++runs}`));
    const all = [scheduler(), scheduler(), scheduler()];
    const together = () => Promise.all(all.map((each) => each.runDue()));
    await together();
    await together();
    expect(runs).toBe(1);
    expect(await row()).toMatchObject({
      outcome: "ok",
      result: "1",
      nextAt: at("10:01:00"),
      holder: null,
      leaseUntil: null,
    });
    clock.now = at("22:30:00");
    await together();
    await together();
    expect(runs).toBe(2);
    expect((await row())?.nextAt).toEqual(at("22:31:00"));
  });

  test("what fails is written down and comes again; who dies at it is followed by another", async () => {
    const house = await openHouse(database.db);
    let fails = true;
    const { clock, scheduler, row, job } = crew(house, () =>
      fails ? Promise.reject(Object.assign(new Error("told to nobody"), { code: "23505" })) : Promise.resolve("well"),
    );
    await scheduler().runDue();
    expect(await row()).toMatchObject({ outcome: "failed", result: "23505" });
    fails = false;
    clock.now = new Date(clock.now.getTime() + MINUTE_MS);
    const dead = { startedAt: clock.now, holder: crypto.randomUUID() };
    const hold = (leaseUntil: Date) =>
      asWorker(database.db, (tx) =>
        tx
          .update(jobs)
          .set({ ...dead, leaseUntil })
          .where(eq(jobs.name, job.name)),
      );
    await hold(new Date(Date.now() + MINUTE_MS));
    await scheduler().runDue();
    expect(await row()).toMatchObject({ outcome: "failed", holder: dead.holder });
    await hold(new Date(Date.now() - 1));
    await scheduler().runDue();
    expect(await row()).toMatchObject({ outcome: "ok", result: "well", holder: null });
  });

  test("keys and links that are kept no longer go, and no others; every job does its work", async () => {
    const house = await openHouse(database.db);
    const { teamId, userId } = house.scope;
    const ago = (days: number): Date => new Date(Date.now() - days * 24 * 60 * MINUTE_MS);
    const key = { teamId, userId, principal: "key:x", method: "POST", path: "/x", requestSha256: new Uint8Array(32) };
    const snapshot = { teamId, userId, type: "offer", data: {} } as const;
    const token = (name: string): string => `snap_${name.padEnd(22, "0")}`;
    await withTeam(database.db, house.scope, async (tx) => {
      await tx.insert(idempotencyKeys).values([
        { ...key, key: "old", state: "done", expiresAt: ago(0.1) },
        { ...key, key: "lost", state: "running", expiresAt: ago(2) },
        { ...key, key: "may come again", state: "running", expiresAt: ago(0.1) },
        { ...key, key: "kept", state: "done", expiresAt: ago(-1) },
      ]);
      await tx.insert(snapshots).values([
        { ...snapshot, token: token("long-ago"), expiresAt: ago(31) },
        { ...snapshot, token: token("expired"), expiresAt: ago(1) },
        { ...snapshot, token: token("open"), expiresAt: ago(-1) },
      ]);
    });
    for (const job of JOBS)
      expect(await job.run({ ...house.files, houses: createHouses(), tokens: house.tokens }), job.name).toMatch(
        /^\d+ \w+$/,
      );
    const left = await withTeam(database.db, house.scope, async (tx) => ({
      keys: (await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.teamId, teamId))).map((row) => row.key),
      links: (await tx.select().from(snapshots).where(eq(snapshots.teamId, teamId))).map((row) => row.token),
    }));
    expect(left.keys.toSorted()).toEqual(["kept", "may come again"]);
    expect(left.links.toSorted()).toEqual([token("expired"), token("open")]);
  });
});

test("a desk does them by itself, and `openevent jobs` tells of it beside the desk", async () => {
  const home = await makeHome("source", "embedded");
  try {
    await home.open();
    const told = await eventually("every job has run", async () => {
      const { code, out } = await home.run(["jobs", "--json"]);
      const rows = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const hasRun = ({ outcome, next_at, is_running }: Record<string, unknown>): boolean =>
        outcome === "ok" && is_running === false && Date.parse(String(next_at)) > Date.now();
      return code === 0 && rows.every(hasRun) ? rows : undefined;
    });
    expect(told.map(({ name }) => name)).toEqual(JOBS.map(({ name }) => name));
    expect((await home.run(["jobs"])).out).toMatch(/options +\* \* \* \* \* +last .* ok +0 options +next /);
  } finally {
    await home.close();
  }
});
