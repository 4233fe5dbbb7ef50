/** How a sentence without a question asks to be told something, of all languages at once: fragments over folded text. */
export const TELLING = {
  /** "Please state your …", "Merci de nous indiquer …": told to us, and nothing is to be done. */
  tellUs: [
    "(?:please|kindly|pls|would you kindly|be so (?:kind|good) (?:as to|and))(?: \\p{L}+){0,2} (?:tell|inform|advise|state|indicate|specify|clarify|explain|let (?:me|us) know)(?! (?:of our|them|him|her|your \\p{L}+ that))",
    "(?:let (?:me|us) know|drop (?:me|us) a line|fill (?:me|us) in) (?:\\p{L}+ ){0,2}?(?:on|about|regarding|the|your|concerning|what|how)",
    "(?:teilen|nennen|informieren|sagen|schreiben|erklaren|verraten|orientieren) sie (?:(?:doch|mir|uns|bitte|kurz|noch|auch|mal|rasch) ?){1,5}",
    "bitte (?:teilt|nennt|nenn|informiert|sagt|sag|schreibt|erklart|verratet|orientiert) (?:(?:doch|mir|uns|kurz|noch|auch|mal|rasch) ?){1,5}",
    "(?:bitte|gerne|freundlicherweise)(?: \\p{L}+){1,8} (?:mitteilen|angeben|nennen|bekannt ?geben|wissen lassen|informieren|bescheid geben|orientieren|erklaren)|(?:geben|gebt) (?:sie |ihr )?(?:uns|mir) (?:\\p{L}+ )?bescheid|(?:geben|gebt)(?: \\p{L}+){1,7} bekannt",
    "(?:merci(?: d'avance)?|veuillez|priere|je vous prie|nous vous prions|vous prie|ayez la gentillesse|auriez-vous l'amabilite)(?: d'avance)? ?(?:de |d')?(?:bien vouloir )?(?:nous |me |m'|vouloir |bien )*(?:indiquer|communiquer|preciser|dire|informer|renseigner|faire savoir|signaler|expliquer|faire connaitre)",
    "(?:dites|indiquez|communiquez|precisez|expliquez|informez|renseignez)-(?:nous|moi)|faites-(?:nous|moi) (?:savoir|connaitre)|(?:saurions|saurais|serions|serais|serons) (?:gre|reconnaissant\\p{L}*|heureux|ravi\\p{L}*|contents?)(?: \\p{L}+)? de (?:nous |me |bien vouloir )*(?:indiquer|communiquer|preciser|dire|informer|renseigner|faire savoir|connaitre|savoir)",
    "(?:vi |la )?(?:preghiamo|prego|pregherei|pregheremmo|chiediamo|chiedo)(?: (?:vi|gentilmente|cortesemente|cordialmente))? di (?:comunicar|indicar|precisar|dir|informar|segnalar|spiegar|far(?:ci|mi) sapere)\\p{L}*",
    "(?:fate|fatemi|fateci|faccia|mi faccia|ci faccia|facciateci)(?: pure)? sapere|(?:ci|mi) (?:indichi|comunichi|dica|precisi|informi|spieghi|faccia sapere)|(?:indicate|comunicate|precisate|spiegate|informate|dite)(?:ci|mi)|vogliate (?:cortesemente |gentilmente )?(?:comunicar|indicar|precisar|dir|informar|segnalar|far(?:ci|mi) sapere)\\p{L}*|(?:vi |le )?(?:saremmo|sarei|saremo) (?:grat[oaie]|riconoscent[ei])(?: \\p{L}+){0,3} (?:comunicar|indicar|precisar|dir|informar)\\p{L}*",
  ],
  /** It is of interest, or to be handed over: that may be a rule of the house, but no thing, which may be wanted. */
  wantTold: [
    "(?:interested|curious) (?:in|about|to (?:know|hear|learn|see))|of interest|would interest (?:me|us)",
    "(?:interessieren|interessiert|interessierte|interessierten)|(?:von|ist fur (?:mich|uns) von) interesse",
    "(?:m'|nous |me )interess\\p{L}+|interesse\\p{L}* (?:par|de (?:savoir|connaitre))",
    "(?:mi|ci) interess\\p{L}+|interessat[oaie] (?:a|ad|alle|agli|ai|alla|al|di)",
    "(?:please|kindly|pls)(?: \\p{L}+){0,2} (?:give|share|let (?:me|us) have|provide)|(?:grateful|thankful|obliged|glad|appreciate)(?: (?:for|to (?:have|know|get|receive|hear)))?(?: \\p{L}+){0,3} (?:information|details|word|note|line|the|your|size|terms)",
    "(?:geben|gebt) (?:sie |ihr )?(?:uns|mir)|(?:dankbar|froh|verbunden) (?:fur|um|uber)|bitte um (?:kurze )?(?:angaben?|auskunft|mitteilung|information|bescheid)",
    "(?:merci|veuillez|priere)(?: d'avance)? ?(?:de |d')?(?:bien vouloir )?(?:nous |me )?(?:donner|fournir|transmettre)|donnez-(?:nous|moi)",
    "(?:preghiamo|prego|chiediamo|vogliate)(?: \\p{L}+){0,2} (?:dar|fornir|trasmetter)(?:ci|mi|e)|(?:ci|mi) (?:dia|fornisca)|date(?:ci|mi)",
  ],
  /** It is told only once something has come about, or only where we need something. */
  onceSo: [
    "as soon as|once|(?:let|tell|inform|advise)(?: \\p{L}+){1,3} (?:if|whether|when|that|should) (?:you|anything|something|it|we|there|the|our|that)",
    "sobald|(?:wenn|falls|ob|dass|wann) (?:sie|ihr|etwas|es|wir|die|das|der|unsere?|noch)",
    "des que|aussitot que|(?:si|quand|lorsque|que) (?:vous|nous|quelque|cela|la|le|les|notre|tout)|s'il",
    "appena|(?:se|quando|che) (?:vi|avete|ci|qualcosa|serve|servono|manca|la|il|le|nostr[ao]|tutto)",
  ],
} as const;
