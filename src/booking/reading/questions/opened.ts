import { QUESTION } from "../lexicon/question-words.ts";
import { group } from "../vocabulary.ts";
import type { Question } from "./question.ts";

const MAX_EMPTY_WORDS = 3;
const namesNothing = ({ topic, days, rooms, words: own }: Question): boolean =>
  topic === "other" && days.length === 0 && rooms.length === 0 && own.length <= MAX_EMPTY_WORDS;

/** As much of a sentence as may do no more than name what is asked about. */
const MAX_FRONTED = 30;
const GENERIC = new RegExp(`^${group([...QUESTION.generic, ...QUESTION.telling])}$`, "u");
/** A question that has no word of its own for what it asks about. */
const isBare = ({ topic, days, words: own }: Question): boolean =>
  topic === "other" && days.length === 0 && own.every((word) => GENERIC.test(word));

/**
 * Whether questions are about what stands right before them: behind a colon, set in front of them, or a whole sentence.
 * @param told the folded clause before them
 * Source: spec/workflow.md §4.2.
 */
export const isOpenedBy = (told: string, own: readonly Question[]): boolean => {
  if (/:\s*$/.test(told)) return own.every(namesNothing);
  if (/,\s*$/.test(told) && told.length <= MAX_FRONTED) return own.every(({ topic }) => topic === "other");
  return own.every(isBare);
};
