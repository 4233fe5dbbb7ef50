import { describe, expect, test } from "bun:test";
import { connectionOf, driverUrl } from "../../src/platform/connection.ts";
import { readEnv } from "../../src/platform/env.ts";

const REF = "abcdefghijklmnopqrst";
const OTHER = "zzzzzzzzzzzzzzzzzzzz";
const NOW = Date.parse("2027-05-01T12:00:00Z");
const POOLER = "aws-0-eu-central-2.pooler.supabase.com";

/** The least that supabase mode asks for. */
const PROJECT = {
  ENV: "prod",
  OE_INTEGRATION_MODE: "supabase",
  ALLOWED_ORIGINS: "none",
  TOKEN_SIGNING_SECRET: "s".repeat(32),
  UPLOAD_DIR: "/srv/files",
  OE_SUPABASE_URL: `https://${REF}.supabase.co`,
  DATABASE_URL: `postgres://postgres:hunter2@db.${REF}.supabase.co:5432/postgres`,
  OE_SYSTEM_USER_ID: "01980000-0000-7000-8000-0000000000aa",
};

const jwt = (claims: object): string =>
  ["{}", JSON.stringify(claims), "x"].map((part) => Buffer.from(part).toString("base64url")).join(".");
const problems = (more: Record<string, string | undefined>, base: Record<string, string> = PROJECT) =>
  readEnv({ ...base, ...more }, true, NOW).problems;

describe("supabase mode", () => {
  test("starts with the least it asks for, has no demo team and nobody without a credential, in dev neither", () => {
    expect(problems({})).toEqual([]);
    const { env, problems: found } = readEnv({ ...PROJECT, ENV: "dev" }, false, NOW);
    expect(found).toEqual([]);
    expect(env).toMatchObject({ AUTH_ENABLED: true, DEMO_TEAMS: [], onlyTeam: undefined });
    expect(readEnv({ ...PROJECT, OE_TEAM_ID: PROJECT.OE_SYSTEM_USER_ID }, true, NOW).env.onlyTeam).toBe(
      PROJECT.OE_SYSTEM_USER_ID,
    );
    expect(readEnv({ ENV: "dev", OE_TEAM_ID: PROJECT.OE_SYSTEM_USER_ID }, false).env.onlyTeam).toBeUndefined();
  });

  test.each<[string, Record<string, string | undefined>, string, string]>([
    ["no database", { DATABASE_URL: undefined }, "DATABASE_URL", "the project's database"],
    ["a data folder is no database", { DATABASE_URL: undefined, DATA_DIR: "/srv" }, "DATABASE_URL", "required"],
    ["no project", { OE_SUPABASE_URL: undefined }, "OE_SUPABASE_URL", "https://<project>.supabase.co"],
    ["a project over http", { ENV: "dev", OE_SUPABASE_URL: "http://api.example.com" }, "OE_SUPABASE_URL", "https"],
    ["no author", { OE_SYSTEM_USER_ID: undefined }, "OE_SYSTEM_USER_ID", "teams list"],
    ["an author that is no uuid", { OE_SYSTEM_USER_ID: "me" }, "OE_SYSTEM_USER_ID", "a uuid"],
    [
      "mail without an account",
      { SMTP_HOST: "smtp.example.com", HIL_FROM_EMAIL: "desk@example.com", FRONTEND_URL: "https://app.example.com" },
      "OE_EMAIL_ACCOUNT_ID",
      "required",
    ],
    ["open doors", { ENV: "dev", AUTH_ENABLED: "0" }, "AUTH_ENABLED", "set it to 1"],
    ["demo teams", { ENV: "dev", DEMO_TEAMS: "team-demo" }, "DEMO_TEAMS", "leave it unset"],
    ["another mode", { OE_INTEGRATION_MODE: "json" }, "OE_INTEGRATION_MODE", "embedded, supabase"],
    [
      "the database of another project",
      { DATABASE_URL: `postgres://postgres:hunter2@db.${OTHER}.supabase.co/postgres` },
      "DATABASE_URL",
      "another project",
    ],
    [
      "another project behind the pooler",
      { DATABASE_URL: `postgres://postgres.${OTHER}:hunter2@${POOLER}:5432/postgres` },
      "DATABASE_URL",
      "another project",
    ],
    [
      "a pooler login without its project",
      { DATABASE_URL: `postgres://postgres:hunter2@${POOLER}:5432/postgres` },
      "DATABASE_URL",
      "LOGIN.PROJECT",
    ],
    ["no login", { DATABASE_URL: "postgres://db.example.com/desk" }, "DATABASE_URL", "login is missing"],
    [
      "TLS switched off",
      { DATABASE_URL: `${PROJECT.DATABASE_URL}?sslmode=disable` },
      "DATABASE_URL",
      "DATABASE_CA_FILE",
    ],
    [
      "a transaction pooler and no way round it",
      { DATABASE_URL: `postgres://postgres.${REF}:hunter2@${POOLER}:6543/postgres` },
      "MIGRATE_DATABASE_URL",
      "5432",
    ],
    [
      "migrations through a transaction pooler",
      { MIGRATE_DATABASE_URL: `${PROJECT.DATABASE_URL}?pgbouncer=true` },
      "MIGRATE_DATABASE_URL",
      "transaction pooler",
    ],
  ])("is refused: %s", (_, more, name, mend) => {
    const found = problems(more);
    expect(found.map((problem) => problem.name)).toEqual([name]);
    expect(found[0]?.mend).toContain(mend);
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  test.each<[string, string, string | undefined]>([
    ["a secret key", "sb_secret_N7UND0UgjKTVKexample", undefined],
    ["a service_role key", jwt({ role: "service_role", ref: REF, exp: NOW / 1000 + 60 }), undefined],
    ["a service_role key of one's own host", jwt({ role: "service_role", iss: "supabase" }), undefined],
    ["a publishable key", "sb_publishable_ACJWlzQHlZjBrEguHvfOxg", "for web pages"],
    ["an anon key", jwt({ role: "anon", ref: REF }), "for web pages"],
    ["the token of a user", jwt({ role: "authenticated", ref: REF }), "not service_role"],
    ["a key of another project", jwt({ role: "service_role", ref: OTHER }), "another project"],
    ["a key past its time", jwt({ role: "service_role", ref: REF, exp: NOW / 1000 - 1 }), "expired"],
    ["anything else", "hunter2", "no key of a project"],
  ])("reads what the key is: %s", (_, key, mend) => {
    for (const base of [PROJECT, { ...PROJECT, OE_INTEGRATION_MODE: "embedded" }]) {
      const found = problems({ OE_SUPABASE_KEY: key }, base);
      expect(found.map(({ name }) => name)).toEqual(mend === undefined ? [] : ["OE_SUPABASE_KEY"]);
      if (mend) expect(found[0]?.mend).toContain(mend);
      expect(JSON.stringify(found)).not.toContain(key);
    }
  });
});

describe("a database URL", () => {
  test.each([
    [`postgres://postgres:x@db.${REF}.supabase.co:5432/postgres`, "direct", "postgres"],
    [`postgres://postgres.${REF}:x@${POOLER}:5432/postgres`, "session", "postgres"],
    [`postgres://postgres.${REF}:x@${POOLER}:6543/postgres`, "transaction", "postgres"],
    [`postgres://desk.${REF}:x@${POOLER}/postgres?pgbouncer=true`, "transaction", "desk"],
  ] as const)("tells how the project is reached: %s", (url, route, login) =>
    expect(connectionOf(url)).toMatchObject({ route, login, project: REF, isLoopback: false }),
  );
  test("of one's own server names no project", () => {
    expect(connectionOf("postgres://desk.one:x@127.0.0.1:6543/desk")).toMatchObject({
      route: "transaction",
      login: "desk.one",
      project: undefined,
      isLoopback: true,
    });
    expect(connectionOf("postgres://desk@db.example.com/desk?pgbouncer=false").route).toBe("direct");
  });
  test("reaches the driver without what is meant for poolers", () =>
    expect(driverUrl("postgres://desk:x@127.0.0.1:6432/desk?pgbouncer=true&sslmode=require&application_name=a")).toBe(
      "postgres://desk:x@127.0.0.1:6432/desk?application_name=a",
    ));
});
