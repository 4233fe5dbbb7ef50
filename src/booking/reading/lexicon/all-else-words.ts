/** What says that all the rest stays as it is, of all languages at once: fragments over folded text. */
export const ALL_ELSE: readonly string[] = [
  "(?:and )?(?:everything|all|anything|nothing) else (?:(?:can|will|would|should|may|could|to|please|being|is|be|stay(?:s|ing)?|remain(?:s|ing)?|keep(?:s|ing)?|left|unaltered|chang(?:es|ing)) ?)*(?:(?:exactly|just) )?(?:as (?:it|is|before|planned|agreed|discussed|booked|in)|(?:the )?same|unchanged|identical|changes|changing)",
  "(?:and )?(?:the )?(?:rest|others?) (?:of it |of the booking )?(?:(?:can|will|would|should|may|being|is|be|stay(?:s|ing)?|remain(?:s|ing)?) ?)*(?:(?:exactly|just) )?(?:as (?:it|is|before|planned|agreed|discussed|booked)|(?:the )?same|unchanged|identical)",
  "(?:und )?(?:alles andere|alles ubrige|der rest|das ubrige|rest) (?:(?:kann|soll|darf|bleibt|bleiben|ist|ware|bliebe|lassen wir|dabei|genau|bitte) ?)*(?:gleich|wie (?:gehabt|es ist|besprochen|geplant|vereinbart|gebucht|bisher|in der offerte)|unverandert|so|beim alten)",
  "(?:und )?(?:sonst|ansonsten) (?:(?:kann|soll|darf|bleibt|bliebe|ist|andert sich|alles|bitte) ?)+(?:gleich|wie (?:gehabt|es ist|besprochen|geplant|vereinbart|gebucht|bisher)|unverandert|so|beim alten|nichts)",
  "(?:et )?(?:tout )?le reste (?:(?:est|etant|reste|restant|restera|peut|rester|demeure|demeurant|sera|tout) ?)*(?:inchange|identique|sans changement|pareil|comme (?:prevu|convenu|avant|c'est)|tel quel|ne change pas|le meme)",
  "(?:et )?rien d'autre ne change",
  "(?:e )?(?:tutto )?il resto (?:(?:e|essendo|resta|restando|restera|rimane|rimanendo|rimarra|puo|rimanere|restare|tutto) ?)*(?:invariato|uguale|identico|com'e|come (?:prima|previsto|concordato|e)|non cambia|immutato|cosi)",
];
