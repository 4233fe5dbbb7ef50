/** The words before a room's letter, and what looks like a slip of one and is a word itself; all languages, folded. */
export const ROOM_NOUNS: { nouns: readonly string[]; words: readonly string[] } = {
  nouns: ["room", "raum", "saal", "salle", "sala"],
  words: [
    ..."room rooms roof root rom roam rum rome raum raume rauf raus rau traum baum saal saale saala salle salles".split(
      " ",
    ),
    ..."sala sale sales salsa salty salt salz real ram roomy salad salda salat sal sat sulle".split(" "),
  ],
};
