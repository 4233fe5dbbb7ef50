import type { ReadingContext } from "./context.ts";
import { PLACE } from "./lexicon/date-words.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, ORDINALS } from "./vocabulary.ts";

/** Which of several things that were offered is meant, counted from 1; -1 is the last. */
export interface FoundPlace {
  nth: number;
  span: Span;
}

const FORM = new RegExp(
  `${BEFORE}(?:${group(PLACE.article)}\\s+|l'|(?<=(?:^|[.!?\\n])\\s*))(?:(?<nth>${ORDINALS.pattern})|(?<first>${any("earliest")})|(?<last>${any("last")}|${any("latest")}))(?:\\s+${group(PLACE.offeredBefore)})?(?:\\s+${group(PLACE.nouns)})?(?:\\s+${group(PLACE.offered)})?${AFTER}(?=\\s*(?:[.,;:!?)]|$|${group(PLACE.following)}${AFTER}))`,
  "u",
);

/** "the second one", "der letzte Termin", "le premier jour", "il primo". */
export const readPlace = (folded: string): FoundPlace | undefined => {
  const match = FORM.exec(folded);
  const nth = match?.groups?.["last"]
    ? -1
    : match?.groups?.["first"]
      ? 1
      : ORDINALS.numberOf(match?.groups?.["nth"] ?? "");
  return match && nth !== undefined ? { nth, span: spanOf(match) } : undefined;
};

/** Where it stands in the list, for `at`. */
export const indexOf = ({ nth }: FoundPlace): number => (nth > 0 ? nth - 1 : nth);

/** Counted off once days or hours were offered for a visit. */
export const visitChoice = (folded: string, { asked }: Pick<ReadingContext, "asked">): FoundPlace[] => {
  const place = asked.includes("visit_day") || asked.includes("visit_time") ? readPlace(folded) : undefined;
  return place ? [place] : [];
};
