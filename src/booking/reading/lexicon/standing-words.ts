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
    "(?:how many|how much|which|what)(?: \\p{L}+){0,3} (?:did|have|had) (?:we|i)(?: \\p{L}+)? (?:say|said|agree[d]?|tell|told|give|given|put(?: down)?|announced?|order(?:ed)?|book(?:ed)?|mention(?:ed)?|confirm(?:ed)?|specify|specified|register(?:ed)?|sign(?:ed)? up)",
    "(?:wie ?viele?|(?:mit |auf |fur )?(?:welche[nrsm]?|was fur)|mit wie ?vielen)(?: \\p{L}+){0,3} (?:haben|hatten|habe|hatte|sind|waren) (?:wir|ich)(?: \\p{L}+){0,3} (?:gesagt|angegeben|gemeldet|angemeldet|genannt|bestellt|notiert|gebucht|ausgemacht|abgemacht|mitgeteilt)",
    "(?:on|nous|j')(?: (?:avait|avions|a|avons)|avais|ai) (?:dit|annonce|indique|donne|mis|commande|reserve)(?: \\p{L}+){0,2} (?:combien|quel(?:le)?s?|quoi)|(?:combien|quel(?:le)?s?)(?: (?:de |d')?\\p{L}+){0,3} (?:avait-on|avions-nous|avons-nous|on avait|nous avions|a-t-on|ai-je|avais-je|j'avais)(?: \\p{L}+){0,2} (?:dit|annonce|indique|donne|mis|commande|reserve|prevu)",
    "(?:quant[eio]|che|quale|quali)(?: \\p{L}+){0,3} (?:avevamo|abbiamo|avevo|ho)(?: \\p{L}+){0,2} (?:dett[oaie]|indicat[oaie]|annunciat[oaie]|dat[oaie]|comunicat[oaie]|ordinat[oaie]|prenotat[oaie]|concordat[oaie])",
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
    "remind (?:me|us) (?:again )?(?:of|about) (?:the |our |your )?(?:\\p{L}+ )?(?:total|price|amount|sum|date|day|room|times?|hours?|deposit|details|terms|number|address|offer|balance|cost)|(?:tell|give|send|state|name|confirm|repeat) (?:me |us |to (?:me|us) )?(?:the |our )(?:\\p{L}+ )?(?:total|price|amount|sum|date|day|room|times?|hours?|deposit|details|terms|number|address|offer|balance|cost)(?: \\p{L}+){0,2} (?:again|once more|one more time)",
    "(?:den|die|das|unsere?n?|der|dem) (?:\\p{L}+ )?(?:gesamt\\p{L}*|total|betrag|preis|summe|datum|termin|uhrzeit|zeiten|raum|anzahlung|eckdaten|details|personenzahl|anzahl|adresse|rechnungsadresse|offerte)(?: \\p{L}+){0,2} (?:noch ?mals?|noch ein ?mal|wieder|nochmal kurz)(?: \\p{L}+)? ?(?:nennen|sagen|angeben|mitteilen|durchgeben|bestatigen|schreiben|schicken|geben|in erinnerung rufen)",
    "(?:me|nous) (?:rappeler|redire|redonner|reconfirmer|repeter|rappelez|redites|redonnez)(?:-(?:moi|nous))? (?:le|la|les|l'|notre|nos) ?(?:\\p{L}+ )?(?:montant|total|date|salle|heures?|prix|horaires?|details|acompte|somme|jour|nombre|adresse|conditions|solde)|(?:rappelez|redites|redonnez|reconfirmez)-(?:moi|nous) (?:le|la|les|l'|notre|nos)",
    "(?:ricordar|ridir|ridar|riconfermar|ripeter)(?:mi|ci|le) (?:il|la|i|gli|l'|le|la nostra|il nostro) ?(?:\\p{L}+ )?(?:totale|importo|data|sala|or[ae]|orari[o]?|prezzo|dettagli|acconto|somma|giorno|numero|indirizzo|condizioni|saldo)|(?:ricorda(?:te)?|ripeti?(?:te)?)(?:mi|ci) (?:il|la|i|gli|l')",
    "(?:what|which|when|where|who|how (?:much|many|long|high))(?:'s| is| was| were| did| had)[^.?!]{1,50} again(?=\\W*$)|(?:what|which|when|how (?:much|many))[^.?!]{0,40} (?:did you say|was it)(?: again)?(?=\\W*$)",
    "(?:remind|refresh)(?: (?:me|us|my memory))[^.?!]{0,30} (?:what|which|when|how (?:much|many)|where)",
    "(?:was|wie|wann|welche\\p{L}*|wo|wer)[^.?!]{1,60} (?:noch ?mals?|noch gleich|gleich wieder|schon wieder|gleich noch)(?=\\W*$)|(?:wie|was|wann|welche\\p{L}*) (?:war|waren|hatten)(?: \\p{L}+){0,2} (?:noch ?mals?|noch gleich|schon wieder|gleich)(?!\\p{L})",
    "(?:c'etait|c'est|etait-ce|on avait dit|avez-vous dit)[^.?!]{0,20} (?:quand|combien|quoi|quel(?:le)? \\p{L}+|a quelle heure)[^.?!]{0,40} deja(?=\\W*$)|(?:quand|combien|quel(?:le)?s? \\p{L}+|a quelle heure|ou|qui)[^.?!]{0,40} deja(?=\\W*$)|(?:me |nous )?rappele\\p{L}+(?:-(?:moi|nous))?[^.?!]{0,20} (?:quand|combien|quel|ce qu|a quelle)|c'etait (?:quand|combien|quoi|quel(?:le)? \\p{L}+)(?=\\W*$| au total| et )",
    "(?:che|quale|quando|quant[oaie]|dove|chi|cosa|com')[^.?!]{0,40} gia(?=\\W*$)|(?:ricord\\p{L}+)(?:mi|ci)?[^.?!]{0,20} (?:quando|quant|che|quale|cosa)|(?:quant'era|quanto era|che giorno era|che ora era|quando era)(?!\\p{L})",
  ],
  /** Whether it is settled, and how things stand or go on. */
  state: [
    "(?:is|are|was)(?: \\p{L}+)? (?:our|my|the) (?:\\p{L}+ )?(?:booking|reservation|date|day|room|event|slot|option|place|spot|request|order)(?: \\p{L}+){0,2} (?:safe|secure|secured|ok|okay|in order|all right|alright|fine|good|valid|binding|final|definite|certain|guaranteed|still on|on track|(?:in|on) (?:the|your) (?:system|books|calendar|diary)|ours|held|kept|booked|confirmed|settled|fixed|reserved|going ahead|taking place|set)(?: (?:for us|now|then|yet|with you))*(?=\\W*$|,| or | and | so | until | till | while | even )",
    "(?:have|'ve|do) (?:you|we|i)(?: (?:got|have|sent|given|told))*(?: you| us)? (?:absolutely )?everything(?: that)?(?: (?:you|we|i))? ?(?:need(?:ed)?|require[sd]?|want(?:ed)?|asked for|done)?(?: (?:from (?:us|me|our side|our end)|now|so far|for now))*(?=\\W*$|,| or | and )|is (?:everything|anything) (?:still )?(?:missing|complete|there|clear|needed)(?: (?:from us|on our side|at your end|now))*(?=\\W*$|,| or )",
    "what(?:'s| is| remains| do (?:we|i) still (?:have|need))(?: (?:still|left|now))* (?:open|outstanding|missing|to do|to be done|pending|needed|left to do)(?: (?:on|at|from|for) (?:our|my) (?:side|end|part)| for us| from us)?(?=\\W*$|,| or | before )|(?:what|anything) (?:do|should|must) (?:we|i) still (?:have to )?(?:do|send|sign|supply)",
    "(?:ist|sind)(?: \\p{L}+)? (?:unsere?|meine?|die|der|das) (?:\\p{L}+ )?(?:buchung|reservation|reservierung|termin|datum|tag|raum|saal|anlass|option|platz|anfrage|bestellung|fest|feier)(?: \\p{L}+){0,2} (?:sicher|gesichert|gultig|ok|okay|in ordnung|verbindlich|definitiv|fix|garantiert|im system|(?:in|im) (?:ihrem|eurem|euer|der) (?:kalender|system|agenda)|reserviert|gebucht|bestatigt|fest|gehalten|blockiert|noch frei|noch da)(?: (?:fur uns|jetzt|nun|so|auch|bei (?:ihnen|euch)))*(?=\\W*$|,| oder | und | bis | auch )|(?:steht|gilt|klappt|bleibt)(?: (?:jetzt|noch|nun|denn))? (?:unsere?|unser) (?:\\p{L}+ )?(?:buchung|reservation|termin|datum|anlass|option)(?: \\p{L}+){0,2}(?=\\W*$|,)",
    "(?:haben|habt) (?:sie|ihr|wir)(?: (?:jetzt|nun|denn|ihnen|euch|somit))* (?:alles|samtliche \\p{L}+)(?:,? (?:was|das) (?:sie|ihr|es|man|wir)(?: (?:von uns|von mir|noch|jetzt|dafur|so))* ?(?:brauch\\p{L}*|benotig\\p{L}*|braucht|gebraucht|wissen mussen)|(?: (?:von uns|von mir|beisammen|zusammen|notige|notigen|was es braucht|erledigt|geschickt|gemacht|angegeben))+)(?: (?:von uns|von mir))?(?=\\W*$|,| oder )|(?:ist|war) (?:jetzt |nun |das |somit )*(?:alles|soweit alles)(?: \\p{L}+){0,2} (?:da|beisammen|vollstandig|komplett|klar|vorhanden)(?=\\W*$|,| oder )",
    "was (?:ist |ware |steht |bleibt |muss |mussen )(?:\\p{L}+ ){0,3}?(?:noch |denn |jetzt )*(?:offen|ausstehend|pendent|zu tun|zu machen|zu erledigen|fallig)(?: (?:von unserer seite|bei uns|fur uns|unsererseits))*(?=\\W*$|,| oder | bevor )|(?:was|etwas) (?:ist |steht )?(?:von unserer seite|bei uns|unsererseits|fur uns) noch (?:offen|ausstehend|zu \\p{L}+)",
    "(?:la|notre|nos|ma) (?:\\p{L}+ )?(?:reservation|date|salle|option|fete|soiree|commande|demande|place|evenement)(?: (?:nous|vous|en))?(?: est)?(?:-elle|-il)?(?: (?:bien|donc|maintenant|deja|alors|vraiment|toujours|nous))* (?:est(?:-elle|-il)? )?(?:assuree?|sure?|garantie?|valable|valide|definitive?|ferme|fixee?|fixe|confirmee?|reservee?|bloquee?|en ordre|en securite|retenue?|acquise?)(?: (?:maintenant|alors|donc|chez vous|pour nous))*(?=\\W*$|,| ou | et | jusqu)|(?:est-ce que )?(?:tout est|notre reservation est) (?:bien )?(?:en ordre|ok|bon|en regle|au point)(?=\\W*$|,)",
    "(?:avez-vous|vous avez|avons-nous|on vous a|est-ce que vous avez)(?: (?:bien|maintenant|recu|envoye|donne|fourni))* tout(?: (?:ce (?:qu'il|dont|que)|le necessaire))(?:(?: [\\p{L}']+){0,6})(?=\\W*$|,| ou )|(?:est-ce que )?tout (?:est|y est)(?: \\p{L}+)? (?:complet|la|clair)(?=\\W*$)",
    "(?:que|qu'est-ce qui|qu'est-ce qu'il|quoi)(?: \\p{L}+)? ?(?:reste|manque)(?:-t-il)?(?: (?:encore|donc))? ?(?:a (?:faire|regler|envoyer|fournir|signer|completer))?(?: (?:de (?:notre|ma) (?:cote|part)|pour nous|chez nous))*(?=\\W*$|,| avant )",
    "(?:la|il|l'|i|le) ?(?:nostr[oaei] |mi[ao] )?(?:\\p{L}+ )?(?:prenotazione|data|sala|opzione|festa|serata|evento|ordine|richiesta|posto)(?: (?:ci|vi))? (?:e|sta|risulta|resta|rimane)(?: (?:gia|quindi|allora|adesso|ora|davvero|ancora|sempre))* (?:al sicuro|sicur[oa]|garantit[oa]|valid[oa]|definitiv[oa]|ferm[oa]|fissat[oa]|confermat[oa]|riservat[oa]|prenotat[oa]|bloccat[oa]|a posto|in ordine|nel sistema)(?: (?:adesso|allora|per noi|da voi|ora))*(?=\\W*$|,| o | e | fin)",
    "(?:avete|ha|abbiamo)(?: (?:ricevuto|gia|adesso|ora|vi))* tutto(?: (?:il necessario|l'occorrente|quanto|(?:quello|cio|quel)(?: (?:che|di cui))?))(?:(?: [\\p{L}']+){0,5})(?=\\W*$|,| o )|e tutto (?:completo|pronto|presente)(?=\\W*$)",
    "(?:(?:che )?cosa|che)(?: (?:ci|ancora))? ?(?:resta|rimane|manca|c'e)(?: ancora)?(?: da (?:fare|sistemare|inviare|firmare|mandare|completare))?(?: (?:da parte nostra|da parte mia|per noi|da noi))*(?=\\W*$|,| prima )",
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
    "by when|(?:until|till) when|what's the deadline|deadline",
    "(?:until|till|til|up to|by) (?:when|what (?:day|date|time)|which (?:day|date))|how (?:long|much longer)|when (?:does|do|will|would|is)|for how long",
    "bis wann|wie lange?|(?:bis )?(?:zu )?welche[mnr] (?:tag|datum)|wann",
    "jusqu'(?:a quand|a quel(?:le)? \\p{L}+|ou)|combien de temps|quand|(?:a|pour) quelle date",
    "fino a (?:quando|che|quale)|(?:per )?quanto(?: tempo)?|quando|entro (?:quando|che|quale)",
  ],
} as const;
