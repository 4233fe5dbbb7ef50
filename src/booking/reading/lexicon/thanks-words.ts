const WHO_TAKES =
  "(?:we|i|they|she|he|wir|ich|sie|mir|nous|je|on|noi|io|\\p{L}{3,}(?:iamo|ons)|(?:accett|prend|accept|annehm|nehm)\\p{L}*)";

/** Around a word of thanks that only says that our message was read: fragments over folded text, of all languages. */
export const THANKED = {
  /** At the end: what the thanks are for, with nobody in it who does anything. */
  forWhat: `(?:(?:for|fur|pour|de|des|du|per|dell[ae]|del) |per l'|pour l'|dell'|d')(?!${WHO_TAKES}(?!\\p{L}))[\\p{L}'-]+(?: (?!${WHO_TAKES}(?!\\p{L}))[\\p{L}'-]+){0,6}`,
  howMuch: [
    "many|so much|very much|a lot|you|that was (?:quick|fast|prompt)|how (?:quick|kind)",
    "vielen|besten|herzlichen|schonen|tausend|vielmal\\p{L}*|sehr|das ging (?:ja )?(?:schnell|fix)",
    "un grand|grand|mille|beaucoup|infiniment|quelle rapidite",
    "mille|tante|molte|infinite|che (?:velocita|rapidita)",
  ],
} as const;
