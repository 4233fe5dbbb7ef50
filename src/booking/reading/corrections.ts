import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { DATE_ROLE } from "./lexicon/date-role-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import type { Span } from "./text.ts";
import { any, group } from "./vocabulary.ts";

const CORRECTION = any("corrections");
/** Small words that may stand before what is said anew: "nein, am 19.", "no, I mean the 19th". */
const LEAD_IN = group(["(?:\\p{L}{1,9}\\s+){0,3}"]);
const CORRECTS = new RegExp(
  `^(?:,?\\s+${group(CHOSEN.hedges)})?\\s*(?:\\p{L}+\\s*)?[\\s.,;:!?()-]+(?:${CORRECTION}(?![\\p{L}\\p{N}])[\\s.,;:!?()-]*){1,4}${LEAD_IN}$`,
  "u",
);
/** "11 March - no wait, that is when Ana is away, so 12 March": why it was wrong may stand between. */
const EXPLAINED = new RegExp(
  `^\\s*[\\s.,;:!?()-]+(?:\\p{L}{1,3}\\s+)?(?:${CORRECTION}(?![\\p{L}\\p{N}])[\\s,;:-]*){1,4}[^.!?\\n]{0,80}[,;:-]\\s*${group([...SMALL.so, ...DATE_ROLE.rather])}\\s+${LEAD_IN}(?:\\p{L}{1,4}')?$`,
  "u",
);
/** Nobody says more between a slip of the tongue and what he meant. */
const MAX_BETWEEN = 60;

/** Whether what stands between two of a kind takes the first one back. */
const corrects = (between: string): boolean =>
  (between.length <= MAX_BETWEEN && CORRECTS.test(between) && !NEW_NO.test(between)) || EXPLAINED.test(between);
/** "… on 12 May. No, the 19th does not suit": a sentence of its own that begins with a no answers something else. */
const NEW_NO = /^\s*[.!?](?!\.)\s*\p{L}{2,4}[\s,]+(?:\p{L}+\s+){0,3}$/u;

/** "12 May … no sorry, 19 May": of what was said and said anew only the latter. Source: spec/workflow.md §3.6, §3.8. */
export const uncorrected = <T extends { span: Span }>(found: readonly T[], folded: string): T[] =>
  found.filter(({ span }, index) => {
    const next = found[index + 1];
    return !(next && next.span.start > span.end && corrects(folded.slice(span.end, next.span.start)));
  });
