import type { VenueNames } from "../booking/replay/plain-words.ts";
import type { Step } from "../booking/words.ts";
import { actorOf, type Moment } from "../traces/service.ts";
import { type Kind, LANES, type TraceEvent } from "./model.ts";
import { hashHelp, hashStatusOf, standOf, stepName, waitStateOf } from "./standing.ts";

/** What an event tells beside what every event of its moment tells. */
export interface Told
  extends Partial<Pick<TraceEvent, "gate" | "io" | "entity_context" | "detour" | "draft" | "loop">> {
  kind: Kind;
  subject: string;
  status: string;
  summary: string;
  step?: Step;
  payload?: Record<string, unknown>;
  captured?: readonly string[];
  confirmed?: readonly string[];
  subloop?: string;
}

/** A moment on its way to events. */
export interface Telling {
  threadId: string;
  moment: Moment;
  names: VenueNames;
  before: Step;
  after: Step;
}

export const tellingOf = (threadId: string, moment: Moment, names: VenueNames): Telling => ({
  threadId,
  moment,
  names,
  before: standOf(moment.before, moment.zone),
  after: standOf(moment.after, moment.zone),
});

/** Events of one moment are numbered within it. */
export const EVENTS_A_MOMENT = 100;
const MS_PER_SECOND = 1000;

/** The place in the program that decides a kind of event, for the reader who looks for it. */
const DECIDED_BY: Record<string, string> = {
  step: "booking/booking.ts",
  gate: "booking/gate.ts",
  db: "turns/carry-out.ts",
  entity: "booking/apply.ts",
  detour: "booking/booking.ts",
  qa: "booking/answering/answer.ts",
  draft: "booking/composing/compose.ts",
  classification: "booking/reading/read.ts",
  date: "booking/apply.ts",
  hil: "booking/due.ts",
};

/** An event with every key that a trace has. Source: spec/http-api.md §14. */
export const eventOf = ({ threadId, moment, before, after }: Telling, told: Told, index: number): TraceEvent => {
  const { kind, subject, status, summary, payload = {}, step = after } = told;
  const lane = LANES[kind];
  const hashStatus = hashStatusOf(moment.after);
  return {
    thread_id: threadId,
    ts: moment.at.getTime() / MS_PER_SECOND,
    seq: (moment.seq - 1) * EVENTS_A_MOMENT + index + 1,
    row_id: `${moment.id}:${index}`,
    kind,
    lane,
    step: stepName(step),
    owner_step: stepName(before),
    entity: lane,
    actor: actorOf(moment),
    step_major: step,
    step_minor: index + 1,
    event: moment.reason,
    details: summary,
    detail: { fn: lane, label: subject, kind, path: DECIDED_BY[lane] ?? "" },
    subject,
    status,
    summary,
    payload,
    data: payload,
    captured_additions: [...(told.captured ?? [])],
    confirmed_now: [...(told.confirmed ?? [])],
    loop: told.loop ?? false,
    detour_to_step: told.detour?.to_step ?? null,
    wait_state: waitStateOf(moment),
    granularity: kind === "STATE_SNAPSHOT" ? "verbose" : "logic",
    gate: told.gate ?? null,
    io: told.io ?? null,
    db: told.io ?? null,
    prompt_preview: null,
    hash_status: hashStatus,
    hash_help: hashStatus && hashHelp(hashStatus),
    entity_context: told.entity_context ?? null,
    detour: told.detour ?? null,
    draft: told.draft ?? null,
    subloop: told.subloop ?? null,
  };
};
