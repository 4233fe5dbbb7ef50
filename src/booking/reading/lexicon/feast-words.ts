/** Feasts that are on the same day every year, of all languages at once. */
export const FIXED_FEASTS: readonly { month: number; day: number; names: readonly string[] }[] = [
  { month: 1, day: 1, names: ["new year's day", "neujahrstag", "jour de l'an", "(?:giorno di )?capodanno"] },
  { month: 1, day: 2, names: ["berchtoldstag", "la saint-berchtold"] },
  { month: 1, day: 6, names: ["epiphany", "drei ?konigstag", "l'epiphanie|jour des rois", "l'epifania"] },
  { month: 2, day: 14, names: ["valentine'?s day", "valentinstag", "(?:la )?saint-valentin", "san valentino"] },
  {
    month: 5,
    day: 1,
    names: ["may day", "labou?r day", "tag der arbeit", "fete du travail", "festa del lavoro|festa dei lavoratori"],
  },
  {
    month: 8,
    day: 1,
    names: [
      "(?:swiss )?national day",
      "(?:schweizer )?nationalfeiertag",
      "bundesfeiertag",
      "fete nationale",
      "festa nazionale",
    ],
  },
  { month: 10, day: 31, names: ["hallowe'?en"] },
  { month: 11, day: 1, names: ["all saints(?:'? day)?", "allerheiligen", "(?:la )?toussaint", "ognissanti"] },
  {
    month: 12,
    day: 6,
    names: [
      "(?:st\\.?|saint) nicholas'?(?: day)?",
      "nikolaustag",
      "samichlaus(?:tag)?",
      "(?:la )?saint-nicolas",
      "san nicolao",
    ],
  },
  {
    month: 12,
    day: 24,
    names: ["christmas eve", "heilig(?:er )?abend", "(?:la )?veille de noel", "(?:la )?vigilia di natale"],
  },
  {
    month: 12,
    day: 25,
    names: ["christmas day", "(?:erste[nr]? )?weihnachtstag", "(?:le )?jour de noel", "(?:il )?giorno di natale"],
  },
  { month: 12, day: 26, names: ["boxing day", "(?:st\\.? )?stephanstag", "(?:la )?saint-etienne", "santo stefano"] },
  {
    month: 12,
    day: 31,
    names: [
      "new year'?s eve",
      "silvester(?:abend)?",
      "(?:la )?saint-sylvestre",
      "(?:la )?(?:notte|sera) di san silvestro",
    ],
  },
];

/** What is named after a feast, and may be held on any day: "a Halloween party", "notre fête de la Saint-Valentin". */
export const NAMED_AFTER = {
  behind: [
    "part",
    "fest",
    "feier",
    "dinner",
    "lunch",
    "brunch",
    "essen",
    "ball",
    "apero",
    "event",
    "concert",
    "konzert",
    "market",
    "markt",
    "special",
    "quiz",
    "menu",
    "gala",
    "disco",
  ],
  before: [
    "part(?:y|ie)",
    "fetes?",
    "soirees?",
    "repas",
    "diners?",
    "dejeuner",
    "bal",
    "marche",
    "concert",
    "festa",
    "cena",
    "pranzo",
    "serata",
    "ballo",
    "mercatino",
    "concerto",
  ],
  of: ["de(?: la)?", "du", "d'", "di", "del(?:la)?", "dell'"],
} as const;

/** Around a week that is told by a feast. */
export const FEAST_WEEKS = {
  easter: ["easter", "ostern", "paques", "pasqua"],
  pentecost: ["(?:whitsun|pentecost)", "pfingsten", "(?:la )?pentecote", "(?:la )?pentecoste"],
  after: [
    "(?:right |just |directly )?(?:after|following)",
    "(?:gleich |direkt )?nach",
    "(?:juste )?(?:apres|suivant)",
    "(?:subito )?(?:dopo|successiva a)",
  ],
  before: [
    "(?:right |just )?before",
    "(?:gleich |direkt )?vor",
    "(?:juste )?avant",
    "(?:subito )?prima (?:di|della|del|dell')",
  ],
  of: ["of", "von", "de", "di", "des", "der", "dell'"],
  article: ["the", "der|den|die", "la|le|l'", "il|la"],
} as const;
