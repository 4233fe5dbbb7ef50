import { ABOUT } from "./changed-heads.ts";
import { uncorrected } from "./corrections.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { isOfAnotherTime } from "./past-heads.ts";
import { pattern } from "./pattern/pattern.ts";
import { candidatesOf, type FoundPeople, OR, RANK } from "./people.ts";
import { offsetBy, type Span, words } from "./text.ts";
import { AFTER, any, BEFORE, COMPOSED_NUMBER, group, NUMBER, numberOf } from "./vocabulary.ts";

/** "45", "we will be about 22", "ein Dutzend", "so zwischen 25 und 30": a number by itself, or the upper of two. */
const ALONE = new RegExp(
  `^\\W*(?:[\\p{L}'-]+,?\\s+){0,6}?${ABOUT}(?:(?!${COMPOSED_NUMBER})${NUMBER}\\s?(?:${any("to")}|${OR})\\s?)?${ABOUT}(?<n>${NUMBER})${AFTER}[^\\p{N}\\n]{0,20}$`,
  "u",
);
/** "Thirty-three, counting the speakers": the number, and what is to say about it. */
const FIRST_SAID = new RegExp(
  `^\\W*${ABOUT}(?<n>${NUMBER})\\s*(?:[,;(]|\\.\\s|${BEFORE}${group(HEADS.included)}${AFTER})`,
  "u",
);
/** "… counting the two trainers": some of those who are counted. */
const INCLUDED = words(HEADS.included);
/** "22 + 1 speaker", "12 von uns plus 4 Gäste": those who come besides are counted in. */
const SUM = new RegExp(
  `^\\W*(?:[\\p{L}'-]+\\s+){0,3}?${ABOUT}(?<n>${NUMBER})(?:\\s+[\\p{L}']+){0,3}\\s*(?:\\+|${BEFORE}${group(HEADS.plus)}${AFTER})\\s*(?<more>${NUMBER})(?:\\s+[\\p{L}'-]+){0,2}[^\\p{L}\\p{N}]*$`,
  "u",
);
const moreOf = (match: RegExpMatchArray): number => numberOf(match.groups?.["more"] ?? "") ?? 0;
const PART = /[,;:()\n]|[.!?](?!\d)/u;

/** "So put down 50", "rechnen Sie mit 50", "disons 50": what is concluded from the numbers before. */
const CONCLUDED = pattern(
  `${BEFORE}(?:${group(HEADS.concludes)})(?:[ ,]+(?!${any("only")})\\p{L}{1,8}){0,2}[ ,]+${ABOUT}(?<n>${NUMBER})(?=\\s*(?:$|[,;!?)\\n]|\\.(?!\\d)|-|${any("people")}${AFTER}|\\p{L}+$))`,
);

/** Where the number of a match stands, by what stands behind it. */
const spanOfNumber = (match: RegExpMatchArray): Span => {
  const n = match.groups?.["n"] ?? "";
  const start = (match.index ?? 0) + match[0].lastIndexOf(n);
  return { start, end: start + n.length };
};
const headsOf = (match: RegExpMatchArray, by: number): FoundPeople[] =>
  candidatesOf(match, RANK.bare).map(({ mention }) => ({ mention, span: offsetBy(spanOfNumber(match), by) }));

/** "60 invited, 45 confirmed, let's say 50": the last number that is concluded, or the sum of two. */
export const concludedHeads = (folded: string): FoundPeople[] => {
  const sum = SUM.exec(folded);
  if (sum)
    return headsOf(sum, 0).map(({ mention, span }) => ({
      mention: { ...mention, count: mention.count + moreOf(sum) },
      span: { start: span.start, end: folded.length },
    }));
  return [...folded.matchAll(CONCLUDED)].slice(-1).flatMap((match) => headsOf(match, 0));
};

/**
 * The answer to our question how many will come: the number that is said by itself, be it behind what was at another time
 * ("last year we were fifty, now 36") or behind one that is taken back ("40, no wait, 45").
 */
export const answeredHeads = (folded: string): FoundPeople[] => {
  const isPartTold = folded.search(INCLUDED) >= 0;
  const whole = isPartTold ? null : ALONE.exec(folded.trimEnd());
  if (whole) return headsOf(whole, 0);
  const parts = partsOf(folded).flatMap(({ start, end }) => {
    const part = folded.slice(start, end);
    const match = part.search(INCLUDED) < 0 ? ALONE.exec(part.trimEnd()) : null;
    return match && !isOfAnotherTime(folded, { start, end }) ? headsOf(match, start) : [];
  });
  const [answer, ...others] = uncorrected(parts, folded);
  if (answer && others.every(({ mention }) => mention.count === answer.mention.count)) return [answer];
  const first = FIRST_SAID.exec(folded);
  return first ? headsOf(first, 0) : [];
};

const partsOf = (folded: string): Span[] => {
  const parts: Span[] = [];
  let start = 0;
  for (const part of folded.split(PART)) {
    parts.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return parts;
};
