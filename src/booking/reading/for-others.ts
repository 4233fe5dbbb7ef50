import { FOR_OTHERS } from "./lexicon/for-others-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { type Span, spanOf, words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const DISCLAIMS = words(FOR_OTHERS.disclaims);
const PASSED_ON = words(FOR_OTHERS.passedOn);
const OWN = words(FOR_OTHERS.own);
const OTHERS = words(LEXICONS.flatMap(({ others }) => others));
const CONTRAST = new RegExp(`^[^.?!]{0,40}?${BEFORE}${group(FOR_OTHERS.contrasts)}${AFTER}(?<whom>[^.?!:]{0,60})`, "u");

const isOf = (text: string, form: RegExp): boolean => text.search(form) >= 0;

const LEAD = new RegExp(`(?:^|[.?!\\n])(?:\\W*${BEFORE}${group(FOR_OTHERS.leads)}${AFTER})*\\W*$`, "u");
const REACH = 60;
/** "Lunch isn't for us": what is not for the writer is named, and it is no mail for others. */
const isOfMail = (text: string, { start }: Span): boolean => LEAD.test(text.slice(Math.max(0, start - REACH), start));

const firstOf = (text: string, form: RegExp): Span | undefined => [...text.matchAll(form)].slice(0, 1).map(spanOf)[0];

/** "It isn't me but my neighbour who needs a hall", "I told her about you": where the writer says that it is not he. */
export const disclaimedIn = (text: string): Span | undefined => {
  const span = firstOf(text, DISCLAIMS);
  if (span === undefined || !isOfMail(text, span)) return firstOf(text, PASSED_ON);
  const whom = CONTRAST.exec(text.slice(span.end))?.groups?.["whom"];
  return whom === undefined || isOf(whom, OTHERS) ? span : undefined;
};

/**
 * Whether a first mail tells of somebody else's event: it says that it is not the writer's, or that those will write
 * themselves, and nowhere does the writer want anything. Source: spec/workflow.md §2.5.
 * @param isOnTheirOwn somebody is told to come himself
 */
export const isForOthers = (folded: string, isOnTheirOwn: boolean): boolean => {
  const disclaimed = disclaimedIn(folded);
  const rest = folded.replace(DISCLAIMS, " ");
  return (disclaimed !== undefined || isOnTheirOwn) && !isOf(rest, OWN);
};
