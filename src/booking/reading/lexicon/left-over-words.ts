/** Around the one day that is taken while others are named beside it: fragments over folded text, of all languages. */
export const LEFT_OVER = {
  /** Right before it. */
  before: [
    "(?:so|then|therefore|hence|thus),? it(?:'s| is|'ll be| will be| has to be| must be| would be|'ll have to be| will have to be)",
    "it (?:has to|will have to|must|can only|'ll have to) be",
    "(?:leaves?|leaving|left with|remains?|that leaves|which leaves)(?: us)?(?: with)?(?: only| just)?",
    "only",
    "(?:let's|let us) (?:say|take|do|go for|settle on|make it)",
    "(?:bleibt|bleiben|blieb|verbleibt)(?: (?:also|nur|uns|noch|mir|somit|einzig|allein))*",
    "(?:also|somit|folglich|demnach)(?: (?:nur|halt|eben))?",
    "(?:wahl|entscheidung) (?:fallt|fiel) (?:also |somit )?auf",
    "(?:muss|musste) es(?: (?:also|wohl|dann))* (?:am|der)?",
    "(?:reste|restent|il (?:ne )?(?:nous |me )?reste)(?: (?:donc|plus|que|seulement|alors))*",
    "(?:donc|alors),? (?:ce (?:sera|doit etre|serait) |va pour |prenons |plutot )?",
    "ce sera(?: donc)?",
    "il faut que ce soit",
    "(?:resta|restano|rimane|rimangono)(?: (?:quindi|solo|dunque|soltanto|pero))*",
    "(?:quindi|dunque|allora),? (?:sara |deve essere |facciamo |prendiamo |andiamo per )?",
    "(?:sara|deve essere|puo essere solo)(?: (?:quindi|per forza))?",
  ],
  /** Between it and what stands before it. */
  articles: "(?:on|for|the|am|den|der|dem|le|la|il|lo|nur|only|que|qu'|au|l')",
  /** Verbs that say what is left, and that it is no more than that. */
  remains: ["remain", "bleib", "rest", "riman"],
  only: [
    "only",
    "just",
    "nothing but",
    "nur",
    "einzig",
    "bloss",
    "plus que",
    "seule?s?",
    "seulement",
    "solo",
    "soltanto",
  ],
  /** Right behind it. */
  behind: [
    "it is",
    "it(?:'ll| will|'ll have to| must| has to)(?: have to)? be",
    "(?:is|are|would be) (?:the only|what's left|all that's left|left)",
    "(?:remains|is left|is all that remains)",
    "(?:wird es|solls?(?: es)? sein|soll es(?: also)? sein|muss es sein|ist es also|bleibt ubrig)",
    "(?:reste|est le seul)",
    "(?:resta|rimane|e l'unico)",
  ],
} as const;
