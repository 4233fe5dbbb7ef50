/** What a client sends. */
const SENT_EN =
  "(?:acceptances?|yes|e-?mails?|mails?|messages?|payments?|money|transfers?|deposits?|repl(?:y|ies)|answers?|confirmations?|address|letters?|forms?|details|signatures?|papers?)";

/** How a client asks how the booking stands, of all languages at once: fragments over folded text. */
export const STANDING = {
  /** What the desk has written down. */
  noted: [
    "(?:do|did|have|had|has) (?:you|your \\p{L}+)(?: [\\p{L}']+){0,4} (?:down|noted|written|recorded|registered|entered|filed|on (?:file|record)|on (?:your|the) list)",
    "you(?:'ve| have) (?:got |had )?(?:us |me |it |\\p{L}+ )?(?:noted|recorded|registered|entered|on (?:file|record)|down)",
    "(?:what|which) (?:\\p{L}+ ){1,4}(?:do|did|have|had) you (?:have|got|put|use)(?: (?:for|from|of|under) (?:us|me|our \\p{L}+))",
    "what (?:do|did|have) you (?:have |got )+(?:for|from|under|on) (?:us|me|our \\p{L}+)",
    "(?:according to|in) your (?:books?|papers?|records?|notes?|system|files?|calendar|diary|list)|on your (?:list|books)",
    "(?:what|which|whose) (?:\\p{L}+ ){1,3}(?:you have|you've got) (?:noted|down|stored|on file|(?:for|from|of|under) (?:us|me|our \\p{L}+|the (?:invoice|bill|booking)))",
    "(?:habt|haben|hast) (?:sie|ihr|du)(?: [\\p{L}']+){0,6} (?:notiert|eingetragen|aufgeschrieben|vermerkt|gespeichert|erfasst|registriert|hinterlegt|eingeplant|vorgemerkt)",
    "(?:notiert|eingetragen|aufgeschrieben|vermerkt|gespeichert|erfasst|registriert|hinterlegt|eingeplant|vorgemerkt) (?:habt|haben|hast|ist|sind)",
    "(?:laut|gemass|nach|in) (?:ihre[nmr]|eure[nmr]|deine[nmr]) (?:unterlagen|notizen|akten|system|kalender|buchern?|liste|agenda|papiere?n?)|(?:steht|stehen|stehn)(?: [\\p{L}']+){0,3} (?:bei (?:ihnen|euch|dir)|drin)",
    "(?:welche\\p{L}*|was fur eine?n?) (?:\\p{L}+ ){1,2}(?:haben|habt) (?:sie|ihr)(?: \\p{L}+)? von (?:uns|mir)",
    "(?:avez-vous|vous avez|as-tu)(?: [\\p{L}']+){0,5} (?:note|inscrit|enregistre|marque|prevu|mis)e?s?(?!\\p{L})",
    "(?:d'apres|selon|dans) (?:vos|votre) (?:papiers?|notes?|dossiers?|systeme|agenda|calendrier|liste|registres?)",
    "(?:quelle?s?|combien d[e']) ?(?:[\\p{L}']+ ){1,4}(?:avez-vous|vous avez) (?:pour|de|sur) (?:nous|moi|notre)",
    "(?:avete|ha|hai)(?: [\\p{L}']+){0,5} (?:segnat|annotat|registrat|scritt|appuntat|messo in conto|previst|inserit)\\p{L}*",
    "(?:secondo|in base a|nei|nelle|sui|sul) (?:i |le |la |il )?vostr[aeio] (?:carte|note|documenti|sistema|agenda|calendario|appunti|lista|registro)|vi risulta(?:no)?",
    "(?:che|quale|quali) (?:[\\p{L}']+ ){1,4}(?:avete|ha) (?:per|di|da parte) (?:noi|nostra|me|mia)",
  ],
  /** What was agreed, ordered, chosen. */
  agreed: [
    "what (?:is it (?:that )?|was it (?:that )?)?(?:did|have|had)?(?: it)? ?we(?:'d|'ve| have| had| did)?(?: \\p{L}+){0,2} (?:agree[ds]?|arrange[ds]?|book(?:ed)?|order(?:ed)?|settled?|decided?|cho(?:o)?sen?|chose|sa(?:y|id)|reserved?)(?: on| upon| for)?",
    "was (?:haben|hatten) (?:wir|ich)(?: \\p{L}+){0,5} (?:abgemacht|vereinbart|bestellt|gebucht|ausgemacht|besprochen|gewahlt|beschlossen|festgelegt|reserviert|gesagt)|was wir(?: \\p{L}+){0,4} (?:abgemacht|vereinbart|bestellt|gebucht|ausgemacht|besprochen) (?:haben|hatten)",
    "(?:qu'|que |quoi |qu'est-ce (?:que |qu'))(?:nous |on |est-ce que )?(?:avi?ons|avait|a|ai)(?:-nous|-on|-je)?(?: \\p{L}+){0,2} (?:convenu|commande|reserve|decide|dit|choisi|fixe|arrete)|(?:on|nous) (?:avait|avions|a|avons)(?: \\p{L}+){0,2} (?:convenu|commande|dit|choisi|decide)(?: de)? quoi",
    "(?:che )?(?:cosa|cos') ?(?:avevamo|abbiamo|avevo|ho)(?: \\p{L}+){0,2} (?:concordato|ordinato|prenotato|deciso|detto|scelto|stabilito|fissato)",
  ],
  /** Which room, day or hour is ours. */
  ours: [
    "(?:which|what) (?:room|hall|space|day|date|time)(?: of the \\p{L}+)? (?:(?:are|were|is|was) (?:we|it|ours|our \\p{L}+)|(?:do|did|have|had) we (?:have|get|got|take|taken|book|booked|start|begin|finish))(?: (?:in|on|at|it|got|have|booked|taken|again|now|then|for|down|actually|starting|start|supposed to (?:be|start|come)))*(?=\\W*$|,| and )",
    "(?:which|what) (?:room|hall|space|day|date|time) (?:we|we're|we've|it)(?: (?:are|have|had|was|is|'re|'ve))?(?: (?:in|on|at|got|have|booked|taken|again|now|then|down|actually))*(?=\\W*$)",
    "(?:when|what time|what day)(?: exactly)? (?:are we|is it|was it|do we|did we|were we)(?: (?:due|supposed|booked|meant|starting|start|on|again|to (?:be there|come|start)|say|in))+(?=\\W*$|,| and | according)",
    "(?:in |an |auf )?welche[mnrs]? (?:raum|saal|zimmer|tag|datum|zeit|uhrzeit)(?: \\p{L}+)? (?:sind|haben|hatten|waren|ist|war) (?:wir|es|das|unser\\p{L}*|denn)(?: (?:noch ?mals?|noch|gleich|jetzt|nun|denn|eigentlich|gebucht|reserviert|eingeteilt|fix|schon|drin|wieder|unser\\p{L}*|\\p{L}*(?:anlass|fest|feier|sitzung|veranstaltung|event|treffen|kurs|workshop)))*(?=\\W*$|,| und )",
    "(?:in |an |auf )?welche[mnrs]? (?:raum|saal|zimmer|tag|datum|zeit|uhrzeit) (?:wir|es|das)(?: \\p{L}+){0,3} (?:haben|sind|war|ist|hatten)(?=\\W*$)",
    "(?:wann|um (?:wie ?viel uhr|welche zeit)|ab wann|bis wann) (?:sind wir|war es|war das|fangen wir|beginnen wir|haben wir|war'?s|ist es)(?: (?:noch ?mals?|noch|gleich|jetzt|nun|denn|eigentlich|an|dran|gebucht|schon|wieder|laut \\p{L}+ \\p{L}+))+(?=\\W*$)",
    "(?:dans |a |en )?quel(?:le)? (?:salle|jour|date|heure)(?: est-ce qu(?:e|'))? ?(?:sommes-nous|avons-nous|avions-nous|nous avons|nous avions|nous sommes|on a|on est|on avait|etait-ce|c'etait|commence-t-on|on commence|nous commencons|commencons-nous)(?: (?:deja|maintenant|donc|prise?|reservee?|au fait|d'apres \\p{L}+ \\p{L}+))*(?=\\W*$|,| et )",
    "(?:on|nous) (?:est|sommes|a|avons) (?:dans )?quelle salle",
    "(?:in |a )?(?:che|quale) (?:sala|giorno|data|ora)(?: e che)? ?(?:siamo|abbiamo|avevamo|era|eravamo|cominciamo|iniziamo)(?: (?:gia|adesso|ora|poi|preso|prenotat[oa]|fissato|secondo \\p{L}+ \\p{L}+ \\p{L}+))*(?=\\W*$|,| e )",
  ],
  /** A thing of the booking, and then a word that wants it said once more. */
  again: [
    "(?:what|which|when|where|who|how (?:much|many|long|high))(?:'s| is| was| were| did| had)[^.?!]{1,50} again(?=\\W*$)|(?:what|which|when|how (?:much|many))[^.?!]{0,40} (?:did you say|was it)(?: again)?(?=\\W*$)",
    "(?:remind|refresh)(?: (?:me|us|my memory))[^.?!]{0,30} (?:what|which|when|how (?:much|many)|where)",
    "(?:was|wie|wann|welche\\p{L}*|wo|wer)[^.?!]{1,60} (?:noch ?mals?|noch gleich|gleich wieder|schon wieder|gleich noch)(?=\\W*$)|(?:wie|was|wann|welche\\p{L}*) (?:war|waren|hatten)(?: \\p{L}+){0,2} (?:noch ?mals?|noch gleich|schon wieder|gleich)(?!\\p{L})",
    "(?:c'etait|c'est|etait-ce|on avait dit|avez-vous dit)[^.?!]{0,20} (?:quand|combien|quoi|quel(?:le)? \\p{L}+|a quelle heure)[^.?!]{0,40} deja(?=\\W*$)|(?:quand|combien|quel(?:le)?s? \\p{L}+|a quelle heure|ou|qui)[^.?!]{0,40} deja(?=\\W*$)|(?:me |nous )?rappele\\p{L}+(?:-(?:moi|nous))?[^.?!]{0,20} (?:quand|combien|quel|ce qu|a quelle)|c'etait (?:quand|combien|quoi|quel(?:le)? \\p{L}+)(?=\\W*$| au total| et )",
    "(?:che|quale|quando|quant[oaie]|dove|chi|cosa|com')[^.?!]{0,40} gia(?=\\W*$)|(?:ricord\\p{L}+)(?:mi|ci)?[^.?!]{0,20} (?:quando|quant|che|quale|cosa)|(?:quant'era|quanto era|che giorno era|che ora era|quando era)(?!\\p{L})",
  ],
  /** Whether it is settled, and how things stand or go on. */
  state: [
    "(?:are|is|was|has|have) (?:we|i|it|everything|that|all|(?:our|the|my) (?:booking|reservation|date|room|event|\\p{L}+))(?: (?:all|now|then|actually|been|really|definitely|officially|already|finally|therefore|in))* (?:booked|confirmed|settled|fixed|in order|sorted|definite|all set|set|reserved|secured|finali[sz]ed|a done deal|done|ok(?:ay)? (?:on|at) your (?:side|end))(?: in)?(?: (?:now|then|yet|already|for us|on your (?:side|end)))*(?=\\W*$|,| or | and | so )",
    "where (?:do |are )?(?:things|we|matters|it|our \\p{L}+)(?: \\p{L}+)? (?:stand|at|are|is|now)|how (?:do|does|are|is) (?:things|matters|our \\p{L}+|it)(?: \\p{L}+)? (?:stand|stands|standing|looking|coming along|going)|(?:the )?status of (?:our|my|the)|(?:any|the) (?:news|update)s? (?:on|about|of|from you on) our",
    "what (?:happens|comes|is|'s|'s to happen|will happen|would be)(?: \\p{L}+)? next|what (?:are )?the next steps?|how (?:do|does|will) (?:we|it|things) (?:go on|proceed|continue)(?: \\p{L}+)?(?=\\W*$)|what (?:do|should|must) (?:we|i) (?:have to )?do (?:next|now)(?=\\W*$)",
    "(?:do|did|would) you (?:still )?(?:need|require|want|miss) (?:anything|something|any \\p{L}+)(?: (?:else|more|further))?(?: from (?:us|me|our (?:side|end)))?(?=\\W*$)|(?:is|are|was) (?:there )?(?:anything|something) (?:still |else )?(?:missing|open|outstanding|needed|to (?:do|sign|pay))(?: \\p{L}+){0,4}(?=\\W*$)",
    "(?:sind|bin|ist|war|seid)(?: \\p{L}+)? (?:wir|ich|es|alles|das|(?:unsere?|der|die|das) \\p{L}+)(?: (?:jetzt|nun|damit|denn|also|schon|fix|definitiv|bereits|bei (?:ihnen|euch)|fur uns|so|von (?:ihrer|eurer) seite|auch|wirklich))* (?:gebucht|eingetragen|angemeldet|bestatigt|fix|definitiv|reserviert|klar|in ordnung|erledigt|geregelt|unter dach und fach|im kasten|festgemacht|abgemacht|gesichert)(?=\\W*$|,| oder | und )",
    "wie (?:steht|stehen|siehts?|sieht es|schaut)(?: \\p{L}+){0,2} (?:um|mit|es mit|bei) (?:unsere[rnm]?|die|der|meine[rnm]?)(?: \\p{L}+)? ?(?:buchung|reservation|reservierung|anlass|feier|fest|sache|anfrage|option|termin)|(?:was|wie) ist der stand|wo stehen wir|wie weit (?:sind|ist|seid)|(?:gibt'?s|gibt es) (?:was |etwas )?neu(?:es|igkeiten)(?= \\p{L}* ?(?:zu|von|bei) unser|\\W*$)",
    "(?:wie|was) (?:geht|gehts|lauft|passiert|geschieht|kommt)(?: (?:es|das|jetzt|nun|denn|dann|also))* (?:weiter|als nachstes|nun|jetzt)(?: \\p{L}+)?(?=\\W*$)|was (?:sind )?die nachsten schritte|was (?:mussen|sollen) wir (?:jetzt|nun|noch) (?:noch )?(?:tun|machen)",
    "(?:braucht|brauchen|benotigen|benotigt|wollt|fehlt|fehlen)(?: (?:sie|ihr|ihnen|euch|es))?(?: (?:jetzt|nun|sonst|noch|denn))* (?:etwas|was|irgendetwas|irgendwas)(?: (?:von (?:uns|mir|unserer seite)|von unserer seite|mehr))?(?=\\W*$)",
    "(?:c'est|tout est|est-ce|sommes-nous|est-on|on est|nous sommes|(?:la|notre) (?:salle|reservation) est(?:-elle)?|(?:tout )?est-il|est-ce que (?:c'est|tout est|nous sommes|on est))(?: (?:bien|donc|maintenant|deja|alors|tout|definitivement|desormais|vraiment))* (?:reserve|confirme|en ordre|regle|definitif|fixe|boucle|note chez vous|inscrit|assure|valide)e?s?(?: (?:maintenant|alors|donc|chez vous|pour nous))*(?=\\W*$|,| ou | et )",
    "ou (?:en )?(?:est|sommes|etes|en est)(?:-on|-nous|-vous)?(?: (?:avec|dans))? ?(?:notre|la|nous|on|le|de|mon|ma|\\W*$)|quel(?:le)? est (?:la suite|l'etat|le statut|la prochaine etape)|(?:comment|que) (?:se passe|ca se passe|va-t-on|procede-t-on|fait-on|ca continue)(?: \\p{L}+)? ?(?:maintenant|ensuite|la suite|a present)(?=\\W*$)|et (?:la suite|maintenant|ensuite)(?=\\W*$)",
    "(?:vous )?(?:faut-il|avez-vous|manque-t-il|faut il)(?: \\p{L}+)? ?(?:encore |besoin d'|besoin de )*(?:quelque chose|autre chose|un document)(?: (?:de (?:notre|ma) (?:part|cote)|de nous|d'autre))*(?=\\W*$)",
    "(?:siamo|sono|e|e stat[oa]|risultiamo|(?:la|il) (?:nostr[ao] )?(?:sala|prenotazione|data) e)(?: (?:tutto|gia|quindi|allora|adesso|ora|davvero|definitivamente|a questo punto))* (?:prenotat|confermat|riservat|fissat|sistemat|definit|registrat)(?:[oaie]|iv[oa])(?: (?:da voi|allora|adesso|per noi))*(?=\\W*$|,| o | e )|(?:e|sia) tutto (?:a posto|in ordine|chiaro|ok)(?=\\W*$|,| o )",
    "a che punto (?:e|siamo|siete|stiamo)|come (?:si )?(?:procede|prosegue|procediamo|proseguiamo|stanno le cose|va avanti)(?: \\p{L}+)?(?=\\W*$)|(?:che )?cosa (?:succede|si fa|dobbiamo fare) (?:adesso|ora|poi|dopo)|quali (?:sono i )?prossimi passi|(?:ci sono )?novita (?:sulla|per la|della) nostra",
    "(?:vi|le) (?:serve|occorre|manca|servirebbe)(?: ancora)? (?:qualcosa|altro|qualcos'altro)(?: (?:da parte nostra|da noi|di altro))*(?=\\W*$)",
  ],
  /** Whether what we sent has come. */
  arrived: [
    `(?:did|have|has|had) you (?:\\p{L}+ )?(?:get|got|receive|received|gotten|seen|had) (?:it|(?:our|my|the|his|her)(?: \\p{L}+){0,2} ${SENT_EN})(?=\\W*$|,| and | or )`,
    `(?:did|has|have|was|is) (?:it|(?:our|my|the|his|her)(?: \\p{L}+){0,2} ${SENT_EN})(?: \\p{L}+){0,2} (?:arrived?|reach(?:ed)?(?: you)?|come (?:through|in)|came (?:through|in)|gone through|cleared|there yet|get (?:there|through|to you))(?: \\p{L}+){0,3}(?=\\W*$|,| and | or )`,
    "(?:haben|habt|hast|hat) (?:sie|ihr|du|man)(?: \\p{L}+){0,2} (?:meine?n?|unsere?n?|die|den|das)(?: \\p{L}+){1,4} (?:bekommen|erhalten|gekriegt|gesehen|empfangen)(?=\\W*$|,| und | oder )",
    "(?:ist|sind|war) (?:meine?|unsere?|die|der|das|unser|mein)(?: \\p{L}+){1,5} (?:eingetroffen|angekommen|eingegangen|da|gebucht|durch|verbucht)(?=\\W*$|,| und | oder )|(?:hat|hats|hat's)(?: \\p{L}+){1,4} geklappt(?=\\W*$)",
    "(?:avez-vous|vous avez|as-tu)(?: \\p{L}+)? (?:(?:recu|eu|vu) (?:notre|mon|ma|mes|nos)|recu (?:le|la|l'))(?: ?[\\p{L}']+){1,4}(?=\\W*$|,| et | ou )|(?:notre|mon|ma|le|la)(?: \\p{L}+){1,3} (?:vous )?(?:est|sont)(?:-il|-elle|-ils|-elles)?(?: (?:bien|deja|vous))* (?:arrive|parvenu|recu|passe)e?s?(?: \\p{L}+)?(?=\\W*$|,| et | ou )",
    "(?:avete|ha|hai)(?: \\p{L}+)? (?:ricevuto (?:il|la|le|i|l'|lo)?|(?:avuto|visto) (?:il|la|le|i) (?:nostr|mi)[aoei]+)(?: ?[\\p{L}']+){1,4}(?=\\W*$|,| e | o )|(?:vi |le )?(?:e|sono)(?: \\p{L}+)? (?:arrivat|giunt|pervenut)[oaie] (?:il|la|le|i|l'|lo)?(?: ?[\\p{L}']+){1,4}(?=\\W*$|,| e | o )|(?:il|la|l'|i)(?: ?[\\p{L}']+){1,3} (?:vi )?(?:e|sono) (?:arrivat|giunt|pervenut)[oaie](?=\\W*$|,| e | o )",
  ],
  /** What is still to be paid. */
  owed: [
    "what (?:do|does|did) (?:we|i)(?: \\p{L}+)? owe(?: you)?(?: \\p{L}+){0,2}(?=\\W*$)|how much (?:do|did) (?:we|i)(?: \\p{L}+)? owe|(?:what|how much)(?: of it| money| exactly)? (?:is|'s|are|remains)(?: still| left| now| there)* (?:outstanding|due|owed|left to pay|unpaid|to be paid|to pay)|(?:what|how much)(?: of it)? is still open",
    "(?:was|wie ?viel) (?:schulde\\p{L}*|mussen|muss|haben)(?: (?:wir|ich))?(?: \\p{L}+){0,4} ?(?:noch|ihnen|euch)(?: (?:zahlen|bezahlen|zu zahlen|zu bezahlen|schuldig|offen|noch))*(?=\\W*$)|(?:was|wie ?viel) (?:ist|ware|steht|bleibt|sind wir)(?: \\p{L}+){0,3} (?:noch )?(?:offen|zu zahlen|zu bezahlen|ausstehend|aus|schuldig)(?=\\W*$)",
    "(?:que|combien)(?: est-ce que)?(?: \\p{L}+)? (?:devons-nous|dois-je|doit-on|nous devons|on doit)(?: \\p{L}+)?(?=\\W*$)|(?:que|combien|qu'est-ce qu'il) (?:nous )?(?:reste(?:-t-il)?|vous reste)(?: \\p{L}+)? a (?:payer|regler|verser)|(?:quel est )?le (?:solde|reste) a (?:payer|regler)",
    "(?:quanto|cosa)(?: \\p{L}+)? (?:dobbiamo|devo|le dobbiamo)(?: (?:ancora|pagare))*(?=\\W*$)|(?:quanto|cosa) (?:resta|rimane|manca)(?: ancora)? da (?:pagare|versare|saldare)|(?:qual e )?il (?:saldo|resto) da pagare",
  ],
  /** When the visit is that was fixed. */
  visits: [
    "(?:when|what (?:time|day|date)|which (?:day|date))(?: exactly)?(?: again)?(?: is| was| are| were|'s) (?:our|my|the)(?: site)? (?:visit|viewing|tour|appointment|look ?round|walk-?through)|(?:our|my|the) (?:visit|viewing|tour),? (?:when|what|which)",
    "(?:wann|um (?:wie ?viel uhr|welche zeit)|an welchem tag|welche[rn] tag)(?: genau)? (?:ist|war|ware|findet)(?: (?:noch ?mals?|gleich|denn|schon))* (?:unsere?|die|der|meine?) (?:\\p{L}*besichtigung|besuch|rundgang|besichtigungstermin|fuhrung)|(?:besichtigung|besuch|rundgang|fuhrung),? (?:wann|um (?:wie ?viel|welche)|an welchem)",
    "(?:c'est|c'etait|etait-ce) (?:quand|quel jour|a quelle heure)(?: (?:deja|donc))?,? (?:notre|ma|la) visite|(?:quand|quel jour|a quelle heure) (?:est|etait|a lieu|avait lieu|tombe|sera)(?:-elle)? (?:notre|ma|la) visite|(?:notre|ma|la) visite,? (?:c'est|c'etait|est-ce|quand|quel|a quelle|elle est|tombe)",
    "(?:quando|(?:che|quale) (?:giorno|ora|data)|a che ora) (?:e|era|sara|cade)(?: gia)? (?:la|il) (?:(?:nostr|mi)[ao] )?(?:visita|sopralluogo)|(?:visita|sopralluogo),? (?:quando|che|a che|quale)",
  ],
  /** Until when the room is kept. */
  kept: [
    "(?:until|till|til|up to|by) (?:when|what (?:day|date|time)|which (?:day|date))|how (?:long|much longer)|when (?:does|do|will|would|is)|for how long",
    "bis wann|wie lange?|(?:bis )?(?:zu )?welche[mnr] (?:tag|datum)|wann",
    "jusqu'(?:a quand|a quel(?:le)? \\p{L}+|ou)|combien de temps|quand|(?:a|pour) quelle date",
    "fino a (?:quando|che|quale)|(?:per )?quanto(?: tempo)?|quando|entro (?:quando|che|quale)",
  ],
} as const;
