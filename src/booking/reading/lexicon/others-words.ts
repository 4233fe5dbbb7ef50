/** Who has doings of his own beside this event, where and when they are, and what makes them ours after all: folded, all languages. */

const KIN_EN =
  "(?:sister|brother|cousin|aunt|uncle|niece|nephew|mother|father|mum|mom|dad|parents|daughter|son|grand(?:mother|father|son|daughter|ma|pa|parents)|husband|wife|partner|girlfriend|boyfriend|fiancee?|god(?:mother|father)|flatmate|landlord|landlady|family|in-laws)s?(?:-in-law)?";
const KIN_DE =
  "(?:cousine?n?|schwestern?|bruder|schwager(?:in)?|tante|onkel|nichte|neffe|mutter|vater|mama|papa|eltern|tochter|sohn(?:s|es)?|gross(?:mutter|vater|eltern)|oma|opa|mann(?:es)?|frau|partner(?:in)?|freundin|gotti?e?|gotti|vermieter(?:in)?|familie|schwieger\\p{L}+)";
const KIN_FR =
  "(?:cousine?s?|soeurs?|sœurs?|freres?|belle-\\p{L}+|beau-\\p{L}+|beaux-\\p{L}+|tantes?|oncles?|niece|neveux?|mere|pere|maman|papa|parents|fille|fils|grand-?(?:mere|pere|s-parents)|mari|femme|copine|copain|compagne|compagnon|marraine|parrain|famille)";
const KIN_IT =
  "(?:cugin[oaie]|sorell[ae]|fratell[oi]|cognat[oaie]|zi[oa]|nipot[ei]|mamma|madre|papa|padre|genitori|figli[oa]|nonn[oaie]|marito|moglie|compagn[oa]|fidanzat[oa]|suocer[oaie]|madrina|padrino|famiglia)";
const BODY_EN =
  "(?:choir|club|band|company|firm|school|society|association|office|parish|team|class|group|people|lot|branch|section|chapter|division|orchestra|scouts)";
const BODY_DE =
  "(?:chor|verein|band|firma|schule|gesellschaft|buro|pfarrei|team|klasse|gruppe|leute|filiale|sektion|abteilung|orchester|pfadi)";
const BODY_FR =
  "(?:chœur|choeur|chorale|club|groupe|societe|entreprise|ecole|association|bureau|paroisse|equipe|classe|gens|filiale|section|succursale|orchestre|scouts|fanfare)";
const BODY_IT =
  "(?:coro|club|gruppo|banda|societa|ditta|azienda|scuola|associazione|ufficio|parrocchia|squadra|classe|gente|filiale|sezione|succursale|orchestra|scout)";

export const OTHERS = {
  /** Who does something of his own: relatives, neighbours, another part of a club or firm. */
  subjects: [
    `(?:my|our|his|her) (?:\\p{L}+ )?${KIN_EN}(?:'s? \\p{L}+)?`,
    `(?:a|some|one) (?:\\p{L}+ )?(?:friends?|acquaintance|customer|client|mate)(?: of (?:mine|ours))?|(?:the|my|our|some) (?:\\p{L}+ )?(?:neighbou?rs?|friends? of (?:mine|ours)|rivals?|competitors?)`,
    `(?:our|the) (?:[\\p{L}.]+ ){0,2}(?:branch|section|chapter|subsidiary|division)(?: (?:in|of|from) \\p{L}+)?|(?:our |the )?(?:head office|headquarters|parent company)|(?:our|the|another|a) sister (?:club|company|society|school)`,
    `(?:the|another|some|a|that) (?:\\p{L}+ )?${BODY_EN} (?:next door|upstairs|downstairs|(?:above|below|over) us|(?:on|from) the (?:floor|storey|level) (?:above|below)|on the (?:upper|lower|other|next|first|second|third|top) floor|across the (?:road|street)|down the road|over the road|from (?:next door|upstairs))|(?:the|an?) other (?:\\p{L}+ )?${BODY_EN}|half (?:the|of the) (?:village|town|office|street)|the (?:whole village|whole street|village)`,

    `(?:mein|unser|ihr|sein)e?r? (?:\\p{L}+ )?${KIN_DE}|(?:die|das|der) \\p{L}+ (?:meine[rs]|unsere[rs]) ${KIN_DE}`,
    "(?:ein|eine|einige) (?:\\p{L}+ )?(?:freund(?:in|e)?|bekannte[rn]?|kund(?:e|in|en)|kumpel)(?: von (?:mir|uns))?|(?:die|der|das|mein|meine|unser|unsere) (?:\\p{L}+ )?(?:nachbar(?:n|in|schaft)?|konkurrenz)",
    "(?:unsere?|die|der|das) (?:\\p{L}+ )?(?:sektion|filiale|zweigstelle|niederlassung|tochterfirma)(?: (?:in )?\\p{L}+)?|(?:der|unser) (?:\\p{L}+)?hauptsitz|(?:die|unsere) (?:zentrale|schwesterfirma|muttergesellschaft)|(?:der|unser) schwesterverein",
    `(?:der|die|das|ein|eine) (?:\\p{L}+ )?${BODY_DE} (?:nebenan|von nebenan|vom (?:haus )?nebenan|uber uns|unter uns|(?:im|vom) (?:haus nebenan|nachbardorf|(?:oberen|unteren|ersten|zweiten|dritten|obersten) stock|stock (?:uber|unter) uns)|ein stockwerk (?:hoher|tiefer)|(?:oben|unten)|gegenuber)|(?:der|die|das) andere (?:\\p{L}+ )?${BODY_DE}|das halbe (?:dorf|quartier|buro)|das (?:ganze )?dorf`,

    `(?:mon|ma|mes|notre|nos|son|sa) (?:\\p{L}+ )?${KIN_FR}|(?:la|le|l'|les) ?\\p{L}+ de (?:mon|ma|mes|notre|nos) ${KIN_FR}`,
    "(?:une?|des|quelques) (?:\\p{L}+ )?(?:amie?s?|connaissances?|cliente?s?|copains?|copines?)(?: a (?:moi|nous))?|(?:les|la|le|mes|mon|ma|nos|notre) voisine?s?",
    "(?:notre|la|le) (?:section|filiale|succursale|antenne)(?: (?:de|d'|du|des) ?(?:la )?[\\p{L}-]+)?|(?:le|notre) siege(?: social)?|la (?:maison[- ]mere|centrale)|(?:notre|la) societe (?:sœur|soeur)",
    `(?:le|la|l'|les|un|une) ?(?:\\p{L}+ )?${BODY_FR} (?:d'a cote|d'en face|d'en haut|du dessus|du dessous|(?:de|a) l'etage(?: (?:du|au)[ -]dess(?:us|ous)| superieur| inferieur)?|(?:du|au) (?:premier|deuxieme|troisieme) etage|voisine?|du village voisin)|l'autre ${BODY_FR}|la moitie du (?:village|bureau|quartier)|tout le village`,

    `(?:(?:il |la |i |le )?(?:mi[oae]i?|miei|nostr[oaie]|su[oa]) )(?:\\p{L}+ )?${KIN_IT}|(?:la|il|lo|l') ?\\p{L}+ (?:di|del|della|dei) (?:mi[oae]i?|miei|nostr[oaie]) ${KIN_IT}`,
    "(?:un[oa]?|un'|alcuni|certi) ?(?:mi[oa] )?(?:amic[oai]|amiche|conoscent[ei]|client[ei])|(?:il|la|i|le) (?:(?:mi[oae]i?|miei|nostr[oaie]) )?vicin[oaie](?: di casa)?",
    "(?:(?:la )?nostra|la) (?:sezione|filiale|succursale)(?: (?:di|del|della) \\p{L}+)?|la sede (?:centrale|principale)|la casa madre|la (?:nostra )?societa sorella",
    `(?:il|la|lo|l'|un|una|un') ?(?:\\p{L}+ )?${BODY_IT} (?:accanto|qui accanto|di fronte|(?:(?:a|de)l piano )?di (?:sopra|sotto)|(?:a|de)l (?:primo|secondo|terzo|ultimo) piano|(?:a|de)l piano (?:superiore|inferiore)|vicin[oa]|del paese vicino)|l'altr[oa] ${BODY_IT}|mezzo (?:paese|ufficio)|tutto il paese`,
  ],
  /** Who mostly acts for us, beside those. */
  colleagues: [
    "(?:my|our|a|another|the|some) (?:\\p{L}+ )?(?:colleagues?|co-?workers?|workmates?|boss|manager|assistant|department|team|unit|office|people)",
    "(?:mein|unser|ein|der|die|das)(?:e[rnms]?)? (?:andere[rns]? |\\p{L}+ )?(?:kolleg(?:e|in|en|innen)|chef(?:in)?|assistent(?:in)?|abteilung|team|buro|leute)",
    "(?:m(?:on|a|es)|notre|nos|une?|des|le|la|l'|un autre|une autre) ?(?:\\p{L}+ )?(?:collegues?|chef(?:fe)?|assistante?|service|departement|equipe|bureau|gens)",
    "(?:(?:il|la|i|le|un|una|un') ?)?(?:mi[oae]|miei|nostr[oaie]|altr[oa])? ?(?:colleg(?:a|hi|he)|capo|assistente|reparto|ufficio|squadra)",
  ],
  /** What is told has nothing to do with us. */
  disowned: [
    "nothing (?:at all )?to do with (?:us|me|our|my|mine|this|that|the)|(?:not|isn't|is not) (?:ours|mine|our (?:booking|event|request)|my (?:booking|event|request))|on (?:his|her|their) own account|(?:mix|muddle|confuse) (?:it|this|that|them|us|ours|the two|those)(?: up)?(?: with)?|separate from (?:ours|mine|this)|does not concern us|doesn't concern us",
    "(?:mit (?:uns|mir|unsere[rm]|meine[rm]|dieser|diesem)(?: \\p{L}+)? (?:gar |also |aber )?nichts zu tun|nichts (?:mit (?:uns|mir|unsere[rm]|meine[rm])(?: \\p{L}+)? )?zu tun)|ihrerseits|seinerseits|nicht (?:zu )?verwechseln|nicht (?:zu )?vermischen|(?:ist|sind) nicht (?:unser|mein)\\p{L}*|betrifft uns nicht",
    "rien a voir avec|de (?:son|leur) cote|(?:ne pas|pas) (?:melanger|confondre)|ne nous concerne(?:nt)? pas|ce n'est pas (?:notre|ma|mon|la notre)",
    "non c'entra(?:no)?|niente a che (?:fare|vedere)|per conto (?:suo|loro|proprio)|da parte (?:sua|loro)|non (?:confond|mescol)\\p{L}+|non (?:ci )?riguarda(?:no)?|non e (?:la nostra|il nostro|la mia|il mio)",
  ],
  /** Beside such a one: it has to do with us after all, or he says or decides it for us. */
  ours: [
    "we|us|ours?|we'\\p{L}+|you|yours?|please|let's|here|join\\p{L}*|(?:comes|coming|(?:will|can|to|all|also|may|they) come)|attend(?:s|ed|ing|ance)|bring\\p{L}*|tak(?:e|es|ing) part|say|says|said|thinks?|reckons?|count(?:s|ed|ing)?|wants?|wanted|would|can|can't|cannot|could|must|needs?|prefers?|suggest\\p{L}*|ask(?:s|ed)?|insists?|agree[sd]?|accept\\p{L}*|sign(?:s|ed)?|pays?|paid|approv\\p{L}*|confirm\\p{L}*|decid\\p{L}*|vote[sd]?|speaks?|help(?:s|ing)?|cater\\p{L}*|suits?|free|available|offers?|booking|instead|noticed|pointed out|reminds?|told",
    "wir|uns|unser\\p{L}*|euch|eue?r\\p{L}*|(?:bei|mit|zu|von) ihnen|bitte|\\p{L}*komm(?:t|en|e)|dabei|dazu|\\p{L}*bring(?:t|en)|\\p{L}*nimmt|teil\\p{L}*|sag(?:t|en|te|ten)|mein(?:t|te|ten)|find(?:et|en)|\\p{L}*zahl(?:t|en|te)|will(?! (?:\\p{L}+ )?(?:be|have|do|go|meet|celebrate|get|host|hold|throw|turn|take|move|hire|rent|see|fly|leave|visit|marry|play|sing))|wollen|wollte\\p{L}*|mocht\\p{L}*|hatten? gerne?|kann|konnen|konnt\\p{L}*|muss|mussen|braucht|brauchen|soll\\p{L}*|darf|schlagt|fragt?|besteht|einverstanden|unterschr\\p{L}*|bestatig\\p{L}*|entscheid\\p{L}*|entschied\\p{L}*|spricht|redet|halt|hilft|kocht|backt|passt|frei|offerte|angebot|buchung|statt|lieber|gemerkt|erinnert",
    "nous|on (?:a|est|n'\\p{L}+|se|s'\\p{L}+|y|en|va|peut|veut|doit|fait|sera|aura|vient|prend|commence|finit|arrive|voudrait|aimerait|change|passe|garde|reste)|notre|nos|vous|votre|vos|svp|s'il vous plait|vien\\p{L}+|viendr\\p{L}+|\\p{L}*joi(?:nt|gn)\\p{L}*|particip\\p{L}+|apport\\p{L}+|amen\\p{L}+|dit|disent|pens\\p{L}+|trouv\\p{L}+|\\p{L}*compt\\p{L}+|veut|veulent|voul\\p{L}+|voudr\\p{L}+|aimer\\p{L}+|souhait\\p{L}+|prefer\\p{L}+|peut|peuvent|pourr\\p{L}+|doit|doivent|faut|besoin|propos\\p{L}+|demand\\p{L}+|insist\\p{L}+|accept\\p{L}+|accord|sign\\p{L}+|confirm\\p{L}+|decid\\p{L}+|parle\\p{L}*|aide\\p{L}*|cuisin\\p{L}+|convient|arrange\\p{L}*|libres?|disponibles?|offre|reservation|plutot|rappel\\p{L}+|remarqu\\p{L}+",
    "noi|ci|nostr\\p{L}+|voi|vi|vostr\\p{L}+|per favore|vien\\p{L}+|vengono|verr\\p{L}+|partecip\\p{L}+|unisc\\p{L}+|aggiung\\p{L}+|port(?:a|ano|era)|dic(?:e|ono)|detto|pens\\p{L}+|trov\\p{L}+|(?:ri)?cont(?:a|ato|ano)|vuol\\p{L}*|vogliono|voleva\\p{L}*|vorr\\p{L}+|desider\\p{L}+|prefer\\p{L}+|puo|possono|potr\\p{L}+|dev(?:e|ono)|bisogn\\p{L}+|serv(?:e|ono)|propon\\p{L}+|chie\\p{L}+|insist\\p{L}+|accett\\p{L}+|accordo|firm\\p{L}+|conferm\\p{L}+|decid\\p{L}+|decis\\p{L}+|parl\\p{L}+|aiut\\p{L}+|cucin\\p{L}+|liber[oaie]|offerta|prenotazione|piuttosto|\\p{L}{3,}iamo",
  ],
  /** Where it is: at somebody else's, or on the way. */
  elsewhere: [
    "at (?:their|his|her|hers|theirs)(?: own)?(?: \\p{L}+)?|in (?:their|his|her) (?:own )?(?:room|hall|house|place|garden|barn|flat|home|school|church)(?: \\p{L}(?!\\p{L}))?|at (?:some|another|a different) (?:\\p{L}+ )?(?:hotel|inn|restaurant|place|venue|house)|of (?:some|another|the parish|the church|the village) ?(?:hotel|hall|inn|house)?|(?:in|at) the (?:parish|village|church|town|school) (?:hall|house|gym)|at the (?:lakeside|lake|other|mountain|seaside|village|beach) (?:place|house|hotel|venue)|up in the (?:mountains|hills)|down by the (?:lake|river)",
    "in the (?:kitchen|barn|tent|garden)|round (?:the|our|my) (?:kitchen )?table|in a tent|at (?:school|mum's)",
    "bei (?:sich|ihr|ihm|denen)(?: (?:zu ?hause|daheim))?|bei (?:mein|unser)\\p{L}+ \\p{L}+|in (?:deren|seine[mr]) \\p{L}+(?: \\p{L}(?!\\p{L}))?|in irgendeine[mr] \\p{L}+|irgendeine[sr] hotels?|in (?:einem|einen) (?:andere[nm]) \\p{L}+|im (?:pfarrei|gemeinde|kirchgemeinde|schul)\\p{L}+|in der (?:scheune|turnhalle|kuche|kirche|waldhutte)|(?:am|im) (?:see|wald|garten|berghaus|gebirge)(?=[,.;]|$)",
    "im zelt|in einem zelt|(?:bei uns |an unserem )?am tisch|zum (?:znacht|zmittag|abendessen|grillieren)",
    "chez (?:elles?|eux|lui|soi)|chez (?:mon|ma|mes|nos|notre|des|une?|les) \\p{L}+|(?:dans|a) leur \\p{L}+(?: \\p{L}(?!\\p{L}))?|de leur \\p{L}+|d'un (?:autre )?hotel|dans (?:un|une) (?:autre|quelconque) \\p{L}+|(?:a|dans) la (?:grange|cuisine|paroisse|salle (?:communale|paroissiale|des fetes))|au bord du lac|a la montagne",
    "dans (?:le|un) jardin|sous (?:la |une )?tente|a table|autour de la table",
    "da (?:loro|lui)(?! (?:a|e|in) )|a casa (?:loro|sua|di)|(?:nella|alla|della|dalla) loro \\p{L}+(?: \\p{L}(?!\\p{L}))?|(?:nel|al|del) loro \\p{L}+|di un (?:altro )?albergo|in un (?:altro|qualche) \\p{L}+|in un'altra \\p{L}+|(?:nel|in un) fienile|(?:nella|in) (?:cucina|parrocchia)|(?:al|in riva al) lago|in montagna",
    "(?:in|nel) giardino|sotto (?:la |una )?tenda|in (?:una )?tenda|a tavola",
  ],
  /** Where the writer sits and reads: who is there with him is no guest, though it is our letter. */
  onTheWay: [
    "(?:on|in) the (?:train|bus|coach|tram|ferry|plane|tube|metro|waiting room|queue)",
    "im (?:zug|bus|tram|postauto|flieger|abteil|wagen|wartezimmer|stau)",
    "dans (?:le|un) (?:train|bus|car|tram|metro|avion|wagon|bateau)|en salle d'attente",
    "(?:sul|in|nel) (?:treno|bus|pullman|tram|aereo|vagone|battello)|in sala d'attesa",
  ],
  /** What is ours in that: not the mail that is read. */
  yours: ["you|yours?", "sie|ihnen|ihr\\p{L}*|eue?r\\p{L}*", "vous|votre|vos", "voi|vi|vostr\\p{L}+"],
  /** Right before a number: it is somebody else's. */
  theirs: ["their|his|her", "(?:ihre|seine|deren|dessen)[nmr]?", "ses|leurs", "(?:i|le) (?:suoi|sue|loro)"],
  /** Somewhere else than here, whatever it is called. */
  booksElsewhere: [
    "elsewhere|somewhere else",
    "anderswo|woanders|anderweitig",
    "ailleurs|autre part",
    "altrove|da un'altra parte",
  ],
  /** When it was, a short time ago. */
  lately: [
    "last (?:week|month|night|weekend|\\p{L}+day)|yesterday|the other (?:day|night|evening|week)|recently|a (?:week|month|few days) ago|the day before yesterday",
    "(?:letzte|vorige|vergangene)[nrsm]? (?:woche|monat|wochenende|\\p{L}+tag|nacht)|gestern|vorgestern|neulich|kurzlich|(?:am wochenende|unlangst)|vor (?:einer woche|einem monat|ein paar tagen)",
    "(?:la semaine|le mois|le week-?end) (?:derniere?|passee?)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|passe)|hier(?: soir)?|avant-hier|l'autre (?:jour|soir)|recemment|il y a (?:une semaine|un mois|quelques jours)",
    "(?:la settimana|il mese|il fine settimana) (?:scors[oa]|passat[oa])|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) scors[oa]|ieri(?: sera)?|l'altr(?:o giorno|o ieri|a sera)|di recente|recentemente|(?:una settimana|un mese|qualche giorno) fa",
  ],
  /** When it was: an event of ours that is over. */
  lastTime: [
    "(?:at|on|for|with|during) (?:our|the|my) (?:last|previous|recent) (?:\\p{L}+)|last time(?: round)?",
    "(?:an|bei|am) (?:unsere[nmr]|der|dem|meine[nmr]|unserm)? ?(?:letzte[nrm]|vorige[nrm]|vergangene[nrm]) (?!mal )\\p{L}+|(?:das )?letzte mal",
    "(?:a|lors de|pour|pendant) (?:notre|la|ma) (?:derniere|precedente) \\p{L}+|au dernier \\p{L}+|a notre dernier \\p{L}+|la derniere fois",
    "(?:alla|all'|nella|al|nel)(?: nostr[oa])? ?(?:ultim[oa]|scors[oa]|precedente) (?:nostr[oa] )?\\p{L}+|l'ultima volta",
  ],
  /** Beside that: it was so then. */
  was: [
    "(?:was|were|had|sat|stood|hosted|fed)",
    "(?:war|waren|hatte|hatten|sass|sassen|standen)",
    "(?:etait|etaient|etions|avait|avaient|avions|avons eu|a eu|y avait|(?:sont|est) venue?s?|avons recu)",
    "(?:era|erano|eravamo|c'era|c'erano|aveva|avevano|avevamo|abbiamo avuto|(?:sono|e) venut[oaie])",
  ],
  /** Beside that: it is told of this event after all. */
  stillOurs: [
    "this time|please|now|today|are|is|'re|will|shall|'ll|decided|we need|we want|book\\p{L}*|request\\p{L}*|offer|quote|told you|wrote|sign(?:ed)? up|regist\\p{L}*|cancel\\p{L}*|count(?:ed)?|still|so far|instead|the list|joined|dropped out|confirmed|approved|agreed|go-ahead|yes",
    "diesmal|dieses mal|bitte|jetzt|nun|heute|sind|werden|wird|entschied\\p{L}*|beschloss\\p{L}*|\\p{L}*buch\\p{L}*|anfrag\\p{L}*|offerte|angebot|\\p{L}*meld\\p{L}*|abgesagt|\\p{L}*zahl\\p{L}*|noch|statt|liste|dazu\\p{L}*|bestatigt|ausgefallen|(?:ge|an)sagt|gutgeheissen|einverstanden|ja",
    "cette fois|s'il vous plait|svp|maintenant|aujourd'hui|sommes|serons|sera|seront|decid\\p{L}*|reserv\\p{L}*|demand\\p{L}*|offre|devis|inscri\\p{L}*|annul\\p{L}*|desist\\p{L}*|compt\\p{L}*|encore|au lieu|liste|confirm\\p{L}*|ecrit|annonc\\p{L}*|accept\\p{L}*|approuv\\p{L}*|oui",
    "questa volta|stavolta|per favore|adesso|ora|oggi|siamo|saremo|sara|saranno|decis\\p{L}*|prenot\\p{L}*|richie\\p{L}*|offerta|preventivo|iscri\\p{L}*|annull\\p{L}*|disdett\\p{L}*|cont(?:ato|ati|ammo)|ancora|invece|lista|conferm\\p{L}*|scritto|annunciat\\p{L}*|accett\\p{L}*|approv\\p{L}*",
  ],
  /** What else of theirs has its own day: it is told of, and nothing is wished for it. */
  otherEvent: [
    "(?:our|the|my) other (?:\\p{L}+ )?(?:do|event|party|thing|booking|meeting|workshop|function|bash|gig|concert|seminar|course)",
    "(?:unser|der|die|das|mein)e?r? andere[rs]? (?:\\p{L}+)",
    "(?:notre|l'|cette|la|mon) ?autre (?:fete|evenement|soiree|rencontre|reunion|reservation|atelier|concert|cours|manifestation|assemblee)",
    "l'altr[oa] (?:nostr[oa] )?(?:festa|evento|serata|incontro|riunione|prenotazione|corso|concerto|laboratorio|assemblea)|(?:il |la )?nostr[oa] altr[oa] (?:festa|evento|serata|incontro|riunione|prenotazione|corso|concerto|laboratorio|assemblea)",
  ],
  /** Beside that: how it stands, or has become. */
  stands: [
    "has (?:\\p{L}+ )?(?:grown|moved|shrunk|become|changed|gone|been)|is (?:now|down|up|already|to be)|now (?:\\p{L}+ )?(?:starts|begins|is|has)|takes place",
    "(?:ist|wird|findet|beginnt|startet)(?: \\p{L}+){0,4} (?:jetzt|nun|neu|gewachsen|geschrumpft|verschoben|statt)|ist (?:auf|jetzt|nun|am)",
    "(?:a|est) (?:\\p{L}+ )?(?:grandi|passee?|devenue?|change|bouge|deplacee?|reportee?|maintenant)|se tient|a lieu|commence maintenant",
    "(?:e|ha) (?:\\p{L}+ )?(?:cresciut[oa]|passat[oa]|diventat[oa]|cambiat[oa]|spostat[oa]|ora|adesso)|si (?:tiene|svolge)|ora comincia",
  ],
} as const;
