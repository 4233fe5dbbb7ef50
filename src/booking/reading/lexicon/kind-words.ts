/** "Theatre" by itself is how chairs stand where nothing follows it; "our theatre", "the theatre group" is a house or a club. */
export const BARE_THEATRE =
  "(?<!(?:\\ban?|the|our|your|their|to|at|from|little|small|local|das|ein|unser|euer|ihr|im|ins|vom|zum|dem|am|beim|kleines|und|le|au|du|un|notre|votre|de|petit|il|al|del|nostro|vostro|piccolo|di) )(?:theat(?:re|er)|teatro)(?=\\s*(?:$|[.,;:!?)/\\n]|for \\d|fur \\d|pour \\d|per \\d|please|bitte|svp|per favore|or |oder |ou |o |x ?\\d|\\d|-|with|mit|avec|con))";

/** What stands beside the word for an event or a layout and makes another thing of it: folded, all languages. */
export const KINDS = {
  /** Behind it: a trade, a house. "Wedding planner", "concert hall". */
  trades:
    "(?:planner|planning (?:firm|agency|company)|photographer|agency|company|firm|business|organi[sz]er|service|services|supplier|provider|manager|department|team|band|dress|cake|shop|hall|club|society|group|centre|center|series|planerin|planer|agentur|veranstalter)(?:in|s)?",
  /** Before it: "agence de mariage", "Agentur für Hochzeiten". */
  traders:
    "(?:(?:agence|organisat(?:eur|rice)|photographe|entreprise|societe|salle|service|ecole|institut|centre|association|responsable)s? d(?:e |es |'|u )|(?:agenzia|organizzat(?:ore|rice|ori)|fotograf[oa]|ditta|sala|servizio|scuola|istituto|centro|responsabile|associazione) (?:di |per |del(?:la)? |dei |d')|(?:agentur|anbieter(?:in)?|veranstalter(?:in)?|spezialist(?:en|in)?|fachgeschaft|zentrum|institut|schule|firma|verein) fur )",
  /** Before a layout that is not wanted. */
  notThis: [
    "not(?: in| as)?(?: an?)?",
    "no",
    "nicht(?: in| als)?(?: einem?)?",
    "keine?n?",
    "pas(?: de| en| du)?(?: disposition)?",
    "plus de",
    "non(?: a| in| ad)?",
    "niente",
    "(?:statt|anstatt|anstelle)(?: (?:von|der|des|einer|in))?",
    "(?:instead of|rather than)(?: an?| the| in)?",
    "(?:au lieu|a la place) (?:d[eu']|de la|d'une?)(?: disposition)?",
    "(?:invece|al posto) (?:di|del|dell[ao']?|della disposizione)",
    "piuttosto che(?: a)?",
    "plutot que(?: d[e']| en| le)?",
    "lieber als",
  ],
  /** Behind it: "theatre is no good". */
  notWanted:
    "(?:(?: style| layout| seating| set-?up)? (?:is|would be|was|ist|ware|war|est|serait|etait|e|sarebbe|era) (?:no|not|out|too|nicht|keine?|zu|pas|trop|non|troppo)|(?: style)? (?:won't|doesn't|does not|ne (?:va|convient)|ne marche|non va|geht nicht|passt nicht))(?!\\p{L})",
} as const;
