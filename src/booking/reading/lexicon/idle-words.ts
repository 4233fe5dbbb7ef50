/** What sounds like a question and asks the desk for nothing, of all languages at once: fragments over folded text. */
export const IDLE = {
  /** What the desk may ask itself, or has asked. */
  yours: [
    "(?<!(?:do|did|would|don't|if) )you(?:'ll|'d|'re| will| would| must| may| might| are| were| have| had)?(?: \\p{L}+){0,3} (?:wondering|wonder|wondered|(?:be |are )?curious|asking yourself|(?:want|wanted|like|liked|need|needed|love|wish|wanting)(?: me)? to know)|you(?: \\p{L}+)? asked(?: (?:me|us|again))* (?:if|whether|how|what|which|when|why|for|about|where)",
    "(?:sie|ihr|du) (?:fragen|fragt|fragst|werden|wollen|wollt|willst|mochten|mochtet|mochtest|wundern|wundert)(?: (?:sich|euch|dich))?(?: (?:nun|jetzt|auch|schon|noch))* (?:sicher|bestimmt|vielleicht|wohl|sicherlich|wahrscheinlich|ja|gewiss|langsam|naturlich)(?:,|(?: [\\p{L}']+){0,3} (?:wissen|fragen|gefragt|wundern)(?!\\p{L}))|(?:sie|ihr) (?:fragten|fragtet|haben (?:\\p{L}+ )?gefragt|habt (?:\\p{L}+ )?gefragt)(?: (?:mich|uns))?",
    "vous (?:vous )?(?:demandez|demanderez|demandiez|voulez|voudrez|devez|aimeriez|souhaitez|vouliez|etes)(?: \\p{L}+){0,4} (?:savoir|demander|curieu\\p{L}+)|vous vous demand\\p{L}+|vous (?:nous |m'|me )?(?:avez|aviez) demande|vous (?:nous |me )demandi?ez",
    "(?:vi|si) (?:starete|stara|sarete|chiederete|chiedera|domanderete) ?(?:chiedendo|domandando|chiesti)?|(?:vorrete|vorra|volete|voleste) (?:\\p{L}+ )?(?:sapere|sicuramente sapere)|(?:mi|ci) (?:avete|avevate) chiesto|(?:mi|ci) chiedevate",
  ],
  /** Whether the desk is interested, in a sentence that only points somewhere. */
  ifInterested: [
    "^\\W*(?:(?:and|but|so|anyway|by the way)[ ,]+)*(?:if|in case|should) (?:you|any of you|anybody|anyone|somebody)(?:'re| are| were|'d| would| should| ever| happen)*(?: \\p{L}+){0,2} (?:curious|interested|wondering|(?:like|want|wish|care|wanting|going) to (?:know|see|learn|read|hear|find out))(?![^?]*\\?)",
    "^\\W*(?:(?:und|aber|ubrigens|also)[ ,]+)*(?:falls|wenn|sollten?)(?: (?:sie|es|ihr|euch|ihnen|dich|dir|du|jemand|jemanden|das))+ (?:\\p{L}+ ){0,5}(?:interessier\\p{L}*|wissen|neugierig|erfahren|lesen|wunder\\p{L}*)(?![^?]*\\?)",
    "^\\W*(?:(?:et|mais|au fait)[ ,]+)*si (?:(?:cela|ca|vous|jamais|quelqu'un)(?: \\p{L}+)?|d'aventure) (?:vous )?(?:\\p{L}+ ){0,2}(?:interess\\p{L}*|curieu\\p{L}+|(?:savoir|connaitre|voir|lire|decouvrir))(?![^?]*\\?)",
    "^\\W*(?:(?:e|ma|comunque)[ ,]+)*(?:se|nel caso) (?:(?:vi|le|ti|la|a qualcuno) )?(?:(?:interess|incuriosi)\\p{L}*|(?:vole(?:te|ste)|vuole|volesse|desidera(?:te)?|sie?te curios[io]|va)(?: (?:di|anche))* (?:sapere|vedere|conoscere|leggere|scoprire))(?![^?]*\\?)",
  ],
  /** It is not to be asked. */
  unasked: [
    "(?:don't|do not|please don't|never) (?:even )?ask(?: me| us)? (?:how|why|what|when|where|who)|no need to ask",
    "frag(?:en|t)?(?: sie| ihr)?(?: mich| uns)? (?:lieber |bitte |besser )?nicht|fragt? (?:lieber|besser) nicht",
    "ne (?:me|nous) demandez pas|ne demandez pas",
    "non (?:chiedete|domandate|chieda|domandi)(?:mi|ci)?",
  ],
  /** Why somebody of ours does what he does, or where the time goes: nobody of the house can tell. */
  ours: [
    "(?:ask(?:s|ing|ed)?|wonder(?:s|ing|ed)?)(?: (?:me|us|myself|ourselves|sometimes|always|often|again|really|himself|herself)){0,3} why (?:on earth )?(?:i|we|he|she|it|they|my|our)(?! (?:can't|cannot|have to|must|should|need|are not|aren't))",
    "(?:frag\\p{L}*|wunder\\p{L}*)(?: (?:mich|uns|sich|immer|oft|manchmal|jedesmal|dauernd|selbst|ihn|sie))*,? (?:warum|wieso|weshalb|wozu) (?:ich|wir|er|sie|es)(?![^.?!]*(?:muss|durf|darf|konn|kann|zahl|soll))",
    "demand\\p{L}*(?: \\p{L}+){0,3} pourquoi (?:je|j'|nous|on|il|elle|ca)(?![^.?!]*(?:dev|pay|faut|peu|pouv))",
    "(?:chied|domand)\\p{L}*(?: \\p{L}+){0,3} perche (?:me|mi|io|ci|lo|la|noi|non)(?![^.?!]*(?:dobb|dev|pag|poss|puo))",
    "where (?:has |does |did |have )?(?:all )?(?:the|my|our) (?:time|years?|days?|weeks?|months?|summer|winter|morning) (?:goes|go|went|gone|has gone)|how time flies",
    "wo (?:die|der|das|all die|nur die)? ?(?:zeit|jahre|tage|woche|sommer|winter|jahr)(?: \\p{L}+){0,3} (?:bleibt|geblieben|hin ist|hingegangen)|wo (?:ist|sind|bleibt)(?: \\p{L}+)? (?:die|der|das) (?:zeit|jahre|tage|sommer|jahr)",
    "ou (?:est |sont |a |ont )?(?:passe\\p{L}*|file\\p{L}*|va|parti\\p{L}*)(?: \\p{L}+)? (?:le|les|l'|la) ?(?:temps|annees?|jours?|semaines?|ete|hiver)|comme le temps passe",
    "dove (?:vada|va|e|sia|sono|siano|se ne va)(?: \\p{L}+){0,3} (?:il|gli|i|l'|la) ?(?:tempo|anni|giorni|estate|inverno|settimana)|come (?:vola|passa) il tempo",
  ],
  /** No answer is waited for. */
  rhetorical: [
    "(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't)(?: \\p{L}+){1,3} (?:always|ever|just)(?!\\p{L})|why (?:is|are|do|does|must|has|have)(?: \\p{L}+){1,4} (?:always|never)(?!\\p{L})|who (?:knew|would have|would've|could have|could've)(?! to )|what would (?:we|i|one) do without|what (?:can|could|shall|should) (?:one|you|i) say(?=\\W*$)",
    "(?:warum|wieso|weshalb)(?: \\p{L}+){1,4} immer(?!\\p{L})|(?:ist|sind|war|waren|kommt|passiert)(?: \\p{L}+){1,3} nicht immer(?!\\p{L})|wer (?:hatte|hatt'|konnte)(?: \\p{L}+){0,3} (?:gedacht|geglaubt|geahnt|gewusst)|was (?:wurden|taten|tate|wurde) (?:wir|ich|man)(?: \\p{L}+)? ohne",
    "n'est-ce pas toujours|pourquoi(?: [\\p{L}'-]+){1,5} toujours|qui (?:aurait|l'eut|l'aurait)(?: \\p{L}+)? ?(?:cru|pense|dit|imagine)|que fer(?:ait-on|ions-nous|ais-je|ait) sans",
    "non (?:e|sono|capita|succede) sempre|perche(?: [\\p{L}']+){1,5} sempre|chi (?:l'avrebbe|avrebbe|lo avrebbe)(?: mai)? (?:detto|pensato|immaginato|creduto)|(?:che|cosa) (?:faremmo|farei) senza",
  ],
  /** Of people, of how they do, of what they have seen: no thing of the house is asked for. */
  talk: [
    "(?<=[,!.] ?)(?:and|what about|how about) you\\W*$|(?<=[,!.] ?)und (?:sie|ihr|du)\\W*$|(?<=[,!.] ?)(?:pas|et) vous(?: aussi)?\\W*$|(?<=[,!.] ?)e (?:voi|lei|tu)\\W*$",
    "^\\W*(?:(?:so|and|well|now|anyway|but)[ ,]+)*(?:isn't|aren't|wasn't|weren't|wouldn't|doesn't|don't|didn't)(?! (?:there|one|we|you (?:have|offer|provide|allow|take|serve|accept|also (?:have|offer))|your))|who (?:doesn't|wouldn't|can|could) (?:love|like|resist|say no|want)",
    "(?:do|did|have|had) you(?: (?:also|all|guys|ever|already|still|perhaps)){0,2} (?:remember|recall|know that|see|seen|hear|heard|watch|watched|sleep|slept|survived?|notice[d]?|celebrated?|enjoy(?:ed)?|believe)|(?:would|can|could) you (?:believe|imagine|picture)|guess (?:who|what|how|where|which)",
    "are you(?: \\p{L}+){0,2} (?:well|rested|fine|okay|ill|sick|skiing|busy|snowed in|all right|sitting down|good)|how(?:'s| are| is| was| were) (?:things|life|everything|business|you|your|it going|it all going)|(?:wasn't|weren't|didn't|aren't|am|don't|do|haven't) (?:it|they|we|he|she|i)\\W*$|^\\W*(?:\\p{L}+ ?){1,3}, (?:isn't it|right|eh|no|huh)\\W*$|^\\W*(?:all|everything) (?:good|well|fine|ok(?:ay)?)(?: (?:at|with|on) \\p{L}+(?: \\p{L}+)?)?\\W*$|where was i|am i (?:glad|happy|relieved|boring|making sense|dreaming|the only)",
    "(?:wusst(?:en|et|est)) (?:sie|ihr|du)(?=,? dass|,? heute|,? \\p{L}+,? dass)|erinner(?:n|t|st) (?:sie|ihr|du)|(?:glauben|glaubt|glaubst) (?:sie|ihr|du)|(?:haben|habt|hast) (?:sie|ihr|du)(?: [\\p{L}']+){1,5} (?:gesehen|gehort|gelesen|erlebt|geschlafen|gefeiert|verbracht|uberstanden)|(?:konnen|konnt|kannst) (?:sie|ihr|du)(?: (?:sich|euch|dir|das))* (?:glauben|vorstellen)",
    "(?:seid|sind|bist) (?:ihr|sie|du)(?: \\p{L}+){0,3} (?:erkaltet|gesund|wohlauf|ausgeruht|fit|krank|eingeschneit)|wie (?:lauft|geht|gehts|laufts|geht's|lauft's)(?: es)?(?: (?:in|bei|so|euch|ihnen|dir|denn|sonst|zurich|allen|alles|im|buro|uns))*(?=\\W*$)|geht(?:'?s| es) (?:euch|ihnen|dir|allen)|gut (?:ins|geschlafen|gestartet|gerutscht|erholt)|wer (?:mag|liebt|kennt|will|kann)(?: (?:schon|nicht|das|da))+",
    "^\\W*(?:das|es) war[^?]{0,60},? (?:oder|nicht wahr|gell|nicht)\\W*$|^\\W*(?:[\\p{L}']+ ?){1,3},? (?:oder|nicht wahr|gell|ne)\\W*$|immer[^?]{0,20},? (?:oder|nicht wahr|gell|nicht)\\W*$|^\\W*(?:alles (?:gut|klar|ok|okay|bestens)(?: (?:bei (?:ihnen|euch)|soweit))*|passt|recht)\\W*$|rat(?:en sie|et|e)?(?: (?:doch|mal|ihr))* (?:wer|was|wie|wo)|(?:raten sie|rate|ratet) (?:mal|doch)|wo war ich|bin ich (?:froh|erleichtert)|ist das (?:noch )?zu (?:fassen|glauben)|ist (?:es|das|er|sie|dies)(?: \\p{L}+){0,2} nicht(?! (?:moglich|erlaubt|inbegriffen|dabei|inklusive|enthalten))|was will man mehr",
    "saviez-vous|sais-tu que|(?:vous souvenez-vous|vous vous souvenez|te souviens-tu|vous rappelez-vous) d|vous y croyez|croyez-vous (?:que|qu)|(?:avez-vous|vous avez|as-tu)(?: (?:aussi|deja|bien|vous))* (?:vu|entendu|lu|dormi|survecu|fete)|devine[rz]?-? ?(?:qui|quoi|ce|un peu)",
    "(?:vous etes|etes-vous|vous allez|allez-vous)(?: \\p{L}+){0,3} (?:enrhume|malade|bien|en forme|repose|skier)e?s?(?!\\p{L})|comment (?:ca|cela) (?:va|se passe)(?: (?:a|chez|pour|la) ?\\p{L}*)*(?=\\W*$)|qui (?:n'aime|n'adore|n'a|n'est|ne (?:reve|voudrait|connait)) ?(?:\\p{L}+ )?pas|n'est-ce pas \\p{L}+|(?:c'etait|etait)[^?]{0,60},? (?:non|hein|n'est-ce pas|pas vrai)\\W*$|^\\W*(?:[\\p{L}']+ ?){1,3},? (?:non|hein|n'est-ce pas|pas vrai)\\W*$|toujours[^?]{0,30},? (?:n'est-ce pas|non)\\W*$|^\\W*(?:tout (?:va|est) (?:bien|clair|bon)|ca va)(?: (?:chez|pour) vous)?\\W*$|ou en etais-je|que (?:demander|vouloir) de plus",
    "(?:lo )?sapevat[ei](?= che|\\W*$)|lo sapevate|(?:vi|si) ricord(?:ate|a) di|ci cred(?:ete|e)|cred(?:ete|e) che (?:lo|la|io)|(?:avete|ha|hai)(?: (?:anche|gia|voi))* (?:visto|sentito|letto|dormito)|indovin(?:ate|a|i) (?:chi|cosa|che|un po)",
    "siete(?: \\p{L}+){0,3} (?:raffreddati|malati|in forma|riposati)|come (?:va|vanno|state|sta)(?: (?:a|da|le|li|in) ?\\p{L}*)*(?=\\W*$)|chi non (?:ama|adora|vorrebbe|conosce|sogna)|^\\W*non e (?:\\p{L}+)(?=\\W*$)|(?:stat[oa]|era)[^?]{0,50},? (?:vero|no|eh)\\W*$|^\\W*(?:[\\p{L}']+ ?){1,3},? (?:vero|no|eh)\\W*$|sempre[^?]{0,30},? (?:vero|no|eh)\\W*$|dov'ero(?: rimast[oa])?|(?:cosa|che) si (?:vuole|puo volere) di piu|^\\W*tutto (?:bene|chiaro|a posto|ok)(?: da voi)?\\W*$|(?:che|cosa|come) far(?:emmo|ei) senza",
  ],
  /** Before a word for talking to somebody: it was talked already. */
  talked: [
    "(?:was|were|been|enjoyed|after|since|thanks? (?:you )?for|last|when we|nice|lovely|good|great|pleasure|we just|i just|we) (?:\\p{L}+ ){0,3}",
    "(?:war|waren|nach|seit|danke (?:fur )?|vielen dank fur|habe|haben|hatten|schon|nett|freundlich|letzte\\p{L}*|gestern|neulich|wie)(?: [\\p{L}',]+){0,6}",
    "(?:etait|etaient|apres|depuis|suite a|merci (?:pour|de)|plaisir|agreable|hier|avons|ai|lors)(?: [\\p{L}']+){0,5}",
    "(?:stato|stata|dopo|grazie (?:per|del|della)|piacere|bello|ieri|abbiamo|ho|durante|come)(?: [\\p{L}']+){0,5}",
  ],
} as const;
