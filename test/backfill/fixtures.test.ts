import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { backfill } from "../../src/backfill/service.ts";
import { uuidV5 } from "../../src/backfill/values.ts";
import type { Database } from "../../src/db/client.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { asOwner } from "../../src/db/team.ts";
import { freshDatabase } from "../support/databases.ts";
import {
  comparable,
  type Expected,
  type ExpectedRun,
  readExpected,
  readSamples,
  sharedFixtures,
  toMilliseconds,
} from "./expected.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const WITH_REJECTS = { dryRun: false, acceptRejects: true, verify: false };
const PLAIN = { ...WITH_REJECTS, acceptRejects: false };
const DRY = { ...WITH_REJECTS, dryRun: true };
const VERIFY = { ...PLAIN, verify: true };

const onFreshDatabase = async (work: (db: Database) => Promise<void>): Promise<void> => {
  const db = openPostgres({ url: await freshDatabase(), poolMax: 2 });
  try {
    await work(db);
  } finally {
    await db.close();
  }
};

const changesIn = (write: Record<string, { inserted: number; updated: number; kept: number }>) =>
  Object.values(write).reduce((sum, { inserted, updated, kept }) => sum + inserted + updated + kept, 0);

const countOf = (db: Database, table: string): Promise<number> =>
  asOwner(db, async (tx) => {
    const [row] = (await tx.execute(sql.raw(`select count(*)::int as count from ${table}`))) as unknown as {
      count: number;
    }[];
    return row?.count ?? -1;
  });

/** A plain run, one with rejects accepted, the same again, and a look whether all is there. */
const runAll = (folder: string, expected: ExpectedRun, { activity_instants, kept_unmapped }: Expected) =>
  onFreshDatabase(async (db) => {
    const path = join(folder, expected.manifest);
    const run = (options: typeof PLAIN) => backfill(db, path, options, { now: NOW, progress: () => undefined });
    const plain = await run(PLAIN);
    expect([plain.exitCode, plain.report.written]).toEqual([expected.exit_code, expected.written]);
    if (!plain.report.written) expect([await countOf(db, "teams"), await countOf(db, "events")]).toEqual([0, 0]);
    if (!expected.report) return;
    expect(comparable(plain.report)).toEqual(comparable(expected.report));
    const notes = plain.report.review.map((note) => JSON.stringify(note));
    for (const note of expected.report.review) expect(notes).toContain(JSON.stringify(note));
    if (!plain.report.written) expect((await run(VERIFY)).exitCode).toBe(4);
    expect([(await run(DRY)).exitCode, (await countOf(db, "events")) > 0]).toEqual([
      0,
      plain.report.written && plain.report.collections["events"]?.out !== 0,
    ]);
    const written = await run(WITH_REJECTS);
    expect([written.exitCode, written.report.written]).toEqual([0, true]);
    expect(comparable(written.report)).toEqual(comparable(expected.report));
    expect(await readSamples(db, Object.keys(expected.samples ?? {}))).toEqual(
      toMilliseconds(expected.samples ?? {}) as never,
    );
    const again = await run(WITH_REJECTS);
    expect([again.exitCode, changesIn(again.report.write)]).toEqual([0, 0]);
    expect((await run(VERIFY)).exitCode).toBe(0);
    if (expected.manifest !== "run-team-zurich.json") return;
    await asOwner(db, async (tx) => {
      for (const [id, instant] of Object.entries(activity_instants)) {
        const [row] = (await tx.execute(sql`select occurred_at from activities where id = ${id}`)) as unknown as {
          occurred_at: string;
        }[];
        expect(new Date(row?.occurred_at ?? 0).toISOString()).toBe(instant);
      }
      for (const [id, keys] of Object.entries(kept_unmapped)) {
        const [row] = (await tx.execute(
          sql`select legacy -> 'unmapped' as unmapped from events where id = ${id}`,
        )) as unknown as { unmapped: Record<string, unknown> }[];
        expect(Object.keys(row?.unmapped ?? {})).toEqual(expect.arrayContaining(keys));
      }
    });
  });

const small = join(import.meta.dir, "fixtures");
const expected = readExpected(small);

describe("legacy files give exactly what is expected", () => {
  for (const run of expected.runs) test(run.manifest, () => runAll(small, run, expected));

  test("ids are the same in every run and everywhere", () => {
    for (const { name, uuid } of expected.ids) expect(uuidV5(name)).toBe(uuid);
  });
});

if (sharedFixtures === undefined) process.stdout.write("the large legacy files are not at hand: skipped\n");

describe.skipIf(sharedFixtures === undefined)("the large legacy files too", () => {
  if (sharedFixtures === undefined) return;
  const shared = readExpected(sharedFixtures);
  for (const manifest of ["run-team-zurich.json", "run-both.json"]) {
    const run = shared.runs.find((each) => each.manifest === manifest);
    if (run) test(manifest, () => runAll(sharedFixtures ?? "", run, shared));
  }
});
