/** How another room than the one that stands is named, and what speaks against a move there; all languages, folded. */
export const MOVED_ROOM = {
  /** Who goes there: those who write. */
  us: [
    "(?:we|i|us|me|let's|lets)(?:'ll|'d|'re|'m|'ve)?",
    "(?:wir|ich|uns|mich|mir)",
    "(?:nous|on|je|moi|j'\\p{L}+)",
    "(?:ci|noi|mi|io|me)|\\p{L}{3,}(?:iamo|eremo|iremo|remmo|iamoci|teci|tici|rci|moci)",
  ],
  /** Where a part of a sentence begins: we are told to do something. */
  orders: [
    "(?:please|kindly|pls) \\p{L}+",
    "(?:make|move|switch|change|put|book|reserve|take|shift|transfer|relocate|rebook|give|swap|hold|use|have|get|let|stick|pop|squeeze|place|assign|set|pencil|go|bring)",
    "\\p{L}{3,}(?<!nich)(?<!leich)t(?: (?:bitte|doch|halt|einfach|dann|alles|das|es|ihr))*|\\p{L}{2,}en sie|\\p{L}{3,}t?e? mal|nimm|mach|buch|setz",
    "bitte(?: \\p{L}+){0,3} (?:auf|in)(?: (?:den|die))?",
    "\\p{L}{3,}(?:ez|ons)(?:-(?:nous|moi|la|le))?|va pour|retour(?: dans| en| a)?|il (?:nous )?(?:faut|faudra|faudrait)",
    "\\p{L}{2,}(?:ate|ete|ite)(?:ci)?|vada|sia|\\p{L}{3,}iamo(?:ci)?",
  ],
  /** Before what is put into a room, and what of it are those who come, or all of it. */
  which: [
    "(?:the|our|my|your|some|an?)",
    "(?:den|die|das|unser(?:e[nmr]?)?|mein(?:e[nmr]?)?|eine?[nr]?|ein paar)",
    "(?:le|la|les|l'|nos|notre|mes|mon|ma|des|une?)",
    "(?:il|lo|la|i|gli|le|l'|(?:il |la |i |le )?nostr[oaie]|(?:il |la |i |le )?mi[oaei]+|un[ao]?)",
  ],
  whole: [
    "(?:whole|entire|full|complete|people|guests|group|booking|reservation|lot|thing|crowd|gang|team|offer|option|choir|board|class|rest|twelve|twenty|\\d+|case|bunch|show|shebang)(?:s|'s)?",
    "(?:ganze[nsr]?|gesamte[nsr]?|komplette[nsr]?|leute|gaste|gruppe|buchung|reservation|reservierung|option|team|bande|sache|chor|vorstand|klasse|mannschaft|rest|fall|\\d+)",
    "(?:tout\\p{L}*|entier\\p{L}*|complet\\p{L}*|gens|invites|groupe|reservation|option|equipe|bande|choeur|chorale|comite|classe|troupe|cas|reste|manifestation|evenement|seminaires?|ateliers?|reunions?|formations?|cours|fetes?|soirees?|rencontres?|conferences?|assemblee|\\d+)",
    "(?:tutt[oaie]|inter[oa]|complet[oa]|gente|ospiti|invitati|gruppo|prenotazione|opzione|squadra|coro|comitato|classe|banda|caso|resto|evento|manifestazione|workshop|seminari[oi]|riunion[ei]|cors[oi]|fest[ae]|serat[ae]|incontr[oi]|convegn[oi]|conferenz[ae]|formazion[ei]|\\d+)",
  ],
  into: ["(?:in|into|inside)", "(?:in|im)", "(?:dans|en)", "(?:in|nella|dentro)"],
  /** It is settled, by whoever settles it. */
  decided: [
    "(?:decided|decision|chosen|chose|choose|settled?|opt(?:ed)?|agreed|voted|votes?|in favou?r|picked|plump(?:ed)?|insists?|wants?|prefers|gone (?:for|with)|went (?:for|with)|going (?:for|with|to be))",
    "(?:entschieden|entscheid(?:en|ung)|gewahlt|wahl(?:en|t)?|entschlossen|geeinigt|ausgesprochen|durchgesetzt|abgestimmt|beschlossen|festgelegt|besteht|will (?:unbedingt|in|den|die|nur|lieber|halt|eben|ja|jetzt|nun|raum|saal|(?=\\s*$))|wunscht|(?:sagt|meint)(?=\\s*$))",
    "(?:decid\\p{L}+|chois\\p{L}+|choix|opt(?:e|ons|ent|er)|tranche|prononce\\p{L}*|vot\\p{L}+|retenu|veut|exige|tient a|dit(?=\\s*$))",
    "(?:decis[oae]|decidiamo|scel(?:to|ta|te|gliamo)|optat\\p{L}|optiamo|pronunciat\\p{L}|votat\\p{L}|vuole|esige|insiste|dice(?=\\s*$))",
  ],
  /** What says nothing beside a room's name: it is the answer. */
  light: [
    "(?:lovely|brilliant|excellent|nice|cool|super|back|over|to|into|in|for|with|on|then|so|ok|okay|k|well|right|alright|fine|good|great|perfect|yes|all|now|case|just|simply|rather|please|pls|instead|again|after|it|it's|it'll|its|is|be|will|would|shall|must|has|have|should|need|needs|that|that's|this|thus|hence|therefore|and|but|the|our|your|new|choice|decision|verdict|answer|request|update|correction|change|finally|final|definitely|certainly|actually|sorry|only|make|going|go|say|thank|thanks|you|we|us|i|me|we'll|i'll|we'd|i'd|let's|lets|take|having|here|goes|hm+|oh|ah|hello|hi|dear|everyone|team|everything|else|same|as|before|rest|times?|day|where|are)",
    "(?:perfekt|super|prima|klasse|top|einverstanden|schon|darum|deshalb|daher|deswegen|drum|also|zuruck|wieder|in|auf|ins|im|zu|zum|fur|mit|also|dann|halt|eben|so|gut|ja|doch|ok|nun|jetzt|tja|naja|na|einfach|lieber|bitte|gerne?|stattdessen|ist|sei|sein|wird|wird's|wirds|es|das|den|dem|die|der|soll|muss|war's|unser\\p{L}*|ihr\\p{L}*|euer|eure[nmr]?|neu|neue[rs]?|wunsch|wahl|entscheid|antwort|korrektur|anderung|endgultig|definitiv|sicher|sorry|nur|machen|mach|danke|wir|uns|ich|fall|diesem|unter|umstanden|diesen|hallo|hoi|guten|tag|zusammen|und|aber|rest|alles|andere|bleibt|wie|gehabt|gleich|zeit(?:en)?)",
    "(?:parfait|super|d'accord|tres|genial|top|d'ou|pourquoi|retour|de|a|en|dans|pour|avec|sur|vers|alors|donc|bon|bien|allez|ok|oui|et|mais|du|coup|ce|cas|ca|cela|c'est|est|sera|soit|va|plutot|svp|s'il|vous|te|plait|merci|finalement|la|le|notre|votre|nouveau|nouvelle|choix|decision|reponse|demande|correction|changement|definitivement|desole|seulement|nous|on|prend|prends|prenons|partons|part|moi|volontiers|bonjour|eh|ben|reste|comme|avant|inchange)",
    "(?:perfetto|benissimo|ottimo|d'accordo|torniamo|si|torna|ritorno|a|alla|nella|in|per|con|sulla|verso|allora|quindi|dunque|bene|ok|e|ed|ma|va|vada|caso|quel|questo|quello|punto|cio|sara|sia|piuttosto|è|per favore|favore|grazie|alla fine|fine|la|il|nostr[oa]|vostr[oa]|nuov[oa]|scelta|decisione|risposta|richiesta|correzione|cambio|definitivamente|solo|noi|ci|prendiamo|facciamo|dai|beh|ecco|insomma|volentieri|buongiorno|ciao|resto|uguale|come|prima)",
  ],
  /** Things being as they were just told, which is no condition. */
  asItIs: [
    "in (?:that|this|which) case|(?:if|since) (?:that's|that is|it's|it is|this is)(?: really)? (?:so|the case|how it is|the way it is|like that)|under (?:these|those|the) circumstances|that being (?:so|the case)",
    "(?:in (?:dem|diesem|dem) fall(?:e)?)|wenn (?:das|dem|es)(?: \\p{L}+)? so ist|unter (?:diesen|den|solchen) umstanden|so gesehen|dann eben",
    "dans ce cas(?:-la)?|en ce cas|si c'est (?:comme ca|ainsi|le cas)|dans ces (?:conditions|circonstances)|puisque c'est comme ca|s'il en est ainsi",
    "in (?:quel|questo|tal) caso|se (?:e|le cose stanno) cosi|stando cosi le cose|a queste condizioni|a questo punto",
  ],
  /** Right before a room: it is no place to go. */
  apart: [
    "(?:from|opposite|near|behind|beside|under|above|outside|past|through|than|of|about|regarding|concerning|between|versus|vs|unlike|without|next to|close to|adjacent to|in front of|compared (?:to|with)|across from|as for)",
    "(?:aus|gegenuber(?: von)?|neben|uber|unter|hinter|durch|als|von|vom|zwischen|ohne|nahe|an|vor|bezuglich|betreffend|vergleich (?:zu|mit)|wie)",
    "(?:de|du|devant|derriere|face a|face de|cote de|pres de|depuis|par|que|qu'a|entre|sans|chez|concernant|sous|comparee? a|rapport a|comme|sortant de)",
    "(?:di|del|della|dell'|davanti (?:a|alla)|dietro|fronte (?:a|alla)|accanto (?:a|alla)|vicino (?:a|alla)|dalla|da|attraverso|che|tra|fra|senza|sotto|sopra|rispetto (?:a|alla)|confronto (?:a|alla)|come)",
  ],
  /** What is denied, where it is no "no problem". */
  not: [
    "(?:not|never|nobody|no one|none|\\p{L}*n't|nor|neither|hardly|cannot)(?! (?:a |any )?(?:problem|worry|trouble)|bother)",
    "(?:nicht|niemand|keiner|nie(?:mals)?|keinesfalls|kaum|kein(?:e[nrsm]?)?)(?! (?:problem|ding|stress|sorge|drama|thema))",
    "(?:pas|personne(?! \\p{L}+ (?:viendr|vien))|jamais|aucun\\p{L}*)(?! (?:de )?(?:probleme|souci|grave|stress)| plutot)",
    "(?:non|nessun[oa]?|(?<=non \\p{L}{1,12} )mai|mai piu|nemmeno|neanche)(?! (?:c'e )?(?:problema|fa niente|importa))",
  ],
  /** What was seen, known, liked, met with, forgotten or spoken of; and what was. */
  told: [
    "(?:see(?:n|ing)?|saw|look(?:s|ed|ing)?|view(?:ed|ing)?|visit(?:ed|ing)?|tour(?:ed)?|walk(?:ed|ing)?|pass(?:ed|ing)?|peek(?:ed)?|peep(?:ed)?|knows?|knew|(?<!(?:would|'d) )(?:like|love)s?|liked|loved|admir\\p{L}+|remember\\p{L}*|recall|forg[eo]t\\p{L}*|left|lost|hear(?:d|s)?|listen\\p{L}*|read|met(?! (?:en|dans|a|la|sur|nous|plutot)(?!\\p{L}))|told|tell|said|says|show(?:ed|n)?|sen[dt]|describ\\p{L}+|explain\\p{L}*|compar\\p{L}+|discuss\\p{L}*|argu\\p{L}+|debat\\p{L}+|talk\\p{L}*|speak\\p{L}*|spoke\\p{L}*|ask(?:ed|ing|s)?|wonder\\p{L}*|consider\\p{L}*|dream\\p{L}*|(?:think|thought)(?: (?:of|about|over))|wrote|came|went(?! (?:for|with))|sat|stood|ate|danced|married|was|were|been|had|used|did|smel\\p{L}+|enjoy\\p{L}*|mention\\p{L}*|notic\\p{L}+|found|finds?|check\\p{L}*|measur\\p{L}+|photograph\\p{L}*|parked|stored|hung|clean\\p{L}*|paint\\p{L}*|repaint\\p{L}*|appreciat\\p{L}+|hesitat\\p{L}+|rave[sd]?|recommend\\p{L}*|imagin\\p{L}+|picture|wanted|there (?:is|are|was|were))",
    "(?:gesehen|se(?:hen|he|ht)|sah(?:en)?|schau\\p{L}*|an(?:ge)?(?:schaut|sehen)|besichtig\\p{L}*|kenn(?:e|en|t)|kannte\\p{L}*|gefall(?:t|en)|gefiel\\p{L}*|mag|mogen|liebe[nt]?|bewunder\\p{L}*|erinner\\p{L}*|vergessen|verloren|gehort|horen|hort|gelesen|lesen|getroffen|erzahl\\p{L}*|sagte\\p{L}*|gesagt|sag(?:en sie|t)(?: bitte)? (?:de[nmr]|ihm|ihnen)|zeig\\p{L}*|schick\\p{L}*|beschreib\\p{L}*|erklar\\p{L}*|vergleich\\p{L}*|diskut\\p{L}*|streit\\p{L}*|gestritten|reden|redeten|geredet|gesprochen|frag\\p{L}*|gefragt|uberleg\\p{L}*|traum\\p{L}*|denken|dacht\\p{L}*|gedacht|war|gewesen|gehabt|gab|hing|lag|stand|roch|riecht|sass\\p{L}*|gegessen|getanzt|geheiratet|schwarm\\p{L}*|bemerkt|gefunden|gemessen|parkiert|geparkt|vorbei\\p{L}*|gegangen|gelaufen|gehalten|gefeiert|getagt|aufgefallen|wollte|wollten (?!wir)|vorstellen|zogern?)",
    "(?:vu(?:e|es|s)?|voir|voyons|voyez|regard\\p{L}*|visit\\p{L}+|sommes passe\\p{L}*|suis passe\\p{L}*|connai\\p{L}*|connu\\p{L}*|aim(?:e|ons|ait|ez)|plait|plaisait|plu|admir\\p{L}*|souv(?:ien|en)\\p{L}*|oubli\\p{L}*|perdu\\p{L}*|entend\\p{L}*|lu|rencontr\\p{L}*|dit|dites|parl\\p{L}*|montr\\p{L}*|envoy\\p{L}*|decri\\p{L}*|expliqu\\p{L}*|compar\\p{L}*|discut\\p{L}*|demandez?|reflech\\p{L}*|rev(?:e|er|ons)|pens(?:e|ons|er)|etai(?:t|ent|s)|etions|ete|eu|av(?:ait|ions|ais|aient)|mange|dans(?:e|ee|er)|marie\\p{L}*|sent(?:ait|i|ent)?|trouv\\p{L}*|remarqu\\p{L}*|mesur\\p{L}*|gare\\p{L}*|hesit\\p{L}*|imagin\\p{L}*|il y a(?:vait)?|vante\\p{L}*|voulait|voulaient)",
    "(?:vist[oaie]|ved(?:e|ere|iamo|o|evamo)|guard\\p{L}*|visitat\\p{L}|visitando|(?:siamo|sono) passat\\p{L}|conosc\\p{L}*|piac(?:e|eva|iut\\p{L})|ammir\\p{L}*|ricord\\p{L}*|dimentic\\p{L}*|pers[oa]|sentit\\p{L}|sent(?:e|iva|iamo)|lett[oa]|incontrat\\p{L}|dett[oa]|dite(?:mi|ci)?|parl\\p{L}*|mostra\\p{L}*|mandate\\p{L}*|descriv\\p{L}*|spieg\\p{L}*|confront\\p{L}*|discut\\p{L}*|litig\\p{L}*|chied\\p{L}*|chiest\\p{L}|pensat\\p{L}|pensiamo|era|erano|eravamo|ero|stat[oaie]|avev\\p{L}*|avut\\p{L}|mangiat\\p{L}|ballat\\p{L}|sposat\\p{L}|trov(?:o|a|iamo|ato|ava)|notat\\p{L}|misurat\\p{L}|parcheggiat\\p{L}|esit\\p{L}*|immagin\\p{L}*|c'(?:è|e|era)|elogia\\p{L}*|voleva|volevano)",
  ],
  /** Behind a room: it is told of by what it is or has. */
  is: [
    "(?:is|costs?|must|needs|opens|leads|sits|looks?|has|was|had|seems?|smel\\p{L}+|feels|sounds|lies|faces|gets|holds|comes)",
    "(?:ist|kostet|muss|fuhrt|braucht|sieht|hat|wirkt|scheint|riecht|liegt|hing|war|hatte|klingt|tont|gefallt|kommt)",
    "(?:est|coute|coutera|doit|mene|fait|a|semble|parait|sent|se trouve|etait|avait|donne)",
    "(?:è|costa|costera|deve|ha|sembra|pare|si trova|era|aveva|da|sa)",
  ],
  /** The room that was just named. */
  it: [
    "(?:it|that|which|there)",
    "(?:den|ihn|er|der|das|dort)",
    "(?:la|l'\\p{L}+|elle|qui|que|y|lui)",
    "(?:la|lo|che|l'\\p{L}+|ci|li)",
  ],
  /** Unless it is said to be the one, or the better one. */
  isTheOne: [
    "(?:the one|ours|better|best|it|what|where|fine|enough|perfect|ideal|right|for us|preferred|our)",
    "(?:es|das richtige|der richtige|besser|am besten|ideal|perfekt|recht|unser\\p{L}*|genug|gut so|uns|lieber|wo|fur uns)",
    "(?:la bonne|celle|mieux|ideale?|parfaite?|notre|assez|nous|preferable|suffisante?)",
    "(?:quella|meglio|ideale|perfett[ao]|giust[ao]|nostr[ao]|sufficiente|per noi|preferibile|bene)",
  ],
  /** Right behind a room: it is the one that will do; and behind that: so will another. */
  does: [
    "(?:(?:will|would|should|'ll|shall) )?(?:wins?|does|do|suits?|suffices?|suffice|works?)(?: (?:it|us|fine|nicely|best|better|the trick|for us|then|please|instead|perfectly))*",
    "(?:gewinnt|reicht|genugt|tut's|tut es|passt|langt)(?: (?:uns|fur uns|vollauf|auch so|besser|dann|also|bitte|vollig|gut))*",
    "(?:gagne|l'emporte|suffit|suffira|convient|conviendra|fera l'affaire|fait l'affaire|(?:nous )?(?:va|ira|suffit|suffira|convient|conviendra))(?: (?:bien|tres bien|mieux|donc|alors|parfaitement|largement|pour nous))*",
    "(?:vince|basta|bastera|(?:ci )?(?:va|andra|basta|bastera) ?(?:bene)?|fa al caso nostro|e sufficiente)(?: (?:benissimo|meglio|per noi|allora|quindi))*",
  ],
  /** Who is nobody of those who come, or only some of them. */
  others: [
    "(?:(?:the|our|my) other \\p{L}+|whoever|those (?:who|in)|anyone|someone|somebody|some of (?:us|them)|some(?= would)|a few of us|people|others|they|he|she|an? (?:\\p{L}+ )?(?:colleague|friend|guest|client|member|neighbou?r|man|woman|lady|couple|teacher|relative|acquaintance|mate)|one of (?:us|our|my|your)|your \\p{L}+|my (?:colleague|sister|brother|cousin|friend|neighbou?r|wife|husband|mother|father|son|daughter|uncle|aunt)\\p{L}*)",
    "(?:(?:die|der|das|unser\\p{L}*|mein\\p{L}*) ander\\p{L}+ \\p{L}+|wer|wen|diejenigen?|jemand|einige|manche|ein paar|die leute|andere|sie|er|ein(?:e[rs]?)? (?:kolleg\\p{L}+|freund\\p{L}*|gast|kund\\p{L}+|mitglied|nachbar\\p{L}*|mann|frau|paar|bekannte\\p{L}*|verwandte\\p{L}*|lehrer\\p{L}*|von uns)|mein\\p{L}* (?:kolleg\\p{L}+|schwester|bruder|freund\\p{L}*|nachbar\\p{L}*|frau|mann|mutter|vater|sohn|tochter|schwager|cousin\\p{L}*|onkel|tante))",
    "(?:(?:l'|notre |nos |mon |les )autres? \\p{L}+|ceux (?:qui|de)|celui qui|quelqu'un|certain\\p{L}*|d'autres|les gens|ils|elles?|une? (?:collegues?|ami\\p{L}*|client\\p{L}*|invite\\p{L}*|membre|voisin\\p{L}*|homme|femme|couple|connaissance|de (?:nous|mes|nos)\\p{L}*)|m(?:on|a|es) (?:collegue\\p{L}*|soeur|frere|ami\\p{L}*|voisin\\p{L}*|femme|mari|mere|pere|fils|fille|cousin\\p{L}*|beau-\\p{L}+|belle-\\p{L}+|oncle|tante))",
    "(?:l'altr[ao] \\p{L}+|(?:la |il )?nostr[ao] altr[ao] \\p{L}+|chi|quelli che|qualcuno|alcuni|certi|altri|la gente|loro|lui|lei|un(?:[ao] |'| )(?:collega|amic\\p{L}+|client\\p{L}+|ospite|membro|vicin\\p{L}+|uomo|donna|coppia|conoscente|di noi|dei nostri)|(?:il |la )?mi[oae] (?:collega|sorella|fratello|amic\\p{L}+|vicin\\p{L}+|moglie|marito|madre|padre|figli\\p{L}+|cugin\\p{L}+|cognat\\p{L}+|zi[oa]))",
  ],
  /** It would have been, or may be in times to come; or it is for a case, or beside the other. */
  neverThere: [
    "(?:would|could|might|should|we'd|i'd)(?: \\p{L}+)? have (?:\\p{L}+ ){0,1}(?:\\p{L}+ed|been|had|gone|done|taken|chosen)|ever|one day|some ?day|next (?:year|time)|another time|as a (?:backup|fallback|reserve|plan b|second)|also (?:need|want|like|take|book|have)|in addition|additionally|both",
    "(?:eines tages|irgendwann|jemals|nachste[sn]? (?:jahr|mal)|ein ander\\p{L}* mal|als (?:reserve|ersatz|ausweich\\p{L}*|plan b|zweite\\p{L}*)|zusatzlich|ausserdem|beide|(?:hatte|hatten|ware|waren)(?: \\p{L}+){0,5} (?:gehabt|genommen|gewesen|bevorzugt|gewunscht|gewahlt))",
    "(?:(?:aur(?:ait|aient|ions|ais)|ser(?:ait|aient)) (?:\\p{L}+ )?(?:ete|eu|prefere|voulu|pris|choisi|aime)|un jour|l'an(?:nee)? prochaine?|la prochaine fois|une autre fois|comme (?:solution|plan b|reserve)|en (?:plus|reserve|secours)|egalement|les deux)",
    "(?:(?:avr(?:ebbe|ebbero|emmo|ei)|sar(?:ebbe|ebbero)) (?:\\p{L}+ )?(?:stat|avut|preferit|volut|pres|scelt)\\p{L}*|un giorno|l'anno prossimo|la prossima volta|un'altra volta|come (?:riserva|piano b|alternativa)|di riserva|inoltre|entrambe)",
  ],
  /** It is a case or a doubt. */
  supposed: [
    "(?:might|if|whether|unless|until|once)",
    "(?:ob|falls|wenn|bevor|solange|sobald)",
    "(?:s'il|si(?! (?:va|passa|torna|cambia|fa|prende|resta|e|trasferisce|sposta)(?!\\p{L}))|quand|avant que|au cas ou)",
    "(?:se(?! (?:rabat|decid|deplac|met|retrouv|port|content|repli|tourn|rang|trouv)\\p{L}*)|quando|finche)",
  ],
  /** What points to the room that was asked about, and how it is taken with nothing else said. */
  thatOne: [
    "(?:that (?:one|room)|the other(?: one| room)?)",
    "(?:den(?: da)?|diesen|jenen)",
    "(?:celle-(?:la|ci)|celle la|cette salle(?:-la)?)",
    "(?:quella|questa|quella sala)",
  ],
  /** Right behind it, where nothing else ends. */
  behindThat: [
    "(?:please|pls|then|instead|for us|it is|thanks)",
    "(?:bitte|dann|nehmen|nehmt|lieber|gern\\p{L}*|also|halt|eben|buchen|stattdessen|mochten|hatten|wollen)",
    "(?:svp|s'il|alors|plutot|donc|merci)",
    "(?:per favore|allora|grazie|quindi|volentieri|invece)",
  ],
  takesThat: [
    "(?:take|taking|have|go (?:for|with)|going (?:for|with)|book|move|switch|swap|put|change|prefer|like|want|would|rather|us|to|in|into|be|let's|let us|get|try)",
    "(?:nehmen?|nehm|buchen?|wechseln?|tauschen?|mochten?|hatten?|wollen?|lieber|gern\\p{L}*|setzt?|setzen|sie|packt|verlegt|umbuchen|gehen|zuruck)",
    "(?:prend(?:s|ra|rons)?|prenons|prendrai|mettez-nous|mettez|passe(?:z|ons)?|passez-nous|change(?:z|ons)?|reserve(?:z|ons)?|preferons|prefere|voulons|veut|aimerions|va pour|choisissons|choisit)",
    "(?:prendiamo|prendo|facciamo|scegliamo|preferiamo|vorremmo|mett(?:ete|eteci)|passiamo|spostateci|cambiamo|andiamo|vada|per|prenotate|riservate)",
  ],
} as const;
