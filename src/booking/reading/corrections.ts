import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { CORRECTING } from "./lexicon/correcting-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Span } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const CORRECTION = any("corrections");
/** Small words that may stand before what is said anew: "nein, am 19.", "no, I mean the 19th". */
const LEAD_IN = group(["(?:\\p{L}{1,9}\\s+){0,3}"]);
const CORRECTS = new RegExp(
  `^(?:,?\\s+${group(CHOSEN.hedges)})?\\s*(?:\\p{L}+\\s*)?[\\s.,;:!?()-]+(?:${CORRECTION}(?![\\p{L}\\p{N}])[\\s.,;:!?()-]*){1,4}${LEAD_IN}$`,
  "u",
);
/** "11 March - no wait, that is when Ana is away, so 12 March": why it was wrong may stand between. */
const EXPLAINED = new RegExp(
  `^\\s*[\\s.,;:!?()-]+(?:\\p{L}{1,3}\\s+)?(?:${CORRECTION}(?![\\p{L}\\p{N}])[\\s,;:-]*){1,4}[^.!?\\n]{0,80}[,;:-]\\s*${LEAD_IN}(?:\\p{L}{1,4}')?$`,
  "u",
);
/** "… sorry, that's Ascension, nobody would come. Make that 13 May": right before what is meant, whatever stood between. */
const RESTATED = new RegExp(
  `${BEFORE}${group(CORRECTING.restates)}(?:[\\s,:]+${group(CORRECTING.lead)}){0,3}[\\s,:]*(?:\\p{L}{1,4}')?$`,
  "u",
);
/** "If the 12th is taken, make it the 19th": both are wished. */
const EITHER = new RegExp(`${BEFORE}(?:${group(CORRECTING.conditions)}|${group(SMALL.or)})${AFTER}`, "u");
/** Nobody says more between a slip of the tongue and what he meant. */
const MAX_BETWEEN = 60;
/** The same, where he says why, and that he means something else. */
const MAX_RESTATED = 160;

/**
 * Whether what stands between two of a kind takes the first one back.
 * @param before what stands before the first one in its sentence
 */
const corrects = (between: string, before: string): boolean => {
  const isNewNo = NEW_NO.test(between);
  if (between.length <= MAX_BETWEEN && CORRECTS.test(between) && !isNewNo) return true;
  if (EITHER.test(between) || EITHER.test(before)) return false;
  return (between.length <= MAX_RESTATED && RESTATED.test(between)) || (EXPLAINED.test(between) && !isNewNo);
};
/** "… on 12 May. No, the 19th does not suit": a sentence of its own that begins with a no answers something else. */
const NEW_NO = /^\s*[.!?](?!\.)\s*\p{L}{2,4}[\s,]+(?:\p{L}+\s+){0,3}$/u;
const SENTENCE = pattern(`[.!?](?!\\d)\\s|\\n`);
/** As far as it is looked back for a condition. */
const MAX_BEFORE = 80;

/** "12 May … no sorry, 19 May": of what was said and said anew only the latter. Source: spec/workflow.md §3.6, §3.8. */
export const uncorrected = <T extends { span: Span }>(found: readonly T[], folded: string): T[] =>
  found.filter(({ span }, index) => {
    const next = found[index + 1];
    if (!next || next.span.start <= span.end) return true;
    const before =
      folded
        .slice(Math.max(0, span.start - MAX_BEFORE), span.start)
        .split(SENTENCE)
        .at(-1) ?? "";
    return !corrects(folded.slice(span.end, next.span.start), before);
  });
