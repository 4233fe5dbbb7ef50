import { afterAll, beforeAll, describe } from "bun:test";
import postgres from "postgres";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";

const TEMPLATE = "openevent_template";
/** The URL of a server that another process has prepared, with NAME in the database's place. */
export const SHARED = "TEST_POSTGRES";
const NAME = "NAME";

type Cluster = Pick<PostgresServer, "url" | "sql" | "stop">;
let server: Promise<Cluster> | undefined;
let count = 0;

/** A Postgres with a migrated database to copy. */
export const preparePostgres = async (): Promise<PostgresServer> => {
  const started = await startPostgres();
  await started.sql.unsafe(`create database ${TEMPLATE}`);
  const template = openPostgres({ url: started.url(TEMPLATE), poolMax: 1 });
  await migrate(template);
  await template.close();
  return started;
};

/** What tells another process of a prepared Postgres. */
export const sharing = (started: PostgresServer): Record<string, string> => ({ [SHARED]: started.url(NAME) });

const shared = (pattern: string): Cluster => {
  const url = (database: string): string => pattern.replace(NAME, database);
  const sql = postgres(url("postgres"), { max: 2, onnotice: () => undefined });
  return { url, sql, stop: () => sql.end({ timeout: 1 }) };
};

/** The one Postgres of this test run, started when the first test asks for it. */
export const postgresServer = (): Promise<Cluster> => {
  const pattern = process.env[SHARED];
  server ??= pattern === undefined ? preparePostgres() : Promise.resolve(shared(pattern));
  return server;
};

/** Ends it; called once by the preload. */
export const stopPostgres = async (): Promise<void> => {
  const started = server;
  server = undefined;
  await (await started)?.stop();
};

/** URL of a database of its own: migrated and empty, or without anything in it. */
export const freshDatabase = async (kind: "migrated" | "empty" = "migrated"): Promise<string> => {
  const { sql, url } = await postgresServer();
  const name = `test_${process.pid}_${++count}`;
  await sql.unsafe(`create database ${name} ${kind === "migrated" ? `template ${TEMPLATE}` : ""}`);
  return url(name);
};

export interface TestDatabase {
  readonly db: Database;
  readonly crowd: number;
}

/** Runs a suite on real Postgres and on PGlite, each with a database of its own. */
export const onBothDatabases = (name: string, suite: (database: TestDatabase) => void): void => {
  for (const kind of ["Postgres", "PGlite"] as const) {
    describe(`${name} · ${kind}`, () => {
      let opened: Database | undefined;
      beforeAll(async () => {
        opened =
          kind === "Postgres"
            ? openPostgres({ url: await freshDatabase(), poolMax: 10 })
            : await openEmbedded(undefined);
      });
      afterAll(() => opened?.close());
      suite({
        /** So many at once tell a race: the embedded database serves one after another, and tells no more with many. */
        crowd: kind === "Postgres" ? 50 : 10,
        get db() {
          if (!opened) throw new Error("the database is open in tests alone");
          return opened;
        },
      });
    });
  }
};
