import { HEADS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { TOLD } from "./lexicon/room-told-words.ts";
import { partAround, type Span, words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const LONG_AGO = words(LEXICONS.flatMap(({ longAgo }) => longAgo));
const NOW = new RegExp(`(?:${BEFORE}|(?='))${group([...PEOPLE.now, ...TOLD.takesIt])}${AFTER}`, "u");

/** "We were founded in 1998 and are a team of 25": behind what was, what is. */
const ARE_NOW = new RegExp(`${BEFORE}${group(HEADS.areNow)}${AFTER}`, "u");

/** What is told of an event that is over: "in 2019 we were 45 guests". */
export const isPast = (folded: string, { span }: { span: Span }): boolean => {
  const start =
    Math.max(...[".", "!", "?", "\n", " :)", " ;)"].map((mark) => folded.lastIndexOf(mark, span.start - 1))) + 1;
  const told = folded.slice(start, span.end).replace(/\([^)]*\)/gu, " ");
  const at = told.search(LONG_AGO);
  return at >= 0 && !NOW.test(told) && !ARE_NOW.test(told.slice(at));
};

/** "We were 60 last year": a number of another time, by the words of its part of the sentence. */
export const isOfAnotherTime = (folded: string, { start, end }: Span): boolean => {
  const part = partAround(folded, { start, end }, PART);
  const told = folded.slice(part.start, part.end);
  return told.search(LONG_AGO) >= 0 && !NOW.test(told);
};
const PART = /[,;:!?()\n]|\.(?!\d)|\s-\s/gu;
