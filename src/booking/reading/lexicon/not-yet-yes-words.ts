const DAY_EN =
  "(?:to(?:day|night|morrow)|(?:next |on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|later)";
const SAY_EN =
  "(?:say yes|(?:a |an |our |the |final |definite |firm )*yes|commit|accept|sign|agree(?! more)|decide|promise)";
const CAN_NOT_EN =
  "(?:can't|cannot|can not|won't be able to|unable to|not able to|not allowed to|may not|mustn't|must not|not (?:yet )?(?:in a position|ready|free|authori[sz]ed|entitled) to|(?:nobody|no one|none of us)(?: here)? can|not going to|won't)(?! wait)";
const SAY_DE =
  "(?:zusag\\p{L}*|zuzusagen|ja (?:zu )?sagen|annehmen|anzunehmen|unterschreiben|entscheiden|zustimmen|festlegen|versprechen)";
const YES_DE = "(?:ja|zusage|zustimmung|einverstandnis|okay|ok)(?!\\p{L})";
const CAN_DE = "(?:kann|konnen|kannst|darf|durfen|chan|chonnd|dorf)";
const SAY_FR = "(?:dire oui|accepter|notre accord|mon accord|signer|engager|decider|valider|trancher|promettre)";
const YES_FR = "(?:oui|accord|feu vert|aval)(?!\\p{L})";
const CAN_FR = "(?:peux|peut|pouvons|pourrai|pourrons|pourra|puis|saurais|saurions)";
const SAY_IT =
  "(?:dir\\p{L}* (?:di )?si|accettar\\p{L}*|confermar\\p{L}*|firmar\\p{L}*|decider\\p{L}*|impegnar\\p{L}*|promettere)";
const CAN_IT = "(?:posso|possiamo|puo|potro|potremo|potra|riesco|riusciamo)";

/** What says that a yes is none yet, of all languages at once: fragments over folded text. */
export const NOT_YET = {
  /** Nobody may say it, it is only wished for, it is to come, or it is one for the time being. */
  denied: [
    `${CAN_NOT_EN}(?: \\p{L}+){0,4}? ${SAY_EN}(?!\\p{L})(?! (?:fast|quickly|soon|loud) enough)`,
    "(?:no|not|n't|never|without)(?: (?!no(?!\\p{L}))\\p{L}+){0,3} yes(?! or)(?!\\p{L})",
    `(?:our|my|a|an|the|final|real) (?:\\p{L}+ )?yes(?: \\p{L}+){0,3} (?:comes?|follows|will (?:come|follow|have|take)|has to wait|must wait|depends|hangs)`,
    `(?:you'll|you will|you shall)(?: \\p{L}+)? (?:have|get|hear) (?:our|my|a|an|the) (?:\\p{L}+ )?(?:yes|answer|decision|okay)`,
    "(?:provisional|preliminary|tentative|conditional|cautious|half a|partial|qualified|almost a|nearly a) (?:yes|acceptance|ok|okay)",
    "(?:love|like|wish|dying|itching|longing|want(?:ed)?)(?: \\p{L}+){0,2}? to (?:be able to |just )*say yes|(?:would|'d)(?: \\p{L}+){0,2} say yes(?! to (?:your|it|this))",
    `(?:will|'ll|can|could|shall|going to|be (?:happy|glad|able|delighted) to)(?: \\p{L}+){0,2} ${SAY_EN}(?: \\p{L}+){0,3} (?:only |just )?(?:after|${DAY_EN})(?! (?:all|careful|long|much|discuss\\p{L}*|talk\\p{L}*))`,

    `${CAN_DE}(?: \\p{L}+){0,4}? (?:nicht|nichts|nid|nod|erst|fruhestens|niemand)(?:(?: \\p{L}+){0,6}? |[^.!?]{0,30} )${SAY_DE}`,
    `(?:${SAY_DE}) (?:${CAN_DE}|mussen|muss|will|wollen|mochte)(?: \\p{L}+){0,3} (?:erst|nicht|fruhestens|noch|leider)`,
    `kein(?:e|en)?(?: \\p{L}+)? ${YES_DE}`,
    `(?:unsere?|die|eine?|meine?|das|der|definitive\\p{L}*) (?:\\p{L}+ )?${YES_DE}(?! hiermit)(?: \\p{L}+){0,5} (?:folgt|kommt (?!hier)|erhalten sie|bekommen sie|gedulden|warten|erst|fruhestens|noch nicht|spatestens)`,
    "(?:provisorische?\\p{L}*|vorlaufige?\\p{L}*|halbe?\\p{L}*|bedingte?\\p{L}*|vorsichtige?\\p{L}*|fast ein) (?:zusage|ja)(?!\\p{L})",
    `(?:wurden?|hatten?)(?: \\p{L}+){0,5} (?:ja sagen|ja gesagt|zusagen|zugesagt)|(?:gern\\p{L}*|liebend gern\\p{L}*) (?:wurden?|hatten?) (?:ich|wir)(?: \\p{L}+){0,3} (?:ja|zu|an)(?:sagen|gesagt|nehmen| sagen| gesagt)`,

    `${CAN_FR}(?: [\\p{L}']+){0,2}? (?:pas|rien|jamais)(?: [\\p{L}']+){0,4}? ${SAY_FR}`,
    `(?:ne |n')(?:[\\p{L}']+ )?${CAN_FR}(?: [\\p{L}']+){0,4}? (?:dire oui|accepter|accord|signer|engager|decider|valider)(?: [\\p{L}']+){0,2}? qu(?:'\\p{L}+|e)`,
    `(?:pas|aucun|jamais)(?: (?:encore|de|d'|un|le))* ?${YES_FR}|impossible de (?:vous |m'|nous )?${SAY_FR}`,
    `(?:notre|mon|un|le) (?:\\p{L}+ )?${YES_FR}(?: [\\p{L}']+){0,3} (?:devra|doit|viendra|suivra|arrivera|tombera|depend\\p{L}*|attendra)`,
    `(?:aurez|recevrez)(?: \\p{L}+)? (?:notre|mon|un|le|la|une) (?:\\p{L}+ )?(?:oui|accord|reponse|decision|feu vert)`,
    "(?:oui|accord) (?:provisoire|de principe|conditionnel|prudent|sous reserve)|presque oui",
    "(?:aimer|voudr|souhaiter)(?:ais|ait|ions|ait|aient)(?: [\\p{L}']+){0,3} dire oui|(?:dirais|dirions|dirait)(?: [\\p{L}']+){0,2} oui",

    `(?:non|nessuno)(?: \\p{L}+){0,2}? ${CAN_IT}(?: \\p{L}+){0,4}? ${SAY_IT}(?!\\p{L})`,
    `${CAN_IT}(?: \\p{L}+){0,2}? ${SAY_IT}(?: \\p{L}+){0,3}? (?:solo|soltanto|solamente|appena|dopo|non prima)`,
    "nessun si(?!\\p{L})|(?:il nostro|il mio|un) (?:\\p{L}+ )?si(?!\\p{L})(?: [\\p{L}']+){0,7} (?:e )?(?:arriver\\p{L}+|verra|seguira|impossibile|aspettare|dipende)|avrete il nostro si(?!\\p{L})",
    "si (?:provvisorio|di massima|con riserva|condizionato)|quasi (?:un )?si(?!\\p{L})",
    "(?:vorrei|vorremmo|piacerebbe|magari)(?: \\p{L}+){0,3} dir\\p{L}* (?:di )?si(?!\\p{L})|(?:direi|diremmo)(?: \\p{L}+){0,2} di si(?!\\p{L})",
  ],
  /** Behind a yes: whoever would say it may not. */
  mayNot: [
    "[,;-] ?(?:but |yet |only )?(?:i|we)(?:'m| am|'re| are)? (?:can't|cannot|mustn't|may not|not allowed(?: to)?)(?=\\s*(?:$|[.,!;]|yet))",
    "[,;-] ?(?:nur )?(?:ich |wir )?(?:darf|kann|durfen|konnen)(?: (?:ich|wir|es|aber|leider|jedoch|nur))+(?: noch)? nicht",
    "[,;-] ?(?:mais |seulement )?(?:je|nous|on) (?:ne |n'en |n')?(?:peux|pouvons|peut|ai|avons|a) pas(?: le droit| encore)?(?=\\s*(?:$|[.,!;]))",
    "[,;-] ?(?:ma |solo che )?(?:pero )?non (?:posso|possiamo|mi e permesso|ci e permesso)(?: ancora)?(?=\\s*(?:$|[.,!;]))",
  ],
  /** It lies with others, or a part of it is still to be decided. */
  withOthers: [
    "on (?:the|her|his|their|our|my) (?:\\p{L}+(?:'s)? )?(?:table|desk|pile|agenda)(?!\\p{L})|(?:the )?(?:rest|remainder|everything else) (?:is (?:still|yet|up|for|being|decided)|will be|gets|depends|follows|hangs)",
    "liegt (?:\\p{L}+ )?(?:beim|bei der|bei unser\\p{L}*|auf dem|auf seinem|auf ihrem)|auf dem (?:tisch|stapel|pult)|(?:der rest|das ubrige|alles andere|alles weitere) (?:wird|entscheidet|folgt|hangt|ist noch|kommt)",
    "sur (?:la table|le bureau|la pile)(?!\\p{L})|le reste (?:se|depend|suit|suivra|viendra|est a|reste)",
    "sul(?:la)? (?:tavolo|scrivania|pila)(?!\\p{L})|il resto (?:si|dipende|segue|seguira|verra|e da)|per il resto (?:si |ci )?(?:decide|vede|vedra|vuole)",
  ],
  /** What was sent is to be read yet. */
  readLater: [
    "(?:haven't|have not|hasn't|has not)(?: (?:yet|even|had))* (?:read|seen|opened|looked)|have yet to (?:read|see|open|look)|not (?:yet )?(?:read|seen|opened)(?: \\p{L}+)? yet",
    "noch (?:nicht|gar nicht|nie) (?:\\p{L}+ )?(?:gelesen|gesehen|angeschaut|angesehen|geoffnet|aufgemacht)",
    "(?:pas|jamais) (?:encore )?(?:lue?|vue?|ouverte?|regardee?)(?!\\p{L})",
    "non (?:l'|la )?(?:ho|abbiamo)(?: ancora)? (?:lett|vist|apert|guardat)[oae]",
    "(?:i'll|we'll|(?:i|we) will|let me|going to|(?:need|have|want) to|must)(?: \\p{L}+){0,3} (?:read|look (?:at|through|over|into)|go (?:through|over)|study|digest|look at|get round to|sit down (?:with|to))(?: \\p{L}+)? (?:it|this|that|them|yours?|what you|(?:the|your) \\p{L}+)(?!\\p{L})",
    "(?:offerte|angebot|papier|unterlagen|mail|schreiben|dokument|es|das|sie|alles)(?: \\p{L}+){0,2}? (?:lese|lesen|lies|schaue|schauen|studiere|studieren|prufe|prufen|lueg|luege|lueged)(?: \\p{L}+)? (?:ich|wir|mir|mer|i)(?!\\p{L})",
    "(?:ich|wir|mir|mer|i|dann|danach|spater|morgen|heute|morn) (?:lese|lesen|schaue|schauen|studiere|studieren|prufe|prufen|lueg|lueged)(?: \\p{L}+){0,3} (?:offerte|angebot|papier|unterlagen|es|das|dokument|mail)(?!\\p{L})",
    "(?:lirai|lirons|regarderai|regarderons|etudierai|etudierons|examinerai|examinerons|parcourrai|(?:vais|allons|dois|devons)(?: \\p{L}+)? (?:(?:la |le |les )?(?:lire|regarder|etudier|examiner|relire)))(?!\\p{L})",
    "(?:je|on|nous) (?:vous |le |la |les )?(?:lis|lit|lisons|regarde|regardons|etudie|etudions)(?: [\\p{L}']+){0,4} (?:ce soir|demain|ce week-end|apres|plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
    "(?:legger(?:o|emo)|guarder(?:o|emo)|studier(?:o|emo)|esaminer(?:o|emo)|(?:devo|dobbiamo|voglio|vado a)(?: \\p{L}+)? (?:legger|guardar|studiar|esaminar)\\p{L}*)(?!\\p{L})",
    "(?:la|lo|le|li|l'|poi|dopo|stasera|domani) ?(?:leggo|leggiamo|guardo|guardiamo|studiamo)(?!\\p{L})",
  ],
} as const;
