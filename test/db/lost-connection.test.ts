import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import type { Database } from "../../src/db/client.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { withTeam } from "../../src/db/team.ts";
import { freshDatabase } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";

describe("a connection that is lost, on real Postgres", () => {
  let url: string;
  let admin: postgres.Sql;
  let db: Database;
  let house: House;
  beforeAll(async () => {
    url = await freshDatabase();
    admin = postgres(url, { max: 2, onnotice: () => undefined });
    db = openPostgres({ url, poolMax: 2 });
    house = await openHouse(db);
  });
  afterAll(async () => {
    await db.close();
    await admin.end();
  });

  const messagesOf = async (threadId: unknown): Promise<string[]> => {
    const { conversation_history: history } = await house.must("GET", `/api/conversation/${String(threadId)}`);
    return (history as { role: string }[]).map(({ role }) => role).filter((role) => role === "user");
  };

  test("before the commit: the message is taken in by another one, once", async () => {
    let asked: Promise<Record<string, unknown>> | undefined;
    await admin.begin(async (tx) => {
      await tx`lock table emails in access exclusive mode`;
      asked = house.must("POST", "/api/start-conversation", { ...ASK, client_email: "cut@example.com" });
      await eventually("the message waits and is cut off", async () => {
        const cut = await admin.unsafe(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`);
        return cut.length > 0 ? true : undefined;
      });
    });
    const answer = await asked;
    expect(await messagesOf(answer?.["session_id"])).toEqual(["user"]);
    const [row] = await admin`select count(*)::int as threads from clients where email = 'cut@example.com'`;
    expect(row?.["threads"]).toBe(1);
  });

  test("while it commits: nobody knows what became of it, so that it is not done again by us", async () => {
    await admin.unsafe(`
      create sequence commits; grant usage on sequence commits to public;
      create function cut_off() returns trigger language plpgsql security definer as $$ begin
        perform nextval('commits'); perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger cut_off after insert on emails deferrable initially deferred
        for each row execute function cut_off();`);
    const mail = { ...ASK, client_email: "unknown@example.com", msg_id: "unknown-1" };
    const answer = await house.call("POST", "/api/start-conversation", mail);
    expect(answer).toMatchObject({ status: 503, body: { error: "unavailable" } });
    expect(answer.headers.get("retry-after")).toBe("2");
    const [asked] = await admin`select last_value::int as times from commits`;
    expect(asked?.["times"]).toBe(1);
    await admin.unsafe("drop trigger cut_off on emails");
    const again = await house.must("POST", "/api/start-conversation", mail);
    expect(await messagesOf(again["session_id"])).toEqual(["user"]);
  });

  test("and never regained: the caller is told to come again, within the time of a turn", async () => {
    const nowhere = openPostgres({ url: "postgres://nobody@127.0.0.1:1/none", poolMax: 1, connectSeconds: 1 });
    const lost = withTeam(nowhere, house.scope, () => Promise.resolve());
    await expect(lost).rejects.toMatchObject({ name: "LostBeforeCommit" });
    await nowhere.close();
  });

  test("a statement and a pause take as long as the settings say", async () => {
    const patient = openPostgres({ url, poolMax: 1, timeouts: { statement: 7, transactionIdle: 9 } });
    const told = (each: Database) =>
      withTeam(each, house.scope, (tx) =>
        tx
          .select({
            statement: sql<string>`current_setting('statement_timeout')`,
            idle: sql<string>`current_setting('idle_in_transaction_session_timeout')`,
            lock: sql<string>`current_setting('lock_timeout')`,
          })
          .from(sql`(select) as one`),
      );
    expect(await told(patient)).toEqual([{ statement: "7s", idle: "9s", lock: "20s" }]);
    expect(await told(db)).toEqual([{ statement: "25s", idle: "30s", lock: "20s" }]);
    await patient.close();
  });
});
