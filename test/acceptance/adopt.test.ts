import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import postgres from "postgres";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, runCommand, startDesk } from "../support/desk.ts";
import { YEAR } from "../support/may.ts";
import { PROD, told } from "../support/prod.ts";
import { PRODUCT, PRODUCT_TABLES, productCalendar } from "../support/product.ts";

describe("a desk on the tables of a product that was there before it", () => {
  let sql: postgres.Sql;
  let env: Record<string, string>;
  let before: string;
  let desk: Desk;
  let key: string;
  const productRows = async (): Promise<string> =>
    JSON.stringify([
      await sql`select id, title, event_date, start_time, end_time, status, room_ids, is_blocked, client_id, created_by,
        updated_at from events where created_by is not null order by id`,
      await sql`select id, title, status, completed from tasks where title = 'Order flowers'`,
      await sql`select id, from_email, subject, is_read, is_sent from emails where subject = 'Thank you'`,
      await sql`select id, name, email, vip, created_at from clients where id = ${PRODUCT.client}`,
    ]);
  const call = (method: string, path: string, body?: unknown) =>
    desk.call(method, path, body, { Authorization: `Bearer ${key}` });
  const must = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await call(method, path, body);
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)} ${desk.log()}`);
    return answer.body;
  };
  const writes = (email: string, wish: string) =>
    must("POST", "/api/start-conversation", {
      client_email: email,
      client_name: "Gia Muster",
      email_body: `Hello, please send us an offer for ${wish}. Gia Muster`,
    });

  beforeAll(async () => {
    const url = await freshDatabase("empty");
    env = { ...PROD, DATABASE_URL: url };
    sql = postgres(url, { max: 1, onnotice: () => undefined });
    await sql.unsafe(PRODUCT_TABLES);
    await sql.unsafe(productCalendar(YEAR));
    before = await productRows();
  });
  afterAll(async () => {
    await desk.stop();
    await sql.end();
  });

  test("does not start on them, and says what to do", async () => {
    for (const command of ["serve", "migrate"]) {
      const refused = await runCommand([command], { env: { ...env, BACKEND_PORT: "0" } });
      expect(refused.code).toBe(78);
      expect(refused.err).toContain("clients, emails, events, rooms, tasks, teams");
      expect(refused.err).toContain("openevent migrate --adopt");
    }
    expect((await runCommand(["doctor"], { env })).out).toContain("migrate --adopt");
    expect((await runCommand(["migrate", "--yes"], { env })).code).toBe(64);
  });

  test("is told what it would add, and changes nothing until it is asked to and nothing stands in the way", async () => {
    const plan = await told(["migrate", "--adopt"], { env });
    expect(plan).toContain('alter table public."events" add column if not exists "thread_id" text');
    expect(plan).toContain('alter table public."events" alter column "created_by" drop not null');
    expect(plan).toContain("Nothing was changed");
    const refused = await runCommand(["migrate", "--adopt", "--yes"], { env });
    expect(refused).toMatchObject({ code: 78, err: expect.stringContaining("events.created_by must not be empty") });
    expect(await sql`select to_regclass('public.offers') as offers`).toMatchObject([{ offers: null }]);
    await sql.unsafe("alter table events alter column created_by drop not null");
    expect(await told(["migrate", "--adopt", "--yes"], { env })).toContain("The desk shares 6 tables");
    const status = await told(["migrate", "--status"], { env });
    expect(status).not.toContain("missing");
    expect(await told(["migrate", "--adopt"], { env })).toContain("Nothing is left to adopt");
    expect(await productRows()).toBe(before);
  });

  test("takes the product's team and rooms over once they have what a desk needs", async () => {
    await told(["teams", "create", "haus", "--id", PRODUCT.team, "--system-user", PRODUCT.system], { env });
    await sql`update rooms set code = lower(name), capacity_max = capacity, currency = 'CHF', full_day_rate_minor = 90000
      where team_id = ${PRODUCT.team}`;
    // An API key writes rows, and is no user of the project.
    await sql.unsafe(
      "alter table clients drop constraint clients_user_id_fkey; alter table events drop constraint events_user_id_fkey",
    );
    key = await told(["keys", "create", "--team", "haus", "--role", "admin", "--name", "first"], { env });
    expect(await told(["teams", "list"], { env })).not.toContain(PRODUCT.otherTeam);
    expect((await runCommand(["doctor"], { env })).out).not.toContain("migrate --adopt");
    desk = await startDesk({ env });
    const { items } = await must("GET", "/api/catalog/rooms");
    expect((items as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(["Bibliothek", "Seesaal"]);
  });

  test("makes an offer from a mail, and the product sees it", async () => {
    const answer = await writes("gia@example.com", `Seesaal for 25 people on 27 May ${YEAR} from 14:00 to 18:00`);
    const eventId = String(answer["event_id"]);
    await must("POST", `/api/tasks/${answer["task_id"]}/approve`, {});
    const event = await must("GET", `/api/events/${eventId}`);
    expect(event).toMatchObject({ status: "option" });
    const [row] =
      await sql`select title, event_date::text as day, status, room_ids, is_blocked, team_id from events where id = ${eventId}`;
    expect(row).toMatchObject({
      day: `${YEAR}-05-27`,
      status: "option",
      room_ids: [PRODUCT.room],
      is_blocked: false,
      team_id: PRODUCT.team,
    });
    expect(await sql`select status, total_minor::int as total from offers where event_id = ${eventId}`).toMatchObject([
      { status: "sent", total: expect.any(Number) },
    ]);
    expect(await sql`select completed from tasks where id = ${String(answer["task_id"])}`).toMatchObject([
      { completed: true },
    ]);
    const seen = await sql.begin(async (tx) => {
      const claims = JSON.stringify({ sub: PRODUCT.colleague, role: "authenticated" });
      await tx`select set_config('request.jwt.claims', ${claims}, true), set_config('role', 'authenticated', true)`;
      return tx`select status from offers`;
    });
    expect(seen).toHaveLength(1);
  });

  test("knows the product's client by the address, and nothing of bookings that the product wrote itself", async () => {
    await writes("ida@example.com", `Bibliothek for 25 people on 28 May ${YEAR} from 14:00 to 18:00`);
    expect(await sql`select id from clients where lower(email) = 'ida@example.com'`).toHaveLength(1);
    const list = JSON.stringify(await must("GET", "/api/events?limit=100"));
    expect(list).toContain("ida@example.com");
    for (const title of ["Silver wedding", "Floor is waxed"]) expect(list).not.toContain(title);
    expect(JSON.stringify(await must("GET", "/api/tasks/pending"))).not.toContain("Order flowers");
  });

  test("does not give away what the product's calendar has", async () => {
    for (const day of ["20", "21"]) {
      const answer = await writes(
        `may-${day}@example.com`,
        `Seesaal for 25 people on ${day} May ${YEAR} from 14:00 to 18:00`,
      );
      expect(await must("GET", `/api/events/${answer["event_id"]}`)).toMatchObject({ status: "lead" });
      const tasks = JSON.stringify(await must("GET", "/api/tasks/pending"));
      expect(JSON.stringify(answer) + tasks).toContain("Seesaal is not available");
      expect(tasks).toContain("Bibliothek");
    }
  });

  test("has left the product's rows as they were", async () => {
    expect(await productRows()).toBe(before);
  });
});
