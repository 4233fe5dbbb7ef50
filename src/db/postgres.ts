import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { connectionOf, driverUrl } from "../platform/connection.ts";
import { CASING, type Database } from "./client.ts";
import type { Heard } from "./heard.ts";
import { preparing } from "./prepared.ts";

export interface PostgresOptions {
  url: string;
  poolMax: number;
  /** PEM of the authority that signed the server's certificate; the system's authorities otherwise. */
  ca?: string | undefined;
  heard?: Heard | undefined;
}

const CONNECT_TIMEOUT_SECONDS = 5;
const IDLE_TIMEOUT_SECONDS = 300;

/** What the driver is started with. */
export const postgresSettings = ({ url, poolMax, ca }: PostgresOptions, mayPrepare: boolean) =>
  [
    driverUrl(url),
    {
      max: poolMax,
      prepare: mayPrepare,
      connect_timeout: CONNECT_TIMEOUT_SECONDS,
      idle_timeout: IDLE_TIMEOUT_SECONDS,
      ssl: connectionOf(url).isLoopback ? false : { rejectUnauthorized: true, ca },
      onnotice: () => undefined,
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
    close: () => client.end({ timeout: CONNECT_TIMEOUT_SECONDS }),
  };
};
