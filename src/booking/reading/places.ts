import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, ORDINALS } from "./vocabulary.ts";

/** Which of several things that were offered is meant, counted from 1; -1 is the last. */
export interface FoundPlace {
  nth: number;
  span: Span;
}

/** What can be offered in a list, when it is a day or an hour. */
const NOUN =
  "(?:one|dates?|days?|options?|suggestion|slots?|appointment|times?|termin|tag|vorschlag|datum|variante|jour|date|proposition|creneau|rendez-vous|horaire|heure|data|giorno|opzione|proposta|appuntamento|orario)";
/** What may follow when nothing else is counted ("the first aid course"). */
const FOLLOWING = `(?=\\s*(?:[.,;:!?)]|$|(?:please|bitte|s'il|svp|per favore|grazie|merci|works?|would|will|is|suits?|sounds|looks|passt|geht|ginge|ware|ist|gefallt|klingt|nous|me|convient|est|serait|irait|ira|va|ci|mi|andrebbe|sarebbe|e|and|und|et|then|dann|on|am|of|from|at|um|von|de|dalle|le|il|du|del)${AFTER}))`;
const PLACE = new RegExp(
  `${BEFORE}(?:(?:the|den|der|das|le|la|les|il|lo|im)\\s+|l')(?:(?<nth>${ORDINALS.pattern})|(?<last>${any("last")}))(?:\\s+(?:vorgeschlagenen?|angebotenen?|proposed|suggested|offered))?(?:\\s+${NOUN})?(?:\\s+(?:proposee?s?|offerte?|suggeree?|propost[oa]|offert[oa]|proposed|suggested|offered))?${AFTER}${FOLLOWING}`,
  "u",
);

/** "the second one", "der letzte Termin", "le premier jour", "il primo". */
export const readPlace = (folded: string): FoundPlace | undefined => {
  const match = PLACE.exec(folded);
  const nth = match?.groups?.["last"] ? -1 : ORDINALS.numberOf(match?.groups?.["nth"] ?? "");
  return match && nth !== undefined ? { nth, span: spanOf(match) } : undefined;
};

/** Where it stands in the list, for `at`. */
export const indexOf = ({ nth }: FoundPlace): number => (nth > 0 ? nth - 1 : nth);
