import { ALL_ELSE } from "./lexicon/all-else-words.ts";
import type { Clause, Found } from "./reading.ts";
import { words } from "./text.ts";

const STAYS = words(ALL_ELSE);

/**
 * "The 16th would suit us just as well, everything else staying as it is": where all else stays, what is named beside it
 * is to be another one. Source: spec/workflow.md §2.3.
 * @param named what the mail names otherwise than it is known
 */
export const besideAllElse = <T>(folded: string, clauses: readonly Clause[], named: readonly Found<T>[]): Found<T>[] =>
  named.filter(({ span }) => {
    const at = clauses.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    const [own, next] = [clauses[at], clauses[at + 1]];
    return (
      own !== undefined &&
      (folded.slice(own.start, own.end).search(STAYS) >= 0 ||
        (next !== undefined && folded.slice(next.start, next.end).trimStart().search(STAYS) === 0))
    );
  });
