import { type AnyElysia, type DefinitionBase, Elysia, type MetadataBase, type SingletonBase } from "elysia";
import { agent } from "./agent/routes.ts";
import { audit } from "./audit/routes.ts";
import { busy } from "./busy/routes.ts";
import { cancellation } from "./cancellation/routes.ts";
import { config, prompts } from "./config/routes.ts";
import type { Database } from "./db/client.ts";
import { debug } from "./debug/routes.ts";
import { decisions } from "./decisions/routes.ts";
import { createHouses, type Deps } from "./deps.ts";
import { deskPage } from "./desk/routes.ts";
import { testClients, testing } from "./dev/routes.ts";
import { docs } from "./docs/routes.ts";
import { mailbox } from "./emails/mailbox.ts";
import { emails, sampleNotices, testMails } from "./emails/routes.ts";
import { facts } from "./events/facts.ts";
import { history } from "./events/history.ts";
import { events } from "./events/routes.ts";
import { feeds } from "./feeds/routes.ts";
import { files } from "./files/routes.ts";
import { createFiling, type Filing } from "./files/service.ts";
import type { Identity } from "./gate/authenticate.ts";
import { gate } from "./gate/gate.ts";
import { createIdempotency } from "./gate/idempotency/idempotency.ts";
import { createIdentity } from "./gate/identity.ts";
import { openLimits } from "./gate/limits/open.ts";
import { createTokens } from "./gate/tokens.ts";
import { health } from "./health/routes.ts";
import type { Readiness } from "./health/service.ts";
import { blocks } from "./inventory/blocks.ts";
import { exchange } from "./inventory/exchange.ts";
import { inventory } from "./inventory/routes.ts";
import { keys } from "./keys/routes.ts";
import { members } from "./members/routes.ts";
import { metrics } from "./metrics/routes.ts";
import { notices } from "./notices/routes.ts";
import type { Transport } from "./outbox/service.ts";
import { deposits, paymentEvents, testPayments } from "./payments/routes.ts";
import { createClock } from "./platform/clock.ts";
import { type Env, readEnv } from "./platform/env.ts";
import { newId } from "./platform/ids.ts";
import { silentLog } from "./platform/log.ts";
import { qna, testData } from "./qna/routes.ts";
import { sheets } from "./sheets/routes.ts";
import { snapshots } from "./snapshots/routes.ts";
import { openStores } from "./storage/open.ts";
import { streams } from "./streams/routes.ts";
import { tasks } from "./tasks/routes.ts";
import { hasTraces } from "./traces/service.ts";
import { turns } from "./turns/routes.ts";

export interface AppDeps extends Deps {
  identity: Identity;
  readiness: Readiness;
  filing: Filing;
  /** The way to the mail server, shared with the outbox; without one mails are simulated, in prod refused. */
  transport?: Transport | undefined;
}

type Deciding = Pick<
  Env,
  "mode" | "ALLOW_TEST_ENDPOINTS" | "PAYMENT_WEBHOOK_SECRET" | "DEBUG_TRACE_ENABLED" | "PROMPTS_EDITOR_ENABLED"
>;

/** Route groups that the settings mount, and the variable that decides. What is left out does not exist (§2.6). */
export const mounts = ({
  mode,
  ALLOW_TEST_ENDPOINTS,
  PAYMENT_WEBHOOK_SECRET,
  DEBUG_TRACE_ENABLED,
  PROMPTS_EDITOR_ENABLED,
}: Deciding) =>
  [
    { name: "clock and reset", mounted: mode !== "prod", decidedBy: "ENV" },
    { name: "test data", mounted: mode !== "prod", decidedBy: "ENV" },
    { name: "mailbox", mounted: mode !== "prod", decidedBy: "ENV" },
    { name: "API docs page", mounted: mode !== "prod", decidedBy: "ENV" },
    {
      name: "test routes (clients, deposit/pay, emails/test, qna)",
      mounted: mode !== "prod" || ALLOW_TEST_ENDPOINTS,
      decidedBy: mode === "prod" ? "ALLOW_TEST_ENDPOINTS" : "ENV",
    },
    {
      name: "debug (traces)",
      mounted: hasTraces({ mode, DEBUG_TRACE_ENABLED }),
      decidedBy: mode === "dev" && !DEBUG_TRACE_ENABLED ? "DEBUG_TRACE_ENABLED" : "ENV",
    },
    { name: "prompts", mounted: PROMPTS_EDITOR_ENABLED, decidedBy: "PROMPTS_EDITOR_ENABLED" },
    {
      name: "payment webhook",
      mounted: PAYMENT_WEBHOOK_SECRET !== undefined,
      decidedBy: "PAYMENT_WEBHOOK_SECRET",
    },
  ] as const;

type GroupName = ReturnType<typeof mounts>[number]["name"];

/** What the desk is for: conversations, decisions, bookings. */
const bookings = (deps: AppDeps) => [
  health(deps, deps.readiness, deps.identity.demoTeams, deps.filing.storage),
  turns(deps, deps.identity.tokens),
  streams(deps, deps.readiness),
  tasks(deps),
  decisions(deps),
  events(deps),
  history(deps),
  facts(deps),
  deposits(deps),
  cancellation(deps),
  sheets(deps, deps.filing, deps.identity.tokens),
  metrics(deps.meter),
  emails(deps),
  notices(deps, deps.identity.tokens),
  agent(deps, deps.identity.tokens),
  files(deps, deps.filing, deps.identity.tokens),
];

/** What a venue sets and keeps. */
const venue = (deps: AppDeps) => [
  ...config(deps),
  keys(deps),
  members(deps),
  audit(deps),
  inventory(deps),
  blocks(deps),
  exchange(deps),
  feeds(deps),
  busy(deps),
  snapshots(deps),
  sampleNotices(deps, deps.transport),
];

/** Every route group that is described, those that the settings decide on included. */
const groups = (deps: AppDeps, isMounted: (name: GroupName) => boolean): AnyElysia[] => {
  const where = (name: GroupName, made: () => AnyElysia[]): AnyElysia[] => (isMounted(name) ? made() : []);
  return [
    ...bookings(deps),
    ...venue(deps),
    ...where("clock and reset", () => [testing(deps)]),
    ...where("test data", () => [testData(deps)]),
    ...where("mailbox", () => [mailbox(deps)]),
    ...where("test routes (clients, deposit/pay, emails/test, qna)", () => [
      testPayments(deps),
      testClients(deps),
      testMails(deps, deps.transport),
      qna(deps),
    ]),
    ...where("debug (traces)", () => [debug(deps, deps.readiness)]),
    ...where("prompts", () => prompts(deps)),
    ...where("payment webhook", () => [paymentEvents(deps)]),
  ];
};

/**
 * The whole application on one page: the gate first, then the groups. Each is mounted here and nowhere in between: a
 * route is registered anew by whatever its group is mounted in, and there are more than a hundred.
 */
export const createApp = (deps: AppDeps): AnyElysia => {
  const described = groups(deps, (name) => mounts(deps.env).some((group) => group.name === name && group.mounted));
  const mounted = [...described, docs(described, deps.env), deskPage(deps.env)];
  const app: AnyElysia = new Elysia({ name: "openevent", normalize: false, serve: serveOptions(deps) }).use(
    gate({
      env: deps.env,
      log: deps.log,
      identity: deps.identity,
      routes: mounted.flatMap(({ routes }) => routes),
      limits: openLimits(deps),
      idempotency: createIdempotency(deps),
      meter: deps.meter,
      tracing: deps.tracing,
    }),
  );
  for (const group of mounted) app.use(group);
  return app;
};

/** The OpenAPI document of the desk, made without a database. */
export const describeApi = async (): Promise<object> => {
  const { env } = readEnv({ ENV: "dev" }, false);
  const db: Database = {
    kind: "embedded",
    close: () => Promise.resolve(),
    get handle(): never {
      throw new Error("a description needs no database");
    },
  };
  const clock = createClock();
  const tokens = createTokens({ secret: newId() });
  const deps: AppDeps = {
    env,
    db,
    clock,
    log: silentLog(),
    houses: createHouses(),
    readiness: { isStopping: false },
    identity: createIdentity({ env, db, clock, demoTeams: [], localToken: undefined, tokens }),
    filing: createFiling(openStores(env), env),
  };
  const { openApiOf } = await import("./docs/document.ts");
  return openApiOf(groups(deps, () => true));
};

/** The gate counts every body itself, for an answer in the form of all others; the server's own wall is never met. */
const OUTER_BODY_LIMIT_BYTES = Number.MAX_SAFE_INTEGER;
const IDLE_TIMEOUT_SECONDS = 60;

const serveOptions = ({ env }: AppDeps) => ({
  hostname: env.BACKEND_HOST,
  port: env.BACKEND_PORT,
  reusePort: false,
  maxRequestBodySize: OUTER_BODY_LIMIT_BYTES,
  idleTimeout: IDLE_TIMEOUT_SECONDS,
});

type Group = ReturnType<typeof bookings | typeof venue>[number];
type AllOf<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void ? All : never;

/** The type of the API, for clients made with Eden treaty: the routes of all groups that are always mounted. */
export type App = Elysia<"", SingletonBase, DefinitionBase, MetadataBase, AllOf<Group["~Routes"]>>;
