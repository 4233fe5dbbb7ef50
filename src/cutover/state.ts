import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** The steps of a cut-over, in their order: none begins before the one before it has succeeded. */
export const STEPS = ["rehearse", "freeze", "backfill", "verify", "smoke", "report"] as const;
export type Step = (typeof STEPS)[number];

/** What came of a step. */
export interface Outcome {
  at: string;
  ok: boolean;
  /** What was seen, in sentences; no names and no texts. */
  seen: string[];
}

/** How far a cut-over has come. */
export interface State {
  done: Partial<Record<Step, Outcome>>;
  /** The files as they were when the legacy service had stopped, by path: SHA-256. */
  frozen: Record<string, string>;
  /** Of the backfill that wrote: what the smoke test looks for. */
  imported?: { events: number; tasks: number; status: Record<string, number>; teams: number };
}

/** Kept beside the manifest, so that everybody who works on the cut-over sees the same. */
export const statePath = (manifest: string): string => `${manifest}.cutover.json`;

export const readState = (manifest: string): State =>
  existsSync(statePath(manifest))
    ? (JSON.parse(readFileSync(statePath(manifest), "utf8")) as State)
    : { done: {}, frozen: {} };

/** Whole or not at all. */
export const writeState = (manifest: string, state: State): void => {
  const partial = `${statePath(manifest)}.partial`;
  writeFileSync(partial, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, statePath(manifest));
};

/** The step that has to succeed first; `undefined` when this one may begin. */
export const missingBefore = ({ done }: State, step: Step): Step | undefined =>
  STEPS.slice(0, STEPS.indexOf(step)).find((each) => done[each]?.ok !== true);

/** A step that is done again takes those after it back, for they rested on it. */
export const withOutcome = (state: State, step: Step, outcome: Outcome): State => ({
  ...state,
  done: {
    ...Object.fromEntries(
      STEPS.slice(0, STEPS.indexOf(step)).flatMap((each) => (state.done[each] ? [[each, state.done[each]]] : [])),
    ),
    [step]: outcome,
  },
});

/** The checklist as it stands. */
export const checklist = (state: State): string[] => {
  const next = STEPS.find((step) => state.done[step]?.ok !== true);
  return STEPS.flatMap((step) => {
    const outcome = state.done[step];
    const mark = outcome ? (outcome.ok ? "done  " : "FAILED") : step === next ? "next  " : "      ";
    return [
      `${mark}  ${step}${outcome ? `, ${outcome.at}` : ""}`,
      ...(outcome?.seen ?? []).map((line) => `          ${line}`),
    ];
  });
};
