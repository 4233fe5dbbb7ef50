import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import { sqlFailure } from "../../src/db/failures.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { createKeyDoor } from "../../src/gate/keys/door.ts";
import { createClock } from "../../src/platform/clock.ts";
import { freshDatabase } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { type House, type HouseAnswer, openHouse } from "../support/house.ts";
import { BASE, refusal, wholeDesk } from "./house.ts";

const CANARY = "canary-of-the-database at /srv/secret.sql";
const TOPIC = "/api/config/options";

describe("trouble of the database, on real Postgres", () => {
  let admin: postgres.Sql;
  let house: House;
  let close: () => Promise<void>;
  let url: string;
  beforeAll(async () => {
    url = await freshDatabase();
    admin = postgres(url, { max: 2, onnotice: () => undefined });
    const db = openPostgres({ url, poolMax: 2 });
    house = await openHouse(db);
    close = () => db.close();
  });
  afterAll(async () => {
    await close();
    await admin.end();
  });

  const save = (days: number): Promise<HouseAnswer> => house.call("POST", TOPIC, { hold_ttl_days: days });
  /** Its status and code; nothing of the cause, whatever it was. */
  const told = ({ status, body }: HouseAnswer): Record<string, unknown> => {
    const text = JSON.stringify(body);
    for (const secret of ["canary", "/srv", "insert into", "update ", "postgres", "trouble", "    at ", "SELECT"])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(Object.keys(body).toSorted()).toEqual(["detail", "error", "request_id"]);
    return { status, error: body["error"] };
  };
  /** Every change of the configuration fails like this, `times` times over. */
  const failingWith = async (sqlstate: string, times: number): Promise<void> => {
    await admin.unsafe(`
      drop sequence if exists trouble_count; create sequence trouble_count; grant usage on sequence trouble_count to public;
      create or replace function trouble() returns trigger language plpgsql as $$ begin
        if nextval('trouble_count') <= ${times} then raise exception '${CANARY}' using errcode = '${sqlstate}'; end if;
        return new; end $$;
      create or replace trigger trouble before insert or update on team_config for each row execute function trouble();
      create or replace trigger trouble before insert on emails for each row execute function trouble();`);
  };

  test.each([
    ["23P01", 409, "room_conflict", null],
    ["23505", 503, "busy", "2"],
    ["23503", 503, "busy", "2"],
    ["40001", 503, "busy", "2"],
    ["40P01", 503, "busy", "2"],
    ["42501", 500, "internal_error", null],
    ["53200", 503, "unavailable", "2"],
    ["55P03", 503, "busy", "2"],
    ["57014", 503, "unavailable", "2"],
    ["57P01", 503, "unavailable", "2"],
    ["XX000", 500, "internal_error", null],
  ])("%s is %d %s, and nothing else of it is told", async (sqlstate, status, error, retryAfter) => {
    await failingWith(sqlstate, 1000);
    const answer = await save(20);
    expect(told(answer)).toEqual({ status, error });
    expect(answer.headers.get("retry-after")).toBe(retryAfter);
    await failingWith(sqlstate, 0);
    expect((await save(20)).status).toBe(200);
  });

  test("a message that lost a race is taken in at the next attempt, once", async () => {
    await failingWith("40001", 2);
    const mail = {
      client_email: "ada@example.com",
      email_body: "Hello, an offer for 25 people on 20 May 2027 please.",
    };
    const { session_id: session } = await house.must("POST", "/api/start-conversation", mail);
    const { conversation_history: history } = await house.must("GET", `/api/conversation/${String(session)}`);
    expect((history as { role: string }[]).filter(({ role }) => role === "user")).toHaveLength(1);
  });

  test("a statement that is cancelled and a connection that is cut are 503; the next request finds a way", async () => {
    for (const [end, cause] of [
      ["pg_cancel_backend", "a cancelled statement"],
      ["pg_terminate_backend", "a lost connection"],
    ] as const) {
      await admin.begin(async (tx) => {
        await tx`lock table team_config in access exclusive mode`;
        const waiting = save(25);
        await eventually(cause, async () => {
          const found = await admin.unsafe(`select ${end}(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`);
          return found.length > 0 ? true : undefined;
        });
        const answer = await waiting;
        expect(told(answer)).toEqual({ status: 503, error: "unavailable" });
        expect(answer.headers.get("retry-after")).toBe("2");
      });
      expect((await save(26)).status).toBe(200);
    }
  });

  test("a database that has no connection left is 503, in a handler and in the gate", async () => {
    await admin.unsafe("create role desk_login login connection limit 1; grant openevent_app to desk_login");
    const login = new URL(url);
    login.username = "desk_login";
    const taken = postgres(login.href, { max: 1, onnotice: () => undefined });
    await taken`select 1`;
    const crowded = openPostgres({ url: login.href, poolMax: 2 });
    try {
      const keys = createKeyDoor({ db: crowded, env: "test", clock: createClock() });
      const desk = wholeDesk({ identity: { keys } }, crowded);
      const credential = `Bearer oe_test_${"a".repeat(12)}_${"A".repeat(43)}`;
      for (const headers of [{}, { Authorization: credential }] as Record<string, string>[]) {
        const response = await Promise.resolve(desk.handle(new Request(`${BASE}/api/events`, { headers })));
        const body = await refusal(response);
        expect(told({ status: response.status, headers: response.headers, body })).toEqual({
          status: 503,
          error: "unavailable",
        });
        expect(response.headers.get("retry-after")).toBe("2");
      }
    } finally {
      await taken.end();
      await crowded.close();
      await admin.unsafe("drop role desk_login");
    }
  });
});

test.each([
  ["XX000", "MaxClientsInSessionMode: max clients reached - in Session mode max clients are limited to pool_size"],
  ["XX000", "Max client connections reached"],
  ["08P01", "no more connections allowed (max_client_conn)"],
  ["08P01", "query_wait_timeout"],
  ["53300", "sorry, too many clients already"],
])("a pooler that has no connection left (%s %s) is the same trouble", (code, message) => {
  const wrapped = new Error("Failed query: select 1", { cause: Object.assign(new Error(message), { code }) });
  expect(sqlFailure(wrapped)).toMatchObject({ status: 503, code: "unavailable", headers: { "Retry-After": "2" } });
});
