/** What turns a question one way or another, of all languages at once: fragments over folded text. */
export const QUESTION = {
  /** What the house is like to look at. */
  looks: [
    "(?:what|how) (?:it|the (?:place|house|room|venue|hall)|everything|things|your \\p{L}+)(?: all| really)? (?:looks?|is|are)(?: like)?|what (?:it is|it's) like|(?:see|picture) (?:it|the place)",
    "wie (?:es|das|der|die|ihr|euer|alles)(?: \\p{L}+){0,5} (?:aussieht|ausschaut|aussehen|ist|wirkt)|wie(?: \\p{L}+){0,3} (?:sieht|schaut)(?: \\p{L}+){0,4} aus",
    "(?:a quoi|comment|de quoi) (?:ca|cela|c'est|la salle|le lieu|votre \\p{L}+|tout)(?: \\p{L}+){0,3}|(?:ressemble|a l'air)(?: \\p{L}+){0,3} chez vous",
    "(?:com'e|come (?:e|si presenta|appare|sono))(?: \\p{L}+){0,4}|che aspetto (?:ha|abbia|hanno)",
  ],
  /** What the client sent has come. */
  came: [
    "got|get|gotten|received?|receive|arrived?|reach(?:ed)?|seen|through",
    "bekommen|erhalten|angekommen|eingegangen|gekriegt|gesehen|vorliegt|da",
    "recue?s?|arrivee?s?|parvenue?s?|vu|bien",
    "ricevut[oaie]|arrivat[oaie]|giunt[oaie]|pervenut[oaie]|vist[oa]",
  ],
  /** What a client sends, and whose it is. */
  ownWord: [
    "my|our|the|mail|e-?mail|message|acceptance|answer|reply|yes|ok|okay|confirmation|go-ahead|address|last|yesterday|all|already",
    "meine?[nr]?|unsere?[nr]?|mail|e-?mail|nachricht|zusage|antwort|bestatigung|ja|adresse|letzte[ns]?|gestern|schon|uberhaupt|ok",
    "mon|ma|notre|mail|courriel|message|accord|reponse|confirmation|oui|adresse|dernier|hier|deja|ok",
    "mio|mia|nostr[oa]|mail|e-?mail|messaggio|conferma|risposta|accettazione|si|indirizzo|ultim[oa]|ieri|gia|ok",
  ],
  /** Words of a question that wants to know how something stands. */
  news: [
    "any|news|updates?|heard|hear|progress|word|already|yet|far|stand|status|things|there|anything|new|found|find",
    "schon|neu(?:es|igkeiten|igkeit)|gehort|stand|antwort|etwas|gefunden|bereits|weiter|sieht|steht|dinge|bekommen|geklappt|geworden",
    "nouvelles?|nouveau|reponse|avance|deja|quelque|chose|trouve|ou|en|est|sait|savez",
    "novita|notizie|notizia|aggiornamenti|risposta|gia|saputo|qualcosa|trovato|punto|sviluppi|sapete|sapere",
  ],
  /** When something is. */
  asksWhen: [
    "when|what (?:time|day|date)|which (?:time|day|date)",
    "wann|um (?:wie ?viel uhr|welche zeit)|(?:an )?welche[mnr] tag|welche[rns]? (?:zeit|datum)",
    "quand|quelle (?:heure|date)|quel jour",
    "quando|che ora|che giorno|quale (?:ora|giorno|data)",
  ],
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
  /** Where money goes to; the house sends it to whoever asks. */
  accounts: [
    "iban|bank (?:details|account)|account (?:number|details)|payment details|qr[- ]bill",
    "iban|bankverbindung|kontonummer|bankdaten|kontoangaben|kontodaten|einzahlungsschein|zahlungsangaben",
    "iban|rib|coordonnees bancaires|numero de compte|bulletin de versement",
    "iban|coordinate bancarie|numero di conto|polizza di versamento|estremi bancari",
  ],
  priceLists: ["price ?lists?", "rates?", "rate cards?", "prices", "preislisten?", "preise", "tarife"],
  /** Beginnings of words that ask for diets; of the names of dishes for one; of wines. */
  diets: ["allerg", "diet", "diat"],
  dietNames: ["vegetari", "vegan", "halal", "veggie"],
  wines: ["wine?", "wein", "vino?"],
  /** How many people there may be, and no other things. */
  peopleCounted: [
    "how many (?:people|persons|guests|seats|of us|can (?:sit|stand|fit|be)|fit|would fit)",
    "wie ?viele (?:personen|leute|gaste|sitzplatze|platze|passen|haben platz)",
    "combien de (?:personnes|gens|invites|places)",
    "quant[ei] (?:persone|ospiti|posti|ci stanno)|in quanti",
  ],
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
    "welche (?:moglichkeiten|auswahl|optionen)|was|wie (?:ist|sind|sieht|war|waren|unterscheide\\p{L}+|gefallt|macht)|warum|wieso|weshalb|worin|inwiefern|womit|wodurch|etwas (?:uber|zu[rm]?)|(?:was )?besonderes",
    "quel(?:le)?s? (?:possibilites?|choix|options?)|(?:(?<!est-ce )que|qu'est-ce|quoi|comment|pourquoi|en quoi|de quoi)|quel(?:le)?s? (?:est|sont|serai\\p{L}+|differences?|avantages?)|quelque chose de (?:special|particulier)|(?:en dire|plus|davantage) (?:plus )?sur",
    "(?:che|quali) (?:possibilita|scelt[ae]|opzioni)|(?:che )?(?:cosa|cos'(?:e|ha))|com'e|come (?:e|era|fosse|sia|sarebbe|mai)|perche|in (?:che )?cosa|qual(?:e|i)? (?:e|sono|sarebbe) la differenza|qualcosa (?:di (?:piu|speciale|particolare))?|di piu (?:su|sul|sulla)",
  ],
  /** Words that ask wherever they stand in a sentence, whatever ends it: "il y a quoi à manger". */
  inside: [
    "was (?:wurde|wurden|ware|waren) (?:\\p{L}+ ){1,8}(?:kosten|teuer|betragen)",
    "what (?:do|does|would|did|can|could|kind|sort|type|all)(?! (?:you|we) (?:need|think|want))",
    "was (?:gibt|bietet|hat|ist|steht) (?:es|da|dort|drin|darin)",
    "(?:on|nous) (?:mange|boit|dort)(?:ons)? (?:quoi|ou|quand)|quel(?:le)? (?:tram|train|bus|ligne)",
    "(?:che|quale) (?:tram|treno|bus|autobus|linea)|(?:che )?cosa si (?:mangia|beve|puo|riceve|trova|fa)",
    "what'?s|what is|what are|what time|how (?:much|many|early|late|long|far|do|does|is|are|can|could|would)|from when|until when|(?:anything|something) (?:for|like)",
    "wie ?viele?|wie (?:fruh|spat|lange|weit|teuer|gross|hoch)|ab wann|bis wann|(?:ab|bis|um) (?:welche[rm]?|wie ?viel)|warum|wieso|worin|was (?:kostet|kosten|gibt'?s|gibt es|habt|haben|hat|ist|macht|bietet)|wo (?:kann|konnen|durfen|darf|gibt)|gibt'?s|gibts|habt ihr|hat'?s|muss(?:en)? (?:wir|man|ich)(?: \\p{L}+){0,5} (?:(?:be)?zahlen|anzahlen|konsumieren|bestellen|mitbringen|vorbestellen)|(?:schickt|macht|bietet) ihr|(?:schicken|bieten) sie|nehm(?:t ihr|en sie)(?![^.!?]*(?<!\\p{L})(?:bitte|wieder|zuruck|raus|heraus|rein|weg|dazu|hinzu|drauf)(?!\\p{L}))|weiss (?:jemand|wer)",
    "quoi|combien|comment|pourquoi|(?:a|de|des|vers|jusqu'a|a partir de) quelle heure|quel(?:le)?s? (?:est|sont|serait)|c'est ou|(?:jusqu'a|depuis|des) quand|gare ou|etes ou|y a (?:un|une|des|de la|du|le|la|quoi)|faut(?= )",
    "cos'?e|quant[oaie](?! (?:riguarda|segue|detto|sopra|a))|cos'(?:e|ha)|(?:che )?cosa (?:c'e|avete|ha|costa|viene|comprende)|(?:a|da|fino a|verso) che ora|(?:fino a|da) quando|perche|dove (?:si|siete|possiamo|posso|possono)|come si (?:fa|arriva|va|sale)|qual(?:e|i)? (?:e|sono)|c'e|ci sono",
  ],
  /** What a sentence of the client's own says, though a word in it asks: a wish, what he knows, what he will tell. */
  own: [
    "(?:we|i)(?:'d| would| will|'ll)? (?:also )?(?:need|want|like|love|take|prefer|book|require|add|have|know|expect)|(?:tell|let|inform|send) you|(?:do not|don't) know|not sure|no idea|would like|please (?:add|book|include|put|send)",
    "(?:wir|ich) (?:\\p{L}+ ){0,2}?(?:brauch\\p{L}*|mocht\\p{L}*|hatten?|nehm\\p{L}*|woll\\p{L}*|benotig\\p{L}*|buch\\p{L}*|wiss\\p{L}*|weiss|sag\\p{L}*|meld\\p{L}*|bestell\\p{L}*)|(?:brauchen|mochten|hatten|nehmen|wollen|wissen|sagen|melden) (?:wir|ich)|weiss ich|keine ahnung|bitte",
    "(?:nous|on|je|j')(?: \\p{L}+){0,2}? ?(?:aurons|avons|ai|aurait|aimerions|aimerait|aimerais|voudrions|voudrais|voudrait|prenons|prend|prends|souhaitons|souhaite|desirons|reservons|savons|sais|dirons|dirai|attendons|sera|serons|ferons)|il (?:nous |me )?(?:faut|faudrait|faudra)|merci de|veuillez",
    "(?:abbiamo|ho|avremo|vorremmo|vorrei|prendiamo|prendo|desideriamo|prenotiamo|sappiamo|so|diremo|diro|aspettiamo|saremo|siamo|faremo|serv\\p{L}+|occorr\\p{L}+|aggiung\\p{L}+|ci piacerebbe)",
  ],
  /** What a floor is measured in. */
  squareMetres: [
    "square ?(?:met(?:re|er)s?|feet)|sq\\.? ?(?:met(?:re|er)s?|m|ft|feet)|sqm|m2|m²",
    "quadrat ?meter\\p{L}*|qm",
    "metres? carres?",
    "metr[io] quadr(?:at)?[io]|mq",
  ],
  /** What is no room and has a size too. */
  otherPlaces: [
    "terraces?|gardens?|stages?|dance ?floors?|kitchens?|foyer|lobby|balcon(?:y|ies)|screens?|walls?|tables?|tents?|bar|courtyard|parking|car ?park|cloakroom|cellar",
    "\\p{L}*terrassen?|garten|\\p{L}*buhnen?|tanzflache|kuche|balkon|leinwand|wand|wande|tische?n?|\\p{L}*zelt|innenhof|hof|parkplatz|parkplatze|garderobe|keller",
    "terrasses?|jardin|scene|podium|piste de danse|cuisine|balcon|ecrans?|murs?|tables?|tentes?|cour|vestiaire|cave",
    "terrazz[ae]|giardino|palco|pista da ballo|cucina|balcone|scherm[oi]|paret[ei]|tavol[oi]|tend[ae]|cortile|guardaroba|cantina|parcheggio",
  ],
  /** Any of them, none by its name. */
  whichRooms: [
    "(?:which|what)(?: of your)? (?:\\p{L}+ )?(?:rooms?|halls?|spaces?)(?! \\p{L}(?!\\p{L}))",
    "welche[rsnm]?(?: ihrer| eurer)? (?:\\p{L}+ )?(?:raume?n?|saal|sale)(?! \\p{L}(?!\\p{L}))",
    "(?:quelles?|laquelle)(?: de vos)? (?:\\p{L}+ )?salles?(?! \\p{L}(?!\\p{L}))",
    "(?:quale|quali|che)(?: delle vostre)? (?:\\p{L}+ )?sal[ae](?! \\p{L}(?!\\p{L}))",
  ],
  /** A room, whichever it is. */
  roomWords: ["rooms?|halls?", "raume?n?|saale?|sale?n?|raumlichkeiten", "salles?", "sal[ae]"],
  /** Days that are still to be had, as against the hours at which a house is open. */
  openDays: [
    "(?:which|what|any) (?:other )?(?:dates?|days?|weekends?|\\p{L}+days?)[^.?!]{0,40} (?:still )?open|(?:dates?|days?|slots?) (?:are |is )?(?:still )?(?:left )?open",
    "welche[nrsm]? (?:daten|tage?n?|termine?n?|wochenenden?|\\p{L}+tage?)[^.?!]{0,50} offen|(?:noch|was)(?: \\p{L}+){0,3} offen",
    "quel(?:le)?s? (?:dates?|jours?|week-?ends?)[^.?!]{0,40} ouverte?s?",
    "(?:quali|che) (?:date|giorni|fine settimana)[^.?!]{0,40} apert[ei]",
  ],
  /** Between the letters of two rooms, and before the second. */
  pairs: [
    "and|or|vs\\.?|versus|than|to|from|compared (?:to|with)|better than",
    "und|oder|als|gegenuber|von",
    "et|ou|que|plutot que|par rapport a",
    "e|o|oppure|rispetto a|dalla|della",
  ],
  /** What a question that only asks to be told, or sent, what was asked for right before is made of. */
  telling: [
    "enlighten|shall|should|her|him|them|pass|know|pray|ideas?|write|tell|say|send|mail|e-?mail|explain|answer|reply|respond|help|advise|inform|briefly|shortly|quickly|directly|straight|good|kind|nice|soon|today|again|something|anything|more",
    "ihm|ihnen|soll|sollen|sollte|ausrichten|weiter|weitergeben|weiterhelfen|aufklaren|wissen|bescheid|mir|uns|das|dies|dazu|daruber|kurz|rasch|schnell|bald|bitte|noch|etwas|mehr|direkt|gleich|heute|mal|einfach|schreib\\p{L}*|sag\\p{L}*|send\\p{L}*|schick\\p{L}*|zustell\\p{L}*|mitteil\\p{L}*|erklar\\p{L}*|antwort\\p{L}*|mail\\p{L}*|helf\\p{L}*|gut|nett|lieb|freundlich|seien|waren|konnten?|konnt\\p{L}*|wurden?|durfte\\p{L}*",
    "dois|devons|doit|lui|leur|eux|eclairer|aider|informer|repondre|savez|sauriez|moi|vous|nous|cela|brievement|rapidement|vite|directement|aujourd|hui|encore|dire|ecrire|envoyer|expliquer|repondre|indiquer|preciser|renseigner|transmettre|bien|vouloir|aimables?|gentils?|auriez|amabilite|gentillesse|pourriez|pouvez|seriez|voulez|voudriez",
    "cosa|che|gli|le|dico|diciamo|dirle|devo|dobbiamo|rispondo|riferire|illuminar\\p{L}*|aiutar\\p{L}*|sapete|saprebbe|sapreste|posso|potete|potreste|puo|potrebbe|brevemente|presto|subito|direttamente|oggi|ancora|dir\\p{L}*|scriver\\p{L}*|mandar\\p{L}*|inviar\\p{L}*|spiegar\\p{L}*|risponder\\p{L}*|indicar\\p{L}*|precisar\\p{L}*|gentil[ei]|cortes[ei]|sareste|sarebbe|cosi|avreste|gentilezza|cortesia",
  ],
  /** Whole clauses behind a wish that only make it polite: "put us down for Room A, would you?" */
  tags: [
    "(?:would|could|will|can|won't) you(?: please)?|if you (?:would|could|please)|please",
    "(?:ja|gell|gelt|oder|bitte|nicht wahr|konnen sie|konnten sie|konnt ihr|wurden sie|wurdet ihr)",
    "(?:n'est-ce pas|voulez-vous(?: bien)?|s'il vous plait)",
    "(?:vero|per favore|volete|vuole)",
  ],
  roomArticles: ["la", "le", "der", "die", "den", "dem", "room", "raum", "salle", "sala"],
  /** Whether the house is open, on whatever day. */
  houseOpen: [
    "are you (?:\\p{L}+ )?open(?! to)",
    "(?:seid ihr|sind sie|habt ihr|haben sie)(?: [\\p{L}\\d.]+){0,6} (?:offen|geoffnet)",
    "(?:etes-vous|est-ce que vous etes|vous etes) (?:\\p{L}+ )?ouverts?(?! a )",
    "(?:siete|e) (?:\\p{L}+ )?apert[oi](?! a )|aprite",
  ],
  /** What is paid with. */
  means: [
    "(?:by|with|via|per|in|using|take|accept) (?:a |my |our |the |your )?(?:credit |debit |bank |company )*(?:cards?|cash|visa|mastercard|amex|paypal|apple pay|twint|cheques?|(?:bank )?transfer|direct debit|euros?)",
    "(?:mit|per|via|in|auch|uber) (?:der |einer |unserer |meiner )?(?:kredit|debit|ec-?|bank|post|firmen)?(?:karten?|bargeld|bar|visa|mastercard|amex|paypal|twint|(?:bank)?uberweisung|lastschrift|euro)",
    "(?:par|en|avec|via) (?:une |la |notre |ma |votre )?(?:cartes?(?: (?:de credit|de debit|bancaires?))?|especes|liquide|twint|visa|mastercard|paypal|cheques?|virement|euros)",
    "(?:con|in|tramite|via|per) (?:la |una |il |nostra |mia )?(?:cart[ae](?: di (?:credito|debito))?|contanti|twint|bancomat|visa|mastercard|paypal|bonifico|euro)",
  ],
  /** When somebody comes, beside what he asks. */
  onceThere: [
    "(?:when|if|once|while|for when|as) (?:we|i|they|the two of us|my \\p{L}+) (?:'re |'m |are |am |all )?(?:come|coming|visit|visiting|drop|look|looking|pop|arrive|view|viewing)|(?:for|during|on the day of|at) (?:the|our) (?:visit|viewing|tour)",
    "wenn (?:wir|ich|man|sie|die|unsere?)(?: \\p{L}+){0,6} (?:komm\\p{L}*|anschau\\p{L}*|besichtig\\p{L}*|vorbei\\p{L}*)|(?:fur|bei|an|wahrend|zur|am tag) (?:der|die|unserer?|dem)? ?(?:\\p{L}*besichtigung|rundgang|fuhrung)",
    "(?:quand|lorsque|si) (?:je|j'|on|nous) ?(?:vien\\p{L}+|viendr\\p{L}+|pass\\p{L}+|visit\\p{L}+)|(?:pour|pendant|lors de|le jour de) (?:la|notre) visite",
    "(?:quando|se) (?:vengo|veniamo|verr\\p{L}+|pass\\p{L}+|visit\\p{L}+)|(?:per|durante|il giorno della) (?:la |nostra )*visita",
  ],
  /** Of two things, which is more so. */
  better: [
    "(?:more|less|better|worse|nicer|bigger|larger|smaller|brighter|quieter|louder|warmer|cooler|prettier|lighter|newer|closer|easier|wider|longer)|which(?: one)?(?: \\p{L}+)? (?:suits?|fits?|works?|is|would|do|has)|compare|difference",
    "\\p{L}{3,}er als|besser|schlechter|grosser|kleiner|heller|ruhiger|lauter|schoner|warmer|kuhler|naher|welche[rs]? (?:\\p{L}+ )?(?:passt|eignet|ist|ware|hat|wurde)|eignet sich|unterschied\\p{L}*|spricht fur",
    "(?:plus|moins) \\p{L}+|mieux|pire|meilleure?|la(?:quelle|\\W?quelle)|quelle (?:salle )?(?:convient|serait|est)|difference",
    "(?:piu|meno) \\p{L}+|meglio|peggio|migliore|quale (?:sala )?(?:va|e|sarebbe|si adatta|conviene|consigliate)|differenza",
  ],
  /** To get to where the event is. */
  enters: [
    "(?:get|come|be) (?:in(?:to|side)?|up|to|round|around)(?! touch)|enter|access|reach|manage|move (?:about|around)",
    "hinein|rein|hinauf|hoch|zurecht|uberall(?:hin)?|zuganglich|erreich\\p{L}*|in (?:den|alle|die) (?:raum\\p{L}*|saal|sale)",
    "entrer|acceder|monter|circuler|se deplacer|arriver|atteindre|passer",
    "entrar\\p{L}*|acceder\\p{L}*|salir\\p{L}*|arrivar\\p{L}*|muover\\p{L}*|raggiunger\\p{L}*|passar\\p{L}*",
  ],
  /** Things that were named right before, counted. */
  both: [
    "both|two|each|them|either",
    "beide[nrs]?|zwei|beid|jeweils|je",
    "deux|chacune?|elles",
    "due|entramb[ei]|ciascuna|loro",
  ],
  /** Which costs less. */
  dearer: [
    "(?:dearer|pricier|costlier|(?:more|less) (?:expensive|costly)|cheaper|cheap|cheapest|dearest|priciest|(?:most|least) expensive|best value)",
    "(?:teurer|teuerer|gunstiger|billiger|preiswerter|kostengunstiger|(?:am )?(?:teuersten?|gunstigsten?[nrs]?|billigsten?[nrs]?|preiswertesten?)|gunstigste[nrsm]?|billigste[nrsm]?|teuerste[nrsm]?)",
    "(?:plus|moins) (?:chere?s?|avantageu\\p{L}+|couteu\\p{L}+|onereu\\p{L}+|economiques?)|meilleur marche|coute(?:nt)? (?:plus|moins)",
    "(?:piu|meno) (?:car[oaie]|economic[oahie]+|convenient[ei]|costos[oaie]|cara)|cost(?:a|ano|erebbe) (?:di )?(?:piu|meno)",
  ],
  why: ["why|how come", "warum|wieso|weshalb", "pourquoi", "perche|come mai"],
  /** With it, the one is set against the other. */
  compared: [
    "than|or|which|what|compared|versus|vs\\.?|cheapest|dearest|priciest|(?:most|least) expensive",
    "als|oder|welche[nrsm]?|was|verglichen|gegenuber|am \\p{L}+sten|\\p{L}+ste[nrsm]?",
    "que|ou|quel(?:le)?s?|laquelle|lequel|par rapport|(?:la|le|les) (?:plus|moins)",
    "d(?:i|ei|el|ella|elle|ello)|che|o|oppure|qual[ei]|rispetto|(?:la|il|le|i) (?:piu|meno)",
  ],
  /** Things near the house that are none of its own. */
  nearby: [
    "hotels?|accommodation|(?:somewhere|places?|where) to (?:stay|sleep)|guest ?houses?|b&b|hostels?|restaurants?|tax(?:i|is)|sights|pubs?|shops?|bakery|bakeries|cafes?|hairdressers?",
    "hotels?|unterkunft|unterkunfte|ubernachtung\\p{L}*|ubernachten|pension(?:en)?|jugendherberge|gasthaus|gasthof|restaurants?|beizen?|taxi\\p{L}*|sehenswurdigkeit\\p{L}*|backerei|laden|laden|coiffeur",
    "hotels?|hebergements?|loger|dormir|chambres? d'hotes?|auberges?|restaurants?|taxis?|boulangeries?|magasins?|coiffeurs?|bistrots?",
    "alberg(?:o|hi)|hotel|alloggi[o]?|pernott\\p{L}*|dormire|pension[ei]|ostell[oi]|ristorant[ei]|taxi|panetteri[ae]|negozi[o]?|parrucchier\\p{L}*|b&b",
  ],
  /** Points back to what was told before. */
  /** Somebody who was told of right before, in a question of few words. */
  ofThem: [
    "they|she|he|them|her|him",
    "(?<=^\\W*\\p{L}+ )(?:die|der|diese|jene|sie|er)(?= (?:zurecht|hinein|rein|hinauf|hoch|durch|mit|uberall|dabei|trotzdem|auch|denn|das|es)(?!\\p{L}))",
    "(?<=-)(?:elles?|ils?)",
    "ce la (?:fa|far)\\p{L}*|riusc\\p{L}+|riesc\\p{L}+|(?:potrebbero|possono|puo|potra) (?:\\p{L}+re)",
  ],
  /** First in a question: it is about what stands before. */
  thatFirst: ["it|that|this|those", "das|dies|es", "(?:est-ce que )?(?:cela|ca|c'|ce)", "questo|cio|quello"],
  /** Those who were spoken of right before, of whom something is asked. */
  forThem: [
    "them|those|her|him",
    "ihnen|ihm|diese[nm]?|dafur|fur (?:sie|ihn)",
    "leur|lui|pour (?:eux|elles|lui|elle|ceux-la|celles-la)",
    "(?:per|a) (?:loro|lei|lui)|loro|gli",
  ],
  pointing: [
    "(?:and )?(?:what (?:would |will )?(?:happens?|then|would be)|what about then)(?: then| in that case)?",
    "was (?:passiert|geschieht|ware|ist|gilt)(?: denn)? dann|(?:und )?(?:was )?dann(?=\\W*$)",
    "(?:que|qu'est-ce qui) (?:se passe|se passerait|arrive|arriverait)(?:-t-il)?(?: alors| dans ce cas)?|et alors",
    "(?:che )?cosa (?:succede|succederebbe|accade|accadrebbe|capita)(?: allora| in quel caso)?|e allora",
    "damit um(?:gehen|geht|gegangen)",
    "(?:ger|trait)(?:ez|er|ent) (?:cela|ca)|en tenez compte",
    "vi (?:comportate|regolate)|come (?:fate|gestite)",
    "(?:il|elle|on|ils|elles) (?:pourra|peut|pourrait|arrivera|pourront|peuvent|entre|passe)(?: a)?",
    "(?:entra|entrera|riesce|arriva|passa)(?:no)?(?: ad?)?(?: \\p{L}+)?",
    "ihr(?:e)? kuche|votre cuisine|vostra cucina|your kitchen",
    "(?:lasst|liesse) sich das|(?:geht|ginge|klappt|ist|ware) (?:das|dies|so (?:et)?was)",
    "(?:c'est|ce serait|cela serait|ca serait|est-ce) (?:faisable|possible|un probleme|en ordre|ok)|(?:ca|cela) (?:joue|jouerait|irait|va|pose(?:ra(?:it)?)? (?:un )?probleme|derange\\p{L}*)",
    "(?:si|lo si) puo(?: fare)?|e (?:permesso|consentito|ammesso|concesso)|e possibile|sarebbe possibile|va bene|e un problema|sarebbe un problema|e fattibile",
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
    "est-ce (?:un (?:probleme|souci)|possible|genant|permis|autorise|admis)",
    "(?:vostra|la) cucina",
    "(?:puo|potra|potrebbe|possono|riesc(?:e|ono) ad?|riuscira ad?|riuscirebbe ad?|ce la fa ad?) (?:arrivar|entrar|acceder|raggiunger|salir|passar)\\p{L}*",
    "e un problema",
    "(?:something|anything|what)(?: \\p{L}+){0,3} for (?:her|him|them)",
    "(?:etwas|was)(?: \\p{L}+){0,3} fur (?:sie|ihn|diese)",
    "(?:quelque chose|quoi|qu'y a-t-il|que proposez-vous|qu'avez-vous)(?: \\p{L}+){0,3} pour (?:elles?|lui|eux)",
    "(?:qualcosa|cosa)(?: \\p{L}+){0,3} per (?:lei|lui|loro)",
  ],
  /** Whose event it is, and where it is to be, before a room. */
  us: [
    "we",
    "us",
    "our",
    "(?:can|could|may|might) i",
    "wir",
    "uns",
    "ich",
    "unser\\p{L}*",
    "nous",
    "notre",
    "nos",
    "on (?:peut|pourrait|est|sera|serait|voudrait|aimerait|aurait|cherche)",
    "(?:peut|pourrait|serait|aurait)-on",
    "je",
    "noi",
    "nostr\\p{L}",
    "\\p{L}{3,}rci",
    "potremmo",
    "possiamo",
    "potrei",
    "posso",
  ],
  into: [
    "(?:in|into|to)(?: (?:the|your))?",
    "in (?:den|die|der|dem|das|ihre[nmr]?|eure[nmr]?)|im|ins",
    "dans (?:la|votre|une)",
    "nella(?: vostra)?|in",
  ],
  /** What an event needs, by whatever word. */
  places: [
    "(?:et)?was (?:passendes|geeignetes|schones|freies)|passendes|geeignetes",
    "suitable|that (?:suits|fits)|put them",
    "(?:di )?adatt[oa]|che (?:fa|faccia) (?:al caso|per noi)",
    "(?:qui )?convien(?:t|ne|drait)|d'adapte|d'approprie",
    "somewhere",
    "something",
    "anything",
    "place",
    "venue",
    "slots?",
    "openings?",
    "put us up",
    "etwas",
    "was passendes",
    "platz",
    "bei (?:ihnen|euch)",
    "quelque chose",
    "(?:de la |une )place",
    "chez vous",
    "posto",
    "posticino",
    "qualcosa",
    "da voi",
  ],
  thanks: ["thanks", "thank you", "danke", "vielen dank", "besten dank", "merci", "grazie"],
} as const;
