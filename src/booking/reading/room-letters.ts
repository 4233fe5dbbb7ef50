import { LETTERS } from "./lexicon/room-letters.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { ROOM } from "./lexicon/room-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { fold, type Span } from "./text.ts";
import { AFTER, BEFORE, group, MONTHS, WEEKDAYS } from "./vocabulary.ts";

const NOUNS = LETTERS.words.map(({ nouns, letters }) => ({
  letters,
  noun: new RegExp(`${BEFORE}${group(nouns)}[\\s:-]+$`, "u"),
}));
const ANY_NOUN = new RegExp(`${BEFORE}${group(ROOM_NOUNS.nouns)}[\\s:-]+$`, "u");
const MAY_BE_WORD = /[aeiouy]/;
const NO_NAME = /^(?:\.\s?\p{L}\.|['’]\p{L})/u;
const ENDS = "^\\s*(?:$|\\d|[.,;:!?)/+&-]";
const BY_ITSELF = new RegExp(`${ENDS}|${group(ROOM.afterLetter)}(?!\\p{L}))`, "u");

const SOME_ROOM = new RegExp(`${BEFORE}${group(LETTERS.someRoom)} rooms?[\\s:-]+$`, "u");
const MEASURE = new RegExp(`^\\s+${group(LETTERS.measures)}s?(?!\\p{L})`, "u");

const INDEFINITE = new RegExp(`${BEFORE}${group(LETTERS.indefinite)} \\p{L}+[\\s:-]+$`, "u");
const DATE = `(?:${WEEKDAYS.pattern}|${MONTHS.pattern}|lun|mar|mer|gio|ven|sab|dom|jeu|sam|dim)`;
const BEHIND_A = new RegExp(`${ENDS}|(?:${group(LETTERS.behindA)}|${DATE})${AFTER})`, "u");
const BEHIND_AND = new RegExp(`^\\s*(?:$|[.,;:!?)/]|\\d{1,2}[./]\\d|${group(LETTERS.behindAnd)}|${DATE}${AFTER})`, "u");
const LAST = /^\s*(?:$|[.,;:!?)])/u;

/** What a letter numbers, so that it names no room: "vitamin C", "plan B", "groupe A"; and a name before its initial. */
const NUMBERED = new RegExp(`(?:${BEFORE}${group(LETTERS.numbered)}|[\\d/])[\\s:.-]+$`, "u");
const OPENED = new RegExp(`(?:^|[,;:!?)("«„“'‘–-]\\s*|${BEFORE}${group(LETTERS.opening)}\\s+)$`, "u");
const OF_A_NAME = /\p{Lu}\p{L}+[\s,]+$/u;
const CAPITAL = pattern(
  `(?<![\\p{L}\\p{N}'’&.+/@-])[A-Z](?![\\p{L}\\p{N}'’&+@]|[-.]\\s?\\p{L}| ${group(LETTERS.keys)})`,
);
/** "Die A." is the beginning of a name whose initial was taken for the end of a sentence. */
const ONLY_LETTER = /^\W*(?:\p{L}+ )?\p{Lu}(?: \p{L}+)?\W*$/u;
const ARTICLE_ALSO = /[AEIOUY]/;

/**
 * Capitals by themselves, each of which names a room where it is a room's letter: "en fait la F serait plus raisonnable",
 * "D if it is free", "im F", "failing that, A". What the letter numbers is none, nor is the initial of somebody's name, nor
 * a first word that is an article or an "and" as well. Source: spec/workflow.md §3.9.
 */
export const capitals = (text: string): RegExpExecArray[] =>
  (ONLY_LETTER.test(text) ? [] : [...text.matchAll(CAPITAL)]).filter((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (ARTICLE_ALSO.test(match[0]) && /(?:^|[.!?])\s*$/.test(before)) return LAST.test(text.slice(match.index + 1));
    const folded = fold(before);
    return OPENED.test(folded) || !(NUMBERED.test(folded) || OF_A_NAME.test(before));
  });

const GOES_ON = new RegExp(`^ ${group(LETTERS.behindFirst)}${AFTER}`, "u");
const isFirstWord = (folded: string, end: number, behind: string): boolean =>
  LETTERS.alsoAnd.includes(folded[end - 1] ?? "") && folded.slice(0, end - 1).trim() === "" && GOES_ON.test(behind);

/**
 * Whether a letter behind a word for a room is the room's name: as a capital, and in lower case wherever it can be no word
 * ("quote for room b pls"). A letter that is a word too names one where that word would make no sense: "sala a, mercoledì",
 * and not "una sala a Zurigo"; "room a for us", and not "room a bit larger". Source: spec/workflow.md §3.9.
 */
export const isLetterName = (text: string, folded: string, { end }: Span): boolean => {
  const letter = text[end - 1] ?? "";
  const behind = folded.slice(end, end + 60);
  // "È il 14.2." is and "E il 14.2." may well be a word of the sentence.
  if (/\p{Lu}/u.test(letter)) return letter.toLowerCase() === fold(letter) && !isFirstWord(folded, end, behind);
  if (letter !== fold(letter) || NO_NAME.test(behind)) return false;
  const before = folded.slice(Math.max(0, end - 41), end - 1);
  const own = NOUNS.find(({ noun }) => noun.test(before));
  if (!own) return ANY_NOUN.test(before) || !MAY_BE_WORD.test(letter) || BY_ITSELF.test(behind);
  if (!own.letters.includes(letter)) return true;
  if (letter === "i" || letter === "y") return LAST.test(behind);
  if (own === NOUNS[0]) return !MEASURE.test(behind) && (!SOME_ROOM.test(before) || BY_ITSELF.test(behind));
  if (INDEFINITE.test(before)) return LAST.test(behind);
  return (letter === "a" ? BEHIND_A : BEHIND_AND).test(behind);
};
