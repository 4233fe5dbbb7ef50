import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
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
const LOOPBACK = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);

/** Supabase's transaction pooler. */
const TRANSACTION_POOLER_PORT = "6543";

/** Behind a pooler that hands on connections between transactions, prepared statements hang for good. */
const mayPrepareAt = ({ port, searchParams }: URL): boolean =>
  port !== TRANSACTION_POOLER_PORT && searchParams.get("pgbouncer") !== "true";

/** A pool of connections. Nothing is connected before the first query. */
export const openPostgres = ({ url, poolMax, ca }: PostgresOptions): Database => {
  const address = new URL(url);
  const { hostname } = address;
  const mayPrepare = mayPrepareAt(address);
  // What is said to us is no setting of the server: the driver would send it there.
  address.searchParams.delete("pgbouncer");
  const client = postgres(address.href, {
    max: poolMax,
    prepare: mayPrepare,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    idle_timeout: IDLE_TIMEOUT_SECONDS,
    ssl: LOOPBACK.has(hostname) ? false : { rejectUnauthorized: true, ca },
    onnotice: () => undefined,
    connection: { application_name: "openevent" },
  });
  return {
    kind: "postgres",
    handle: drizzle(mayPrepare ? preparing(client) : client, { casing: CASING }),
    close: () => client.end({ timeout: CONNECT_TIMEOUT_SECONDS }),
  };
};
