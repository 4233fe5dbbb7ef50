/** Of questions that name nothing themselves, of all languages at once: fragments over folded text. */
export const ONWARD = {
  /** Beside the small words, all that a question consists of that goes on about what stands before it. */
  words: [
    "tips?|advice|suggestions?|feasible|doable|works?|worked|yours|handle|manage|happens?|larger|bigger|smaller|brighter|nicer|better|prettier|terms?|conditions?|options?|possibilit(?:y|ies)|choices?|spaces?|spots?|offer|offered|much|many|like|all|else|exactly|actually|could|enough|serve|provide|sort|kind|kinds|those|them|then|front|really|available|time|open|dates?|days?|look|looks|put",
    "tipps?|rat|vorschlag|machbar|funktioniert|lauft|handhabt|passiert|geschieht|grosser|kleiner|heller|schoner|besser|hoch|hohe|betragt|bedingungen|konditionen|welchen|alles|alle|sonst|genau|denn|einer?|eines|einem|welche[nrs]?|viele|vielen|moglichkeiten|auswahl|angebot|angeboten|anbieten|bieten|bietet|kann|konntet|hatten|hattet|hatte|gabe|da|dort|drin|drinnen|fur|die|diese|solche|genug|vorhanden|verfugbar|servieren|serviert|ginge|offen|termine?|daten|tage?|aussieht|aussehen|also|mal|dann",
    "conseils?|faisable|marche|fonctionne|passe|plus|grande?|petite?|lumineuse?|belle|mieux|conditions?|quoi|avez|auriez|choix|possibilites|options?|proposez|proposer|proposeriez|offre|offrez|offrir|servez|eux|elles|lui|elle|combien|comme|tout|toutes?|tous|alors|assez|disponibles?|places?|dates?|jours?|autre|exactement|est-ce|qu'est|ressemble|dedans|ouvert|heure",
    "consigl\\p{L}+|fattibile|funziona|succede|accade|piu|grande|piccola|luminosa|bella|meglio|condizion[ei]|cosa|cos|possibilita|scelta|scelte|opzioni|offrite|offrire|offre|proponete|proporre|servite|avreste|avete|loro|quanti|quante|tutto|tutti|posti|allora|abbastanza|disponibil[ei]|dat[ae]|giorni|qualche|esattamente|altro|dentro|apert[oae]|ora|fate|com",
  ],
  /** It may be for an event: a place, and what fits. */
  fits: [
    "(?:any|some)thing suitable|suitable|suits?|fits?|right for us",
    "passende?[nrs]?|geeignete?[nrs]?|passt|passen|passte|in frage|kame|kommt|kommen",
    "adaptee?s?|convenables?|conviendrai(?:t|ent)|convien(?:t|nent)|propices?",
    "adatt[oaie]|di adatto|idone[oaie]|farebbe al caso nostro|al caso nostro|fa per noi",
  ],
} as const;
