import type { Telling, Told } from "./event.ts";
import { stepName, waitStateOf } from "./standing.ts";

/** How a mail was read. */
export const classification = ({ moment: { reading, outcome }, before }: Telling): Told[] => {
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

/** What was asked, and what was answered. */
export const questions = ({ moment: { reading, outcome }, before }: Telling): Told[] => {
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

/** What waits for the team, or was decided by it. */
export const tasks = ({ moment: { outcome, reply, reason } }: Telling): Told[] => {
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

/** What was said to the client, or is held. */
export const draft = ({ moment, after }: Telling): Told[] => {
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
