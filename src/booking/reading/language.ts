import { detect } from "tinyld/light";
import { LANGUAGES, type Language } from "../words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { fold, words } from "./text.ts";

/** A language shows in fewer letters than these. */
const MAX_SAMPLE = 2_000;

const DETECTABLE: string[] = [...LANGUAGES];

const MIN_PLAIN_WORDS = 3;
/** So many words of prose are enough for statistics; below, the words of a language are counted. */
const MIN_PROSE_WORDS = 8;
const PLAIN_WORD = /(?<![\p{L}\p{N}])\p{Ll}+/gu;

/** Lines of prose; an address is written in the language of its street. */
const prose = (text: string): string =>
  text
    .split("\n")
    .filter((line) => (line.match(PLAIN_WORD)?.length ?? 0) >= MIN_PLAIN_WORDS)
    .join("\n");

const FUNCTION_WORDS = LEXICONS.map(({ language, functionWords }) => ({ language, form: words(functionWords) }));

/** So many words of a language, and so many more than of any other, tell more than statistics do. */
const SURE_WORDS = 4;
const SURE_LEAD = 3;

interface Hits {
  language: Language;
  hits: number;
}

/** How many words of its own each language has in a text, the most first. */
const wordsIn = (text: string): Hits[] => {
  const folded = fold(text);
  return FUNCTION_WORDS.map(({ language, form }) => ({ language, hits: folded.match(form)?.length ?? 0 })).sort(
    (a, b) => b.hits - a.hits,
  );
};

/** The language most of whose own words a text has; `undefined` when two have as many, or too few. */
const byWords = ([first, second]: readonly Hits[], least: number, lead = 1): Language | undefined =>
  first && first.hits >= least && first.hits >= (second?.hits ?? 0) + lead ? first.language : undefined;

/** One word is enough where nothing else is known; "Room A please" does not change a German conversation. */
const LEAST_WORDS = { opening: 1, later: 2 } as const;

/**
 * The language of a text, else that of the conversation.
 * @param spoken the conversation's language so far
 */
export const languageOf = (text: string, spoken: Language | undefined): Language | undefined => {
  const sentences = prose(text);
  const isShort = (sentences.match(PLAIN_WORD)?.length ?? 0) < MIN_PROSE_WORDS;
  const ranked = wordsIn(text.slice(0, MAX_SAMPLE));
  if (!isShort) return byWords(ranked, SURE_WORDS, SURE_LEAD) ?? byBoth(ranked, sentences, spoken) ?? spoken;
  return byWords(ranked, spoken ? LEAST_WORDS.later : LEAST_WORDS.opening) ?? spoken ?? byStatistics(sentences);
};

/** So many more words of another language than of the one that statistics find. */
const OUTVOTED = 2;
/** What statistics say, unless the conversation's language has as many words in the text, or another has clearly more. */
const byBoth = (ranked: readonly Hits[], sentences: string, spoken: Language | undefined): Language | undefined => {
  const found = byStatistics(sentences);
  const hitsOf = (language: Language | undefined) => ranked.find((each) => each.language === language)?.hits ?? 0;
  if (spoken && hitsOf(spoken) >= hitsOf(found)) return spoken;
  const [first] = ranked;
  return first && first.hits >= hitsOf(found) + OUTVOTED ? first.language : found;
};

const byStatistics = (sentences: string): Language | undefined => {
  const found = detect(sentences.slice(0, MAX_SAMPLE), { only: DETECTABLE });
  return LANGUAGES.find((language) => language === found);
};
