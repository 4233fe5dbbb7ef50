/**
 * How people say that money is on its way to us, whoever has sent it: a verb of paying that is done, beside a word for the
 * money. Fragments over folded text, made of the verbs and the words for money of each language.
 */

const oneOf = (fragments: readonly string[]): string => `(?:${fragments.join("|")})`;

/** Whatever stands between the money and what became of it. */
const between = (most: number): string => `(?: (?!but |aber |mais |ma |if |wenn |si |se )[\\p{L}\\d'.-]+){0,${most}}?`;

/** What follows where nothing else does. */
const SAID = "(?=\\s*(?:$|[.,;!]))";
/** Right behind it, when or how it was paid. */
const EN_HOW = "(?=,? (?:this|yesterday|today|on|by|via|at|just|last|in full|already)(?!\\p{L})|\\s*(?:$|[.,;!]))";
const DE_HOW =
  "(?=,? (?:gestern|heute|vorgestern|am|per|via|mit|bei|auf|letzte\\p{L}*|soeben|bereits)(?!\\p{L})|\\s*(?:$|[.,;!]))";
const FR_HOW =
  "(?=,? (?:ce|cet|cette|hier|avant-hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la|a|au|par|via|en|tout)(?!\\p{L})|\\s*(?:$|[.,;!]))";
/** Ways on which money goes. */
const WAY =
  "(?:twint|e-?banking|ebanking|e-?bill|bank\\p{L}*|post(?:e|a|schalter|finance|amt|konto)?|poste|posta|banca|banque|paypal|karte|carte|carta|card|iban|qr)";

const EN_MONEY = oneOf([
  "deposit",
  "down ?payment",
  "prepayment",
  "advance",
  "payment(?! (?:list|plan|terms|link|slip|details|form|reminder|method|date|deadline))",
  "money",
  "funds",
  "cash",
  "amount",
  "sum",
  "balance",
  "transfer",
  "wire",
  "instalment",
  "\\d{1,3} ?(?:%|per ?cent)",
  "(?:chf|francs?) ?[\\d'.,-]+",
  "[\\d'.,-]+ (?:chf|francs)",
  "what (?:we|i) owed?(?: you)?",
]);
const EN_PAID = oneOf([
  "paid",
  "settled",
  "wired",
  "transferred",
  "sent",
  "remitted",
  "released",
  "executed",
  "cleared",
  "squared(?: away)?",
  "sorted(?: out)?",
  "taken care of",
  "took care of",
  "dealt with",
  "initiated",
  "put through",
  "made",
  "covered",
  "deposited",
  "seen to",
]);
const EN = [
  `(?<!(?<!\\p{L})(?:you|you've|you have)(?: \\p{L}+)? )${EN_PAID}(?: (?:off|over|out|across))?(?: (?:you|to you))?(?: (?:the|our|your|this|that|his|her|their|all the|a|whole))* ${EN_MONEY}`,
  `${EN_MONEY}(?:'s| is| was| has| have|'ve)(?: been| now| already| all| just| also| duly| fully| since)*${between(3)} ${EN_PAID}(?![\\p{L}])`,
  `${EN_MONEY}(?: (?!to|will|due|must)\\p{L}+){0,2} (?:made|paid|sent|wired|transferred|done)${EN_HOW}`,
  `${EN_MONEY} ?[:=-] ?(?:all )?(?:done|paid|sent|settled|transferred|sorted)${SAID}`,
  `(?<=(?:^|[.!?\\n])\\s*(?:hi |hello |ok |all |so |it's |just |already ){0,2})(?:paid|transferred|wired|settled)(?: (?:it|that|everything|you|in full))*(?= (?:yesterday|today|this|on|by|via|at|last|just now|with ${WAY})|${SAID})`,
  `(?:sent|transferred|wired)(?: you)?(?: (?:the|those|that|all|over))* (?:chf )?\\d{2,5}(?=(?:\\.-)? ?(?:chf|francs?|$|[.,;!])|\\s+(?:by|via|to you|yesterday|today|this|just|on))`,
  `(?:you|it|they)(?: should| must|'ve| have)?(?: already| now)? (?:have|got|received|be (?:with you|in your account))(?: \\p{L}+){0,2} ${EN_MONEY}(?: \\p{L}+)? (?:by now|already|now)`,
  `(?:sent|transferred|wired)(?: (?:it|that|you|them))*(?: \\p{L}+){0,3} (?:by|via|with|through|on) ${WAY}`,
  `(?<!\\p{L})(?:put|pushed|sent) (?:the|our|your|that) ${EN_MONEY}(?: \\p{L}+)? (?:through|off|out|over)(?![\\p{L}])`,
  `${EN_MONEY} (?:went|left|has gone|has left|is|was)(?: \\p{L}+){0,2} (?:off|out|our account|my account|through)(?![\\p{L}])`,
];

const DE_MONEY = oneOf([
  "(?:an|voraus|akonto|raten|teil)zahlung",
  "zahlung",
  "depot",
  "betrag",
  "geld",
  "kohle",
  "stutz",
  "summe",
  "akonto",
  "uberweisung",
  "zahlungsauftrag",
  "einzahlungsschein",
  "vorschuss",
  "kaution",
  "vorauszahlung",
  "chf [\\d'.,-]+",
  "(?:[\\d'.,-]+) (?:franken|chf)",
  "ausstand",
  "geschuldete",
]);
const DE_PAID = oneOf([
  "bezahlt",
  "gezahlt",
  "(?:ein|an|aus)bezahlt",
  "eingezahlt",
  "uberwiesen",
  "beglichen",
  "angewiesen",
  "ausgelost",
  "veranlasst",
  "geleistet",
  "getatigt",
  "ausgefuhrt",
  "erledigt",
  "freigegeben",
  "abgeschickt",
  "losgeschickt",
  "geschickt",
  "gesendet",
  "transferiert",
  "gutgeschrieben",
  "raus",
  "draussen",
  "unterwegs",
  "weg",
  "abgegangen",
  "rausgegangen",
]);
const DE = [
  `um (?:die|das|den|eure|ihre) ${DE_MONEY}${between(3)} gekummert`,
  `rechnung${between(9)} (?:bezahlt|gezahlt|beglichen|uberwiesen|einbezahlt)(?![\\p{L}])(?! (?:werden|wird|sein muss))`,
  `${DE_MONEY}${between(9)} ${DE_PAID}(?![\\p{L}])(?! (?:werden|wird|sein muss))`,
  `${DE_MONEY}(?: (?:sollte|musste|durfte))(?: (?:\\p{L}+)){0,3} (?:bei ihnen|bei euch|auf (?:ihrem|eurem) konto|da) (?:sein|eingetroffen|angekommen)`,
  `(?:chf |fr\\. ?)?\\d{2,5}(?:\\.-)?(?: franken)? (?:ist|sind) (?:\\p{L}+ )?(?:raus|uberwiesen|bezahlt|unterwegs|weg|draussen)`,
  `${DE_MONEY} ?[:=-] ?(?:ist )?${DE_PAID}${SAID}`,
  `(?:habe?n?|hab)(?:'?s)?(?: [\\p{L}\\d.']+){0,5}? (?:per|via|mit|uber|bei der|auf der|am) ${WAY}(?: [\\p{L}\\d.]+){0,3}? (?:geschickt|gesendet|gemacht|erledigt|rausgelassen|${DE_PAID})`,
  `${DE_MONEY}(?: (?!wird|werden|muss|soll|noch)[\\p{L}-]+){0,4} ${DE_PAID}${DE_HOW}`,
  `${DE_PAID}(?: (?:sind|ist|wurde|wurden|haben wir|habe ich|hat \\p{L}+))${between(2)} ${DE_MONEY}`,
];

const FR_MONEY = oneOf([
  "acompte",
  "arrhes",
  "montant",
  "somme",
  "argent",
  "virement",
  "paiement",
  "versement",
  "du",
  "solde",
  "avance",
  "reglement",
  "chf [\\d'.,-]+",
  "[\\d'.,-]+ (?:francs|chf)",
  "ce que (?:nous|je|on) vous d(?:evions|evais|oit|ois|evait)",
]);
const FR_PAID = oneOf([
  "regle",
  "paye",
  "verse",
  "vire",
  "effectue",
  "transfere",
  "solde",
  "ordonne",
  "execute",
  "acquitte",
  "envoye",
  "transmis",
  "passe",
  "fait",
  "lance",
  "credite",
]);
const FR = [
  `(?:a|ai|j'ai|ont|avons)(?: \\p{L}+)? fait le necessaire(?: \\p{L}+)? (?:pour|concernant|quant a|avec) (?:l'|le |la )${FR_MONEY}`,
  `(?:s'est|se sont|me suis|nous sommes)(?: \\p{L}+)? (?:charge|occupe)e?s? (?:de l'|du |de la )${FR_MONEY}`,
  "(?:a|ai|j'ai|ont|avons|avoir)(?: (?:deja|bien|hier|enfin|maintenant))* (?:regle|paye|acquitte|solde)e?(?: (?:la|votre|notre|hier|ce matin))* facture",
  `(?:a|ai|j'ai|ont|avons|avoir|est|ete|sommes)(?: (?:deja|bien|juste|dument|entierement|tout|hier|aujourd'hui|ce matin|enfin|donc|maintenant))* ${FR_PAID}e?s?(?: (?:le|la|l'|les|votre|notre|cet|ce|cette|tout l'|de l'|du|hier|bien|ce matin))* ?${FR_MONEY}`,
  `${FR_MONEY}(?: [\\p{L}'-]+){0,4} (?:est|a|ont|sont|ete)(?: (?:ete|deja|bien|dument|entierement|maintenant))* (?:${FR_PAID}e?s?|parti(?:e?s)?)(?![\\p{L}])`,
  `${FR_MONEY}(?: (?!sera|doit|devra|a |pas|non)[\\p{L}'-]+){0,4} ${FR_PAID}e?s?${FR_HOW}`,
  `(?:devez|devriez|avez du)(?: [\\p{L}']+)? (?:avoir |l'avoir )?(?:recu|recevoir|avoir)(?: (?:l'|le |notre ))*${FR_MONEY}`,
  `${FR_MONEY} ?[:=-] ?(?:c'est )?${FR_PAID}e?s?${SAID}`,
  `acquitte(?:e?s)?(?: \\p{L}+)? (?:de l'|du |de la )${FR_MONEY}`,
];

const IT_MONEY = oneOf([
  "acconto",
  "caparra",
  "anticipo",
  "deposito",
  "importo",
  "somma",
  "soldi",
  "denaro",
  "bonifico",
  "pagamento",
  "versamento",
  "saldo",
  "dovuto",
  "quota",
  "chf [\\d'.,-]+",
  "[\\d'.,-]+ (?:franchi|chf)",
  "quanto (?:vi )?(?:dovuto|dovevamo|dovevo)",
]);
const IT_PAID = oneOf([
  "pagat[oaie]",
  "versat[oaie]",
  "bonificat[oaie]",
  "saldat[oaie]",
  "effettuat[oaie]",
  "fatt[oaie]",
  "eseguit[oaie]",
  "mandat[oaie]",
  "inviat[oaie]",
  "spedit[oaie]",
  "regolat[oaie]",
  "disposto",
  "accreditat[oaie]",
  "trasferit[oaie]",
]);
const IT = [
  `(?<=(?:^|[.,!?\\n])\\s*(?:ecco |gia |ok |ieri |oggi )?)(?:fatt|mandat|inviat|spedit|versat|pagat|bonificat)[oaie] (?:i |il |la |l'|gli )?(?:\\d{2,5} franchi|${IT_MONEY})${SAID}`,
  `bonifico (?:fatto|a mezzogiorno|ieri|oggi|stamattina|in giornata)`,
  `${IT_MONEY} ?[:=-] ?${IT_PAID}${SAID}`,
  `(?:si e|mi sono|ci siamo)(?: \\p{L}+)? occupat[oaie] (?:dell'|del |della )${IT_MONEY}`,
  "(?:ha|ho|hanno|abbiamo|aver)(?: (?:gia|appena|ieri|oggi|stamattina))* (?:pagat|saldat|regolat)[oa](?: (?:la|vostra|nostra))* fattura",
  `(?:ha|ho|hanno|abbiamo|aver|avere|avermi)(?: (?:gia|appena|ieri|oggi|stamattina|anche|regolarmente|finalmente|tutti))* ${IT_PAID}(?: (?:il|la|lo|l'|i|le|vi|tutto l'|tutta la|vostro|vostra|nostro|nostra))* ?${IT_MONEY}`,
  `${IT_MONEY}(?: [\\p{L}'-]+){0,3} (?:e|sono|stat[oaie])(?: (?:gia|stat[oaie]|appena|regolarmente|interamente))* (?:${IT_PAID}|partit[oaie])(?![\\p{L}])`,
  `(?:ha|ho|hanno|abbiamo|si e)(?: \\p{L}+)? provveduto (?:al|alla|all'|a|con|per) ?(?:(?:il|la|l') ?)?(?:${IT_MONEY}|\\p{L}*(?:versare|pagare|saldare|bonificare|effettuare))`,
];

/** By the language; each is beside what else says so there. */
export const PAYING = { en: EN, de: DE, fr: FR, it: IT } as const;
