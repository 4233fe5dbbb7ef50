/** Words that move what is known by some days or hours, of all languages at once: fragments over folded text. */

/** How many days, or minutes, each unit is. Only a unit with its own number or article in it may stand by itself. */
export const DAY_UNITS: Readonly<Record<string, number>> = {
  "days?": 1,
  "weeks?": 7,
  "tage?n?": 1,
  "wochen?": 7,
  "jours?": 1,
  "semaines?": 7,
  "giorn[io]": 1,
  "settiman[ae]": 7,
};
export const MINUTE_UNITS: Readonly<Record<string, number>> = {
  "(?:half an|half-?) ?hour": 30,
  "hours?|hrs?": 60,
  "min(?:s|ute[ns]?|uti?|\\.)?": 1,
  "halbe (?:stunde|std\\.?)": 30,
  "anderthalb(?:e)? stunden?|eineinhalb stunden?": 90,
  viertelstunde: 15,
  "stunden?|std\\.?": 60,
  "demi-?(?: )?heure": 30,
  "quart d'heure": 15,
  "heures?": 60,
  "mezz'ora|mezza ora": 30,
  "quarto d'ora": 15,
  "or[ae]": 60,
};

export const SHIFT = {
  /** What was spoken of is moved, by a pronoun: "reportons-la". */
  movesIt: [
    "(?:move|postpone|push|shift|put|bring|reschedule|rearrange|do) it",
    "(?:verschieb|verleg|leg)(?:en|e)? (?:wir )?(?:sie|ihn|das|es)(?: (?:doch|bitte))* (?:auf|zum)",
    "(?:report|deplac|decal|repouss|avanc)(?:ons|eons|ez|er)-(?:la|le)",
    "(?:la|le) (?:report|deplac|decal|repouss|avanc)er",
    "(?:spost|rimand|anticip|posticip|rinvi)(?:iamo|ate|ar|iate)l[ao]",
  ],
  one: "(?:an?|one|ein(?:e[nr]?)?|une?|un'|un[ao]?)",
  some: ["qualche", "alcun[ie]", "quelques", "einige", "ein paar", "(?:a )?few", "some", "several", "(?:a )?couple of"],
  by: "(?:by|back|forward|um|d'|de|di)",
  /** Right behind a length. */
  later: ["later", "back", "spater", "nach hinten", "danach", "plus tard", "apres", "dopo", "piu (?:tardi|in la)"],
  earlier: ["earlier", "forward", "sooner", "fruher", "nach vorne?", "plus tot", "prima", "piu presto"],
  longer: ["longer", "more", "extra", "langer", "mehr", "de plus", "supplementaires?", "in piu", "supplementar[ie]"],
  shorter: ["shorter", "less", "kurzer", "weniger", "de moins", "in meno"],
  /** Verbs that move by a length, whatever else stands between. */
  postpones: [
    "postpon\\p{L}*",
    "slid(?:e|ing)",
    "delay\\p{L}*",
    "(?:push|move|put|shift)\\p{L}*",
    "verschieb\\p{L}*",
    "verschoben",
    "schieben",
    "verleg\\p{L}*",
    "report(?:er|ez|ons)",
    "repouss\\p{L}*",
    "recul(?:er|ez|ons|e)",
    "decal\\p{L}*",
    "deplac\\p{L}*",
    "retard(?:er|ez|ons)",
    "spost\\p{L}*",
    "posticip\\p{L}*",
    "rimand\\p{L}*",
    "slitt\\p{L}*",
    "ritard\\p{L}*",
  ],
  advances: [
    "(?:bring|move|push|shift|put)\\p{L}* .{0,40}forward",
    "(?:vor(?:zu)?ziehen|vor(?:zu)?verlegen|vor(?:zu)?verschieben|vorgezogen|vorverlegt)",
    "avanc\\p{L}*",
    "anticip\\p{L}*",
  ],
  extends: ["extend\\p{L}*", "prolong\\p{L}*", "verlanger\\p{L}*", "rallong\\p{L}*", "prolung\\p{L}*", "allung\\p{L}*"],
  shortens: ["shorten\\p{L}*", "verkurz\\p{L}*", "raccourc\\p{L}*", "accorci\\p{L}*"],
  /** The day, or the same weekday of the week, beside the one that is known; never of something else ("the day before the"). */
  dayAfter: [
    "(?:the )?(?:day after|following day)",
    "(?:am |der |den )?tag (?:darauf|danach)",
    "am (?:darauf ?)?folgenden tag",
    "(?:le|au) lendemain",
    "(?:il |al )?giorno (?:dopo|seguente|successivo)",
  ],
  dayBefore: [
    "(?<!(?:some|any|one|a) )(?:the )?(?:day before|previous day)",
    "(?:am |der |den )?tag (?:davor|zuvor|vorher)",
    "am vortag",
    "la veille",
    "(?:il )?giorno (?:prima|precedente)",
  ],
  weekAfter: [
    "(?:the )?(?:week after|following week)(?: that)?",
    "(?:in )?(?:der |die )?woche (?:darauf|danach)",
    "in der (?:darauf ?)?folgenden woche",
    "la semaine (?:suivante|d'apres)",
    "la settimana (?:dopo|seguente|successiva)",
  ],
  weekBefore: [
    "(?:the )?(?:week before|previous week)(?: that)?",
    "(?:in )?(?:der |die )?woche (?:davor|zuvor|vorher)",
    "la semaine (?:precedente|d'avant)",
    "la settimana (?:prima|precedente)",
  ],
  /** Behind a weekday, or before it: the first such day behind the event's own, or before that. */
  weekdayAfter: [
    "(?:(?:right|straight|directly|immediately|just) after|that follows|following)",
    "(?:(?:gleich|direkt|unmittelbar|grad) )?(?:darauf|danach|nachher)|nach (?:diesem|dem) termin",
    "(?:(?:juste|tout de suite|directement) apres|d'apres|suivante?|qui suit)",
    "(?:(?:subito|appena|immediatamente) dopo|seguente|successiv[oa]|che segue)",
  ],
  weekdayBefore: [
    "(?:(?:right|directly|immediately|just) before|that precedes)",
    "(?:(?:gleich|direkt|unmittelbar) )?(?:davor|zuvor|vorher)",
    "(?:juste avant|d'avant|precedente?|qui precede)",
    "(?:(?:subito|appena) prima|precedente)",
  ],
  /** The same, which may stand before another thing: "Friday after lunch". */
  after: ["after", "dopo", "apres"],
  before: ["before", "prima", "avant"],
  /** What follows those where no other thing does. */
  nothingElse:
    "(?=\\s*(?:$|[.,;!?)]|(?:instead|please|pls|would|works?|suits?|if|rather|is|or|and|at the|bitte|svp|s'il|a la place|nous|irait|serait|convien|si|ou|et|per favore|se|ci|andrebbe|sarebbe|va|al posto|invece|o|e)(?![\\p{L}])))",
  followingDay: ["(?:the |that )?(?:following|next following)", "(?:darauf ?|nach)?folgende[nmr]"],
  precedingDay: ["(?:the )?(?:previous|preceding)", "(?:vorhergehende|vorige|vorangehende)[nmr]"],
  /** Behind them: another thing is meant than the event. */
  ofElse:
    "(?! (?:tomorrow|yesterday|easter|christmas|\\p{L}+day|the|our|your|my|that|we|it|der|dem|den|unsere\\p{L}*|de|du|des|notre|d[ie]l?|dell\\p{L}*|nostr\\p{L}|che|que))",
  /** What is done before or after an event, and is no part of it. */
  besides: [
    "set(?:ting)? ?up",
    "decorat\\p{L}*",
    "deliver\\p{L}*",
    "(?:pick|collect|fetch)\\p{L}* (?:\\p{L}+ ){0,3}up|collect\\p{L}*",
    "(?:get|come|be let) in",
    "store|clean\\p{L}*|pack\\p{L}* up|tidy\\p{L}*|dismantl\\p{L}*",
    "aufbau\\p{L}*|aufzubauen|einrichten|dekorieren|schmucken",
    "abbau\\p{L}*|abzubauen|aufraumen|abholen|abzuholen|anliefer\\p{L}*|liefern|geliefert|reinkommen|rein|hinein|lagern|putzen",
    "install\\p{L}*|decor\\p{L}*|livr\\p{L}*|recuper\\p{L}*|ranger|demont\\p{L}*|entrer|nettoy\\p{L}*",
    "allest\\p{L}*|addobb\\p{L}*|consegn\\p{L}*|ritir\\p{L}*|smont\\p{L}*|riordin\\p{L}*|entrare|pulir\\p{L}*",
    "arriv\\p{L}*|ankommen|eintreffen",
  ],
} as const;
