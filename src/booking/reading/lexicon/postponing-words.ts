/**
 * How people put an answer off: it comes at a later time, who decides does so later or is away, until then there is none.
 * Fragments over folded text, made of the words for an answer, for who decides, and for a time to come.
 */

const EN_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const EN_LATER = `(?:next (?:week|month|year|${EN_DAY})|tomorrow|later|(?:by|on|after|until|till) (?:the )?(?:${EN_DAY}|\\p{L}+ (?:meeting|session|holidays?|break)|weekend|holidays?|easter|carnival|\\d{1,2}(?:st|nd|rd|th)?)|in (?:a|the|two|three|four|\\d+)(?: \\p{L}+)? (?:days?|weeks?|month)|for (?:another )?(?:two|three|a few|\\d+) (?:days?|weeks?)|(?:as soon as|once|when) (?:we|i|they|he|she|the|my|our))`;
const EN_WHO =
  "(?:board|committee|council|management|boss|manager|director|chair\\p{L}*|treasurer|team|ceo|cfo|finance|accounts(?: dep\\p{L}+)?|accounting|partners?|trustees)";
const EN = [
  `(?:answer|reply|decision|verdict|response|feedback|more)(?: (?:will|to|should|comes?|is|due|you|from us|follows?|follow|be))* ${EN_LATER}`,
  "(?:until|till|before) then[^.!?]{0,40}(?:(?:can't|cannot|can not|unable)[^.!?]{0,20}(?:say|tell|decide|promise|answer|commit|confirm)|no answer|no word|nothing to (?:say|tell|report)|patien\\p{L}+|bear with)",
  `${EN_WHO}(?: \\p{L}+)?(?: (?:only|won't|doesn't|does not|will not|will|not|is|are|be|to|who))* (?:decid\\p{L}+|meets?|votes?|voting|rules?|ruling|return\\p{L}*|back)(?: \\p{L}+)? ${EN_LATER}`,
  `(?:still|now|currently|lies|sits|rests) with (?:the|our|my) ${EN_WHO}`,
  "(?:we|i)(?:'ll| will| shall)(?: \\p{L}+)? (?:discuss|talk about|consider|decide on|raise|bring)(?: (?:it|this|that|your offer|the offer))?(?: up)? (?:at|in|on|with|next|first|among)",
  "(?:made|make|making) up their minds?",
  `give (?:me|us) (?:until|till|a few|a couple of|some) \\p{L}+|(?:ask|check|clear (?:it|this)) (?:around|internally|with \\p{L}+) first`,
  "(?:still )?waiting (?:for|on) (?:the|our|my|an?) (?:\\p{L}+ ){1,2}to (?:confirm|decide|answer|approve|reply|sign)",
  "(?:i'll|we'll|i will|we will) (?:answer|reply|decide|confirm|respond)(?: you)? (?:after|then|once|when)(?! that (?:it|we))",
  `(?:i'll|we'll|i will|we will)(?: \\p{L}+){0,4} (?:and|then) (?:tell|let|write to|report to|answer|get back to) you(?: \\p{L}+)? (?:by|on|tomorrow|next|later|then|soon)`,
  `(?:i'll|we'll|i will|we will|shall) (?:pay|transfer|settle)(?: \\p{L}+){0,3} (?:after|later|then|once|when|as soon)`,
];
const DE_DAY = "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch";
const DE_LATER = `(?:(?:erst |noch )?(?:nachste[nrs]?|kommende[nrs]?|ubernachste[nrs]?) (?:woche|monat|jahr|${DE_DAY})|morgen|ubermorgen|spater|danach|(?:erst |fruhestens )?(?:am|bis|ab|nach|vor)(?: de[mrn])? (?:${DE_DAY}|\\d{1,2}\\.|wochenende|ferien|fasnacht|ostern|sitzung|\\p{L}*sitzung|\\p{L}*versammlung)|(?:erst )?in (?:ein|zwei|drei|vier|einigen|ein paar|\\d+)(?:er|em)? (?:tagen?|wochen?|monat\\p{L}*)|(?:anfang|mitte|ende) (?:der |des |nachste\\p{L} )?(?:woche|monats?)|sobald|nach de[nr] \\p{L}+)`;
const DE_WHO =
  "(?:vorstand|geschaftsleitung|leitung|direktion|direktorin?|kommission|komitee|gremium|rat|stiftungsrat|gemeinderat|chefin?|boss|kassierin?|team|prasident\\p{L}*|finanz\\p{L}*|buchhaltung)";
const DE = [
  `(?:antwort|bescheid|entscheid(?:ung)?|ruckmeldung|naheres)(?: (?:folgt|kommt|gibts?|es|erhalten|sie|habt|ihr|haben|dann|erst|bekommen|kriegt|euch|von uns|von mir))* ${DE_LATER}`,
  "(?:bis dahin|vorher|bis dann|zuvor|bis dorthin)[^.!?]{0,40}(?:(?:nicht|nichts)(?: \\p{L}+){0,2}? (?:sagen|entscheiden|zusagen|versprechen|antworten|mitteilen)|geduld\\p{L}*)",
  `${DE_WHO}(?: \\p{L}+){0,2}? (?:entscheidet|entscheiden|tagt|tagen|trifft|befindet|kommt|ist|sind|beschliesst|berat)(?: (?:erst|wieder|daruber|sich|leider|zuruck|noch|nicht))* ${DE_LATER}`,
  `(?:entscheid|beschliess)(?:et|en|e)(?: (?:wir|ich|sich|uns|es|das))* (?:erst )?${DE_LATER}`,
  "(?:besprechen|bereden|beraten|diskutieren|anschauen)(?: (?:wir|es|das|die|ihre|offerte|dies|noch|erst|intern))* (?:an|in|bei|am|im|mit) (?:der|dem|einer|unserer|unserem|meiner|meinem|den)?",
  "(?:gebe|geben|sage|sagen)(?: (?:ich|wir|ihnen|euch|dann|danach|erst))* bescheid|(?:danach|dann|erst dann) (?:gebe|geben|melde|melden|sage|sagen|antworte|antworten) (?:ich|wir)",
  `(?:geben|gebt|lassen|lasst) (?:sie )?(?:mir|uns) (?:bitte )?(?:noch )?(?:bis|zeit|ein paar|etwas)(?! (?:einen|den|die|das))`,
  "(?:um|etwas|noch) (?:\\p{L}+ )?geduld|gedulden sie sich",
  "zahl(?:en|e)(?: (?:wir|ich))?(?: (?:dann|erst|halt|eben))* (?:danach|spater|hinterher|nachher|nach (?:de[rnm]|\\p{L}+ferien|fasnacht|ostern)|sobald)",
];
const FR_DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const FR_LATER = `(?:(?:la semaine|le mois|l'annee) prochaine?|demain|apres-demain|plus tard|ensuite|(?:d'ici|avant|des|apres|jusqu'a) (?:l[ea]s? |a )?(?:${FR_DAY}|\\d{1,2}|semaine|seance|vacances|carnaval|paques|week-end|fin|quelques)|${FR_DAY}|(?:que |seulement )?dans (?:une?|deux|trois|quelques|\\d+) (?:jours?|semaines?|mois)|(?:debut|mi|fin)[ -]\\p{L}+|(?:des|lors|une fois|aussitot) qu)`;
const FR_WHO =
  "(?:comite|conseil|direction|direct(?:eur|rice)|chef(?:fe)?|patron(?:ne)?|bureau|equipe|tresori(?:er|ere)|president(?:e)?|comptabilite|finances)";
const FR = [
  `(?:reponse|decision|retour|verdict)(?: (?:suit|suivra|arrive|viendra|vous|parviendra|donc|sera|donnee|tombera))* ${FR_LATER}`,
  "(?:d'ici la|jusque-la|avant cela|en attendant)[^.!?]{0,40}(?:(?:rien|pas)[^.!?]{0,20}(?:dire|decider|promettre|repondre|confirmer)|patien\\p{L}+)",
  `${FR_WHO}(?: [\\p{L}']+){0,2}? (?:ne )?(?:tranche|decide|se reunit|siege|se prononce|rentre|revient|est de retour|delibere|vote)(?:ra|ront|nt)?(?: (?:que|seulement|pas avant|de nouveau))* ?${FR_LATER}`,
  "(?:en )?(?:discuter|parler)(?:ons|ai|a)(?: (?:donc|encore))* (?:a|avec|lors|en|dans|entre)",
  "(?:donnez|laissez)-(?:moi|nous) (?:jusqu|encore|un peu|quelques|le temps)|(?:donnerai|donnerons|aurez)(?: \\p{L}+){0,3} (?:reponse|decision) (?:a ce moment|ensuite|apres|alors|plus tard)",
  "la nuit porte conseil|(?:merci|prie|veuillez)(?: [\\p{L}']+){0,2} (?:de )?patienter|(?:demand|besoin)[^.!?]{0,20} un peu de (?:patience|temps)",
  `(?:vous|te) (?:reponds?|repondr\\p{L}+|redis|redirai|dis|dirai|dirons|ecris|ecrirai|redonne|tiens au courant|tiendrai au courant|recontacte)(?: [\\p{L}']+)? ${FR_LATER}`,
  "(?:paier(?:a|ons|ai|ont)|paiera|verser(?:ons|ai|a)|regler(?:ons|ai|a)|on paie)(?: \\p{L}+)? (?:apres|plus tard|ensuite|des qu|quand|lorsque)",
];
const IT_DAY = "(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)";
const IT_LATER = `(?:(?:la settimana|il mese|l'anno) prossim[oa]|(?:la )?prossima settimana|domani|dopodomani|piu tardi|in seguito|(?:entro|da|dopo|fino a)(?: (?:il|la|le|l'))? ?(?:${IT_DAY}|\\d{1,2}|fine|inizio|riunione|seduta|vacanze|carnevale|pasqua|weekend|meta)|${IT_DAY}|(?:solo )?(?:fra|tra) (?:un|una|due|tre|qualche|alcuni|\\d+) (?:giorn\\p{L}|settiman\\p{L}|mes\\p{L})|(?:non )?appena|quando|una volta che)`;
const IT_WHO =
  "(?:comitato|consiglio|direzione|diret(?:tore|trice)|capo|assemblea|squadra|cassier[ea]|presidente|contabilita|municipio|amministrazione)";
const IT = [
  `(?:risposta|decisione|riscontro)(?: (?:segue|seguira|arriva|arrivera|verra|vi|sara|data))* ${IT_LATER}`,
  "(?:fino ad allora|fino a quel momento|prima di allora|nel frattempo|prima)[^.!?]{0,30}(?:non|niente|nulla|pazien\\p{L}+)[^.!?]{0,30}(?:dir\\p{L}*|decid\\p{L}*|promett\\p{L}*|pazien\\p{L}+|nulla|niente)",
  `${IT_WHO}(?: [\\p{L}']+){0,2}? (?:decide|si riunisce|si pronuncia|rientra|torna|vota|delibera|e di ritorno)(?:ra|no|ranno)?(?: (?:solo|soltanto|di nuovo|non prima di))* ?${IT_LATER}`,
  "(?:ci|mi) (?:dorm|dormir)(?:o|iamo|emo) (?:su|sopra)|(?:vi|le) (?:chied|preg)\\p{L}+ (?:di avere |un po' di |ancora )*pazienza|dormirci su",
  "(?:dat|lasci|lasciate|dia)\\p{L}*(?:mi|ci) (?:tempo|fino|ancora|qualche|un po')|(?:daro|daremo|avra|avrete)(?: \\p{L}+){0,3} (?:risposta|decisione|riscontro) (?:allora|dopo|poi|in seguito)",
  "ne (?:discut|parl)(?:eremo|iamo|ero)(?: (?:ancora|prima))* (?:alla|con|nella|in|al|durante|fra|tra)",
  "(?:mi|ci) (?:faccio|facciamo|faro|faremo) (?:viv[oiae]|sentire|risentire)",
  `(?:rispond|(?:vi|le|ti) (?:rispond|dic|scriv|comunich?))(?:o|iamo|ero|eremo)(?: [\\p{L}']+)? ${IT_LATER}|(?:vi|le|ti) (?:dico|diro|diremo|faccio sapere|facciamo sapere) ${IT_LATER}`,
  "(?:pagher(?:o|emo|a)|verser(?:o|emo|a)|paghiamo|pago)(?: \\p{L}+)? (?:dopo|piu tardi|in seguito|appena|quando)",
];

export const POSTPONING = { en: EN, de: DE, fr: FR, it: IT } as const;
