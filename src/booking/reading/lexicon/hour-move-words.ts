/** Words that ask for other hours than those of the offer, of all languages at once: fragments over folded text. */
export const HOUR_MOVE = {
  /** Whether the guests may: what is asked so is asked for. */
  mayWe: [
    "(?:can|could|may|might|shall) (?:we|i|(?:the|our|my) (?:whole )?(?:group|team|event|meeting|booking|thing|slot|hours|start|end)|it|everything)",
    "(?:would|could|might|will|is|'s) (?:it|that|there)(?: \\p{L}+){0,4} (?:ok|okay|alright|all right|fine|possible|feasible|doable|conceivable|chance|way|problem|trouble|option)",
    "(?:any|is there a) (?:chance|way|possibility)|(?:would|do) you mind|(?:are|would) (?:we|i) (?:be )?(?:able|allowed|permitted) to|(?:can|could|would|will) you",

    "(?:kann|konnen|konnte|konnten|durfen|durfte|durften|darf) (?:wir|ich|man|die|der|das|unser\\p{L}*|es|sie|ihr)",
    "(?:ware|ist|war)(?: (?:es|das|da))?(?: \\p{L}+){0,4} (?:moglich|in ordnung|ok|okay|machbar|denkbar|drin)|(?:ginge|geht|gienge|liesse|lasst)(?: \\p{L}+)? ?(?:es|das|sich)",
    "(?:hatten|hatte|haben|hat) (?:sie|ihr|jemand) (?:\\p{L}+ ){0,2}(?:dagegen|einwande)|besteht (?:die|eine) moglichkeit",

    "(?:peut|peux|pourrait|puis|pouvons|pourrions|pourrais)-(?:on|nous|je)|(?:on|nous|je) (?:peut|peux|pourrait|pourrions|pouvons|pourrais)",
    "(?:serait|est)[- ](?:il|ce)(?: \\p{L}+){0,3} (?:possible|envisageable|faisable|en ordre|ok)|(?:c'est|ce serait|cela serait|ca serait) (?:possible|faisable|ok)|y (?:a|aurait)-t-il (?:moyen|une possibilite)|(?:il y a|y a) moyen",
    "(?:pouvez|pourriez|auriez)-vous|vous (?:pouvez|pourriez)|(?:cela|ca) (?:vous )?(?:derange|generait|poserait|pose)\\p{L}*",

    "(?:posso|potrei|possiamo|potremmo|si puo|si potrebbe|riusciamo|riusciremmo)",
    "(?:sarebbe|e|c'e|ci sarebbe)(?: \\p{L}+){0,3} (?:possibile|fattibile|modo|possibilita|un problema)|va bene(?= se)|vi (?:andrebbe|va)(?: bene)?|(?:potete|potreste|puo|potrebbe)",
  ],
  /** Between that and what is asked for. */
  ifWe: ["if", "wenn", "si", "se"],
  /** Asks for leave, and sets no condition. */
  ifYouAgree: [
    "if (?:that|this|it)(?:'s| is| would be| were| suits| works)(?: \\p{L}+){0,4}|if (?:possible|you don't mind|you agree|we may|i may)",
    "(?:wenn|falls|sofern) (?:es|das|dies|ihnen)? ?(?:\\p{L}+ ){0,3}(?:recht|moglich|geht|ginge|passt|ok|okay|in ordnung|machbar)(?: ist| ware)?",
    "si (?:possible|(?:cela|ca|c'est)(?: \\p{L}+){0,3} (?:convient|va|possible|derange pas|ok))",
    "se (?:possibile|(?:per voi |vi |e )?(?:\\p{L}+ )?(?:va bene|possibile|d'accordo|non (?:e un problema|vi disturba)))",
  ],
  /** What the guests need or wish. */
  needs: [
    "(?:need|needs|needed|want|require|prefer)|(?:'d|would) (?:like|love|prefer|rather|need|be (?:glad|happy|grateful))|please|better if|have to|must|let's|let us|(?:would|will|'d) (?:\\p{L}+ )?(?:help|suit|do|suffice|be enough|be plenty)|make (?:it|that|(?:the|our) \\p{L}+)|will|'ll|going to",
    "(?:brauch|brauch|benotig|mocht|woll|wunsch|bevorzug|mussen|muss|musst)\\p{L}*|bitte|lieber|lasst? uns|doch|gerne?|hatten|hatte|sollten|werden|genug|genugt|genugen|reich(?:t|en|te)",
    "(?:il (?:nous |me )?(?:faut|faudrait)|(?:nous |j')?(?:aimerions|aimerais|voudrions|voudrais|souhait\\p{L}+|prefer\\p{L}+)|(?:avons|aurions|ai|aurais) besoin|devons|devrions|dois|merci de|s'il vous plait|svp|plutot|allons|suffi\\p{L}*)",
    "(?:ci |mi )?(?:serv(?:e|irebbe|irebbero|ono)|occorre\\p{L}*|bisogna)|(?:avremmo|abbiamo|avrei|ho) bisogno|vorre(?:i|mmo)|prefer\\p{L}+|dobbiamo|dovremmo|devo|per favore|piuttosto|bast\\p{L}*|piacerebbe|gradiremmo",
  ],
  /** Right before two hours: from then to then it shall be. */
  sets: [
    "(?:make|do|have|call|keep) (?:it|that|this)(?: (?:please|then|rather|instead))*|(?:we|i) (?:do|have|take|come|start)",
    "(?:mach|nehm|setz|leg|schreib)(?:en|t|e)(?: (?:sie|wir|ihr|es|das|daraus|lieber|doch|bitte|dann|also|uns|ab|von))*",
    "(?:mettez|mettons|faites|faisons|disons|prenez|prenons|notez)(?:-(?:nous|la|le|en))?(?: (?:ca|cela|donc|plutot|de|alors))*",
    "(?:facciamo|fate|faccia|mettete|mettiamo|metta|diciamo|prendiamo|segni|segnate)(?: (?:pure|invece|piuttosto|dalle|allora|quindi|che))*",
  ],
  /** The guests themselves, beside what they do. */
  we: [
    "we",
    "i",
    "wir",
    "ich",
    "nous",
    "on",
    "je",
    "(?:commenc|debut|demarr|finiss|termin|part|pren|fais|arret|pli|rest|gard|prolonge|attaqu|dis|mett|sort)\\p{L}*ons",
    "uns",
    "us",
    "\\p{L}+iamo",
    "\\p{L}+(?:eremo|iremo|eremmo|iremmo)",
    "ci",
    "noi",
  ],
  /** The room or the event, had for so long. */
  holds: [
    "(?:have|keep|use|book|hold|need|want|extend|stretch)(?: \\p{L}+){0,2} (?:room|hall|it|place|booking)",
    "(?:raum|saal|raumlichkeit\\p{L}*|buchung|reservation|reservierung)",
    "(?:the|your|our) (?:room|hall|booking)",
    "(?:salle|local|reservation|creneau)",
    "(?:sala|prenotazione|riservazione)",
    "(?:hours?|times?|slot|uhrzeit\\p{L}*|zeiten|zeit|zeitfenster|horaires?|heures?|orari[oe]?)",
  ],
  /** Beside the hour and nothing else: it is what is wished. */
  fillers: [
    "just|only|but|though|however|please|already|rather|better|instead|then|and|yes|ok|okay|so|the|room|not|a bit|a little|later|earlier|half|an?|hour|if possible|ideally|preferably",
    "nur|bloss|aber|bitte|schon|erst|lieber|doch|dann|und|ja|jedoch|besser|stattdessen|gerne?|den|raum|etwas|halt|allerdings|einfach|wenn moglich|moglichst",
    "seulement|juste|mais|plutot|deja|svp|s'il vous plait|merci|et|oui|alors|toutefois|si possible|la|salle|de preference|par contre|en revanche",
    "solo|soltanto|ma|pero|piuttosto|gia|per favore|grazie|e|si|allora|invece|tuttavia|se possibile|la|sala|meglio|magari",
  ],
  /** What people have to do, and what is done only if it comes to that: whoever asks for it wants to know. */
  asksRules: [
    "(?:have|has|need) to (?:be|leave|vacate|clear)|must (?:we|i)|if (?:need be|necessary|it (?:runs|takes|goes))|in case|at a push|at a pinch|theoretically|in theory|or (?:not|only|just)",
    "mussen wir|muss man|notfalls|im notfall|zur not|falls|theoretisch|unter umstanden|oder (?:nur|nicht|mussen)",
    "(?:devons|doit|faut|dois)-(?:nous|on|il|je)|au besoin|en cas|au cas|le cas echeant|theoriquement|en theorie|ou (?:faut|seulement|non)",
    "dobbiamo (?:uscire|lasciare|liberare)|all'occorrenza|in caso|nel caso|eventualmente|in teoria|teoricamente|oppure|o (?:no|solo|dobbiamo)",
  ],
  /** What else has its hour. */
  ofElse: [
    "(?:train|bus|flight|plane|lunch|dinner|breakfast|coffee|drinks?|meal|food|caterer|catering|speaker|band|dj|music|door|parking|park|cars?|invoice|payment|office|phone|call|ring|reach\\p{L}*|reply|answer|confirm(?! (?:that|whether|if|we))|let (?:you|me|us) know|luggage|stuff|things|belongings|coats|taxi|bar|kitchen|bell|keys?)s?",
    "(?:zug|bus|flug|flieger|mittag\\p{L}*|abendessen|essen|fruhstuck|kaffee|getranke|apero|caterer|catering|referent\\p{L}*|band|dj|musik|tur\\p{L}*|park\\p{L}*|auto\\p{L}*|rechnung|zahl\\p{L}*|buro|telefon\\p{L}*|anruf\\p{L}*|rufen|erreich\\p{L}*|antwort\\p{L}*|bescheid|bestatig\\p{L}*|gepack|sachen|taxi|bar|kuche|schlussel|feierabend)",
    "(?:train|bus|vol|avion|dejeuner|diner|repas|cafe|boissons?|apero|aperitif|traiteur|orateur|oratrice|groupe|musique|portes?|parking|parquer|garer|voitures?|facture|paiement|bureau|telephon\\p{L}*|appel\\p{L}*|joign\\p{L}*|repon\\p{L}*|confirm\\p{L}*(?! (?:qu|that|whether|if|we))|affaires|bagages|taxi|bar|cuisine|cles?)",
    "(?:treno|bus|volo|aereo|pranzo|cena|colazione|caffe|bevande|aperitivo|catering|relator\\p{L}*|musica|port[ae]|parcheggi\\p{L}*|auto|fattura|pagamento|ufficio|telefon\\p{L}*|chiam\\p{L}*|raggiung\\p{L}*|rispo\\p{L}*|conferm\\p{L}*(?! (?:che|se))|bagagli|cose|taxi|bar|cucina|chiav\\p{L}*)",
  ],
  /** As it was another time, or is elsewhere. */
  past: [
    "last (?:time|year|month|spring|summer|autumn|winter)|usually|normally|back then|used to|always|every (?:day|week|month|year)|at work|(?:was|were|did|had) ",
    "letzte[ns]? (?:mal|jahr|monat)|normalerweise|damals|jeweils|ublicherweise|immer|meistens|war(?:en)?(?= )|hatten wir (?:den|das|die)",
    "la derniere fois|l'an dernier|l'annee derniere|d'habitude|normalement|a l'epoque|toujours|etait|etions|avions",
    "l'ultima volta|l'anno scorso|di solito|normalmente|allora eravamo|sempre|era(?:vamo)?",
  ],
} as const;
