import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { EVENT_STATUSES, LAYOUTS, THREAD_STATES } from "../../booking/words.ts";
import { clients, threads } from "./clients.ts";
import { bytes, imported, instant, oneOf, refers, standard, tenantKey, timeOfDay } from "./columns.ts";
import { rooms } from "./rooms.ts";

/** A fact as it is stored: its value, what it rests on, and when it was learnt. */
export interface StoredFact {
  value: unknown;
  source: string;
  at: string;
}

/** One table for lead and booking. Source: spec/schema.md §5. */
export const events = pgTable(
  "events",
  {
    ...standard(),
    ...imported(),
    clientId: uuid(),
    threadId: text().notNull(),
    title: text().notNull(),
    eventType: text(),
    status: text({ enum: EVENT_STATUSES }).notNull().default("lead"),
    dateConfirmed: boolean().notNull().default(false),
    eventDate: date({ mode: "string" }),
    endDate: date({ mode: "string" }),
    startTime: timeOfDay(),
    endTime: timeOfDay(),
    timezone: text().notNull(),
    attendees: integer(),
    seatingLayout: text({ enum: LAYOUTS }),
    specialRequirements: text(),
    notes: text(),
    preferredRoomId: uuid(),
    language: text(),
    /** Projections of the facts, for queries; no handler sets them. */
    currentStep: smallint().notNull().default(1),
    callerStep: smallint(),
    threadState: text({ enum: THREAD_STATES }).notNull().default("awaiting_client"),
    facts: jsonb().$type<Record<string, StoredFact>>().notNull().default({}),
    requirementsHash: text(),
    roomInputsHash: text(),
    offerInputsHash: text(),
    counterCount: smallint().notNull().default(0),
    depositPaidMinor: bigint({ mode: "number" }),
    depositPaidAt: instant(),
    roomIds: uuid().array().notNull().default([]),
    /** True only in rows of the product's own calendar, which requests never see: `oe_private.product_calendar`. */
    isBlocked: boolean().notNull().default(false),
    cancelledAt: instant(),
    cancellationReason: text(),
    cancellationType: text({ enum: ["standard", "site_visit"] }),
    previousStep: smallint(),
    assignedTo: uuid(),
    version: bigint({ mode: "number" }).notNull().default(1),
  },
  (t) => [
    tenantKey("events", t),
    ...refers({ name: "events_client", teamId: t.teamId, column: t.clientId, to: () => clients }),
    ...refers({ name: "events_thread", teamId: t.teamId, column: t.threadId, to: () => threads }),
    ...refers({ name: "events_preferred_room", teamId: t.teamId, column: t.preferredRoomId, to: () => rooms }),
    index("events_status_date_idx").on(t.teamId, t.status, t.eventDate),
    index("events_updated_idx").on(t.teamId, t.updatedAt.desc(), t.id),
    index("events_product_calendar_idx").on(t.teamId, t.eventDate).where(sql`${t.isBlocked} or ${t.threadId} is null`),
    check("events_title", sql`length(${t.title}) between 1 and 300`),
    check("events_date_confirmed", sql`not ${t.dateConfirmed} or ${t.eventDate} is not null`),
    check("events_end_date", sql`${t.endDate} > ${t.eventDate}`),
    check("events_attendees", sql`${t.attendees} between 1 and 100000`),
    check("events_language", sql`${t.language} ~ '^[a-z]{2}$'`),
    check("events_steps", sql`${t.currentStep} between 1 and 7 and ${t.callerStep} between 1 and 7`),
    check("events_counter", sql`${t.counterCount} >= 0`),
    check("events_confirmed", sql`${t.status} <> 'confirmed' or ${t.eventDate} is not null`),
    check(
      "events_cancelled",
      sql`${t.status} <> 'cancelled' or ${t.cancelledAt} is not null or ${t.legacy} is not null`,
    ),
    check("events_reason", sql`length(${t.cancellationReason}) <= 1000`),
    check(
      "events_hashes",
      sql`length(${t.requirementsHash}) = 64 and length(${t.roomInputsHash}) = 64 and length(${t.offerInputsHash}) = 64`,
    ),
    oneOf("events_status", t.status, EVENT_STATUSES),
    oneOf("events_layout", t.seatingLayout, LAYOUTS),
    oneOf("events_thread_state", t.threadState, THREAD_STATES),
    oneOf("events_cancellation_type", t.cancellationType, ["standard", "site_visit"]),
  ],
);

/** Money received or returned; append-only. */
export const payments = pgTable(
  "payments",
  {
    ...standard(),
    ...imported(),
    eventId: uuid().notNull(),
    kind: text({ enum: ["paid", "refunded"] }).notNull(),
    source: text({ enum: ["manager", "webhook", "test", "legacy"] }).notNull(),
    amountMinor: bigint({ mode: "number" }).notNull(),
    currency: char({ length: 3 }).notNull(),
    reference: text().notNull(),
    paidOn: date({ mode: "string" }).notNull(),
    webhookEventId: uuid(),
    note: text(),
  },
  (t) => [
    tenantKey("payments", t),
    ...refers({ name: "payments_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({ name: "payments_webhook", teamId: t.teamId, column: t.webhookEventId, to: () => webhookEvents }),
    unique("payments_reference").on(t.teamId, t.eventId, t.kind, t.reference),
    uniqueIndex("payments_webhook_event").on(t.teamId, t.webhookEventId).where(sql`${t.webhookEventId} is not null`),
    check("payments_amount", sql`${t.amountMinor} > 0`),
    check("payments_reference_length", sql`length(${t.reference}) between 1 and 140`),
    oneOf("payments_kind", t.kind, ["paid", "refunded"]),
    oneOf("payments_source", t.source, ["manager", "webhook", "test", "legacy"]),
  ],
);

/** The payment provider's events, each answered the same way again. */
export const webhookEvents = pgTable(
  "webhook_events",
  {
    ...standard(),
    providerId: text().notNull().unique("webhook_events_provider_id_unique"),
    type: text().notNull(),
    bodySha256: bytes().notNull(),
    receivedAt: instant().notNull(),
    result: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [tenantKey("webhook_events", t), check("webhook_events_sha256", sql`octet_length(${t.bodySha256}) = 32`)],
);
