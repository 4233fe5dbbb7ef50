import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import type { Reading } from "./reading/reading.ts";

/** Whether a mail gives one of these signals in anything but a question. */
export const hasSignal = ({ signals }: Reading, ...kinds: readonly SignalKind[]): boolean =>
  signals.some(({ value, mood }) => mood !== "question" && kinds.includes(value));

/** Source: spec/workflow.md §3.3: accept without a further check. */
const HIGH = 0.85;

/** Whether a mail gives this signal beyond doubt. */
export const isSure = ({ signals }: Reading, kind: SignalKind): boolean =>
  signals.some(({ value, mood, confidence }) => value === kind && mood !== "question" && confidence >= HIGH);
