import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import type { Database } from "../../src/db/client.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { ensureDemoTeams } from "../../src/dev/service.ts";
import { readEnv } from "../../src/platform/env.ts";
import { freshDatabase } from "../support/databases.ts";
import { PGBOUNCER, type Pooler, startPooler } from "../support/pooler.ts";
import { BASE, wholeDesk } from "./house.ts";

const TEAMS = 30;
const REQUESTS = 300;
const CONNECTIONS = 3;
const LOOKS = ["/api/events", "/api/tasks/pending", "/api/audit", "/api/config/venue"];

const slugs = Array.from({ length: TEAMS }, (_, at) => `crowd-${at}`);
const clientOf = (slug: string) => `client-of-${slug}-end@example.com`;

const suite = (name: string, behind: (url: string) => Promise<Pooler | undefined>): void =>
  describe(`${TEAMS} teams over ${CONNECTIONS} connections · ${name}`, () => {
    let db: Database;
    let direct: postgres.Sql;
    let pooler: Pooler | undefined;
    let desk: ReturnType<typeof wholeDesk>;
    beforeAll(async () => {
      const url = await freshDatabase();
      pooler = await behind(url);
      db = openPostgres({ url: pooler?.url(url) ?? url, poolMax: pooler ? CONNECTIONS * 4 : CONNECTIONS });
      direct = postgres(url, { max: 1, onnotice: () => undefined });
      const { env } = readEnv({ ENV: "test", DEMO_TEAMS: slugs.join(",") }, false);
      desk = wholeDesk({ identity: { demoTeams: await ensureDemoTeams(db, env, new Date()) } }, db);
    });
    afterAll(async () => {
      await db.close();
      await direct.end();
      await pooler?.stop();
    });

    const ask = async (slug: string, path: string, body?: object): Promise<string> => {
      const text = body && JSON.stringify(body);
      const response = await Promise.resolve(
        desk.handle(
          new Request(BASE + path, {
            method: text === undefined ? "GET" : "POST",
            headers: {
              "X-Team-Id": slug,
              ...(text !== undefined && {
                "Content-Type": "application/json",
                "Content-Length": String(Buffer.byteLength(text)),
              }),
            },
            ...(text !== undefined && { body: text }),
          }),
        ),
      );
      const said = await response.text();
      expect({ path, status: response.status, said: response.ok || said }).toEqual({ path, status: 200, said: true });
      return said;
    };

    test(`${REQUESTS} interleaved requests meet no foreign row, and write none`, async () => {
      await Promise.all(
        slugs.map((slug) =>
          ask(slug, "/api/start-conversation", {
            client_email: clientOf(slug),
            email_body: "Hello, please send us an offer for Room B for 25 people on 20 May 2027 from 14:00 to 18:00.",
          }),
        ),
      );
      let own = 0;
      const looks = Array.from({ length: REQUESTS }, async (_, at) => {
        const slug = slugs[(at * 7) % TEAMS] ?? "";
        const said = await ask(slug, LOOKS[at % LOOKS.length] ?? "");
        for (const other of slugs) if (other !== slug) expect(said).not.toContain(clientOf(other));
        if (said.includes(clientOf(slug))) own++;
      });
      await Promise.all(looks);
      expect(own).toBeGreaterThan(REQUESTS / LOOKS.length);
      const [astray] = await direct`
        select count(*)::int as rows from events e join threads t on t.id = e.thread_id join clients c on c.id = t.client_id
        where e.team_id <> t.team_id or t.team_id <> c.team_id`;
      expect(astray).toEqual({ rows: 0 });
      const [written] = await direct`select count(*)::int as teams from events where team_id is not null`;
      expect(written).toEqual({ teams: TEAMS });
    });

    test("no setting of a team is left on a connection", async () => {
      const left = await Promise.all(
        Array.from({ length: REQUESTS / 10 }, () =>
          db.handle.transaction(async (tx) => {
            const rows: unknown = await tx.execute(
              "select coalesce(current_setting('app.team_id', true), '') as team, current_user::text as login",
            );
            return rows as { team: string; login: string }[];
          }),
        ),
      );
      for (const [row] of left) expect(row).toEqual({ team: "", login: "postgres" });
    });

    if (name !== "direct")
      test("nothing was prepared on a connection that others will get", async () => {
        const prepared = await Promise.all(
          Array.from({ length: CONNECTIONS }, () =>
            db.handle.transaction(async (tx) => {
              const rows: unknown = await tx.execute("select name from pg_prepared_statements");
              return rows as object[];
            }),
          ),
        );
        expect(prepared.flat()).toEqual([]);
      });
  });

suite("direct", () => Promise.resolve(undefined));
if (PGBOUNCER === null) process.stdout.write("no pgbouncer on this machine: nothing is tried behind a pooler\n");
else suite("PgBouncer in transaction mode", (url) => startPooler(url, CONNECTIONS));
