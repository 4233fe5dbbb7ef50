import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type Guard, guardsIn, withQualifiedNames } from "../guards.ts";

/** Something in schema `public` that has a table's name. */
export interface Relation {
  name: string;
  isTable: boolean;
  isUnlogged: boolean;
  /** Whether whoever asks may change it. */
  isOwn: boolean;
  owner: string;
  /** Whether its owner sees every row even where row-level security is forced. */
  isOwnerFree: boolean;
}

export interface Column {
  table: string;
  name: string;
  /** As Postgres calls it, such as `timestamp(3) with time zone`. */
  type: string;
  isRequired: boolean;
  default: string | null;
  /** What it is computed from. */
  generated: string | null;
  /** `always` or `by default`, when the database counts it. */
  identity: string | null;
}

export interface Constraint {
  table: string;
  name: string;
  kind: "primary" | "unique" | "check" | "reference" | "exclusion";
  /** What follows `add constraint NAME`. */
  made: string;
  columns: string[];
  /** What it checks. */
  expression: string | null;
  parent: string | null;
  parentSchema: string | null;
  parentColumns: string[];
  isValid: boolean;
}

/** An index that stands by itself. */
export interface Index {
  table: string;
  name: string;
  made: string;
  isUnique: boolean;
  keys: string[];
  /** Which rows it is about. */
  predicate: string | null;
}

export interface Policy {
  table: string;
  name: string;
  roles: string[];
  isPermissive: boolean;
  expression: string;
}

/** A right to a table, to columns of it, or to a function. */
export interface Grant {
  on: string;
  kind: "table" | "function";
  role: string;
  privilege: string;
  columns: string[];
}

/** What of a database the migrations make, as the database itself tells it. */
export interface Catalogue {
  relations: Relation[];
  columns: Column[];
  constraints: Constraint[];
  indexes: Index[];
  policies: Policy[];
  grants: Grant[];
  guards: Guard[];
  /** Functions that only some may call. */
  closedFunctions: string[];
  /** Tables of the publication that tells browsers of changes; nothing where there is none, or where it has all tables. */
  published: string[] | null;
}

const IN_PUBLIC = sql`c.relnamespace = 'public'::regnamespace`;

const RELATIONS = sql`select c.relname as "name", c.relkind = 'r' as "isTable", c.relpersistence = 'u' as "isUnlogged",
    pg_has_role(c.relowner, 'USAGE') as "isOwn", pg_get_userbyid(c.relowner) as "owner",
    (select r.rolsuper or r.rolbypassrls from pg_catalog.pg_roles r where r.oid = c.relowner) as "isOwnerFree"
  from pg_catalog.pg_class c where ${IN_PUBLIC} and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.oid`;

const COLUMNS = sql`select c.relname as "table", a.attname as "name", format_type(a.atttypid, a.atttypmod) as "type",
    a.attnotnull as "isRequired",
    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as "default",
    case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as "generated",
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as "identity"
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${IN_PUBLIC} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.oid, a.attnum`;

const namesOf = (keys: SQL, relation: SQL): SQL => sql`(select coalesce(json_agg(a.attname order by key.at), '[]')
    from unnest(${keys}) with ordinality as key (num, at)
    join pg_catalog.pg_attribute a on a.attrelid = ${relation} and a.attnum = key.num)`;

const CONSTRAINTS = sql`select c.relname as "table", k.conname as "name",
    case k.contype when 'p' then 'primary' when 'u' then 'unique' when 'c' then 'check' when 'f' then 'reference'
      else 'exclusion' end as "kind",
    pg_get_constraintdef(k.oid) as "made", ${namesOf(sql`k.conkey`, sql`k.conrelid`)} as "columns",
    pg_get_expr(k.conbin, k.conrelid) as "expression", parent.relname as "parent",
    parent.relnamespace::regnamespace::text as "parentSchema",
    ${namesOf(sql`k.confkey`, sql`k.confrelid`)} as "parentColumns", k.convalidated as "isValid"
  from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
  left join pg_catalog.pg_class parent on parent.oid = k.confrelid
  where ${IN_PUBLIC} and c.relkind = 'r' and k.contype in ('p', 'u', 'c', 'f', 'x') order by k.oid`;

const INDEXES = sql`select c.relname as "table", own.relname as "name", pg_get_indexdef(i.indexrelid) as "made",
    i.indisunique as "isUnique",
    (select json_agg(pg_get_indexdef(i.indexrelid, at, true) order by at) from generate_series(1, i.indnkeyatts) as at) as "keys",
    pg_get_expr(i.indpred, i.indrelid) as "predicate"
  from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indrelid
  join pg_catalog.pg_class own on own.oid = i.indexrelid
  where ${IN_PUBLIC} and c.relkind = 'r'
    and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by own.oid`;

const POLICIES = sql`select c.relname as "table", p.polname as "name", p.polpermissive as "isPermissive",
    (select json_agg(case when each = 0 then 'public' else pg_get_userbyid(each)::text end) from unnest(p.polroles) as each) as "roles",
    coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as "expression"
  from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid where ${IN_PUBLIC} order by p.oid`;

const SIGNATURE = sql`format('%I.%I(%s)', f.pronamespace::regnamespace::text, f.proname, pg_get_function_identity_arguments(f.oid))`;

const GRANTS = sql`select * from (
    select c.relname as "on", 'table' as "kind", r.rolname as "role", granted.privilege_type as "privilege",
      '[]'::json as "columns", r.rolname as by_role
    from pg_catalog.pg_class c cross join lateral aclexplode(c.relacl) as granted
    join pg_catalog.pg_roles r on r.oid = granted.grantee where ${IN_PUBLIC} and c.relkind = 'r'
    union all
    select c.relname, 'table', r.rolname, granted.privilege_type, json_agg(a.attname order by a.attnum), r.rolname
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
    cross join lateral aclexplode(a.attacl) as granted join pg_catalog.pg_roles r on r.oid = granted.grantee
    where ${IN_PUBLIC} and c.relkind = 'r' group by c.relname, r.rolname, granted.privilege_type
    union all
    select ${SIGNATURE}, 'function', r.rolname, granted.privilege_type, '[]'::json, r.rolname
    from pg_catalog.pg_proc f cross join lateral aclexplode(f.proacl) as granted
    join pg_catalog.pg_roles r on r.oid = granted.grantee where f.pronamespace::regnamespace::text = 'oe_private'
  ) as granted where by_role in ('openevent_app', 'openevent_worker') order by "on", "role", "privilege"`;

const CLOSED = sql`select ${SIGNATURE} as "signature" from pg_catalog.pg_proc f
  where f.pronamespace::regnamespace::text = 'oe_private' and f.proacl is not null
    and not exists (select from aclexplode(f.proacl) as granted where granted.grantee = 0) order by 1`;

const PUBLISHED = sql`select p.tablename as "name" from pg_catalog.pg_publication_tables p
  where p.pubname = 'supabase_realtime' and p.schemaname = 'public'`;

const HAS_PUBLICATION = sql`select pubname as "name" from pg_catalog.pg_publication
  where pubname = 'supabase_realtime' and not puballtables`;

/** The rows of a query about the catalogue, whichever driver answers. */
export const ask = async <Row>(tx: Tx, query: SQL): Promise<Row[]> => {
  const [answer] = await tx
    .select({ rows: sql<Row[]>`(select coalesce(json_agg(to_json(each)), '[]') from (${query}) as each)` })
    .from(sql`(select 1) as one`);
  return answer?.rows ?? [];
};

/** Reads all that the migrations make, and what else stands in its tables. */
export const readCatalogue = (tx: Tx): Promise<Catalogue> =>
  withQualifiedNames(tx, async () => {
    const closed = await ask<{ signature: string }>(tx, CLOSED);
    const hasPublication = (await ask(tx, HAS_PUBLICATION)).length > 0;
    const published = await ask<{ name: string }>(tx, PUBLISHED);
    return {
      relations: await ask<Relation>(tx, RELATIONS),
      columns: await ask<Column>(tx, COLUMNS),
      constraints: await ask<Constraint>(tx, CONSTRAINTS),
      indexes: await ask<Index>(tx, INDEXES),
      policies: await ask<Policy>(tx, POLICIES),
      grants: await ask<Grant>(tx, GRANTS),
      guards: await guardsIn(tx),
      closedFunctions: closed.map(({ signature }) => signature),
      published: hasPublication ? published.map(({ name }) => name) : null,
    };
  });
