import type { Question } from "./question.ts";

const MAX_EMPTY_WORDS = 3;
const namesNothing = ({ topic, days, rooms, words: own }: Question): boolean =>
  topic === "other" && days.length === 0 && rooms.length === 0 && own.length <= MAX_EMPTY_WORDS;

/** As much as may do no more than name what is asked about. */
const MAX_FRONTED = 30;

/**
 * Whether questions are about what is set in front of them: behind a colon, or a comma.
 * @param told the folded clause before them
 * Source: spec/workflow.md §4.2.
 */
export const isOpenedBy = (told: string, own: readonly Question[]): boolean =>
  /:\s*$/.test(told)
    ? own.every(namesNothing)
    : /,\s*$/.test(told) && told.length <= MAX_FRONTED && own.every(({ topic }) => topic === "other");
