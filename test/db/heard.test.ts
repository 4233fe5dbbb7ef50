import { expect, test } from "bun:test";
import { eq, sql } from "drizzle-orm";
import pino from "pino";
import { openEmbedded } from "../../src/db/embedded.ts";
import { type Heard, hearing } from "../../src/db/heard.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { teams } from "../../src/db/schema/index.ts";
import { apart, asOwner } from "../../src/db/team.ts";
import { onErrand } from "../../src/platform/errand.ts";
import { freshDatabase } from "../support/databases.ts";

const PRIVATE = "ada@example.com";

const DATABASES = {
  Postgres: async (heard: Heard) => openPostgres({ url: await freshDatabase(), poolMax: 1, heard }),
  "Postgres through a pooler": async (heard: Heard) =>
    openPostgres({ url: `${await freshDatabase()}?pgbouncer=true`, poolMax: 1, heard }),
  PGlite: (heard: Heard) => openEmbedded(undefined, heard),
};

for (const [name, open] of Object.entries(DATABASES))
  test(`every statement is told once, without its values, when it is answered or refused · ${name}`, async () => {
    const told: string[] = [];
    const db = await open((statement) => told.push(statement));
    const countOf = (pattern: RegExp): number => told.filter((statement) => pattern.test(statement)).length;
    try {
      await db.handle.select({ id: teams.id }).from(teams).where(eq(teams.slug, PRIVATE));
      expect(countOf(/^select "id" from "teams"/)).toBe(1);
      await asOwner(db, async (tx) => {
        await tx.execute(sql`select ${PRIVATE}::text as inside`);
        await apart(tx, (inner) => inner.execute(sql`select no_such_column as ${sql.raw("lost")}`)).catch(
          () => undefined,
        );
        await apart(tx, (inner) => inner.execute(sql`select ${PRIVATE}::text as apart`));
      });
      for (const word of ["inside", "lost", "apart"])
        expect([word, countOf(new RegExp(`as ${word}$`))]).toEqual([word, 1]);
      expect(told.join()).not.toContain(PRIVATE);
    } finally {
      await db.close();
    }
  });

test("statements that took long are logged with their request, without values and constants; others are not", async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const heard = hearing(log, { SLOW_QUERY_MS: 1000 });
  const ago = (ms: number): number => performance.now() - ms;
  await onErrand({ requestId: "request-1234" }, async () => {
    await Promise.resolve();
    heard(`select * from clients where email = $1 and note = 'it''s ${PRIVATE}' limit 1`, ago(1500));
    heard("select quick", ago(10));
  });
  heard("select nobody's", ago(2000));
  expect(lines).toMatchObject([
    {
      msg: "slow query",
      requestId: "request-1234",
      statement: "select * from clients where email = $1 and note = '…' limit 1",
    },
    { msg: "slow query", statement: "select nobody's" },
  ]);
  expect(lines[0]?.["ms"]).toBeGreaterThanOrEqual(1500);
  expect(lines[1]).not.toHaveProperty("requestId");
});
