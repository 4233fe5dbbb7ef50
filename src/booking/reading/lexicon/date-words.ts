/** Small words around days, weeks and months, of all languages at once: fragments over folded text. */
export const DATES = {
  /** Before a weekday that is over, and behind one. */
  bygone: ["last", "this past", "(?:letzte|vergangene|vorige)[nrsm]?", "lo scors[oa]", "la scorsa"],
  bygoneBehind: ["dernier", "passee?", "scors[oa]", "passat[oa]"],
  /** Behind that weekday: it is the last one of a month to come. */
  ofStretch: [
    "of",
    "in",
    "before",
    "im",
    "in",
    "vor",
    "des",
    "du",
    "de",
    "d'\\p{L}+",
    "en",
    "avant",
    "di",
    "del",
    "prima",
  ],
  /** Right before a day of the month. */
  article: ["the", "de[nm]", "le", "il"],
  /** The same before a day of a list or range, beside those. */
  listArticle: ["on", "am", "dal", "du", "les", "dall'", "all'", "l'"],
  /** Between the two ends of a range of days. */
  through: [
    "-",
    "to",
    "(?:up )?(?:to|till|until|through) and including",
    "till",
    "until",
    "thru",
    "through(?: to)?",
    "bis(?: und mit| einschliesslich| inklusive| inkl\\.?)?(?: zum)?",
    "au",
    "jusqu'au",
    "al",
    "all'",
    "fino al",
    "fino all'",
  ],
  /** The same, where a whole day follows, with its weekday. */
  throughWeekday: ["a", "fino a", "jusqu'a"],
  /** Before the first day of an event of several, and before the last one. */
  opensOn: [
    "start(?:s|ing)?|begin(?:s|ning)?|first day|arriv(?:e|es|ing|al)|check(?:ing)?[- ]?in|kick(?:s|ing)?[- ]?off",
    "beginn(?:t|en)?|start(?:et|en)?|anfang|(?:fangt|fangen)|erster tag|anreise|(?:reis(?:en|t)|komm(?:en|t))(?: wir)?|los",
    "(?:commenc|debut|demarr)\\p{L}*|premier jour|arriv\\p{L}*",
    "(?:inizi|comincia|cominciamo|incominc)\\p{L}*|primo giorno|arriv\\p{L}*",
  ],
  closesOn: [
    "end(?:s|ing)?|finish(?:es|ing)?|last day|leav(?:e|es|ing)|depart(?:s|ing|ure)?|check(?:ing)?[- ]?out|clos(?:es|ing)|over",
    "end(?:e|et|en)|schluss|letzter tag|abreise|(?:reis(?:en|t)|fahr(?:en|t))(?: wir)?|hort",
    "(?:fini|termin|s'acheve)\\p{L}*|la fin|fin|dernier jour|depart|repart\\p{L}*",
    "(?:fini|termin|conclud)\\p{L}*|la fine|fine|ultimo giorno|partenza|ripart\\p{L}*",
  ],
  /** Behind a week that was spoken of: "cette semaine-là". */
  thatBehind: ["la"],
  /** Before a day from which on any will do, and before the last one that will not. */
  notBefore: [
    "(?:not|no|nothing) (?:before|earlier than)",
    "(?:at the )?earliest(?: on)?",
    "(?:some ?time|any ?time|any day|anything) (?:from|on or after)",
    "fruhestens(?: (?:ab|am))?(?: dem)?",
    "nicht vor(?: dem)?",
    "(?:erst|irgendwann) ab(?: dem)?",
    "pas avant",
    "au plus tot",
    "n'importe quand (?:des|a partir d[ue])",
    "non prima (?:del|di)",
    "al piu presto",
  ],
  anyAfter: [
    "(?:some ?time|any ?time|any day|anything) after",
    "(?:erst|irgendwann) nach(?: dem)?",
    "n'importe quand apres",
    "(?:qualsiasi giorno|in qualsiasi momento) dopo",
  ],
  /** Before two days between which there is a choice. */
  between: ["between", "zwischen", "entre", "tra", "fra"],
  /** Right before a number: so many people, and no day. */
  weAre: ["are", "be", "sind", "serons", "sommes", "saremo(?: in)?", "siamo(?: in)?"],
  /** Behind a number that stands like a day in "May 7, 25 colleagues": so many of them. */
  counted:
    "(?:of us|strong|(?!(?:works|suits|fits|is|was|has|as|this|thanks|plus|does|looks|sounds|seems|comes|yes|thus|always|perhaps|unless|versus)(?!\\p{L}))\\p{L}{2,}s)",
  forSoMany: ["for", "with", "of", "fur", "mit", "von", "pour", "avec", "de", "per", "con", "di"],
  /** A number behind a weekday goes on as something else. */
  numberGoesOn: ["-", "to", "till", "until", "of", "bis", "de", "di"],
  /** Between the parts of a day that is told with its week or month. */
  weekLinks: ["of", "in", "de", "dans", "di", "della", "nella"],
  inWeeks: ["in", "dans", "tra", "fra"],
  weeks: ["weeks", "wochen", "semaines", "settimane"],
  /** Before a weekday, which may be the one that is known already. */
  onDay: ["on", "am"],
  /** Of this very week, beside a weekday. */
  ofThis: [
    "(?:of |in )?this(?: very| current)?",
    "(?:in )?diese[rn]?(?: laufenden)?",
    "(?:de |dans )?cette",
    "(?:di |nella |in )?questa",
  ],
  /** Between a week and its weekday. */
  stillIn: ["still", "already", "noch", "schon", "encore", "deja", "ancora", "gia"],
  /** Behind a weekday: so many weeks after the one that comes first. */
  weekOn: ["week", "in acht tagen", "uber acht tage", "en huit", "a otto"],
  weeksOn: ["fortnight", "in vierzehn tagen", "en quinze", "a quindici"],
  weekBefore: ["a week on", "a week from"],
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
  calendarWeeks: [
    "(?:calendar )?(?:week|wk\\.?)",
    "cw",
    "kw",
    "(?:kalender)?woche",
    "semaine(?: calendaire)?",
    "sem\\.?",
    "settimana(?: di calendario)?",
    "sett\\.?",
  ],
  weekNumber: ["n\\.?[o°]?", "no\\.?", "nr\\.?", "number", "nummer", "numero"],
  /** Behind the number of a week and before its name: "der 23. Kalenderwoche". */
  nthWeek: "(?:\\.|st|nd|rd|th|e|eme|ieme|a|esima)?",
  countedWeeks: [
    "calendar week",
    "week of the year",
    "kalenderwoche",
    "kw",
    "semaine de l'annee",
    "settimana dell'anno",
  ],
  /** Between a weekday and the week whose number is told. */
  weekNumberLinks: [
    "(?:of|in|from)(?: the)?",
    "(?:in|von|aus)(?: der)?",
    "der",
    "de(?: la)?",
    "en",
    "dans la",
    "della|di|nella|in",
    "(?:la|die|the)",
    "-",
  ],
  /** Weekdays cut short, Monday to Sunday, and how a language begins the name of a week: only beside one they are days. */
  shortWeekdays: [
    { week: "(?:kw|kalenderw|woche)", days: ["mo", "di", "mi", "do", "fr", "sa", "son"] },
    { week: "(?:week|wk|cw|calendar)", days: ["mon", "tues?", "wed", "thu(?:rs?)?", "fri", "sat", "sun"] },
    { week: "sem", days: ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"] },
    { week: "sett", days: ["lun", "mar", "merc?", "giov?", "ven", "sab", "dom"] },
  ],
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
  /** A word that is the next day, or a part of the day behind these. */
  morning: "morgen",
  ofMorning: [
    "am",
    "vom",
    "jeden",
    "den",
    "dem",
    "de[sr]",
    "diesen?",
    "gegen",
    "zum",
    "selben",
    "gleichen",
    "ganzen",
    "fruhen",
    "spaten",
    "einen",
    "einem",
    "kein(?:en|em)?",
    "guten",
    "schonen",
  ],
  /** What German puts behind a weekday for a part of it. */
  daypartSuffix: "(?:abend|nachmittag|vormittag|morgen|mittag)?s?",
  /** Behind the name of a month, in one word: "an welchen Märztagen?" */
  ofMonth: ["tage?n?", "abende?n?", "wochen(?:enden?)?", "termine?n?", "daten"],
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
  /** "L'8", "all'11": the days whose names begin with a vowel. */
  elidedArticle: "(?<!(?:verso|dopo|per) )(?:all'|l')",
  elidedDays: "8|11",
  /** Before a month by itself, beside those that put a day into it. */
  beforeMonth: [
    "(?:been|be|is|was|meant|means?|not \\p{L}+ but)",
    "(?:im|ist|war|ware|gemeint|sondern|monat)",
    "(?:en|mois d(?:e|')|etait|fallait|voulais dire|voulions dire)",
    "(?:in|a|mese di|era|intendev\\p{L}+|bensi)",
  ],
  /** Before the two of a range of days of a month that is not named, where that is no range of hours. */
  plainFrom: ["dal", "du", "des", "from the", "vom"],
  /** Of these, what stands before a day and never before an hour. */
  dayFrom: ["dal", "du"],
  plainTo: ["al", "au", "to the", "until the", "bis(?: zum)?"],
  /** Of these, the one that Italian puts before an hour. */
  hourArticle: "le ",
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
  now: ["in the (?:week|month)", "now", "in the day", "lasts", "jetzt", "nun", "maintenant", "adesso", "ora"],
  /** Before a part of the day: it is today's. */
  ofToday: [
    "this(?: very)?",
    "today in the",
    "today",
    "heute(?: am)?",
    "cet?",
    "cette",
    "aujourd'hui",
    "questa?o?",
    "oggi(?: nel)?",
    "sta",
  ],
  /** Parts of this day, in one word. */
  todays: ["tonight", "stamattina", "stamani", "stamane", "stasera"],
  /** Today's evening; what stands beside "today" when it is a date. */
  tonight: ["tonight", "abend"],
  besideToday: ["this", "in the", "am", "evening", "afternoon", "abend", "nachmittag", "soir", "sera", "pomeriggio"],
} as const;

/** Days that are counted from today or tomorrow, of all languages at once. */
export const COUNTED_DAYS = {
  /** From where it is counted, in days from today. */
  bases: {
    "today|now|this day": 0,
    tomorrow: 1,
    "heute|jetzt": 0,
    morgen: 1,
    ubermorgen: 2,
    "aujourd'hui|maintenant|ce jour": 0,
    demain: 1,
    "oggi|adesso": 0,
    domani: 1,
  },
  /** Between a length and where it is counted from. */
  from: ["from|after", "ab|von|nach", "a (?:partir|compter) (?:d'|de)|apres|des", "da|a partire da|dopo"],
  /** Between where it is counted from and a length. */
  in: ["in", "uber", "en|dans|plus", "fra|tra|a|in"],
  months: ["months?", "monate?n?", "mois", "mes[ei]"],
} as const;

/** Small words around hours. */
export const HOURS = {
  /** Between an hour and a part that belongs to it: "12 e mezza". */
  joinsPart: ["et", "e", "moins", "meno"],
  /** Right behind a number: and a half. */
  halfBehind: ["einhalb"],
  /** "Una" is one o'clock only behind an apostrophe: "all'una". */
  noHour: "(?<!')una(?!\\p{L})",
  /** Before a colon and two hours. */
  labels: ["times?", "when", "duration", "dauer", "wann", "quand", "duree", "quando", "durata"],
  /** The same, which need no colon: "orario 9-17"; and what may stand between: "orario continuato 9-17". */
  nouns: [
    "(?:start(?:ing)? and end(?:ing)? |event |opening )?(?:hours?|timings?|time ?slots?|time ?frames?|time window)",
    "(?<!\\d )time",
    "slots?",
    "hrs?\\.?",
    "h\\.?",
    "(?:uhr|tages|kurs|arbeits|anlass)?zeit(?:en|raum|fenster|rahmen|spanne)?",
    "stunden",
    "std\\.?",
    "(?:plages? )?horaires?",
    "heures?",
    "plage(?: de temps)?",
    "(?:creneau|tranche)(?: horaire)?",
    "(?:fascia )?orari[oae]?",
    "ore",
    "fascia",
  ],
  ofNoun:
    "(?:(?:is|would be|preferred|wanted|proposed|approx\\.?|about|to|now|(?:changes?|moves?|goes|shifts?|becomes?|will be|are|should be))|(?:wird|werden|andert(?: sich)?|wechselt|neu|jetzt|auf|sind|lautet)|(?:passe|change|devient|deviennent|sera|seront|maintenant|desormais|a|en)|(?:passa|cambia|diventa|diventano|sara|saranno|ora|adesso|sono|a|in)|(?:ist|ware|am tag|circa|ca\\.?|etwa|bitte)|(?:est|serait|prevue?s?|souhaitee?s?|desiree?s?|env\\.?|environ)|(?:e|sarebbe|continuat[oa]|previst[oa]|desiderat[oa]|richiest[oa]|indicativ[oa]|giornalier[oa]|circa|d(?:i|el|ella) \\p{L}+))",
  /** Behind a range: so old, and no hours. */
  ages: ["(?:jahrig|year-?old)", "anni(?!\\p{L})"],
  /** Before a colon and two numbers that are no hours. */
  noLabels: [
    "(?:ages?|age group|sizes?|groups?|number|no|pages?|chapters?|floors?|lines?|items?|tables?|weeks?|days?|pax|budget|price|score)",
    "(?:alter|jahrgange?|gruppen?|grosse|anzahl|zahl|nr\\.?|nummern?|seiten?|kapitel|stock|zeilen?|tische?|wochen?|tage?|preis)",
    "(?:ages?|tranche d'age|groupes?|nombre|numeros?|pages?|chapitres?|etages?|lignes?|semaines?|jours?|prix|effectif)",
    "(?:eta|fascia d'eta|grupp[oi]|numer[oi]|pagin[ae]|capitol[oi]|pian[oi]|righe|tavol[oi]|settiman[ae]|giorn[oi]|prezzo)",
  ],
  /** Behind a range that stands by itself. */
  behindRange: [
    "(?:each day|every day|daily|per day|jeweils|taglich|pro tag|jeden tag|chaque jour|par jour|tous les jours|ogni giorno|al giorno|tutti i giorni)",
    "(?:in|im|nella|dans|with|mit|avec|con|and|und|et|e)",
    "(?:please|pls|bitte|s'il|svp|merci|per favore|grazie|thanks|thx|danke)",
  ],
  /** Right behind an hour that can be none of the morning's. */
  anyAfternoon: ["(?:in )?afternoon", "(?:im )?nachmittag", "(?:l'|en )?apres-midi", "(?:nel |di |il )?pomeriggio"],
  /** Before a range: it is that of every day. */
  daily: [
    "(?:each|every) day|daily",
    "jeweils|taglich|jeden tag|pro tag",
    "chaque jour|tous les jours|par jour",
    "ogni giorno|tutti i giorni|al giorno",
  ],
  /** Of hours before midnight and behind it. */
  night: ["at night", "nachts", "in der nacht", "de la nuit", "di notte"],
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
    "recul",
    "spost",
    "anticip",
    "posticip",
  ],
  /** Before a number: it is a day, beside the articles of one. */
  dayBefore: ["am", "der", "du", "del", "dal"],
  /** Before the hour that was, beside what drops a thing; and between it and the hour. */
  notAt: [
    "plutot qu'",
    "invece che",
    "(?:invece|al posto) d(?:i|el|elle|ell')",
    "(?:(?:and|und|et|e) |(?<=[,-] ))(?:not|no longer|nicht|non|plus|pas)(?: (?:just|only|mehr|erst|nur|seulement|juste|que|piu|solo|soltanto|any ?more))*",
  ],
  /** Before the hour that has been so far. */
  wasAt: [
    "(?:it )?was",
    "previously",
    "formerly",
    "bisher",
    "bislang",
    "vorher",
    "jusqu'ici",
    "auparavant",
    "finora",
    "era",
  ],
  /** Before an hour that is named against another, beside those. */
  mereLeads: ["by", "ab", "um", "gegen", "vers", "alle", "all'", "just", "only", "erst", "nur", "deja", "gia"],
  already: ["already", "just", "only", "schon", "bereits", "erst", "nur", "deja", "seulement", "gia", "solo"],
  oldHour: [
    "at",
    "from",
    "until",
    "till",
    "um",
    "ab",
    "von",
    "bis(?: um)?",
    "a",
    "a partir d[eu]",
    "des",
    "de",
    "jusqu'a",
    "alle",
    "a partire dalle",
    "dalle",
    "delle",
    "fino(?: alle?| a)?",
  ],
  /** Beside an hour: somebody eats or rests then. */
  meals: [
    "lunch(?:es)?|dinner|supper|breakfast|brunch|meals?|food|eat(?:s|ing)?|coffee|tea|snacks?|buffet|drinks|aperitifs?|cake|breaks?(?! up)|served?",
    "(?:mittag(?:stisch|smahl)|(?:(?:abend|mittag|nacht|fest|gala|geburtstags|weihnachts|jubilaums|team|vereins)?essen)|isst|zmittag|znuni|zvieri|znacht|zmorge|fruhstuck|brunch|kaffee|kuchen|getranke|\\p{L}*apero|imbiss|buffet|serviert|\\p{L}*pause\\p{L}*)",
    "(?:dejeuner|diner|souper|repas|mang\\p{L}+|cafe|du the|gouter|collation|brunch|buffet|aperos?|aperitif|boissons|gateau|pauses?|servi\\p{L}*)",
    "(?:pranzo|cena|colazione|brunch|mangi\\p{L}+|caffe|merenda|spuntino|buffet|aperitivo|bevande|torta|paus[ae]|serv(?:ito|ita|iti|ite|ire|iamo))",
  ],
  /** The same: somebody or something has to be there, or is on the way. */
  otherHours: [
    "caterers?|catering|speakers?|lecturer|band|dj|music(?:ians?)?|trains?|bus|coach|flight|plane|ferry|taxi|delivery|set-?up|soundcheck|photographer",
    "(?:caterer|catering|referent\\p{L}*|redner\\p{L}*|band|dj|musik\\p{L}*|zug|bus|reisecar|flug|flieger|schiff|taxi|lieferung|aufbau|soundcheck|fotograf\\p{L}*)",
    "(?:traiteur|orateur|oratrice|conferenciere?|groupe|dj|musi\\p{L}+|trains?|bus|autocar|vol|avion|bateau|taxi|livraison|montage|photographe)",
    "(?:catering|relator\\p{L}*|relatrice|oratore|gruppo|dj|music\\p{L}+|treno|bus|pullman|volo|aereo|battello|taxi|consegna|montaggio|fotograf\\p{L}*)",
  ],
  /** Behind what is on its way: it comes, and ends nothing. */
  arrives: [
    "arriv\\p{L}*|gets? in|comes?|is in|pulls in|lands?",
    "komm(?:t|en)|trifft ein|treffen ein|landet|fahrt ein",
    "arriv\\p{L}*|vient|viennent|atterrit|n'arriv\\p{L}*",
    "arriv\\p{L}*|viene|atterra",
  ],
  /** Begins what follows from what was said before. */
  so: [
    "so",
    "therefore",
    "hence",
    "thus",
    "which is why",
    "(?<=^|[,;.:!?-] |\\n)also",
    "daher",
    "darum",
    "deshalb",
    "deswegen",
    "somit",
    "folglich",
    "demnach",
    "donc",
    "alors(?! qu)",
    "par consequent",
    "du coup",
    "des lors",
    "quindi",
    "allora",
    "dunque",
    "percio",
    "pertanto",
    "per cui",
  ],
  /** Behind a number: so many hours. */
  long: ["-hour", "stundig"],
  /** Half an hour more, before or behind the word for hours. */
  halfMore: ["and a half", "et demie?", "e mezz[ao]"],
  /** One hour, where half of one more follows. */
  anHour: "(?:an?|one|une|un'|una)(?= ?(?:hour|heure|ora)s? (?:and|et|e) |(?: and a half))",
  oneAndHalf: ["anderthalb", "eineinhalb", "einundeinhalb"],
  minutes: ["min(?:ute[ns]?|uti|s|\\.)?", "'"],
} as const;

/** What is offered in a list, when it is a day or an hour, and chosen by its place. */
export const PLACE = {
  article: ["the", "den", "der", "das", "die", "im", "le", "la", "les", "il", "lo"],
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
  /** The one before the last. */
  penultimate: [
    "second(?:-| )to(?:-| )last",
    "last but one",
    "penultimate",
    "vorletzte[nrs]?",
    "avant[- ]derniere?",
    "penultim[oa]",
  ],
  /** Before and behind such a noun. */
  offeredBefore: ["proposed", "suggested", "offered", "vorgeschlagenen?", "angebotenen?"],
  offered: [
    "(?:that |which )?you(?:'ve| have)? (?:offer|propos|suggest|nam|list|mention|g[ai]v)\\p{L}*",
    "(?:que )?vous (?:(?:m'|nous )?avez |(?:m'|nous )?)(?:propos|indiqu|donn|cit|offr|mentionn)\\p{L}*",
    "che (?:mi |ci )?(?:avete |ha )?(?:propo[nst]\\p{L}*|indicat\\p{L}*|offr\\p{L}*|offert[oa]|elencat\\p{L}*)",
    "proposed",
    "suggested",
    "offered",
    "proposee?s?",
    "offerte?",
    "suggeree?",
    "propost[oa]",
    "offert[oa]",
  ],
  /** What may follow when nothing else is counted ("the first aid course"). */
  following: [
    "der",
    "des",
    "delle",
    "dei",
    "auf",
    "parmi",
    "tra",
    "fra",
    "nehmen|wahlen|bevorzugen|vorziehen",
    "della|dalla|nella|de (?:la|votre|vos)",
    "soll(?:s|te)?",
    "muss",
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
    "passen",
    "gehen",
    "waren",
    "etwas",
    "besser",
    "are",
    "both",
    "better",
    "vont",
    "un peu",
    "mieux",
    "vanno",
    "un po'",
    "meglio",
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
