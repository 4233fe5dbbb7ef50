import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { STORED_VISIT_STATUSES } from "../../booking/visits/visit.ts";
import { HOLD_STATES } from "../../booking/words.ts";
import { events } from "./booking.ts";
import { clients } from "./clients.ts";
import { imported, instant, instantRange, oneOf, refers, standard, tenantKey, timeOfDay } from "./columns.ts";
import { calendarImports } from "./feeds.ts";
import { rooms } from "./rooms.ts";

/** Who has a room when. The exclusion constraints stand in the migration: spec/schema.md §5. */
export const roomHolds = pgTable(
  "room_holds",
  {
    ...standard(),
    roomId: uuid().notNull(),
    eventId: uuid(),
    blockId: uuid(),
    /** The event itself. */
    slot: instantRange().notNull(),
    /** The slot with the room's buffers. */
    during: instantRange().notNull(),
    state: text({ enum: HOLD_STATES }).notNull(),
    expiresAt: instant(),
    releasedAt: instant(),
    releaseReason: text(),
    version: bigint({ mode: "number" }).notNull().default(1),
  },
  (t) => [
    tenantKey("room_holds", t),
    ...refers({ name: "room_holds_room", teamId: t.teamId, column: t.roomId, to: () => rooms }),
    ...refers({ name: "room_holds_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({
      name: "room_holds_block",
      teamId: t.teamId,
      column: t.blockId,
      to: () => calendarBlocks,
      onDelete: "cascade",
    }),
    uniqueIndex("room_holds_one_an_event")
      .on(t.teamId, t.eventId, t.roomId)
      .where(sql`${t.state} in ('option', 'second_option', 'confirmed')`),
    check("room_holds_holder", sql`(${t.eventId} is null) <> (${t.blockId} is null)`),
    check("room_holds_block", sql`${t.state} <> 'blocked' or ${t.blockId} is not null`),
    check(
      "room_holds_ranges",
      sql`not isempty(${t.slot}) and not lower_inf(${t.during}) and not upper_inf(${t.during})
        and lower_inc(${t.during}) and not upper_inc(${t.during}) and ${t.during} @> ${t.slot}`,
    ),
    check(
      "room_holds_released",
      sql`${t.state} <> 'released' or (${t.releasedAt} is not null and ${t.releaseReason} is not null)`,
    ),
    oneOf("room_holds_state", t.state, HOLD_STATES),
    oneOf("room_holds_release_reason", t.releaseReason, [
      "expired",
      "cancelled",
      "changed",
      "conflict_lost",
      "superseded",
      "unblocked",
    ]),
  ],
);

/** What the venue takes out of the calendar; one blocked hold a room. */
export const calendarBlocks = pgTable(
  "calendar_blocks",
  {
    ...standard(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    allRooms: boolean().notNull().default(false),
    kind: text({ enum: ["closed", "maintenance", "private", "external"] })
      .notNull()
      .default("closed"),
    reason: text(),
    source: text({ enum: ["manual", "import", "ical"] })
      .notNull()
      .default("manual"),
    externalUid: text(),
    /** The calendar that it was read from. */
    importId: uuid(),
  },
  (t) => [
    tenantKey("calendar_blocks", t),
    ...refers({
      name: "calendar_blocks_import",
      teamId: t.teamId,
      column: t.importId,
      to: () => calendarImports,
      onDelete: "cascade",
    }),
    uniqueIndex("calendar_blocks_external")
      .on(t.teamId, t.source, t.externalUid)
      .where(sql`${t.externalUid} is not null`),
    check("calendar_blocks_range", sql`${t.endsAt} > ${t.startsAt}`),
    oneOf("calendar_blocks_kind", t.kind, ["closed", "maintenance", "private", "external"]),
    oneOf("calendar_blocks_source", t.source, ["manual", "import", "ical"]),
  ],
);

/** Viewing appointments: venue-wide, no room. */
export const siteVisits = pgTable(
  "site_visits",
  {
    ...standard(),
    ...imported(),
    eventId: uuid(),
    clientId: uuid(),
    status: text({ enum: STORED_VISIT_STATUSES }).notNull(),
    visitDate: date({ mode: "string" }),
    startTime: timeOfDay(),
    durationMinutes: integer().notNull().default(60),
    initiatedAtStep: smallint(),
    proposed: jsonb().$type<{ date: string; times: string[] }[]>().notNull().default([]),
    hasEventConflict: boolean().notNull().default(false),
    conflictResolution: text({ enum: ["kept_both", "cancelled_visit", "moved_visit"] }),
    outcome: text(),
    version: bigint({ mode: "number" }).notNull().default(1),
  },
  (t) => [
    tenantKey("site_visits", t),
    ...refers({ name: "site_visits_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({ name: "site_visits_client", teamId: t.teamId, column: t.clientId, to: () => clients }),
    uniqueIndex("site_visits_one_active")
      .on(t.teamId, t.eventId)
      .where(sql`${t.status} in ('date_pending', 'time_pending', 'confirm_pending', 'scheduled')`),
    uniqueIndex("site_visits_one_a_slot").on(t.teamId, t.visitDate, t.startTime).where(sql`${t.status} = 'scheduled'`),
    index("site_visits_day_idx").on(t.teamId, t.visitDate),
    check("site_visits_whose", sql`${t.eventId} is not null or ${t.clientId} is not null`),
    check(
      "site_visits_scheduled",
      sql`${t.status} <> 'scheduled' or (${t.visitDate} is not null and ${t.startTime} is not null)`,
    ),
    check("site_visits_duration", sql`${t.durationMinutes} between 15 and 480`),
    check("site_visits_step", sql`${t.initiatedAtStep} between 1 and 7`),
    oneOf("site_visits_status", t.status, STORED_VISIT_STATUSES),
    oneOf("site_visits_resolution", t.conflictResolution, ["kept_both", "cancelled_visit", "moved_visit"]),
  ],
);
