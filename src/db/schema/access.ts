import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, instant, oneOf, stamped, standard, tenantKey } from "./columns.ts";
import { teams } from "./teams.ts";

export const teamMembers = pgTable(
  "team_members",
  {
    teamId: uuid()
      .notNull()
      .references(() => teams.id, { onDelete: "restrict" }),
    userId: uuid().notNull(),
    role: text().notNull(),
    status: text().notNull().default("active"),
    name: text(),
    email: text(),
    ...stamped(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.userId] }),
    index("team_members_user_idx").on(t.userId),
    oneOf("team_members_role", t.role, ["viewer", "manager", "admin", "owner"]),
    oneOf("team_members_status", t.status, ["invited", "active", "disabled"]),
  ],
);

export const apiKeys = pgTable(
  "api_keys",
  {
    ...standard(),
    keyId: text().notNull().unique("api_keys_key_id_unique"),
    env: text().notNull(),
    name: text().notNull(),
    secretSha256: bytes().notNull(),
    role: text().notNull(),
    lastUsedAt: instant(),
    expiresAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    tenantKey("api_keys", t),
    unique("api_keys_team_id_key_id").on(t.teamId, t.keyId),
    check("api_keys_key_id", sql`${t.keyId} ~ '^[a-z0-9]{12}$'`),
    check("api_keys_secret", sql`octet_length(${t.secretSha256}) = 32`),
    oneOf("api_keys_env", t.env, ["live", "test"]),
    oneOf("api_keys_role", t.role, ["viewer", "manager", "admin", "system", "publishable"]),
  ],
);
