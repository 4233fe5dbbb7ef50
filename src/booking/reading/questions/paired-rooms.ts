import type { Catalogue } from "../../catalogue.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { pattern } from "../pattern/pattern.ts";
import { shortName } from "../room-answers.ts";
import { AFTER, BEFORE, group } from "../vocabulary.ts";

const PAIR = pattern(
  `${BEFORE}(?<one>\\p{L}) ${group(QUESTION.pairs)}\\s?(?:${group(QUESTION.roomArticles)} )?(?<other>\\p{L})${AFTER}(?!')`,
);
/** "What is the difference between A and B?": rooms that are named by their letters alone. Source: spec/workflow.md §4.2. */
export const pairedRooms = (text: string, { rooms }: Catalogue): string[] =>
  [...text.matchAll(PAIR)].flatMap(({ groups }) => {
    const pair = [groups?.["one"], groups?.["other"]].map((letter) => rooms.find((room) => shortName(room) === letter));
    return pair.flatMap((room) => (pair.every((each) => each !== undefined) && room ? [room.id] : []));
  });
