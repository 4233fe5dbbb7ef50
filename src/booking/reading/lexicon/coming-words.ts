/** Verbs with which somebody comes to the house: fragments over folded text, of all languages at once. */
export const COMING_WORDS: readonly string[] = [
  "(?:come|coming|drop by|stop by|be there|be with you)",
  "(?:komme|kommen|kame|kamen|vorbeikommen|vorbeischauen)",
  "(?:venir|viens|viendrai|viendrais|viendrons|passer|passerai|passerais)",
  "(?:venire|vengo|verrei|verremmo|passare|passo|passerei)",
];
