/**
 * What a slip in a long word is measured by: the words that are meant, and the ones that look like a slip of them but
 * are words of their own ("berichtigen" beside "besichtigen"). Folded, parted by blanks or line breaks.
 */
export interface Spelling {
  words: string;
  lookalikes: string;
  /** Words of one region only, and the one that is said for them everywhere: "riservazione" is a "prenotazione". */
  regional?: Readonly<Record<string, string>>;
}
