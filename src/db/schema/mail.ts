import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { events } from "./booking.ts";
import { threads } from "./clients.ts";
import { bytes, instant, oneOf, refers, standard, tenantKey } from "./columns.ts";
import { emails } from "./desk.ts";
import { offers } from "./offers.ts";

/** Work that leaves the house, inserted in the transaction that decides it. */
export const outbox = pgTable(
  "outbox",
  {
    ...standard(),
    kind: text({ enum: ["client_mail", "manager_mail", "security_mail"] }).notNull(),
    emailId: uuid(),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    state: text({ enum: ["queued", "sending", "sent", "simulated", "failed", "cancelled"] })
      .notNull()
      .default("queued"),
    dedupeKey: text().notNull(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant().notNull().defaultNow(),
    leaseUntil: instant(),
    providerRef: text(),
    lastError: text(),
  },
  (t) => [
    tenantKey("outbox", t),
    ...refers({ name: "outbox_email", teamId: t.teamId, column: t.emailId, to: () => emails }),
    unique("outbox_team_id_dedupe_key").on(t.teamId, t.dedupeKey),
    index("outbox_next_attempt_idx").on(t.nextAttemptAt).where(sql`${t.state} in ('queued', 'sending')`),
    check("outbox_attempts", sql`${t.attempts} between 0 and 8`),
    check("outbox_client_mail", sql`${t.kind} <> 'client_mail' or ${t.emailId} is not null`),
    oneOf("outbox_kind", t.kind, ["client_mail", "manager_mail", "security_mail"]),
    oneOf("outbox_state", t.state, ["queued", "sending", "sent", "simulated", "failed", "cancelled"]),
  ],
);

export const files = pgTable(
  "files",
  {
    ...standard(),
    threadId: text(),
    eventId: uuid(),
    emailId: uuid(),
    /** The offer version that it prints. */
    offerId: uuid(),
    name: text().notNull(),
    contentType: text().notNull(),
    sizeBytes: bigint({ mode: "number" }).notNull(),
    sha256: bytes().notNull(),
    storageKey: text().notNull(),
    state: text({ enum: ["pending", "stored", "deleted"] })
      .notNull()
      .default("pending"),
  },
  (t) => [
    tenantKey("files", t),
    ...refers({ name: "files_event", teamId: t.teamId, column: t.eventId, to: () => events }),
    ...refers({ name: "files_email", teamId: t.teamId, column: t.emailId, to: () => emails }),
    ...refers({ name: "files_thread", teamId: t.teamId, column: t.threadId, to: () => threads }),
    ...refers({ name: "files_offer", teamId: t.teamId, column: t.offerId, to: () => offers }),
    uniqueIndex("files_one_of_offer").on(t.teamId, t.offerId).where(sql`${t.state} <> 'pending'`),
    unique("files_team_id_storage_key").on(t.teamId, t.storageKey),
    check("files_name", sql`length(${t.name}) between 1 and 200`),
    check("files_size", sql`${t.sizeBytes} > 0`),
    check("files_sha256", sql`octet_length(${t.sha256}) = 32`),
    oneOf("files_state", t.state, ["pending", "stored", "deleted"]),
  ],
);
