import { QUESTION } from "../reading/lexicon/question-words.ts";
import { contentWords } from "../reading/questions/asking-words.ts";
import { fold } from "../reading/text.ts";
import { group } from "../reading/vocabulary.ts";

const NEWS = new RegExp(`^${group(QUESTION.news)}$`, "u");

/**
 * "Any news of the ping-pong table?": whether a question is after things that are being looked for, by their own words or by
 * nothing but that it wants news. Source: spec/workflow.md §2.13 ("while pending every mail gets a reminder").
 * @param words the words of the question that matter, folded
 * @param items the things, as the client called them
 */
export const asksAfter = (words: readonly string[], items: readonly string[]): boolean => {
  const named = items.flatMap((item) => contentWords(fold(item)));
  return words.length > 0 && (words.some((word) => named.includes(word)) || words.every((word) => NEWS.test(word)));
};

const CAME = new RegExp(`^${group(QUESTION.came)}$`, "u");
const OWN_WORD = new RegExp(`^${group(QUESTION.ownWord)}$`, "u");

/**
 * "Did you get my acceptance?": whether it came, and nothing else is asked.
 * @param words the words of the question that matter, folded
 */
export const asksWhetherItCame = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => CAME.test(word) || OWN_WORD.test(word));
