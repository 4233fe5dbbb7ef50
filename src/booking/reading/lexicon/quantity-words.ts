/** The words between a number and the thing it counts, of all languages at once: fragments over folded text. */
export const QUANTITY_WORDS = {
  /** Between a thing and on how many tables it is to stand. */
  onTables: ["(?:on|auf|sur|su)\\s+(?=\\S+\\s+(?:tables?|tischen|tavoli))"],
  /** What things are counted in. */
  measures: [
    "bottles?",
    "flaschen?",
    "fl\\.?",
    "btls?\\.?",
    "bt\\.?",
    "bott\\.",
    "pces\\.?",
    "pz\\.?",
    "bouteilles?",
    "bottigli[ae]",
    "pieces?",
    "pcs\\.?",
    "units?",
    "stuck",
    "stk\\.?",
    "exemplaires?",
    "unites?",
    "pezz[io]",
    "unita",
    "sets?",
    "lots?",
    "jeux?",
    "portions?",
    "portionen",
    "porzion[ei]",
  ],
  /** Between a number and what things are counted in: "une dizaine de bouteilles". */
  before: ["de", "di"],
  /** Between what things are counted in and the thing: "of the", "Ihres", "de votre", "della". */
  ofIts: [
    "of(?: (?:the|your|that|those|this|these|this))?",
    "(?:von|vom|an)(?: (?:der|dem|den|ihre[mnr]?|eure[mnr]?|diese[mnr]?))?",
    "(?:des|der|ihre[sr]|eure[sr]|diese[sr])",
    "(?:de|du|des)(?: (?:la|votre|vos|ce|cette|ces|ton|ta|tes))?",
    "de l'|d'",
    "(?:di|d[ae]l|dell[aeo]|dei|degli|dall[aeo])(?: (?:vostr[oaie]|su[oa]|tu[oa]|quest[oaie]|quell[oaie]))?",
    "dell'|d'",
  ],
  /** Behind an article: two of them. */
  couples: ["couple of", "pair of", "paire de", "paio di"],
  /** Verbs by which there are to be more or fewer of a thing, and what stands between it and the number. */
  changes: [
    "(?:reduc|decreas|increas|rais|chang|lower|cut|adjust|correct|bring|put|set|bump|limit|scal|trim)(?:e|es|ing|ting|down|up)?(?: (?:down|up))?",
    "(?:reduzier|erhoh|senk|kurz|ander|anpass|korrigier|beschrank|aufstock|setz|aufrund|abrund|passen)(?:en|t|e|n)?",
    "(?:redui|rédui|augment|chang|baiss|diminu|limit|ajust|corrig|adapt|mont|descend|pass)(?:re|sez|sons|er|ez|ons|eons|ir)?",
    "(?:riduc|ridur|aument|cambi|abbass|diminu|limit|corregg|adegu|port|sal|scend)(?:ete|iamo|a|re|are|ate|ere|o)?",
  ],
  to: ["(?:down |up )?to", "at", "auf", "a", "à"],
  /** One of a thing. */
  one: ["one", "eine?[nrs]?", "une?", "un[ao]?"],
  /** For each of those who come. */
  perHead: [
    "(?:per|a|for each|for every|each) (?:head|person|guest|attendee|participant|capita)|each|pp",
    "(?:pro|je|fur jede[nr]?) (?:kopf|person|gast|nase|teilnehmer\\p{L}*)|jeweils|p\\.? ?p\\.?",
    "(?:par|pour chaque) (?:personne|tete|participant\\p{L}*|convive|invite)|chacun",
    "(?:a|per) (?:testa|persona|partecipante|ospite)|ciascuno|per ogni (?:persona|ospite|partecipante)",
  ],
  times: ["x", "×", "times", "mal", "fois", "volte"],
} as const;
