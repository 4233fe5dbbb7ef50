/** What a yes to us is about; what else is approved is no matter of the desk: a budget, a date, a menu. */
const OFFERED =
  "(?:offer|offert|quot|propos|terms|condition|price|cost|total|amount|sum|whole|lot|deal|contract|booking|reserv|room|order|expen|spend|request|everything|angebot|offert|vorschlag|preis|betrag|kosten|summe|ausgabe|kredit|vertrag|buchung|raum|saal|auftrag|bestellung|bedingung|konditionen|ganze|antrag|anfrage|offre|devis|prix|montant|cout|depense|somme|contrat|salle|commande|tout|ensemble|demande|preventiv|prezz|import|spes|somma|contratt|prenotazion|sala|ordin|tutto|richiest)\\p{L}*";
/** Who decides for a client. */
const DECIDERS =
  "(?:board|committee|council|assembly|members|owners|trustees|department|division|office|service|ufficio|abteilung|ressort|amt|dean|rector|principal|mayor|head office|headquarters|finance|accounting|parents|management|boss|manager|director|chair\\p{L}*|treasurer|secretary|president|team|family|wife|husband|partner|colleagues?|comite|conseil|assemblee|membres|doyen|recteur|maire|municipalite|direction|direct(?:eur|rice)|patron(?:ne)?|bureau|equipe|tresori(?:er|ere)|famille|femme|mari|comitato|consiglio|soci|preside|sindaco|direzione|diret(?:tore|trice)|capo|assemblea|squadra|cassier[ea]|famiglia|municipio|moglie|marito|\\p{L}*(?:versammlung|mitglieder|rektor|dekan|eltern|zentrale|chef|vorstand|leitung|direktion|direktor|kommission|komitee|gremium|rat|kasse|kassier|prasident|verein|team|finanz|vorgesetzt|partner|kolleg|kunde|abteilung)\\p{L}*|frau|mann)";
/** People who decide together with those who write. */
const SEVERAL =
  "(?:others?|rest|members|whole|entire|anderen|ubrigen|ganze|monde|autres|reste|toute?|altri|resto|intero|tutt[oi])(?!\\p{L})";
/** What a client still gets from us, or looks forward to. */
const AWAITED =
  "(?:invoice|bill|confirmation|contract|paperwork|details|deposit|day|event|party|rechnung|bestatigung|vertrag|unterlagen|anzahlung|tag|anlass|fest|event|facture|confirmation|contrat|documents|acompte|jour|fete|evenement|fattura|conferma|contratto|documenti|acconto|giorno|festa|evento|vostr\\p{L}*|votre|ihr\\p{L}*)(?!\\p{L})";

const APPROVED_DE = "(?:genehmigt|bewilligt|abgesegnet|abgenommen|gutgeheissen|freigegeben|bestatigt|abgenickt)";

/** How people say yes to an offer, and what takes a yes back; all languages at once: fragments over folded text. */
export const AGREEMENT = {
  /** Who decides for a client. */
  deciders: [DECIDERS],
  /** A yes in whatever words, as long as nothing else in the mail takes it back. */
  agrees: [
    "(?<!(?:whether|if|once|until|when|other|another) (?:[\\p{L}']+ ){0,4})(?:offer|quote|quotation|proposal|it)(?:'s| is| has been| was)(?: \\p{L}+ly| hereby| gladly| now)? taken(?: up)?(?=\\s*(?:$|[.,:;!]))|(?:offer|quote|proposal|it)(?: as| to be)? taken(?=\\s*(?:$|[.,:;!]))",
    "(?:we|i)(?:'ll| will|'re| are|'m| am|'d like to| would like to)(?: \\p{L}+ly| all| therefore| then)* (?:go|going|run|running) (?:with|for) (?:it|that|this|yours)(?=\\s*(?:$|[.,;!]|then|please|as))",
    "(?:(?:it's|that's|that is|this is|it is|makes (?:it|that)|as|counts as|take (?:it|that|this) as|hereby|herewith|behold|have)(?: (?:an?|our|the|your|my|full|formal|official)){0,3}) (?:acceptance|go-ahead|agreement)(?! (?:yet|if|once|only|subject))",
    "avail (?:ourselves|myself) of (?:it|this|that|(?:your|the) (?:\\p{L}+ )?(?:offer|quote|proposal))|(?:vote|decision|verdict|choice|lot) (?:\\p{L}+ )?(?:went your way|(?:fell|has fallen) (?:on|to) you)",
    "(?:offerte|angebot|vorschlag|ihr|sie)(?: \\p{L}+)? (?:kommt|kommen|kam) (?:\\p{L}+ )?zum zug|(?:bekommen|erhalten|haben|bekommt|erhalt|hat)(?: (?:sie|ihr|hiermit|ihre|offerte|unseren?|den)){0,4} (?:zuschlag|zusage)",
    "(?:offre|proposition|devis|vous)(?: \\p{L}+)? (?:est|a ete|etes|avez ete)(?: \\p{L}+)? (?:retenue?s?|choisie?s?|adoptee?|plebiscitee?)(?! (?:sous|si|a condition))|(?:nous|on|je)(?: \\p{L}+)? (?:part|partons|pars) (?:la-dessus|avec (?:ca|celle-ci|votre))",
    "(?:offerta|preventivo|proposta)(?: \\p{L}+)? (?:e|viene|e stat[oa])(?: \\p{L}+)? (?:accolt[oa]|scelt[oa]|adottat[oa])(?! (?:se|solo|a condizione))|andiamo con (?:quest[oa]|la vostra|il vostro|voi)(?=\\s*(?:$|[.,;!]))",
    "(?:we|i)(?:'ll| will|'d love to| would love to)(?: gladly| happily| all| then)* have (?:it|that|this|everything|the (?:room|lot|whole thing|hall))(?! (?:to|looked|checked|\\p{L}+ed)(?![\\p{L}]))(?: on (?:those|these|your) terms)?",
    "(?:it|this|that|the (?:booking|job|order|deal|event|party)|our (?:booking|order|event|party)|we|i)(?:'s| is|'re| are|'m| am)(?: all| now| hereby)* yours(?=\\s*(?:$|[.,!;]|then|now))",
    "(?:that's|that has|we've|we're|we are|we have|i've|i'm)(?: (?:us|all|both|now|finally|it))* decided(?! (?:not|against|to|on|for|whether|yet|if))|that settles it",
    "(?:haben|habt|hast|hat)(?: (?:sie|ihr|du|mich|uns|alle|das|nun|jetzt|also|damit|schon)){1,3} (?:uberzeugt|uberredet|gewonnen|rumgekriegt|am haken)",
    "(?:vous )?(?:m'|nous )(?:avez|as) (?:tous |bien |totalement )?(?:convaincu|conquis|gagne)e?s?",
    "(?:e |abbiamo )?deciso(?! (?:di|che|per un|se|ancora|nulla|niente))|(?:veniamo|verremo) da voi|siamo vostri|(?:ci|mi) avete (?:convint|conquistat)[oaie]",
    "(?:we|i|you)(?:'re| are|'m| am|'ve got us| had us)? (?:totally |completely |absolutely |quite )?sold",
    "(?<!(?:we|i|to|you|they) )proceed(?: with (?:it|the|our))?(?! (?:if|once|when))|(?:all )?(?:happy|fine|content|satisfied|good|ok|okay) with (?:all of )?(?:it|that|this|all|everything|the (?:offer|lot|whole thing))|(?:that|this|it)(?:'ll| will) do(?: nicely| very well| fine| perfectly)?(?=\\s*(?:$|[,.!;]))|consider (?:it|this|that|the (?:room|booking)) (?:confirmed|booked|done|taken|accepted)|(?:send|make out|issue)(?: us)?(?: \\p{L}+)? (?:invoice|bill|contract)(?! (?:for|first|template|of|would|and see|to (?!(?:us|me)(?!\\p{L}))))",
    "betrachten sie (?:es|das|die \\p{L}+) als (?:gebucht|bestatigt|fix|angenommen|definitiv)|(?:schicken|senden|stellen) sie (?:uns )?(?:nur |nun |bitte |gleich |ruhig ){0,2}(?:die|den|eine?n?) (?:rechnung|vertrag)",
    "(?:proposition|offre|devis) (?:est|a ete)(?: \\p{L}+)? (?:retenue?|acceptee?|adoptee?)|envoyez(?:-nous)?(?: \\p{L}+)? (?:la facture|le contrat)",
    "(?:proposta|offerta|preventivo) (?:e|e stat[oa])(?: \\p{L}+)? accolt[oa]|vada per|considera(?:te|tel[oa]|tela|l[oa])(?: pure)? (?:confermat|prenotat|fatt|accettat)[oa]|(?:mandate|inviate|spedite)(?:ci)?(?: pure)? (?:la fattura|il contratto)",
    "(?:count|consider|have) (?:on )?(?:(?:all|both|the lot) of )?(?:us|me)(?: (?:in|booked|on board|convinced|your (?:guests?|customers?|clients?)))?",
    "off we go|here we go|let'?s (?:roll|go|get (?:it|this|things|the ball) (?:done|started|going|rolling|sorted)|make it happen)|full (?:steam|speed) ahead",
    "go(?: right| straight)? (?:ahead|for it)(?! and (?:send|give|show|tell|explain|cancel|change|move))",
    "(?:happy|ready|glad|willing|keen|delighted|pleased) to (?:commit|proceed|order|book|sign|go through with)",
    "(?:as|is|have|here is|here's) our (?:yes|binding|acceptance|confirmation|firm|order|word|ok(?:ay)?|go-ahead)|(?:binding|firm|definite) (?:order|booking|reservation)",
    "(?:place|placing|placed) (?:the|our|an|this) order|(?:we|i)(?: hereby| gladly| happily|'d like to| would like to)* order(?= (?:it|this|that|the room|on|as|at|everything))",
    "(?:we|i)(?:'ll| will)?(?: gladly| happily| hereby| all)* (?:take|order|book|want|would like to have|'d like to have|would love to have|'d love to have) (?:it|the (?:room|lot|whole thing)|this|everything)(?: as (?:offered|quoted|it is))?",
    "(?:book|put|sign|write) (?:us|me) (?:in|down|up)|(?:our|my) name (?:down|in|on|into)|signed(?:,| and) sealed",
    "tick(?:s|ed)? (?:every|all)|hits the spot|fits the bill|(?:exactly|just) (?:what|as) (?:we|i)(?:'re| are|'ve| have)?(?: been| were| was)? (?:need(?:ed)?|want(?:ed)?|hoped|after|looking for|had in mind|imagined|pictured)",
    "(?:reserve|book|confirm|make|put|hold)(?: \\p{L}+){0,4} (?:definit\\p{L}+|firm(?:ly)?|for good|official|final|bindingly)",
    "(?:please |kindly )confirm (?:it|everything|the room|our booking)(?: to us| for us)?",
    "(?:got|get|have) (?:yourselves|yourself) (?:a|some) (?:booking|deal|customers?|guests?|clients?)",
    "(?:sign(?:ed)?|approved?|waved?|nodded|said yes|voted for)(?: it)?(?: through| off)?(?= by| to (?:it|your)|\\s*(?:$|[.,!;]))",

    "her damit|leg(?:en|t)? (?:sie |ihr )?los|(?:dann |na |also |auf )(?:mal )?los|auf geht'?s|kann (?:es )?losgehen",
    "bitte (?:so |alles |es |das |gleich |nun |jetzt |alles so )*(?:buchen|einbuchen|verbuchen|reservieren|eintragen|fixieren|einplanen|vormerken)|so einbuchen",
    "(?:erteil\\p{L}*|geb\\p{L}*|vergeb\\p{L}*)(?: \\p{L}+){0,4} (?:auftrag|zuschlag|zusage|zustimmung|wort|ja|jawort)|(?:auftrag|zuschlag|zusage|zustimmung|wort|ja|jawort) (?:erteil|geb)\\p{L}*",
    "(?:ich|wir) bestell(?:e|en)(?! (?:den|das|die|noch|dazu))|bestell(?:e|en) (?:ich|wir)(?= (?:gern|wie|gemass|das|es|so|hiermit))|(?:unsere|die|verbindliche) (?:annahme|bestellung|zusage|zustimmung|auftragserteilung)|annahme (?:ihre[rs]|eure[rs]|de[rs]) ",
    "(?:unser|mein) (?:wort|ja|einverstandnis|ok(?:ay)?)|(?:ich|wir|alle)(?: (?:bin|sind))(?: \\p{L}+){0,3} (?:zufrieden|dabei|uberzeugt|einverstanden|begeistert)|(?:bin|sind)(?: (?:ich|wir|alle))?(?: \\p{L}+){0,2} (?:zufrieden|dabei|uberzeugt|einverstanden)",
    "(?:\\p{L}*vorstand|\\p{L}*leitung|direktion|kommission|komitee|gremium|\\p{L}*rat|chefin?|kassierin?|verein|versammlung)(?: \\p{L}+){0,7} (?:zugesagt|angenommen|akzeptiert|befurwortet)",
    "abgenickt|abgesegnet|genehmigt|bewilligt|durchgewinkt|gutgeheissen|freigegeben|bestatigt|zugestimmt|ja gesagt",
    "(?:reservation|reservierung|buchung|auftrag)(?: \\p{L}+){0,3} (?:definitiv|verbindlich|fix|fest|abschliessen|auslosen|festmachen)|(?:definitive|verbindliche|feste)[nr]? (?:reservation|buchung|zusage|bestatigung|bestellung|reservierung)",
    "in die wege(?: \\p{L}+)?|in unserem sinne?|genau (?:so|das|was|unser\\p{L}*)(?: \\p{L}+){0,4}|wie (?:fur uns )?gemacht|ganz nach (?:unserem|meinem) geschmack",
    "(?:wir|ich) (?:mach(?:en|e)|nehm(?:en|e)|woll(?:en)|mochten?|buch(?:en|e)) (?:das|es|den|ihn|alles)(?: \\p{L}+)?(?=\\s*(?:$|[.,!;]))",
    "topp|tipp?-?topp?|gebongt|gekauft|abgemacht|eingetutet|geritzt|passt(?: schon| auch)?",

    "banco|vendu|adjuge|tope? la|marche conclu|c'est parti|allez hop|on y va|(?:l')?affaire (?:est )?(?:dans le sac|conclue|faite)",
    "pass(?:ons|e) (?:la |notre |une )?commande|(?:nous|je|on) command(?:ons|e)|commande (?:ferme|definitive)|feu vert|bon pour accord|(?:notre|mon) (?:accord|oui|aval)",
    "(?:allez|vas)-y|on (?:fonce|marche|est partants?|fait comme ca)|(?:nous|on)(?: (?:sommes|est))? partants?",
    "(?:reserv|bloqu|confirm|inscri|not)\\p{L}*(?: \\p{L}+){0,4} (?:definitivement|fermement|pour de bon|ferme)|(?:reservation|commande) (?:definitive|ferme)",
    "exactement ce qu\\p{L}*|correspond(?: \\p{L}+){0,4} (?:attentes|souhaits|besoins)|(?:repond|suite)(?: \\p{L}+){0,3} (?:favorable\\p{L}*|positive\\p{L}*)|favorablement|conquis|convaincus?|emballes?",
    "(?:a|ont|est|ete)(?: \\p{L}+){0,2} (?:dit oui|approuve|valide|accepte|avalise)e?",

    "affare fatto|andata|ci stiamo|ci sto|siamo dei vostri|si fa(?=\\s*(?:$|[.,!;]))|si va avanti|(?:si puo|potete|possiamo) (?:procedere|andare avanti|partire)|proced(?:ete|a|iamo)(?: pure)?",
    "(?:fissate|bloccate|confermate|prenotate|riservate|registrate|mettete)(?: (?:pure|tutto|la sala|la|in via|a nostro nome|definitivamente)){1,3}",
    "(?:un |e )?si (?:convinto|deciso|pieno|da parte nostra)|e un si|si a tutto|convint[oaie]|(?:lo|la) (?:vogliamo|prendiamo|prenotiamo|confermiamo)",
    "(?:quello|cio|proprio quel) che (?:cercavamo|volevamo|ci serviva|serve|speravamo)|fa (?:proprio )?(?:al caso nostro|per noi)",
    "approvat[oaie]|accett(?:at[oaie]|iamo|o)|accogli\\p{L}*|ordin(?:iamo|e come|o come)|(?:conferm|passi)\\p{L}* (?:l'|il nostro )ordine",
    "(?:in via|prenotazione|riservazione|conferma) definitiva|definitivamente|tutto (?:a posto|in ordine|perfetto)",
    "condizioni (?:ok|accettate|a posto)|via libera|da parte nostra (?:tutto )?(?:ok|bene|si)",

    "(?:it's|it is|that's) a go|bring it on|(?:answer|decision|verdict)(?: \\p{L}+){0,2} yes",
    "(?:fur (?:uns|mich) )?stimmt (?:es |das |alles )?(?:so|fur uns)|(?:(?:durfen|konnen|konnt|durft) (?:sie|ihr)|(?:sie|ihr) (?:durfen|konnen|konnt|durft)) (?:(?:das|es|alles|uns|gerne?|also|so) ){0,4}(?:bestatigen|buchen|einbuchen|eintragen|reservieren|fixieren)|(?:einstimmig|alle) dafur|auf (?:ihr|euer|das|ihre|die) (?:angebot|offerte)(?: \\p{L}+)? ein|also gut|(?:buchen|reservieren|bestellen)(?: \\p{L}+){0,2} verbindlich|(?:antwort|entscheid)(?: \\p{L}+){0,2} ja",
    "(?:reponse|decision)(?: \\p{L}+){0,2} oui|(?:tout le monde|tous) (?:est|sont) pour|va pour (?:cette|votre|l'|ce)",
    "(?:risposta|decisione)(?: \\p{L}+){0,2} si|favorevol[ei]|(?:prenot|riserv|conferm|fiss|blocc)ate(?=\\s*(?:$|[.,!]))|prendiamo (?:tutto|il tutto|la sala)(?: cosi)? come",

    "(?:fur|bei) (?:uns|mich|alle)(?: alle)? (?:stimmt|passt|geht|klappt)(?:'s| es| das| alles| so){0,2}|(?:a|per) (?:noi|me) (?:tutto )?(?:sta|va) (?:bene|benissimo|tutto bene)|ci sta (?:bene|benissimo)|pour (?:nous|moi) (?:c'est|tout est) (?:bon|ok|parfait|en ordre)",
    "(?:we|i)(?:'ll| will)? take (?:it|this|that|your offer) up|(?:mak|mad)(?:e|ing) (?:the|our) (?:booking|reservation) (?:final|firm|official)",
    "(?:wir|ich) beauftragen? (?:sie|euch)|beauftragen? (?:wir|ich) (?:sie|euch)|(?:nous|je) vous mandat(?:ons|e)|(?:pleased|happy|glad) to instruct you|(?:as|for) (?:our|the|a) (?:formal|official|binding|firm) order|come (?:nostro )?ordine (?:vincolante|definitivo|fermo)",
    "passer(?: \\p{L}+)? commande|passons(?: \\p{L}+)? commande|rendre (?:la|notre|cette) reservation (?:definitive|ferme)|(?:confi|attribu)\\p{L}*(?: \\p{L}+)? (?:le|ce) mandat",
    "(?:confer|affid|assegn)\\p{L}*(?: \\p{L}+){0,2} (?:l'|il |questo )(?:incarico|mandato|ordine)|rendere (?:definitiva|vincolante|effettiva)(?: \\p{L}+)? (?:la |nostra )*(?:prenotazione|riservazione)|rendere (?:la |nostra )*(?:prenotazione|riservazione) (?:definitiva|vincolante)",

    "(?:serv(?:es?|ing)|counts?|stands?|constitutes?|consider (?:this|it)|take (?:this|it))(?: (?:as|our|my|this))* (?:formal |written |official |binding |our |my |an? )*acceptance",
    "(?:gilt|gelten|dient|versteh\\p{L}+ sich|betrachten)(?: (?:sie|dies\\p{L}*|das|es|hiermit))* als (?:\\p{L}+ )?(?:annahme|zusage|auftrag|bestellung|zustimmung|einverstandnis)|von mir aus (?:kann|konnen) (?:es|'s|wir|sie) (?:losgehen|loslegen|starten)|kann'?s losgehen",
    "(?:vaut|vaudra|tient lieu d|fait office d|sert d)(?:e |'|e l'| )?(?:notre |mon |un |une |l')?(?:acceptation|bon pour accord|accord|commande)",
    "(?:vale|valga|serve|funge|costituisce|consider\\p{L}+)(?: (?:come|da|la presente|questa|quale)){0,3} (?:(?:nostra|formale|piena|mia) )*(?:accettazione|conferma|ordine|benestare)|(?:allora |quindi |dunque )?si (?:procede|parte|conferma|firma)(?! (?:solo|soltanto|se|quando|appena|da)(?![\\p{L}]))|avanti tutta",

    "(?:resolved|decided|agreed|voted)(?: \\p{L}+)? to (?:accept|take|book|go with) (?:it|(?:the|your|this) (?:offer|quote|quotation|proposal))",
    "(?:ha|hanno)(?: \\p{L}+){0,2} (?:votato|detto|risposto|deciso)(?: \\p{L}+)? (?:di |per il )?(?:si|a favore)(?!\\p{L})",

    "(?<=(?:^|[.!:])[^\\p{L}]*(?:(?:ja\\p{L}*|ye\\p{L}+|oui|ouais|si|ok(?:ay)?),? )?)(?:booked|done|prenotat[oa]|riservat[oa]|reservee?|gebucht|reserviert)(?=\\s*(?:$|[.!]))",
    "(?:can|may)(?: now| then)? be (?:booked|reserved|confirmed|made definitive)|(?:kann|konnen|darf|durfen|soll)(?: (?:so|das|es|alles|der raum|gerne|also|nun|definitiv|fix|verbindlich)){0,3} (?:gebucht|eingebucht|reserviert|bestatigt|eingetragen|fixiert) werden|peut etre (?:reservee?|confirmee?|validee?)|puo essere (?:prenotat|riservat|confermat)[oa]",

    "(?:a|an?other|one) (?:\\p{L}+ )?yes from (?:the|all|every|us|our|me)|ein (?:\\p{L}+ )?ja (?:von|vom|aus|im namen)|un (?:\\p{L}+ )?oui (?:de|du|des|pour)(?!\\p{L})|un (?:\\p{L}+ )?si (?:da|dal|dalla|di|del|dell|della)(?!\\p{L})",
    "(?:uns|mich|unser\\p{L}* namen|meinen namen) (?:\\p{L}+ )?(?:ins buch|in die agenda|in den kalender|auf die liste|in die liste)|(?:noter|inscrire|mettre|notez|inscrivez|mettez) (?:notre|mon) nom|(?:scrivere|mettere|segnare|scrivete|mettete|segnate|scriva|segni) (?:pure )?(?:il )?(?:nostro|mio) nome",
    "(?:on|nous) (?:fait|faisons) affaire|faccia(?:molo|mola)(?=\\s*(?:$|[.,!]))",

    "shake(?: hands)? on (?:it|that|this)|(?:you|you've|you have)(?: got| have)? (?:our|my) hand on it|(?:die |meine |unsere )?hand (?:drauf|darauf)|(?:ich |wir )?schlag(?:e|en)?(?: wir| ich)? ein|(?:on (?:se|vous) |je vous )serre la main|(?:une )?poignee de main|(?:qua|ecco) la mano|(?:diamoci|stringiamoci|vi stringo) la mano",
    "c'est (?:conclu|scelle|boucle|signe|dans la boite|d'accord|tout decide)(?=\\s*(?:$|[.,;!]))|(?:das|es) (?:gilt|ist (?:besiegelt|abgemacht|gekauft))(?=\\s*(?:$|[.,;!]))|(?:e|tutto) (?:conclus|decis|sigillat)[oa](?=\\s*(?:$|[.,;!]))",

    "👍\\p{Emoji_Modifier}?",
  ],
  /** The same, by saying that nothing speaks against it. */
  objectsToNothing: [
    "(?:nothing|not a thing) (?:to add|to change|against it)|no (?:objections?|complaints|changes|doubt|more questions|further questions)(?: (?:on|from|at) our (?:side|end))?",
    "(?:can't|cannot|couldn't|could not) (?:say no|refuse|resist|wait)",
    "nichts (?:dagegen|hinzuzufugen|auszusetzen|einzuwenden|entgegen|im weg\\p{L}*|beizufugen|zu bemangeln)|keine (?:einwande|anderungswunsche|weiteren? fragen)|nicht nein",
    "rien a (?:redire|ajouter|changer|objecter)|aucune (?:objection|remarque|modification)",
    "nulla da (?:aggiungere|ridire|eccepire)|niente da (?:aggiungere|ridire)|(?:nessuna|non abbiamo) obiezion[ei]|non vediamo l'ora",
  ],
  /** Beside a yes: nothing is to be another way. By itself it takes nothing. */
  changesNothing: [
    "(?:changes?|objections?|questions?)(?: (?:we|i) have| are there)?:? none",
    "(?:anderungen|anpassungen|einwande|wunsche|fragen|korrekturen)(?: (?:haben|hatten|habe|gibt|sind|braucht)(?: (?:wir|ich|es|unsererseits))?)?:? keine|keine (?:anderungen|anpassungen|korrekturen)",
    "(?:pas d'|aucune? |sans )(?:objections?|remarques?|modifications?|changements?|corrections?)(?: de notre (?:part|cote))?",
    "nessun[ao]? (?:modific[ah]e?|cambiament[oi]|correzion[ei]|osservazion[ei])|(?:modifiche|cambiamenti|obiezioni|correzioni)(?: non ne abbiamo|: nessun[oa])",
  ],
  /** What puts a decision off, makes it somebody else's, finds fault, or only says that something was read. */
  reserves: [
    "(?<!(?:not|no longer|nicht|pas|non) (?:\\p{L}+ )?)(?:provisional\\p{L}*|tentativ\\p{L}*|provisorisch\\p{L}*|unverbindlich\\p{L}*|provisoirement|provvisori\\p{L}*)",
    "(?:show|ask|forward|pass|send|mention|present|put|take|run|consult|check with|speak (?:to|with)|talk (?:to|with))(?: \\p{L}+){0,4} (?:boss|manager|team|board|committee|wife|husband|partner|colleagues?|treasurer|director|chair\\p{L}*|ceo|finance|others)",
    "(?:need|want|take|takes|have|give us)(?: \\p{L}+){0,2} (?:days?|weeks?|time|moment|while)|let (?:me|us) (?:think|see|check|sleep)|(?:last|final) (?:word|say)|nothing (?:is|has been) (?:decided|settled)",
    "(?:got|received|have)(?: just)? (?:your (?:e-?mail|mail|message|offer|quote|reply))|arrived|noted|(?:was|it was) me|explain\\p{L}*|information|info|(?:could|may|might) be|so far|first (?:sight|glance)|interested|would be",
    "price(?: \\p{L}+){0,4} (?:high|steep|much|over|tight)|budget(?: \\p{L}+){0,3} (?:open|tight|limited|not)|one more thing|another thing",

    "(?:ich |wir )?(?:frag|zeig|leit|besprech|klar|prasentier|unterbreit|vorleg|leg|geb)\\p{L}*(?: \\p{L}+){0,4} (?:chef\\p{L}*|vorgesetzt\\p{L}*|team|vorstand|kolleg\\p{L}*|frau|mann|partner\\p{L}*|kassier\\p{L}*|direktion|leitung|weiter|andern|anderen|intern|vor)(?![\\p{L}])",
    "(?:brauch|benotig)\\p{L}*(?: \\p{L}+){0,4} (?:zeit|tage|bedenkzeit|wochen?)|bedenkzeit|noch (?:offen|nichts|unklar)|entscheid\\p{L}* (?:noch|folgt|fallt)|letzte wort",
    "(?:mail|nachricht|offerte|angebot|brief|alles)(?: \\p{L}+){0,2} (?:bekommen|erhalten|angekommen|eingegangen|gelesen)|angekommen|notiert|zur kenntnis|auskunft|info(?:rmation(?:en)?)?|erklarung|auf den ersten blick|soweit|so weit (?:gut|ok|alles|schon)|budget(?: \\p{L}+){0,2} (?:genehmigt|bewilligt|freigegeben)|bis jetzt|interessiert|ware(?:n)? (?:ein|es|mit)",
    "(?:preis|betrag|budget)(?: \\p{L}+){0,4} (?:hoch|offen|knapp|unklar|zu viel)|grundsatzlich|im prinzip|eigentlich|an sich|doch (?:das|der|die|wir|ich)",

    "(?:j'en |je |nous en |nous |on (?:en )?)(?:parl|demand|montr|transm|soum|consult|discut|present|envoi)\\p{L}*(?: \\p{L}+){0,4} (?:chef\\p{L}*|patron\\p{L}*|comite|equipe|direction|femme|mari|collegues?|tresori\\p{L}*|conseil|autres|interne)",
    "(?:besoin|faut)(?: \\p{L}+){0,4} (?:temps|jours|semaines?|reflexion|decider?|decide)|rien (?:n'est|n'a ete|d')|dernier mot|encore (?:ouvert|a decider)",
    "(?:bien )?recu|note(?:e|s)?(?![\\p{L}])|pris connaissance|renseignements?|infos?(?:rmations?)?|explications?|a premiere vue|jusqu'ici|interesse(?:e|s|es)?|serait un",
    "prix(?: \\p{L}+){0,4} (?:eleve|haut|salee?|trop)|budget(?: \\p{L}+){0,3} (?:serre|ouvert|limite)",

    "(?:ne )?(?:parl|chied|mostr|gir|inoltr|sottopon|discut|present|sent)\\p{L}*(?: \\p{L}+){0,4} (?:capo|direzione|comitato|team|moglie|marito|collegh\\p{L}*|cassier\\p{L}*|consiglio|altri|soci)",
    "(?:serv|bisogno)\\p{L}*(?: \\p{L}+){0,4} (?:tempo|giorni|settiman\\p{L}*)|(?:nulla|niente) (?:e|di) (?:deciso|definitivo)|ultima parola|ancora (?:deciso|da decidere|apert[oa])",
    "ricevut[oaie]|(?:preso )?nota|annotat[oa]|informazion[ei]|spiegazion[ei]|a prima vista|arrivat[oa]|finora|per ora|interessat[oaie]|sarebbe un",
    "prezzo(?: \\p{L}+){0,4} (?:alto|elevato|caro|troppo)|budget(?: \\p{L}+){0,3} (?:stretto|aperto|limitato)",

    "(?:i'll|i will|we'll|we will|let me|going to|have (?:just|only)|'ve (?:just|only)|only)(?: \\p{L}+){0,2} (?:read|look at|looked|seen|go through|gone through|study|studied|digest)(?! (?:and|,) (?:agree|accept))|(?:have|need|want|going|ought) to(?: \\p{L}+)? (?:ask|check|run|talk|speak|discuss|show|consult|clear)|run (?:it|this|that) (?:past|by)|wish (?:we|i) could",
    "(?:hab|habe|haben|habs|habens)(?: (?:ich|wir|es|das|alles|die|ihre|offerte)){0,4} (?:gesehen|gelesen|angeschaut|angesehen|uberflogen)|(?:les|lese|lesen|schau|schaue|schauen|studier|studiere|prufe|prufen)(?: (?:ich|wir|mir|uns|es|das|alles|die|ihre|offerte)){1,5}(?: (?:heute|morgen|noch|jetzt|am|durch|an))|(?:frag|frage|fragen|besprech|bespreche|besprechen|klar|klare|klaren|rede|reden|spreche|sprechen)(?: (?:ich|wir|es|das|mal|kurz))* (?:noch|erst|zuerst|vorher|kurz)",
    "(?:je|nous|on) (?:l'|le |la |les )?(?:li[ts]?|lisons|lirai|lira|lirons|regarde|regarderai|etudie|parcours|ai vue?|avons vue?|a vue?)(?! que)|(?:bien )?arrivee?s?|(?:en )?touch\\p{L}* un mot|(?:j'en|je|nous en|on en) (?:parl|discut|demand)\\p{L}*",
    "(?:l[oa]|l') ?(?:legg|guard|studi|esamin)\\p{L}+|l'(?:ho|abbiamo) (?:lett|vist|guardat)[oa]|(?:ne )?(?:parl|discut)(?:o|iamo|ero|eremo) (?:prima|ancora|con)|chied(?:o|iamo) (?:prima|ancora|a)(?! (?:voi|lei))",

    "(?:muss|mussen|mochte|will|wollen|sollte|sollten)(?: \\p{L}+){0,8} (?:besprechen|bereden|abklaren|absprechen|vorlegen|zeigen|rucksprache|nachfragen)(?!\\p{L})",
    "(?:dois|devons|faut que)(?: [\\p{L}']+){0,5} (?:parler|parle|demander|demande|montrer|montre|consulter|soumettre|discuter)(?!\\p{L})",
    "(?:devo|dobbiamo|bisogna)(?: \\p{L}+){0,4} (?:parlar|chied|mostrar|sentir|consultar|sottopor|discuter)\\p{L}*",

    `(?:approved|signed off|agreed (?:to|on)|accepted|confirmed)(?: on)? (?:the|our|his|her|their|a)(?! (?:side|end|part)(?!\\p{L}))(?! (?:\\p{L}+ )?${OFFERED}) \\p{L}+|(?:the|our|his|her|their)(?! ${OFFERED}) \\p{L}+ (?:is|are|was|were|has been|have been)(?: \\p{L}+)? (?:approved|signed off|agreed|accepted|confirmed)(?! (?:it|your))`,
    `(?:dem|den|das|die|unser(?:e[mn]?)?)(?: neuen?)? (?!${OFFERED}|${DECIDERS})\\p{L}+(?: (?:heute|gestern|nun|jetzt|alle|schon|bereits)){0,2} (?:zugestimmt|genehmigt|bewilligt|abgesegnet|abgenickt|freigegeben|gutgeheissen)(?! (?:\\p{L}+ ){1,2}${OFFERED})|(?:der|die|das|unsere?) (?!${OFFERED})\\p{L}+ (?:ist|sind|wurden?)(?: \\p{L}+)? (?:genehmigt|bewilligt|abgesegnet|abgenickt|freigegeben|gutgeheissen)|(?:das|den|die) (?!${OFFERED})\\p{L}+ (?:haben|hat) \\p{L}+ (?:genehmigt|bewilligt|abgesegnet|abgenickt|freigegeben|gutgeheissen)`,
    `(?:a|ont)(?: \\p{L}+)? (?:approuve|valide|accepte|avalise|confirme) (?:les? |la |l'|notre |nos |son |sa )(?!${OFFERED})\\p{L}+|(?:les? |la |l'|notre |nos )(?!${OFFERED})\\p{L}+ (?:est|sont|a ete|ont ete)(?: \\p{L}+)? (?:approuve|valide|avalise)e?s?`,
    `ha(?:nno)?(?: \\p{L}+)? (?:approvat|accettat|avallat|confermat)[oaie] (?:il |la |lo |l'|i |le |gli )(?:nostr\\p{L} |su\\p{L} )?(?!${OFFERED})\\p{L}+|(?:il |la |lo |l'|i |le |gli )(?!${OFFERED})\\p{L}+ (?:e|sono|e stat[oa])(?: \\p{L}+)? (?:approvat|avallat)[oaie]`,

    `(?<!(?:n't|not) )(?:wait(?:ing)? (?:for|on)|awaiting) (?:the|our|my|his|her|their|a)(?! (?:\\p{L}+ )?${AWAITED}) \\p{L}+`,
    `wart(?:e|en)(?: (?:ich|wir|nun|jetzt|noch|nur|aber)){0,3} auf (?:den|die|das|unser\\p{L}*|mein\\p{L}*|ein\\p{L}*)(?! (?:\\p{L}+ )?${AWAITED}) \\p{L}+`,
    `attend(?:s|ons)?(?: (?:maintenant|encore|toujours|juste|plus que)){0,2} (?:les? |la |l'|notre |nos |ma |mon |mes |une? )(?!(?:\\p{L}+ )?${AWAITED})\\p{L}+`,
    `(?:aspett|attend)(?:o|iamo)(?: (?:ora|ancora|solo|soltanto)){0,2} (?:il |la |lo |l'|i |le |gli |una? )(?:nostr\\p{L} |mi\\p{L} )?(?!${AWAITED})\\p{L}+`,

    "(?:only|not)(?: \\p{L}+){0,2} (?:valid|counts?|binding|effective)|(?:valid|counts?|binding|effective) (?:only|once|when|with|after)",
    "gilt (?:erst|nur|noch nicht|vorbehaltlich)|(?:erst|nur|noch nicht)(?: \\p{L}+){0,4} (?:gultig|verbindlich|wirksam)",
    "ne (?:vaut|compte|prend effet)|(?:valable|effecti(?:f|ve)) (?:seulement|uniquement|qu'|des)",
    "(?:vale|valid[oa]) (?:solo|soltanto|solamente|appena)",
  ],
  /** Behind a yes, somebody else's no: "my husband says yes, I say no". */
  saysNo: [
    "(?:don't|do not|please not|not to) (?:book|reserve|confirm|fix|invoice|charge|do|block)(?: (?!the (?:lunch|dinner|catering|projector))\\p{L}+){0,3} (?:yet|just yet|for now|for the moment|so far)",
    "(?:noch|vorerst|vorlaufig|einstweilen) (?:nichts|nicht|keine\\p{L}*)(?: \\p{L}+){0,3} (?:buch|reservier|fixier|bestatig|einbuch|eintrag|verrechn)\\p{L}*|(?:buch|reservier|bestatig|fixier)\\p{L}* sie(?: \\p{L}+){0,2} noch (?:nichts|nicht)(?!\\p{L})",
    "ne (?:reserv|confirm|bloqu|fix|factur)\\p{L}*(?: (?:encore|donc))* (?:rien|pas)(?: (?:encore|pour l'instant|pour le moment|tout de suite))",
    "non (?:prenot|riserv|conferm|fiss|blocc|fattur)\\p{L}*(?: \\p{L}+){0,1} (?:ancora|per ora|per il momento)(?: (?:nulla|niente))?",
    "(?:say|says|said|vote|votes|voted) (?:\\p{L}+ )?no|(?<!(?:nobody|no one|none of us) )(?:am|is|are) (?:(?!not)\\p{L}+ )?against(?: it)?",
    "(?:sag|mein|stimm)\\p{L}* (?:(?!nicht)\\p{L}+ ){0,2}nein|(?<!(?:niemand|keiner|keine) )(?:bin|ist|sind) (?:(?!nicht)\\p{L}+ )?dagegen",
    "(?:di[st]|dit|disent|vot\\p{L}+) (?:\\p{L}+ )?non|(?<!personne (?:n')?)(?:suis|est|sont) (?:(?!pas)\\p{L}+ )?contre",
    "(?:dic|vot)\\p{L}+ (?:di )?no|(?<!nessuno )(?:sono|e|siamo) (?:(?!non)\\p{L}+ )?contrari[aoe]?",
  ],
  /** Somebody else's yes, who decides nothing here: "the caterer has accepted". */
  othersYes: [
    `(?:the|our|my|his|her|their|all the|all our) (?!${OFFERED}|${DECIDERS}|${SEVERAL})\\p{L}+(?: (?!${DECIDERS})\\p{L}+)?(?: has| have| had)?(?: (?:just|now|finally|already|all))* (?:said yes|accepted|agreed|confirmed|signed up|approved|okayed|passed)(?! (?:to |on )?(?:your|the (?:offer|quote|proposal)|it|this|that)(?!\\p{L}))`,
    `(?:der|die|das|unsere?|mein\\p{L}*|alle) (?!${OFFERED}|${DECIDERS}|${SEVERAL})\\p{L}+ (?:hat|haben)(?: (?:mir|uns|nun|jetzt|auch|bereits|schon|alle|fest|definitiv|gestern|heute|den \\p{L}+|das (?!angebot)\\p{L}+|die (?!offerte)\\p{L}+|unser\\p{L}* \\p{L}+))* (?:zugesagt|ja gesagt|angenommen|akzeptiert|bestatigt|genehmigt|bewilligt|abgesegnet|gutgeheissen|freigegeben)`,
    `(?:le |la |les |l'|notre |nos |mon |ma |mes |tous les )(?!${OFFERED}|${DECIDERS}|${SEVERAL})\\p{L}+ (?:a|ont)(?: (?:deja|tous|bien|aussi|enfin))* (?:accepte|dit oui|confirme|valide|approuve)(?! (?:votre|l'offre|la|cette))`,
    `(?:il |la |lo |l'|i |gli |le |(?:il |la )?(?:nostr|mi)\\p{L} )(?!${OFFERED}|${DECIDERS}|${SEVERAL})\\p{L}+ (?:ha|hanno)(?: (?:gia|tutti|anche|pure))* (?:accettato|detto (?:di )?si|confermato|approvato)(?! (?:la vostra|l'offerta|il preventivo|questa))`,
    `(?:approved|accepted|confirmed|okayed|cleared|signed off) by (?!(?:the |our |my |a |an )?(?:${DECIDERS}|${SEVERAL}|(?:us|me|all|both|every\\p{L}*)(?!\\p{L})))\\p{L}+`,
    `(?:von|vom|durch) (?!(?:(?:der|den|dem|die|unser\\p{L}*|mein\\p{L}*) )?(?:${DECIDERS}|${SEVERAL}|(?:uns|mir|allen|beiden|seiten|seite|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|heute|gestern)(?!\\p{L})))(?:(?:der|den|dem|die|unser\\p{L}*|mein\\p{L}*) )?\\p{L}+ ${APPROVED_DE}|${APPROVED_DE}(?: \\p{L}+)? (?:von|vom|durch) (?!(?:(?:der|den|dem|die|unser\\p{L}*|mein\\p{L}*) )?(?:${DECIDERS}|${SEVERAL}|(?:uns|mir|allen|beiden|seiten|seite)(?!\\p{L})))\\p{L}+`,
    `(?:approuve|valide|accepte|avalise|confirme|vise)e?s? par (?!(?:les? |la |l'|notre |nos |mon |ma |un |une )?(?:${DECIDERS}|${SEVERAL}|(?:nous|moi|tous)(?!\\p{L})))\\p{L}+`,
    `(?:approvat|accettat|confermat|avallat)[oaie] (?:(?:dai|dal|dalla|dagli|dalle|da) |dall')(?!(?:nostr\\p{L} |mi\\p{L} )?(?:${DECIDERS}|${SEVERAL}|(?:noi|me|tutti|parte)(?!\\p{L})))[\\p{L}']+`,
    "said yes to (?!it|this|that|your|the (?:offer|quote)|us|you|everything)\\p{L}+",
    "ja (?:gesagt )?(?:zum|zur|zu) (?!offerte|angebot|ihr|euer|eurer|allem|dem|diesem)\\p{L}+(?: gesagt)?",
    "dit oui (?:pour |a |au )(?!votre|l'offre|cela|ca|tout|nous|vous|cette)[\\p{L}']+",
    "detto (?:di )?si (?:a |al |alla |per )(?!voi|vostr|tutto|offerta|l'offerta|quest)[\\p{L}']+",
  ],
  /** One who was not named says yes: whoever that is. */
  whoeverSaysYes: [
    "(?:she|he|they)(?:'s| has| have| 've)?(?: (?:just|finally|actually))? said yes",
    "(?:sie|er) (?:hat|haben)(?: (?:gerade|endlich|eben))? ja gesagt",
    "(?:elle|il|elles|ils) (?:a|ont)(?: (?:enfin|tout juste))? dit oui",
    "(?<!(?:consiglio|comitato|direzione|capo|presidente|assemblea) )ha(?:nno)?(?: (?:appena|finalmente))? detto (?:di )?si(?!\\p{L})",
  ],
  /** A yes to somebody else, to nothing at all, or to what was not offered. */
  yesElse: [
    "(?:accept|tak|sign)\\p{L}* (?:an|another|their|his|her|somebody's|someone's|the other) (?:\\p{L}+ )?(?:offer|quote|quotation|proposal)|accept\\p{L}*(?: \\p{L}+){0,4} (?:from|of|at|by|with) (?:another|a different|some other|someone else)|(?:accept\\p{L}*|approv\\p{L}*|agree\\p{L}*) (?:to )?nothing|nothing (?:is|has been|was)(?: \\p{L}+)? (?:accepted|approved|agreed|signed)|wish (?:we|i) could",
    "(?:ein|eine|deren|dessen) (?:ander\\p{L}+ )?(?:angebot|offerte)(?: \\p{L}+){0,5} (?:angenommen|zugesagt|akzeptiert|unterschrieben)|(?:bei|von|an|mit) (?:einem|einer|ein) ander\\p{L}+ (?:\\p{L}+ ){0,4}(?:zugesagt|angenommen|gebucht|reserviert|zusagen|annehmen)|(?:genehmigt|bewilligt|angenommen|bestatigt|entschieden|zugesagt) (?:ist|wurde|sind)(?: \\p{L}+){0,2} nichts|nichts (?:genehmigt|bewilligt|angenommen|bestatigt|zugesagt)|wurden (?:wir |ich )?(?:\\p{L}+ ){0,3}(?:zusagen|annehmen|buchen|nehmen)[^.!?]{0,3}(?:,|doch|aber|wenn|nur)|ohne (?:\\p{L}+ ){0,2}(?:anzahlung|vorauszahlung|vorkasse)",
    "(?:accept|sign|retenu|pris)\\p{L}* (?:une (?:autre )?|leur )(?:offre|proposition)|accept\\p{L}*(?: \\p{L}+){0,2}(?: l'offre)? d'(?:une? )?autre|rien n'(?:est|a ete)(?: \\p{L}+){0,2} (?:valide|accepte|approuve|signe|decide)|sans (?:\\p{L}+ ){0,2}(?:acompte|arrhes|avance)|si seulement",
    "(?:accett|firm|pres)\\p{L}* (?:un'(?:altra )?|una |la loro )(?:offerta|proposta)|accett\\p{L}*(?: \\p{L}+){0,2}(?: l'offerta)? (?:di|da) (?:un )?(?:un')?altr[ao]|senza (?:\\p{L}+ ){0,2}(?:acconto|caparra|anticipo)|magari potess\\p{L}+",
    "without (?:\\p{L}+ ){0,2}(?:deposit|prepayment|advance payment|down payment)",
  ],
  /** What is still to come before a yes is one. */
  awaits: [
    "(?:missing|lacking|awaiting|waiting for|pending|need)(?: (?:\\p{L}+'s|\\p{L}+)){0,3} (?:opinion|approval|ok|okay|signature|answer|decision|verdict|blessing|go-ahead)",
    "(?:fehl|wart|brauch|ausst)\\p{L}*(?: \\p{L}+){0,4} (?:zustimmung|ok|unterschrift|meinung|antwort|entscheid|entscheidung|segen|einverstandnis)",
    "(?:manqu|attend)\\p{L}*(?: (?:\\p{L}+|(?:l|d)'\\p{L}+)){0,3}? (?:l')?(?:avis|accord|feu vert|aval|signature|decision|benediction)",
    "(?:manc|attend|aspett)\\p{L}*(?: \\p{L}+){0,3} (?:l')?(?:parere|consenso|firma|decisione|via libera|benestare|benedizione)",
  ],
  /** What turns against a yes, beside a "but". */
  yet: ["doch", "yet", "though", "nur", "only", "seulement", "solo"],
  /** Conditions that only ask to be told, or are of no weight. */
  tells: [
    "(?:let (?:me|us)|tell (?:me|us)|call|write|shout|contact|melden? sie|meldet|sagen sie|sagt|schreiben sie|dites|faites|avertissez|contactez|ditemi|diteci|fatemi|fateci|scrivete)[^.!?\\n]*",
  ],
} as const;
