/** What turns a question one way or another, of all languages at once: fragments over folded text. */
export const QUESTION = {
  /** What is asked to be sent is an offer of one's own, and no information. */
  offers: ["offer", "quote", "offerte", "angebot", "offre", "devis", "offerta", "preventivo"],
  /** Nothing of a booking is asked for: "les chiens sont-ils admis ?". */
  allowed: [
    "allowed",
    "permitted",
    "erlaubt",
    "gestattet",
    "(?:admis|autorise|permis|interdit)e?s?",
    "(?:ammess|permess|vietat|consentit)[oiae]",
  ],
  priceLists: ["price ?lists?", "rates?", "rate cards?", "prices", "preislisten?", "preise", "tarife"],
  /** Beginnings of words that ask for diets; of the names of dishes for one; of wines. */
  diets: ["allerg", "diet", "diat"],
  dietNames: ["vegetari", "vegan", "halal", "veggie"],
  wines: ["wine?", "wein", "vino?"],
  howMany: ["how many", "wie ?viele"],
  free: ["free", "available", "frei", "verfugbar", "libres?", "disponib\\p{L}+", "liber[aoie]"],
  /** Between a room and a thing that it is to have, and a thing that is none. */
  has: ["with", "have", "has", "having", "mit", "haben", "hat"],
  some: ["an?", "some", "eine?[nrms]?", "der", "die", "das"],
  noThings: ["rooms?", "place", "free", "raum", "saal", "platz", "freie"],
  /** What is asked for is done at once, not answered. */
  goAhead: ["go ahead", "proceed", "lock it in", "bestatigen", "weiterfahren", "fix buchen"],
  /** A whole question for the time of what was wished right before: "When would suit you?". */
  whenIsIt: [
    "(?:and )?(?:when|which (?:days?|times?|slots?)|what (?:days?|times?)) (?:would |could |might |will |can |does )?(?:that |it |this )?(?:be |is |are |work(?:s)? |suit(?:s)? )*(?:best |better |most )?(?:good|convenient|possible|ok(?:ay)?|suitable|best|suits?|works?)?(?: best| better)?(?: (?:for|with|to))?(?: (?:you|your team|your side))?(?: best| better)?",
    "(?:und )?(?:wann|welche[rs]? (?:tage?|termine?|zeit)|an welchen? tag(?:en)?) (?:(?:passt|passen|passte|ginge|geht|gehen|ware|wurde|ist|kann|konnte)(?: (?:das|es|dies|die zeit))?)(?: (?:ihnen|dir|euch|fur sie|bei ihnen|denn))*(?: (?:am besten|gut|besser|recht|moglich|passen|gehen|genehm|gelegen))*",
    "(?:et )?(?:quand|quels? (?:jours?|moments?|dates?)|quelle (?:date|heure)) (?:est-ce que )?(?:cela |ca |ce )?(?:vous )?(?:(?:conviendrai(?:t|ent)|convien(?:t|nent)|serai(?:t|ent)|est|irai(?:t|ent)|va|arrangerai(?:t|ent)|arrange(?:nt)?)(?:-(?:il|ce|elle|ils))?)(?: (?:le mieux|possible|bien|pour vous|chez vous))*",
    "(?:e )?(?:quando|(?:che|quali|quale) (?:giorn[oi]|momento|date?|ora|orario)) (?:le |vi |per voi |per lei )?(?:(?:andrebbe(?:ro)?|va|vanno|sarebbe|e|converrebbe|conviene|farebbe|farebbe comodo|fa comodo))(?: (?:bene|meglio|possibile|comodo|per voi|per lei|da voi|di piu))*",
  ],
  /** Points back to what was told before. */
  pointing: [
    "that",
    "this",
    "she",
    "he",
    "they",
    "(?:your|the) kitchen",
    "das",
    "dies",
    "(?:ihre|die) kuche",
    "(?:sie|er) uberall",
    "(?:kommt|kann|kame|gelangt|schafft) (?:sie|er|man)",
    "(?:votre|la) cuisine",
    "(?:peut|pourra|pourrait|arrive|passe|accede)(?:ra|rait)?(?:-t)?-(?:elle|il|on)",
    "est-ce (?:que |qu')(?:ca|cela|elle|il|on) (?:passe(?:ra)?|(?:peut|pourra|arrive(?:ra)? a) (?:arriver|entrer|acceder|monter|passer))",
    "est-ce (?:un (?:probleme|souci)|possible|genant)",
    "(?:vostra|la) cucina",
    "(?:puo|potra|potrebbe|possono|riesc(?:e|ono) ad?|riuscira ad?|riuscirebbe ad?|ce la fa ad?) (?:arrivar|entrar|acceder|raggiunger|salir|passar)\\p{L}*",
    "e un problema",
    "(?:something|anything|what)(?: \\p{L}+){0,3} for (?:her|him|them)",
    "(?:etwas|was)(?: \\p{L}+){0,3} fur (?:sie|ihn|diese)",
    "(?:quelque chose|quoi|qu'y a-t-il|que proposez-vous|qu'avez-vous)(?: \\p{L}+){0,3} pour (?:elles?|lui|eux)",
    "(?:qualcosa|cosa)(?: \\p{L}+){0,3} per (?:lei|lui|loro)",
  ],
  thanks: ["thanks", "thank you", "danke", "vielen dank", "besten dank", "merci", "grazie"],
} as const;
