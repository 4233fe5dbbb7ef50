import type { TaskReason } from "../booking/words.ts";
import { TASK_REASONS } from "../booking/words.ts";
import { type Clients, clientKey } from "./clients.ts";
import { emailOf, stepOfRecord } from "./event.ts";
import { eventId, threadIdOf, threadOfEvent } from "./event-write.ts";
import type { EventEntry } from "./ledger.ts";
import { fileOf, type Run, recordOf, refuse, teamOfRecord } from "./run.ts";
import type { Spooled } from "./spool.ts";
import { idFor, isObject, type Json, known, listOf, normalId, objectOf, readInstant, textOf } from "./values.ts";
import { taskStatusOf, taskTypeOf } from "./words.ts";
import type { Writer } from "./writer.ts";

/** Tasks that stay, by team and id: their place in the spool. */
export type TaskIndex = ReadonlyMap<string, { seq: number; teamId: string; ref: string; isDecided: boolean }>;

const refusalOf = (spooled: Spooled, record: unknown, teamId: string | undefined): string | undefined => {
  if (!isObject(record)) return "not_an_object";
  const own = known(record["task_id"]);
  if (spooled.key !== null && own !== undefined && normalId(own) !== normalId(spooled.key)) return "key_mismatch";
  if ((own ?? spooled.key ?? "") === "") return "missing_id";
  if (teamId === undefined) return "unknown_team";
  if (taskTypeOf(textOf(record["type"]) ?? "") === undefined) return "unknown_type";
  return taskStatusOf(record["status"] ?? "pending") === undefined ? "unknown_status" : undefined;
};

const idOf = (spooled: Spooled, task: Json): string => normalId(known(task["task_id"]) ?? spooled.key ?? "");

/** The event that a task names, through merges. */
export type FindEvent = (stored: string) => EventEntry | undefined;

/** Source: spec/legacy-data.md §B9, Tasks. */
export const indexTasks = (run: Run, findEvent: FindEvent): TaskIndex => {
  const index = new Map<string, { seq: number; teamId: string; ref: string; isDecided: boolean }>();
  for (const spooled of run.spool.each("tasks")) {
    const record = recordOf(spooled);
    const task = objectOf(record);
    const event = known(task["event_id"]);
    const ofEvent = known(task["team_id"]) === undefined && event !== undefined ? findEvent(event)?.teamId : undefined;
    const teamId = ofEvent ?? teamOfRecord(run, spooled, task["team_id"]);
    const reason = refusalOf(spooled, record, teamId);
    if (reason !== undefined || teamId === undefined) {
      refuse(run, "tasks", spooled, reason ?? "unknown_team");
      continue;
    }
    const key = idOf(spooled, task);
    const read = { seq: spooled.seq, teamId, ref: spooled.ref, isDecided: (task["status"] ?? "pending") !== "pending" };
    const other = index.get(key);
    const stays = other && (other.isDecided || !read.isDecided) ? other : read;
    index.set(key, stays);
    if (!other) continue;
    const goes = run.spool.record((stays === other ? read : other).seq);
    if (goes) run.tally.merge("tasks", goes.ref, "duplicate_id", stays.ref, fileOf(run, goes));
  }
  return index;
};

export interface TasksAround {
  run: Run;
  clients: Clients;
  findEvent: FindEvent;
  threads: ReadonlySet<string>;
  userId: string;
  writer: Writer;
}

const decisionAt = (decision: Json): Date | null =>
  readInstant(decision["approved_at"] ?? decision["rejected_at"], "UTC") ?? null;

const reasonOf = (text: unknown): TaskReason | null => TASK_REASONS.find((reason) => reason === text) ?? null;
const MAX_NOTES = 2000;

/** Whose event and which client a task is about, as far as they were imported. */
const partiesOf = ({ run, clients, findEvent }: TasksAround, ref: string, task: Json, teamId: string) => {
  const named = known(task["event_id"]);
  const found = named === undefined ? undefined : findEvent(named);
  const event = found?.teamId === teamId ? found : undefined;
  if (named !== undefined && event === undefined) run.tally.dangle("task_event_missing", "tasks", ref, named);
  const email = event?.email ?? emailOf(task["client_id"]);
  const client = email === undefined ? undefined : clients.get(clientKey(teamId, email));
  const stored = known(task["client_id"]);
  if (client === undefined && stored !== undefined) run.tally.dangle("task_client_missing", "tasks", ref, stored);
  return { event, client };
};

const createdOf = (run: Run, { file }: Spooled, task: Json): Date => {
  const source = run.sources[file];
  const isLocal = task["type"] === "room_conflict_resolution" || source?.variants.has("S") === true;
  return readInstant(task["created_at"], (isLocal && source?.zone) || "UTC") ?? new Date(0);
};

const threadOf = (
  { threads }: TasksAround,
  event: EventEntry | undefined,
  payload: Json,
  teamId: string,
): string | null => {
  if (event) return threadOfEvent(event);
  const stored = known(payload["thread_id"]);
  const threadId = stored === undefined ? undefined : threadIdOf(teamId, stored);
  return threadId !== undefined && threads.has(threadId) ? threadId : null;
};

/** Writes a task that stays. */
export const writeTask = async (
  around: TasksAround,
  { seq, teamId }: { seq: number; teamId: string },
): Promise<void> => {
  const { run, userId, writer } = around;
  const spooled = run.spool.record(seq);
  if (!spooled) return;
  const task = objectOf(recordOf(spooled));
  const type = taskTypeOf(textOf(task["type"]) ?? "");
  const status = taskStatusOf(task["status"] ?? "pending");
  if (type === undefined || status === undefined) return;
  const stored = idOf(spooled, task);
  const payload = objectOf(task["payload"] ?? task["context"] ?? task["data"]);
  const { event, client } = partiesOf(around, spooled.ref, task, teamId);
  const createdAt = createdOf(run, spooled, task);
  const decision = objectOf(run.spool.aside("decision", stored));
  const id = idFor(teamId, "tasks", stored);
  if (textOf(task["type"]) !== type) run.tally.normalise("task_type_renamed");
  run.tally.outcome("tasks", "imported");
  run.tally.total("task_status", status);
  const draft = draftOf(objectOf(run.spool.aside("draft", stored)), payload);
  await writer.put("tasks", {
    id,
    teamId,
    userId,
    createdAt,
    updatedAt: createdAt,
    type,
    reason: reasonOf(payload["reason"]),
    status,
    title: `${type.replaceAll("_", " ")}${client ? `, ${client.name}` : ""}`,
    eventId: event ? eventId(event) : null,
    clientId: client?.id ?? null,
    threadId: threadOf(around, event, payload, teamId),
    step: stepOfRecord(payload["step_id"]) ?? null,
    purposeKey: `imp:${id}`,
    payload: withoutDraft(payload),
    draft,
    notes: (known(task["notes"]) ?? known(decision["notes"]))?.slice(0, MAX_NOTES) ?? null,
    decidedAt: status === "pending" || status === "superseded" ? null : decisionAt(decision),
    decidedBy: null,
    legacyId: stored,
    legacy: { source: "legacy", type: task["type"] ?? null, description: task["description"] ?? null },
  });
};

const LANGUAGES: readonly unknown[] = ["de", "en", "fr", "it"];

/** What waited to be sent; the request holds the whole text, the payload often less. */
const draftOf = (request: Json, payload: Json): Record<string, unknown> | null => {
  const own = objectOf(request["draft"]);
  const body = known(own["body"]) ?? known(payload["draft_body"]) ?? known(payload["draft_msg"]);
  if (body === undefined) return null;
  return {
    subject: known(own["subject"]) ?? known(payload["subject"]) ?? "",
    body,
    body_markdown: known(own["body_markdown"]) ?? known(payload["draft_msg"]) ?? body,
    locale: LANGUAGES.includes(payload["language"]) ? payload["language"] : "de",
    claims: [],
    dialogue: {},
    effects: {},
  };
};

const withoutDraft = ({ draft_body: _body, draft_msg: _msg, ...payload }: Json): Record<string, unknown> => payload;

/** Drafts and decisions of which the task is gone stay with their event, and are told. */
export const tellOrphans = (run: Run, tasks: TaskIndex, entry: EventEntry, event: Json): void => {
  const isGone = (id: string): boolean => !tasks.has(normalId(id));
  for (const request of listOf(event["pending_hil_requests"])) {
    const id = known(objectOf(request)["task_id"]);
    if (id !== undefined && isGone(id)) run.tally.dangle("draft_without_task", "events", entry.storedId, id);
  }
  for (const decision of listOf(event["hil_history"])) {
    const id = known(objectOf(decision)["task_id"]);
    if (id !== undefined && isGone(id)) run.tally.dangle("decision_without_task", "audit_log", entry.storedId, id);
  }
};
