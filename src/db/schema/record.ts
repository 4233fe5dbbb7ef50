import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { events } from "./booking.ts";
import { bytes, imported, instant, oneOf, owned, refers, stamped, standard, tenantKey } from "./columns.ts";

/** What the task stream resumes from. */
export const taskFeed = pgTable(
  "task_feed",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    ...owned(),
    createdAt: instant().notNull().defaultNow(),
    taskId: uuid().notNull(),
    kind: text({ enum: ["created", "decided", "superseded", "removed"] }).notNull(),
  },
  (t) => [
    tenantKey("task_feed", t),
    index("task_feed_team_idx").on(t.teamId, t.id),
    oneOf("task_feed_kind", t.kind, ["created", "decided", "superseded", "removed"]),
  ],
);

const SNAPSHOT_TYPES = ["rooms", "catering", "catering_catalog", "catering_menu", "products", "offer", "qna"] as const;

/** Data behind links in mails; the token is the only credential. */
export const snapshots = pgTable(
  "snapshots",
  {
    ...standard(),
    ...imported(),
    token: text().notNull().unique("snapshots_token_unique"),
    type: text({ enum: SNAPSHOT_TYPES }).notNull(),
    eventId: uuid(),
    params: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    expiresAt: instant(),
  },
  (t) => [
    tenantKey("snapshots", t),
    index("snapshots_event_idx").on(t.teamId, t.eventId),
    unique("snapshots_team_id_legacy_id").on(t.teamId, t.legacyId),
    check("snapshots_token", sql`${t.token} ~ '^snap_[A-Za-z0-9_-]{22,}$'`),
    oneOf("snapshots_type", t.type, SNAPSHOT_TYPES),
  ],
);

const configColumns = () => ({
  ...owned(),
  ...stamped(),
  key: text().notNull(),
  data: jsonb().$type<Record<string, unknown>>().notNull(),
  version: bigint({ mode: "number" }).notNull().default(1),
});

/** What a team has set; defaults are code. The author is `user_id`. */
export const teamConfig = pgTable("team_config", configColumns(), (t) => [
  primaryKey({ columns: [t.teamId, t.key] }),
  check("team_config_key", sql`${t.key} ~ '^[a-z_]{1,40}$'`),
]);

/** Every write of `team_config`, in the same transaction; append-only. */
export const teamConfigHistory = pgTable(
  "team_config_history",
  { id: uuid().notNull().defaultRandom(), ...configColumns() },
  (t) => [primaryKey({ columns: [t.teamId, t.key, t.version] }), tenantKey("team_config_history", t)],
);

/** What a manager reads about a booking. */
export const activities = pgTable(
  "activities",
  {
    ...standard(),
    ...imported(),
    eventId: uuid().notNull(),
    key: text().notNull(),
    icon: text().notNull(),
    title: text().notNull(),
    detail: text().notNull().default(""),
    granularity: text({ enum: ["high", "detailed"] }).notNull(),
    occurredAt: instant().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    tenantKey("activities", t),
    ...refers({ name: "activities_event", teamId: t.teamId, column: t.eventId, to: () => events, onDelete: "cascade" }),
    index("activities_occurred_idx").on(t.teamId, t.eventId, t.occurredAt.desc(), t.id),
    oneOf("activities_granularity", t.granularity, ["high", "detailed"]),
  ],
);

/** Who changed what; append-only. */
export const auditLog = pgTable(
  "audit_log",
  {
    ...standard(),
    actorKind: text({ enum: ["user", "api_key", "system", "client", "legacy"] }).notNull(),
    actorId: uuid(),
    action: text().notNull(),
    entityType: text().notNull(),
    entityId: uuid(),
    eventId: uuid(),
    fromStep: smallint(),
    toStep: smallint(),
    reason: text(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    requestId: text(),
    occurredAt: instant().notNull(),
  },
  (t) => [
    tenantKey("audit_log", t),
    index("audit_log_entity_idx").on(t.teamId, t.entityType, t.entityId, t.occurredAt),
    index("audit_log_event_idx").on(t.teamId, t.eventId),
    oneOf("audit_log_actor_kind", t.actorKind, ["user", "api_key", "system", "client", "legacy"]),
  ],
);

/** Debug only, masked when written. */
export const traces = pgTable(
  "traces",
  {
    ...standard(),
    threadId: text().notNull(),
    eventId: uuid(),
    seq: bigint({ mode: "number" }).notNull(),
    kind: text().notNull(),
    lane: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    at: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    tenantKey("traces", t),
    index("traces_thread_idx").on(t.teamId, t.threadId, t.seq),
    index("traces_expires_idx").on(t.expiresAt),
  ],
);

export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    ...owned(),
    createdAt: instant().notNull().defaultNow(),
    principal: text().notNull(),
    method: text().notNull(),
    path: text().notNull(),
    key: text().notNull(),
    requestSha256: bytes().notNull(),
    state: text({ enum: ["running", "done"] }).notNull(),
    status: integer(),
    response: jsonb().$type<unknown>(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.principal, t.method, t.path, t.key] }),
    index("idempotency_keys_expires_idx").on(t.expiresAt),
    oneOf("idempotency_keys_state", t.state, ["running", "done"]),
  ],
);
