/** Small words that many readers ask for, of all languages at once: fragments over folded text. */
export const SMALL = {
  /** Behind people: some of them only; unless they are those who come. */
  weAre: [
    "(?:there|it|we|that|only|just|now)(?:'s|'re|'ll be| is| are| will be)?",
    "(?:wir sind|es sind|sind wir|nur|noch|jetzt)",
    "(?:nous sommes|on est|on sera|nous serons|il y a|que|plus que)",
    "(?:siamo|saremo|solo|ci sono|restiamo)",
  ],
  ofUs: ["of us", "von uns", "d'entre nous", "di noi"],
  who: ["who", "qui", "die", "che"],
  whoCome: [
    "(?:will |would |are |want to |have )*(?:com|attend|join|particip|be there|register|sign|said|confirm)",
    "(?:vien|particip|seront|assist|confirm|sont inscrit|ont (?:confirm|dit|accept)|veulent|arriv)",
    "(?:komm|teilnehm|dabei|zugesagt|angemeldet|mitmach|sich)",
    "(?:verr|veng|partecip|saranno|confermat|hanno (?:conferm|detto)|arriv)",
  ],
  /** What is concluded: "so let's say 14:00". */
  so: [
    "so",
    "then",
    "therefore",
    "hence",
    "also",
    "daher",
    "deshalb",
    "somit",
    "dann",
    "donc",
    "alors",
    "quindi",
    "dunque",
    "allora",
    "percio",
  ],
  /** Before the rest of a number over a hundred. */
  hundredAnd: ["(?:a |one )?hundred(?: and)? ", "(?:ein)?hundert(?:und)?", "cent(?:[- ]et)?[- ]", "cento(?: e )?"],
  and: ["and", "und", "et", "ed?"],
  or: ["or", "oder", "ou", "o"],
  /** Between the two ends of a range, in short. */
  upTo: ["-", "to", "bis", "a"],
  /** What turns to something else: "but", "sondern". */
  but: ["but", "however", "aber", "sondern", "allerdings", "mais", "toutefois", "ma", "pero", "tuttavia"],
  /** Before a thing: there is none of it. */
  none: ["no", "kein(?:e[nrsm]?)?", "nichts zu", "pas d(?:e |')", "ni", "niente", "nessun[oa]?"],
  not: ["not", "\\p{L}*n't", "nicht", "kein(?:e[nrsm]?)?", "pas", "non"],
  /** Definite articles. */
  the: ["the", "de[nrm]", "die", "das", "l[ae]", "les", "il", "lo", "i", "gli"],
  /** Whose something is: the client's or ours. */
  whose: [
    "our",
    "my",
    "your",
    "unsere?[nrm]?",
    "meine?n?",
    "notre",
    "nos",
    "votre",
    "vos",
    "mon",
    "ma",
    "nostr[aoie]",
    "vostr[aoie]",
  ],
} as const;
