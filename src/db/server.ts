import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";

/** What a server tells of itself and of those who work on it. */
export interface ServerFacts {
  /** Such as 150018. */
  version: number;
  /** Such as 15.18. */
  shownVersion: string;
  login: string;
  hasGist: boolean;
  /** Whether the project's users are known to SQL: schema `auth` with `auth.uid()`, and the role `authenticated`. */
  hasAuth: boolean;
  /** The roles that requests and jobs work as. */
  roles: { name: string; isSuper: boolean; bypasses: boolean; mayLogIn: boolean }[];
}

/**
 * Whether the project's users are known to SQL. Asked of the catalogue: a login need not have a right to the schema.
 */
export const HAS_AUTH = sql.raw(`(exists (select from pg_catalog.pg_proc f
    join pg_catalog.pg_namespace n on n.oid = f.pronamespace where n.nspname = 'auth' and f.proname = 'uid' and f.pronargs = 0)
  and exists (select from pg_catalog.pg_roles where rolname = 'authenticated'))`);

export const APP_ROLES = ["openevent_app", "openevent_worker"] as const;

/** Asks a server for what has to be true of it before anything else. */
export const serverFacts = (db: Database): Promise<ServerFacts> =>
  db.handle.transaction(async (tx) => {
    const [facts] = await tx
      .select({
        version: sql<number>`current_setting('server_version_num')::int`,
        shownVersion: sql<string>`split_part(current_setting('server_version'), ' ', 1)`,
        login: sql<string>`session_user::text`,
        hasGist: sql<boolean>`exists (select from pg_catalog.pg_extension where extname = 'btree_gist')`,
        hasAuth: sql<boolean>`${HAS_AUTH}`,
      })
      .from(sql`(select 1) as one`);
    if (!facts) throw new Error("a select of one row answers one");
    const roles = await tx
      .select({
        name: sql<string>`rolname::text`,
        isSuper: sql<boolean>`rolsuper`,
        bypasses: sql<boolean>`rolbypassrls`,
        mayLogIn: sql<boolean>`rolcanlogin`,
      })
      .from(sql`pg_catalog.pg_roles`)
      .where(sql`rolname = any(${sql.param([...APP_ROLES])}::text[])`)
      .orderBy(sql`rolname`);
    return { ...facts, roles };
  });

/** How far the server's clock is ahead of ours, in milliseconds; half the way there and back is taken off. */
export const clockSkew = async (db: Database, now: () => number): Promise<number> => {
  const asked = now();
  const [row] = await db.handle
    .select({ at: sql<string>`(extract(epoch from clock_timestamp()) * 1000)::float8::text` })
    .from(sql`(select 1) as one`);
  return Number(row?.at) - (asked + now()) / 2;
};

/** Whether requests and jobs work as roles that row-level security holds for; cheap enough to be asked all the time. */
export const areRolesBound = async (db: Database): Promise<boolean> => {
  const [row] = await db.handle
    .select({ free: sql<number>`count(*)::int` })
    .from(sql`pg_catalog.pg_roles`)
    .where(sql`rolname = any(${sql.param([...APP_ROLES])}::text[]) and (rolsuper or rolbypassrls)`);
  return row?.free === 0;
};
