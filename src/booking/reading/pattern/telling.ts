import { oncePer } from "../../../platform/once.ts";
import { LEXICONS } from "../lexicon/index.ts";

const DIGIT = /^[0-9]$/;
const LETTER = /^[a-z]$/i;
/** How a character is looked at. */
export const plainOf = (character: string): string => {
  if (DIGIT.test(character)) return "0";
  return LETTER.test(character) ? character.toLowerCase() : " ".repeat(character.length);
};

/** So many characters in a row are looked at together. */
const LONGEST = 4;

const stretchesOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - LONGEST + 1) }, (_, at) => text.slice(at, at + LONGEST));

/** What stands in most texts of the languages; a desk that has read nothing yet has done without. */
const commonIn = oncePer(
  (lexicons: typeof LEXICONS): ReadonlySet<string> =>
    new Set(
      lexicons
        .flatMap(({ functionWords }) => functionWords)
        .map((word) => ` ${/^[a-z ]*/.exec(word)?.[0] ?? ""} `)
        .flatMap((word) => [...stretchesOf(word), word.slice(0, 3), word.slice(-3), word.trim()]),
    ),
);
const isCommon = (stretch: string): boolean => commonIn(LEXICONS).has(stretch);

/** From the character that tells least to the one that tells most. */
const TELLING = " enirtasouldcmhpgvfb0zkwqjxy";
const telling = (stretch: string): number => {
  if (isCommon(stretch)) return 0;
  let sum = 0;
  for (const each of stretch) sum += TELLING.indexOf(each);
  return sum;
};

/** The stretch that a text is known by: one that another is known by already, else the one that tells most. */
export const stretchOf = (text: string, known: ReadonlySet<string>): string => {
  const all = stretchesOf(text);
  return (
    all.find((stretch) => known.has(stretch)) ??
    all.reduce((best, each) => (telling(each) > telling(best) ? each : best))
  );
};

/** So much rarer is a text for each letter more. */
const RARER = 12;
const OFTEN = 0.02;
const chance = (text: string): number => {
  if (text.length < 2) return 1;
  for (let at = 0; at <= Math.max(0, text.length - LONGEST); at++)
    if (!isCommon(text.slice(at, at + LONGEST))) return RARER ** -Math.min(text.length, LONGEST);
  return OFTEN;
};

/** How often one of some texts stands where something else is meant. */
export const chanceOf = oncePer((texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + chance(text), 0),
);
