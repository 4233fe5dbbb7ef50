/** How somebody is asked to do something with a room, of all languages at once: fragments over folded text. */
export const ROOM_REQUEST = {
  /** Who is asked whether it can be done: us. */
  canYou: [
    "(?:can|could|would|will|might|may) (?:you|somebody|someone|your (?:team|house))",
    "(?:would|might|are) you (?:perhaps |possibly |still )?be able to|are you able to",
    "(?:konn(?:en|ten|t|tet|test)|kannst|wurde[nt]|kriegen|kriegt|bringen|bringt|bekommen|bekommt|schaff(?:en|t)|waren|wart) (?:sie|ihr|du)(?! sich)",
    "would you be (?:so|kind|good)|(?:hatten|hattet|hatte) (?:sie|ihr|jemand) (?:die (?:gute|freundlichkeit|liebenswurdigkeit)|lust)|waren sie so (?:freundlich|gut|nett|lieb)",
    "auri(?:ez|ons)-vous (?:l'amabilite|la (?:gentillesse|bonte|obligeance))|(?:serait|seriez)-(?:ce|vous) (?:assez|si) (?:aimables?|gentils?|bons?)",
    "(?:avrebbe|avreste|avresti) la (?:cortesia|gentilezza|bonta|compiacenza)|(?:sarebbe|sareste|saresti) (?:cosi|tanto) (?:gentil[ei]|cortes[ei]|buon[oi])",
    "(?:pou(?:rriez|vez)|peux|pourrais)-? ?(?:vous|tu)|(?:vous|tu) (?:pouvez|pourriez|pourrais|peux)",
    "(?:seriez|etes)-vous (?:en mesure|capables?)",
    "(?:potete|potreste|puoi|potresti|puo|potrebbe|riuscite|riuscireste|riesce|riuscirebbe|sareste in grado|siete in grado)",
  ],
  /** Whether those who write may go somewhere: into another room than theirs. */
  canWeGo: [
    "(?:can|could|may|might|shall) (?:we|i) (?:\\p{L}+ ){0,3}?(?:back|return|move|go|switch|change|relocate|shift|transfer)(?! and (?:see|look|have|visit))",
    "(?:kann|konnte|konnen|konnten|darf|durfte|durfen|durften|wurden) (?:wir|ich)(?=[^?]*(?<!\\p{L})(?:zuruck|wechseln|umziehen|zugeln|umbuchen|ausweichen|verlegen|gehen|tauschen|zuruckwechseln|zuruckkehren)(?!\\p{L}))",
    "(?:peut|pourrait|pouvons|pourrions|puis|pourrais)-(?:on|nous|je) (?:\\p{L}+ ){0,2}?(?:revenir|retourner|passer|aller|changer|basculer|repasser|migrer|demenager)",
    "(?:on|nous) (?:peut|pourrait|pouvons|pourrions) (?:\\p{L}+ ){0,2}?(?:revenir|retourner|passer|aller|changer|basculer|repasser|migrer)",
    "(?:possiamo|potremmo|posso|potrei|si puo|si potrebbe) (?:\\p{L}+ ){0,2}?(?:tornare|ritornare|passare|andare|cambiare|spostar\\p{L}+|trasferir\\p{L}+|ripassare)",
  ],
  /** Right before a room: into it. */
  into: [
    "(?:in|into|to)(?: (?:the|your))?",
    "(?:in (?:den|die|das|ihren|euren)|im|ins|in|in dem|in ihrem|in eurem|auf)",
    "(?:dans|en)(?: (?:la|votre))?",
    "(?:nell[ao]|in|nella vostra|alla|all')",
  ],
  /** Whether it can be done, whoever does it. */
  isPossible: [
    "(?:would|is) it (?:be )?possible|(?:any|some|a) (?:chance|way|possibility|hope)",
    "(?:ginge|ware|ist|geht) es|(?:besteht|gibt es|gabe es) (?:noch |irgend)?(?:eine|die) (?:chance|moglichkeit)",
    "y a(?:urait)?-t-il moyen|(?:serait|est)-il possible|possible",
    "(?:sarebbe possibile|e possibile|c'e modo)",
  ],
  /** Whether it can be theirs, whoever they are. */
  ours: [
    "(?:can|could|may|might|shall|will|would) (?:one|(?:the|our|my) \\p{L}+(?: \\p{L}+){0,2}?|we|i) (?:please |perhaps |kindly |possibly |still )?(?:have|get|use|take|book|hire|rent|occupy|meet in|gather in|sit in|be in|bag|reserve)|be (?:ours|mine|theirs)",
    "(?:kann|konnte|darf|durfte|konnen|konnten|durfen|durften) (?:man|wir|ich|(?:der|die|das|unser\\p{L}*|mein\\p{L}*) \\p{L}+)(?: [\\p{L}\\d.:]+){0,8}? (?:haben|bekommen|kriegen|nutzen|benutzen|belegen|nehmen|beziehen|buchen|mieten|reservieren|tagen|sein)",
    "(?:peut|pourrait|peuvent|pourraient|puis|pourrions|pouvons)-(?:elles?|ils?|on|nous|je) (?:avoir|obtenir|prendre|utiliser|occuper|reserver|louer|disposer|beneficier)",
    "(?:puo|potrebbe|possono|potrebbero|potremmo|possiamo|posso|potrei) (?:avere|prendere|usare|utilizzare|occupare|prenotare|riservare|affittare|disporre)",
  ],
  /** Whether a room can be had, in whatever words: as good as asked for. */
  canBeHad: [
    "(?:to be (?:had|got|hired|rented|booked)|up for grabs|going(?! to)|un(?:booked|taken|claimed|occupied|reserved|let)|vacant|bookable|hireable|rentable|for (?:hire|rent|the taking|the asking)|obtainable|on offer|still (?:open|there|on|going|left)|spoken for|snapped up|taken|gone|booked|let)",
    "(?:zu (?:haben|kriegen|bekommen|mieten|buchen|ergattern)|(?:noch|da|dann|schon|bereits) (?:offen|weg|vergeben|besetzt|belegt|vermietet|gebucht|reserviert|ausgebucht)|buchbar|mietbar|erhaltlich|unbesetzt|unbelegt|vakant|reservierbar)",
    "(?:a (?:prendre|louer|reserver|pourvoir|avoir)|vacante?|(?:encore|deja|toujours) (?:prise?|louee?|reservee?|occupee?|ouverte?|la)|reservable|louable|inoccupee?)",
    "(?:(?:da|in|per) (?:prendere|prenotare|affittare|affitto)|(?:si puo|si potrebbe) (?:ancora )?(?:avere|prendere|prenotare|affittare|riservare)|(?:ancora|gia) (?:pres[ao]|prenotat[ao]|affittat[ao]|occupat[ao]|apert[ao]|via)|prenotabile|affittabile|vacante)",
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
    "(?:dire|conseiller|recommander|indiquer|expliquer|decrire|montrer|preciser|comparer|renseign\\p{L}*|inform\\p{L}*|details?|photos?|(?<!est-)ce qu[e']|quel\\p{L}*|comment|combien|prix|tarifs?)",
    "si (?!(?:elle|c'est|la salle|possible|libre|elles?|jamais)(?!\\p{L}))",
    "(?:di(?:re|rmi|rci)|consigliar\\p{L}*|raccomandar\\p{L}*|spiegar\\p{L}*|descriver\\p{L}*|mostrar\\p{L}*|indicar\\p{L}*|confrontar\\p{L}*|inform\\p{L}*|far(?:ci|mi)? (?:veder|saper)\\p{L}*|dettagli|foto|piantina|cosa|qual\\p{L}*|quant\\p{L}*|come|prezz[oi]|tariff[ae])",
    "se (?!(?:e|fosse|possibile|libera|la sala|disponibile)(?!\\p{L}))",
  ],
} as const;
