/** Where a word stands for a whole answer: at the start of a sentence or of a part of it, behind small talk at most. */
export const START =
  "(?<=^[^\\p{L}\\p{N}]{0,4}|[,.!;:(-]\\s{0,2}|(?:^|\\s)(?:hi|ok|okay|oh|so|well|then|and|und|also|dann|ja|yes|yeah|hmm|alors|donc|bon|oui|et|allora|dunque|quindi|bene)[,!]?\\s)";
/** Nothing follows that it could belong to. */
export const END =
  "(?=\\s*(?:$|[,.!;:)(-]|\\p{Extended_Pictographic}|thanks|thank|please|danke|merci|grazie|vielen|so\\b|and\\b|und\\b|et\\b|then\\b|dann\\b|wir\\b|we\\b|nous\\b|je\\b|on\\b|pour\\b|per\\b|let))";
/** Where somebody is addressed: at the start of a line, or behind another greeting; "trop cher pour nous" greets nobody. */
export const OPENING =
  "(?<=(?:^|\\n)[^\\p{L}\\p{N}\\n]{0,4}|(?:hi|hello|hey|bonjour|bonsoir|salut|hallo|hoi|gruezi|tag|buongiorno|salve|ciao)[\\s,!]{1,3})";
