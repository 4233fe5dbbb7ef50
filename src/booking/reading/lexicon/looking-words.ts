/**
 * How people say that they would come and look at the house: whoever sees, is shown or walks through what is shown of a
 * house visits it, with whatever verb. Fragments over folded text, made of the verbs and the places of each language.
 */

const oneOf = (fragments: readonly string[]): string => `(?:${fragments.join("|")})`;

/** No look at the house itself: "see the rooms that are free", "show me the room on a plan". */
const NOT_ON = oneOf([
  ",? (?:that|which|with|for) ",
  " (?:prices?|list|rates?|options?|plans?|photos?|pictures?|availability|overview|layout|details|website|on|online|as|is|are|has|have|s)(?![\\p{L}])",
  ",? (?:der|die|das|welche\\p{L}*|mit|fur) ",
  ",? (?:qui|que|avec|pour) ",
  ",? (?:che|con|per) ",
  " (?:full|filled|voll|gefullt|plein|pleine|remplie?|pien[oa])(?![\\p{L}])",
]);

const EN_PLACE = `${oneOf(["your", "the", "this", "that", "those", "all(?: the)?", "our"])} (?:\\p{L}+ )?${oneOf(["house", "venue", "place", "space", "spaces", "rooms?", "halls?", "premises", "location", "building", "atelier", "facilities", "site", "property"])}(?![\\p{L}])`;
const EN = [
  "(?<!\\p{L})(?:look|walk|show)(?:ing)?-(?:round|over|see|about|around)s?|(?:the|a|our|my|that|this|quick|little) (?:recce|reconnaissance|once-over|nose-around|house inspection|inspection(?: visit)?|site inspection|guided walk)(?! (?:report|flight))",
  `(?:see|seeing|look|looking|nose|peer) (?:round|around|over|about) ${EN_PLACE}(?!${NOT_ON})`,
  `(?:(?<!(?:we|i|you|they) )see|view|viewing|inspect|visit|explore|check out|look (?:at|round|around|over)|have a look at|take a look at|get to know) ${EN_PLACE}(?!${NOT_ON})`,
  "see the place (?:for|with)",
  `(?:walk|go|wander|stroll|run|be taken|be led|be walked)(?:ing)? (?:through|round|around|over) ${EN_PLACE}(?! (?:to|for|with|before the) )`,
  `(?:get|gain|have|getting) (?:a|an|some) (?:\\p{L}+ ){0,2}(?:feel|sense|impression|idea|feeling) (?:for|of) ${EN_PLACE}`,
  `(?:have|take|get|has|taking|having|gets?) (?:a|an|another) (?:\\p{L}+ )?(?:peek|peep|gander|glance|glimpse|squint) (?:at|of|round|around|inside|in|into|over)(?: ${EN_PLACE}(?!${NOT_ON})|(?=\\s*(?:$|[.,;!?])| (?:before|first|on|beforehand)))`,
  "(?:set foot in|poke (?:our|my) (?:heads?|noses?) (?:in|into|round)|have a (?:quick |good |little )?(?:nose|poke|peek|wander) (?:around|round|about|in|inside)|nose around)",
  `(?:show|walk|guide|lead|take)(?:ing)? (?:us|me|him|her|them|the two of us|a (?:few|couple) of us|my \\p{L}+|our \\p{L}+)(?: (?:all|quickly|briefly|both))? (?:(?:around|round|through|over|about)(?=\\s*(?:$|[.,;!?])| (?:on|at|some|one|next|this|the (?:house|venue|place|rooms?|space|hall|building)|your|before|in|for|first|please|then|there|sometime|if|when|and))|what's what|the ropes|everything you have|${EN_PLACE}(?!${NOT_ON}))`,
  "(?:the|a) (?:grand|full|whole|cook's|quick) tour",
  "let (?:us|me) in (?:some ?(?:day|time)|one (?:day|of)|for a (?:look|peek))",
  "(?:stop|pop|drop|swing|nip|look|call) (?:in|by|over|round)(?= (?:on|at|some|one|next|this|before|first|to|for|sometime|and)(?![\\p{L}])|\\s*(?:$|[.,;!?]))",
];

const DE_PLACE = `(?:${oneOf(["das", "die", "den", "ihr", "ihre[ns]?", "euer", "eure[ns]?", "euren?", "diese[ns]?", "alle", "alles", "dem", "der"])} )?(?:ganze |ganzen |gesamte )?${oneOf(["haus", "lokal", "location", "saal", "sale", "raume?n?", "raumlichkeiten", "ort", "atelier", "lokalitat(?:en)?", "ortlichkeit(?:en)?", "gebaude", "raum \\p{L}", "alles", "ganze"])}`;
const DE_BETWEEN = "(?: (?!offerte|angebot|plan|foto|bild|preis|liste)(?:\\p{L}+\\.?|\\d{1,2}[.:]?\\d{0,2}\\.?)){0,9}?";
const DE_SEE = oneOf([
  "zeigen(?: lassen)?",
  "zu zeigen",
  "gezeigt(?: bekommen)?",
  "an(?:zu)?(?:schauen|sehen|gucken|luegen)",
  "besichtigen",
  "begutachten",
  "inspizieren",
  "in augenschein (?:zu )?nehmen",
  "besehen",
  "(?:zu )?sehen",
  "kennen ?(?:zu)?lernen",
]);
const DE_OWN = oneOf(["mir", "mich", "uns", "ich", "wir", "man"]);
const DE = [
  "(?:haus|raum|saal)?(?:begehung|rundgang|rundgangs|besichtigungstermin|lokaltermin|ortstermin|augenscheins?|hausfuhrung|schnupperrunde|lokalaugenschein)(?![\\p{L}])",
  `${DE_OWN}${DE_BETWEEN} ${DE_PLACE}${DE_BETWEEN} ${DE_SEE}(?![\\p{L}])(?!,? (?:wie|was|ob|dass|welche\\p{L}*|haben|kann|konnen))`,
  `(?:zeig(?:en|t|st)?|fuhr(?:en|t|st)?)(?: (?:sie|ihr|du|jemand|man|mir|uns))*(?: \\p{L}+){0,3} (?:das haus|ihr haus|euer haus|den (?:saal|raum)|die (?:raume|raumlichkeiten|lokalitaten)|das lokal|die location)(?![\\p{L}])(?!,| (?:mit|fur|die|der|welche\\p{L}*|auf))`,
  `durch (?:das|die|ihr|ihre|eure?|euer|den)?s? ?(?:haus|raume|raumlichkeiten|lokal|saal|lokalitaten|gebaude)(?: \\p{L}+)? (?:zu )?(?:gehen|laufen|spazieren|schlendern|fuhren|gefuhrt|geht|streifen)(?![\\p{L}])`,
  "(?:rein|hinein|herein)(?:zu)?(?:schnuppern|schauen|gucken|sehen|luegen)",
  "(?:ein |einen )?(?:bild|eindruck)(?: (?:von|vom) (?:haus|ort|raum|saal|den raumen|lokal|den raumlichkeiten))?(?: (?:vor ort|an ort und stelle|vom ganzen))(?: zu)? (?:machen|gewinnen|verschaffen)|(?:vor ort|an ort und stelle) (?:ein|einen) (?:bild|eindruck) (?:zu )?(?:machen|gewinnen|verschaffen)",
  "(?:herum|rum)(?:zu)?(?:fuhrt|fuhren|gefuhrt|zeigt|zeigen)|(?:um|umzu)(?:sehen|schauen)(?= (?:bei|darf|durfen|konnen|konnte)| \\p{L}+(?=\\s*[.?!])|\\s*(?:$|[.,;!?]))",
  "in augenschein (?:zu )?nehmen|(?:einen |den |nen )(?:kurzen |kleinen )?augenschein(?: \\p{L}+)? (?:zu )?(?:nehmen|machen)|(?:fur|zum|zu) (?:einen |einem |nen )?(?:\\p{L}+ )?augenschein",
];

const FR_PLACE = `${oneOf(["la", "les", "le", "votre", "vos", "ces", "cette", "notre", "toute la", "l'"])} ?(?:\\p{L}+ )?${oneOf(["maison", "salles?", "lieux?", "locaux", "endroit", "batiment", "espaces?", "batisse"])}(?![\\p{L}])`;
const FR = [
  "(?:jeter|jetions|jetterions|jetterais|jetterait)(?: (?:volontiers|bien))? un (?:petit )?coup d'oeil (?:aux (?:\\p{L}+ )?(?:salles|lieux|locaux|espaces)|au (?:lieu|batiment)|a (?:la|votre) (?:salle|maison))",
  "(?:le|un|notre|mon|ce|du) (?:petit )?(?:tour (?:du proprietaire|des lieux|de la maison)|reperage|rendez-vous sur place)|(?:la|une|notre|cette) reconnaissance des lieux",
  `(?:voir|visiter|decouvrir|regarder|connaitre|inspecter|parcourir|explorer|(?:jeter|jetions|jetterions|jetterais|jetterait)(?: (?:volontiers|bien))? un (?:coup d'|petit coup d')?oeil (?:a|dans|sur)) ${FR_PLACE}(?!${NOT_ON}| (?:en ligne|sur))`,
  `(?:(?:me|nous|moi|m'|nous y) ?)?(?:montrer|faire voir|faire visiter|presenter|faire decouvrir|montriez|montrerait|montrerez)(?:-(?:moi|nous))? (?:tout(?! (?:le|les|la|l'))|${FR_PLACE})(?!${NOT_ON}| (?:en ligne|sur|dans))`,
  `faire (?:le|un)(?: petit| rapide)? tour (?:de ${FR_PLACE}|d(?:ans|u|es|e) ${FR_PLACE}|chez vous|(?:des lieux|du batiment|du proprietaire|dans vos murs))`,
  "(?:rendre|rende|rendions) compte (?:sur place|de visu|par (?:moi|nous)-memes?)|voir (?:par|de) (?:nous-memes?|moi-meme|mes|nos)(?: propres)?(?: yeux)?",
  "(?:passer|passerait|passerions|passons|passerais|venir|viendrait|viendrions|viendrais)(?: \\p{L}+){0,2} (?:voir|decouvrir|visiter|regarder|jeter|faire un tour)(?! (?:combien|si|comment|ce que))",
];

const IT_PLACE = `${oneOf(["la", "le", "il", "i", "gli", "lo", "la vostra", "le vostre", "i vostri", "il vostro", "questa", "queste", "tutta la", "l'"])} ?(?:\\p{L}+ )?${oneOf(["casa", "sal[ae]", "posto", "luogo", "locali", "spazi", "spazio", "struttura", "location", "ambienti", "edificio", "sede"])}(?![\\p{L}])`;
const IT = [
  "(?:il|un|del|al|quel|questo|nostro|mio) (?:giretto|giro (?:d'ispezione|di ricognizione)|sopralluogo)(?! d(?:i|el|ella) (?!ricognizione))|(?:la|una|nostra) (?:ricognizione|perlustrazione|visitina|occhiata)",
  "(?:visitar|trovar)(?:vi|la|ti)(?![\\p{L}])",
  `d(?:are|ia|esse|essimo|iamo|iate|iano|essero|arebbe|arei|aremmo) (?:prima |anche |volentieri )*un'occhiata (?:a|al|all'|alla|alle|agli|ai|in|nei|nelle|negli) ?(?:vostr[aei] )?(?:casa|sal[ae]|locali|spazi|struttura|ambienti|posto)`,
  "gir(?:o|etto|etti)(?: \\p{L}+)? (?:della|dei|degli|delle|nella|nei|negli|per la|per i|per gli) (?:vostr[aei] )?(?:casa|sal[ae]|locali|spazi|struttura|ambienti)",
  `(?:veder|guardar|visitar|mirar|esplorar|osservar)(?:e|ci|mi|si|cela|mela) ${IT_PLACE}(?!${NOT_ON}| (?:online|sul sito))`,
  `(?:mostrar|far|presentar)(?:ci|mi|e|cela|mela)(?: (?:vedere|visitare|scoprire))? (?:tutto(?! (?:il|lo|l'))|${IT_PLACE})(?!${NOT_ON}| (?:online|sul|sulla|su))`,
  `(?:ci|mi) (?:mostr|fa|fareste|faccia|facci|fate|potete (?:mostrare|far)|puo (?:mostrare|far))\\p{L}*(?: (?:vedere|visitare))? ${IT_PLACE}(?!${NOT_ON}| (?:online|sul|sulla|su))`,
  `(?:fare|farci|farmi|facciamo|faremmo) (?:un|il)(?: piccolo| breve| rapido)? giro (?:(?:dei|nei|per i|tra i|negli|per gli|degli|della|nella|per la) (?:vostr[aei] )?(?:locali|spazi|casa|sala|struttura|ambienti)|da voi|di tutto)`,
  "(?:render(?:ci|mi|si)|me ne rend\\p{L}*) conto (?:di persona|dal vivo|sul posto|con i)",
  "(?:venire|veniamo|verremmo|verrei|vengo|passare|passiamo|passeremmo|passerei|passo)(?: \\p{L}+){0,2} a (?:vedere|visitare|guardar\\p{L}*|dare|fare un giro|conoscere|trovar\\p{L}*)(?! (?:quanto|se|come))",
];

/** By the language; each is beside what else speaks of a visit there. */
export const LOOKING = { en: EN, de: DE, fr: FR, it: IT } as const;
