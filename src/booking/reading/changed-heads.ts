import { FOREIGN_MONEY, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { LISTED, ROLE } from "./role-nouns.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

export const NOUNS = `(?:${LISTED}|${ROLE})`;
/** "About 30", "ca.30"; "someone" is no number. */
export const ABOUT = `(?:${any("about")}(?:\\s+|(?=\\d)))*`;
export const MONTH_NAMES = group(LEXICONS.flatMap(({ months }) => months.flat()));
/** The number goes on as a date, a time, an amount or a house number. */
export const NO_NUMBER = `[.:,/']\\d| ?(?:-|:) ?\\d| ?%|(?<=\\d)\\. ?(?:${MONTH_NAMES}|\\d|${any("week")})| ?-\\p{L}|- \\p{L}`;
/** "Le prix passe de 500 à 550": nobody is counted. */
export const NO_PRICE = `(?<!${HEADS.noHeads} [^.!?\\n]{0,40})`;
/** "Our number rises from 30 to 50". */
export const FROM_TO = HEADS.fromTo.map((form) =>
  pattern(
    `${BEFORE}${NO_PRICE}${form.replaceAll("NUM", NUMBER)}${AFTER}(?!${NO_NUMBER}|\\s*${group([...MONEY_UNITS, ...FOREIGN_MONEY])})`,
  ),
);
/** "Personen bisher: 25, neu: 31", a table of what was and what shall be. */
export const RELABELLED = pattern(
  `${BEFORE}(?<old>${NUMBER})(?:\\s*${NOUNS})?[\\s,;/|*•-]{1,5}(?:\\p{L}+\\s){0,2}?${group(MOVE.labels)}\\s?[:=]?\\s*${ABOUT}(?<n>${NUMBER})(?=\\s*(?:$|[.,;!?)](?!\\d)|\\n|${NOUNS}${AFTER}))`,
);
const PLUS = group(HEADS.plus);
/** "We've gone from 18 up to 32": the other number of two is the one that is known. */
export const BECOMES = pattern(
  `${BEFORE}${NO_PRICE}(?<old>${NUMBER})(?:\\s*${NOUNS})?,?\\s*${group([...HEADS.becomes, ...MOVE.becomes, ...MOVE.arrows])}\\s*${ABOUT}(?<n>${NUMBER})(?=\\s*(?:$|\\n|[.,;!?)](?!\\d)|${NOUNS}${AFTER}))`,
);
/** "Eight of ours and six from the bank", "six plus the five from Basel": all of them come. */
export const OURS_AND_THEIRS = pattern(
  `${BEFORE}${ABOUT}(?<n>${NUMBER})(?:\\s+(?:${NOUNS}|${group(PEOPLE.ofOurs)}),?\\s*(?:${WISH.and}|\\+|${PLUS})|,?\\s*(?:\\+|${PLUS}))\\s*(?:${group(SMALL.the)}\\s+)?(?<theirs>${NUMBER})\\s+${group(PEOPLE.ofTheirs)}`,
);

/** How many are meant by the number of ours and, where it is told, that of those who come besides. */
export const sumOf = (ours = "", theirs = ""): number | undefined => {
  const count = numberOf(ours);
  return count === undefined ? undefined : count + (numberOf(theirs) ?? 0);
};
