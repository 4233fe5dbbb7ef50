/** Who asks, and that he asks, of all languages at once: fragments over folded text. */
export const REPORTED = {
  /** Somebody asks, wonders or wants to know; what he wants to know stands behind. */
  asks: [
    "wonder(?:s|ed|ing)?",
    "(?:ask|asks|asked|asking|enquires?|inquires?|enquired|inquired)(?! (?:\\p{L}+ )?(?:to|for)(?!\\p{L}))",
    "(?:asked|told|sent) (?:me|us) to (?:find out|ask|enquire|inquire|check|see)",
    "(?:curious|interested|intrigued)(?: (?:in|about|as to))?",
    "questions? (?:is|was|were|from \\p{L}+)",
    "(?:sich|uns|mich) (?:\\p{L}+ ){0,2}erkundigt\\p{L}*|erkundig(?:t|te|en)(?: sich)?|nachfragen|(?:frag(?:e|t|en|te|ten)(?<!(?:in|zur|keine|offene|ohne) frage)|gefragt)",
    "interessier(?:t|en|te|ten)|neugierig|wunder(?:t|n)?",
    "(?:se |me |nous |on )?demand(?:e|ent|ait|aient|ons)(?! (?:\\p{L}+ )?(?:d'|de ))|(?:m'a|m'ont|nous a|nous ont|a|ont) (?:\\p{L}+ )?demande",
    "(?:si e|mi sono|ci siamo) informat[oaie]|(?:chied|domand)(?:e|ono|iamo|o|eva|ono)|domandano|(?:mi|ci|si) domand(?:a|ava)|domanda(?= (?:se|che|come|quant\\p{L}*|dove|quando|perche|qual\\p{L}*|cosa|a |da |in |fino)(?!\\p{L}))|(?:ha|hanno) (?:\\p{L}+ )?(?:chiesto|domandato)|(?:fa|fanno) chiedere",
  ],
  /** The same, of which also a mere thing may be wanted: "she wants to know the price". */
  wants: [
    "(?<!(?:you|anybody|anyone) (?:(?:ever|should|still|would|really) ){0,2})(?:want|wants|wanted|wish|wishes|like|likes|love|loves|hoping|keen|dying|eager|curious|interested|need|needs)(?: \\p{L}+)? to (?:know|hear|learn|understand|see|find out|check|enquire|ask)",
    "(?:mocht|will|woll|wurd|hatt|soll|tat|dar|durf|muss|mus|lass|lasst)\\p{L}*(?: \\p{L}+){0,5} (?:wissen|kennen|erfahren|horen|sehen|verstehen|herausfinden|erkundigen|fragen|nachfragen|informieren)",
    "wusst(?:e|en) (?:gern\\p{L}*|\\p{L}+ gern\\p{L}*)|gern\\p{L}* wusst(?:e|en)",
    "(?<!vous (?:\\p{L}+ )?)(?:aimer|voudr|souhait|desir|tien|veu|ser|interess)\\p{L}*(?: [\\p{L}']+){0,3} (?:savoir|connaitre|comprendre|voir|apprendre|entendre|verifier)",
    "(?:souhait|voudr|aimer|desir)\\p{L}* que (?:vous|tu|quelqu'un) (?:(?:lui|nous|me|leur) )?(?:dis|confirm|indiqu|precis|expliqu)\\p{L}*",
    "(?:vorrebbe|vorrei|vorremmo|vorrebbero|desidera|gradirebbe|chiede) che (?:(?:le|gli|ci|mi) )?(?:dic|dices|conferm|indic|spieg)\\p{L}*",
    "(?:would|'d) like you to (?:tell|confirm|explain|say|let)(?: (?:her|him|them|us|me|to)(?: know)?)?",
    "(?:hatte|hatten|mochte|wunscht) gern\\p{L}*,? dass (?:sie|ihr) (?:\\p{L}+ )?(?:sagen|sagt|bestatigen|bestatigt|mitteilen|erklaren)",
    "curieu(?:x|se|ses)|(?:charge|chargee|prie|priee) de (?:savoir|demander|me renseigner|verifier)|(?:me|nous|se) renseigner",
    "(?:vorr|desider|vuol|vogli|piac|interess|gradir|vedr)\\p{L}*(?: [\\p{L}']+){0,3} (?:sapere|conoscere|capire|vedere|sentire|verificare|chiedere)",
    "curios[oaie]|incaricat[oa] di (?:chieder\\p{L}*|informarmi|verificare)|informar(?:mi|ci|si)|vedrebbe(?:ro)? volentieri",
  ],
  /** Somebody asked about a thing: "he asked me about the capacity". */
  asksAbout: [
    "(?:asks?|asked|asking|enquires?|enquired|inquired) (?:\\p{L}+ ){0,2}(?:about|after|concerning|regarding)",
    "(?:fragt\\p{L}*|hat|haben) (?:\\p{L}+ ){0,3}nach (?:\\p{L}+ ){1,6}(?:gefragt|erkundigt)|fragt\\p{L}* (?:\\p{L}+ ){0,2}nach|erkundigt\\p{L}* sich nach",
    "(?:demande(?:nt)?|(?:a|ont) demande)(?: \\p{L}+)? (?:la|le|les|vos|votre) ",
    "(?:chied(?:e|ono)|chiesto)(?: \\p{L}+)? (?:la|il|le|gli|i|lo|dei|delle|della) ",
  ],
  /** What is wanted to be known begins with these. */
  whether: [
    "if|whether|what(?:'s)?|which|how|where|when|why|who|whose|(?:until|till|from|by|at|for|in|up to|to) (?:when|what|which|whom|how)",
    "ob|wie(?:so|viele?)?|was|wo(?:hin|her|mit|fur|rin|zu)?|wann|warum|weshalb|welche[nrsm]?|wer|wen|wem",
    "(?:ab|bis|um|fur|mit|in|zu|an|auf|von|bei|seit) (?:welche[nrsm]?|wann|wie|was|wem|wen|wie ?viele?n?)",
    "si|s'ils?|quel(?:le)?s?|quand|comment|combien|pourquoi|ou(?= )|ce qu[ei]|ce qu'\\p{L}+|quoi|en quoi",
    "(?:a|en|de|jusqu'a|dans|pour|par|avec|des|depuis|vers) (?:quel(?:le)?s?|quoi|combien|qui|quand|ou)",
    "se|(?:che )?cos[a']|cosa|com'|come|qual(?:e|i|'e)?|dove|quando|quant[oiae]|perche|chi|che (?:tipo|genere|ora|sala|stanza|giorno|data|indirizzo|prezzo|orari|menu|linea|tram|treno|bus|possibilita|condizioni)",
    "(?:a|da|fino a|in|per|di|con|su) (?:che|quant[oiae]|quale|quali|quando|cosa|dove)",
  ],
  /** Behind a question: who asks it. */
  tails: [
    "(?:asks?|asked|wonders?|wondered|says) (?:\\p{L}+ ){0,2}\\p{L}+|(?:\\p{L}+ ){1,3}(?:asks?|asked|wonders?|is wondering|was wondering|wants to know|wanted to know|would like to know)",
    "(?:so )?(?:fragt|fragte|fragen)(?: sich)?(?! nicht) (?:\\p{L}+ ){0,3}\\p{L}+|(?:mochte|will|wollte|mochten|wollen)(?: \\p{L}+){1,4} (?:noch )?wissen|wusste(?: \\p{L}+){1,3} gern\\p{L}*",
    "(?:se )?demandent?(?: (?:\\p{L}+|l'\\p{L}+)){1,4}|(?:aimerait|voudrait|veut) savoir(?: \\p{L}+){1,3}|c'est (?:\\p{L}+ ){1,3}qui demande",
    "(?:si )?(?:chiede|chiedono|domanda|domandano)(?: [\\p{L}']+){1,4}|(?:vorrebbe|vuole) sapere(?: [\\p{L}']+){1,3}",
  ],
  /** What the house is told to say about how things go on between us, or to do: nothing of the house is asked. */
  onward: [
    "(?:what|anything|which \\p{L}+)(?: \\p{L}+)? (?:you|we) (?:still |also |else )?(?:need|require|want|have to)|how (?:we|to|you) (?:proceed|continue|go on|go about)|next steps?|you (?:need|require) anything",
    "(?:was|welche \\p{L}+) (?:sie|ihr|wir)(?: \\p{L}+){0,3} (?:braucht|brauchen|benotig\\p{L}+|tun|machen)|wie (?:es|wir)(?: \\p{L}+){0,3} (?:weiter\\p{L}*|vor(?:gehen)?)|nachsten? schritte?",
    "ce (?:qu'il|dont|que)(?: \\p{L}+){0,2} (?:faut|fallait|avez besoin|devons)|comment (?:proceder|continuer|on procede)|(?:la suite|prochaines? etapes?)",
    "(?:cosa|che cosa|quali \\p{L}+) (?:vi |le )?(?:serve|servono|occorre|occorrono)|come (?:procedere|proseguire|si procede|procediamo)|prossimi passi",
  ],
  /** Beside a room: it is wished in place of another. */
  rather: [
    "instead|rather|swap|switch|put (?:us )?(?:in )?room",
    "lieber|stattdessen|anstelle|anstatt|statt|besser (?:den|die|in)|tausch\\p{L}*",
    "plutot|a la place|au lieu|prendr\\p{L}+|chang\\p{L}+",
    "piuttosto|al posto|invece|prender\\p{L}*|cambi\\p{L}+",
  ],
  /** How something is usually done, where nobody wants to do it at once. */
  usage: [
    "(?:in|as a) (?:general|principle|rule)|generally|normally|usually|typically|one (?:normally|usually|goes|generally)",
    "(?:im|ganz) allgemein\\p{L}*|grundsatzlich|generell|normalerweise|ublicherweise|prinzipiell|im prinzip|so (?:geht|lauft|ablauft)|man sich",
    "en (?:general|principe|regle generale)|generalement|normalement|d'habitude|habituellement",
    "in (?:generale|linea di massima|genere|linea generale)|generalmente|di solito|normalmente|solitamente|per principio",
    "how (?:do|does|would|are)(?: \\p{L}+){0,5} (?:work|go|run|organi[sz]ed|arranged)|how (?:\\p{L}+ ){0,4}(?:work|works|go|goes)",
    "wie (?:lauft|laufen|geht|gehen|funktionier\\p{L}+)|wie (?:\\p{L}+ ){0,6}(?:ablauft|ablaufen|geht|lauft|laufen|funktionier\\p{L}+|vorstellen)",
    "comment (?:\\p{L}+ )?(?:se )?(?:passe(?:nt)?|deroule(?:nt)?|fonctionne(?:nt)?|marche(?:nt)?)",
    "come (?:si )?(?:funziona(?:no)?|svolg\\p{L}+|avvengono)|(?:si )?(?:svolgono|svolge)",
  ],
  /** Behind a thing that was named and a comma: it asks for that thing. */
  fronted: [
    "(?:do|have) you (?:have|got)(?: (?:those|that|any|some|one|it))?|(?:are|is) there(?: (?:any|some|one))?(?: at yours)?|any of (?:those|that)",
    "(?:hat es|hat's|gibt es|gibt's|gibts|habt ihr|haben sie|sind|hats)(?: (?:da|das|den|die|ihn|so einen?|so eine|dort|bei euch|bei ihnen|welche[rns]?|sowas|so was|eine[nrs]?|auch|genug|vorhanden))*",
    "(?:il )?(?:y en a(?:-t-il)?|y en aurait-il|vous en avez|en avez-vous|y a)(?: (?:une?|des|chez vous|assez|aussi))*",
    "(?:ce ne sono|ce n'e|ne avete|ci sono|c'e|ve ne sono|ce l'avete)(?: (?:uno|una|da voi|abbastanza|anche))*",
  ],
  /** How far something may go. */
  limits: [
    "how (?:loud|noisy)|(?:noise|decibel|volume) (?:limits?|restrictions?|rules?)|too loud",
    "wie (?:laut|larmig)|zu laut|dezibel|larm(?:grenze|vorschrift\\p{L}*)|lautstarke",
    "(?:quel|le) volume|jusqu'a quel point|trop fort|decibels?|(?:etre|jouer)(?: \\p{L}+)? forte?",
    "quanto (?:forte|alta)|(?:il|che) volume|troppo forte|decibel",
  ],
  /** To leave things with the house. */
  stores: [
    "stor(?:e|ing|age)|(?:leave|keep|drop off)(?: \\p{L}+){0,3} (?:box(?:es)?|things|stuff|material|equipment|bags|luggage|crates|parcels)",
    "einstellen|lagern|deponieren|unterstellen|zwischenlagern|abgeben|(?:kisten?|sachen|material|gerate|instrumente?|deko\\p{L}*|schachteln?|koffer|gepack|pakete?)(?: \\p{L}+){0,4} (?:lassen|stehen lassen|bringen|dalassen|abstellen)",
    "deposer|stocker|entreposer|laisser (?:\\p{L}+ ){0,2}(?:cartons?|affaires|materiel|caisses?|instruments?|bagages|valises?|colis)",
    "depositare|immagazzinare|lasciare (?:\\p{L}+ ){0,2}(?:scatol[ae]|cose|materiale|cass[ae]|strument[oi]|bagagli|valigi[ae]|pacch[oi]|roba)",
  ],
  /** A modal verb that is written like a month. */
  modals: ["(?<!(?:in|of|on|for|this|next|last|early|late|mid|during|until|by|from|to|the|\\d) )may(?! \\d)"],
  /** Behind a thing, and all that is asked of it: "parking available". */
  thereIs: ["available", "provided", "vorhanden", "verfugbar", "disponibles?", "dispo", "disponibil[ei]"],
  /** Points back to a room that was named: what is in it, what it is like. */
  there: [
    "(?:in )?there|(?:in|about|to) it|inside",
    "dort|drin(?:nen)?|darin|darinnen|da drin|dazu|da",
    "y|la-dedans|dedans|a l'interieur|la-bas",
    "ci|li|la dentro|dentro|all'interno|vi",
  ],
  /** One who has nothing to do with us. */
  strangers: [
    "an? (?:\\p{L}+ )?(?:friend|colleague|neighbou?r|acquaintance|mate|cousin)(?: of (?:mine|ours))?|(?:my|our) neighbou?rs?",
    "eine? (?:\\p{L}+ )?(?:freund(?:in)?|kolleg(?:e|in)|nachbar(?:in)?|bekannte[rn]?|kumpel|cousine?)(?: von (?:mir|uns))?|(?:mein|unser)e? nachbar(?:n|in)?",
    "une? (?:\\p{L}+ )?(?:amie?|collegue|voisine?|connaissance|copine|copain|cousine?)(?: a moi)?|(?:mon|ma|notre|nos) voisine?s?",
    "un(?:a |'| )(?:\\p{L}+ )?(?:amic[oa]|collega|vicin[oa]|conoscente|cugin[oa])|(?:il|la) (?:mio|mia|nostro|nostra) vicin[oa]",
  ],
  /** One who may come himself, and asks for himself where he asks. */
  kin: [
    "(?:my|our|her|his) (?:\\p{L}+ )?(?:cousins?|sister(?:-in-law)?|brother(?:-in-law)?|aunt|uncle|niece|nephew|friends?|neighbou?rs?)|another (?:club|company|team|department|society|member)|(?:somebody|someone)(?: \\p{L}+){0,4}",
    "(?:mein|unser|ihr)e? (?:cousine?|schwester|bruder|schwagerin|schwager|tante|onkel|nichte|neffe|freund(?:in)?|nachbar(?:n|in)?)|ein(?:e)? ander(?:er|e|es) (?:verein|firma|team|abteilung|mitglied)|(?:irgend)?jemand",
    "(?:mon|ma|notre|nos|sa|son) (?:cousine?s?|soeur|frere|belle-soeur|beau-frere|tante|oncle|niece|neveu|amie?|copine|copain|voisine?s?)|une? autre (?:association|entreprise|equipe|service|membre|club)|quelqu'un",
    "(?:mi[oa]|nostr[oa]|su[oa]) (?:cugin[oa]|sorella|fratello|cognat[oa]|zi[oa]|nipote|amic[oa]|vicin[oa])|un'?(?:a )?altr[oa] (?:associazione|ditta|squadra|reparto|membro|societa)|qualcuno",
  ],
  /** Behind somebody and a comma: what he does is told of him, before what he asks. */
  relatives: ["who|whose", "der|die|das|deren|dessen", "qui|dont|que", "che|il quale|la quale"],
  /** Behind a stranger: he has something of his own in mind. */
  ownPlans: [
    "(?:is|was|'s|are|wants?|wanted|needs?|would|might|may|has)(?: \\p{L}+)? (?:look\\p{L}*|search\\p{L}*|plan\\p{L}*|think\\p{L}*|after|to|like|do|organi[sz]\\p{L}*|something|a|an|interested|keen)",
    "sucht|suchen|braucht|plant|uberlegt|mocht\\p{L}* (?:\\p{L}+ ){0,5}(?:organisieren|machen|feiern|veranstalten|buchen|mieten)|will (?:\\p{L}+ ){0,5}(?:organisieren|machen|feiern|veranstalten)|interessiert sich",
    "cherche|a besoin|organise|prevoit|pense|envisage|(?:veut|voudrait|aimerait|souhaite)(?: \\p{L}+)? (?:faire|organiser|feter|louer|reserver|quelque)|s'interesse",
    "cerca|ha bisogno|organizza|pensa|prevede|(?:vuole|vorrebbe|desidera)(?: \\p{L}+)? (?:fare|organizzare|festeggiare|affittare|prenotare|qualcosa)|si interessa",
  ],
  /** Relatives and friends, who may have a part in this event, or an event of their own. */
  outsiders: [
    "(?:my|our|a) (?:\\p{L}+ )?(?:cousin|sister|brother|aunt|uncle|niece|nephew|mother|father|mum|dad|parents?|daughter|son|godmother|godfather|friends?|mates?|neighbou?rs?|sister-in-law|brother-in-law|flatmate|acquaintance)",
    "(?:mein|unser|ein)e?r? (?:\\p{L}+ )?(?:cousine?|schwester|bruder|tante|onkel|nichte|neffe|mutter|vater|mama|papa|eltern|tochter|sohn|gotte|gotti|gott?i|freund(?:in|e)?|kumpel|nachbar(?:in|n)?|schwagerin|schwager|bekannte[rn]?)",
    "(?:mon|ma|mes|notre|nos|une?) (?:\\p{L}+ )?(?:cousine?|soeur|frere|tante|oncle|niece|neveu|mere|pere|parents|fille|fils|marraine|parrain|amie?s?|copain|copine|voisine?s?|belle-soeur|beau-frere)",
    "(?:(?:il |la |i )?(?:mi[oae]i?|nostr[oai])|un[oa']?) ?(?:\\p{L}+ )?(?:cugin[oa]|sorella|fratello|zi[oa]|nipote|mamma|madre|papa|padre|genitori|figli[oa]|madrina|padrino|amic[oa]|amici|vicin[oaie]|cognat[oa])",
  ],
  /** Behind one of them: it is an event of their own. */
  ownEvents: [
    "(?:(?:is|are|'s|was|were|has been|have been)(?: \\p{L}+)? (?:plan|look|search|organi[sz]|arrang|hunt|think)\\p{L}*|(?:wants?|wishes|hopes|needs?|would like|'d like)(?: to (?:hold|host|organi[sz]e|celebrate|throw|rent|hire|book|find|have|do))?)(?: (?:for|of|about|up))? (?:an?|something|somewhere|her|his|their)",
    "(?:plant|planen|sucht|suchen|organisiert|organisieren|veranstaltet|veranstalten|feiert|feiern|braucht|mochte\\p{L}*|will|wollen|wurde\\p{L}*)(?: \\p{L}+){0,3}? (?:eine?[nmr]?|etwas|was|ihre?[nm]?|seine?[nm]?)",
    "(?:(?:cherche|organise|prevoit|prepare|fete|projette)(?:nt)?|(?:veut|voudrait|aimerait|souhaite|compte|pense)(?: \\p{L}+)?(?: \\p{L}+er)?)(?: \\p{L}+)? (?:une?|quelque chose|son|sa|ses|leur)",
    "(?:cerca(?:no)?|organizza(?:no)?|prepara(?:no)?|festeggia(?:no)?|sta(?:nno)? (?:cerc|organizz|prepar|pianific)ando|pianifica(?:no)?|(?:vuole|vorrebbe|desidera|pensa)(?: \\p{L}+)?(?: \\p{L}+re)?)(?: \\p{L}+)? (?:un[oa']?|qualcosa|il su[oa]|la su[oa]|i suoi)",
  ],
  /** An opinion of somebody else about what was asked. */
  claims: [
    "(?:insists?|insisting|claims?|claiming|swears?|swearing|maintains?|bets)",
    "behauptet\\p{L}*|schwort|wettet|beharrt",
    "pretend(?:ent)?|jure(?:nt)?|affirme(?:nt)?|soutien\\p{L}+|parie",
    "sostien\\p{L}+|giura|affermano?|insiste|scommette",
  ],
} as const;
