import { type Static, t } from "elysia";
import { int, nullable, words } from "../wire/schemas.ts";

/** Kinds of events, each in its lane. Source: spec/http-api.md §14. */
export const LANES = {
  STEP_ENTER: "step",
  STEP_EXIT: "step",
  STATE_SNAPSHOT: "step",
  GATE_PASS: "gate",
  GATE_FAIL: "gate",
  DB_READ: "db",
  DB_WRITE: "db",
  ENTITY_CAPTURE: "entity",
  ENTITY_SUPERSEDED: "entity",
  DETOUR: "detour",
  QA_ENTER: "qa",
  QA_EXIT: "qa",
  GENERAL_QA: "qa",
  DRAFT_SEND: "draft",
  AGENT_PROMPT_IN: "prompt",
  AGENT_PROMPT_OUT: "prompt",
  CLASSIFICATION: "classification",
  DATE_LIFECYCLE: "date",
  HIL_TASK: "hil",
} as const;
export type Kind = keyof typeof LANES;
export const KINDS = Object.keys(LANES) as [Kind, ...Kind[]];
export type Lane = (typeof LANES)[Kind];

export const GRANULARITIES = ["logic", "verbose"] as const;
export type Granularity = (typeof GRANULARITIES)[number];

const Text = t.String();
const AnyObject = t.Record(Text, t.Unknown());

const Gate = t.Object({
  label: Text,
  met: int(),
  required: int(),
  missing: t.Array(Text),
  result: words(["PASS", "FAIL"]),
  inputs: AnyObject,
});
const Io = t.Object({ direction: Text, op: Text, result: Text, duration_ms: nullable(int()) });

export const TraceEvent = t.Object({
  thread_id: Text,
  ts: t.Number({ description: "epoch seconds" }),
  seq: int(),
  row_id: Text,
  kind: words(KINDS),
  lane: Text,
  step: Text,
  owner_step: Text,
  entity: Text,
  actor: words(["client", "manager", "system"]),
  step_major: int(),
  step_minor: int(),
  event: Text,
  details: Text,
  detail: t.Object({ fn: Text, label: Text, kind: Text, path: Text }),
  subject: Text,
  status: Text,
  summary: Text,
  payload: AnyObject,
  data: AnyObject,
  captured_additions: t.Array(Text),
  confirmed_now: t.Array(Text),
  loop: t.Boolean(),
  detour_to_step: nullable(int()),
  wait_state: nullable(Text),
  granularity: words(GRANULARITIES),
  gate: nullable(Gate),
  io: nullable(Io),
  db: nullable(Io),
  prompt_preview: nullable(t.String({ maxLength: 180 })),
  hash_status: nullable(words(["Match", "Mismatch"])),
  hash_help: nullable(Text),
  entity_context: nullable(t.Object({ lifecycle: Text, key: Text, value: t.Unknown(), previous_value: t.Unknown() })),
  detour: nullable(t.Object({ from_step: int(), to_step: int(), reason: Text })),
  draft: nullable(t.Object({ footer: t.Object({ step: Text, next: Text, state: Text }) })),
  subloop: nullable(Text),
});
export type TraceEvent = Static<typeof TraceEvent>;
export type GateView = Static<typeof Gate>;

const Counter = t.Object({ met: int(), total: int() });

/** With as_of_ts, what was not known yet is `{__unknown__: true, __value__: latest}`. */
const Known = t.Record(Text, t.Unknown());

export const State = t.Object({
  flags: Known,
  step_counters: t.Object({ Step1_Intake: Counter, Step2_Date: Counter, Step3_Room: Counter }),
  tracked_info: Known,
  event_data: Known,
  billing_details: Known,
  __time_travel: t.Optional(t.Object({ as_of_ts: t.Number() })),
});
export type State = Static<typeof State>;

export const Confirmed = t.Object({
  date: t.Object({ confirmed: t.Boolean(), value: nullable(Text) }),
  room_status: words(["Unselected", "Available", "Option", "Unavailable"]),
  requirements_match: nullable(t.Boolean()),
  requirements_match_tooltip: Text,
  hash_status: nullable(words(["Match", "Mismatch"])),
  offer_status: nullable(Text),
  offer_status_display: words(["Confirmed by HIL", "Waiting on HIL", "Declined", "In creation", "—"]),
  wait_state: nullable(Text),
});
export type Confirmed = Static<typeof Confirmed>;

export const Summary = t.Object({
  current_step_major: int(),
  wait_state: nullable(Text),
  hash_status: nullable(words(["Match", "Mismatch"])),
  hash_help: Text,
  hil_open: t.Boolean(),
});
export type Summary = Static<typeof Summary>;

const timeline = {
  thread_id: Text,
  confirmed: Confirmed,
  trace: t.Array(TraceEvent),
  timeline: t.Array(TraceEvent),
  summary: Summary,
  time_travel: t.Object({ enabled: t.Boolean(), as_of_ts: nullable(t.Number()) }),
};
export const Timeline = t.Object(timeline);
export const ThreadView = t.Object({ ...timeline, state: State });

export const LiveThreads = t.Object({
  active_threads: t.Array(Text),
  log_dir: t.Null(),
  watch_command: Text,
});
