import { ABOUT } from "./changed-heads.ts";
import type { ReadingContext } from "./context.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { candidatesOf, countedIn, type FoundPeople, OR, RANK } from "./people.ts";
import { blank, type Span } from "./text.ts";
import { freeNumbers } from "./unknown-heads.ts";
import { AFTER, any, BEFORE, group, NUMBER } from "./vocabulary.ts";

/** "45", "we will be about 22", "ein Dutzend", "so zwischen 25 und 30": a number by itself, or the upper of two. */
const ALONE = new RegExp(
  `^\\W*(?:[\\p{L}'-]+,?\\s+){0,6}?${ABOUT}(?:${NUMBER}\\s?(?:${any("to")}|${OR})\\s?)?${ABOUT}(?<n>${NUMBER})${AFTER}[^\\p{N}\\n]{0,20}$`,
  "u",
);

/** "Thirty-three, counting the speakers": the number, and what is to say about it. */
const FIRST_SAID = new RegExp(`^\\W*${ABOUT}(?<n>${NUMBER})\\s*(?:[,;(]|\\.\\s)`, "u");

/** The answer to our question how many will come. */
const readBarePeople = (folded: string): FoundPeople[] => {
  const match = ALONE.exec(folded.trim()) ?? FIRST_SAID.exec(folded);
  return match
    ? candidatesOf(match, RANK.bare).map(({ mention }) => ({ mention, span: numberSpan(folded, match) }))
    : [];
};

const numberSpan = (folded: string, match: RegExpMatchArray): Span => {
  const number = match.groups?.["n"] ?? "";
  const start = folded.lastIndexOf(number);
  return { start, end: start + number.length };
};

/** Around the number of those who come of a whole: that only they do, or that they do. */
const OF_WHOLE = new RegExp(
  `${BEFORE}(?:${any("only")}|${any("comers")}|${group([...PEOPLE.now, ...HEADS.come, ...HEADS.comesBefore, ...HEADS.usually])})${AFTER}`,
  "u",
);
const SAYS_PART = new RegExp(
  `${BEFORE}(?:${any("only")}|${group(HEADS.comesBefore)})\\s+(?:${group(HEADS.those)}\\s+)?${ABOUT}$`,
  "u",
);
/**
 * The one number of a first mail, if nothing says what it counts: "were 25 and need a space", "the guest list says 60",
 * "gemeldet haben sich 25". Of two that are left the one that is said to be a part: "70 adherents, of whom 22 will come";
 * else nobody knows which is meant.
 */
const namedPart = (rest: string): FoundPeople[] => {
  const left = freeNumbers(rest);
  if (left.length < 2) return left;
  const most = Math.max(...left.map(({ mention }) => mention.count));
  const parts = left.filter(({ mention, span }) => mention.count < most && SAYS_PART.test(rest.slice(0, span.start)));
  return parts.length === 1 ? parts : [];
};

/** Nothing is named behind it that it might count. */
const BY_ITSELF = /^\s*(?:$|[.,;:!?)\n])/u;

/** "We have 58 employees, but only the 21 team leaders will train": the other number, where it can be those who come. */
const partOf = (counts: string, wholes: readonly FoundPeople[], others: readonly Span[]): FoundPeople[] => {
  const rest = blank(counts, [...others, ...wholes.map(({ span }) => span)]);
  const most = Math.max(...wholes.map(({ mention }) => mention.count));
  const parts = freeNumbers(rest).filter(({ mention, span }) => {
    const before =
      counts
        .slice(0, span.start)
        .split(/[.!?\n]/u)
        .at(-1) ?? "";
    const behind = counts.slice(span.end).split(/[.!?\n]/u, 1)[0] ?? "";
    return mention.count < most && (BY_ITSELF.test(behind) || OF_WHOLE.test(before) || OF_WHOLE.test(behind));
  });
  return parts.length === 1 ? parts : [];
};

/**
 * How many come: as it is counted, as the answer to our question, or by the one number of a first mail with a day that is
 * not told of something else; of a firm and of those of it who come, the latter. Source: spec/workflow.md §3.8.
 */
export const headsIn = (
  counts: string,
  { attendees, asked }: Pick<ReadingContext, "attendees" | "asked">,
  isDated: boolean,
): FoundPeople[] => {
  const { heads, others, isWhole } = countedIn(counts, attendees);
  const part = isWhole && attendees === undefined ? partOf(counts, heads, others) : [];
  if (part.length > 0) return part;
  if (heads.length > 0) return heads;
  const answered = asked.includes("people") ? readBarePeople(counts) : [];
  return answered.length > 0 || attendees !== undefined || !isDated ? answered : namedPart(blank(counts, others));
};
