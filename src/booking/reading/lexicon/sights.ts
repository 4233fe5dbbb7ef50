/** What else there is to visit than the house, by language: fragments over folded text. */
const SIGHT = {
  en: "(?:factor(?:y|ies)|museums?|castle|wineries|winery|vineyards?|brewer(?:y|ies)|distillery|dairy|zoo|farm|church|cathedral|mine|caves?|dam|power (?:plant|station)|exhibition|city|old town|town|lake|boat|company|plant|site works|parliament|palace|garden|chocolate|library|observatory|hospital|school|workshop floor|monastery|client|customers?)",
  de: "(?:\\p{L}*fabrik|\\p{L}*museum|schloss|\\p{L}*burg|weingut|kellerei|\\p{L}*brauerei|brennerei|\\p{L}*kaserei|molkerei|zoo|bauernhof|\\p{L}*kirche|munster|dom|bergwerk|hohle|staudamm|staumauer|\\p{L}*kraftwerk|\\p{L}*ausstellung|\\p{L}*stadt|betrieb(?:s|es)?|firma|werk(?:s|es)?|bundeshaus|garten|druckerei|bibliothek|sternwarte|spital|schule|kloster|baustelle|klaranlage)",
  fr: "(?:usine|fabrique|musee|chateau|cave|vignoble|brasserie|distillerie|fromagerie|laiterie|chocolaterie|imprimerie|zoo|ferme|eglise|cathedrale|mine|grotte|barrage|centrale|expo(?:sition)?|(?:vieille )?ville|entreprise|chantier|palais|parlement|jardins?|bibliotheque|observatoire|hopital|ecole|monastere|couvent|clients?)s?",
  it: "(?:fabbric(?:a|he)|muse[oi]|castell[oi]|cantin[ae]|vignet[oi]|birrificio|distilleria|caseificio|latteria|tipografia|zoo|fattoria|chies[ae]|cattedrale|duomo|miniera|grott[ae]|diga|centrale|mostr[ae]|citta|centro storico|(?:altra )?(?:azienda|ditta)|cantiere|palazzo|parlamento|giardin[oi]|biblioteca|osservatorio|ospedale|scuola|monastero|convento|client[ei])",
} as const;

/** Behind a word of visiting: it is not of something else than the house. */
export const NOT_OF_SIGHT = {
  en: `(?! (?:(?:of|to|at|round|around|through) )?(?:(?:the|an?|our|their|this|your) )?(?:local |nearby )?${SIGHT.en}(?!\\p{L}))`,
  de: `(?! (?:(?:wir|ich|sie|alle) (?:[^,.;!?\\n]{0,30} )?)?(?:(?:von|in|im|de[rsn]|die|das|eine[rsmn]?|unsere[rsn]?) )?(?:\\p{L}+en )?${SIGHT.de}(?!\\p{L}))`,
  fr: `(?! (?:guidee |privee )?(?:de |du |des |d'|a )?(?:la |le |les |l'|une? |leur |notre |cette )?${SIGHT.fr}(?!\\p{L}))`,
  it: `(?! (?:guidata |privata )?(?:d(?:i|el|ella|ello|elle|ei|ell') ?|a(?:l|lla|llo|ll'|i)? ?)?(?:un[oa]? |un'|la |il |lo |l'|le |i |gli |loro )?${SIGHT.it}(?!\\p{L}))`,
} as const;

/** Behind a German verb of visiting, whose object stands before it. */
export const NO_SIGHT_BEFORE = `(?<!(?<!\\p{L})${SIGHT.de} (?:zu |\\p{L}+ )?\\p{L}+)`;
