import { Elysia } from "elysia";
import { openDatabase } from "../../../src/cli/open.ts";
import { gate } from "../../../src/gate/gate.ts";
import { createIdempotency } from "../../../src/gate/idempotency/idempotency.ts";
import { createIdentity } from "../../../src/gate/identity.ts";
import { openLimits } from "../../../src/gate/limits/open.ts";
import { policy } from "../../../src/gate/policy.ts";
import { createTokens } from "../../../src/gate/tokens.ts";
import { createClock } from "../../../src/platform/clock.ts";
import { loadEnv } from "../../../src/platform/env.ts";
import { createLog } from "../../../src/platform/log.ts";
import { createMeter } from "../../../src/platform/meter.ts";
import { ANSWER, OPEN_PATH, PATH } from "./answer.ts";

/** One small answer behind the gate as the desk has it: whoever holds a credential may read it, and anybody the open one. */
const env = loadEnv();
const log = await createLog(env);
const db = await openDatabase(env);
const clock = createClock();
const meter = createMeter();
const tokens = createTokens({ secret: env.TOKEN_SIGNING_SECRET ?? "" });
const routes = new Elysia({ name: "answers" })
  .use(policy)
  .get("/health", () => ANSWER, { role: "public", rate: "exempt", cap: "none" })
  .get(OPEN_PATH, () => ANSWER, { role: "public", rate: "read", cap: "none" })
  .get(PATH, () => ANSWER, { role: "viewer", rate: "read", cap: "none" });

new Elysia({ normalize: false })
  .use(
    gate({
      env,
      log,
      meter,
      routes: routes.routes,
      identity: createIdentity({ env, db, clock, tokens, demoTeams: [], localToken: undefined }),
      limits: openLimits({ env, db, log }),
      idempotency: createIdempotency({ db, clock }),
    }),
  )
  .use(routes)
  .listen({ hostname: "127.0.0.1", port: env.BACKEND_PORT, reusePort: false, development: false });
