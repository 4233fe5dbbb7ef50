import { LEXICONS } from "./lexicon/index.ts";
import type { Clause } from "./reading.ts";
import { longestFirst } from "./text.ts";

const WORDS = longestFirst(
  LEXICONS.flatMap(({ acknowledgements, signals }) => [...acknowledgements, ...signals.thanks]),
).join("|");
const ACKNOWLEDGES = new RegExp(`^\\W*(?:(?:${WORDS})(?![\\p{L}])\\W*)+$`, "u");

/**
 * "D'accord. Et où peut-on se garer ?": a short word before a question only says that our last message was read; it takes
 * no room and accepts no offer. Source: spec/workflow.md §3.1, §3.5.
 */
export const acknowledging = (folded: string, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(
    ({ start, end }, index) =>
      clauses.slice(index + 1).some(({ mood }) => mood === "question") && ACKNOWLEDGES.test(folded.slice(start, end)),
  );
