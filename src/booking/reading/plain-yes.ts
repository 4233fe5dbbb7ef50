import type { Askable } from "../world.ts";
import { asksHowToGoOn } from "./clauses.ts";
import { AGREEMENT } from "./lexicon/agreement-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { GOES_ON, HARDLY_TELLS } from "./lexicon/settled-words.ts";
import { isNoYes, tellsOthersYes } from "./no-yes.ts";
import { partsOf, withoutYes } from "./offer-taken.ts";
import type { Clause, Reading, Signal } from "./reading.ts";
import { blank, offsetBy, type Span, spanOf, touches, words } from "./text.ts";

const GOES_ON_WITH_IT = words([
  ...GOES_ON,
  ...AGREEMENT.agrees,
  ...LEXICONS.flatMap(({ signals, assents }) => [...signals.thanks, ...signals.accept, ...assents]),
]);
const NAME = /^\s*\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,2}\s*$/u;
const LIGHT = words(HARDLY_TELLS);
const FEW_IN_PART = 1;
const FEW_IN_ALL = 2;

/** How many words of a part of a sentence neither say yes nor go on with what was offered. */
const otherWords = (text: string, yes: readonly Span[]): number => {
  const agreeing = [...text.matchAll(GOES_ON_WITH_IT)];
  if (tellsOthersYes(text) || agreeing.some((match) => isNoYes(text, spanOf(match)))) return MANY;
  if (agreeing.length > 0) return 0;
  const rest = withoutYes(blank(text, yes)).replace(LIGHT, " ");
  return rest.match(/\p{L}+/gu)?.length ?? 0;
};
const MANY = Number.POSITIVE_INFINITY;

/** Whether a mail tells something beside some stretches of it that say yes. */
export const tellsBeside = (folded: string, { text, clauses, billing }: Reading, yes: readonly Span[]): boolean => {
  const isTold = (clause: Clause): boolean =>
    clause.mood !== "question" &&
    !(clause.mood === "enquiry" && asksHowToGoOn(folded.slice(clause.start, clause.end))) &&
    !NAME.test(text.slice(clause.start, clause.end)) &&
    !billing.some(({ span }) => touches(span, clause));
  const counts = clauses.filter(isTold).flatMap((clause) =>
    partsOf(folded, clause).map((part) => {
      const own = yes.filter((span) => touches(span, part)).map((span) => offsetBy(span, -part.start));
      return otherWords(folded.slice(part.start, part.end), own);
    }),
  );
  return counts.some((count) => count > FEW_IN_PART) || counts.reduce((sum, count) => sum + count, 0) > FEW_IN_ALL;
};

/**
 * "Lovely. Would you hold the room till the committee has met?", "ok, our booking number is 4711": beside something else
 * that is told, a plain yes only says that our message was read, and takes no offer. Source: spec/workflow.md §2.9, §3.5.
 * @returns the signals, with every plain yes marked that is said in passing
 */
export const markedInPassing = (folded: string, reading: Reading, asked: readonly Askable[]): readonly Signal[] => {
  if (!asked.includes("answer")) return reading.signals;
  const yes = reading.signals.filter(({ value }) => value === "yes").map(({ span }) => span);
  return yes.length > 0 && tellsBeside(folded, reading, yes)
    ? reading.signals.map((each) => (each.value === "yes" ? { ...each, isPassing: true } : each))
    : reading.signals;
};
