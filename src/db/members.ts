import { sql } from "drizzle-orm";
import type { Database, Handle, Tx } from "./client.ts";
import { HAS_AUTH } from "./server.ts";

interface Readable {
  table: string;
  role: "viewer" | "manager" | "admin";
  /** Where not every column may be read. */
  columns?: readonly string[];
}

const OWN = ["id", "team_id", "user_id", "created_at", "updated_at"];
const by = (role: Readable["role"], ...tables: string[]): Readable[] => tables.map((table) => ({ table, role }));

/** What the people of a team read by row-level security, and from which role on. Source: spec/schema.md §2 (M, Mm, Ma). */
export const READABLE: readonly Readable[] = [
  ...by("viewer", "teams", "team_members", "clients", "threads", "emails", "files", "events", "payments", "rooms"),
  ...by("viewer", "room_holds", "calendar_blocks", "site_visits", "product_categories", "products"),
  ...by("viewer", "product_synonyms", "product_room_exclusions", "menus", "offers", "offer_line_items", "tasks"),
  ...by("viewer", "snapshots", "activities"),
  ...by("manager", "outbox"),
  ...by("admin", "team_config", "team_config_history", "audit_log"),
  {
    table: "api_keys",
    role: "admin",
    columns: [...OWN, "key_id", "env", "name", "role", "last_used_at", "expires_at", "revoked_at"],
  },
  {
    table: "calendar_feeds",
    role: "admin",
    columns: [...OWN, "name", "room_id", "shows", "last_read_at", "revoked_at"],
  },
];

/** The project's users, and whoever has no user. */
const PEOPLE = "anon, authenticated";

/**
 * Our tables on which a project has granted something to its users or to nobody in particular, as it does on every new one,
 * and which they were not let in to by us.
 */
const EXPOSED = sql`(select coalesce(json_agg(distinct c.relname), '[]') from pg_catalog.pg_class c
  cross join lateral aclexplode(c.relacl) as granted
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (c.relforcerowsecurity or c.relname = 'schema_migrations')
    and granted.grantee in (select oid from pg_catalog.pg_roles where rolname in ('anon', 'authenticated'))
    and not exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid and p.polname in ('members', 'ours')))`;

/**
 * The one place in SQL that knows who is in a team: the product's memberships where they are, else our own; the team's owner
 * is owner, and a role that nobody knows is a viewer's. Source: spec/schema.md §2, spec/http-api.md §2.1.
 */
const HAS_ROLE = `
DECLARE
  ranks constant text[] := ARRAY['viewer', 'manager', 'admin', 'owner'];
  person constant uuid := auth.uid();
  held text;
BEGIN
  IF person IS NULL THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT FROM public.teams AS t WHERE t.id = team AND to_jsonb(t) ->> 'owner_id' = person::text) THEN
    held := 'owner';
  ELSIF to_regclass('public.team_members_new') IS NOT NULL THEN
    EXECUTE 'SELECT role::text FROM public.team_members_new
      WHERE team_id = $1 AND user_id = $2 AND status::text = ''accepted'' LIMIT 1' INTO held USING team, person;
  ELSE
    SELECT role INTO held FROM public.team_members
    WHERE team_id = team AND user_id = person AND status = 'active';
  END IF;
  IF held IS NOT NULL AND held <> ALL (ranks) THEN
    held := 'viewer';
  END IF;
  RETURN coalesce(array_position(ranks, held) >= array_position(ranks, required), false);
END `;

interface Standing {
  hasAuth: boolean;
  exposed: string[];
  hasRole: string | null;
  /** Whether the product keeps who is in a team, and we do not see it yet. */
  hasMemberships: boolean;
  /** Tables that members may read already. */
  open: string[];
  there: string[];
}

const standingOf = async (tx: Handle): Promise<Standing> => {
  const [standing] = await tx
    .select({
      hasAuth: sql<boolean>`${HAS_AUTH}`,
      exposed: sql<string[]>`${EXPOSED}`,
      hasRole: sql<string | null>`(select prosrc from pg_catalog.pg_proc
        where oid = to_regprocedure('oe_private.has_role(uuid, text)'))`,
      hasMemberships: sql<boolean>`to_regclass('public.team_members_new') is not null and not exists (
        select from pg_catalog.pg_policies where tablename = 'team_members_new' and policyname = 'openevent_look_up')`,
      open: sql<string[]>`(select coalesce(json_agg(tablename), '[]') from pg_catalog.pg_policies
        where schemaname = 'public' and policyname = 'members')`,
      there: sql<string[]>`(select coalesce(json_agg(tablename), '[]') from pg_catalog.pg_tables
        where schemaname = 'public')`,
    })
    .from(sql`(select 1) as one`);
  if (!standing) throw new Error("a select of one row answers one");
  return standing;
};

/**
 * Lets the people of a project read their team's rows, where the project's users are known to SQL: as the tables' owner,
 * again after every migration, and nothing where it is so already. They never write. @returns the tables opened now
 */
export const admitMembers = async (tx: Tx): Promise<string[]> => {
  const standing = await standingOf(tx);
  const { hasAuth, hasRole } = standing;
  if (!hasAuth) return [];
  if (hasRole !== HAS_ROLE) await makeHasRole(tx);
  if (standing.hasMemberships) await seeMemberships(tx);
  for (const table of standing.exposed) await tx.execute(sql.raw(`revoke all on public.${table} from ${PEOPLE}`));
  const closed = closedIn(standing);
  for (const { table, role, columns } of closed) {
    const team = table === "teams" ? "id" : "team_id";
    await tx.execute(
      sql.raw(`grant select ${columns ? `(${columns.join(", ")})` : ""} on public.${table} to authenticated`),
    );
    await tx.execute(
      sql.raw(
        `create policy members on public.${table} for select to authenticated using (oe_private.has_role(${team}, '${role}'))`,
      ),
    );
  }
  return closed.map(({ table }) => table);
};

/** Requests find the memberships of the user they are about, before a team is known, and of nobody else. */
const seeMemberships = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`grant select on public.team_members_new to openevent_app`);
  await tx.execute(sql`create policy openevent_look_up on public.team_members_new for select to openevent_app
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))`);
};

const closedIn = ({ hasAuth, there, open }: Standing): Readable[] =>
  hasAuth ? READABLE.filter(({ table }) => there.includes(table) && !open.includes(table)) : [];

/** Whether `admitMembers` would find nothing to do. */
export const areMembersAdmitted = async ({ kind, handle }: Database): Promise<boolean> => {
  // Whoever brings an embedded database brings no project with it.
  if (kind === "embedded") return true;
  const standing = await standingOf(handle);
  const { hasAuth, hasRole, hasMemberships, exposed } = standing;
  return !hasAuth || (hasRole === HAS_ROLE && !hasMemberships && exposed.length + closedIn(standing).length === 0);
};

/** The tables that are there and that members could not read yet. */
export const closedToMembers = async (tx: Tx): Promise<string[]> =>
  closedIn(await standingOf(tx)).map(({ table }) => table);

const makeHasRole = async (tx: Tx): Promise<void> => {
  await tx.execute(
    sql.raw(
      `create or replace function oe_private.has_role(team uuid, required text) returns boolean
      language plpgsql stable security definer set search_path = '' as $has_role$${HAS_ROLE}$has_role$`,
    ),
  );
  await tx.execute(sql`revoke all on function oe_private.has_role(uuid, text) from public`);
  await tx.execute(sql`grant execute on function oe_private.has_role(uuid, text) to authenticated`);
  await tx.execute(sql`grant usage on schema oe_private to authenticated`);
};
