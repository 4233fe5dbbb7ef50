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
  optionalUuid,
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
export const VARIABLES = {
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
  SLOW_TURN_MS: int(0, 600_000, 1000),
  SLOW_QUERY_MS: int(0, 600_000, 200),
  SHUTDOWN_DRAIN_SECONDS: int(0, 60, 0, 3),
  SHUTDOWN_TIMEOUT_SECONDS: int(1, 300, 5, 30),
  DATABASE_URL: url(["postgres", "postgresql"]),
  MIGRATE_DATABASE_URL: url(["postgres", "postgresql"]),
  DATABASE_POOL_MAX: int(1, 100, 5, 10),
  DATABASE_CONNECT_TIMEOUT_SECONDS: int(1, 60, 5),
  DATABASE_IDLE_TIMEOUT_SECONDS: int(1, 86_400, 300),
  DATABASE_STATEMENT_TIMEOUT_SECONDS: int(1, 600, 25),
  DATABASE_TRANSACTION_IDLE_SECONDS: int(1, 600, 30),
  DATABASE_CA_FILE: text("the path of a PEM file"),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(["http", "https"]),
  DATA_DIR: text("the path of a folder"),
  OE_INTEGRATION_MODE: oneOf(["embedded", "supabase"], "embedded"),
  OE_TEAM_ID: uuid(DEMO_TEAM_ID),
  OE_SYSTEM_USER_ID: uuid(DEMO_SYSTEM_USER_ID),
  OE_EMAIL_ACCOUNT_ID: optionalUuid(),
  OE_HIL_ALL_LLM_REPLIES: bool(false, true),
  REQUEST_SIZE_LIMIT_KB: int(16, 10_240, 1024),
  MAX_UPLOAD_SIZE_MB: int(1, 4096, 10),
  FILE_QUOTA_MB: int(1, 99_999_999, 10_240),
  UPLOAD_PARALLEL: int(1, 1000, 8),
  UPLOAD_DIR: text("the path of a folder"),
  UPLOAD_BUCKET: text("the name of a bucket"),
  OE_SUPABASE_KEY: text("the service key of the project"),
  OE_SUPABASE_PUBLISHABLE_KEY: text("the publishable key of the project"),
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
  OWNER_NOTIFICATION_EMAIL: email(),
  HIL_FROM_EMAIL: email(),
  HIL_FROM_NAME: text("a name"),
  SNAPSHOT_TTL_DAYS: int(1, 365, 7),
} satisfies Record<string, Variable<unknown>>;

export type Values = { [Name in keyof typeof VARIABLES]: ReturnType<(typeof VARIABLES)[Name]["read"]> | undefined };
export type Defaulted = { [Name in keyof typeof VARIABLES]: (typeof VARIABLES)[Name]["default"]["dev"] };
export type VariableName = keyof typeof VARIABLES;
export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** The settings of this process, by variable name. */
export interface Env extends Defaulted {
  mode: Mode;
  /** Where the embedded database and local files live; `undefined` keeps the database in memory. */
  dataDir: string | undefined;
  /** The one team that is served: OE_TEAM_ID in supabase mode; `undefined` serves all of them. */
  onlyTeam: string | undefined;
  /** Variables that were set, to tell a choice from a default. */
  chosen: ReadonlySet<VariableName>;
}

/** One setting that stops the start: its variable and how to mend it. Never holds the value. */
export interface Problem {
  name: string;
  mend: string;
}
