/** The small words of a move from one room to another: fragments over folded text, of all languages at once. */
export const ROOM_MOVES = {
  article: "(?:the|room|hall|den|dem|die|das|raum|saal|la|le|l'|salle|sala|il|lo)",
  between: "(?:us|the|room|uns|den|wir|sie|bitte|raum|saal|nous|la|salle|ci|sala|please|doch)",
  from: ["from", "von", "vom", "aus", "de", "depuis", "du", "da", "dalla", "dal"],
  to: ["to", "into", "in", "auf", "nach", "zu", "a", "en", "vers", "dans", "alla", "nella"],
} as const;
