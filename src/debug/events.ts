import { type FactKey, known } from "../booking/facts.ts";
import type { VenueNames } from "../booking/replay/plain-words.ts";
import type { Step } from "../booking/words.ts";
import { canonicalJson } from "../platform/ids.ts";
import type { Moment } from "../traces/service.ts";
import { EVENTS_A_MOMENT, eventOf, type Telling, type Told, tellingOf } from "./event.ts";
import type { TraceEvent } from "./model.ts";
import { factKeys, shown, shownFacts } from "./shown.ts";
import { gatesOf, stepName, waitStateOf } from "./standing.ts";

/** A trace is cut to so many events, the newest. Source: spec/http-api.md §14. */
export const MAX_EVENTS = 2000;

/** The events of a conversation, oldest first: what its moments come to, told anew each time and stored nowhere. */
export const eventsOf = (threadId: string, moments: readonly Moment[], names: VenueNames): TraceEvent[] => {
  const entered = new Set<Step>();
  return moments
    .flatMap((moment) => {
      const telling = tellingOf(threadId, moment, names);
      const told = momentTold(telling, entered);
      entered.add(telling.before).add(telling.after);
      return told.slice(0, EVENTS_A_MOMENT).map((each, index) => eventOf(telling, each, index));
    })
    .slice(-MAX_EVENTS);
};

const momentTold = (telling: Telling, entered: ReadonlySet<Step>): Told[] => [
  ...(entered.has(telling.before) ? [] : [enter(telling.before, entered)]),
  ...classification(telling),
  ...questions(telling),
  ...facts(telling),
  ...gates(telling),
  ...moves(telling, entered),
  ...tasks(telling),
  ...draft(telling),
  write(telling),
  snapshot(telling),
];

const enter = (step: Step, entered: ReadonlySet<Step>): Told => ({
  kind: "STEP_ENTER",
  step,
  subject: stepName(step),
  status: "entered",
  summary: `${stepName(step)} entered`,
  loop: entered.has(step),
});

const classification = ({ moment: { reading, outcome }, before }: Telling): Told[] => {
  if (!reading) return [];
  const signals = [...new Set(reading.signals.map(({ value }) => value))];
  return [
    {
      kind: "CLASSIFICATION",
      step: before,
      subject: outcome.kind,
      status: "read",
      summary: `read as ${outcome.kind}${signals.length > 0 ? `: ${signals.join(", ")}` : ""}`,
      payload: {
        kind: outcome.kind,
        language: reading.language ?? null,
        signals,
        questions: reading.asks.length,
        is_new_booking: outcome.isNew,
      },
    },
  ];
};

const kindOf = (part: unknown): string =>
  part !== null && typeof part === "object" && "kind" in part && typeof part.kind === "string" ? part.kind : "";

const questions = ({ moment: { reading, outcome }, before }: Telling): Told[] => {
  const topics = [...new Set((reading?.asks ?? []).map(({ value }) => value.topic))];
  if (topics.length === 0) return [];
  const subject = topics.join(", ");
  const base = { step: before, subject, payload: { topics }, subloop: "general_qa" };
  return [
    { ...base, kind: "QA_ENTER", status: "asked", summary: `asked about ${subject}` },
    {
      ...base,
      kind: "GENERAL_QA",
      status: "answered",
      summary: `answered about ${subject}`,
      payload: { topics, says: outcome.says.map(kindOf) },
    },
    { ...base, kind: "QA_EXIT", status: "left", summary: "an answer never changes a fact" },
  ];
};

/** Every fact that is new, another than before or gone. */
const facts = (telling: Telling): Told[] => {
  const { moment, before } = telling;
  const old = moment.before?.facts ?? {};
  const now = moment.after?.facts ?? {};
  const keys = [...new Set([...factKeys(old), ...factKeys(now)])];
  return keys.flatMap((key) => {
    const isSame = canonicalJson(old[key]?.value ?? null) === canonicalJson(now[key]?.value ?? null);
    return isSame ? [] : [fact(telling, key, before), ...dateLifecycle(telling, key)];
  });
};

const fact = ({ moment, names, after }: Telling, key: FactKey, step: Step): Told => {
  const [previous, value] = [moment.before?.facts[key]?.value, moment.after?.facts[key]?.value].map((each) =>
    each === undefined ? null : shown(each, key, names),
  );
  const lifecycle = previous === null ? "captured" : value === null ? "forgotten" : "changed";
  return {
    kind: lifecycle === "captured" ? "ENTITY_CAPTURE" : "ENTITY_SUPERSEDED",
    step: lifecycle === "captured" ? step : after,
    subject: key,
    status: lifecycle,
    summary: `${key} ${lifecycle}`,
    payload: { key, value, previous_value: previous },
    captured: value === null ? [] : [key],
    confirmed: key === "date" && value !== null ? ["date"] : [],
    entity_context: { lifecycle, key, value, previous_value: previous },
  };
};

const dateLifecycle = ({ moment }: Telling, key: FactKey): Told[] => {
  if (key !== "date") return [];
  const from = moment.before && known(moment.before.facts, "date");
  const to = moment.after && known(moment.after.facts, "date");
  const status = to === undefined ? "dropped" : from === undefined ? "confirmed" : "moved";
  return [
    {
      kind: "DATE_LIFECYCLE",
      step: 2,
      subject: "date",
      status,
      summary: `date ${status}${to === undefined ? "" : `: ${to}`}`,
      payload: { from: from ?? null, to: to ?? null },
      confirmed: to === undefined ? [] : ["date"],
    },
  ];
};

const gates = ({ moment: { after, zone } }: Telling): Told[] =>
  (after ? gatesOf(after, zone) : []).map(({ step, gate }) => ({
    kind: gate.result === "PASS" ? "GATE_PASS" : "GATE_FAIL",
    step,
    subject: gate.label,
    status: gate.result.toLowerCase(),
    summary: `${gate.label} ${gate.met}/${gate.required}${gate.missing.length > 0 ? `, missing ${gate.missing.join(", ")}` : ""}`,
    payload: { ...gate },
    gate,
  }));

/** A step that was left for an earlier one is a detour; what changed is why. */
const moves = ({ moment, before, after }: Telling, entered: ReadonlySet<Step>): Told[] => {
  if (before === after) return [];
  const changed = factKeys({ ...moment.before?.facts, ...moment.after?.facts }).filter(
    (key) =>
      canonicalJson(moment.before?.facts[key]?.value ?? null) !==
      canonicalJson(moment.after?.facts[key]?.value ?? null),
  );
  const reason = changed.length > 0 ? `${changed.join(", ")} changed` : moment.reason;
  const left: Told = {
    kind: "STEP_EXIT",
    step: before,
    subject: stepName(before),
    status: "left",
    summary: `${stepName(before)} left`,
  };
  const detour: Told = {
    kind: "DETOUR",
    step: before,
    subject: `${stepName(before)} → ${stepName(after)}`,
    status: "detour",
    summary: `back to ${stepName(after)}: ${reason}`,
    payload: { from_step: before, to_step: after, reason },
    detour: { from_step: before, to_step: after, reason },
  };
  return [left, ...(after < before ? [detour] : []), enter(after, entered)];
};

const tasks = ({ moment: { outcome, reply, reason } }: Telling): Told[] => {
  const decided = reason === "task_approved" || reason === "task_rejected" ? [reason.slice("task_".length)] : [];
  const opened = [...outcome.tasks, ...outcome.due];
  return [
    ...decided.map(
      (verdict): Told => ({
        kind: "HIL_TASK",
        subject: "task",
        status: verdict,
        summary: `a manager has ${verdict} a task`,
      }),
    ),
    ...(reply === "held"
      ? [{ kind: "HIL_TASK", subject: "reply", status: "pending", summary: "the reply waits for a manager" } as const]
      : []),
    ...opened.map(
      ({ type, reason: why }): Told => ({
        kind: "HIL_TASK",
        subject: type,
        status: "pending",
        summary: `${type} waits for a manager: ${why}`,
        payload: { type, reason: why },
      }),
    ),
  ];
};

const draft = ({ moment, after }: Telling): Told[] => {
  const { reply, outcome, problems } = moment;
  if (reply === "none") return [];
  const says = outcome.says.map(kindOf);
  const next = outcome.dialogue.asked.join(", ") || "nothing";
  return [
    {
      kind: "DRAFT_SEND",
      subject: says.join(", "),
      status: reply,
      summary: `${reply}: ${says.join(", ")}${problems.length > 0 ? `; the composed text did not match its facts (${problems.join(", ")})` : ""}`,
      payload: { says, asks: outcome.dialogue.asked, problems },
      draft: { footer: { step: stepName(after), next, state: waitStateOf(moment) } },
    },
  ];
};

const write = ({ moment: { ms, eventId } }: Telling): Told => ({
  kind: "DB_WRITE",
  subject: eventId === undefined ? "conversation" : "booking",
  status: "ok",
  summary: `stored in ${ms} ms`,
  payload: { event_id: eventId ?? null },
  io: { direction: "out", op: "persist", result: "ok", duration_ms: ms },
});

const snapshot = ({ moment: { after }, names }: Telling): Told => ({
  kind: "STATE_SNAPSHOT",
  subject: "state",
  status: after?.status ?? "none",
  summary: after ? `status ${after.status}, ${factKeys(after.facts).length} facts` : "no booking",
  payload: after
    ? {
        status: after.status,
        facts: shownFacts(after.facts, names),
        hold: after.hold?.state ?? null,
        offer: after.offer ? { version: after.offer.version, status: after.offer.status } : null,
        paid_minor: after.paidMinor,
      }
    : {},
});
