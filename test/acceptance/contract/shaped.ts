import { expect } from "bun:test";
import type { Answer } from "../../support/desk.ts";
import * as shapes from "./shapes.ts";

type Json = Record<string, unknown>;
const objectOf = (value: unknown): Json => value as Json;
const listOf = (value: unknown): Json[] => value as Json[];

/** Exactly these keys, whatever their values. */
export const expectKeys = (value: unknown, keys: readonly string[], what: string): void =>
  expect({ what, keys: Object.keys(objectOf(value)).toSorted() }).toEqual({ what, keys: keys.toSorted() });
const expectKeysIfAny = (value: unknown, keys: readonly string[], what: string): void => {
  if (value !== null) expectKeys(value, keys, what);
};

/** An answer of 200 with exactly these keys. */
export const expectShape = ({ status, body }: Answer, keys: readonly string[], what = "the answer"): Json => {
  expect({ what, status, refused: body["error"] ?? null }).toEqual({ what, status: 200, refused: null });
  expectKeys(body, keys, what);
  return body;
};

/** A refusal in the one shape of every error. Source: spec/http-api.md §1.4. */
export const expectRefusal = ({ status, body, headers }: Answer, expected: number, code: string): Json => {
  expect({ status, error: body["error"] }).toEqual({ status: expected, error: code });
  expect(shapes.ERROR).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(body["detail"]).toMatch(/^[A-Z].*\.$/s);
  expect(headers.get("x-request-id")).toBe(String(body["request_id"]));
  return objectOf(body["fields"] ?? {});
};

export const expectDeposit = (value: unknown): void => expectKeysIfAny(value, shapes.DEPOSIT_INFO, "a deposit (§17.5)");
export const expectProgress = (value: unknown): void => expectKeysIfAny(value, shapes.PROGRESS, "the progress (§17.4)");

const expectActions = (value: unknown): void => {
  if (value === null) return;
  expectKeys(value, ["type", "actions"], "pending_actions (§17.3)");
  for (const action of listOf(objectOf(value)["actions"]))
    expectKeys(action, shapes.actionKeys(String(action["type"])), `action ${action["type"]} (§17.3)`);
};

/** The parts that a turn and a conversation share. */
const expectStanding = (body: Json): void => {
  expectKeysIfAny(body["event_info"], shapes.EVENT_INFO, "event_info (§17.1)");
  expectActions(body["pending_actions"]);
  expectDeposit(body["deposit_info"]);
  expectProgress(body["progress"]);
};

/** The answer of a turn. Source: spec/http-api.md §4.2. */
export const expectTurn = (answer: Answer): Json => {
  const body = expectShape(answer, shapes.TURN, "a turn (§4.2)");
  expectStanding(body);
  expect(body["session_id"]).toBe(body["thread_id"]);
  expect(body["response"]).toBe(body["assistant_reply"]);
  expect(["new_event", "standalone_qna", "other", "dev_choice"]).toContain(String(body["workflow_type"]));
  return body;
};

export const expectConversation = (answer: Answer): Json => {
  const body = expectShape(answer, shapes.CONVERSATION, "a conversation (§4.3)");
  expectStanding(body);
  for (const message of listOf(body["conversation_history"])) expectKeys(message, shapes.MESSAGE, "a message (§4.3)");
  return body;
};

const expectSummary = (value: unknown): void => {
  expectKeysIfAny(value, shapes.EVENT_SUMMARY, "an event summary (§17.6)");
  if (value !== null) expectDeposit(objectOf(value)["deposit_info"]);
};

/** A task. Source: spec/http-api.md §5.1. */
export const expectTask = (value: unknown): Json => {
  expectKeys(value, shapes.TASK, "a task (§5.1)");
  const payload = objectOf(objectOf(value)["payload"]);
  expectKeys(payload, shapes.TASK_PAYLOAD, "a task's payload (§5.1)");
  expectSummary(payload["event_summary"]);
  expectKeysIfAny(payload["conflict"], shapes.CONFLICT, "a conflict (§5.1)");
  expectKeysIfAny(payload["hil_context"], shapes.HIL_CONTEXT, "hil_context (§5.1)");
  if (payload["hil_context"] !== null)
    for (const decision of listOf(objectOf(payload["hil_context"])["last_decisions"]))
      expectKeys(decision, shapes.LAST_DECISION, "a last decision (§5.1)");
  return payload;
};

export const expectDecided = (answer: Answer): Json => {
  const body = expectShape(answer, shapes.DECIDED, "a decision (§5.2)");
  expect(body["task_status"]).toBe(body["review_state"]);
  expectKeysIfAny(body["email"], shapes.DECISION_MAIL, "a decision's mail (§5.2)");
  for (const warning of listOf(body["warnings"])) expectKeys(warning, ["code", "text"], "a warning (§5.2)");
  return body;
};

const expectListed = (event: Json): void => {
  expectKeys(event["event_data"], shapes.EVENT_DATA, "event_data (§17.2)");
  expectDeposit(event["deposit_info"]);
  expectProgress(event["progress"]);
};

export const expectEvents = (answer: Answer): Json[] => {
  const events = listOf(expectShape(answer, shapes.EVENTS, "events (§6.1)")["events"]);
  for (const event of events) {
    expectKeys(event, shapes.LISTED_EVENT, "an event of the list (§6.1)");
    expectListed(event);
  }
  return events;
};

/** The record of a booking, with all that is in it. Source: spec/http-api.md §6.2. */
export const expectEvent = (answer: Answer): Json => {
  const event = expectShape(answer, shapes.EVENT, "an event (§6.2)");
  expectListed(event);
  for (const [name, keys] of Object.entries(shapes.EVENT_PARTS)) expectKeysIfAny(event[name], keys, `${name} (§6.2)`);
  for (const [name, keys] of Object.entries(shapes.EVENT_LISTS))
    for (const item of listOf(event[name])) expectKeys(item, keys, `one of ${name} (§6.2)`);
  for (const offer of listOf(event["offers"]))
    for (const line of listOf(objectOf(offer["pricing_inputs"])["line_items"]))
      expectKeys(line, shapes.LINE_ITEM, "a line (§6.2)");
  return event;
};

export const expectDrafts = (value: unknown): void => {
  for (const draft of listOf(value)) expectKeys(draft, shapes.DRAFT, "a draft (§17.7)");
};

export const expectPaid = (answer: Answer): Json => {
  const body = expectShape(answer, shapes.PAID, "a payment (§6.3)");
  expectDrafts(body["draft_messages"]);
  return body;
};

/** The envelope of the agent's routes. Source: spec/http-api.md §9.1. */
export const expectEnvelope = (value: unknown): Json => {
  expectKeys(value, shapes.ENVELOPE, "an envelope (§9.1)");
  const payload = objectOf(objectOf(value)["payload"]);
  expectKeys(payload, shapes.ENVELOPE_PAYLOAD, "an envelope's payload (§9.1)");
  expectActions(payload["pending_actions"]);
  expectDeposit(payload["deposit_info"]);
  expectProgress(payload["progress"]);
  return payload;
};
