import type { ReadingContext } from "./context.ts";
import { PLACE } from "./lexicon/date-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, ORDINALS, WEEKDAYS } from "./vocabulary.ts";

/** Which of several things that were offered is meant, counted from 1, or from the end: -1 is the last. */
export interface FoundPlace {
  nth: number;
  span: Span;
}

const FORM = pattern(
  `${BEFORE}(?:${group(PLACE.article)}\\s+|l'|(?<=(?:^|[.!?\\n])\\s*))(?:(?<penultimate>${group(PLACE.penultimate)})|(?<nth>${ORDINALS.pattern})|(?<first>${any("earliest")})|(?<last>${any("last")}|${any("latest")}))(?:\\s+${group(PLACE.offeredBefore)})?(?:\\s+(?:${group(PLACE.nouns)}|${WEEKDAYS.pattern}))?(?:\\s+${group(PLACE.offered)})?${AFTER}(?=\\s*(?:[.,;:!?)]|$|${group(PLACE.following)}${AFTER}))`,
);

/** "the second one", "der letzte Termin", "le premier jour", "il primo": all of them, in order. */
export const placesIn = (folded: string): FoundPlace[] =>
  [...folded.matchAll(FORM)].flatMap((match) => {
    const { penultimate, first, last, nth = "" } = match.groups ?? {};
    const place = penultimate ? -2 : last ? -1 : first ? 1 : ORDINALS.numberOf(nth);
    return place === undefined ? [] : [{ nth: place, span: spanOf(match) }];
  });

/** The first of them. */
export const readPlace = (folded: string): FoundPlace | undefined => placesIn(folded)[0];

/** Where it stands in the list, for `at`. */
export const indexOf = ({ nth }: FoundPlace): number => (nth > 0 ? nth - 1 : nth);

/** Counted off once days or hours were offered for a visit. */
export const visitChoice = (folded: string, { asked }: Pick<ReadingContext, "asked">): FoundPlace[] => {
  const place = asked.includes("visit_day") || asked.includes("visit_time") ? readPlace(folded) : undefined;
  return place ? [place] : [];
};
