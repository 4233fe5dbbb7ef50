import { Value } from "@sinclair/typebox/value";
import type { Static } from "elysia";
import { EventSummary } from "../wire/event.ts";
import { NO_CONTEXT, type TaskContext } from "./context.ts";
import type { Task } from "./model.ts";
import type { ReadTask, TaskRow } from "./store.ts";

/** What is stored of a held text. */
export interface StoredDraft {
  subject: string;
  body: string;
  body_markdown: string;
  locale: "de" | "en" | "fr" | "it";
  claims: unknown[];
  dialogue: Record<string, unknown>;
  effects: { offerVersion?: number; tasks?: { type: string; reason: string }[] };
}

/** The draft of a task; this program is its only writer. */
export const draftOf = ({ draft }: Pick<TaskRow, "draft">): StoredDraft | null =>
  draft as unknown as StoredDraft | null;

const textOf = (payload: Record<string, unknown>, key: string): string | null =>
  typeof payload[key] === "string" ? payload[key] : null;
const listOf = (payload: Record<string, unknown>, key: string): string[] =>
  Array.isArray(payload[key]) ? payload[key].map(String) : [];

/** The booking as it was when the task was made; what an imported task has of it may be anything, and is not shown. */
const summaryOf = ({ event_summary: stored }: Record<string, unknown>): Static<typeof EventSummary> | null =>
  Value.Check(EventSummary, stored) ? stored : null;

/** Tasks without a draft whose decision takes a text of the manager's own. Source: spec/http-api.md §5.3. */
const PERSON_ANSWERS = new Set([
  "manual_review",
  "message_manager",
  "cancellation_request",
  "source_missing_product",
  "room_conflict_resolution",
]);

/** A task as the wire shows it. Source: spec/http-api.md §5.1. */
export const taskOf = ({ task, clientEmail, deciderName }: ReadTask, context: TaskContext = NO_CONTEXT): Task => {
  const draft = draftOf(task);
  return {
    task_id: task.id,
    type: task.type,
    status: task.status,
    version: task.version,
    client_id: clientEmail,
    event_id: task.eventId,
    created_at: task.createdAt.toISOString(),
    updated_at: task.updatedAt.toISOString(),
    notes: task.notes,
    decided_at: task.decidedAt?.toISOString() ?? null,
    decided_by: task.decidedBy ? { id: task.decidedBy, name: deciderName } : null,
    superseded_by: task.supersededBy,
    payload: {
      draft_body: draft?.body ?? null,
      draft_msg: draft?.body_markdown ?? null,
      snippet: textOf(task.payload, "snippet"),
      client_message: textOf(task.payload, "client_message"),
      suggested_dates: listOf(task.payload, "suggested_dates"),
      thread_id: task.threadId,
      step_id: task.step,
      event_summary: summaryOf(task.payload),
      products: listOf(task.payload, "products"),
      room: textOf(task.payload, "room"),
      ...context,
      reason: task.reason,
      editable: draft !== null || PERSON_ANSWERS.has(task.type),
    },
  };
};
