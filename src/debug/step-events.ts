import type { Step } from "../booking/words.ts";
import type { Telling, Told } from "./event.ts";
import { changedFacts } from "./fact-events.ts";
import { gatesOf, stepName } from "./standing.ts";

/** A step that is entered; again, when it was before. */
export const enter = (step: Step, entered: ReadonlySet<Step>): Told => ({
  kind: "STEP_ENTER",
  step,
  subject: stepName(step),
  status: "entered",
  summary: `${stepName(step)} entered`,
  loop: entered.has(step),
});

/** The gates of the booking, up to the first that is open. */
export const gates = ({ moment: { after, zone } }: Telling): Told[] =>
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
export const moves = ({ moment, before, after }: Telling, entered: ReadonlySet<Step>): Told[] => {
  if (before === after) return [];
  const changed = changedFacts(moment);
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
