import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { imported, instant, oneOf, owned, refers, stamped, standard, tenantKey } from "./columns.ts";

/** spec/schema.md §4 */
export const clients = pgTable(
  "clients",
  {
    ...standard(),
    ...imported(),
    email: text(),
    name: text().notNull(),
    company: text(),
    phone: text(),
    address: text(),
    language: text(),
    preferences: text().array().notNull().default([]),
    notes: text(),
    memory: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    lastContactAt: instant(),
  },
  (t) => [
    tenantKey("clients", t),
    uniqueIndex("clients_team_id_email").on(t.teamId, sql`lower(${t.email})`).where(sql`${t.email} is not null`),
    check("clients_email", sql`length(${t.email}) <= 254 and ${t.email} like '%@%'`),
    check("clients_language", sql`${t.language} ~ '^[a-z]{2}$'`),
    check("clients_preferences", sql`cardinality(${t.preferences}) <= 20`),
  ],
);

/** A conversation; its row is the lock under which turns run one after the other. */
export const threads = pgTable(
  "threads",
  {
    id: text().notNull(),
    ...owned(),
    ...stamped(),
    ...imported(),
    clientId: uuid(),
    channel: text().notNull().default("chat"),
    state: text().notNull().default("open"),
    isClaim: boolean().notNull().default(false),
    subject: text(),
    lastMessageAt: instant(),
    /** Stands in the Reply-To of our mails and leads back here: 122 random bits, told to nobody else. */
    replyToken: text().notNull().default(sql`replace(gen_random_uuid()::text, '-', '')`),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    ...refers({ name: "threads_client", teamId: t.teamId, column: t.clientId, to: () => clients }),
    unique("threads_team_id_reply_token").on(t.teamId, t.replyToken),
    index("threads_last_message_idx").on(t.teamId, t.lastMessageAt.desc()),
    check("threads_id", sql`${t.id} ~ '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$'`),
    check("threads_subject", sql`length(${t.subject}) <= 500`),
    oneOf("threads_channel", t.channel, ["chat", "mail"]),
    oneOf("threads_state", t.state, ["open", "closed", "blocked"]),
  ],
);
