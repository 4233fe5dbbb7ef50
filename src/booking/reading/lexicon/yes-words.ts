/** Who decides beside the one who writes: words of people and of those that meet. */
const DECIDERS = [
  "(?:board|committee|council|management|boss|manager|director|chair\\p{L}*|treasurer|team|everyone|everybody|family|wife|husband|partner|colleagues?)",
  "(?:vorstand|geschaftsleitung|leitung|direktion|direktorin?|kommission|komitee|gremium|rat|stiftungsrat|gemeinderat|verein|chefin?|kassierin?|team|familie|frau|mann|prasidentin?|prasidium)",
  "(?:comite|conseil|direction|direct(?:eur|rice)|chef(?:fe)?|patron(?:ne)?|bureau|equipe|tresori(?:er|ere)|president(?:e)?|famille)",
  "(?:comitato|consiglio|direzione|diret(?:tore|trice)|capo|assemblea|squadra|cassier[ea]|presidente|famiglia|municipio)",
] as const;

/** How the words of one language say yes by themselves. */
interface YesWords {
  /** Who takes, and what it is that he does with an offer: fragments over a part of a sentence. */
  takes: readonly string[];
  /** What is right, settled or agreed, where it is said for whom; each word by itself says nothing. */
  rates: readonly string[];
  forUs: readonly string[];
  /** Turns of a few words that say how, or what for. */
  manner: readonly string[];
  /** The other words a part may have that says yes, and nothing else. */
  light: readonly string[];
}

const EN_WE =
  "(?:we|i)(?:'ll|'re|'m|'ve)?(?: (?:all|both|will|shall|are|am|do|have|'d|would|decided|going|want|wish|happy|glad|delighted|pleased|ready|love|like|be|to|hereby|herewith|gladly|happily|definitely|certainly|therefore|now|just|formally|officially|gratefully)){0,6}";
const EN_OFFER =
  "(?:the|your|this|that|our) (?:\\p{L}+ )?(?:offer|quote|quotation|proposal|terms|price|package|deal|room|hall|booking|reservation)|room \\p{L}";
const EN_IT = `(?:it|that|this|these|everything|all of (?:it|that)|the (?:lot|whole (?:thing|lot|package))|${EN_OFFER})`;

const DE_VERB =
  "(?:buch(?:en|e)|reservier(?:en|e)|bestell(?:en|e)|akzeptier(?:en|e)|unterschreib(?:en|e)|unterzeichn(?:en|e)|genehmig(?:en|e)|bu(?:e)?ch(?:ed|et|id|e|emer|emers)|reservier(?:ed|emer|emers))";
const DE_IT =
  "(?:das|dies|es|sie|ihn|'s|s|alles|(?:die|das|den|de|dies\\p{L}*|ihr\\p{L}*|eu\\p{L}*)(?: \\p{L}+)? (?:offerte|angebot|vorschlag|raum|ruum|saal|paket|buchung|reservation|reservierung)|(?:den )?raum \\p{L})";
const DE_LIGHT =
  "(?:(?:gern|gerne|garn|hiermit|also|so|nun|jetzt|jetz|sofort|sehr|definitiv|fix|fest|verbindlich|naturlich|doch|deshalb|darum|daher|alle|beide|unbedingt|allesamt) ){0,3}";

export const YES: readonly YesWords[] = [
  {
    takes: [
      `${EN_WE} (?:tak(?:e|ing)|grab(?:bing)?|hav(?:e|ing)) ${EN_IT}`,
      `${EN_WE} (?:accept(?:ing|ed)?|book(?:ing)?|reserv(?:e|ing)|order(?:ing)?|approv(?:e|ing|ed)|endorse|sign(?:ing)?(?: off)?)(?: ${EN_IT})?`,
      `${EN_WE} confirm(?:ing)? (?:${EN_IT})`,
      `${EN_WE} (?:agree|agreed|agreeing|commit|committing|say(?:ing)? yes|go(?:ing)? (?:ahead|with|for)|sticking? with|proceed(?:ing)?)(?: (?:to|with|for))?(?: ${EN_IT})?`,
      `(?:accepts?|approves?|endorses?|takes|ratifies) ${EN_IT}`,
      `(?:has|have)(?: \\p{L}+)? (?:accepted|approved|signed|endorsed|okayed|agreed to) ${EN_IT}`,
      `(?<=^[^\\p{L}]*)(?:book|reserve) (?:us in|us|it|${EN_OFFER})(?: (?:in|down|firmly))?`,
      `(?:please|kindly|you (?:can|may)|feel free to|do)(?: (?:go ahead and|now|just|therefore|also))* (?:book|reserve|register|invoice|bill)(?: (?:us|it|everything|${EN_OFFER}))?(?: (?:in|down|firmly|definitively|definitely))?`,
    ],
    rates: [
      "good|fine|ok(?:ay)?|great|perfect|right|correct|approved|confirmed|accepted|agreed|settled|booked|done|deal|go|yes|spot on|in order|works|suits",
    ],
    forUs: [
      "(?:for|with|by|on|from|at) (?:us(?: all)?|me|(?:our|my) (?:side|end|part)|everyone here)",
      "(?:suits|works for) (?:us|me)",
    ],
    manner: [
      "as (?:it )?(?:is|stands|quoted|offered|proposed|written|suggested|described|discussed|agreed|priced|per (?:your|the) (?:offer|quote))",
      "at (?:this|that|the (?:new|reduced|agreed|quoted)) (?:price|rate)|on (?:these|those|your) terms|in full|with (?:pleasure|thanks|many thanks)|without (?:hesitation|reservation)|right away|straight away|for (?:us|good)|just like that|of course|thank you|very much|once more|exactly like that",
    ],
    light: [
      "so|then|now|today|yes|yep|yeah|ok|okay|great|perfect|right|well|good|and|it|that|this|is|it's|that's|all|everything|please|thanks|gladly|happily|definitely|certainly|absolutely|hereby|firmly|finally|formally|both|the|a|an|offer|quote|price|terms|our|your|for|to|with|as|there|gets?|has|been|have|are|from|decision|answer|binding|bindingly|therefore|too|here|dear|all|hooray|lovely|wonderful|brilliant|super|simply|gratefully|unanimously|hi|hello|happy",
      DECIDERS[0],
    ],
  },
  {
    takes: [
      `(?:(?:wir|ich|mir|mer) ${DE_LIGHT}${DE_VERB}|${DE_VERB} (?:wir|ich|mir|mer)|(?:buech|reservier)e?(?:d|n)? ?(?:mir|mer|mers|emers?))(?: ${DE_LIGHT}${DE_IT})?`,
      `(?:wir|ich|mir|mer) ${DE_LIGHT}(?:nehm(?:en|e)|nam(?:ed|et|id|e)|nim(?:m|e)?) ${DE_LIGHT}${DE_IT}|(?:wir|ich|mir|mer) ${DE_LIGHT}(?:nam(?:ed|et|id|e)|nim(?:m|e)?)(?:s|'s)`,
      `${DE_IT} ${DE_LIGHT}(?:nehmen|nehme|named|namet|name|nimm|nime) (?:wir|ich|mir|mer)|(?:nehmen|nehme|named|namet|name|nimm|nime) (?:wir|ich|mir|mer) ${DE_LIGHT}${DE_IT}|${DE_IT} ${DE_LIGHT}(?:nam|nemm|nehm)e?(?:mer|mir)s?|(?:nam|nemm)e?(?:mer|mir)(?:s|'s)|(?:nehmen|nehme|buchen|buche) (?:wir|ich|mir|mer)'?s`,
      `(?:wir|ich|mir|mer) ${DE_LIGHT}(?:bestatig(?:en|e|ed)) ${DE_LIGHT}${DE_IT}|bestatig(?:en|e) (?:wir|ich) ${DE_LIGHT}${DE_IT}`,
      `(?:(?:wir|ich|mir|mer) ${DE_LIGHT}(?:sag(?:en|e|ed|et|id))|sag(?:en|e|ed|et|id) (?:wir|ich|mir|mer)|sag(?:emer|emir)) ${DE_LIGHT}(?:(?:ihnen|euch|ihrer offerte|der offerte|dazu|alle|und) ){0,2}(?:zu|ja)`,
      `(?:(?:wir|ich|mir|mer) ${DE_LIGHT}(?:schlag(?:en|e)|greif(?:en|e)|lang(?:en|e))|(?:schlag(?:en|e)|greif(?:en|e)) (?:wir|ich)) ${DE_LIGHT}(?:ein|zu)`,
      `(?:(?:wir|ich|mir|mer) ${DE_LIGHT}(?:sind|bin)|(?:sind|bin) (?:wir|ich|mir|mer)) ${DE_LIGHT}(?:dabei|debi|einverstanden|iverstande)`,
      `(?:wir|ich|mir|mer) (?:mochten?|wollen|will|wurden|wanda|wetted|wott|durfen|darf)? ?${DE_LIGHT}(?:${DE_IT} )?${DE_LIGHT}(?:zusagen|annehmen|buchen|einschlagen|akzeptieren|nehmen)`,
      `nimmt ${DE_IT}(?: \\p{L}+)? an|stimmt (?:(?:ihr|dem|ihm|der offerte|ihrer offerte|dem angebot|ihrem angebot) )?(?:einstimmig |ebenfalls )?zu`,
      "(?:bitte|gern|gerne|(?:sie|ihr) (?:konnen|durfen|konnt|durft)|(?:konnen|durfen) sie|chond ihr|chonder)(?: (?:sie|uns|mich|das|es|alles|den (?:raum|saal)|also|nun|jetzt|gern|gerne|so|eso|bitte|gleich|ruhig|fix|fest|definitiv|verbindlich)){0,5} (?:ein|ver|i)?(?:buch(?:en|e)|buech(?:e|ed)|reservier(?:en|e)|trag(?:en|e)|fixier(?:en|e)|verrechnen)(?: (?:sie|uns|mich|das|es|alles|so|ein|fix|fest|definitiv|verbindlich))*",
      `(?:hat|haben) ${DE_LIGHT}${DE_IT}(?: \\p{L}+){0,2} (?:angenommen|genehmigt|unterschrieben|unterzeichnet|akzeptiert|bewilligt|gutgeheissen)`,
      "(?:mach(?:t|ed|en|en wir|emer|emers)|moched) (?:sie |ihr |mir |mer |das |es |'?s )*(?:so|eso)",
    ],
    rates: [
      "gut|guet|ok(?:ay)?|oke|perfekt|super|tip-?top|recht|racht|in ordnung|ordnung|genehmigt|bestatigt|bewilligt|angenommen|akzeptiert|passt|stimmt|geht|goht|klappt|fix|gebucht|einverstanden|abgemacht|erledigt|entschieden|klar|gekauft|zugesagt",
    ],
    forUs: [
      "(?:fur|bei|mit) (?:uns|mich|mir|alle)(?: alle)?|von (?:uns|mir|unserer seite|meiner seite)(?: aus| her)?|unsererseits|meinerseits|(?:fur )?eus|fur mi|bi eus|vo eus us|uns",
    ],
    manner: [
      "so wie (?:sie|es|er|das) (?:ist|dasteht|steht|vorliegt|offeriert (?:ist|wurde))|wie (?:sie|es|er|das) ist|wie (?:offeriert|angeboten|besprochen|vorgeschlagen|beschrieben|vereinbart|gehabt)",
      "(?:zu|bei|mit) (?:diesem|dem|ihrem|dies\\p{L}*|den|ihren) (?:neuen |reduzierten )?(?:preis|betrag|konditionen|bedingungen)|mit (?:freude|freuden|vergnugen|handkuss|dank)|auf jeden fall|ohne (?:wenn und aber|vorbehalt)|vielen dank|herzlichen dank|merci(?: vilmal)?|von herzen|auf (?:ihr|euer|das|ihre|die) (?:angebot|offerte)|zur (?:offerte)|zum (?:angebot|vorschlag)|ihrer offerte|ihrem angebot",
    ],
    light: [
      "also|so|eso|ja|jo|ok|okay|gut|guet|super|perfekt|prima|bestens|das|es|die|der|den|dem|sie|ihn|ihr|ihre[ns]?|gern|gerne|garn|sehr|hiermit|somit|nun|jetzt|jetz|gleich|sofort|naturlich|selbstverstandlich|unbedingt|definitiv|fix|fest|verbindlich|alles|ganz|genau|ist|isch|sind|bitte|danke|an|deshalb|darum|daher|doch|halt|alle|wir|mir|mer|ich|nehmen|nahmen|offerte|angebot|preis|klar|und|fur|uns|eus|hat|haben|wird|entscheid|antwort|top|sach|juhui|tiptop|einstimmig|merci|kurz|dann",
      DECIDERS[1],
    ],
  },
  {
    takes: [
      "(?:nous|on|je)(?: (?:la|le|l'|les|vous|donc|volontiers|tous))* ?(?:l')?(?:pren(?:ons|ds|d)|reserv(?:ons|e)|accept(?:ons|e)|valid(?:ons|e)|sign(?:ons|e)|command(?:ons|e)|approuv(?:ons|e)|retenons|retien[ts]|adopt(?:ons|e)|fon(?:ce|cons)|marchons|marche)",
      "j'(?:accepte|approuve|adopte)",
      "(?:nous|on|je)(?: (?:donc|volontiers))* (?:confirm(?:ons|e)) (?:volontiers |donc )*(?:tout|l'offre|votre offre|la reservation|l'ensemble|le tout|la salle)",
      "(?:nous|on|je)(?: (?:la|le|vous|donc|volontiers|tous))* (?:di(?:sons|t|s)) (?:donc |volontiers |un grand )*oui",
      "(?:nous|on|je) (?:sommes|est|suis) (?:donc |tous |entierement )*(?:partants?|partante|d'accord|preneurs?|preneuse)",
      "(?:a|ont)(?: \\p{L}+)? (?:accepte|approuve|signe|valide|adopte) (?:l'|votre |cette |la |le )(?:offre|devis|proposition)",
      "(?:l'|la |le )(?:accepte|approuve|valide|adopte|signe)(?:nt)?",
      "(?:vous pouvez|tu peux|merci de|veuillez|prie de|n'hesitez pas a)(?: (?:donc|maintenant|tout|nous|la|le|desormais))* (?:reserver|facturer|bloquer|inscrire|enregistrer|confirmer)(?: (?:la salle|le tout|tout|la reservation|definitivement|ferme|pour nous|a notre nom))*",
    ],
    rates: [
      "bon|bonne|ok|okay|parfait|parfaite|confirme|confirmee|valide|validee|accepte|acceptee|approuve|approuvee|entendu|regle|oui|en ordre|d'accord|tout bon|nickel|impeccable|decide|vendu|adjuge",
    ],
    forUs: ["pour (?:nous|moi)(?: tous)?|de (?:notre|mon) (?:cote|part)|chez nous|par nous"],
    manner: [
      "(?:telle?|tels?) (?:quelle?|quels?|que proposee?)|comme (?:ca|cela|propose|convenu|prevu|indique|decrit)|en l'etat|a (?:ce|cette) (?:prix|tarif|somme|conditions?)|a ces conditions|avec (?:plaisir|joie|grand plaisir)|tout de suite|bien sur|sans hesiter|sans hesitation|par la presente|merci beaucoup|bien volontiers|les yeux fermes|pour les \\d[\\d' ]* francs",
      "(?:la )?salle \\p{L}(?!\\p{L})|(?:votre|l'|cette|la|le|ce|vos) ?(?:derniere |nouvelle )?(?:offre|devis|proposition|salle|espace|prix|tarif|conditions|reservation)|le tout|l'ensemble",
    ],
    light: [
      "alors|donc|oui|ok|d'accord|parfait|super|genial|merci|tout|la|le|les|l|ca|cela|c'est|est|et|volontiers|bien|tres|ici|maintenant|definitivement|ferme|fermement|officiellement|formellement|tous|toutes|vous|nous|on|je|a|de|notre|votre|offre|banco|allez|voila|eh|reponse|decision|sur|pleinement|entierement|aujourd'hui|ainsi|unanimement",
      DECIDERS[2],
    ],
  },
  {
    takes: [
      "(?:(?:la|lo|l'|li|le) ?)?(?:accett(?:iamo|o)|prenot(?:iamo|o)|riserv(?:iamo|o)|approv(?:iamo|o)|firm(?:iamo|o)|sottoscriv(?:iamo|o)|aderiamo)",
      "(?:la|lo|l'|le) ?(?:prend(?:iamo|o)|conferm(?:iamo|o))|(?:prend(?:iamo|o)|conferm(?:iamo|o)) (?:volentieri |quindi |pure )*(?:tutto|l'offerta|la vostra offerta|la proposta|il preventivo|(?:la |la vostra |questa )(?:sala|prenotazione))",
      "(?:noi |io )?(?:dic(?:iamo|o)|diremo) (?:tutti |volentieri |di |un bel |quindi )*si",
      "(?:ha|hanno)(?: \\p{L}+)? (?:accettato|approvato|firmato|accolto) (?:l'|la |il |la vostra |la sua |questa )(?:offerta|preventivo|proposta)",
      "(?:la|lo|l'|le) ?(?:accetta|approva|conferma|sottoscrive|accoglie|firma)(?:no)?",
      "(?:(?:pu?o|potete|puoi|prego di|vi preghiamo di|la prego di|vogliate|voglia)(?: (?:pure|quindi|dunque|gia|ora))* (?:riservare|prenotare|fatturare|bloccare|registrare|confermare|procedere)|(?:riserv|prenot|blocc|registr|conferm)(?:i|ate) pure)(?: (?:pure|tutto|la sala|definitivamente|per noi|a nostro nome|in via definitiva))*",
      "(?:siamo|sono) (?:tutti |pienamente |assolutamente )*(?:d'accordo|dei vostri|convinti|a bordo)",
    ],
    rates: [
      "buon[oa]|bene|benissimo|ok|okay|perfett[oa]|giust[oa]|confermat[oa]|approvat[oa]|accettat[oa]|a posto|posto|fatt[oa]|decis[oa]|si|d'accordo|apposto|in ordine|va",
    ],
    forUs: ["(?:per|da|a) (?:noi|me)(?: tutti)?|da parte (?:nostra|mia)|dal canto nostro|da noi"],
    manner: [
      "cosi com'e|come (?:proposto|proposta|indicato|da (?:offerta|proposta)|scritto|concordato|discusso|descritto)|a (?:questo|tale|quel) prezzo|a queste condizioni|con (?:piacere|gioia|la presente)|senza (?:riserve|esitazioni?|esitare)|in (?:toto|pieno)|in via definitiva|da subito|di cuore|mille grazie|grazie mille|tante grazie",
      "(?:la )?sala \\p{L}(?!\\p{L})|(?:la |il |l'|lo )?(?:vostra |vostro |sua |suo |questa |questo |quest')? ?(?:nuova |nuovo |ultima )?(?:offerta|preventivo|proposta|sala|prenotazione|prezzo)|le (?:vostre )?condizioni",
    ],
    light: [
      "allora|quindi|dunque|si|ok|bene|va|perfetto|ottimo|benissimo|tutto|tutti|tutte|la|lo|il|le|l|e|volentieri|certo|certamente|subito|definitivamente|noi|per|con|di|a|al|alla|da|cosi|grazie|molto|ben|oggi|ora|ufficialmente|formalmente|pienamente|cio|questo|questa|risposta|decisione|proprio|anche per|senz'altro|buongiorno|ciao|salve|io",
      DECIDERS[3],
    ],
  },
];

/** What in a sentence leaves open what is said behind it, or says that it is to come first. */
export const NOT_YET_YES = {
  /** Anywhere before, in the sentence: what follows is told of a time, a doubt or a case. */
  before: [
    "when|whenever|until|till|before|after|once|whether|if|unless|who|which|what|how|why|where|hope|hoped|think|wonder|should|could|might|may(?! book| invoice| bill| reserve)|wish (?:we|i)|almost|nearly|had",
    "bis|bevor|ehe|nachdem|sobald|ob|falls|wenn|wann|wie viel|warum|hoffe|hoffen|glaube|denke|vermute|vielleicht|eventuell|fast|beinahe|hatten|hatte|erst",
    "quand|lorsque|avant|apres|des que|une fois|jusqu|si(?= (?:vous|nous|on|je|le|les|elle|ils?|ca|cela|c'|l'|j'|notre|votre|tout|mon|ma))|pourquoi|espere|esperons|pense|crois|peut-etre|presque|avions|aurions|d'abord",
    "quando|finche|prima|dopo|appena|se(?= )|qualora|perche|spero|speriamo|penso|credo|forse|quasi|avevamo|avremmo",
  ],
  /** A part that begins so, behind another part: it follows on what is to come first. */
  sequel: ["then|afterwards", "dann|danach|nachher|anschliessend", "ensuite|puis|apres", "poi|dopo"],
  /** In the part itself: not now. */
  later: [
    "provisional\\p{L}*|tentativ\\p{L}*|provisorisch\\p{L}*|unverbindlich\\p{L}*|vorlaufig\\p{L}*|provisoirement|provvisori\\p{L}*|non vincolante",
    "tomorrow|later|soon|next (?:week|month|year)|in (?:the|a few) (?:coming |next )?days|shortly|last (?:year|time|summer|spring|autumn|winter)|back then|elsewhere",
    "morgen|spater|bald|nachste (?:woche|tage)|demnachst|letzt\\p{L}+ (?:jahr|mal)|damals|anderswo",
    "demain|plus tard|bientot|la semaine prochaine|prochainement|l'an dernier|l'annee derniere|ailleurs",
    "domani|piu tardi|presto|la settimana prossima|prossimamente|l'anno scorso|altrove",
  ],
} as const;
