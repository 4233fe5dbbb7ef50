import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
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
