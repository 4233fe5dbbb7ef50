import { LEXICONS } from "./lexicon/index.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import type { Clause, Found } from "./reading.ts";
import { touches, words } from "./text.ts";

const HEDGED = words(LEXICONS.flatMap(({ hedges }) => hedges));

/**
 * "We have to move our meeting. Would the 14th be possible?": an enquiry right behind what is to be another way asks for
 * it, and a thought before it does not. Source: spec/workflow.md §2.3, §9.2 (018: a change phrased as a question).
 */
export const askingToMove = (
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Found<SignalKind>[],
): readonly Clause[] =>
  clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const isAsked =
      clause.mood === "enquiry" &&
      before !== undefined &&
      (before.mood === "statement" || before.mood === "request") &&
      folded.slice(before.start, before.end).search(HEDGED) < 0 &&
      signals.some(({ value, span }) => value === "change" && touches(span, before));
    return isAsked ? { ...clause, mood: "request" } : clause;
  });
