import { sql } from "drizzle-orm";
import { char, check, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** spec/schema.md §3 */
export const teams = pgTable(
  "teams",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    slug: text().notNull().unique("teams_slug_unique"),
    systemUserId: uuid().notNull().unique("teams_system_user_id_unique"),
    timezone: text().notNull().default("Europe/Zurich"),
    currency: char({ length: 3 }).notNull().default("CHF"),
    locale: text({ enum: ["de", "en", "fr", "it"] })
      .notNull()
      .default("en"),
    legacyKey: text().unique("teams_legacy_key_unique"),
    createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull().defaultNow(),
  },
  (t) => [
    check("teams_slug", sql`${t.slug} ~ '^[a-z0-9][a-z0-9-]{0,62}$'`),
    check("teams_locale", sql`${t.locale} in ('de', 'en', 'fr', 'it')`),
  ],
);
