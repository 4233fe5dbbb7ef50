import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { connectionOf, driverUrl } from "../platform/connection.ts";
import { CASING, type Database } from "./client.ts";
import { preparing } from "./prepared.ts";

export interface PostgresOptions {
  url: string;
  poolMax: number;
  /** PEM of the authority that signed the server's certificate; the system's authorities otherwise. */
  ca?: string | undefined;
}

const CONNECT_TIMEOUT_SECONDS = 5;
const IDLE_TIMEOUT_SECONDS = 300;
/** A pool of connections. Nothing is connected before the first query. */
export const openPostgres = ({ url, poolMax, ca }: PostgresOptions): Database => {
  const { route, isLoopback } = connectionOf(url);
  // Through a transaction pooler prepared statements hang for good: each may be sent to another server.
  const mayPrepare = route !== "transaction";
  const client = postgres(driverUrl(url), {
    max: poolMax,
    prepare: mayPrepare,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    idle_timeout: IDLE_TIMEOUT_SECONDS,
    ssl: isLoopback ? false : { rejectUnauthorized: true, ca },
    onnotice: () => undefined,
    connection: { application_name: "openevent" },
  });
  return {
    kind: "postgres",
    handle: drizzle(mayPrepare ? preparing(client) : client, { casing: CASING }),
    close: () => client.end({ timeout: CONNECT_TIMEOUT_SECONDS }),
  };
};
