/** What says of a day that it is the event's, whatever else is done in a mail; all languages, fragments over folded text. */
export const EVENT_DAY = {
  /** Beginnings of verbs that put an event on a day, take a day for it, or wish for one. */
  places: [
    "(?:re)?(?:book|schedul|arrang|(?:(?<=(?:we|i|to|would|'d|now) )plan|plan(?=ned|ning))|organi[sz]|celebrat|postpon|mov|shift|switch|swap|chang|transfer)(?:e|es|ed|ing|n?ing)?",
    "(?:hold|held|holding|host(?:ed|ing)?|run it|stage|tak(?:e|es|ing) (?:place|it|the|that|up)|(?:do|doing|have|having|make|put|set|push|slide|bring|get|keep|run|give us|note) (?:it|that|this|things|everything|us|the|our|ours)(?: \\p{L}+)?(?= (?:on|to|for|onto|down|back|forward|in)|\\s*$| x))",
    "(?:(?:we|i|you|they|he|she)'(?:d|ll)|would|will|'ll|can|could|let's|let us|to|shall|we|i) (?:\\p{L}+ )?(?:take(?! (?:it|this|that|them|the offer)(?: \\p{L}+)? (?:to|along|home|back))|have|do|choose|pick|opt|go (?:for|with|to)|settle (?:for|on)|fall back (?:on|to)|come|aim for)",
    "(?:we|i)(?:'re| are|'ll be|'d be|'ve)? (?:now )?(?:take|taking|choos\\p{L}+|pick(?:ing)?|opt(?:ing)?|go(?:ing)? (?:for|with|to)|com(?:e|ing) (?:on|to you)|fall(?:ing)? back)",
    "(?:need|needs|want|wants|prefer|like|love|wish(?: for)?|looking for|after|hoping for|ask for|request)(?: \\p{L}+){0,3}? x",
    "(?:need|want|prefer|like|love|wish|hope)(?: (?:to|a|the|another|our|for)){0,2} (?:room|hall|space|venue|day|date|place|slot|have|hold|come|move|do|make|book|meet at|be with)",

    "(?:um)?(?:buch|reservier|verschieb|verschoben|verleg|vorverleg|vertag|verlagert|einplan|plan(?:en|t)|organisier|durchfuhr|abhalt|veranstalt|feier|stattfind|umzieh|ausweich|umsteig|umschwenk|wechsl|wechsel)\\p{L}*",
    "(?:findet|finden|fande|soll|sollte|wird|muss|musste)(?: \\p{L}+){0,4} (?:statt|sein|liegen|werden)(?!\\p{L})|(?:statt)(?=\\s*$)",
    "(?:(?:nehm|nimm|nimmt)(?!\\p{L}* (?:ich|wir) (?:mir|uns)(?!\\p{L})|\\p{L}* ich .{0,40} vor(?!\\p{L}))|wahl|entscheid|eintrag|eintragt|notier|setz|leg(?:en|t|e)?(?!\\p{L})|fix|ruck|rutsch|schieb|tausch|weich)\\p{L}*",
    "(?:mach(?:en|t|e)?)(?: (?:wir|sie|ihr|es|das|doch|dann|also|lieber|daraus|bitte)){0,4} (?:x|am|den|der)|(?:den|das|es|am x)(?: \\p{L}+){0,3} (?:machen|abhalten)",
    "(?:brauch|benotig|wunsch|bevorzug)\\p{L}*(?: \\p{L}+){0,4}? (?:x|den|am|einen|raum|saal)|(?:mocht|woll|hatt|nahm|war)(?:e|en|ten|t|est)?(?: \\p{L}+){0,4}? (?:x|den x|am x|der x)",
    "kommen (?:wir|sie)(?: \\p{L}+){0,2} (?:am|x)|(?:wir|die gaste|alle) kommen",

    "(?:reserv|report|deplac|decal|avanc|repouss|recul|bascul|chang|organis|fet|celebr|tenir|tiendr|tien(?:t|dr)|plac|fix|planif|prevo|prevu|modif|opt|rabatt?|rabat|choisi|retien|reten|bloqu)\\p{L}*",
    "(?:aura|auront|avoir|aurait|a|ait) lieu|se (?:fait|fera|tient|tiendra|deroul\\p{L}*|passe|passera)",
    "(?:pren(?:ons|ez|d|ds|drons|drait|dre)|pass(?:ons|ez|er|erait)(?= (?:au|a|plutot|donc))|part(?:ons|ez|ir)(?= (?:sur|donc|plutot))|met(?:tons|tez|tre|s)|fai(?:sons|tes|re|s)(?: (?:cela|ca|donc|plutot))* (?:x|au|le|l'|pour)|disons|notez|inscri\\p{L}*|comptez)(?!\\p{L})",
    "(?:faut|faudrait|besoin|veu(?:x|t|lent)|voul(?:ons|ez)|voudri?\\p{L}*|souhait\\p{L}*|aimeri?\\p{L}*|prefer\\p{L}*)(?: \\p{L}+){0,5}? (?:x|le x|du x|au x)",
    "(?:nous|on) vien(?:drons|drait|t)|viendri?ons",

    "(?:prenot|riserv|spost|rimand|rinvi|anticip|posticip|cambi|organizz|festeggi|pianific|fiss|opt|scegli|scelgo|ripieg|punt|blocc|tener|terr|tien|slitt|modific)\\p{L}*",
    "(?:avra|avrebbe|avere|ha) luogo|si (?:tiene|terra|svolge\\p{L}*|fa|fara)",
    "(?:prend(?:a|ete|iamo|ere|o|eremmo|iamola)|pass(?:iamo|are|erei|eremmo)(?= (?:al?|all'))|mett(?:a|ete|iamo|ere)|fa(?:cciamo|te|ccia|re|remmo)(?: (?:cosi|pure|quindi|allora|la|il))* ?(?:x|al|per|il)|diciamo|segn(?:i|ate|are)|anda(?:re|iamo)(?= sul?))(?!\\p{L})",
    "(?:bisogn|serv|occorr|vorr|vuol|vogli|desider|prefer|piacer|gradir)\\p{L}*(?: \\p{L}+){0,5}? (?:x|il x|per x)",
    "veniamo|verremmo|verremo",
  ],
  /** What is done before an event, and behind it. */
  around: [
    "set(?:ting)?[- ]?up|build(?:ing)?[- ]?up|rehears\\p{L}*|(?:take|strike)[- ]?down|clear(?:ing)?[- ]?up|deliver(?:y|ies|ed)|load-?in",
    "(?:auf|ab)bau(?:en)?|einricht\\p{L}*|hauptprobe|generalprobe|(?:an)?liefer(?:ung|n)|aufraumen",
    "(?:de)?montage|mise en place|installation|repetition generale|livraison|rangement",
    "(?:s?montaggio|allestimento|prova generale|consegna|disallestimento)",
  ],
  /** Right before a day: it is what something goes to. */
  onto: ["(?:auf|gegen)(?: de[nr])?", "(?:sur|contre)(?: le)?", "onto", "sul?", "(?<!fino )verso(?: il)?"],
  /** What looks to a day, and moves nothing to it. */
  looksOn: ["freu", "wart", "gespannt", "vorbereit", "bereit", "hoff", "nacht", "bis auf"],
  /** The event's own names, and a day's. */
  names: [
    "(?:new|other|right|correct|actual|our|the|your|that|ideal|best|alternative|replacement|preferred|possible) (?:\\p{L}+ )?(?:date|day)",
    "(?:date|day) (?:is|was|would|will|should|has|needs|must|to|of|for|that|we)",
    "(?:neu|ander|richtig|wunsch|ersatz|best|nachst|ideal|korrekt|moglich)\\p{L}* ?(?:\\p{L}+ )?(?:termin|datum|tag)\\p{L}*|(?:wunsch|ersatz|ausweich)\\p{L}+|(?:der|unser|als|das) (?:termin|datum|tag)",
    "(?:nouvelle|autre|bonne|vraie|la|notre|ideale|meilleure|prochaine) (?:\\p{L}+ )?date|(?:bon|vrai|autre|nouveau|meilleur) jour",
    "(?:nuova|altra|giusta|vera|la|nostra|ideale|migliore|prossima) (?:\\p{L}+ )?data|(?:nuovo|altro|giusto|miglior) giorno",
  ],
  /** Between the event, or nothing, and a day: it is that one, or was meant to be. */
  is: [
    "(?:mean|means|meant|intended|gemeint|meinten?|meinte|voulai(?:s|t)|voulions|s'agi\\p{L}*|intend\\p{L}*|volev\\p{L}*|tratta\\p{L}*|tornare|torniamo|revenons|zuruck zum|back to)(?!\\p{L})",
    "x (?:would|does|will|could|might|ware|ginge|wurde|irait|serait|andrebbe|sarebbe)(?!\\p{L})",
    "(?:e|est|is|ist|are|sind|sono|sont)(?: (?:now|neu|jetzt|nun|desormais|maintenant|ora|adesso))? (?:(?:on|am|le|il|al|der|the|auf) )?x(?!\\p{L})",
    "(?:it|that|this|which|one)(?: \\p{L}+){0,2}? (?:is|was|be|will be|would be|would have to be|has to be|should be)|it's|that's|(?:it|that)'(?:ll|d) (?:\\p{L}+ )?be",
    "(?:es|das|dies|der|neu|dann) (?:ware|wird|ist|sei|wurde|hiesse|sollte|soll|muss|musste)(?: es)?|(?:ware|wird|ist|sei|hiesse) (?:es|das|neu|der)|(?:gilt|heisst|lautet)(?!\\p{L})",
    "(?:c'est|ce (?:sera|serait|soit|doit etre|devrait etre)|ca (?:sera|serait)|serait|sera)(?!\\p{L})",
    "(?:e|sara|sarebbe|sia|dev'essere|deve essere|diventa)(?: \\p{L}+){0,2} (?:il|x|l')",
  ],
  /** It suits, or takes the place of what was. */
  suits: [
    "(?:suit|work|fit)(?:s|ed|ing)?(?!\\p{L})|would do|will do|(?:be|is|'s|are|looks|sounds) (?:\\p{L}+ )?(?:fine|good|great|best|better|perfect|ideal|possible|free|ok|okay|open|available|convenient)|instead|rather than",
    "pass(?:t|en|te|ten)(?!\\p{L})|ging(?:e|en)(?!\\p{L})|geht(?! (?:es|mir|meine?|unser\\p{L}*|zu|zur|in|an|auf))|klappt|(?:ist|ware|sind)(?: \\p{L}+){0,2} (?:gut|besser|recht|ideal|frei|moglich|genehm|prima|perfekt)|stattdessen|anstelle|statt|besser|lieber|am besten",
    "convien\\p{L}*|(?:va|vait|irait|iraient|vont)(?= (?:bien|mieux|tres|aussi|pour))|arrang\\p{L}*|joue(?:rait)?|marche(?:rait)?|(?:est|serait) (?:\\p{L}+ )?(?:bien|mieux|parfait|ideal|libre|possible)|a la place|au lieu|plutot|mieux",
    "va(?:nno)? (?:\\p{L}+ )?(?:bene|benissimo|meglio)|andrebbe\\p{L}*|(?:e|sarebbe) (?:\\p{L}+ )?(?:perfetto|ideale|libero|possibile|meglio|comodo)|invece|al posto|piuttosto|meglio",
  ],
  /** Before the event's kind, where it is the one that is spoken of. */
  our: [
    "(?:the|our|my|this|that)",
    "(?:der|die|das|den|unser\\p{L}*|mein\\p{L}*|diese\\p{L}*)",
    "(?:le|la|l'|notre|mon|ma|cette?|ce)",
    "(?:il|lo|la|l'|nostr[oa]|quest[oa])",
  ],
  /** Before those: somebody is there. */
  at: [
    "(?:in|at|on|to|from|for)",
    "(?:an|bei|in|auf|zu|mit|von|aus)",
    "(?:a|de|dans|pour|avec)",
    "(?:con|per|da|di|su)",
  ],
  /** Asks the house to do something. */
  asks: [
    "please|pls|kindly",
    "bitte",
    "merci de|svp|s'il vous plait|veuillez",
    "per (?:favore|piacere|cortesia)|vi prego|prego",
  ],
  /** Somebody is back then. */
  back: [
    "(?:is|am|are|be|'s|'m|'re|get|gets)(?: \\p{L}+)? back(?! (?:to|on)(?!\\p{L}))",
    "wieder(?: \\p{L}+){0,2} (?:da|hier|zuruck|im buro|erreichbar)(?!\\p{L})|zuruck (?:aus|von|in|im)|(?:ist|bin|sind) (?:\\p{L}+ ){0,2}zuruck",
    "de retour|rentr(?:e|ons|ent|era|erai)(?!\\p{L})",
    "di ritorno|rientr\\p{L}+",
  ],
  /** What is asked of the house, and moves nothing. */
  tells: [
    "(?:write|send|mail|e-?mail|tell|let (?:me|us)|ring|call|phone|note that|bear|give (?:me|us) (?:until|till|time)|wait|reply|answer|forward|remind|use|mind|excuse|reach)(?:s|ing)?",
    "(?:schreib|schick|send|mail|sag|meld|ruf|geb(?:en)? sie mir|wart|antwort|weiterleit|erinner|entschuldig|beacht|erreich|haben sie geduld|geduld)\\p{L}*",
    "(?:ecri|envoy|dites|appel|telephon|donnez-(?:moi|nous)|attend|repond|transmet|rappel|excus|patient|not(?:er|ez) que)\\p{L}*",
    "(?:scriv|mand|invi|dit|chiam|telefon|dat(?:e|emi)|aspett|rispond|inoltr|ricord|scus|pazient)\\p{L}*",
  ],
  /** At the head of it: somebody or something of the writer's. */
  theirs: ["our|my", "unser\\p{L}*|mein\\p{L}*", "notre|nos|m(?:on|a|es)", "(?:il|la|i|le) (?:nostr|mi)\\p{L}+"],
  /** Who does something: whoever stands beside a day, and not the event. */
  who: [
    "i|we|he|she|they|i'm|we're|i'll|we'll|i've|we've|he's|she's|they're|(?:my|our|the|his|her) (?:\\p{L}+)",
    "(?:l'|(?:the|le|la|les|il|lo|i|gli|der|die|das|ein|eine|un|une|una) )\\p{L}{2,}",
    "ich|wir|er|sie|mein\\p{L}*|unser\\p{L}*|man",
    "je|j'\\p{L}*|nous|on(?= (?!x(?!\\p{L})|the |a |or |de[rmn] ))|elle|ils|elles|m(?:on|a|es)|notre|nos",
    "(?:torn|rientr|rispond|part|leg(?:g)|guard|port|riprend|s(?:on|ar))o|io|noi|lui|lei|loro|mi[oaei]|miei|nostr[oaei]|\\p{L}+iamo|\\p{L}+eremo|\\p{L}+iremo",
  ],
} as const;
