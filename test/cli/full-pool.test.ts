import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import pino from "pino";
import postgres from "postgres";
import { awaitDatabase } from "../../src/cli/open.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { driverUrl } from "../../src/platform/connection.ts";
import { EXIT } from "../../src/platform/exit.ts";
import { silentLog } from "../../src/platform/log.ts";
import { freshDatabase } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { PGBOUNCER, startPooler } from "../support/pooler.ts";

/** A way to a database that lets one connection in. */
interface Narrow {
  url: string;
  close(): Promise<void>;
}

const throughPooler = async (): Promise<Narrow> => {
  const direct = await freshDatabase();
  const pooler = await startPooler(direct, 1, 1);
  return { url: pooler.url(direct), close: pooler.stop };
};

const asLimitedLogin = async (): Promise<Narrow> => {
  const direct = await freshDatabase();
  const admin = postgres(direct, { max: 1, onnotice: () => undefined });
  await admin.unsafe("create role one_at_a_time login connection limit 1");
  const url = new URL(direct);
  url.username = "one_at_a_time";
  const close = async (): Promise<void> => {
    await admin.unsafe("drop role one_at_a_time");
    await admin.end();
  };
  return { url: url.href, close };
};

const suite = (name: string, code: string, open: () => Promise<Narrow>): void =>
  describe(`a start while every connection is taken · ${name}`, () => {
    const reason = `it has no connection left for us (${code})`;
    let narrow: Narrow;
    beforeAll(async () => {
      narrow = await open();
    });
    afterAll(() => narrow.close());

    /** With the only connection taken by somebody else. */
    const crowded = async (): Promise<{ db: ReturnType<typeof openPostgres>; leave: () => Promise<void> }> => {
      const taken = postgres(driverUrl(narrow.url), { max: 1, prepare: false, onnotice: () => undefined });
      // Whoever looked whether the pooler is up may still be leaving.
      await eventually("the only connection", () =>
        taken`select 1`.then(
          () => true as const,
          () => undefined,
        ),
      );
      return { db: openPostgres({ url: narrow.url, poolMax: 1 }), leave: () => taken.end() };
    };

    test("says why it waits, and goes on when one is given back", async () => {
      const { db, leave } = await crowded();
      const said: string[] = [];
      const write = (line: string): void => {
        said.push(line);
        void leave();
      };
      await awaitDatabase(db, pino({ level: "warn" }, { write }));
      await db.close();
      expect(said.length).toBeGreaterThan(0);
      expect(JSON.parse(said[0] ?? "")).toMatchObject({
        msg: "the database does not answer yet, trying again",
        reason,
      });
    });

    test("ends with the reason when none is given back in time", async () => {
      const { db, leave } = await crowded();
      const ended = await awaitDatabase(db, silentLog(), 0).catch((error: unknown) => error);
      await Promise.all([db.close(), leave()]);
      expect(ended).toMatchObject({
        exitCode: EXIT.unavailable,
        message: `The database did not answer within 0 s: ${reason}.`,
      });
    });
  });

suite("Postgres", "53300", asLimitedLogin);
if (PGBOUNCER === null) process.stdout.write("no pgbouncer on this machine: nothing is tried behind a pooler\n");
else suite("PgBouncer in transaction mode", "08P01", throughPooler);
