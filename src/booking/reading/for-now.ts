import type { SignalKind } from "./lexicon/lexicon.ts";
import type { Clause, Found, Mood } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";

/** "We can't accept this as it stands": what was offered is to be another way, and nothing is off. */
const AS_IT_IS = words([
  "as (?:it|this|things) (?:stands?|is|are)",
  "as is",
  "like (?:this|that)",
  "(?:in|under) (?:this|that|its|the) (?:present |current )?form",
  "(?:at|for) (?:this|that|the current) (?:price|rate|figure|amount)",
  "at the moment",
  "for the moment",
  "(?:just )?yet",
  "so(?= (?:aber |jetzt |leider )*(?:konnen|kann|nehmen|akzeptieren|nicht))",
  "in (?:dieser|der (?:jetzigen|vorliegenden|aktuellen)) (?:form|variante|fassung|zusammensetzung)",
  "zu (?:diesem|dem) (?:preis|betrag|tarif)",
  "im moment",
  "momentan",
  "derzeit",
  "noch",
  "en l'etat",
  "tel(?:le)? que(?:l(?:le)?)?",
  "comme (?:ca|cela)",
  "sous cette forme",
  "dans (?:cette|sa) (?:forme|version)(?: actuelle)?",
  "a ce (?:prix|tarif|montant)",
  "pour (?:le moment|l'instant)",
  "encore",
  "cosi(?: com'e)?",
  "in (?:questa|tale) forma",
  "nella forma attuale",
  "a quest[oa] (?:prezzo|tariffa|cifra)",
  "per (?:il momento|ora)",
  "al momento",
  "ancora",
]);
const ACCEPTS = /(?:accept|accett|annehm|anzunehm|akzept|nehm|prend|pren|retenons|take|taking)/u;
export const refusesForNow = (text: string, span: Span): boolean =>
  ACCEPTS.test(text.slice(span.start, span.end)) && text.search(AS_IT_IS) >= 0;

const ASKS: ReadonlySet<Mood> = new Set(["question", "enquiry", "request"]);
/** Ways to make an offer fit, asked for. */
const WAYS_ON =
  /(?<![\p{L}])(?:leave out|left out|drop|take out|remove|cut|save|reduce|do without|cheaper|smaller|less|alternatives?|another option|weglassen|wegzulassen|sparen|einsparen|streichen|reduzieren|kurzen|verzichten|gunstiger\p{L}*|kleiner\p{L}*|alternativen?|enlever|supprimer|retirer|economiser|reduire|renoncer|moins cher|alternatives?|togliere|risparmiare|ridurre|rinunciare|eliminare|meno car[oa]|alternativ[ae])(?![\p{L}])/u;
/** What is only too dear, or cannot be accepted, may come to suit yet. */
const SOFT =
  /(?:expensive|pricey|costly|dear|budget|afford|teuer|kostspielig|leisten|cher|couteux|eleve|moyens|car[oaie]|costos|elevat|permetter|accept|accett|annehm|anzunehm|akzept|nehm|pren)/u;

/**
 * A mail that goes on asking about what was offered does not turn it down: "too expensive, what could we leave out?" Only
 * a plain refusal beside a question about something else is one. Source: spec/workflow.md §2.9 (clarification), §3.5.
 */
export const isStillOpen = (folded: string, declines: Found<SignalKind>, clauses: readonly Clause[]): boolean => {
  const textOf = ({ start, end }: Clause): string => folded.slice(start, end);
  const asking = clauses.filter(({ mood }) => ASKS.has(mood)).map(textOf);
  const said = folded.slice(declines.span.start, declines.span.end);
  const others = clauses.filter((clause) => !touches(clause, declines.span)).map(textOf);
  const isSoft = SOFT.test(said);
  return (
    asking.some((text) => WAYS_ON.test(text)) ||
    (isSoft && (asking.length > 0 || others.some((text) => WAYS_ON.test(text))))
  );
};

const FORGONE =
  /(?:(?:forget|never mind|skip|drop|no need for|forego|forgo)(?: about)?(?: the| a| any| your)?|(?:vergessen sie|vergesst|lassen wir|verzichten (?:wir )?auf)(?: den| das| die| einen?| ihren)?|(?:oubliez|oublions|tant pis pour|laissons tomber|renoncons a|renoncons au)(?: le| la| les| votre| un| une| l')?|(?:lasciamo perdere|lasci(?:ate|amo) stare|dimentichi(?:amo|ate)|pazienza per|rinunciamo a)(?:l| il| lo| la| al| allo| alla| uno)?)\s+(?:\p{L}+\s+)?$/u;
/** "OK, no discount then" ends the part; "without a discount we can't" goes on, and bargains. */
const DONE_WITHOUT =
  /(?:^|\s)(?:without|no|ohne|kein(?:en)?|sans|pas de|senza|niente)\s+(?:(?:the|a|any|den|einen?|le|la|un|une|lo|uno)\s+)?$/u;
const ENDS_PART = /^\s*(?:then|after all|is (?:fine|ok)|dann|halt|eben|alors|donc|allora)?\s*$/u;
/** "Forget the discount": it is not asked for any more. */
export const isForgone = ({ before, after }: { before: string; after: string }, mood: Mood): boolean =>
  mood !== "question" &&
  (FORGONE.test(before) ||
    (DONE_WITHOUT.test(before) && ENDS_PART.test(after)) ||
    /^\s+(?:is|are|was) not (?:needed|necessary)|^\s+(?:brauchen|benotigen) wir (?:doch )?nicht|^,? (?:lassen wir|vergessen wir|lasciamo perdere|laissons tomber)/u.test(
      after,
    ));
