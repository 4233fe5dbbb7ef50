import type { Askable } from "../world.ts";
import { ASKING } from "./questions/asking-words.ts";
import type { Reading } from "./reading.ts";
import { words } from "./text.ts";

/** Words of the desk's own work: a mail with one of them is never small talk. Source: spec/workflow.md §3.3. */
const WORK = words([
  "availab\\p{L}*",
  "free",
  "frei\\p{L}*",
  "verfugbar\\p{L}*",
  "pric\\p{L}*",
  "cher(?:s|es?)?",
  "car[oaie]",
  "teuer",
  "expensive",
  "enlever",
  "supprimer",
  "togliere",
  "weglassen",
  "leave out",
  "cost\\p{L}*",
  "preis\\p{L}*",
  "kosten?",
  "capacity",
  "kapazitat",
  "rooms?",
  "raum\\p{L}*",
  "raume",
  "saal",
  "dates?",
  "datum",
  "termin\\p{L}*",
  "offer",
  "offerte",
  "angebot",
  "invoice",
  "rechnung\\p{L}*",
  "deposit",
  "anzahlung",
  "catering",
  "menus?",
  "apero",
  "park(?:ing|en|platz\\p{L}*)",
  "book\\p{L}*",
  "buch(?:en|ung\\p{L}*)",
  "reserv\\p{L}*",
  "event",
  "anlass\\p{L}*",
  "need",
  "brauch\\p{L}*",
  "people",
  "personen",
  "guests?",
  "gaste",
  "hold",
  "option",
  "salles?",
  "disponib\\p{L}*",
  "libres?",
  "prix",
  "tarifs?",
  "cout\\p{L}*",
  "combien",
  "offre",
  "devis",
  "facture",
  "acompte",
  "traiteur",
  "parking",
  "evenement",
  "besoin",
  "personnes",
  "invites",
  "sal[ae]",
  "liber[aoie]",
  "prezz[oi]",
  "tariff[ae]",
  "cost[aoie]",
  "quanto",
  "offerta",
  "preventivo",
  "fattura",
  "acconto",
  "caparra",
  "parcheggi[o]?",
  "event[oi]",
  "bisogno",
  "prenot\\p{L}*",
  "persone",
  "ospiti",
  "opzione",
  // Who decides, and what is decided: the board, a budget, an acceptance that is still to come.
  "accept\\p{L}*",
  "approv\\p{L}*",
  "agree\\p{L}*",
  "cancel\\p{L}*",
  "confirm\\p{L}*",
  "declin\\p{L}*",
  "decid\\p{L}*",
  "decision",
  "budget\\p{L}*",
  "board",
  "committee",
  "treasurer",
  "manager",
  "chang\\p{L}*",
  "postpon\\p{L}*",
  "visit\\p{L}*",
  "tour",
  "expensive",
  "akzept\\p{L}*",
  "annehmen",
  "zusag\\p{L}*",
  "absag\\p{L}*",
  "stornier\\p{L}*",
  "annullier\\p{L}*",
  "bestatig\\p{L}*",
  "bewillig\\p{L}*",
  "genehmig\\p{L}*",
  "entscheid\\p{L}*",
  "entschied\\p{L}*",
  "abstimm\\p{L}*",
  "vorstand",
  "komitee",
  "kassier\\p{L}*",
  "verschieb\\p{L}*",
  "besichtig\\p{L}*",
  "rundgang",
  "teuer",
  "approuv\\p{L}*",
  "annul\\p{L}*",
  "refus\\p{L}*",
  "renonc\\p{L}*",
  "decider?",
  "comite",
  "tresorier\\p{L}*",
  "directeur",
  "deplac\\p{L}*",
  "report(?:er|ons)",
  "visite\\p{L}*",
  "accett\\p{L}*",
  "annull\\p{L}*",
  "disdi\\p{L}*",
  "rifiut\\p{L}*",
  "rinunc\\p{L}*",
  "decis\\p{L}*",
  "decidere",
  "comitato",
  "cassier\\p{L}*",
  "direttore",
  "direzione",
  "spost\\p{L}*",
  "rimand\\p{L}*",
  "sopralluogo",
]);

/** "We do not know yet" answers a question of ours. */
const UNDECIDED = words([
  "(?:do not|don't) know",
  "no idea",
  "not sure",
  "wissen (?:es |das )?(?:wir |ich )?noch nicht",
  "weiss (?:es |das )?(?:ich )?noch nicht",
  "keine ahnung",
  "open",
  "offen",
  "egal",
  "either",
  "whatever",
  "ne (?:savons|sais) pas encore",
  "aucune idee",
  "peu importe",
  "non (?:lo )?(?:sappiamo|so) ancora",
  "nessuna idea",
  "indifferente",
]);

/**
 * Ways to ask what the house has, allows or is like: what nothing stored answers is looked into, not turned away.
 * Source: spec/workflow.md §4.1.
 */
const OF_THE_HOUSE = words([
  "(?:do|would) you (?:also )?(?:have|offer|allow|provide|rent|lend)",
  "(?:is|are) there (?:an?|any|some)\\b[^.?!]*\\b(?:at|in|on|near|with) (?:the|your)",
  "(?:can|could|may|are) (?:we|i|our)",
  "(?:allowed|permitted|forbidden)",
  "(?:habt ihr|haben sie|bieten sie|verfugt ihr)",
  "gibt es[^.?!]*\\b(?:bei (?:ihnen|euch)|im haus|in der nahe|vor ort)",
  "(?:konnen|durfen|dorfen|kann|darf) (?:wir|ich|man|unsere)",
  "(?:erlaubt|gestattet|verboten|zulassig)",
  "(?:avez|proposez|offrez|louez|acceptez)-vous",
  "y a-t-il[^.?!]*\\b(?:chez vous|sur place|a proximite|dans)",
  "(?:pouvons-nous|peut-on|puis-je|a-t-on le droit)",
  "(?:admis|autorise|permis|interdit|accepte)e?s?",
  "(?:avete|offrite|noleggiate|accettate)",
  "(?:c'e|ci sono)[^.?!]*\\b(?:da voi|in loco|sul posto|vicino|nella casa)",
  "(?:possiamo|posso|si puo|si possono)",
  "(?:ammess|permess|vietat|consentit|accettat)[oiae]",
]);

/** Who names a sum speaks of the booking. */
const SUM = /(?:chf|fr\.|sfr|eur|€)\s?\d|\d\s?(?:chf|franken|francs?|franchi|eur|€)|\d\.-/u;

/** What people chat about. */
const CHAT = words([
  "favou?rite|random(?: fact| thought)?|neighbou?rs?|ski(?:ing)?|race|by the way|btw|in case you wonder|fun fact|wife|husband|kids?|mother|father|son|daughter|garden|song|dream\\p{L}*|raclette|fondue|pizza|snow\\p{L}*|rain\\p{L}*|weather|sunshine|football|soccer|match|game|goal|cats?|dogs?|kittens?|puppy|movies?|films?|memes?|jokes?|funny|hilarious|lol|haha+|weekend|holidays?|birthday|recipes?|lottery|politics|election",
  "lieblings\\p{L}*|ubrigens|nachbar\\p{L}*|ski\\p{L}*|cervelat|schoggi|fondue|(?:meine?|unsere?) (?:frau|mann|mutter|vater|sohn|tochter|kinder|nachbar\\p{L}*|garten)|lied|traum\\p{L}*|schnei\\p{L}*|schnee|regn\\p{L}*|wetter|sonne|fussball|spiel|match|katzen?|hunde?|hund|film|witz\\p{L}*|lustig|foto|wochenende|ferien|geburtstag|rezept|lotto|wahlen",
  "prefere[es]{0,2}|au fait|figurez-vous|(?:mon|ma) (?:femme|mari|fils|fille|mere|pere|voisin\\p{L}*|jardin)|chanson|reve\\p{L}*|neige\\p{L}*|pleut|pluie|meteo|soleil|foot|chats?|chiens?|blague|drole|rigol\\p{L}*|mdr|week-?end|vacances|recette|loto",
  "preferit[oaie]|a proposito|tra l'altro|mi[ao] (?:moglie|marito|figli[oa]|madre|padre|vicin[oa]|giardino)|canzone|sogn\\p{L}*|nevic\\p{L}*|piov\\p{L}*|pioggia|meteo|sole|calcio|partita|gatt[oi]|cane|cani|barzellett[ae]|divertente|ahah\\p{L}*|vacanze|ferie|ricetta|lotteria",
]);

/** Of them, words that a date or an event may be told with. */
const OF_DATES = words(["week-?end|wochenende|holidays?|ferien|vacances|vacanze|ferie|birthday|geburtstag"]);

/** Signals that small talk may well give. */
const LIGHT = new Set(["thanks", "yes", "no", "preference", "revision", "choice", "hypothetical"]);

/** Nothing but greetings and good wishes, which are blanked. */
const isBlank = (folded: string): boolean => !/\p{L}/u.test(folded);

type Found = Omit<Reading, "isOffTopic">;

/**
 * Nothing about a booking: no fact, no wish, no word of the desk's work; thanks alone are politeness, no small talk.
 * Where we asked something, a sentence that nobody understands is more likely an answer: it has to chat, or to ask.
 */
export const looksLikeSmallTalk = (folded: string, found: Found, asked: readonly Askable[]): boolean => {
  const chats = folded.replace(OF_DATES, " ").search(CHAT) >= 0;
  const facts = [
    found.days.filter(({ value }) => !value.isPast && value.role !== "past"),
    found.hints.filter(({ mood }) => !(chats && mood === "question")),
    found.times,
    found.visitTimes,
    found.visitChoice,
    found.durations,
    found.people,
    found.rooms,
    found.layouts,
    found.products,
    found.billing,
    found.counters,
    found.sourcing,
  ];
  const isSilent = found.signals.every(({ value }) => LIGHT.has(value));
  const isAnswer = found.signals.some(
    ({ value, confidence }) =>
      (value !== "preference" && confidence > 0.9) ||
      value === "thanks" ||
      (asked.length > 0 && (value === "no" || value === "choice" || value === "yes")),
  );
  const asksOfUs = found.asks.some(
    ({ value, span }) =>
      !(chats && value.topic === "availability") &&
      (value.topic !== "other" || folded.slice(span.start, span.end).search(OF_THE_HOUSE) >= 0),
  );
  return (
    facts.every((all) => all.length === 0) &&
    found.dayparts.length === 0 &&
    !found.dropsCatering &&
    found.contact.phone === undefined &&
    !asksOfUs &&
    isSilent &&
    !isAnswer &&
    folded.search(WORK) < 0 &&
    !SUM.test(folded) &&
    (asked.length === 0 || found.asks.length > 0 || isBlank(folded) || folded.search(CHAT) >= 0) &&
    !(found.asks.length > 0 && folded.search(ASKING.leave) >= 0) &&
    folded.search(UNDECIDED) < 0
  );
};
