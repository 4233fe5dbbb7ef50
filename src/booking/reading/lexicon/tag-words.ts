/** What stands behind an order that is put as a question, of all languages at once: fragments over folded text. */
export const TAGS = {
  ends: [
    "(?:will|would|could|can|won't) (?:you|ya|u)|please|pls|plz|ok(?:ay)?|all ?right|yeah|yes|(?:if|would) (?:that's|that is|that be) (?:ok|okay|possible|all ?right|fine)|would you mind|is that (?:ok|okay|possible|all ?right|fine)|thanks|cheers",
    "bitte|ja|gell|oder|okay|geht das|ginge das|ist das (?:ok|moglich|okay|in ordnung)|(?:ware|wurde) das (?:moglich|gehen|ok|okay)|in ordnung|danke|machen sie das|macht ihr das|einverstanden",
    "s'il (?:vous|te) plait|svp|stp|d'accord|possible|c'est possible|vous voulez bien|si possible|merci|ca (?:va|joue|vous va)|hein|oui",
    "per favore|per piacere|per cortesia|va bene|e possibile|possibile|si puo|le spiace|vi spiace|ti spiace|grazie|d'accordo|ok|si|vero",
  ],
  /** First words of a question that is none of these. */
  asksFirst: [
    "(?:would|does|do|did|is|are|was|were|will|has|have|should|may|might)",
    "(?:ist|sind|war(?:e|en)?|wird|werden|wurde[nt]?|hat|haben|gibt|geht|darf|durfen|passt|passen)",
    "(?:est-ce|est|sont|y a|serait|seraient|sera|a-t|avez)",
    "(?:e|sono|sarebbe|sarebbero|sara|c'e|ci sono|avete|ha)",
  ],
  /** Asked of the number, which nobody gives then. */
  asksOfIt: [
    "(?:fit|fits|hold|holds|seat|seats|squeeze|enough|work|capacity|room for|space|allowed|still be|difference|change the|more expensive|extra)",
    "(?:\\p{L}*pass(?:en|t)|\\p{L}*gehen|\\p{L}*haben|platz|kapazitat|reicht|reichen|erlaubt|unterschied|teurer|mehr)",
    "(?:tien\\p{L}*|tenir|loge\\p{L}*|rentr\\p{L}*|entr(?:ent|er|eront|eraient)|place|capacite|suffi\\p{L}*|difference|plus cher|chang(?:e|erait|era) (?:le|quoi|quelque))",
    "(?:ci stanno|starci|staremmo|stare|entrano|entrare|posto|capienza|basta|bastano|differenza|di piu|cambia (?:il|qualcosa))",
  ],
} as const;
