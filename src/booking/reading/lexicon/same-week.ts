/** The week of a day that was spoken of: folded fragments of all languages. */
export const SAME_WEEK: readonly string[] = [
  "(?:the |that )same week",
  "that week",
  "(?:derselben|der gleichen|jener|der selben) woche",
  "gleiche[nr]? woche",
  "(?:cette |la )?meme semaine",
  "(?:quella |la )?stessa settimana",
];
