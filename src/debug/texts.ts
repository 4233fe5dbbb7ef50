import type { Confirmed, State, Summary, TraceEvent } from "./model.ts";

const MS_PER_SECOND = 1000;
const instantOf = ({ ts }: TraceEvent): string => new Date(ts * MS_PER_SECOND).toISOString();

/** One event on a line, its time in UTC. */
export const lineOf = (event: TraceEvent): string =>
  `[${instantOf(event).slice(11, 19)}] ${event.step} ${event.kind} ${event.summary}`;

export const linesOf = (events: readonly TraceEvent[]): string => events.map((event) => `${lineOf(event)}\n`).join("");

/** One event in JSON on a line. */
export const jsonLines = (events: readonly TraceEvent[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join("");

/** What reports are made of. */
export interface Traced {
  thread_id: string;
  state: State;
  confirmed: Confirmed;
  summary: Summary;
  timeline: readonly TraceEvent[];
}

const values = (record: object): string[] =>
  Object.entries(record).map(
    ([key, value]) => `  ${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );

const block = (event: TraceEvent): string[] => [
  lineOf(event),
  ...(event.gate ? [`    gate ${event.gate.label} ${event.gate.result} ${JSON.stringify(event.gate.inputs)}`] : []),
  ...(event.io
    ? [`    io ${event.io.direction} ${event.io.op} ${event.io.result} ${event.io.duration_ms ?? "–"} ms`]
    : []),
  `    wait ${event.wait_state ?? "–"}`,
];

/** Everything that a trace tells, for a person. Source: spec/http-api.md §14, report. */
export const reportOf = ({ thread_id, state, confirmed, summary, timeline }: Traced): string =>
  [
    `Trace of conversation ${thread_id}`,
    "",
    "Summary",
    ...values(summary),
    "",
    "State",
    ...Object.entries(state).flatMap(([name, record]) => [
      ` ${name}`,
      ...(record !== null && typeof record === "object" ? values(record) : []),
    ]),
    "",
    "Confirmed",
    ...values(confirmed),
    "",
    `Events (${timeline.length})`,
    ...timeline.flatMap(block),
    "",
  ].join("\n");

const MAX_PROBLEMS = 5;
const LAST_EVENTS = 5;
const KEY_FACTS = ["date", "start_time", "end_time", "attendees", "room", "layout", "products", "language"] as const;

/** What a reader would look at first. */
const problemsOf = ({ confirmed, timeline }: Traced): string[] => {
  const mismatched = timeline.filter(({ kind, payload }) => kind === "DRAFT_SEND" && asList(payload["problems"]) > 0);
  const lastOf = (kind: TraceEvent["kind"]) => timeline.findLast((event) => event.kind === kind);
  const failed = lastOf("GATE_FAIL");
  const detour = lastOf("DETOUR");
  return [
    ...mismatched.toReversed().map(lineOf),
    ...(confirmed.hash_status === "Mismatch" ? [confirmed.requirements_match_tooltip] : []),
    ...(confirmed.wait_state === "awaiting_manager" ? ["A manager's decision is waited for."] : []),
    ...(failed?.gate ? [`Gate ${failed.gate.label} is open: ${failed.gate.missing.join(", ")} missing.`] : []),
    ...(detour ? [`Last detour: ${detour.summary}.`] : []),
  ].slice(0, MAX_PROBLEMS);
};
const asList = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const bullets = (lines: readonly string[]): string[] =>
  lines.length === 0 ? ["- none"] : lines.map((line) => `- ${line}`);

/** A trace in short, to be read by a person or handed to a model. Source: spec/http-api.md §14, llm-diagnosis. */
export const diagnosisOf = (traced: Traced): string => {
  const { thread_id, confirmed, summary, state, timeline } = traced;
  const facts = KEY_FACTS.map((key) => `${key}: ${JSON.stringify(state.tracked_info[key] ?? null)}`);
  return [
    `# Conversation ${thread_id}`,
    "",
    "## Status",
    `- step: ${summary.current_step_major}`,
    `- date: ${confirmed.date.value ?? "not confirmed"}`,
    `- room: ${confirmed.room_status}`,
    `- hashes: ${confirmed.hash_status ?? "–"}`,
    `- offer: ${confirmed.offer_status ?? "none"} (${confirmed.offer_status_display})`,
    "",
    "## Problems",
    ...bullets(problemsOf(traced)),
    "",
    "## Last events",
    ...bullets(timeline.slice(-LAST_EVENTS).map(lineOf)),
    "",
    "## Key facts",
    ...bullets(facts),
    "",
  ].join("\n");
};
