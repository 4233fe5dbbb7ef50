import { describe, expect, test } from "bun:test";
import { describeProblems, loadEnv, modeOf, readEnv } from "../../src/platform/env.ts";
import { EXIT, Stop } from "../../src/platform/exit.ts";

type Source = Record<string, string | undefined>;
const fromSource = (source: Source) => readEnv(source, false);
const problems = (source: Source) => fromSource(source).problems.map(({ name }) => name);
/** The least that prod asks for. */
const PROD = {
  ENV: "prod",
  ALLOWED_ORIGINS: "https://app.example.com",
  DATABASE_URL: "postgres://db.example.com/desk",
  TOKEN_SIGNING_SECRET: "s".repeat(32),
  UPLOAD_DIR: "/srv/files",
};

describe("the mode (§19, ENV)", () => {
  test.each(["dev", "development", "local", "DEV", " Local ", "Development"])('"%s" is dev', (value) =>
    expect(modeOf(value, true)).toBe("dev"),
  );
  test.each(["test", "TEST", " test "])('"%s" is test', (value) => expect(modeOf(value, true)).toBe("test"));
  test.each(["prod", "production", "staging", "tset", "0", "dev,test", "null"])(
    'everything else is prod: "%s"',
    (value) => expect(modeOf(value, false)).toBe("prod"),
  );
  test.each([undefined, "", "   "])("unset (%p) is dev from source and prod in the binary", (value) => {
    expect(modeOf(value, false)).toBe("dev");
    expect(modeOf(value, true)).toBe("prod");
  });
});

describe("defaults", () => {
  test("dev starts with nothing set", () => {
    const { env, problems: found } = fromSource({});
    expect(found).toEqual([]);
    expect(env).toMatchObject({
      mode: "dev",
      AUTH_ENABLED: false,
      DEMO_TEAMS: ["team-demo"],
      BACKEND_HOST: "127.0.0.1",
      BACKEND_PORT: 8000,
      LOG_LEVEL: "debug",
      DATABASE_POOL_MAX: 5,
      OE_HIL_ALL_LLM_REPLIES: false,
      REQUEST_SIZE_LIMIT_KB: 1024,
      AGENT_MODE: "stub",
      dataDir: "./data",
    });
    expect(env.DATABASE_URL).toBeUndefined();
    expect(env.chosen.size).toBe(0);
  });
  test("prod is closed: authentication on, no demo team, every reply approved", () => {
    const { env, problems: found } = fromSource(PROD);
    expect(found).toEqual([]);
    expect(env).toMatchObject({
      mode: "prod",
      AUTH_ENABLED: true,
      DEMO_TEAMS: [],
      LOG_LEVEL: "info",
      SHUTDOWN_TIMEOUT_SECONDS: 30,
      DATABASE_POOL_MAX: 10,
      OE_HIL_ALL_LLM_REPLIES: true,
    });
  });
  test("tests keep their database in memory, unless a folder is chosen", () => {
    expect(fromSource({ ENV: "test" }).env.dataDir).toBeUndefined();
    expect(fromSource({ ENV: "test", DATA_DIR: "/srv/desk" }).env.dataDir).toBe("/srv/desk");
    expect(fromSource({ ENV: "test" }).env.AUTH_ENABLED).toBe(false);
  });
});

describe("links", () => {
  test("lead to https in prod, and have to lead somewhere once mail is sent", () => {
    expect(problems({ ...PROD, FRONTEND_URL: "http://app.example.com" })).toEqual(["FRONTEND_URL"]);
    const mail = { SMTP_HOST: "smtp.example.com", HIL_FROM_EMAIL: "desk@example.com" };
    expect(problems({ ...PROD, ...mail })).toEqual(["FRONTEND_URL"]);
    expect(problems({ ...PROD, ...mail, FRONTEND_URL: "https://app.example.com" })).toEqual([]);
    expect(problems({ ...mail, FRONTEND_URL: "http://localhost:3000" })).toEqual([]);
  });
  test("mail needs a sender, a whole login, and TLS beyond this machine", () => {
    const mail = { SMTP_HOST: "smtp.example.com", HIL_FROM_EMAIL: "desk@example.com" };
    expect(problems({ SMTP_HOST: "smtp.example.com" })).toEqual(["HIL_FROM_EMAIL"]);
    expect(problems({ ...mail, SMTP_USER: "desk" })).toEqual(["SMTP_PASSWORD"]);
    expect(problems({ ...mail, SMTP_PASSWORD: "secret" })).toEqual(["SMTP_USER"]);
    expect(problems({ ...mail, SMTP_TLS: "none" })).toEqual(["SMTP_TLS"]);
    expect(problems({ ...mail, SMTP_HOST: "127.0.0.1", SMTP_TLS: "none" })).toEqual([]);
  });
  test("that open files lead to https in prod", () => {
    expect(problems({ ...PROD, PUBLIC_URL: "http://desk.example.com" })).toEqual(["PUBLIC_URL"]);
    expect(problems({ ...PROD, PUBLIC_URL: "https://desk.example.com" })).toEqual([]);
    expect(problems({ PUBLIC_URL: "http://desk.example.com" })).toEqual([]);
  });
});

describe("traces", () => {
  test("are on in dev, off in test, and cannot be on in prod", () => {
    expect(fromSource({}).env).toMatchObject({ DEBUG_TRACE_ENABLED: true, DEBUG_TRACE_DEFAULT: true });
    expect(fromSource({ ENV: "test" }).env.DEBUG_TRACE_ENABLED).toBe(false);
    expect(fromSource(PROD).env).toMatchObject({ DEBUG_TRACE_ENABLED: false, DEBUG_TRACE_DEFAULT: false });
    for (const name of ["DEBUG_TRACE_ENABLED", "DEBUG_TRACE_DEFAULT"])
      expect(problems({ ...PROD, [name]: "1" })).toEqual([name]);
  });
});

describe("the comforts of a developer's machine", () => {
  const SWITCHES = [
    "AUTO_FREE_BACKEND_PORT",
    "AUTO_LAUNCH_FRONTEND",
    "AUTO_FIX_FRONTEND",
    "AUTO_OPEN_FRONTEND",
    "AUTO_OPEN_DEBUG_PANEL",
  ] as const;
  test.each(SWITCHES)("%s: on in dev, off in test and prod, and its own word wins everywhere", (name) => {
    expect(fromSource({}).env[name]).toBe(true);
    expect(fromSource({ ENV: "test" }).env[name]).toBe(false);
    expect(fromSource(PROD).env[name]).toBe(false);
    expect(fromSource({ [name]: "0" }).env[name]).toBe(false);
    expect(fromSource({ ...PROD, [name]: "1" })).toMatchObject({ env: { [name]: true }, problems: [] });
  });
});

describe("reading", () => {
  test("every type is read as what it is", () => {
    const { env, problems: found } = fromSource({
      AUTH_ENABLED: "Yes",
      BACKEND_PORT: " 9000 ",
      LOG_LEVEL: "WARN",
      DEMO_TEAMS: "team-a, team-b",
      ALLOWED_ORIGINS: "https://*.example.com,http://localhost:3000",
      DATABASE_URL: "postgresql://db.example.com:6543/desk",
      OE_TEAM_ID: "01980000-0000-7000-8000-0000000000AB",
      OE_HIL_ALL_LLM_REPLIES: "on",
    });
    expect(found).toEqual([]);
    expect(env).toMatchObject({
      AUTH_ENABLED: true,
      BACKEND_PORT: 9000,
      LOG_LEVEL: "warn",
      DEMO_TEAMS: ["team-a", "team-b"],
      ALLOWED_ORIGINS: ["https://*.example.com", "http://localhost:3000"],
      DATABASE_URL: "postgresql://db.example.com:6543/desk",
      OE_TEAM_ID: "01980000-0000-7000-8000-0000000000ab",
      OE_HIL_ALL_LLM_REPLIES: true,
    });
    expect(env.chosen.has("BACKEND_PORT")).toBe(true);
    expect(env.chosen.has("SMTP_HOST")).toBe(false);
  });
  test.each(["1", "true", "yes", "on", "TRUE"])('"%s" switches on', (word) =>
    expect(fromSource({ AUTH_ENABLED: word }).env.AUTH_ENABLED).toBe(true),
  );
  test.each(["0", "false", "no", "off", "Off"])('"%s" switches off', (word) =>
    expect(fromSource({ ...PROD, OE_HIL_ALL_LLM_REPLIES: word }).env.OE_HIL_ALL_LLM_REPLIES).toBe(false),
  );
  test.each(["", "   ", "\t"])("a blank value (%p) counts as unset", (blank) => {
    const { env, problems: found } = fromSource({ BACKEND_PORT: blank, LOG_LEVEL: blank, DEMO_TEAMS: blank });
    expect(found).toEqual([]);
    expect([env.BACKEND_PORT, env.LOG_LEVEL, env.DEMO_TEAMS]).toEqual([8000, "debug", ["team-demo"]]);
    expect(env.chosen.size).toBe(0);
  });
  test("variables that nobody knows are nobody's business", () => {
    const { env, problems: found } = fromSource({ BACKEND_PROT: "1", PATH: "/usr/bin" });
    expect(found).toEqual([]);
    expect(Object.keys(env)).not.toContain("BACKEND_PROT");
  });
  test("the numbers have their ends", () => {
    expect(problems({ BACKEND_PORT: "0" })).toEqual([]);
    expect(problems({ BACKEND_PORT: "65535" })).toEqual([]);
    expect(problems({ REQUEST_SIZE_LIMIT_KB: "16" })).toEqual([]);
  });
});

describe("what does not work", () => {
  test.each([
    ["BACKEND_PORT", "65536"],
    ["BACKEND_PORT", "-1"],
    ["BACKEND_PORT", "1e3"],
    ["BACKEND_PORT", "80.5"],
    ["BACKEND_PORT", "eighty"],
    ["REQUEST_SIZE_LIMIT_KB", "15"],
    ["SHUTDOWN_TIMEOUT_SECONDS", "0"],
    ["AUTH_ENABLED", "maybe"],
    ["AUTH_ENABLED", "2"],
    ["LOG_LEVEL", "loud"],
    ["DEMO_TEAMS", "Team A"],
    ["DEMO_TEAMS", "a,,b"],
    ["ALLOWED_ORIGINS", "app.example.com"],
    ["ALLOWED_ORIGINS", "https://app.example.com/path"],
    ["ALLOWED_ORIGINS", "*"],
    ["DATABASE_URL", "mysql://db.example.com/desk"],
    ["DATABASE_URL", "not a url"],
    ["FRONTEND_URL", "ftp://example.com"],
    ["OE_TEAM_ID", "team-demo"],
    ["BACKEND_HOST", "a host"],
    ["OE_INTEGRATION_MODE", "json"],
    ["PAYMENT_WEBHOOK_SECRET", "x".repeat(31)],
    ["PAYMENT_WEBHOOK_SECRET_PREVIOUS", "short"],
    ["ALLOW_TEST_ENDPOINTS", "perhaps"],
    ["AGENT_MODE", "openai"],
    ["AGENT_MODE", "gemini"],
    ["AGENT_MODE", "hybrid"],
    ["AGENT_MODE", "gpt"],
  ])("%s=%s stops the start", (name, value) => expect(problems({ [name]: value })).toEqual([name]));

  test("all of it is reported at once, each with its name and how to mend it", () => {
    const { problems: found } = fromSource({ BACKEND_PORT: "many", LOG_LEVEL: "loud", AGENT_MODE: "openai" });
    expect(found.map(({ name }) => name)).toEqual(["BACKEND_PORT", "LOG_LEVEL", "AGENT_MODE"]);
    const text = describeProblems(found);
    expect(text.split("\n")).toHaveLength(4);
    expect(text).toContain("BACKEND_PORT: expected a whole number from 0 to 65535");
    expect(text).toContain("LOG_LEVEL: expected debug, info, warn, error");
    expect(text).toContain("use stub");
  });
  test("a message never repeats the value", () => {
    const text = describeProblems(
      fromSource({
        DATABASE_URL: "mysql://desk:hunter2@db.example.com",
        BACKEND_PORT: "hunter3",
        OE_TEAM_ID: "hunter4",
      }).problems,
    );
    expect(text).toContain("DATABASE_URL");
    expect(text).not.toMatch(/hunter|desk:/);
  });
  test("the whole process stops with the configuration's exit code", () => {
    const before = process.env["AGENT_MODE"];
    process.env["AGENT_MODE"] = "openai";
    try {
      loadEnv();
      expect.unreachable();
    } catch (stop) {
      expect(stop).toBeInstanceOf(Stop);
      if (stop instanceof Stop) expect(stop.exitCode).toBe(EXIT.configuration);
      expect(String(stop)).toContain("AGENT_MODE");
    } finally {
      if (before === undefined) delete process.env["AGENT_MODE"];
      else process.env["AGENT_MODE"] = before;
    }
  });
});

describe("what cannot go together", () => {
  test("prod without a database needs the folder of the embedded one, chosen by hand", () => {
    const { DATABASE_URL: _, ...without } = PROD;
    expect(problems(without)).toEqual(["DATABASE_URL"]);
    expect(problems({ ...without, DATA_DIR: "/srv/desk" })).toEqual([]);
    expect(problems({ ...without, ENV: "dev" })).toEqual([]);
  });
  test("prod wants its origins named, or said that there are none", () => {
    const { ALLOWED_ORIGINS: _, ...without } = PROD;
    expect(problems(without)).toEqual(["ALLOWED_ORIGINS"]);
    expect(problems({ ...without, ALLOWED_ORIGINS: "none" })).toEqual([]);
  });
  test("prod has neither open doors nor demo teams", () => {
    expect(problems({ ...PROD, AUTH_ENABLED: "0" })).toEqual(["AUTH_ENABLED"]);
    expect(problems({ ...PROD, DEMO_TEAMS: "team-demo" })).toEqual(["DEMO_TEAMS"]);
  });
  test("without authentication nobody outside this machine is listened to", () => {
    expect(problems({ BACKEND_HOST: "0.0.0.0" })).toEqual(["BACKEND_HOST"]);
    expect(problems({ BACKEND_HOST: "0.0.0.0", AUTH_ENABLED: "1" })).toEqual([]);
    for (const host of ["localhost", "::1", "127.0.0.1"]) expect(problems({ BACKEND_HOST: host })).toEqual([]);
  });
  test("the bare binary tells all that it misses", () =>
    expect(readEnv({}, true).problems.map(({ name }) => name)).toEqual([
      "ALLOWED_ORIGINS",
      "DATABASE_URL",
      "TOKEN_SIGNING_SECRET",
      "UPLOAD_DIR",
    ]));
  test("prod keeps files where somebody chose", () => {
    const { UPLOAD_DIR: _, ...without } = PROD;
    expect(problems(without)).toEqual(["UPLOAD_DIR"]);
    expect(problems({ ...without, DATA_DIR: "/srv/desk" })).toEqual([]);
    expect(problems({ ...without, UPLOAD_BUCKET: "files" })).toEqual(["OE_SUPABASE_URL", "OE_SUPABASE_KEY"]);
    expect(problems({ ...without, OE_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x" })).toContain("OE_SUPABASE_URL");
    const project = { OE_SUPABASE_URL: "https://project.example.com", OE_SUPABASE_KEY: "sb_secret_of_the_example" };
    expect(problems({ ...without, UPLOAD_BUCKET: "files", ...project })).toEqual([]);
  });
  test("prod signs with a secret that outlives the process", () => {
    const { TOKEN_SIGNING_SECRET: _, ...without } = PROD;
    expect(problems(without)).toEqual(["TOKEN_SIGNING_SECRET"]);
    expect(problems({ ...PROD, TOKEN_SIGNING_SECRET: "short" })).toEqual(["TOKEN_SIGNING_SECRET"]);
    for (const placeholder of ["please-change-me-please-change-me-please", "YOUR_SECRET_YOUR_SECRET_YOUR_SECRET"])
      expect(problems({ ...PROD, TOKEN_SIGNING_SECRET: placeholder })).toEqual(["TOKEN_SIGNING_SECRET"]);
    const issuer = { SUPABASE_JWT_ISSUER: "https://project.example.com/auth/v1" };
    expect(problems({ ...PROD, ...issuer, SUPABASE_JWT_SECRET: "short" })).toEqual(["SUPABASE_JWT_SECRET"]);
    expect(problems({ ENV: "dev" })).toEqual([]);
  });
});
