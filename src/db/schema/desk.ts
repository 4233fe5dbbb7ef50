import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { LANGUAGES, TASK_REASONS, TASK_STATUSES, TASK_TYPES } from "../../booking/words.ts";
import { events } from "./booking.ts";
import { clients, threads } from "./clients.ts";
import { imported, instant, oneOf, refers, standard, tenantKey } from "./columns.ts";

export const EMAIL_STATUSES = ["received", "draft", "queued", "sent", "failed", "simulated"] as const;

/** Every message of a conversation, in and out, mail and chat, with its full text. */
export const emails = pgTable(
  "emails",
  {
    ...standard(),
    ...imported(),
    threadId: text().notNull(),
    eventId: uuid(),
    clientId: uuid(),
    /** The approval this text rests on. */
    taskId: uuid(),
    direction: text({ enum: ["inbound", "outbound"] }).notNull(),
    channel: text({ enum: ["chat", "mail"] })
      .notNull()
      .default("mail"),
    status: text({ enum: EMAIL_STATUSES }).notNull(),
    fromEmail: text().notNull(),
    toEmail: text().notNull(),
    fromName: text(),
    toName: text(),
    subject: text().notNull().default(""),
    bodyText: text().notNull().default(""),
    bodyHtml: text(),
    messageId: text(),
    inReplyTo: text(),
    referencesIds: text().array().notNull().default([]),
    dedupeKey: text().notNull(),
    locale: text({ enum: LANGUAGES }),
    error: text(),
    /** What was read from it, with spans and confidence: input of replay. */
    reading: jsonb().$type<Record<string, unknown>>(),
    /** The turn's answer, repeated when the message is delivered again. */
    turnResult: jsonb().$type<Record<string, unknown>>(),
    /** What its turn started from and decided, persons masked; written once, with the turn: input of replay. */
    turnRecord: jsonb().$type<Record<string, unknown>>(),
    flags: text().array().notNull().default([]),
    truncated: boolean().notNull().default(false),
    isRead: boolean().notNull().default(false),
    isStarred: boolean().notNull().default(false),
    receivedAt: instant(),
    sentAt: instant(),
    isSent: boolean().generatedAlwaysAs(sql`status = 'sent'`),
  },
  (t): PgTableExtraConfigValue[] => [
    tenantKey("emails", t),
    ...refers({ name: "emails_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({ name: "emails_client", teamId: t.teamId, column: t.clientId, to: () => clients }),
    ...refers({ name: "emails_task", teamId: t.teamId, column: t.taskId, to: () => tasks }),
    ...refers({ name: "emails_thread", teamId: t.teamId, column: t.threadId, to: () => threads }),
    index("emails_thread_created_idx").on(t.teamId, t.threadId, t.createdAt),
    unique("emails_team_id_dedupe_key").on(t.teamId, t.dedupeKey),
    uniqueIndex("emails_team_id_message_id").on(t.teamId, t.messageId).where(sql`${t.messageId} is not null`),
    check("emails_subject", sql`length(${t.subject}) <= 500`),
    check("emails_received", sql`(${t.direction} = 'inbound') = (${t.status} = 'received')`),
    oneOf("emails_direction", t.direction, ["inbound", "outbound"]),
    oneOf("emails_channel", t.channel, ["chat", "mail"]),
    oneOf("emails_status", t.status, EMAIL_STATUSES),
  ],
);

/** The human-in-the-loop queue. Source: spec/schema.md §7. */
export const tasks = pgTable(
  "tasks",
  {
    ...standard(),
    ...imported(),
    type: text({ enum: TASK_TYPES }).notNull(),
    reason: text({ enum: TASK_REASONS }),
    status: text({ enum: TASK_STATUSES }).notNull().default("pending"),
    title: text().notNull(),
    category: text().notNull().default("events"),
    priority: text({ enum: ["low", "medium", "high"] })
      .notNull()
      .default("medium"),
    eventId: uuid(),
    clientId: uuid(),
    sourceEmailId: uuid(),
    threadId: text(),
    step: smallint(),
    purposeKey: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** What was on screen is what is sent: a trigger keeps it as it was written. */
    draft: jsonb().$type<Record<string, unknown>>(),
    decision: jsonb().$type<Record<string, unknown>>(),
    notes: text(),
    decidedBy: uuid(),
    decidedAt: instant(),
    supersededBy: uuid(),
    archivedAt: instant(),
    dueAt: instant(),
    assigneeId: uuid(),
    completed: boolean().generatedAlwaysAs(sql`status <> 'pending'`),
    version: bigint({ mode: "number" }).notNull().default(1),
  },
  (t): PgTableExtraConfigValue[] => [
    tenantKey("tasks", t),
    ...refers({ name: "tasks_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({ name: "tasks_client", teamId: t.teamId, column: t.clientId, to: () => clients }),
    ...refers({ name: "tasks_source_email", teamId: t.teamId, column: t.sourceEmailId, to: () => emails }),
    ...refers({ name: "tasks_thread", teamId: t.teamId, column: t.threadId, to: () => threads }),
    ...refers({ name: "tasks_superseded_by", teamId: t.teamId, column: t.supersededBy, to: () => tasks }),
    index("tasks_pending_idx").on(t.teamId, t.createdAt).where(sql`${t.status} = 'pending'`),
    uniqueIndex("tasks_one_a_purpose").on(t.teamId, t.purposeKey).where(sql`${t.status} = 'pending'`),
    check("tasks_step", sql`${t.step} between 1 and 7`),
    check("tasks_notes", sql`length(${t.notes}) <= 2000`),
    check(
      "tasks_decided",
      sql`${t.status} not in ('approved', 'rejected') or (${t.decidedBy} is not null and ${t.decidedAt} is not null)
        or ${t.legacy} is not null`,
    ),
    check("tasks_superseded", sql`${t.supersededBy} is null or ${t.status} <> 'pending'`),
    oneOf("tasks_type", t.type, TASK_TYPES),
    oneOf("tasks_reason", t.reason, TASK_REASONS),
    oneOf("tasks_status", t.status, TASK_STATUSES),
    oneOf("tasks_priority", t.priority, ["low", "medium", "high"]),
  ],
);
