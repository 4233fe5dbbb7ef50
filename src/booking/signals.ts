import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import type { Found, Reading } from "./reading/reading.ts";
import { isIn } from "./reading/text.ts";

/** Whether a mail gives one of these signals in anything but a question. */
export const hasSignal = ({ signals }: Reading, ...kinds: readonly SignalKind[]): boolean =>
  signals.some(({ value, mood }) => mood !== "question" && kinds.includes(value));

/** Source: spec/workflow.md §3.3: accept without a further check. */
const HIGH = 0.85;

/** Whether a mail gives this signal beyond doubt. */
export const isSure = ({ signals }: Reading, kind: SignalKind): boolean =>
  signals.some(({ value, mood, confidence }) => value === kind && mood !== "question" && confidence >= HIGH);

/**
 * "We need Room A", "please quote for the 27th": who orders something, or asks for an offer for it, wants it so now. What
 * is agreed to behind it, or said behind a "but", is of something else: "we thought of Room A, but your offer suits us".
 * Source: spec/workflow.md §2.3.
 */
export const isOrdered = ({ clauses, signals }: Reading, found: Found<unknown>): boolean => {
  const clause = clauses.find((each) => isIn(each)(found));
  const said = clause ? signals.filter(isIn(clause)) : [];
  const { start } = found.span;
  const isAgreed = said.some(({ value, span }) => (value === "accept" || value === "yes") && span.start > start);
  const isApart = (at: number): boolean =>
    said.some(({ value, span }) => value === "objection" && start < span.start && span.start < at);
  return !isAgreed && said.some((each) => ORDERS.includes(each.value) && !isApart(each.span.start));
};

const ORDERS: readonly SignalKind[] = ["booking", "offer"];
