/** The small words around things that can be ordered, of all languages at once: fragments over folded text. */

const ARTICLES = "an?|the|some|eine?[nmrs]?|den|das|die|une?|des|du|de la|les?|la|un[ao]?|un'|il|lo|i|gli|dei|delle";
const AND = "and|und|sowie|plus|as well as|et|ainsi que|puis|e|ed|nonche|piu";
const ALSO = "also|auch|aussi|egalement|anche";
const FOR = "for|fur|pour|per";
const OF = "of|de|d'|di";

export const WISH = {
  articles: `(?:${ARTICLES})`,
  and: `(?:${AND})`,
  also: `(?:${ALSO}|${AND})`,
  for: `(?:${FOR})`,
  during: `(?:${FOR}|wahrend|pendant|durant|durante)`,
  of: `(?:${OF})`,
  /** One of them: "a projector", "un proiettore". */
  one: "(?:an?|ein(?:e[nm]?)?|une?|un[ao]?)",
  /** Parts of a menu, and what is served with them. */
  courses: "(?:courses?|gangen?|gange|menus?|plats?|portate)",
  with: "(?:with|mit|avec|con)",
  notOnly: "(?:not only|nicht nur|pas seulement|non solo)",
  /** What is told of things that the client has or brings. */
  tells: [
    "(?:we|i|they|wir|ich) (?:already |schon )?(?:have|had|are|were|bring|haben|hatten|sind|bringen)(?! to)",
    "(?:nous|ils) (?:avons|ont|avions|apportons|apportent)(?! (?:besoin|aussi besoin|encore besoin))",
    "(?:on a|j'ai|j'apporte|on apporte)(?! besoin)",
    "(?:abbiamo|hanno|ho|portiamo)(?! (?:bisogno|anche bisogno|ancora bisogno))",
  ],
  /** "our own", right before the thing. */
  own: [
    "(?:our|my|your|their) own",
    "eigene[nrsm]?",
    "(?:notre|mon|votre|leur) propre",
    "(?:nos|mes|vos) propres",
    "(?:propri[oaie]|(?:nostr|mi)[oaie] propri[oaie])",
  ],
  reasons: ["because", "since", "weil", "denn", "parce que", "parce qu'", "puisque", "perche", "poiche"],
  /** Labels of a list of wishes: "Extras: …". */
  labels: [
    "extras?",
    "equipment",
    "technik",
    "catering",
    "verpflegung",
    "zusatz\\p{L}*",
    "getranke",
    "drinks",
    "food",
    "restauration",
    "repas",
    "traiteur",
    "equipement",
    "materiel",
    "technique",
    "boissons",
    "supplements?",
    "ristorazione",
    "pasti",
    "attrezzatur[ae]",
    "tecnica",
    "bevande",
  ],
  /** Behind a thing: it is for everybody. */
  all: "(?:for (?:all|everyone|everybody|each|the whole)|fur (?:alle|jede[nr]?|die ganze)|pour (?:tous|toutes|tout le monde|chacun|l'ensemble)|per (?:tutt[ie]|ognuno|ciascuno))",
  ofUs: "(?:of (?:us|them)|von (?:uns|ihnen)|d'entre nous|di noi)",
  /** Behind a thing: it is wished. */
  after:
    "(?:dazu|hinzu|dazunehmen|hinzufugen|einplanen|back|ware(?:n)? (?:schon|toll|super)|en plus|serai(?:en)?t (?:utiles?|bien|ideal|parfaits?|bienvenus?)|in aggiunta|sarebbe(?:ro)? (?:util[ei]|bello|belli|ideal[ei]|graditi?))",
  /** One more of what was wished last. */
  oneMore: [
    "another one",
    "one more(?: of (?:those|them|these))?",
    "noch ein(?:e[nrs]?|s)?(?: (?:dazu|mehr|bitte))?(?=\\s*(?:[,.!;]|$|wir|weil|bitte|dazu))",
    "ein(?:e[nrs]?)? weitere[rsn]?(?=\\s*(?:[,.!;]|$|bitte|dazu))",
    "encore une?(?: (?:de plus|s'il vous plait))?(?=\\s*(?:[,.!;]|$|s'il|svp))",
    "une? (?:autre|de plus|supplementaire)(?=\\s*(?:[,.!;]|$|s'il|svp))",
    "(?:ancora un[oa]?|un altro|un'altra|un[oa]? in piu)(?=\\s*(?:[,.!;]|$|per favore))",
  ],
} as const;
