import { type SQL, sql } from "drizzle-orm";
import type { Database, Tx } from "./client.ts";

/** Something that keeps teams apart or bookings true, as the catalogue tells it. */
export interface Guard {
  kind: "security" | "policy" | "trigger" | "constraint" | "function";
  /** Its table, or the schema of a function. */
  table: string;
  name: string;
  /** The statement that makes it. The owner of the tables is `CURRENT_USER` in it, whatever the owner is called. */
  made: string;
  /** Who is let in by a policy. */
  roles: string[];
  /** Whether a policy only narrows what others let through. */
  isRestrictive: boolean;
}

const SECURITY = sql`
  select 'security' as kind, c.relname as table, 'row-level security' as name,
    format('alter table public.%I %s row level security; alter table public.%I %s row level security', c.relname,
      case when c.relrowsecurity then 'enable' else 'disable' end, c.relname,
      case when c.relforcerowsecurity then 'force' else 'no force' end) as made,
    '{}'::text[] as roles, false as restrictive
  from pg_catalog.pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

const POLICIES = sql`
  select 'policy' as kind, c.relname as table, p.polname as name,
    format('create policy %I on public.%I as %s for %s to %s%s%s', p.polname, c.relname,
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      array_to_string(who.names, ', '),
      ' using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      ' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') as made,
    who.names as roles, not p.polpermissive as restrictive
  from pg_catalog.pg_policy p
  join pg_catalog.pg_class c on c.oid = p.polrelid and c.relnamespace = 'public'::regnamespace
  cross join lateral (
    select array_agg(case when each = c.relowner then 'CURRENT_USER' when each = 0 then 'public' else r.rolname::text end
      order by r.rolname) as names
    from unnest(p.polroles) as each left join pg_catalog.pg_roles r on r.oid = each) as who`;

const TRIGGERS = sql`
  select 'trigger' as kind, c.relname as table, t.tgname as name,
    pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' -- switched off' end as made,
    '{}'::text[] as roles, false as restrictive
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
  where not t.tgisinternal`;

const CONSTRAINTS = sql`
  select 'constraint' as kind, c.relname as table, k.conname as name,
    format('alter table public.%I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as made,
    '{}'::text[] as roles, false as restrictive
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
  where k.contype = 'x'`;

const FUNCTIONS = sql`
  select 'function' as kind, 'oe_private' as table, f.proname as name, pg_get_functiondef(f.oid) as made,
    '{}'::text[] as roles, false as restrictive
  from pg_catalog.pg_proc f join pg_catalog.pg_namespace n on n.oid = f.pronamespace
  where n.nspname = 'oe_private' and f.prokind = 'f'`;

interface GuardRow {
  kind: Guard["kind"];
  table: string;
  name: string;
  made: string;
  roles: string[];
  restrictive: boolean;
}

const rowsOf = (tx: Tx, query: SQL): Promise<GuardRow[]> =>
  tx
    .select({
      kind: sql<Guard["kind"]>`guard.kind`,
      table: sql<string>`guard.table`,
      name: sql<string>`guard.name`,
      made: sql<string>`guard.made`,
      roles: sql<string[]>`to_json(guard.roles)`,
      restrictive: sql<boolean>`guard.restrictive`,
    })
    .from(sql`(${query}) as guard`);

/** Every guard of a database: security and policies of its tables, triggers, exclusion constraints, helper functions. */
export const readGuards = (db: Database): Promise<Guard[]> =>
  db.handle.transaction((tx) => withQualifiedNames(tx, () => guardsIn(tx)));

/** Lets the catalogue tell names with their schema, so that two databases tell the same alike. */
export const withQualifiedNames = async <T>(tx: Tx, read: () => Promise<T>): Promise<T> => {
  const [before] = await tx.select({ path: sql<string>`current_setting('search_path')` }).from(sql`(select 1) as one`);
  await tx.execute(sql`select set_config('search_path', '', true)`);
  const told = await read();
  await tx.execute(sql`select set_config('search_path', ${before?.path ?? "public"}, true)`);
  return told;
};

/** The same within a transaction in which names are told with their schema. */
export const guardsIn = async (tx: Tx): Promise<Guard[]> => {
  const found: Guard[] = [];
  for (const query of [SECURITY, POLICIES, TRIGGERS, CONSTRAINTS, FUNCTIONS])
    for (const { restrictive, ...row } of await rowsOf(tx, query)) found.push({ ...row, isRestrictive: restrictive });
  return found;
};

/** How a database differs from one that the migrations have just made. */
export interface GuardDrift {
  guard: Guard;
  how: "missing" | "changed" | "added";
}

const keyOf = ({ kind, table, name }: Guard): string => `${kind} ${table} ${name}`;

/** Who works with tenants' rows, or is nobody in particular. */
const APP_ROLES = ["openevent_app", "openevent_worker", "public", "anon"];

/** What of the guards is gone, otherwise than it was made, or let in beside it. */
export const guardDrift = (expected: readonly Guard[], found: readonly Guard[]): GuardDrift[] => {
  const there = new Map(found.map((guard) => [keyOf(guard), guard]));
  const known = new Set(expected.map(keyOf));
  const tables = new Set(expected.map(({ table }) => table));
  const narrowed = new Set(
    found
      .filter((guard) => guard.isRestrictive && guard.roles.includes("openevent_app") && !known.has(keyOf(guard)))
      .map(({ table }) => table),
  );
  const drift = expected.flatMap((guard): GuardDrift[] => {
    const actual = there.get(keyOf(guard));
    if (!actual) return [{ guard, how: "missing" }];
    return actual.made === guard.made ? [] : [{ guard, how: "changed" }];
  });
  // A project's own policies stay on the tables that it shares; there another one narrows them for us.
  const added = found.filter(
    (guard) =>
      guard.kind === "policy" &&
      !guard.isRestrictive &&
      !known.has(keyOf(guard)) &&
      tables.has(guard.table) &&
      !narrowed.has(guard.table) &&
      guard.roles.some((role) => APP_ROLES.includes(role)),
  );
  return [...drift, ...added.map((guard): GuardDrift => ({ guard, how: "added" }))];
};
