import { EXIT, Stop } from "./exit.ts";
import { LOOPBACK, mailRules } from "./mail-settings.ts";
import {
  allowance,
  audience,
  bool,
  cidrs,
  email,
  host,
  int,
  list,
  oneOf,
  portIfAny,
  secret,
  text,
  url,
  uuid,
  type Variable,
} from "./variable.ts";

export type Mode = "dev" | "test" | "prod";

const isSlug = (item: string) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(item);
const isOrigin = (item: string) =>
  item === "none" || item === "*" || /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/.test(item);

const isPath = (item: string) => /^\/[!-~]*$/.test(item);

/** Asked for by what watches over the process, at any pace. Source: spec/http-api.md §3. */
const HEALTH_PATHS = ["/", "/api/workflow/health", "/health", "/health/live", "/health/ready"];

/** The built-in team and the author of its machine writes (spec/http-api.md §19, "fixed"). */
const DEMO_TEAM_ID = "01980000-0000-7000-8000-000000000001";
const DEMO_SYSTEM_USER_ID = "01980000-0000-7000-8000-000000000002";

/** Every variable this backend reads, with its defaults by mode. Source: spec/http-api.md §19. */
const VARIABLES = {
  AUTH_ENABLED: bool(false, true),
  DEMO_TEAMS: list("team slugs, separated by commas", isSlug, ["team-demo"], []),
  BACKEND_HOST: host("127.0.0.1"),
  BACKEND_PORT: int(0, 65_535, 8000),
  ADMIN_HOST: host("127.0.0.1"),
  ADMIN_PORT: portIfAny(),
  TRUSTED_PROXIES: cidrs(),
  RATE_LIMIT_ENABLED: bool(false, true),
  RATE_LIMIT_STORE: oneOf(["memory", "postgres"], "memory"),
  RATE_LIMIT_RPS: int(1, 1_000_000, 10),
  RATE_LIMIT_BURST: int(1, 1_000_000, 30),
  RATE_LIMIT_WRITE: allowance(60, 60),
  RATE_LIMIT_MESSAGE: allowance(60, 60),
  RATE_LIMIT_CONVERSATION: allowance(20, 60),
  RATE_LIMIT_AI: allowance(20, 60),
  RATE_LIMIT_MAIL: allowance(30, 60),
  RATE_LIMIT_PUBLIC: allowance(30, 60),
  RATE_LIMIT_EXEMPT_PATHS: list("exact paths, separated by commas", isPath, HEALTH_PATHS),
  ALLOWED_ORIGINS: list("origins such as https://app.example.com, separated by commas, or none", isOrigin, []),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error"], "debug", "info"),
  SHUTDOWN_TIMEOUT_SECONDS: int(1, 300, 5, 30),
  DATABASE_URL: url(["postgres", "postgresql"]),
  MIGRATE_DATABASE_URL: url(["postgres", "postgresql"]),
  DATABASE_POOL_MAX: int(1, 100, 5, 10),
  DATABASE_CA_FILE: text("the path of a PEM file"),
  DATA_DIR: text("the path of a folder"),
  OE_INTEGRATION_MODE: oneOf(["embedded", "supabase"], "embedded"),
  OE_TEAM_ID: uuid(DEMO_TEAM_ID),
  OE_SYSTEM_USER_ID: uuid(DEMO_SYSTEM_USER_ID),
  OE_HIL_ALL_LLM_REPLIES: bool(false, true),
  REQUEST_SIZE_LIMIT_KB: int(16, 10_240, 1024),
  MAX_UPLOAD_SIZE_MB: int(1, 4096, 10),
  FILE_QUOTA_MB: int(1, 99_999_999, 10_240),
  UPLOAD_PARALLEL: int(1, 1000, 8),
  UPLOAD_DIR: text("the path of a folder"),
  UPLOAD_BUCKET: text("the name of a bucket"),
  OE_SUPABASE_KEY: text("the service key of the project"),
  CLAMAV_HOST: text("a host name or an address"),
  CLAMAV_PORT: int(1, 65_535, 3310),
  PUBLIC_URL: url(["http", "https"], "http://localhost:8000"),
  SMTP_HOST: text("a host name"),
  SMTP_PORT: int(1, 65_535, 587),
  SMTP_USER: text("the login of the mail server"),
  SMTP_PASSWORD: text("the password of that login"),
  SMTP_TLS: oneOf(["starttls", "tls", "none"], "starttls"),
  FRONTEND_URL: url(["http", "https"], "http://localhost:3000"),
  FRONTEND_BASE_URL: url(["http", "https"]),
  TOKEN_SIGNING_SECRET: secret(),
  TOKEN_SIGNING_SECRET_PREVIOUS: secret(),
  SESSION_TTL_HOURS: int(1, 720, 24),
  OE_SUPABASE_URL: url(["http", "https"]),
  SUPABASE_JWKS_URL: url(["http", "https"]),
  SUPABASE_JWT_ISSUER: url(["http", "https"]),
  SUPABASE_JWT_AUDIENCE: audience("authenticated"),
  SUPABASE_JWT_SECRET: secret(),
  PAYMENT_WEBHOOK_SECRET: secret(),
  PAYMENT_WEBHOOK_SECRET_PREVIOUS: secret(),
  ALLOW_TEST_ENDPOINTS: bool(false, false),
  DEBUG_TRACE_ENABLED: bool(true, false, false),
  DEBUG_TRACE_DEFAULT: bool(true, false),
  DEBUG_TRACE_TTL_HOURS: int(1, 720, 72),
  FRONTEND_PORT: int(1, 65_535, 3000),
  FRONTEND_DIR: text("the path of a folder"),
  AUTO_FREE_BACKEND_PORT: bool(true, false, false),
  AUTO_LAUNCH_FRONTEND: bool(true, false, false),
  AUTO_FIX_FRONTEND: bool(true, false, false),
  AUTO_OPEN_FRONTEND: bool(true, false, false),
  AUTO_OPEN_DEBUG_PANEL: bool(true, false, false),
  AGENT_MODE: oneOf(["stub", "openai", "gemini", "hybrid"], "stub"),
  INTENT_PROVIDER: oneOf(["openai", "gemini", "stub"], "stub"),
  ENTITY_PROVIDER: oneOf(["openai", "gemini", "stub"], "stub"),
  VERBALIZER_PROVIDER: oneOf(["openai", "gemini", "stub"], "stub"),
  OPENAI_API_KEY: text("the key of the provider"),
  GOOGLE_API_KEY: text("the key of the provider"),
  OE_BYPASS_HYBRID_ENFORCEMENT: bool(true, false),
  PRE_FILTER_MODE: oneOf(["enhanced", "legacy"], "enhanced"),
  DETECTION_MODE: oneOf(["unified", "legacy"], "unified"),
  PROMPTS_EDITOR_ENABLED: bool(false, false),
  OE_EMAIL_PLAIN_TEXT: bool(false, false),
  EVENT_MANAGER_EMAIL: email(),
  HIL_FROM_EMAIL: email(),
  HIL_FROM_NAME: text("a name"),
  SNAPSHOT_TTL_DAYS: int(1, 365, 7),
} satisfies Record<string, Variable<unknown>>;

type Values = { [Name in keyof typeof VARIABLES]: ReturnType<(typeof VARIABLES)[Name]["read"]> | undefined };
type Defaulted = { [Name in keyof typeof VARIABLES]: (typeof VARIABLES)[Name]["default"]["dev"] };
export type VariableName = keyof typeof VARIABLES;
export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** The settings of this process, by variable name. */
export interface Env extends Defaulted {
  mode: Mode;
  /** Where the embedded database and local files live; `undefined` keeps the database in memory. */
  dataDir: string | undefined;
  /** Variables that were set, to tell a choice from a default. */
  chosen: ReadonlySet<VariableName>;
}

/** One setting that stops the start: its variable and how to mend it. Never holds the value. */
export interface Problem {
  name: string;
  mend: string;
}

type Source = Record<string, string | undefined>;

/** `dev`, `development`, `local` → dev; `test`; anything else → prod. Unset: dev from source, prod in the binary. */
export const modeOf = (value: string | undefined, compiled: boolean): Mode => {
  const word = value?.trim().toLowerCase();
  if (!word) return compiled ? "prod" : "dev";
  if (word === "test") return "test";
  return ["dev", "development", "local"].includes(word) ? "dev" : "prod";
};

/**
 * The settings in an environment, and all that is wrong with them. Nothing is read from anywhere else.
 * Source: spec/http-api.md §19.
 */
export const readEnv = (source: Source, compiled: boolean): { env: Env; problems: Problem[] } => {
  const mode = modeOf(source.ENV, compiled);
  const problems: Problem[] = [];
  const chosen = new Set<VariableName>();
  const values: Record<string, unknown> = {};
  for (const name of VARIABLE_NAMES) {
    const variable: Variable<unknown> = VARIABLES[name];
    const given = source[name]?.trim();
    const read = given ? variable.read(given) : undefined;
    if (given) chosen.add(name);
    if (given && read === undefined) problems.push({ name, mend: `expected ${variable.expects}` });
    values[name] = read ?? defaultOf(variable, mode);
  }
  const settings = withoutNone(values as Values as Defaulted);
  const inMemory = mode === "test" && !chosen.has("DATA_DIR");
  const env: Env = { ...settings, mode, chosen, dataDir: inMemory ? undefined : (settings.DATA_DIR ?? "./data") };
  const named = new Set(problems.map(({ name }) => name));
  return { env, problems: [...problems, ...impossible(env).filter(({ name }) => !named.has(name))] };
};

const defaultOf = ({ default: { dev, test = dev, prod } }: Variable<unknown>, mode: Mode): unknown =>
  mode === "prod" ? prod : mode === "test" ? test : dev;

/** `none` says that no browser calls. */
const withoutNone = (settings: Defaulted): Defaulted =>
  settings.ALLOWED_ORIGINS.join() === "none" ? { ...settings, ALLOWED_ORIGINS: [] } : settings;

/** Something that another machine could answer in the right one's place. */
const isPlainHttp = (address: string | undefined): boolean => {
  const parsed = address === undefined ? null : URL.parse(address);
  return parsed?.protocol === "http:" && !LOOPBACK.has(parsed.hostname);
};

/** Settings that are readable one by one and still cannot work. */
const impossible = (env: Env): Problem[] => {
  const { mode, chosen } = env;
  const isProd = mode === "prod";
  const rules: [boolean, VariableName, string][] = [
    [
      isProd && !env.AUTH_ENABLED,
      "AUTH_ENABLED",
      "authentication cannot be off in prod: leave it unset or set it to 1",
    ],
    [
      !env.AUTH_ENABLED && !LOOPBACK.has(env.BACKEND_HOST),
      "BACKEND_HOST",
      "without AUTH_ENABLED the server listens on loopback only: set AUTH_ENABLED=1 or use 127.0.0.1",
    ],
    [env.ALLOWED_ORIGINS.includes("*"), "ALLOWED_ORIGINS", "* is not allowed: name the origins, or none"],
    [env.ALLOWED_ORIGINS.includes("none"), "ALLOWED_ORIGINS", "none stands alone: name the origins, or none"],
    [
      isProd && !chosen.has("ALLOWED_ORIGINS"),
      "ALLOWED_ORIGINS",
      "required in prod: the origins of the frontends, or none if no browser calls",
    ],
    [
      isProd && !env.DATABASE_URL && !chosen.has("DATA_DIR"),
      "DATABASE_URL",
      "required in prod: a postgres URL; or set DATA_DIR to choose the embedded database",
    ],
    [
      isProd && env.TOKEN_SIGNING_SECRET === undefined,
      "TOKEN_SIGNING_SECRET",
      "required in prod: a secret of at least 32 bytes, such as openssl rand -base64 32 prints",
    ],
    [
      (env.SUPABASE_JWT_SECRET ?? env.SUPABASE_JWKS_URL) !== undefined &&
        (env.SUPABASE_JWT_ISSUER ?? env.OE_SUPABASE_URL) === undefined,
      "SUPABASE_JWT_ISSUER",
      "required with SUPABASE_JWT_SECRET or SUPABASE_JWKS_URL: the iss of the project's tokens; or set OE_SUPABASE_URL",
    ],
    [isProd && isPlainHttp(env.SUPABASE_JWKS_URL), "SUPABASE_JWKS_URL", "keys come over https in prod: give that URL"],
    [
      isProd && isPlainHttp(env.PUBLIC_URL),
      "PUBLIC_URL",
      "signed links open files: give the https URL of this backend",
    ],
    [isProd && isPlainHttp(env.OE_SUPABASE_URL), "OE_SUPABASE_URL", "keys come over https in prod: give that URL"],
    [
      isProd && !env.UPLOAD_DIR && !env.UPLOAD_BUCKET && !chosen.has("DATA_DIR"),
      "UPLOAD_DIR",
      "required in prod: the folder of uploaded files; or set DATA_DIR, or UPLOAD_BUCKET",
    ],
    [
      env.UPLOAD_BUCKET !== undefined && env.OE_SUPABASE_URL === undefined,
      "OE_SUPABASE_URL",
      "required with UPLOAD_BUCKET: the URL of the project",
    ],
    [
      env.UPLOAD_BUCKET !== undefined && env.OE_SUPABASE_KEY === undefined,
      "OE_SUPABASE_KEY",
      "required with UPLOAD_BUCKET: the service key of the project",
    ],
    [isProd && env.DEMO_TEAMS.length > 0, "DEMO_TEAMS", "the demo teams cannot be on in prod: leave it unset"],
    [isProd && env.DEBUG_TRACE_ENABLED, "DEBUG_TRACE_ENABLED", "traces cannot be on in prod: leave it unset"],
    [isProd && env.DEBUG_TRACE_DEFAULT, "DEBUG_TRACE_DEFAULT", "traces cannot be on in prod: leave it unset"],
    ...mailRules(env),
    [
      env.AGENT_MODE !== "stub",
      "AGENT_MODE",
      "no language model is built in yet: a later delivery puts one behind a port; use stub or leave it unset",
    ],
    [
      env.OE_INTEGRATION_MODE !== "embedded",
      "OE_INTEGRATION_MODE",
      "only embedded is built in yet: leave it unset and give the project's database in DATABASE_URL",
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, name, mend]) => ({ name, mend }));
};

/** The settings of this process, with what is wrong with them. */
export const examineEnv = () => readEnv(process.env, Bun.isStandaloneExecutable);

/** The settings of this process; stops it with every problem in one message. */
export const loadEnv = (): Env => {
  const { env, problems } = examineEnv();
  if (problems.length > 0) throw new Stop(EXIT.configuration, describeProblems(problems));
  return env;
};

/** Problems as lines of `NAME: how to mend it`. */
export const describeProblems = (problems: readonly Problem[]): string =>
  ["The settings do not work:", ...problems.map(({ name, mend }) => `  ${name}: ${mend}`)].join("\n");

/** What a frontend started from here finds around it: this process's environment without the desk's own settings. */
export const frontendEnvironment = (more: Record<string, string>): Record<string, string> => {
  const own = new Set<string>(["ENV", ...VARIABLE_NAMES]);
  const passed = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || own.has(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(passed), ...more };
};

/** Whether somebody can see a window that is opened from here: a terminal, and a screen where the system needs one. */
export const hasScreen = (): boolean =>
  process.stdout.isTTY === true &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));
