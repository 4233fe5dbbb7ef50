/** Where a word stands for a whole answer: at the start of a sentence or of a part of it, behind small talk at most. */
export const START =
  "(?<=^[^\\p{L}\\p{N}]{0,4}|[,.!;:(-]\\s{0,2}|(?:^|\\s)(?:hi|ok|okay|oh|so|well|then|and|und|also|dann|ja|yes|yeah|hmm|alors|donc|bon|oui|et|allora|dunque|quindi|bene)[,!]?\\s)";
/** Nothing follows that it could belong to. */
export const END =
  "(?=\\s*(?:$|[,.!;:)(-]|\\p{Extended_Pictographic}|thanks|thank|please|danke|merci|grazie|vielen|so\\b|and\\b|und\\b|et\\b|then\\b|dann\\b|wir\\b|we\\b|nous\\b|je\\b|on\\b|pour\\b|per\\b|let))";
/** Where somebody is addressed: at the start of a line, or behind another greeting; "trop cher pour nous" greets nobody. */
export const OPENING =
  "(?<=(?:^|\\n)[^\\p{L}\\p{N}\\n]{0,4}|(?:hi|hello|hey|bonjour|bonsoir|salut|hallo|hoi|gruezi|tag|buongiorno|salve|ciao)[\\s,!]{1,3})";
/** Words that begin what a mail has to say, and are nobody's name: "hi is there a room free on 7 May, 10 to 4?" */
const NO_NAMES = [
  "i(?:'\\p{L}+)?|we(?:'\\p{L}+)?|u|is|are|do|does|did|can|could|would|will|may|might|have|has|need|needs|want|looking|just|please|pls|quick|how|what(?:'s)?|when|where|which|who|why|any|room|book|booking|reserve|offer|quote|it(?:'s)?|this|that|for|on|if|so|could|got|thanks|thank|any|regarding|about",
  "wir|ich|ist|sind|war|waren|habe|haben|hatten?|hattet|habt|hat|kann|konnen|konnten?|konnt|konntet|gibt|gabe|gibts|brauche?n?|suchen?|mochten?|wollen|wurden?|was|wie|wann|wo|welche\\p{L}*|warum|wer|bitte|danke|darf|durfen|raum|saal|offerte|es|geht|ginge|machen?|nehmen|fur|am|im|noch|kurze?|unser|unsere|mein|meine|bin",
  "on|nous|je|j'\\p{L}+|vous|est(?:-\\p{L}+)*|avez|auriez|il|elle|c'\\p{L}+|pour|peut|pouvez|pourriez|une?|notre|nos|mon|ma|je|y|qu'\\p{L}+|que|quel\\p{L}*|comment|combien|quand|merci|petite|salle|faut|sera\\p{L}*|voici|encore|suite",
  "vorre\\p{L}+|vorrei|siamo|sono|saremo|avete|avreste|ci|mi|si|per|cerc\\p{L}+|abbiamo|ho|potete|potreste|posso|possiamo|c'\\p{L}+|una?|la|il|sala|quanto|quando|come|cosa|quale|dove|grazie|serv\\p{L}+|facciamo|riserv\\p{L}+|prenot\\p{L}+|scriv\\p{L}+|ecco",
  "\\p{L}*\\d\\S*",
].join("|");
/** Who is greeted, to the mark behind it. */
export const ADDRESSED = `(?: +(?!(?:${NO_NAMES})(?![\\p{L}]))[\\p{L}.'&/-]+){0,6} *[,!.]`;
