/** What is told of a room that nobody wishes by it, of all languages at once: fragments over folded text. */
export const TOLD = {
  /** What was booked is kept, behind another room that is spoken of. */
  keeps: [
    "(?:we|we'll|i|i'll|let's|let us)(?: will| would| shall| all| just| simply)* (?:keep|stick (?:to|with)|stay with|hold on to) (?:what (?:we have|we've got|is booked|was agreed)|the one we have|our(?:s| own)?(?: room)?(?=\\s*(?:$|[.,;!])))",
    "(?:wir|es) (?:bleib(?:en|t)|belassen es)(?: (?:aber|doch|lieber|einfach|wohl|also))* (?:bei (?:unserem|dem|der|unserer|dem,? was)|so|dabei)(?=\\s*(?:$|[.,;!]| (?:raum|saal|was|wie)))|bleiben wir (?:bei unserem|dabei|bei dem)",
    "(?:(?:on|nous) )?(?:en )?(?:gard|rest)(?:ons|e|erons|era)(?: (?:a|avec|sur))? (?:(?:ce|celle) (?:que |qu')(?:nous |on )?(?:avons|a)|la notre|comme (?:c'est|prevu))",
    "(?:teniamo|restiamo(?: con)?|manteniamo|ci teniamo) (?:quell[oa] che abbiamo|la nostra|cosi com'e)",
  ],
  /** Where another part begins, which may wish what this one only tells. */
  wishes: [
    "(?:and|und|et|ed?|so|also|donc|quindi) (?=(?:this|now|would|want|need|we|i|it|diesmal|dieses|jetzt|nun|mochten?|wurden?|wir|ich|cette|maintenant|aimer|voudr|nous|je|on|questa|ora|adesso|vorr|ci)\\p{L}*(?!\\p{L}))",
  ],
  /** Before what is only the reason for what was said. */
  because: [
    "(?:because|since|'?cause|as (?=(?:we|they|i|that|it|there|last)(?!\\p{L})))",
    "(?:weil|denn(?= )|da (?=(?:wir|es|der|die|das|ich|man)(?!\\p{L})))",
    "(?:parce qu[e']|car(?= )|puisqu[e']|vu qu[e']|etant donne qu[e'])",
    "(?:perche|poiche|siccome|dato che|visto che|giacche)",
  ],
  /** What tells of a room, and stands before its name. */
  tellsOf: [
    "(?:photos?|pictures?|pics?|images?|floor ?plans?|plans?|brochures?|videos?|details|information|infos?|particulars|description|dimensions|measurements|specs)",
    "(?:fotos?|bilder|plane?|grundrisse?|broschuren?|videos?|angaben|details|informationen|infos?|unterlagen|beschrieb|beschreibung|masse)",
    "(?:images?|depliants?|brochures?|renseignements|informations|descriptif|description|dimensions)",
    "(?:foto(?:grafie)?|immagini|pianta|piantina|planimetria|informazioni|dettagli|descrizione|misure|dimensioni|brochure)",
  ],
  of: ["of|about|on|for", "von|vom|zu|zum|uber|des", "des?|du|d'|sur", "d(?:i|el|ella)|sulla|sul"],
  /** Before a room that would do if the one named first is not to be had. */
  forWantOf: [
    "(?:failing (?:that|this|which|it)|otherwise|or else|as a (?:fallback|backup|second choice|plan b)|at a pinch)",
    "(?:if|should|in case)(?: \\p{L}+){1,4} (?:falls? through|(?:should )?not work(?: out)?|(?:is|be|gets|turns out)(?: \\p{L}+)? (?:taken|gone|booked|unavailable|occupied)|(?:is not|isn't|cannot|can't|does not|doesn't) \\p{L}+)[^.;]{0,40}",
    "if (?:not|(?:it|that|this|that one)(?:'s| is| should be| were) (?:not |already |no longer )?(?:\\p{L}+))",
    "(?:sonst|ansonsten|andernfalls|notfalls|zur not|ersatzweise|allenfalls|im notfall)",
    "(?:falls|wenn|sollte) (?:nicht|(?:der|die|das|er|dieser|es)(?: \\p{L}+){1,3})",
    "(?:a defaut|sinon|autrement|en second choix|au pire|faute de (?:quoi|mieux))",
    "(?:si (?:elle|celle-ci|c'est|ce n'est)(?: \\p{L}+){1,3})",
    "(?:altrimenti|in alternativa|in subordine|se no|senno|mal che vada)",
    "se (?:(?:fosse|e|e gia|non e|risulta) )?(?:occupata|presa|libera|disponibile|impegnata)",
  ],
  /** When it was. */
  past: [
    "last (?:year|time|month|week|spring|summer|autumn|fall|winter|christmas|december|november|january)",
    "(?:years?|months|weeks) ago",
    "previously|yesterday|once before|the time before",
    "letzte[nsmr]? (?:jahr|mal|monat|woche|fruhling|sommer|herbst|winter|weihnacht\\p{L}*|dezember|november|januar)",
    "vor (?:einem|zwei|drei|vier|\\d+) (?:jahr|monat|woche)\\p{L}*",
    "damals|gestern|vergangene[nrms]?|schon einmal",
    "(?:l'an|l'annee|le mois|l'ete|l'hiver|l'automne|noel) (?:dernier|derniere|passee?)",
    "la derniere fois|il y a (?:un|deux|trois|\\d+) (?:ans?|mois|semaines?)|autrefois|la fois (?:d'avant|precedente)",
    "(?:l'anno|il mese|l'estate|l'inverno|l'autunno|la settimana|natale) scors[oa]",
    "l'ultima volta|la volta scorsa|(?:anni|mesi|un anno) fa|in passato",
  ],
  /** What was done with it then. */
  was: [
    "(?:we|i|they|he|she|everybody|everyone|(?:our|my|the) \\p{L}+) (?:had|used|met in|(?:were|was)(?: \\p{L}+)? in(?! (?:touch|contact|love|doubt)))",
    "(?:gehabt|gewesen|benutzt|genutzt|verbracht)",
    "(?:die|der|welche[rs]?)(?: \\p{L}+){1,8} (?:gebucht|reserviert|gemietet|belegt) (?:haben|hat|hatten|hatte)",
    "(?:nous|on|j') ?(?:avions|avait|avais|etions|etait|etais|avons eu|a eu|avons (?:utilise|occupe|teste)|a (?:utilise|occupe|teste))",
    "(?:avevamo|eravamo|abbiamo (?:avuto|usato|provato|occupato)|ho (?:avuto|usato|provato))",
  ],
  /** What was only thought of or advised, so that it is still meant; and what shall be as it was. */
  meant: [
    "in mind|hop(?:ed|ing)|think(?:ing)?|thought|wonder\\p{L}*|look(?:ed|ing)|plan\\p{L}*|want\\p{L}*|intend\\p{L}*|consider\\p{L}*|going to|(?:'re|'m|'s|are|am|is|were|was) after|interested|told|recommend\\p{L}*|suggest\\p{L}*|advised",
    "im (?:sinn|kopf|auge)|gedacht|vorgesehen|geplant|gerne?|empfohlen|vorgeschlagen",
    "pens\\p{L}+|prevu|en (?:tete|vue)|envisag\\p{L}+|esper\\p{L}+|imagin\\p{L}+|conseill\\p{L}+|recommand\\p{L}+|parle",
    "pensato|in mente|previsto|immaginat\\p{L}|sperat\\p{L}|consigliat\\p{L}|adocchiat\\p{L}|parlato|suggerit\\p{L}",
    "again|once more|(?:the )?same|as (?:last|before|always|usual)|like (?:last|before|always)|usual|still",
    "wieder|erneut|nochmals|noch einmal|wie (?:schon |beim |das |im )?(?:letzte\\p{L}*|damals|immer|gehabt|ublich)|(?:den|die|das)selben?|(?:den|der|das) gleichen?",
    "a nouveau|de nouveau|encore|comme (?:l'an|la derniere|d'habitude|toujours|avant)|la meme|pareil",
    "di nuovo|nuovamente|ancora|come (?:l'anno|l'ultima|sempre|al solito)|la stessa|la solita",
  ],
  /** It shall be once more, as far as that is said of a room that was told of. */
  again: [
    "(?:have|take|book|like|want|love|use|get|be in) (?:it|that one|that|the same one|the same|this)(?: \\p{L}+)? (?:again|once more)",
    "(?:again|same again|once more|the same)(?:,? please)?(?=\\s*(?:$|[.,;]))",
    "(?:bitte|gerne?|lieber|am liebsten|diesmal|also) wieder(?: (?:den|da|dort|so|hin|rein))?",
    "wieder(?:,? (?:bitte|gerne?))?(?=\\s*(?:$|[.,;]))",
    "(?:re(?:prend|voudr|aur)\\p{L}*|(?:a|de) nouveau|la meme|encore)(?:,? (?:s'il|svp|volontiers|avec plaisir)\\p{L}*)?(?=\\s*(?:$|[.,;]|s'il|svp|volontiers|avec|la |celle))",
    "(?:di nuovo|ancora|la stessa|nuovamente)(?:,? (?:per favore|grazie|volentieri))?(?=\\s*(?:$|[.,;]|per favore|grazie|volentieri|quella))",
  ],
  /** The same by a verb that wishes for what was named: "we would take it", "wir würden ihn nehmen", "la riprenderemmo". */
  takesIt: [
    "(?:would|'d|should|could|will|'ll|shall|want|wants|wish|hope|like|love|happy|glad|keen|plan)(?: \\p{L}+){0,3} (?:have|take|book|reserve|get|rent|hire|use|keep|want|like|love) (?:it|that one|that room|the same(?: one| room)?)(?! to(?!\\p{L}))",
    "(?:would|'d|should|could|will|'ll|shall|want|wish|hope|like|love|happy|glad|keen|plan)(?: \\p{L}+){0,3} (?:(?:go|come|get|be) back|return)(?: (?:to|in|into|there))(?: it)?",
    "(?:wurden?|mochten?|wollen|will|wollten?|hatten?)(?: \\p{L}+){0,2} (?:ihn|den|diesen|dort(?:hin)?|da(?:hin|rin)?)(?: \\p{L}+){0,4} (?:nehmen|buchen|reservieren|mieten|haben|zuruck|feiern|tagen|bleiben)",
    "(?:mochten?|wollen|wurden?|wollten)(?: \\p{L}+){0,3} (?:dorthin|dahin|dort hinein) ?(?:zuruck)?(?:kehren|kommen)?",
    "(?:ihn|den|diesen|dort|dahin|dorthin)(?: \\p{L}+){0,4} (?:nehmen|buchen|reservieren|mieten|haben|feiern|tagen|zuruck) (?:mochten?|wollen|will|wurden?|wollten?)",
    "(?:den|ihn|diesen|dort|dahin) (?:hatten?|mochten?|wurden?|wollen|will|buchen|nehmen|nahmen?) (?:wir|ich) (?:sehr )?(?:gerne?|wieder|nochmals?|noch einmal|am liebsten|also|daher|deshalb)",
    "(?:la |l'|y )(?:re)?\\p{L}*(?:rions|rais|rait|rons|rai)",
    "(?:aim|voudr|souhait|desir)\\p{L}*(?: \\p{L}+)? (?:la |l'|y )(?!evit|chang|quitt|remplac)\\p{L}+(?:er|ir|re|oir)",
    "(?:la|l'|li) ?(?!cambi|evit|lasc|sostit)(?:ri)?\\p{L}*(?:remmo|rei|rebbe|rebbero|remo)",
    "ci torn(?:eremmo|erei|eremo|iamo)",
    "(?:vorr|piacerebbe|desider|pens|intend|vogli)\\p{L}*(?: \\p{L}+)? (?:di )?(?!cambi|evit|lasc|sostit)\\p{L}+(?:arla|erla|irla|narci|averla)",
  ],
  /** What was shall not be again, beside what denies anything. */
  never: ["never", "no longer", "rather than", "nie(?:mals)?", "kaum", "ungern", "ne", "plus", "jamais", "mai", "mica"],
  please: ["please", "bitte", "pls", "s'il", "svp", "per favore", "grazie", "merci", "danke", "this time", "diesmal"],
  /** The room that was named, with its verb; and more of something than anybody wants. */
  it: [
    "(?:it|that|that one|this one|which)(?:'s| is| was| felt| seems| looks| proved)",
    "(?:der|die|das|er|sie|es) (?:ist|war|scheint|wirkt|wirkte|fanden|finden)",
    "(?:elle|celle-ci|celle-la|qui|ca|c'(?:est|etait)) ?(?:est|etait|semble|parait)?",
    "(?:lei|quella|questa|che|e|era|ci e|ci sembra) ?(?:e|era|sembra|sembrava|parsa)?",
  ],
  tooMuch: ["too", "zu(?! (?:haben|buchen|bekommen|mieten|der|dem|den|viert|\\p{L}+t(?!\\p{L})))", "trop", "troppo"],
  /** Who is nobody of the client's, and what such people have to do with a room. */
  strangers: [
    "(?:our|the|my|some) (?:neighbou?rs?|sister (?:company|club)|competitors?|friends?)(?: of (?:ours|mine))?",
    "(?:a|some) friends? of (?:ours|mine)",
    "(?:another|some other|the other) (?:party|group|client|company|club|team|firm)|(?:someone|somebody) else|others",
    "(?:unser|mein|die|der)\\p{L}* (?:nachbar\\p{L}*|schwester(?:firma|verein|gesellschaft)|konkurren\\p{L}+|freunde?)",
    "(?:ein|eine|die) andere[rn]? (?:gruppe|firma|verein|kunde|gesellschaft)|jemand ander\\p{L}*|andere",
    "(?:nos|les|notre|des) (?:voisin\\p{L}*|concurrent\\p{L}*|amis|societe soeur)|un autre (?:groupe|client|club)|une autre (?:societe|entreprise)|quelqu'un d'autre|d'autres",
    "(?:i nostri|il nostro|i|dei) (?:vicini?|concorrent\\p{L}|amici)|un altro (?:gruppo|cliente|club)|un'altra (?:societa|ditta|azienda)|qualcun altro|altri",
  ],
  theirs: [
    "(?:who |that |which )?(?:has|have|had|got|took|booked|reserved|rented|uses?)",
    "(?:is|are|was|were|will be) (?:\\p{L}+ )?in",
    "(?:hat|haben|mietet|mieten|nutzen|nutzt|belegt|belegen)",
    "(?:ist|sind|war|waren) in",
    "(?:qui )?(?:a|ont|avait|avaient|occupent?|louent?|reservent?)",
    "(?:est|sont|etait|etaient|sera|seront) dans",
    "(?:che )?(?:ha|hanno|aveva|avevano|occupan?o?|affittan?o?)",
    "(?:e|sono|era|erano|sara|saranno) (?:nella|in)",
  ],
} as const;
