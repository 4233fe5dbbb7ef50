/** How a database is reached: by itself, or through a pooler that lends a connection for a session or for a transaction. */
export type Route = "direct" | "session" | "transaction";

/** What a database URL says, without its password. */
export interface Connection {
  route: Route;
  /** Nothing of it leaves this machine. */
  isLoopback: boolean;
  /** The Supabase project it belongs to, where host or login tell. */
  project: string | undefined;
  /** The role that logs in: poolers of Supabase want the project behind it. */
  login: string;
  /** What it says of TLS, of which nobody asks us: it is verified, and on loopback there is none. */
  sslmode: string | undefined;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);

/** Whether a host is this machine. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname);

/** Where Supabase's pooler lends connections for one transaction. */
const TRANSACTION_PORT = "6543";
const POOLER_HOST = /\.pooler\.supabase\.com$/;
const PROJECT_HOST = /^(?:db\.)?([a-z0-9]{20})\.supabase\.(?:co|in|red)$/;

/** Addressed to poolers and to other drivers; a server refuses a connection that asks for them. */
const NOT_FOR_THE_SERVER = ["pgbouncer", "sslmode", "sslrootcert", "connection_limit", "pool_timeout", "supa"];

/**
 * Reads a database URL. A transaction pooler is known by port 6543 or by `?pgbouncer=true`, a session pooler by the host
 * of Supabase's.
 */
export const connectionOf = (url: string): Connection => {
  const { hostname, port, username, searchParams } = new URL(url);
  const isPooled = POOLER_HOST.test(hostname);
  const isPerTransaction = port === TRANSACTION_PORT || searchParams.get("pgbouncer") === "true";
  const login = decodeURIComponent(username);
  const [, role = login, behind] = (isPooled && /^(.+)\.([a-z0-9]{20})$/.exec(login)) || [];
  return {
    route: isPerTransaction ? "transaction" : isPooled ? "session" : "direct",
    isLoopback: isLoopback(hostname),
    project: isPooled ? behind : PROJECT_HOST.exec(hostname)?.[1],
    login: role,
    sslmode: searchParams.get("sslmode") ?? undefined,
  };
};

/** The URL as the driver takes it, without what is not for the server. */
export const driverUrl = (url: string): string => {
  const plain = new URL(url);
  for (const name of NOT_FOR_THE_SERVER) plain.searchParams.delete(name);
  return plain.href;
};

/** The project that an API URL of Supabase belongs to; `undefined` for a host of one's own. */
export const projectOf = (url: string): string | undefined => PROJECT_HOST.exec(new URL(url).hostname)?.[1];

/** Whether the host is Supabase's pooler, whose logins name their project. */
export const isPoolerHost = (url: string): boolean => POOLER_HOST.test(new URL(url).hostname);
