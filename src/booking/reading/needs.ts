import { LEXICONS } from "./lexicon/index.ts";
import type { Clause } from "./reading.ts";
import { words } from "./text.ts";

/** "Our speaker needs a projector, is there one?": what somebody needs is asked for, not ordered. */
export const asksForNeed = (folded: string, clause: Clause, clauses: readonly Clause[]): boolean => {
  const next = clauses[clauses.findIndex(({ start }) => start === clause.start) + 1];
  return (
    (next?.mood === "question" || next?.mood === "enquiry") &&
    folded.slice(clause.start, clause.end).search(OTHERS_NEED) >= 0
  );
};
const OTHERS_NEED = words(LEXICONS.flatMap(({ othersNeed }) => othersNeed));
