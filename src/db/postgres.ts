import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { connectionOf, driverUrl } from "../platform/connection.ts";
import { ARRAY_TYPES } from "./array-types.ts";
import { CASING, type Database, type Timeouts } from "./client.ts";
import type { Heard } from "./heard.ts";
import { preparing } from "./prepared.ts";

export interface PostgresOptions {
  url: string;
  poolMax: number;
  /** PEM of the authority that signed the server's certificate; the system's authorities otherwise. */
  ca?: string | undefined;
  heard?: Heard | undefined;
  /** Seconds a connection may take to come about. */
  connectSeconds?: number | undefined;
  /** Seconds after which a connection that nobody uses is closed. */
  idleSeconds?: number | undefined;
  timeouts?: Timeouts | undefined;
}

const CONNECT_TIMEOUT_SECONDS = 5;
const IDLE_TIMEOUT_SECONDS = 300;
/** What is under way when the pool is closed may end. */
const CLOSE_TIMEOUT_SECONDS = 5;

/** What the driver is started with. */
export const postgresSettings = (
  { url, poolMax, ca, connectSeconds = CONNECT_TIMEOUT_SECONDS, idleSeconds = IDLE_TIMEOUT_SECONDS }: PostgresOptions,
  mayPrepare: boolean,
) =>
  [
    driverUrl(url),
    {
      max: poolMax,
      prepare: mayPrepare,
      connect_timeout: connectSeconds,
      idle_timeout: idleSeconds,
      ssl: connectionOf(url).isLoopback ? false : { rejectUnauthorized: true, ca },
      onnotice: () => undefined,
      fetch_types: false,
      types: ARRAY_TYPES,
      connection: { application_name: "openevent" },
    },
  ] as const;

/** A pool of connections. Nothing is connected before the first query. */
export const openPostgres = (options: PostgresOptions): Database => {
  // Through a transaction pooler prepared statements hang for good: each may be sent to another server.
  const mayPrepare = connectionOf(options.url).route !== "transaction";
  const client = postgres(...postgresSettings(options, mayPrepare));
  return {
    kind: "postgres",
    handle: drizzle(preparing(client, { mayPrepare, heard: options.heard }), { casing: CASING }),
    timeouts: options.timeouts,
    close: () => client.end({ timeout: CLOSE_TIMEOUT_SECONDS }),
  };
};
