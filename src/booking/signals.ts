import { LEXICONS } from "./reading/lexicon/index.ts";
import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import type { Found, Reading } from "./reading/reading.ts";
import { fold } from "./reading/text.ts";

/** Whether a mail gives one of these signals in anything but a question. */
export const hasSignal = ({ signals }: Reading, ...kinds: readonly SignalKind[]): boolean =>
  signals.some(({ value, mood }) => mood !== "question" && kinds.includes(value));

const PRAISE = new RegExp(`^(?:${LEXICONS.flatMap(({ praise }) => praise).join("|")})$`, "u");

/** "Top, merci beaucoup !": a word of agreement that may be no more than gladness. */
export const isPraise = ({ text }: Reading, { span }: Found<SignalKind>): boolean =>
  PRAISE.test(fold(text.slice(span.start, span.end)));

/** Source: spec/workflow.md §3.3: accept without a further check. */
const HIGH = 0.85;

/** Whether a mail gives this signal beyond doubt. */
export const isSure = ({ signals }: Reading, kind: SignalKind): boolean =>
  signals.some(({ value, mood, confidence }) => value === kind && mood !== "question" && confidence >= HIGH);
