/**
 * How people ask that something is kept for them for a while: a verb of keeping, what is kept, and until when or how.
 * Fragments over folded text.
 */

const EN_IT = "(?:it|this|that|the (?:room|date|slot|day|space|hall|place)|room \\p{L}|our (?:date|room|slot|day))";
const EN_WHILE =
  "(?:until|till|while|as long as|a (?:few|couple of) days|(?:for )?(?:a|another|the|some|two|three|four|five|ten|\\d{1,2})(?: (?:few|couple of|more|next|coming))* (?:days?|weeks?|while|fortnight))";
const EN = [
  `(?:keep|hold|leave|have|save|block|reserve|set)(?:ing)?(?: us)? ${EN_IT}(?: for us)?(?: (?:blocked|reserved|free|open|aside|on hold|available|back))?(?: (?:for us|please|for now|for me))* ${EN_WHILE}(?![\\p{L}])`,
  `(?:keep|hold|leave)(?:ing)?(?: us)? ${EN_IT}(?: for us)? (?:blocked|reserved|free|aside|on hold|back)(?: for us)?(?![\\p{L}])`,
];
const DE_WHILE =
  "(?:bis(?! (?:zu|\\d+ personen))|ein paar tage|einige tage|(?:fur |noch )+(?:ein paar|einige|zwei|drei|vier|funf|\\d{1,2}|eine) (?:tage?|wochen?))";
const DE = [
  `(?:halt|behalt|blockier|sperr|reservier)(?:en|et|e|t|ed)(?: (?:sie|ihr|uns|mir|mich|bitte|doch|wir|ihn|es|den|das|die|noch|raum|saal|datum|termin|tag|raum \\p{L}|\\p{L}(?!\\p{L}))){1,7} ${DE_WHILE}`,
  `(?:raum|saal|datum|termin|tag|raum \\p{L}|ihn|es)(?: (?:fur|uns|noch|bitte|auch))* ${DE_WHILE}(?: [\\p{L}\\d.]+){0,4} (?:freihalten|blockieren|sperren|halten|reservieren|zuruckhalten|behalten)`,
];
const FR_WHILE =
  "(?:quelques jours|encore un peu|jusqu'[\\p{L}]+|le temps|en attendant|pendant (?:une?|deux|trois|quelques)|(?:une|deux|trois|\\d{1,2}) (?:semaines?|jours?)|d'ici|de cote|provisoirement)";
const FR = [
  `(?:gard|bloqu|ret(?:en|ien)|reserv|conserv)(?:er|ez|e|ir|iez)(?:-(?:nous|moi|la|le))?(?: (?:svp|s'il vous plait|encore|nous|bien))*(?: (?:la|le|cette|cet|ce|notre|salle|date|jour|creneau|salle \\p{L}|\\p{L}(?![\\p{L}'])|libre|pour nous|de cote))* ${FR_WHILE}`,
  "(?:mett(?:re|ez)|gard(?:er|ez)|laiss(?:er|ez))(?:-(?:nous|la|le))?(?: (?:la|le|cette|salle|date|salle \\p{L}|\\p{L}(?![\\p{L}'])))* (?:de cote|au chaud|en suspens)",
];
const IT_WHILE =
  "(?:da parte|qualche giorno|per (?:qualche|alcuni|un paio|una|due|tre)|fino a\\p{L}*|finche|in sospeso|provvisoriamente|nel frattempo|ancora un po'|intanto)";
const IT = [
  `(?:ten(?:ete|ga|gano|er|ere)|bloc(?:cate|chi|care|car)|riserv(?:ate|i|are|ar)|conserv(?:ate|are|ar)|lasci(?:ate|are|ar|a)|mett(?:ete|ere|er|a))(?:ci|mi|la|lo|cela)?(?: (?:la|il|quella|questa|sala|data|giorno|sala \\p{L}|\\p{L}(?![\\p{L}'])|per noi|libera|bloccata|riservata|pure|per favore))* ${IT_WHILE}`,
];

export const HOLDING = { en: EN, de: DE, fr: FR, it: IT } as const;
