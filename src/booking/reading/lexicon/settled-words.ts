/** What somebody says who goes on with what was offered, of all languages at once: fragments over folded text. */
export const GOES_ON = [
  "look(?:ing)? forward|(?:can't|cannot) wait|see you|sign(?:ed|ing)?|book(?:ed|ing)?|invoice|ours|excited|go(?: ahead)?|happy|glad|delighted|nicer|better|talked (?:us|me) into|consideration",
  "(?:ich |wir )?freue?n? (?:uns|mich|wir|ich)|gespannt|buech\\p{L}*|buch(?:en|t)\\p{L}*|gebucht|unterschr\\p{L}+|rechnung|halten wir|uns(?:er)?|wir sehen uns|besser|schoner|nehmen wir (?:es|das|den|die|alles)|uberlegung|uberredet",
  "(?:nous |me |on )?(?:rejoui\\p{L}*)|hate|signe\\p{L}*|facture\\p{L}*|a nous|reserv\\p{L}*|au plaisir|on se voit|mieux|reflexion",
  "non vediamo l'ora|firm\\p{L}+|fattur\\p{L}+|nostr[ao]|prenot\\p{L}+|felic[ei]|ci vediamo|fate(?: pure)?|content[ie]|meglio|riflessione",
] as const;

/** Words that tell nothing by themselves: of whom, with what, for how much. */
export const HARDLY_TELLS = [
  "with|at|in|of|on|by|like|so|do|did|does|i|we|me|my|you|says?|said|will|would|be|am|can|just|only|very|francs?|chf|charm|also|but|terms|conditions",
  "mit|zu|zum|zur|im|in|von|vom|auf|am|bei|fur|mein|meine|unser|unsere|ihr|ihrem|sagt|waren?|war|bin|wollen|will|weit|so|franken|chf|preis|auch|aber|konditionen|bedingungen",
  "avec|de|du|des|d|en|dans|sur|aux?|a|y|nous|vous|on|je|j|mon|ma|dit|francs?|chf|prix|aussi|mais|pour|par|cette?|ce|conditions",
  "con|di|del|della|nel|nella|su|alle?|ai|ci|noi|voi|io|mi[oa]|dice|franchi|chf|prezzo|offert[ea]|anche|ma|per|da|dal|condizioni",
] as const;

const FAULT_DE =
  "(?:rutteln|meckern|makeln|norgeln|bemangeln|beanstanden|kritisieren|auszusetzen|auszusetze|motzen|korrigieren|andern|verandern|tadeln|kritteln|deuteln)";
const BIT_DE = "(?:komma|wort|wortchen|zeile|buchstab\\p{L}*|strich|punkt|satz|silbe|jota)";
const BIT_EN = "(?:word|comma|line|letter|thing|syllable|figure|dot|jot)";
const BIT_FR = "(?:virgule|mot|ligne|lettre|iota|chiffre|phrase)";
const BIT_IT = "(?:virgola|parola|riga|lettera|cifra|iota|frase)";
const DECIDER =
  "(?:board|committee|council|boss|chief|treasurer|president|chair\\p{L}*|director|manager|team|wife|husband|family|\\p{L}*(?:chef\\p{L}*|vorstand|kassier\\p{L}*|prasident\\p{L}*|leitung|direktion|komitee|rat)|frau|mann|comite|conseil|patron\\p{L}*|tresori\\p{L}*|direct\\p{L}*|femme|mari|capo|comitato|consiglio|cassier\\p{L}*|presidente|moglie|marito)";

/** Two of these from different lists settle an offer: one word of it may be said of anything. */
export const SETTLED = {
  /** The offer stays as it was written: nothing is wrong with it, nothing is to be another way. */
  asWritten: [
    "(?:exactly|precisely|just|all|everything)(?: (?:of it|exactly|just))* (?:as|the way|how|like)(?: (?:it|it's|you|you've|is|it is|you have|was)){0,2} (?:written|wrote|put|stands?|set out|laid out|drawn up|drew up|offered|quoted|down)(?: (?:it|down|out))*",
    "(?:stays?|remains?|leave|keep|let|have)(?: (?:it|that|this|all|all of it|everything|stay))* (?:exactly |just )?(?:as (?:it is|is|it stands|you \\p{L}+)|the way (?:it is|you \\p{L}+))(?: (?:it|down))*",
    `(?:nothing|not (?:a|one)(?: single)? ${BIT_EN}|no (?:fault|mistake|catch|snag|error))(?: (?:at all|in it|there|here|of (?:it|yours|your \\p{L}+)))*(?: (?:needs?|is|was|has|i'd|we'd|i would|we would))? (?:to (?:quarrel|argue|grumble|complain|change|alter|object|criticise|criticize|correct|fault|pick at)|wrong|amiss|(?:need(?:s|ed)? )?(?:changing|changed|altering))`,
    `(?:wouldn't|won't|don't|needn't|will not|would not|no need to|not)(?: (?:want|need|have|wish))?(?: to)? (?:change|alter|touch|move|cross out)(?: (?:a|one|any))(?: single)? ${BIT_EN}`,
    `(?:couldn't|could not|can't|cannot|didn't|did not) find(?: (?:a|any|one))?(?: single)? (?:thing|anything|fault|mistake|catch|error|snag|hitch|hair in the soup)`,
    "(?:found|find) (?:nothing|no (?:fault|mistake|catch|error|snag)) ?(?:wrong|amiss|in it|to \\p{L}+ (?:with|about|at))?",
    "(?:looked|searched|hunted|been looking) for (?:a|the|any|some) (?:catch|faults?|mistakes?|hitch|snag|flaw|errors?)[^.!?]{0,40}(?:none|nothing|isn't|there's no|in vain|n't)",

    `(?:nichts|nix|nuut|nut|nichts mehr)(?: \\p{L}+){0,3}? (?:zu|z) ?${FAULT_DE}|(?:nichts|nix|nuut) auszusetze\\p{L}*`,
    `(?:ob (?:ich|wir) )?(?:etwas|was|oppis) (?:zu|z) ?${FAULT_DE}[^.!?]{0,30}nichts`,
    `(?:andere?|andern|ruhre|ruhren|streiche|streichen|verrucke|verrucken|korrigiere|korrigieren)(?: (?:ich|wir|mir|da|daran|darin|dran|uns))* kein(?:e|en|es)?(?: einzige[ns]?)? ${BIT_DE}`,
    `kein(?:e|en)?(?: einzige[ns]?)? ${BIT_DE}(?: (?:muss|mussen|wird|zu|ist|andern|andere|geandert|ich|wir)){1,4}`,
    "haar in der suppe[^.!?]{0,40}(?:kein|nicht|nichts|vergeblich|umsonst)\\p{L}*",
    "(?:genau|exakt|alles|so|lasst es|lassen sie es|lasst alles|lassen sie alles|lond alles|alles bleibt|bleibt alles|bleibt)(?: (?:genau|exakt|so|eso))*,? (?:wie|wie's|wie'?s)(?: (?:es|sie|ihr|das|er|ihr's|isch|ist|sie's|alles|auf|im|dem|papier|angebot|der|offerte)){0,6}(?: (?:steht|dasteht|staht|stoht|geschrieben|aufgeschrieben|beschrieben|offeriert|angeboten|notiert|formuliert|aufgesetzt|isch|ist|haben|habt))+",
    "(?:genau|grad|gnau) (?:so|eso)(?=\\s*(?:$|[.,!;]))|(?:isch|ist) (?:guet|gut) (?:so|eso)",
    "kein (?:wenn und )?aber(?=\\s*(?:$|[.,!;]))",

    "(?:exactement|juste|au mot pres|tout|precisement|reste|laissez tout|laissez ca|fait|fera)(?: \\p{L}+)? (?:tel que|tels que|telle que|comme)(?: (?:c'est|vous|l'avez|vous l'avez|il|elle|est|ca|tout)){1,3}(?: (?:ecrit|redige|note|propose|formule|couche|presente|decrit|mis)e?s?)?(?: (?:sur|par|noir) [\\p{L} ]{1,20})?",
    "tel(?:le)?s? que (?:vous l'avez|c'est|vous nous l'avez|propose) ?(?:ecrit|redige|note|propose|formule|presente|decrit)?e?s?|tel(?:le)?s? quel(?:le)?s?|au mot pres",
    `(?:rien|pas (?:un|une)(?: seule?)? ${BIT_FR})(?: \\p{L}+){0,2} (?:a|de) (?:redire|changer|reprendre|corriger|modifier|toucher|reprocher|retoucher|objecter)`,
    `(?:ne |n'y |n')(?:\\p{L}+ )?(?:touche|change|bouge|modifie|retouche|deplace|enleve|corrige)\\p{L}*(?: (?:pas|plus|rien|meme))*(?: (?:a|d'))? ?(?:une|un)(?: seule?)? ${BIT_FR}`,
    "cherche la petite bete[^.!?]{0,40}(?:pas|rien|aucune|en vain)",
    "(?:trouve|vu) (?:rien|aucun\\p{L}*)(?: \\p{L}+)? (?:a|de) (?:redire|changer|reprendre|corriger|reprocher|faux)|rien (?:trouve )?a redire",

    "(?:esattamente|proprio|tutto|tale e quale(?: a)?)(?: \\p{L}+)? come (?:sta|stanno|e|l'avete|lo avete|avete|da)(?: (?:scritt[oa]|mess[oa]|giu|sul|sulla|foglio|carta|nero|su|bianco|descritt[oa]|preparat[oa]|voi))*",
    "(?:va|vanno)? ?(?:bene )?cosi com(?:e|'e)(?: (?:sta|stanno|e|l'avete|lo avete|scritt[oa]|mess[oa]|giu))*|come l'avete (?:scritt|mess|preparat|descritt|stes)[oa](?: giu)?(?: voi)?|tale e quale|come sta (?:scritto|sul foglio|sulla carta|nero su bianco)",
    "(?:lasciate|lasci|resta|rimane|tenete) tutto (?:com'e|come sta|cosi|come)",
    "(?:niente|nulla) da (?:ridire|toccare|cambiare|obiettare|correggere|eccepire|modificare)",
    `non (?:ci |vi )?(?:cambio|cambiamo|cambierei|tocco|tocchiamo|sposto|spostiamo|tolgo)(?: (?:neanche|nemmeno|neppure))?(?: una?)(?: sola)? ${BIT_IT}`,
    "pelo nell'uovo[^.!?]{0,30}(?:non|nessun|niente|senza)\\p{L}*|(?:nessun|senza) pelo nell'uovo",
    "(?:cercato|cerco) (?:l'|un |il )?(?:errore|difetto|inghippo|trucco)[^.!?]{0,30}(?:non|nessun|niente)\\p{L}*",
  ],
  /** Those who write come. */
  coming: [
    "(?:we|i)(?:'re| are|'ll be| will be|'m)(?: \\p{L}+)? (?:coming|on our way|there|with you)(?=\\s*(?:$|[.,!;]|on (?:the )?\\d|on \\p{L}+day|with (?:bells|pleasure|joy)))",
    "see you (?:on|in|then)(?! (?:it|that|writing))|you've got us|you have got us|expect us",
    "(?:wir|mir|mer)(?: \\p{L}+)? (?:kommen|chomed|chome|chond|rucken an)(?=\\s*(?:$|[.,!;]|gern|mit freud|am \\d|zu (?:euch|ihnen)))|(?:wir|mir|mer) (?:sind|send|sin)(?: am \\d{1,2}\\.?(?: \\p{L}+)?)? (?:da|dort)(?=\\s*(?:$|[.,!;]))",
    "bis (?:zum|am) \\d{1,2}\\.?(?: \\p{L}+)?|wir sehen uns|auf bald bei (?:euch|ihnen)",
    "(?:on|nous)(?: y)? (?:debarque|debarquons|arrive|arrivons|vient|venons|sera la|serons la)(?=\\s*(?:$|[.,!;]|le \\d|avec))",
    "(?<=(?:^|[.!?,;])\\s?)au \\d{1,2}(?: \\p{L}+)?(?: (?:donc|alors))?(?=\\s*(?:$|[.,!;]))|on se voit le|rendez-vous le \\d",
    "(?:arriviamo|veniamo|ci saremo|verremo)(?=\\s*(?:$|[.,!;]|il \\d|con piacere|da voi))|ci vediamo(?: il)?|(?<=(?:^|[.!?,;])\\s?)al \\d{1,2}(?: \\p{L}+)?(?: allora| dunque)?(?=\\s*(?:$|[.,!;]))",
  ],
  /** It may go on. */
  onWithIt: [
    "let it happen|on with it|let's have it|full steam|(?:start|begin|prepare|get on with|draw up|send(?: over)?|get)(?: (?:us|on|with|me))*(?: (?:the|your|all the))? (?:paperwork|papers|contract|formalities)",
    "(?:where|what|when) (?:do|can|shall|must|should) (?:i|we) sign|(?:do|must|shall) (?:i|we) sign (?:something|anything)|what(?:'s|s| is| happens| comes) next|what (?:else )?do you (?:still )?need (?:from|of) (?:us|me)",
    "(?:also|dann|na|nun|auf) los(?=\\s*(?:$|[.,!;]))|(?:setzt?|macht?|schickt?|setzen sie|machen sie|schicken sie)(?: (?:uns|bitte|schon|mal|nun|also|doch))* (?:die|den) (?:papiere|vertrag|papierkram)(?: (?:auf|fertig|parat|bereit))?",
    "was (?:braucht|bruuched|brauchen|bruuchet|brucht)(?: (?:ihr|sie|er))?(?: (?:noch|no|jetzt))* (?:von|vo) (?:uns|mir|eus)|wo (?:soll|darf|muss|kann|mues) (?:ich|wir|i|mer) unterschr\\p{L}+",
    "(?:mach(?:en|t|ed)|moched) (?:wir |mir |mer |das |es |s |'s )*(?:genau |grad |gnau )?(?:so|eso)",
    "(?:lancez|envoyez|preparez|sortez)(?:-nous)?(?: \\p{L}+)? (?:la paperasse|les papiers|le contrat|les formalites)|en avant(?=\\s*(?:$|[.,!;]))|(?<=(?:^|[.!?,;])\\s?)on y va(?=\\s*(?:$|[.,!;]))|ou (?:est-ce que )?(?:je|on|nous|faut-il|dois-je) signe\\p{L}*",
    "on (?:le )?fait(?: \\p{L}+)? comme|(?:quindi |allora |e )?avanti(?: cosi| tutta)?(?=\\s*(?:$|[.,!;]))|(?:preparate|mandate|tirate fuori)(?: pure)? (?:le carte|il contratto|i documenti)|si fa(?=\\s*(?:$|[.,!;]|esatt|come|cosi|tal|da voi|con voi))|qua la mano|andiamo avanti",
    "dove (?:si |devo |dobbiamo )?firm\\p{L}+",
  ],
  /** It is this house and no other. */
  chosen: [
    "(?:it's|it is|it'll be|it will be|that's|so it's) (?:you|with you|yours|at yours)(?: then| after all)?(?=\\s*(?:$|[.,!;]))|yours is the one|you(?:'re| are) the ones?|(?:us|it|we're|we are|that's us) (?:all )?(?:sorted|settled|fixed up|done) with you",
    "(?:we're|we are|we'll be|we'll) (?:doing|having|holding|do|have|hold) (?:it|this|the \\p{L}+) (?:with you|at yours|at your \\p{L}+)",
    "(?:ihr seid|sie sind|ihr sind)(?: es| s|'s)(?: geworden)?(?=\\s*(?:$|[.,!;]))",
    "(?:sache|damit|es|alles|das)(?: \\p{L}+){0,5} unter dach und fach|(?:mach|feier|tag)(?:en|t|ed)(?: (?:wir|mir|mer|es|das|'s|s)){1,3} (?:bei|mit|bi) (?:euch|ihnen|eu)|(?:wir|mir|mer) (?:machen|mached|feiern|tagen)(?: (?:es|das|'s|s))? (?:bei|mit|bi) (?:euch|ihnen|eu)|(?:sache|es|das) (?:ist |isch )?geritzt|damit steht (?:es|die sache)",
    "(?:c'est|ce sera|ca sera) (?:chez |avec )?vous(?=\\s*(?:$|[.,!;]|qu))|affaire (?:est )?reglee",
    "(?:siete|sarete|sara|sono|e) voi(?=\\s*(?:$|[.,!;]))|(?:si fa|lo facciamo|facciamo tutto|la facciamo) (?:da|con) voi|(?:la )?cosa e fatta",
  ],
  /** The other houses are out. */
  othersOut: [
    "(?:told|given|sent|turned)(?: \\p{L}+){0,3}? (?:others?|other \\p{L}+|other two(?: \\p{L}+)?)(?: \\p{L}+){0,3}? (?:no|regrets|refusal|down)(?!\\p{L})|others(?: \\p{L}+){0,3} (?:their|a|our) (?:no|refusal)(?!\\p{L})",
    "(?:andern|anderen)(?: \\p{L}+){0,4} (?:abgesagt|nein gesagt|absage\\p{L}*)|(?:die|alle) (?:andern|anderen)(?: \\p{L}+){0,2} (?:sind|fallen) (?:raus|weg|draussen)",
    "(?:dit non|refuse|decommande)(?: \\p{L}+){0,2} (?:aux|les)(?: \\p{L}+)? autres|autres(?: [\\p{L}']+){0,3} (?:notre refus|leur non|notre non|un non)",
    "altri(?: \\p{L}+){0,4} (?:detto (?:di )?no|disdetto|un no)(?!\\p{L})",
  ],
  /** Those who decide nod. */
  nodded: [
    `${DECIDER}(?: (?:has|have|just))* (?:nodded|gave the nod|gave a nod)|${DECIDER} (?:hat|haben|het|hand|hend)(?: \\p{L}+)? genickt`,
    `${DECIDER} (?:hat|haben|het|hand|hend|hatt)(?: \\p{L}+){0,2} (?:gseit|gesagt|gmeint|gemeint|gfunde|gefunden),? (?:(?:es|das|s|'s) )?(?:isch|ist|sei|seg|sig|passt|ok|ja|gut|guet)(?: (?:guet|gut|ok|recht|in ordnung|i ornig|so|eso))*`,
    `${DECIDER} (?:isch|ist|sind|send) (?:iverstande|einverstanden|zufrieden|zfride|dafur)`,
    `${DECIDER} (?:a |ont )?(?:fait oui|hoche|opine|acquiesce|dit oui)`,
    `${DECIDER} (?:ha |hanno )?(?:annuito|fatto (?:di )?si|fatto cenno di si)`,
  ],
  /** Whose it is that nothing is wrong with, where it is not ours. */
  ofTheirs: [
    "(?:of|in|about|with|on|to) (?:our|my) (?!own|surprise|side|part|opinion|great|view|way|end|horror)\\p{L}+",
    "(?:an|in|bei|mit|zu|von|vom|am) (?:unser|mein)\\p{L}* (?!seite|sicht|meinung|erstaunen|uberraschung)\\p{L}+",
    "(?:a|de|dans|sur|avec) (?:notre|nos|mon|ma|mes) (?!cote|part|avis|surprise|grande|etonnement)\\p{L}+",
    "(?:a|di|del|della|nel|nella|sul|sulla|con|al|alla) (?:nostr\\p{L}|mi[oa]) (?!parte|avviso|sorpresa)\\p{L}+",
  ],
  /** How far somebody came, who is not through yet. */
  soFar: [
    "except|apart from|(?:he|she) (?:says|thinks)|so far|until|till|up to|page|pages|halfway|not yet|yet|at first|if|or|brochure|website|menu",
    "ausser|bis auf|(?:preis|betrag) (?:schon|aber)|bis (?:jetzt|hierhin|seite|hier)|noch nicht|noch(?! (?:von|vo) (?:uns|mir|eus))|bislang|bisher|seite|seiten|falls|wenn|oder|prospekt",
    "jusqu'\\p{L}+|page|pages|pour l'instant|pas encore|encore|si(?= (?:vous|nous|on|je|le|les|elle|ils?|ca|cela))|pour le moment|ou(?= (?:avec|chez|bien|non|pas|alors|l))|a premiere vue|sauf|hormis|a part|pas tout compris",
    "tranne|salvo|a parte|fin qui|finora|a meta|pagina|pagine|per ora|ancora|(?<!(?:ca|ne|il|elle|on|qui|que) )se(?! (?:fera|passe\\p{L}*|fait|fasse))|o(?= (?:voi|no|con|il|da|al|alla|dal|dai))|a prima vista|sito",
  ],
} as const;
