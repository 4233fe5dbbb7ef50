/** How somebody is asked to do something with a room, of all languages at once: fragments over folded text. */
export const ROOM_REQUEST = {
  /** Who is asked whether it can be done: us. */
  canYou: [
    "(?:can|could|would|will|might|may) (?:you|somebody|someone|your (?:team|house))",
    "(?:would|might|are) you (?:perhaps |possibly |still )?be able to|are you able to|(?:would|is) it (?:be )?possible",
    "(?:any|some|a) (?:chance|way|possibility|hope)",
    "(?:konn(?:en|ten|t|tet|test)|kannst|wurde[nt]|kriegen|kriegt|bringen|bringt|bekommen|bekommt|schaff(?:en|t)|waren|wart) (?:sie|ihr|du)(?! sich)",
    "(?:ginge|ware|ist|geht) es|(?:besteht|gibt es|gabe es) (?:noch |irgend)?(?:eine|die) (?:chance|moglichkeit)",
    "(?:pou(?:rriez|vez)|peux|pourrais)-? ?(?:vous|tu)|(?:vous|tu) (?:pouvez|pourriez|pourrais|peux)",
    "(?:seriez|etes)-vous (?:en mesure|capables?)|y a(?:urait)?-t-il moyen|(?:serait|est)-il possible|possible",
    "(?:potete|potreste|puoi|potresti|puo|potrebbe|riuscite|riuscireste|riesce|riuscirebbe|sareste in grado|siete in grado|sarebbe possibile|e possibile|c'e modo)",
  ],
  /** For whom: the client's own. */
  us: [
    "(?:us|me|our \\p{L}+|my \\p{L}+|all of us)",
    "(?:uns|mir|mich|unser(?:e[nrm]?)?|meine[nrm]?)",
    "(?:nous|notre|mon|ma|nos)(?! (?:dire|indiquer))",
    "(?:ci|mi|noi|nostr[oaie]|mi[oa]|\\p{L}{3,}(?:rci|rmi))",
  ],
  /** What is told or shown, and what is asked for by a word: a question about the room, and no wish for it. */
  informs: [
    "(?:tell|say|recomm?end|explain|describe|show|remind|compare|inform|advise|clarify|walk|talk|let (?:us|me) know|(?:more )?details?|info\\p{L}*|photos?|pictures?|floor ?plans?|brochure|about|what|which|how|whether|why|prices?|costs?|rates?)",
    "if (?!(?:it|that|this|at all|room \\p{L}|possible|free|available|still)(?!\\p{L}))",
    "(?:sagen|empfehlen|mitteilen|erklaren|beschreiben|zeigen|verraten|erzahlen|schildern|vergleichen|informier\\p{L}*|info\\p{L}*|auskunft|angaben|details|fotos?|bilder|grundriss|was|welche[nrs]?|wie(?! (?:letzte|immer|gewohnt|damals))|ob|warum|preise?s?|kosten)",
    "(?:wenn|falls|sofern) (?!(?:er|es|der|das|dieser|moglich|noch|ihr|sie|frei)(?!\\p{L}))",
    "(?:dire|conseiller|recommander|indiquer|expliquer|decrire|montrer|preciser|comparer|renseign\\p{L}*|inform\\p{L}*|details?|photos?|ce qu[e']|quel\\p{L}*|comment|combien|prix|tarifs?)",
    "si (?!(?:elle|c'est|la salle|possible|libre|elles?|jamais)(?!\\p{L}))",
    "(?:di(?:re|rmi|rci)|consigliar\\p{L}*|raccomandar\\p{L}*|spiegar\\p{L}*|descriver\\p{L}*|mostrar\\p{L}*|indicar\\p{L}*|confrontar\\p{L}*|inform\\p{L}*|far(?:ci|mi)? (?:veder|saper)\\p{L}*|dettagli|foto|piantina|cosa|qual\\p{L}*|quant\\p{L}*|come|prezz[oi]|tariff[ae])",
    "se (?!(?:e|fosse|possibile|libera|la sala|disponibile)(?!\\p{L}))",
  ],
} as const;
