import { sql } from "drizzle-orm";
import { lastly } from "./at-once.ts";
import type { Tx } from "./client.ts";

/** What a request or a command is about to do, for the audit log. It writes one line, however many transactions it takes. */
export interface Act {
  /** The id of its line. */
  lineId: string;
  /** Method and path pattern, or the command: it names no person and holds no id. */
  action: string;
  /** What stands in the variable parts of the path. */
  params: Readonly<Record<string, string>>;
  requestId: string;
  actorKind: "user" | "api_key" | "client" | "system";
}

interface Author {
  teamId: string;
  userId: string;
}

interface Target {
  entity: string;
  /** The one row that the path names, by which column; of others no fingerprint is taken. */
  row?: { table: string; column: string; id: string };
}

/** What the part of a path before a variable one names. */
const TABLES: Readonly<Record<string, readonly [entity: string, table: string, column?: string]>> = {
  blocks: ["calendar_block", "calendar_blocks"],
  event: ["event", "events"],
  feeds: ["calendar_feed", "calendar_feeds"],
  files: ["file", "files"],
  import: ["calendar_import", "calendar_imports"],
  keys: ["api_key", "api_keys", "key_id"],
  members: ["team_member", "team_members", "user_id"],
  menus: ["menu", "menus"],
  products: ["product", "products"],
  "room-deposit": ["room", "rooms"],
  rooms: ["room", "rooms"],
  tasks: ["task", "tasks"],
};

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const VARIABLE = /([^/]+)\/\{(\w+)\}/;

const targetOf = ({ action, params }: Act): Target => {
  const [, segment = "", name = ""] = VARIABLE.exec(action) ?? [];
  const [entity, table, column = "id"] = TABLES[segment] ?? [];
  const id = params[name];
  if (entity === undefined || table === undefined || id === undefined)
    return { entity: segment || (action.split("/").at(-1) ?? action) };
  return column === "key_id" || UUID.test(id) ? { entity, row: { table, column, id } } : { entity };
};

/** SHA-256 of the row that the path names: shows that it changed, tells nothing of what is in it. */
const fingerprint = async (tx: Tx, { teamId }: Author, { row }: Target): Promise<string | null> => {
  if (!row) return null;
  const rows = await tx
    .select({ hash: sql<string>`encode(sha256(convert_to(to_jsonb(target)::text, 'UTF8')), 'hex')` })
    .from(sql`${sql.identifier(row.table)} as target`)
    .where(sql`target.team_id = ${teamId} and target.${sql.identifier(row.column)} = ${row.id}`);
  return rows[0]?.hash ?? null;
};

/**
 * Does the work of an act and leaves its line in the audit log, in the same transaction: no change without a line, no
 * line without a change. Work that wrote nothing and locked nothing leaves none. Where an act takes several transactions,
 * the line is that of the first one that wrote. Source: spec/schema.md, audit_log.
 */
export const leavingTrail = async <T>(tx: Tx, author: Author, act: Act, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const target = targetOf(act);
  const before = await fingerprint(tx, author, target);
  const result = await work(tx);
  const after = await fingerprint(tx, author, target);
  const entityId = target.row && UUID.test(target.row.id) ? target.row.id : null;
  await lastly(tx, async () =>
    tx.execute(sql`insert into audit_log
    (id, team_id, user_id, actor_kind, actor_id, action, entity_type, entity_id, event_id, before, after, request_id, occurred_at)
    select ${act.lineId}::uuid, ${author.teamId}::uuid, ${author.userId}::uuid, ${act.actorKind}, ${author.userId}::uuid,
      ${act.action}, ${target.entity}, ${entityId}::uuid, ${target.entity === "event" ? entityId : null}::uuid,
      ${hashed(before)}::jsonb, ${hashed(after)}::jsonb, ${act.requestId}, now()
    where pg_current_xact_id_if_assigned() is not null
    on conflict (id) do nothing`),
  );
  return result;
};

const hashed = (sha256: string | null): string | null => (sha256 === null ? null : JSON.stringify({ sha256 }));
