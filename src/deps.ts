import type { Catalogue } from "./booking/catalogue.ts";
import type { Reader, Writer } from "./booking/ports.ts";
import type { Venue } from "./booking/venue.ts";
import type { Database } from "./db/client.ts";
import type { Clock } from "./platform/clock.ts";
import type { Env } from "./platform/env.ts";
import type { Log } from "./platform/log.ts";
import type { Meter } from "./platform/meter.ts";
import { createShelf, type Shelf } from "./platform/shelf.ts";
import type { Tracing } from "./platform/tracing.ts";

/** What every feature is given; nothing is read from anywhere else. */
export interface Deps {
  env: Env;
  db: Database;
  clock: Clock;
  log: Log;
  /** Venues as they were read last, by team. */
  houses: Houses;
  /** Who reads mails and puts letters into words, before the rules do; without one it is the rules alone. */
  reader?: Reader;
  writer?: Writer;
  /** What is counted; without one nothing is. */
  meter?: Meter;
  /** Whom what is done here is told; without one nobody. */
  tracing?: Tracing | undefined;
}

export type Houses = Shelf<{ venue: Venue; catalogue: Catalogue; snapshotDays: number }>;

/** So many teams' venues stay in memory. */
const HOUSES_KEPT = 100;

export const createHouses = (): Houses => createShelf(HOUSES_KEPT);
