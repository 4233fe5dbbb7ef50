import { sql } from "drizzle-orm";
import type { Database } from "../../../src/db/client.ts";
import { asOwner } from "../../../src/db/team.ts";

/** Drawn at random, or the moment of the run: what may differ between two databases that say the same. */
const MAY_DIFFER = ["token", "reply_token"];
const STAMPS = ["created_at", "updated_at"];
/** Tables whose rows are stamped with the moment of the run and not with the moment of the record. */
const STAMPED_NOW = new Set([
  "teams",
  "rooms",
  "products",
  "product_categories",
  "product_synonyms",
  "product_room_exclusions",
  "menus",
  "team_counters",
  "team_config",
  "team_config_history",
]);
/** What tells of runs and not of bookings. */
const LEFT_OUT = new Set(["schema_migrations", "backfill_runs"]);

/** A fingerprint of every table's rows; lines that tell of a run itself are left out. */
export const rowsOf = (db: Database): Promise<Record<string, string>> =>
  asOwner(db, async (tx) => {
    const select = async <Row>(query: string): Promise<Row[]> => {
      const found: unknown = await tx.execute(sql.raw(query));
      return (Array.isArray(found) ? [...found] : (found as { rows: Row[] }).rows) as Row[];
    };
    const tables = await select<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      if (LEFT_OUT.has(name)) continue;
      const without = [...MAY_DIFFER, ...(STAMPED_NOW.has(name) ? STAMPS : [])].map((each) => ` - '${each}'`).join("");
      const where = name === "audit_log" ? "where actor_kind = 'legacy'" : "";
      const [row] = await select<{ print: string }>(`
        select count(*) || ' ' || coalesce(md5(string_agg(md5((to_jsonb(t)${without})::text), '' order by (to_jsonb(t)${without})::text)), '') as print
        from "${name}" t ${where}`);
      prints[name] = row?.print ?? "";
    }
    return prints;
  });
