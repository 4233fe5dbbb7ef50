import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { freshDatabase, stopPostgres } from "../../support/databases.ts";
import { commandOf } from "../../support/desk.ts";
import { writeLegacy } from "../../support/legacy.ts";

/*
 * bun run bench:backfill --mb 500
 * Takes a generated file over on real Postgres, and prints bytes and rows a second and the most memory it held.
 * Source of the aims: spec/legacy-data.md §B11.3.
 */
const { values } = parseArgs({ options: { mb: { type: "string", default: "500" } } });
const MIB = 2 ** 20;
const AIM_MIB_A_SECOND = 1;
const AIM_RSS_MIB = 512;
const folder = mkdtempSync(join(tmpdir(), "openevent-bench-backfill-"));
try {
  const { manifest, events } = writeLegacy(folder, Number(values.mb) * MIB);
  const size = statSync(join(folder, "events_team-large.json")).size / MIB;
  const url = await freshDatabase();
  const startedAt = performance.now();
  const child = Bun.spawn([...commandOf("source"), "backfill", manifest], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, TMPDIR: folder, TZ: "UTC", ENV: "dev", DATABASE_URL: url },
    stdout: "pipe",
    stderr: "inherit",
  });
  const out = await new Response(child.stdout).text();
  if ((await child.exited) !== 0) throw new Error(`the backfill ended with ${child.exitCode}:\n${out}`);
  const seconds = (performance.now() - startedAt) / 1000;
  const rss = (child.resourceUsage()?.maxRSS ?? 0) / MIB;
  const sql = postgres(url, { max: 1 });
  await sql`analyze`;
  const [{ rows } = { rows: 0 }] = await sql<{ rows: number }[]>`
    select sum(reltuples)::float8 as rows from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > 0`;
  await sql.end();
  const told = (value: number, digits = 0): string => value.toFixed(digits);
  process.stdout.write(
    `${told(size)} MiB, ${events} bookings, ${told(rows)} rows in ${told(seconds, 1)} s: ` +
      `${told(size / seconds, 2)} MiB/s (aim ${AIM_MIB_A_SECOND}), ${told(rows / seconds)} rows/s, ` +
      `at most ${told(rss)} MiB of memory (aim ${AIM_RSS_MIB})\n`,
  );
  if (size / seconds < AIM_MIB_A_SECOND || rss > AIM_RSS_MIB) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  await stopPostgres();
}
