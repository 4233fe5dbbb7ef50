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
  howMany: ["how many", "wie ?viele", "combien de", "quant[ei]"],
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
  /** How something is, where no certain thing about it is asked for: "what would speak for Room B?", and no "what colour". */
  open: [
    "what(?:'s|s|'d|'ll)?(?: else| more| exactly| actually)*(?= (?:is|are|was|were|do|does|did|would|will|can|could|might|may|should|has|have|had|makes?|speaks?|about|in|so|you|we|i|there|it|the|room|got|sort|kind)(?!\\p{L}))",
    "how (?:do|does|is|are|would|will|about|come)",
    "why",
    "in what (?:way|respect)",
    "(?:anything|something|nothing|more|bit|little)(?: (?:else|more|bit|little|special|particular))* (?:special |particular )?about",
    "(?:which|what) (?:one |of (?:them|the two) )?(?:is|would be|are) (?:the )?(?:nicer|better|prettier|best|brighter|bigger|larger|smaller|more)",
    "was|wie (?:ist|sind|sieht|war|waren|unterscheide\\p{L}+|gefallt|macht)|warum|wieso|weshalb|worin|inwiefern|womit|wodurch|etwas (?:uber|zu[rm]?)|(?:was )?besonderes",
    "(?:que|qu'est-ce|quoi|comment|pourquoi|en quoi|de quoi)|quel(?:le)?s? (?:est|sont|serai\\p{L}+|differences?|avantages?)|quelque chose de (?:special|particulier)|(?:en dire|plus|davantage) (?:plus )?sur",
    "(?:che )?(?:cosa|cos'(?:e|ha))|com'e|come (?:e|era|fosse|sia|sarebbe|mai)|perche|in (?:che )?cosa|qual(?:e|i)? (?:e|sono|sarebbe) la differenza|qualcosa (?:di (?:piu|speciale|particolare))?|di piu (?:su|sul|sulla)",
  ],
  /** Words that ask wherever they stand in a sentence, whatever ends it: "il y a quoi à manger". */
  inside: [
    "what's|what is|what are|what time|how (?:much|many|early|late|long|far|do|does|is|are|can|could|would)|from when|until when|(?:anything|something) (?:for|like)",
    "wie ?viele?|wie (?:fruh|spat|lange|weit|teuer|gross|hoch)|ab wann|bis wann|(?:ab|bis|um) (?:welche[rm]?|wie ?viel)|warum|wieso|worin|was (?:kostet|kosten|gibt'?s|gibt es|habt|haben|hat|ist|macht|bietet)|wo (?:kann|konnen|durfen|darf|gibt)|gibt'?s|gibts|habt ihr|hat'?s|muss(?:en)? (?:wir|man|ich)(?: \\p{L}+){0,5} (?:(?:be)?zahlen|anzahlen|konsumieren|bestellen|mitbringen|vorbestellen)|(?:schickt|macht|bietet|nehmt) ihr|(?:schicken|bieten|nehmen) sie|weiss (?:jemand|wer)",
    "quoi|combien|comment|pourquoi|(?:a|de|des|vers|jusqu'a|a partir de) quelle heure|quel(?:le)?s? (?:est|sont|serait)|c'est ou|(?:jusqu'a|depuis|des) quand|gare ou|etes ou|y a (?:un|une|des|de la|du|le|la|quoi)|faut(?= )",
    "quant[oaie](?! (?:riguarda|segue|detto|sopra|a))|cos'(?:e|ha)|(?:che )?cosa (?:c'e|avete|ha|costa|viene|comprende)|(?:a|da|fino a|verso) che ora|(?:fino a|da) quando|perche|dove (?:si|siete|possiamo|posso|possono)|come si (?:fa|arriva|va|sale)|qual(?:e|i)? (?:e|sono)|c'e|ci sono",
  ],
  /** What a sentence of the client's own says, though a word in it asks: a wish, what he knows, what he will tell. */
  own: [
    "(?:we|i)(?:'d| would| will|'ll)? (?:also )?(?:need|want|like|love|take|prefer|book|require|add|have|know|expect)|(?:tell|let|inform|send) you|(?:do not|don't) know|not sure|no idea|would like|please (?:add|book|include|put|send)",
    "(?:wir|ich) (?:\\p{L}+ ){0,2}?(?:brauch\\p{L}*|mocht\\p{L}*|hatten?|nehm\\p{L}*|woll\\p{L}*|benotig\\p{L}*|buch\\p{L}*|wiss\\p{L}*|weiss|sag\\p{L}*|meld\\p{L}*|bestell\\p{L}*)|(?:brauchen|mochten|hatten|nehmen|wollen|wissen|sagen|melden) (?:wir|ich)|weiss ich|keine ahnung|bitte",
    "(?:nous|on|je|j')(?: \\p{L}+){0,2}? ?(?:aurons|avons|ai|aurait|aimerions|aimerait|aimerais|voudrions|voudrais|voudrait|prenons|prend|prends|souhaitons|souhaite|desirons|reservons|savons|sais|dirons|dirai|attendons|sera|serons|ferons)|il (?:nous |me )?(?:faut|faudrait|faudra)|merci de|veuillez",
    "(?:abbiamo|ho|avremo|vorremmo|vorrei|prendiamo|prendo|desideriamo|prenotiamo|sappiamo|so|diremo|diro|aspettiamo|saremo|siamo|faremo|serv\\p{L}+|occorr\\p{L}+|aggiung\\p{L}+|ci piacerebbe)",
  ],
  /** Between the letters of two rooms, and before the second. */
  pairs: [
    "and|or|vs\\.?|versus|than|to|from|compared (?:to|with)|better than",
    "und|oder|als|gegenuber|von",
    "et|ou|que|plutot que|par rapport a",
    "e|o|oppure|rispetto a|dalla|della",
  ],
  roomArticles: ["la", "le", "der", "die", "den", "dem", "room", "raum", "salle", "sala"],
  /** Points back to what was told before. */
  pointing: [
    "(?:lasst|liesse) sich das|(?:geht|ginge|klappt|ist|ware) (?:das|dies|so (?:et)?was)",
    "(?:c'est|ce serait|cela serait|ca serait|est-ce) (?:faisable|possible|un probleme|en ordre|ok)|(?:ca|cela) (?:joue|jouerait|irait|va|pose(?:ra(?:it)?)? (?:un )?probleme|derange\\p{L}*)",
    "(?:si|lo si) puo(?: fare)?|e possibile|sarebbe possibile|va bene|e un problema|sarebbe un problema|e fattibile",
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
