import { AGREEMENT } from "./lexicon/agreement-words.ts";
import { GUARD } from "./lexicon/guard-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const ONLY_TELLS = new RegExp(`^${group(GUARD.onlyTells)}`, "u");
const OR_NOT = new RegExp(`^\\s*${group(GUARD.orNot)}${AFTER}`, "u");
const OTHERS = words(AGREEMENT.othersYes);
/** "Approved by the fire brigade": whether a text tells of somebody else's yes. */
export const tellsOthersYes = (text: string): boolean => text.search(OTHERS) >= 0;
const WHOEVER = words(AGREEMENT.whoeverSaysYes);
const DECIDES = words(AGREEMENT.deciders);
/** "She said yes!": nobody who decides is named before. */
export const whoeverSaysYes = (folded: string): Span | undefined =>
  [...folded.matchAll(WHOEVER)].map(spanOf).find(({ start }) => folded.slice(0, start).search(DECIDES) < 0);

/**
 * Words of agreement that agree to nothing: "I take it that it is heated", "then I can say yes or no", "the caterer has
 * accepted". Source: spec/workflow.md §3.5 (negatives).
 */
export const isNoYes = (text: string, span: Span): boolean =>
  ONLY_TELLS.test(text.slice(span.start)) ||
  OR_NOT.test(text.slice(span.end)) ||
  praisesElse(text, span) ||
  [...text.matchAll(OTHERS)].some((others) => touches(spanOf(others), span));

const ELSE = new RegExp(`${BEFORE}${group(GUARD.praisedElse)}(?: \\p{L}+){0,2}\\s*$`, "u");
/** "Your newsletter looks great": what is praised is nothing that we asked about. */
const praisesElse = (text: string, { start }: Span): boolean => ELSE.test(text.slice(0, start));

const OR_BEFORE = new RegExp(`(?<!\\p{L})${group(SMALL.or)}(?:\\s+\\p{L}+){0,2}\\s*$`, "u");
/** "The board will accept or decline it": open either way. @param before what stands before the second of the two */
export const isOneOfTwo = (before: string): boolean => OR_BEFORE.test(before);
