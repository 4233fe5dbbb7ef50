import { HOUR_MOVE } from "./lexicon/hour-move-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import type { Clause } from "./reading.ts";
import type { FoundRoom } from "./rooms.ts";
import { type Span, touches, words } from "./text.ts";

const ASKED_FOR = words(HOUR_MOVE.mayWe);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const CONDITION = words(LEXICONS.flatMap(({ conditions }) => conditions));

/**
 * "Könnten Sie uns statt in B im Raum F unterbringen?": whoever asks whether we can put one room in the place of another
 * asks us to. The clauses, with those among what is to be done, and which those are. Source: spec/workflow.md §9.2 (018: a change as a question).
 */
export const askingForRooms = (
  folded: string,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
): { clauses: readonly Clause[]; asked: readonly Span[] } => {
  const told = clauses.map((clause) => {
    const named = rooms.filter(({ span }) => touches(span, clause));
    const text = folded.slice(clause.start, clause.end);
    const isAsked =
      clause.mood !== "statement" &&
      named.some(({ mention }) => mention.rejected) &&
      named.some(({ mention }) => !mention.rejected && !mention.hedged) &&
      text.search(ASKED_FOR) >= 0 &&
      ![SUPPOSED, CONDITION].some((form) => text.search(form) >= 0) &&
      !says(text, ASKING.prices);
    return isAsked ? { ...clause, mood: "request" as const } : clause;
  });
  return { clauses: told, asked: told.filter((clause) => !clauses.includes(clause)) };
};
