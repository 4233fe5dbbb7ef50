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
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
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

    /** The rows of all teams, each with the slug of its own. */
    const owners = async (): Promise<Map<string, string>> => {
      const rows = await direct<{ id: string; slug: string }[]>`
        select r.id, t.slug from teams t join (
          select id as team_id, id::text from teams
          union all select team_id, id::text from events union all select team_id, id::text from threads
          union all select team_id, id::text from clients union all select team_id, id::text from tasks
          union all select team_id, id::text from emails union all select team_id, id::text from audit_log) r on r.team_id = t.id
        where t.slug = any(${slugs})`;
      return new Map(rows.map(({ id, slug }) => [id, slug]));
    };

    /** Every team's first mail. @returns the conversation of each */
    const openAll = async (): Promise<Map<string, string>> => {
      const openOne = async (slug: string) => {
        const said = await ask(slug, "/api/start-conversation", {
          client_email: clientOf(slug),
          email_body: "Hello, please send us an offer for Room B for 25 people on 20 May 2027 from 14:00 to 18:00.",
        });
        const { session_id: session } = JSON.parse(said) as { session_id: string };
        return [slug, session] as const;
      };
      return new Map(await Promise.all(slugs.map(openOne)));
    };

    /** The request of a place: four looks of each team, then a mail, and so on. */
    const request = async (at: number, sessions: Map<string, string>): Promise<{ slug: string; said: string }> => {
      const slug = slugs[(at * 7) % TEAMS] ?? "";
      const look = LOOKS[Math.floor(at / TEAMS) % (LOOKS.length + 1)];
      const mail = { session_id: sessions.get(slug), message: `We will be ${26 + (at % 5)} people.` };
      return { slug, said: await (look ? ask(slug, look) : ask(slug, "/api/send-message", mail)) };
    };

    test(`${REQUESTS} interleaved requests meet no foreign row, and write none`, async () => {
      const sessions = await openAll();
      const answers = await Promise.all(Array.from({ length: REQUESTS }, (_, at) => request(at, sessions)));
      const owner = await owners();
      const met = new Map(slugs.map((slug) => [slug, new Set<string>()]));
      for (const { slug, said } of answers) {
        expect(slugs.filter((other) => said.includes(clientOf(other)) && other !== slug)).toEqual([]);
        const known = (said.match(UUID) ?? []).filter((id) => owner.has(id));
        expect(known.filter((id) => owner.get(id) !== slug)).toEqual([]);
        for (const id of known) met.get(slug)?.add(id);
      }
      expect([...met].filter(([, own]) => own.size <= 2)).toEqual([]);
      const [written] = await direct`
        select count(distinct m.team_id)::int as teams, count(*)::int as mails,
          count(*) filter (where e.team_id <> m.team_id or t.team_id <> m.team_id or c.team_id <> m.team_id
            or c.email <> 'client-of-' || s.slug || '-end@example.com')::int as foreign
        from emails m join threads t on t.id = m.thread_id join clients c on c.id = t.client_id
          join events e on e.thread_id = t.id join teams s on s.id = m.team_id
        where m.direction = 'inbound'`;
      expect(written).toEqual({ teams: TEAMS, mails: TEAMS + REQUESTS / (LOOKS.length + 1), foreign: 0 });
    });

    test("all of it went over as few connections as it was lent", async () => {
      const [held] = await direct`
        select count(*)::int as connections from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
      expect(held).toEqual({ connections: CONNECTIONS });
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
