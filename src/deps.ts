import type { Database } from "./db/client.ts";
import type { Clock } from "./platform/clock.ts";
import type { Env } from "./platform/env.ts";
import type { Log } from "./platform/log.ts";

/** What every feature is given; nothing is read from anywhere else. */
export interface Deps {
  env: Env;
  db: Database;
  clock: Clock;
  log: Log;
}
