import type { Database } from "../../db/client.ts";
import type { Env } from "../../platform/env.ts";
import type { Log } from "../../platform/log.ts";
import { shownLimits } from "./classes.ts";
import { createLimiter } from "./limiter.ts";
import { createLimits, type Limits } from "./limits.ts";
import { watchPressure } from "./pressure.ts";

interface LimitsDeps {
  env: Env;
  db: Database;
  log: Log;
}

/** The limits as the settings have them; `undefined` while they are off. */
export const openLimits = ({ env, db, log }: LimitsDeps): Limits | undefined =>
  env.RATE_LIMIT_ENABLED ? createLimits(env, createLimiter({ env, db, log }), watchPressure()) : undefined;

/** Tells at the start which limits are in force, and which setting decided. Source: spec/http-api.md §19. */
export const announceLimits = (env: Env, log: Log): void => {
  const decidedBy = "RATE_LIMIT_ENABLED";
  if (env.RATE_LIMIT_ENABLED) {
    const { RATE_LIMIT_STORE: store, RATE_LIMIT_EXEMPT_PATHS: exempt } = env;
    log.info({ decidedBy, store, exempt, ...shownLimits(env) }, "rate limits");
  } else if (env.mode === "prod") {
    log.warn({ decidedBy }, "nothing is counted: anybody may call as often as they like");
  } else {
    log.info({ decidedBy }, "rate limits are off");
  }
};
