/** Small words around days, weeks and months, of all languages at once: fragments over folded text. */
export const DATES = {
  /** Right before a day of the month. */
  article: ["the", "de[nm]", "le", "il"],
  /** The same before a day of a list or range, beside those. */
  listArticle: ["on", "am", "dal", "du", "les", "dall'", "all'", "l'"],
  /** Between the two ends of a range of days. */
  through: [
    "-",
    "to",
    "till",
    "until",
    "through",
    "bis(?: zum)?",
    "au",
    "jusqu'au",
    "al",
    "all'",
    "fino al",
    "fino all'",
  ],
  /** Before two days between which there is a choice. */
  between: ["between", "zwischen", "entre", "tra", "fra"],
  /** Right before a number: so many people, and no day. */
  weAre: ["are", "be", "sind", "serons", "sommes", "saremo(?: in)?", "siamo(?: in)?"],
  forSoMany: ["for", "with", "of", "fur", "mit", "von", "pour", "avec", "de", "per", "con", "di"],
  /** A number behind a weekday goes on as something else. */
  numberGoesOn: ["-", "to", "till", "until", "of", "bis", "de", "di"],
  /** Between the parts of a day that is told with its week or month. */
  weekLinks: ["of", "in", "de", "dans", "di", "della", "nella"],
  inWeeks: ["in", "dans", "tra", "fra"],
  weeks: ["weeks", "wochen", "semaines", "settimane"],
  /** Before a weekday, which may be the one that is known already. */
  onDay: ["on", "am"],
  onWeekday: ["on", "am", "le", "il"],
  /** Of the words for "next", those that mean the one that comes first. */
  coming: ["coming", "upcoming", "kommend"],
  /** Behind a weekday or a stretch of time. */
  nextBehind: ["prochaine?", "suivante?", "prossim[oa]", "seguente"],
  /** What a stretch of time is called before, and behind it. */
  stretches: {
    week: ["week", "woche", "semaine", "settimana"],
    weekend: ["week-?end", "wochenende", "fine settimana"],
    month: ["month", "monat", "mois", "mese"],
    year: ["year", "jahr", "annee", "anno"],
  },
  stretchesBehind: {
    week: ["semaine", "settimana"],
    weekend: ["week-?end", "fine settimana"],
    month: ["mois", "mese"],
    year: ["annee", "an", "anno"],
  },
  stretchArticle: ["la ", "le ", "il ", "l'"],
  /** Weekends, be it any of them. */
  weekends: ["week-?ends?", "wochenenden?", "fine settimana"],
  /** Before the number of a week. */
  calendarWeeks: ["calendar week", "week", "cw", "kw", "kalenderwoche", "semaine", "sem\\.", "settimana"],
  /** Between a week and a day that it is told by. */
  weekOf: [
    "of",
    "from",
    "commencing",
    "starting",
    "beginning",
    "vom",
    "ab",
    "ab dem",
    "mit dem",
    "um den",
    "du",
    "des",
    "del",
    "dal",
    "dell'",
  ],
  /** What German puts behind a weekday for a part of it. */
  daypartSuffix: "(?:abend|nachmittag|vormittag|morgen|mittag)?s?",
  /** Names and short forms of months that are other words, too. */
  ambiguousMonths: [
    "may",
    "march",
    "mar",
    "jan",
    "jun",
    "dec",
    "sept",
    "sep",
    "oct",
    "nov",
    "apr",
    "aug",
    "jul",
    "feb",
  ],
  /** Before a season; a word that is one only with such a word before it; behind it: something else than a time. */
  beforeSeason: ["the ", "early ", "late ", "le ", "la ", "l'"],
  noSeason: "fall",
  ofSeason: ["party", "parties", "festival", "rolls?", "water", "fest", "fete", "menu"],
  /** Before the ordinal of a day, by how it is written: "the 14th", "am 14.", "le 14". */
  ordinalArticle: "the",
  dottedArticle: ["am", "den", "der"],
  plainArticle: ["(?<!(?:verso|dopo|per) )le", "(?<![\\dh] ?)au", "il", "(?<![\\dh] ?)al"],
  /** Behind a number with an article: the house number of a street. */
  streets: ["rue", "avenue", "chemin", "route", "via", "piazza"],
  /** Behind an ordinal, or a number with its full stop: no day, and a day. */
  nthThings: ["floor", "birthday", "anniversary", "century", "year"],
  afterDotted: ["passt", "geht", "ginge", "klappt", "ware", "war", "ist", "bitte", "und", "oder", "von", "ab"],
  /** Units of a length, longer than weeks. */
  longUnits: [
    "months?",
    "years?",
    "monate?n?",
    "jahre?n?",
    "journees?",
    "mois",
    "ans",
    "annees?",
    "giornat[ae]",
    "mes[ei]",
    "ann[io]",
  ],
  /** Before and around a length that is counted from today. */
  offsetBefore: ["in", "within", "innert", "binnen", "dans", "d'ici", "tra", "fra", "entro"],
  offsets: ["from (?:now|today)", "hence", "ab heute"],
  /** Names no day. */
  now: ["now", "jetzt", "nun", "maintenant", "adesso", "ora"],
  /** Today's evening; what stands beside "today" when it is a date. */
  tonight: ["tonight", "abend"],
  besideToday: ["this", "in the", "am", "evening", "afternoon", "abend", "nachmittag", "soir", "sera", "pomeriggio"],
} as const;

/** Small words around hours. */
export const HOURS = {
  /** Between an hour and its minutes: "le nove e 30". */
  and: "e",
  /** Right before an hour to which something is moved, and beginnings of verbs that move. */
  shift: ["to", "auf", "alle", "a"],
  moves: [
    "push",
    "mov",
    "shift",
    "bring",
    "chang",
    "delay",
    "verschieb",
    "verleg",
    "vorzieh",
    "schieb",
    "ruck",
    "deplac",
    "decal",
    "avanc",
    "repouss",
    "spost",
    "anticip",
    "posticip",
  ],
  /** Before a number: it is a day, beside the articles of one. */
  dayBefore: ["am", "der", "du", "del", "dal"],
  /** Before the hour that was, beside what drops a thing; and between it and the hour. */
  notAt: ["plutot qu'", "invece che"],
  oldHour: ["at", "from", "um", "ab", "von", "a", "alle", "dalle", "delle"],
  /** Behind a number: so many hours. */
  long: ["-hour", "stundig"],
} as const;

/** What is offered in a list, when it is a day or an hour, and chosen by its place. */
export const PLACE = {
  article: ["the", "den", "der", "das", "im", "le", "la", "les", "il", "lo"],
  nouns: [
    "one",
    "dates?",
    "days?",
    "options?",
    "suggestion",
    "slots?",
    "appointment",
    "times?",
    "termin",
    "tag",
    "vorschlag",
    "datum",
    "variante",
    "jour",
    "proposition",
    "creneau",
    "rendez-vous",
    "horaire",
    "heure",
    "data",
    "giorno",
    "opzione",
    "proposta",
    "appuntamento",
    "orario",
  ],
  /** Before and behind such a noun. */
  offeredBefore: ["proposed", "suggested", "offered", "vorgeschlagenen?", "angebotenen?"],
  offered: ["proposed", "suggested", "offered", "proposee?s?", "offerte?", "suggeree?", "propost[oa]", "offert[oa]"],
  /** What may follow when nothing else is counted ("the first aid course"). */
  following: [
    "please",
    "works?",
    "would",
    "will",
    "is",
    "suits?",
    "sounds",
    "looks",
    "and",
    "then",
    "on",
    "of",
    "from",
    "at",
    "bitte",
    "passt",
    "geht",
    "ginge",
    "ware",
    "ist",
    "gefallt",
    "klingt",
    "und",
    "dann",
    "am",
    "um",
    "von",
    "s'il",
    "svp",
    "merci",
    "nous",
    "me",
    "convient",
    "est",
    "serait",
    "irait",
    "ira",
    "et",
    "de",
    "le",
    "du",
    "per favore",
    "grazie",
    "va",
    "ci",
    "mi",
    "andrebbe",
    "sarebbe",
    "e",
    "dalle",
    "il",
    "del",
  ],
} as const;
