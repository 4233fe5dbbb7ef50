import { CHAT } from "../lexicon/chat-words.ts";
import { IDLE } from "../lexicon/idle-words.ts";
import type { SignalKind } from "../lexicon/lexicon.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { WEATHER } from "../lexicon/weather-words.ts";
import type { Clause, Found } from "../reading.ts";
import { isRhetorical } from "../talked-to.ts";
import { words } from "../text.ts";
import { group } from "../vocabulary.ts";
import { ASKING, says } from "./asking-words.ts";
import type { Question } from "./question.ts";
import { wordTopics } from "./topics.ts";

const OF_WEATHER = words(WEATHER.words);
const OF_HOUSE = words(WEATHER.ofHouse);
const AT_YOURS = new RegExp(`^\\W*${group(WEATHER.atYours)}\\W*$`, "u");

/** The weather is spoken of, and nothing that it would do to an event or to the house. */
const isOfWeather = (text: string): boolean => says(text, OF_WEATHER) && !says(text, OF_HOUSE);

const ECHO = new RegExp(`^\\W*${group(CHAT.echoes)}\\W*$`, "u");
/**
 * "We can't wait. Can you?": what was told is given back, and nothing of the house was told.
 * @param told the clause before it, where that is a statement
 */
const echoes = (text: string, told: string | undefined): boolean =>
  ECHO.test(text) && (told === undefined || wordTopics(told).topics.length === 0);

/**
 * "Is it snowing at yours too?", "it pours here; and at yours?": talk about the weather, which nobody wants looked into.
 * "What if it rains?" and "is the terrace heated in winter?" ask. Source: spec/workflow.md §3.3.
 * @param told the clause before it, where that is a statement
 */
const chatsOfWeather = (text: string, told: string | undefined): boolean =>
  !says(text, ASKING.leave) && (isOfWeather(text) || (AT_YOURS.test(text) && told !== undefined && isOfWeather(told)));

const UNASKED = words([...IDLE.yours, ...IDLE.ifInterested, ...IDLE.unasked, ...IDLE.ours]);
/**
 * "You'll want to know where to send the bill", "my wife asks me why I bother", "don't ask me how": a question is told of,
 * and nobody asks it of the desk. Source: spec/workflow.md §3.3.
 */
export const isUnasked = (text: string): boolean => says(text, UNASKED);

const TALK = words(IDLE.talk);
const ALLOWED = words(QUESTION.allowed);
/** "Are you well rested?", "do you remember us?", "isn't it lovely?": of people, and nothing that the house has or allows. */
const isTalk = (text: string): boolean => says(text, TALK) && !says(text, ALLOWED);

const LOOKS = words(QUESTION.looks);

/**
 * What is asked and wants no answer: talk about the weather, "don't you?" behind small talk, and what whoever comes to see
 * the house sees: "The board would like to know what it looks like. May we come round?". Source: spec/workflow.md §3.3.
 */
export const isIdle = (
  { topic }: Question,
  { folded, clauses, signals }: { folded: string; clauses: readonly Clause[]; signals: readonly Found<SignalKind>[] },
  { start, end }: Clause,
): boolean => {
  if (topic !== "other") return false;
  const text = folded.slice(start, end);
  const before = clauses.find((clause) => clause.end === start && clause.mood === "statement");
  const told = before && folded.slice(before.start, before.end);
  const isSeen = says(text, LOOKS) && signals.some(({ value }) => value === "visit");
  return isSeen || isTalk(text) || isRhetorical(text) || chatsOfWeather(text, told) || echoes(text, told);
};
