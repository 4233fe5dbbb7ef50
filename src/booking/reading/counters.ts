import type { SignalKind } from "./lexicon/lexicon.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { Clause, CounterMention, Found } from "./reading.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface FoundCounter {
  mention: CounterMention;
  span: Span;
}

/** CHF 1'200.– · 1,200.00 · 600 Franken · 600 francs · 600 CHF */
const NUMBER = "(?<n>\\d{1,3}(?:['.,]\\d{3})+(?:[.,]\\d{2})?|\\d{2,6}(?:[.,]\\d{2})?)(?:\\.?-)?";
const AMOUNT = new RegExp(
  `(?:chf|fr\\.|sfr\\.?)\\s?${NUMBER}(?!\\d)|(?<!\\d)${NUMBER.replace("?<n>", "?<m>")}\\s?(?:chf|franken|francs?|franchi|stutz)|(?<![\\d.:])(?<k>\\d{1,3}(?:['.,]\\d{3})+|\\d{2,6})\\s?\\.-(?!\\d)`,
  "gu",
);
/** "could you do 450?", "meet us at 900", "ginge es für 600": a bare number that bargains. */
const BARE =
  /(?:do it for|do|take|accept|meet us at|at|pay|offer|go down to|come down to|say|wie war(?:e|s|'s) (?:es )?mit|mit|disait|facciamo|facessimo|about|closer to|nearer to|more like|eher mit|eher bei|eher|plutot|piuttosto|fur|bei|auf|pour|a|disons|per|diciamo)\s+(?<n>\d{2,6})(?!\s*(?:people|persons|personen|guests|gaste|pax|personnes|invites|persone|ospiti|ore|heures|uhr|h\b|am\b|pm\b|[.:]\d))(?!\d)/gu;
/** "A 700 ci stiamo": accepted at another price than ours; smaller numbers count people. */
const ACCEPTED_AT =
  /(?<![\p{L}\p{N}])(?:at|for|bei|fur|zu|um|a|pour|per|con|mit)\s+(?<n>\d{3,6})(?![\d.:])(?!\s*(?:people|persons|personen|guests|gaste|pax|personnes|invites|persone|ospiti))/gu;
/** "would 550 be possible?", "wären 550 möglich?": a bare number, where the mail speaks of a price. */
const BARE_POSSIBLE =
  /(?:would|ware|waren|ginge|gingen|geht|sarebbe(?:ro)?|serait|seraient)\s+(?:auch |nicht |vielleicht |possibil[ei] |possible |-?il |-?ils )*(?<n>\d{3,6})(?![\d.:])|(?<![\d.:])(?<m>\d{3,6})\s+(?:be|work|ok|serait|seraient|ware|waren|moglich|sarebbe(?:ro)?|possible|possibil[ei])(?![\p{L}])/gu;
/** "More than 500 is not possible": the most that can be paid. */
const AT_MOST =
  /(?:mehr als|hoher als|more than|plus de|piu di)\s+(?<n>\d{3,6})(?!\d|[.:]\d)(?=.{0,40}(?:liegt|drin|budget|zahlen|ausgeben|bezahlen|pay|spend|afford|payer|mettre|depenser|pagare|spendere|permetter))|(?:(?:pay|spend|go|stretch|payer|mettre|depenser|monter|spendere|pagare|mettere|salire)(?: (?:it|up))? (?:more than|above|over|beyond|higher than|plus de|au-dessus de|plus haut que|piu di|oltre(?: i)?|sopra i))\s+(?<m>\d{3,6})(?!\d|[.:]\d)/gu;
/** "700 and we sign": so much would close the deal. */
const NUMBER_AND_SIGN =
  /^\W*(?<n>\d{3,6}) (?:and|und|et|e) (?:(?:we|i|wir|ich|nous|je|on) (?:\p{L}+ )?(?:sign|book|take|unterschreib|nehm|buch|sag|reserv|pren|accept)|(?:firm|prenot|accett|prend)iamo)/u;
const PRICE_TALK =
  /(?:chf|fr\.|franken|francs?|franchi|price|offer|quote|expensive|steep|pricey|dear|a lot|much|budget|cost|preis|teuer|viel|offerte|angebot|prix|cher|offre|prezzo|car[oa]|offerta|costos)/u;
/** Words that bargain about the whole. */
const BARGAIN =
  /(?:wie war(?:e|s|'s)|et si on disait|si on disait|facciamo|fareste|se facessimo|what about|how about|shall we say) (?:es )?(?:mit )?(?=\d{3})|waren wir (?:sofort |gerne |gleich )?dabei|ci staremmo|on serait partants|hoping for|had hoped|(?:had|have) in mind|were expecting|gerechnet|gehofft|erhofft|vorgestellt|esperi(?:ons|ais)|pensi(?:ons|ais)|speravamo|pensavamo|(?:wurden|konnten|konnen) (?:sie|ihr) (?:\p{L}+ ){0,4}(?:fur|um) \d|would you let us have|let us have it for|give it to us for|could you (?:do|go|offer|make)|can you (?:do|go|offer|make)|would you (?:do|take|accept)|do it for|meet us|(?:we|i) (?:can|could|would|are willing to|'d)(?: only| gladly)? pay|(?:unser|our|my|mein) (?:budget|limit|maximum)|(?:more|only) (?:budget|than)|ginge es|konnten sie|konnen sie|ginge das|(?:wir|ich) (?:konnen|konnten|wurden|kann|konnte) (?:\p{L}+ )?(?:hochstens|maximal|nur)?|einigen|treffen|(?:wurden|konnten) (?:wir|ich) (?:\p{L}+ ){0,2}(?:zusagen|annehmen|buchen|unterschreiben|nehmen|akzeptieren)|(?:wir|ich) (?:wurden?|nehmen|unterschreiben|sagen) (?:\p{L}+ ){0,3}(?:zu|an|zusagen|annehmen|nehmen|sofort)|statt|instead|then|dann|machen wir|what about|how about|wie ware es|(?:we|i)(?: would|'d|'ll| will| can) (?:\p{L}+ )?(?:accept|take it|sign|agree|book|say yes|go ahead)|(?:nous|on|je) (?:sign|accept|pren|reserv|serion|confirm)|(?:firm|accett|prend|prenot|conferm)(?:iamo|eremmo|eremo|o)(?![\p{L}])|(?:too|zu) (?:expensive|much|teuer|viel)|(?:(?:pourriez|pouvez)-vous|vous (?:pourriez|pouvez)) (?:(?:nous )?(?:la |le |l')?(?:faire|laisser|accorder|ceder|louer)|descendre|nous faire|baisser)|(?:ce la|ce lo|la|lo) (?:lasciate|lascereste|dareste|affittereste)|(?:uns|ihn|das)(?: \p{L}+){0,3} (?:fur|zu) .{0,20}(?:uberlassen|geben|lassen)|(?:nous|je) (?:pouvons|pourrions|peux|pourrais) (?:payer|mettre|offrir|proposer|depenser)|(?:notre|mon) budget|au lieu d|trop (?:cher|eleve)|disons|et pour|(?:potreste|potete|puo|potrebbe) (?:fare|farci|scendere|abbassare)|(?:possiamo|potremmo|posso) (?:pagare|offrire|spendere|mettere)|il nostro budget|invece d|troppo (?:car[oa]|alto)|diciamo|(?:our|my) (?:ceiling|upper limit|top|absolute maximum)|(?:doable|feasible|at our disposal|could live with|you'd have a deal|we'd have a deal|it's a deal)|(?:geht|ginge|klappt|klappte) (?:es |das |sich )?(?:auch |allenfalls |eventuell |vielleicht )?(?:fur|mit|bei|zu)|(?:liesse|lasst|lasse) sich das|zur verfugung|liegt (?:\p{L}+ ){0,5}(?:nicht )?drin|waren wir dabei|(?:mehr|hoher) als|schmerzgrenze|obergrenze|machbar|faisable|jouable|envisageable|disposons|dispose d|(?:nous|on|je) signer|marche conclu|(?:riuscite|riuscireste|arrivate|potete arrivare) a|fattibile|a disposizione|il (?:nostro|mio) (?:limite|massimo|tetto)|(?:notre|mon) (?:limite|maximum|plafond)/u;
/** "Geht es auch für 900 Franken?", "we only have CHF 650": an amount that is asked to do, unless it is one to be paid. */
const MAKES_DO =
  /(?<![\p{L}])(?:(?:geht|ginge|klappt|moglich|possible|possibile|si puo(?: fare)?|faire|fare|machen)(?: (?:es|das|auch|nicht|vielleicht|anche|aussi|ce|cela))* (?:fur|um|zu|mit|for|pour|a|per|con)|zur verfugung|a disposition|a disposizione|available|make it work|doable|feasible|fattibile|faisable|jouable|machbar|incontro|entgegen\p{L}*|budget)(?![\p{L}])/u;
const PAYS = new RegExp(`${BEFORE}${any("payment")}${AFTER}`, "u");

/** A rule of the house is asked for, not a price for this offer. */
const POLICY =
  /(?:on|for|an|bei|fur|unter) (?:weekdays?|wochentagen?|non-profits?|charit(?:y|ies)|vereine?n?|students?|schulen?|regulars|stammkunden|early|fruhbucher)|in general|generally|generell|grundsatzlich|normally|normalerweise|usually|policy|en general|generalement|d'habitude|pour les (?:associations|ecoles|etudiants)|in generale|di solito|generalmente|per le (?:associazioni|scuole)/u;

/** The offer on the table, in a question that names no amount. */
const OF_THIS =
  /\b(?:our|this|the|your) (?:offer|price|quote|total|rate)|unsere[rn]? |diese[rsn]? |der offerte|dem angebot|am preis|beim preis|possible|moglich|any chance|entgegenk\p{L}*|meet us|geste|pencils?|incontro|preislich|spielraum|verhandel|room (?:to|for)|nego|leeway|margin|marge|trattativ|petit prix|prezzo di|(?:votre|cette|l') ?offre|le prix|sur le (?:prix|total)|(?:vostra|questa|l') ?offerta|(?:il|sul) (?:prezzo|totale)|possibile/u;

/** Minor units of an amount as it is written; a last group of two digits is the cents. */
const minorOf = (text: string): number => {
  const [, whole = "", cents = "00"] = /^(.*?)(?:[.,](\d{2}))?$/u.exec(text) ?? [];
  return Number(whole.replace(/\D/g, "")) * 100 + Number(cents);
};

/**
 * Other prices that the client proposes for what was offered: an amount beside words that bargain, or a wish for less
 * without one. Questions about rules of the house ("a discount on weekdays?") are none. Source: spec/workflow.md §3.5.
 */
export const readCounters = (
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Found<SignalKind>[],
): FoundCounter[] => {
  const speaksOfPrice = PRICE_TALK.test(folded);
  const namesAmount = clauses.some(({ start, end }) => hasProposal(folded.slice(start, end)));
  return clauses.flatMap((clause, index): FoundCounter[] => {
    const text = folded.slice(clause.start, clause.end);
    const next = clauses[index + 1];
    const sentence = next?.start === clause.end ? folded.slice(clause.start, next.end) : text;
    const isThought =
      clause.mood === "question" &&
      signals.some(
        ({ value, span }) => value === "hypothetical" && clause.start <= span.start && span.start < clause.end,
      );
    if (isThought || POLICY.test(text)) return [];
    const wishesLess = signals.some(
      ({ value, span }) => value === "counter" && clause.start <= span.start && span.start < clause.end,
    );
    const accepts = signals.some(
      ({ value, span }) => value === "accept" && clause.start <= span.start && span.start < clause.end,
    );
    const amount = amountIn(text, {
      accepts,
      bargains: BARGAIN.test(sentence),
      makesDo: MAKES_DO.test(text) && !PAYS.test(text),
      wishesLess,
      speaksOfPrice,
    });
    if (amount) {
      const span = spanOf(amount);
      const { n, m, k } = amount.groups ?? {};
      const number = n ?? m ?? k ?? "";
      return [
        {
          mention: { proposedMinor: minorOf(number) },
          span: { start: span.start + clause.start, end: span.end + clause.start },
        },
      ];
    }
    const isOfThis = clause.mood !== "question" || namesAmount || OF_THIS.test(text);
    return wishesLess && isOfThis ? [{ mention: { proposedMinor: undefined }, span: clause }] : [];
  });
};

const hasProposal = (text: string): boolean =>
  BARGAIN.test(text) && (text.search(AMOUNT) >= 0 || text.search(BARE) >= 0) && !POLICY.test(text);

/** What the words around a number say of it. */
interface Bargaining {
  /** It accepts, at the price it names. */
  accepts: boolean;
  bargains: boolean;
  makesDo: boolean;
  wishesLess: boolean;
  speaksOfPrice: boolean;
}

/** The first price in a clause that the client would pay. */
const amountIn = (
  text: string,
  { accepts, bargains, makesDo, wishesLess, speaksOfPrice }: Bargaining,
): RegExpMatchArray | undefined => {
  const closing = NUMBER_AND_SIGN.exec(text);
  const amounts = [
    ...(wishesLess || bargains || makesDo || accepts ? text.matchAll(AMOUNT) : []),
    ...(bargains ? text.matchAll(BARE) : []),
    ...(accepts ? text.matchAll(ACCEPTED_AT) : []),
    ...text.matchAll(AT_MOST),
    ...(speaksOfPrice ? text.matchAll(BARE_POSSIBLE) : []),
    ...(closing ? [closing] : []),
  ];
  return amounts.find((match) => !isRejectedPrice(text, match) && !countsPieces(text, match));
};

/** "Prenons plutôt 10 bouteilles": so many things. */
const PIECES = new RegExp(`^\\s*${group(WISH.pieces)}${AFTER}`, "u");
const countsPieces = (text: string, match: RegExpMatchArray): boolean => PIECES.test(text.slice(spanOf(match).end));

/** "CHF 750 is too much", "statt 750": the price on the table, not the one proposed. */
const isRejectedPrice = (text: string, match: RegExpMatchArray): boolean => {
  const before = text.slice(Math.max(0, (match.index ?? 0) - 14), match.index);
  const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 20);
  return (
    /(?:instead of|statt|anstatt|rather than|au lieu de|plutot que|invece di|anziche)\s*$/u.test(before) ||
    /^\s*(?:is|are|ist|sind|est|sont|c'est|e|sono) (?:too|zu|trop|troppo)/u.test(after)
  );
};
