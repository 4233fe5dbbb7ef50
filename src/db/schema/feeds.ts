import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, instant, oneOf, refers, standard, tenantKey } from "./columns.ts";
import { rooms } from "./rooms.ts";

/** Calendars that a secret address gives out: a team's bookings, or one room's. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    ...standard(),
    name: text().notNull(),
    roomId: uuid(),
    shows: text({ enum: ["titles", "busy"] }).notNull(),
    tokenSha256: bytes().notNull().unique("calendar_feeds_token_unique"),
    lastReadAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    tenantKey("calendar_feeds", t),
    ...refers({ name: "calendar_feeds_room", teamId: t.teamId, column: t.roomId, to: () => rooms }),
    check("calendar_feeds_name", sql`length(${t.name}) between 1 and 120`),
    check("calendar_feeds_token", sql`octet_length(${t.tokenSha256}) = 32`),
    oneOf("calendar_feeds_shows", t.shows, ["titles", "busy"]),
  ],
);

/** Calendars that are read for their busy times, each with the last good copy of what it said. */
export const calendarImports = pgTable(
  "calendar_imports",
  {
    ...standard(),
    name: text().notNull(),
    /** null: the whole venue. */
    roomId: uuid(),
    /** null: it was sent, not fetched. */
    url: text(),
    content: text().notNull(),
    contentAt: instant().notNull(),
    entries: integer().notNull(),
    skipped: integer().notNull(),
    unknownZones: text().array().notNull(),
    triedAt: instant().notNull(),
    nextAt: instant().notNull(),
    failures: integer().notNull().default(0),
    lastError: text(),
  },
  (t) => [
    tenantKey("calendar_imports", t),
    ...refers({ name: "calendar_imports_room", teamId: t.teamId, column: t.roomId, to: () => rooms }),
    uniqueIndex("calendar_imports_name").on(t.teamId, sql`lower(${t.name})`),
    index("calendar_imports_next_idx").on(t.teamId, t.nextAt),
    check("calendar_imports_name_length", sql`length(${t.name}) between 1 and 120`),
    check("calendar_imports_url", sql`length(${t.url}) between 1 and 2000`),
    check("calendar_imports_failures", sql`${t.failures} >= 0`),
  ],
);
