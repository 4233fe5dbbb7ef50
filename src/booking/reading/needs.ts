import { LEXICONS } from "./lexicon/index.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { Clause } from "./reading.ts";
import { type Span, words } from "./text.ts";

/** "Our speaker needs a projector, is there one?": what somebody needs is asked for, not ordered. */
export const asksForNeed = (folded: string, clause: Clause, clauses: readonly Clause[]): boolean => {
  const next = clauses[clauses.findIndex(({ start }) => start === clause.start) + 1];
  return (
    (next?.mood === "question" || next?.mood === "enquiry") &&
    folded.slice(clause.start, clause.end).search(OTHERS_NEED) >= 0
  );
};
const OTHERS_NEED = words(LEXICONS.flatMap(({ othersNeed }) => othersNeed));

/** "The photographer for two hours": so long is what stands right before it. */
export const isOfThing = (folded: string, { start }: Span, things: readonly Span[]): boolean =>
  things.some(({ end }) => end <= start && OF_THING.test(folded.slice(end, start)));
const OF_THING = new RegExp(`^\\p{L}{0,2}\\)?,? ${WISH.during} (?:\\p{L}+ ){0,2}$`, "u");
