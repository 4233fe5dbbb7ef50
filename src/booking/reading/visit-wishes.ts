import { anchored } from "./clauses.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { VISIT_WISH } from "./lexicon/visit-wish-words.ts";
import type { Clause, Found } from "./reading.ts";
import { touches, words } from "./text.ts";

const OWN = words(VISIT_WISH.own);
const OTHERS = words(VISIT_WISH.others);
const MUST = words(VISIT_WISH.must);
const WANTS_TO_KNOW = anchored(MOVE.asksElse);
const ASKS_WHEN = anchored(VISIT_WISH.when);

/**
 * "Would it be OK if two of us dropped by?", "when could we come for a look?": who asks whether he may come himself wants
 * to, and is no more asking how visits go. Source: spec/workflow.md §2.11.
 */
export const wishingVisits = (
  folded: string,
  clauses: readonly Clause[],
  said: readonly Found<SignalKind>[],
): readonly Clause[] =>
  clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const signals = said.filter(({ span }) => touches(span, clause)).map(({ value }) => value);
    const isOwn =
      clause.mood === "question" &&
      signals.includes("visit") &&
      !signals.includes("noVisit") &&
      text.search(OWN) >= 0 &&
      text.search(OTHERS) < 0 &&
      text.search(MUST) < 0 &&
      (ASKS_WHEN.test(text) || !WANTS_TO_KNOW.test(text));
    return isOwn ? { ...clause, mood: "request" } : clause;
  });
