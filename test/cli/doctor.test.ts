import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { createServer, type Server } from "node:net";
import { CHECKS } from "../../src/cli/doctor/finding.ts";
import { type Breakage, type Clinic, openClinic } from "../support/broken.ts";
import { runCommand, startDesk } from "../support/desk.ts";
import { PGBOUNCER, startPooler } from "../support/pooler.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.stop());

const mended = async (breakage: Breakage) =>
  (await clinic.findings(breakage)).filter(({ grade }) => grade === "mend" || grade === "warn");

/** What is broken; the checks that say so; what the first of them names. */
type Case = [string, Breakage, string[], string];

const SERVER: Case[] = [
  ["a setting", { env: { BACKEND_PORT: "many" } }, ["settings"], "BACKEND_PORT"],
  ["no such host", { url: (url) => url.replace("127.0.0.1", "db.invalid") }, ["network"], "the host name"],
  ["nothing listens", { url: (url) => url.replace(/:\d+\//, ":1/") }, ["network"], "nothing listens there"],
  ["no right to log in", { url: (url) => url.replace("postgres@", "openevent_app@") }, ["login"], "not allowed"],
  ["no such database", { url: (url) => url.replace(/case_\d+/, "nowhere") }, ["login"], "no such database"],
  ["no extension", { sql: "drop extension btree_gist cascade" }, ["extension", "guards"], "booked twice"],
];

const GUARDS: Case[] = [
  [
    "row-level security off",
    { sql: "alter table clients disable row level security" },
    ["guards"],
    "of clients is not on",
  ],
  [
    "not forced",
    { sql: "alter table events no force row level security" },
    ["guards"],
    "of events is not on and forced",
  ],
  [
    "a policy changed",
    { sql: "alter policy team on rooms using (true)" },
    ["guards"],
    "policy team on rooms is changed",
  ],
  ["a policy gone", { sql: "drop policy team on files" }, ["guards"], "policy team on files is missing: create policy"],
  [
    "a policy more",
    { sql: "create policy everybody on emails for select to openevent_app using (true)" },
    ["guards"],
    "policy everybody on emails was added",
  ],
  [
    "a trigger off",
    { sql: "alter table audit_log disable trigger append_only" },
    ["guards"],
    "trigger append_only on audit_log is changed",
  ],
  [
    "double bookings possible",
    { sql: "alter table room_holds drop constraint room_holds_one_occupant" },
    ["guards"],
    "constraint room_holds_one_occupant on room_holds is missing",
  ],
  [
    "an open function",
    {
      sql: "create or replace function oe_private.append_only() returns trigger language plpgsql as 'begin return new; end'",
    },
    ["guards"],
    "function oe_private.append_only is changed",
  ],
  ["behind", { sql: "delete from schema_migrations where name like '0004%'" }, ["migrations"], "behind: run migrate"],
  ["ahead", { sql: "insert into schema_migrations values ('9999_x', 'y')" }, ["migrations"], "newer than this program"],
  [
    "a changed migration",
    { sql: "update schema_migrations set sha256 = 'x' where name like '0001%'" },
    ["migrations"],
    "0001_tables differs",
  ],
  ["members shut out", { sql: "drop policy members on tasks" }, ["members"], "missing or changed: tasks; run migrate"],
  ["members let in anywhere", { sql: "alter policy members on tasks using (true)" }, ["members"], "tasks"],
  ["no project's database", { sql: "drop schema auth cascade" }, ["members"], "no auth.uid()"],
  ["another author", { sql: "update teams set system_user_id = gen_random_uuid()" }, ["teams"], "OE_SYSTEM_USER_ID"],
  ["nobody may enter", { sql: "delete from team_members" }, ["teams"], "Nobody could enter"],
  [
    "mails that wait",
    {
      sql: `insert into outbox (team_id, user_id, kind, dedupe_key, created_at)
        select id, system_user_id, 'manager_mail', 'x', now() - interval '2 hours' from teams`,
    },
    ["outbox"],
    "the oldest for 120 minutes",
  ],
];

const UNIT = "[Service]\nUnsetEnvironment=BUN_OPTIONS BUN_INSPECT BUN_BE_BUN NODE_OPTIONS LD_PRELOAD\n";
const MACHINE: Case[] = [
  ["clocks apart", { behind: 120_000 }, ["clock"], "ahead of ours"],
  ["a full disk", { machine: { freeBytes: () => 2 ** 20 } }, ["disk"], "1 MiB are free"],
  ["few files", { machine: { openFiles: () => 256 } }, ["descriptors"], "256 files"],
  ["BUN_OPTIONS", { machine: { foreignVariables: () => ["BUN_OPTIONS"] } }, ["environment"], "BUN_OPTIONS changes"],
  ["an open unit", { machine: { unit: () => "[Service]\n" } }, ["environment"], "the unit lets BUN_OPTIONS"],
  [
    "a unit that sets it",
    { machine: { unit: () => `${UNIT}Environment="BUN_OPTIONS=--inspect"\n` } },
    ["environment"],
    "the unit sets BUN_OPTIONS",
  ],
  ["a port that is taken", { machine: { isPortFree: () => Promise.resolve(false) } }, ["port"], "something listens"],
  [
    "a key of nobody",
    { env: { OE_SUPABASE_KEY: "sb_secret_of-another-project" } },
    ["storage"],
    "refuses OE_SUPABASE_KEY",
  ],
  ["no such bucket", { env: { UPLOAD_BUCKET: "nowhere" } }, ["storage"], "no bucket of the name"],
];

describe("the doctor", () => {
  test("finds a sound installation sound, in its order", async () => {
    const findings = await clinic.findings({ machine: { unit: () => UNIT } });
    expect(findings.filter(({ grade }) => grade !== "ok")).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual([...CHECKS]);
  });

  test.each([...SERVER, ...GUARDS, ...MACHINE])(
    "%s: found, and named by its cause",
    async (_, breakage, checks, cause) => {
      const found = await mended(breakage);
      expect(found.map(({ check }) => check)).toEqual(checks as (typeof found)[number]["check"][]);
      expect(found[0]?.mend ?? found[0]?.what).toBeDefined();
      expect(`${found[0]?.what}: ${found[0]?.mend}`).toContain(cause);
      expect(JSON.stringify(found)).not.toContain(clinic.storage.key);
    },
  );

  test.each([
    [
      "alter role openevent_app bypassrls",
      "alter role openevent_app nobypassrls",
      "openevent_app sees every team's rows",
    ],
    ["alter role openevent_worker login", "alter role openevent_worker nologin", "openevent_worker may log in"],
  ])("%s: found, though it belongs to the cluster", async (harm, heal, cause) => {
    await clinic.server.sql.unsafe(harm);
    const found = await mended({});
    await clinic.server.sql.unsafe(heal);
    expect(found.map(({ check, mend }) => [check, mend?.includes(cause)])).toEqual([["roles", true]]);
    expect(await mended({})).toEqual([]);
  });

  test("a login that is no member of the app's role", async () => {
    await clinic.server.sql.unsafe("create role stranger login");
    const found = await mended({
      url: (url) => url.replace("postgres@", "stranger@"),
      sql: "grant select on schema_migrations to stranger",
    });
    expect(found.map(({ check }) => check)).toEqual(["roles"]);
    expect(found[0]?.mend).toContain("grant openevent_app, openevent_worker to stranger");
  });

  test("a login that owns nothing is enough, once migrate has let it in", async () => {
    await clinic.server.sql.unsafe("create role desk_login login");
    const { env, url } = await clinic.installation();
    const own = { ...env, DATABASE_URL: url.replace("postgres@", "desk_login@"), MIGRATE_DATABASE_URL: url };
    expect((await runCommand(["migrate"], { env: own })).code).toBe(0);
    const told = await runCommand(["doctor"], { env: { ...own, BACKEND_PORT: "0" } });
    expect([told.code, told.out]).toEqual([0, expect.not.stringMatching(/MEND|WARN|-- {2}/)]);
    const desk = await startDesk({ env: own });
    expect((await desk.call("GET", "/health/ready")).status).toBe(200);
    await clinic.server.sql.unsafe("alter role openevent_app bypassrls");
    const unbound = await desk.call("GET", "/health/ready");
    await clinic.server.sql.unsafe("alter role openevent_app nobypassrls");
    expect(unbound).toMatchObject({ status: 503, body: { fields: { database: "failed" } } });
    await desk.stop();
  });

  test("a bucket that everybody may read, a project without keys and one that does not answer", async () => {
    clinic.storage.expose(true);
    const open = await mended({});
    clinic.storage.expose(false);
    expect(open).toMatchObject([{ check: "storage", mend: expect.stringContaining("the bucket is public") }]);
    expect(clinic.storage.objects()).toEqual([]);
    clinic.project.answer("nothing");
    const empty = await mended({});
    const shared = await mended({ env: { SUPABASE_JWT_SECRET: "s".repeat(32) } });
    clinic.project.answer("error");
    const broken = await mended({});
    clinic.project.answer("keys");
    expect(empty).toMatchObject([
      { check: "keys", grade: "mend", mend: expect.stringContaining("the key set is empty") },
    ]);
    expect(shared).toMatchObject([{ check: "keys", grade: "warn" }]);
    expect(broken).toMatchObject([{ check: "keys", grade: "mend", mend: expect.stringContaining("status 500") }]);
  });

  test.skipIf(PGBOUNCER === null)(
    "a transaction pooler that the settings do not tell of, or tell of in vain",
    async () => {
      const pooler = await startPooler(clinic.server.url("postgres"), 3);
      try {
        const unmarked = (url: string) => pooler.url(url).replace("?pgbouncer=true", "");
        const silent = await mended({ url: unmarked });
        expect(silent).toMatchObject([
          { check: "pooler", grade: "mend", mend: expect.stringContaining("add ?pgbouncer=true") },
        ]);
        expect(
          await mended({ url: (url) => pooler.url(url), env: { MIGRATE_DATABASE_URL: clinic.server.url("postgres") } }),
        ).toEqual([]);
        const owner = await mended({ env: { MIGRATE_DATABASE_URL: unmarked(clinic.server.url("postgres")) } });
        expect(owner).toMatchObject([{ check: "pooler", mend: expect.stringContaining("MIGRATE_DATABASE_URL") }]);
        const vain = await mended({
          url: (url) => `${url}?pgbouncer=true`,
          env: { MIGRATE_DATABASE_URL: clinic.server.url("postgres") },
        });
        expect(vain).toMatchObject([{ check: "pooler", grade: "warn" }]);
      } finally {
        await pooler.stop();
      }
    },
  );

  test("a server that speaks no TLS where it has to", async () => {
    const server: Server = createServer((socket) => {
      socket.on("error", () => undefined).on("data", () => socket.write("N"));
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    server.listen(0, "127.0.0.2", () => resolve());
    await promise;
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const found = await mended({ url: (url) => url.replace(/127\.0\.0\.1:\d+/, `127.0.0.2:${port}`) });
    server.close();
    expect(found.map(({ check }) => check)).toEqual(["network"]);
  });

  test("as a command: what it finds for people and programs, and an exit code that says whether to serve", async () => {
    const { env } = await clinic.installation();
    const sound = await runCommand(["doctor", "--json"], { env: { ...env, BACKEND_PORT: "0" } });
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toMatchObject({ may_serve: true });
    const { env: broken } = await clinic.installation("alter table clients disable row level security");
    const told = await runCommand(["doctor"], { env: { ...broken, BACKEND_PORT: "0", BUN_OPTIONS: "--smol" } });
    expect(told.code).toBe(78);
    expect(told.out).toContain("MEND  row-level security, policies and constraints: row-level security of clients");
    expect(told.out).toContain("MEND  environment of the unit: BUN_OPTIONS");
    expect(told.out).toContain("ok    login");
  });
});
