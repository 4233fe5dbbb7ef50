/**
 * How people order what was offered: that an order is given, that their mail is one, that we are to put them down.
 * Fragments over folded text, made of the words for an order and of what becomes of one.
 */

const oneOf = (fragments: readonly string[]): string => `(?:${fragments.join("|")})`;

/** Nothing follows that makes less of it. */
const SAID = "(?=\\s*(?:$|[.,;:!()]|\\p{Extended_Pictographic})|\\s+-\\s)";
/** What begins a sentence, or a part of one. */
const BEGINS =
  "(?<=(?:^|[.,;:!\\n(-])\\s*(?:(?:so|then|please|and|also|dann|und|bitte|alors|donc|et|allora|quindi|e) ){0,2})";
/** The number of an order: "no. 4711", "45-00871". */
const NUMBER =
  "(?: (?:no\\.?|nr\\.?|n[o°]\\.?|n\\.|number|nummer|numero))?(?: ?(?=[\\p{L}-]*\\d)[\\p{L}\\d/.-]{2,20})?";

const EN_ORDER = "(?:purchase order|p\\.?o\\.?|(?<!in )order|booking order)";
const EN = [
  `(?<!(?:the|your|his|her|their) )${EN_ORDER}${NUMBER}(?: (?:is|has been|was|are|hereby|herewith|now|duly|officially|formally|today))* (?:placed|issued|released|raised|given|signed|attached|enclosed)(?! (?:last|in|by|when|once|if|only|after))`,
  "(?:we|i)(?: (?:hereby|herewith|now|gladly|formally|'re|are|am|would like to|want to|wish to))* (?:plac(?:e|ing)|issu(?:e|ing)) (?:the|our|an?|this)(?: \\p{L}+)? order(?! (?:if|once|when|after|only|next|on|in))",
  "(?:with this|hereby|herewith),? (?:we|i) (?:\\p{L}+ )?(?:order|book|confirm|accept)(?![\\p{L}])",
  "(?:this|my|our) (?:e-?mail|mail|message|letter|note)? ?(?:is|serves as|counts as|shall be|constitutes)(?: (?:our|my|a|the|your))?(?: (?:firm|binding|formal|official|written|definite|definitive))* (?:order|acceptance|confirmation|commitment|booking confirmation)",
  "(?:take|treat|regard|accept|consider|see) (?:this|it)(?: (?:e-?mail|mail|message|letter|note))?(?: as)?(?: (?:our|my|a|the))?(?: (?:firm|binding|formal|official|written|definite|definitive))* (?:order|acceptance|booking|confirmation|commitment|yes|go-ahead|ok)(?![\\p{L}])",
  `(?:lock|sign|book|put|mark|write|slot|get) us (?:in|up|down)(?: (?:for (?:it|that|this|the day|the date)|firmly|definitely|please|then|now))*${SAID}`,
  `${BEGINS}proceed(?: then| please)?${SAID}`,
  `make it (?:firm|binding|definite|official)${SAID}`,
];

const DE_ORDER = "(?:bestellung|bestellauftrag|auftrag|order|freigabe|auftragsfreigabe)";
const DE_FILL = oneOf([
  "ihr|sie|uns|mich|es|das|ihn|den raum|den saal|bitte|gerne?|doch|also|ruhig|jetzt|nun|so|gleich|mal|dann|halt|einfach|definitiv|verbindlich|fest|fix|alles|wie offeriert",
]);
const DE = [
  `(?<!(?:die|der|den|ihr\\p{L}*|eine?n?) )${DE_ORDER}${NUMBER}(?: (?:ist|wurde|sind|hiermit|somit|nun|jetzt|soeben|heute|damit|gilt als|offiziell))* (?:ausgelost|erteilt|freigegeben|platziert|aufgegeben|getatigt|ausgestellt|unterschrieben|anbei|liegt bei)(?! (?:werden|sobald|wenn))`,
  `${BEGINS}(?:bucht|buchen|buched|tragt|tragen|traged|schreibt|schreiben|schribed|reserviert|setzt|setzen|nehmt|plant|macht|machen|mached)(?: ${DE_FILL})+ (?:ein|fest|fix|definitiv|verbindlich|drauf|ii?)${SAID}`,
  `${BEGINS}(?:bucht|buched)(?: ${DE_FILL})*(?: fur uns)?${SAID}`,
  "(?:dieses?|diese|mein|unser|meine|unsere) (?:mail|e-mail|schreiben|nachricht|zeilen)(?: \\p{L}+){0,2}? (?:gilt|gelten|dient|zahlt|ist|darf|durfen)(?: \\p{L}+){0,3} (?:als )?(?:unsere? |feste? |verbindliche? |definitive? |formelle? |schriftliche? )*(?:zusage|bestellung|buchung|auftrag|bestatigung|annahme)",
  "(?:mitteil|bestatig|sag|meld|schreib|kundtun)\\p{L}*[^.!?]{0,24} dass (?:wir|ich) [^.!?]{0,60}? (?:annehmen|akzeptieren|zusagen|buchen)(?=\\s*(?:$|[.!;]))",
  "hiermit (?:\\p{L}+ )?(?:bestell|buch|order)(?:e|en)(?! (?:wir|ich) (?:nur|noch nicht|nichts))",
];

const FR_ORDER = "(?:commande|bon de commande|ordre)";
const FR = [
  `(?<!(?:la|votre|une|sa|leur) )${FR_ORDER}${NUMBER}(?: (?:est|a ete|ainsi|par la presente|donc|officiellement|maintenant))* (?:passee?|lancee?|emise?|envoyee?|validee?|signee?|donnee?|faite?|jointe?)(?! (?:si|des|quand|apres|l'an|en))`,
  `${BEGINS}(?:inscri(?:vez|s)|not(?:ez|e)|enregistr(?:ez|e)|bloqu(?:ez|e)|reserv(?:ez|e)|mett(?:ez|s)|compt(?:ez|e))-(?:nous|moi)(?: (?:donc|svp|s'il vous plait|ferme|fermement|definitivement|dessus|sur la liste|dans l'agenda|comme ca|ainsi|tout de suite|cela|ca))*${SAID}`,
  "(?:nous|je|on)(?: (?:vous|donc|volontiers))* (?:confirm(?:ons|e)|pass(?:ons|e)|valid(?:ons|e)|sign(?:ons|e))(?: (?:par la presente|donc|volontiers|officiellement|ici|ainsi|ferme))* (?:notre|la|ma|cette) (?:commande|inscription|venue|reservation)",
  "(?:souhait|voul|voudr|aimer|desir)\\p{L}+(?: (?:donc|volontiers|ainsi|bien))* (?:confirmer|valider|finaliser|signer) (?:la|notre|cette|ma|l'|votre) ?(?:reservation|commande|offre|devis)",
  `${BEGINS}(?:bon,? |bien,? )?(?:reservez|bloquez|confirmez|validez)(?: (?:donc|alors|svp|s'il vous plait|tout|ferme|pour nous|comme ca))*${SAID}`,
  "(?:ce|cet|mon|notre) (?:mail|e-mail|courriel|message|courrier)(?: [\\p{L}']+)? (?:vaut|tient lieu de|fait office de|sert de|est)(?: (?:comme|notre|une?|la|de))*(?: \\p{L}+)? ?(?:commande|acceptation|confirmation|engagement|accord)",
];

const IT_ORDER = "(?:ordine|ordinazione|buono d'ordine|commessa)";
const IT = [
  `(?<!(?:vostr|l'|su|un|un')[oa]? ?)${IT_ORDER}${NUMBER}(?: (?:e|e stat[oa]|con la presente|quindi|ufficialmente|ora|oggi))* (?:emess|inviat|confermat|rilasciat|effettuat|piazzat|firmat|dat|trasmess|allegat)[oa](?! (?:se|quando|appena|solo|dopo))`,
  "(?:con la presente )?(?:conferm|trasmett|emett|invi|pass)(?:iamo|o)(?: (?:con la presente|quindi|volentieri|ufficialmente|ora|vi))* (?:l'|il |la |il nostro |la nostra |un )(?:ordine|ordinazione|prenotazione)",
  `${BEGINS}(?:segnate|segni|iscrivete|mettete|inserite|registrate|prenotate|bloccate|contate)ci(?: (?:pure|quindi|in agenda|in lista|nella lista|definitivamente|grazie|per favore|cosi|subito|dentro))*${SAID}`,
  "(?:vorr|vogl|desider|intend|piacerebbe)\\p{L}*(?: (?:quindi|volentieri|dunque))* (?:confermare|finalizzare|firmare) (?:la |questa |la nostra |la vostra |l'|il )(?:prenotazione|offerta|ordine|preventivo)",
  `${BEGINS}(?:bene,? |ok,? )?(?:prenotate|confermate|bloccate|riservate)(?: (?:pure|quindi|allora|grazie|per favore|tutto|per noi|cosi))*${SAID}`,
  "(?:quest[ao]|la mia|il mio) (?:e-?mail|mail|messaggio|lettera)(?: \\p{L}+)? (?:vale|serve|funge|e)(?: (?:come|da|la|una|nostra|quale))*(?: \\p{L}+)? ?(?:conferma|ordine|ordinazione|accettazione|impegno)",
];

export const ORDERING = { en: EN, de: DE, fr: FR, it: IT } as const;
