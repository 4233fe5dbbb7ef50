/** Who writes for somebody who will come himself, of all languages at once: fragments over folded text. */
export const FOR_OTHERS = {
  /** It is not the writer who wants a room. */
  disclaims: [
    "(?:not|isn't|wasn't|won't be)(?: \\p{L}+)? (?:for )?(?:me|us|myself|ourselves)(?! (?:to|who|that|yet)(?!\\p{L}))|not (?:\\p{L}+ing) (?:this |you )?(?:for|on behalf of) (?:me|us|myself|ourselves)",
    "nicht (?:\\p{L}+ )?(?:fur|um|von) (?:mich|uns|mir)(?: selber| selbst)?(?=\\s*[,.;:!-]|$| sondern)|nicht (?:in )?eigener sache",
    "(?:pas|ni) (?:\\p{L}+ )?(?:pour|de) (?:moi|nous)(?:-memes?)?(?=\\s*[,.;:!-]|$| mais| qu[ei])|n'(?:ecris|ecrivons|est) pas (?:\\p{L}+ )?(?:pour|de) (?:moi|nous)(?:-memes?)?",
    "non (?:\\p{L}+ )?(?:\\p{L}+ )?(?:per|di) (?:me|noi)(?: stess[oiae])?(?=\\s*[,.;:!-]|$| ma| bensi)|non (?:e|si tratta|scrivo|scriviamo|chiedo|chiediamo) (?:per|di) (?:me|noi)(?: stess[oiae])?",
  ],
  /** All that may stand before it in its sentence: no thing is named that is not for the writer. */
  leads: [
    "it|this|that|is|was|i|i'm|it's|this|that's|am|we|we're|are|well|sorry|just|so|actually|by the way|hello|hi|request|enquiry|inquiry|one|my|our",
    "es|das|dies|ist|geht|handelt|sich|ich|wir|bin|schreibe|schreiben|frage|fragen|melde|also|ubrigens|vorab|sorry|anfrage|diese|die|meine|hallo|guten tag|dabei|hier",
    "ce|c|c'est|cela|ca|est|n'est|n|ne|je|nous|il|s'agit|s|agit|ecris|ecrivons|demande|demandons|la|cette|ma|alors|bonjour|en fait|au fait",
    "non|e|si|tratta|scrivo|scriviamo|chiedo|chiediamo|la|questa|mia|richiesta|domanda|buongiorno|salve|allora|in realta|guardi|premetto|questo|cio",
  ],
  /** What was told to who wants one. */
  passedOn: [
    "(?:told|tell) (?:her|him|them) (?:all )?about you|(?:recommended|mentioned|suggested) you(?:r \\p{L}+)? to (?:her|him|them)|(?:pass(?:ed)?|hand(?:ed)?) (?:your \\p{L}+|it|this) on(?: to (?:her|him|them))?",
    "(?:ihm|ihr|ihnen) (?:\\p{L}+ )?(?:von (?:ihnen|euch|ihrem haus) erzahlt|ihre? (?:haus|adresse|nummer|kontakt) (?:\\p{L}+ )?(?:gegeben|weitergegeben|empfohlen|genannt))|(?:habe|haben) (?:ich |wir )?(?:sie|euch|ihr haus) (?:\\p{L}+ )?(?:weiter)?empfohlen",
    "(?:lui|leur) (?:ai|avons) (?:parle de vous|transmis|communique|donne|passe) ?(?:votre|vos)?|vous ai recommandee?s?",
    "(?:gli|le) (?:ho|abbiamo) (?:parlato di voi|passato|dato|trasmesso)|(?:ho|abbiamo) (?:passato|dato|trasmesso) loro|(?:ho|abbiamo) parlato loro di voi|vi (?:ho|abbiamo) (?:consigliat|raccomandat)[oi]",
  ],
  /** Behind it: who it is then. */
  contrasts: ["but|rather", "sondern", "mais", "bensi|ma(?= (?:per|d(?:i|el|ella|ei|elle)|il|la|un))"],
  /** The writer, or what is his own, wants something after all. */
  own: [
    "we|we'\\p{L}+|our (?:own )?(?:company|firm|team|club|society|association|department|office|school|choir|band|boss|managers?|staff|director|group)|my (?:boss|team|company|firm|department|manager|office|club)|i(?:'d| would) (?:like|love|need) to (?:book|hold|hire|rent|reserve|celebrate|have)|i(?:'m| am) (?:looking|organi[sz]ing|planning)|i (?:need|want)|(?:please )?(?:quote|reserve|book) (?:us|me)",
    "wir|(?:unser|mein)(?:e[nmrs]?)? (?:\\p{L}+ )?(?:firma|team|verein|abteilung|buro|schule|chor|chef(?:in)?|leitung|belegschaft|direktor(?:in)?|gruppe|gesellschaft|vorstand)|(?:suche|brauche|benotige|organisiere|plane) ich|ich (?:\\p{L}+ )?(?:suche|brauche|benotige|organisiere|plane)|(?:mochte|hatte|wurde|will) ich|ich (?:mochte|hatte|wurde|will)",
    "nous(?! a)|on (?:cherche|voudrait|aimerait|organise|souhaite)|notre (?:\\p{L}+ )?(?:entreprise|societe|equipe|club|association|bureau|ecole|choeur|chef|direction|personnel|groupe|service|comite)|mon (?:chef|equipe|entreprise|club|patron)|ma (?:cheffe|societe|patronne)|je (?:cherche|recherche|voudrais|souhaite|organise|prepare)|j'(?:aimerais|organise|ai besoin)",
    "noi|\\p{L}{3,}iamo|\\p{L}{2,}remmo|(?:la |il )?nostr[oa] (?:\\p{L}+ )?(?:ditta|azienda|societa|squadra|club|associazione|ufficio|scuola|coro|capo|direzione|personale|gruppo|reparto|comitato)|(?:il mio|la mia) (?:capo|ditta|azienda|squadra)|(?:cerco|vorrei|organizzo|desidero|ho bisogno)",
  ],
} as const;
