import { LEXICONS } from "./lexicon/index.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import type { Clause, Found } from "./reading.ts";
import { longestFirst, type Span, touches } from "./text.ts";

export interface FoundItem {
  item: string;
  span: Span;
}

/** "a harp", "eine Nebelmaschine": an article or a number, up to two words, and the noun. */
const ARTICLE =
  "(?:an?|some|one|two|three|eine?[nmr]?|zwei|drei|ein paar|une?|quelques|des|deux|trois|uno|una|un'|dei|delle|alcuni|due|tre)";
const STOP =
  "(?:for|fur|please|bitte|to|and|und|on|at|in|the|den|die|das|from|zu|as|besorgen|organisieren|beschaffen|auftreiben|mieten|bereitstellen|von|mit|with|that|which|der|of|more|mehr|pour|s'il|et|le|la|les|avec|de|du|per|favore|il|con|di|del|della)(?![\\p{L}])";
const NOUN = `(?<item>(?!${STOP})[\\p{L}][\\p{L}-]+(?: (?:a|au|aux|de|des|du|del|della|dello|di|da|per il|per la) [\\p{L}-]{3,}| d'[\\p{L}-]{3,}| (?!${STOP})[\\p{L}-]{3,})?)`;
/** What a thing is for is no thing to be found: "a trampoline for a demonstration". */
const PURPOSE = "(?<!(?<![\\p{L}])(?:for|during|fur|wahrend|bei|pour|durant|lors d'|per|durante) )";
/** "riuscite a trovarne": a verb behind the Italian "a". */
const VERB =
  "(?!\\p{L}+(?:are|ere|ire) (?:un|l')|\\p{L}*(?:ar|er|ir)(?:ci|vi|ne|la|lo|li|le|mi|cela|celo)(?![\\p{L}]))";
const THING = new RegExp(`${PURPOSE}(?<![\\p{L}])${ARTICLE} ${VERB}${NOUN}`, "gu");
/** Clauses that say what is missing, before or beside the request to get it. */
const NEEDS =
  /(?:need|want|like|love|looking for|missing|brauchen|brauche|brauchten|braucht|wunschen|hatten gerne?|mochten|suchen|fehlt|besoin|faut|faudrait|aimerions|voudrions|souhait|cherchons|manque|bisogno|serve|servirebbe|vorremmo|desider|cerchiamo|manca)/u;
/** Nothing that somebody could get for a room. */
const NO_THING = new Set(
  "one ones uno una un une eine eines somewhere anywhere up parte quelque somebody someone gathering demonstration presentation opening one it them offer quote invoice visit tour call room hall date day time word look bit lot answer reply reason moment list option idea event meeting party dinner lunch workshop course seminar concert celebration raum saal termin tag offerte rechnung besichtigung antwort anruf moment frage question option event anlass feier fest sitzung angebot kurs konzert idee menge discount rabatt rabais remise reduction ristourne geste sconto riduzione offre devis facture visite appel salle date jour heure reponse evenement reunion fete diner dejeuner seminaire cours option offerta preventivo fattura visita chiamata sala data giorno ora risposta evento riunione festa cena pranzo seminario corso opzione".split(
    " ",
  ),
);
const PEOPLE = new RegExp(`^(?:${longestFirst(LEXICONS.flatMap(({ people }) => people)).join("|")})$`, "u");

/**
 * Things that the catalogue lacks and that we are asked to get, by the client's word for them: in the clause that asks
 * ("arrange a harp"), or in the one before it ("we need a harp. Could you arrange one?"). Source: spec/workflow.md §2.13.
 * @param text the mail's words, @param folded the same folded, @param known spans of what the venue has or knows
 */
export const readSourcing = (
  text: string,
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Found<SignalKind>[],
  known: readonly Span[],
): FoundItem[] =>
  clauses.flatMap((clause, index) => {
    const asks = signals.some(
      ({ value, span }) => value === "arrange" && clause.start <= span.start && span.start < clause.end,
    );
    if (!asks) return [];
    const own = thingsIn(text, folded, clause, known);
    const before = clauses[index - 1];
    if (own.length > 0 || !before || !NEEDS.test(folded.slice(before.start, before.end))) return own;
    return thingsIn(text, folded, before, known);
  });

const thingsIn = (text: string, folded: string, { start, end }: Clause, known: readonly Span[]): FoundItem[] =>
  [...folded.slice(start, end).matchAll(THING)].flatMap((match) => {
    const item = match.groups?.["item"] ?? "";
    const at = start + match.index + match[0].lastIndexOf(item);
    const span = { start: at, end: at + item.length };
    const last = item.split(" ").at(-1) ?? "";
    const isThing = !NO_THING.has(item) && !NO_THING.has(last) && !PEOPLE.test(last);
    return isThing && !known.some((other) => touches(other, span))
      ? [{ item: text.slice(at, at + item.length), span }]
      : [];
  });
