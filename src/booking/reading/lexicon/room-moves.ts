/** The small words of a move from one room to another: fragments over folded text, of all languages at once. */
export const ROOM_MOVES = {
  article: "(?:the|room|hall|den|dem|die|das|raum|saal|la|le|l'|salle|sala|il|lo)",
  between: "(?:us|the|room|uns|den|wir|sie|bitte|raum|saal|nous|la|salle|ci|sala|please|doch)",
  from: ["from", "von", "vom", "aus", "de", "depuis", "du", "da", "dalla", "dal"],
  /** Right before a room's letter. */
  takes: [
    "rent(?:s|ing)?",
    "hir(?:e|es|ing)",
    "(?:it|this)(?:'ll| will| has to|'s going to| is going to) be",
    "(?:wahl|entscheidung) (?:fallt|fiel) (?:also |damit |somit )?auf",
    "(?:fallt|fiel) (?:die|unsere|meine) (?:wahl|entscheidung) (?:also )?auf",
    "(?:miete[nt]?|mietet)",
    "(?:louer|lou(?:ons|e|ez)|loue)(?: la)?",
    "(?:notre |le )?choix (?:se porte|tombe|s'est porte) sur(?: la)?",
    "ce sera(?: donc)?(?: la)?",
    "(?:affittare|affitt(?:o|a|iamo))(?: la)?",
    "(?:la )?(?:nostra )?scelta cade sull?[ao]?",
    "sara(?: quindi)? la",
  ],
  to: ["to", "into", "in", "auf", "nach", "zu", "a", "en", "vers", "dans", "alla", "nella"],
} as const;
