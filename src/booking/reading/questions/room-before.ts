import { QUESTION } from "../lexicon/question-words.ts";
import type { Clause, Found, RoomMention } from "../reading.ts";
import { touches } from "../text.ts";
import { group } from "../vocabulary.ts";
import type { Question, QuestionTopic } from "./question.ts";

const ROOM_TOPICS: ReadonlySet<QuestionTopic> = new Set([
  "room",
  "features",
  "capacity",
  "area",
  "inclusions",
  "prices",
]);

/** "Does Room B have flipcharts, and how many people fit?": the second half is about Room B too. */
export const ofSameRoom = (question: Question, before: readonly Question[]): Question =>
  question.rooms.length === 0 && ROOM_TOPICS.has(question.topic)
    ? { ...question, rooms: before.flatMap(({ rooms }) => rooms) }
    : question;

const BOTH = new RegExp(`^${group(QUESTION.both)}$`, "u");
/** "We hesitate between Room A and Room F. What do the two cost?" */
const isBoth = (word: string): boolean => BOTH.test(word);
const TOLD_TOPICS: ReadonlySet<QuestionTopic> = new Set(["room", "features", "capacity", "area"]);
/** "Somebody asks about Room B. What does it have that A hasn't?": it is the room of the sentence before. */
export const ofRoomBefore = (
  { clauses, rooms }: { clauses: readonly Clause[]; rooms: readonly Found<RoomMention>[] },
  { start }: Clause,
  question: Question,
): Question => {
  const before = clauses.find(
    ({ end, mood }) => end === start && (mood === "statement" || mood === "aside" || question.topic === "room"),
  );
  const isOfThem = TOLD_TOPICS.has(question.topic) || (question.topic === "prices" && question.words.some(isBoth));
  if (before === undefined || !isOfThem || question.isHouse) return question;
  if (question.rooms.length > (question.topic === "room" ? 1 : 0)) return question;
  const told = rooms.filter(({ span, value }) => touches(span, before) && !value.rejected);
  const named = told.flatMap(({ value }) => value.roomId ?? []);
  return { ...question, rooms: [...new Set([...named, ...question.rooms])] };
};
