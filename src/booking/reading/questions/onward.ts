import { ONWARD } from "../lexicon/asking/onward-words.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import type { Clause, Found } from "../reading.ts";
import { blank, spanOf, words } from "../text.ts";
import { AFTER, group } from "../vocabulary.ts";
import { contentWords, isOpen, says } from "./asking-words.ts";
import type { Question, QuestionTopic } from "./question.ts";
import { wordTopics } from "./topics.ts";

const ON = new RegExp(`^${group(ONWARD.words)}${AFTER}$`, "u");
const FITS = words([...QUESTION.places, ...ONWARD.fits]);
const POINTING = words(QUESTION.pointing);

/** Nothing but small words, and such as go on about what stands before: it names nothing itself. */
export const saysNothing = (text: string): boolean => contentWords(text).every((word) => ON.test(word));

/** "What can it do?", "quelles possibilités avez-vous ?": small words, and such as go on about what stands before. */
export const goesOn = (text: string): boolean => saysNothing(text) && !says(text, POINTING);

/**
 * Whether what a question asks has to be looked for in what stands before it: it is about nothing of its own, or counts
 * places after a sentence about parking.
 */
export const isOfBefore = (text: string, own: readonly Question[], before: string): boolean => {
  if (own.length === 0) return goesOn(text) && isOpen(text);
  if (own.every(({ topic }) => topic === "other")) return goesOn(text);
  return (
    own.every(({ topic, rooms, people }) => topic === "capacity" && rooms.length === 0 && people === undefined) &&
    wordTopics(before).topics.includes("parking") &&
    saysNothing(text)
  );
};

/** What stands before is what these are about; no wish, day or price is asked for by naming it. */
const ONWARD_TOPICS: ReadonlySet<QuestionTopic> = new Set([
  "parking",
  "accessible_parking",
  "vip_parking",
  "ev_charging",
  "own_caterer",
  "diets",
  "catering",
  "features",
  "room",
  "accessibility",
  "streaming",
  "setup",
  "opening_hours",
  "inclusions",
  "transport",
]);

/** Of the topics of a question and the sentence before it, those that it may be about. */
export const ofBefore = (whole: readonly Question[]): Question[] =>
  whole.filter(({ topic }) => ONWARD_TOPICS.has(topic));

/** "Haben Sie da etwas Passendes für uns?", "what would suit us?": a place for the event that was told of. */
export const asksForFitting = (text: string): boolean =>
  says(text, FITS) && saysNothing(blank(text, [...text.matchAll(FITS)].map(spanOf)));

/** "How does Room B differ? What more is there?", "what is left in March? Any dates?": it asks the same once more. */
export const asksOn = (
  { topic, words: own }: Question,
  before: readonly Found<Question>[],
  folded: string,
  { start, end }: Clause,
): boolean =>
  topic === "other" &&
  before.length > 0 &&
  (own.every((word) => TELLING.test(word)) || (before.at(-1)?.span.end === start && goesOn(folded.slice(start, end))));
export const TELLING = new RegExp(`^${group(QUESTION.telling)}$`, "u");
