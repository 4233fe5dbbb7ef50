import { ABOUT } from "./changed-heads.ts";
import type { ReadingContext } from "./context.ts";
import { answeredHeads, concludedHeads } from "./head-answers.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { isOfAnotherTime } from "./past-heads.ts";
import { pattern } from "./pattern/pattern.ts";
import { countedIn, type FoundPeople } from "./people.ts";
import { blank, type Span, spanOf } from "./text.ts";
import { freeNumbers } from "./unknown-heads.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

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
  const left = freeNumbers(rest).filter(({ span }) => !isOfAnotherTime(rest, span));
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

/** "Thirty-odd" are thirty. */
const ODD = pattern(PEOPLE.odd);
/** A text without what no number of people can stand in. */
export const countedText = (text: string, others: readonly Span[]): string =>
  blank(text, [...others, ...[...text.matchAll(ODD)].map(spanOf)]);

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
  const isAsked = asked.includes("people");
  const concluded = isAsked ? concludedHeads(counts) : [];
  if (concluded.length > 0) return concluded;
  if (heads.length > 0) return heads;
  const answered = isAsked ? answeredHeads(counts) : [];
  return answered.length > 0 || attendees !== undefined || !isDated ? answered : namedPart(blank(counts, others));
};
