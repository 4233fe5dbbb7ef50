import { QUESTION } from "../lexicon/question-words.ts";
import { group } from "../vocabulary.ts";
import type { Question, QuestionTopic } from "./question.ts";

/** What a question names holds; what it leaves out is as in the question before. */
const listed = <T>(next: readonly T[], before: readonly T[]): readonly T[] => (next.length > 0 ? next : before);

const isDatesOnly = ({ rooms, features, items }: Question): boolean =>
  rooms.length === 0 && features.length === 0 && items.length === 0;

/** Other weekdays are those of the stretch that was asked for. */
const datesOf = (before: Question, next: Question): Pick<Question, "days" | "hint"> => {
  if (next.days.length > 0) return { days: next.days, hint: undefined };
  if (!next.hint) return { days: before.days, hint: before.hint };
  const { weekdays } = next.hint;
  return { days: [], hint: before.hint && weekdays.length > 0 ? { ...before.hint, weekdays } : next.hint };
};

/** Other days or another head count ask for nothing by themselves; "and what does it cost?" does. */
const ASKS_BY_DATES: ReadonlySet<QuestionTopic> = new Set(["availability", "rooms"]);

/** "And on the 6th, would it be free too?" asks for itself. */
const FREE = new RegExp(`^${group(QUESTION.free)}$`, "u");

const OF_ROOMS: ReadonlySet<QuestionTopic> = new Set([
  "features",
  "capacity",
  "area",
  "inclusions",
  "prices",
  "availability",
]);
/** "How many square metres has Room B? And Room C?": the same is asked of another room, which is all that is named. */
const asksOfAnotherRoom = ({ topic, rooms, words }: Question, before: Question): boolean =>
  topic === "room" && rooms.length === 1 && OF_ROOMS.has(before.topic) && words.length <= rooms.length;

/**
 * A question that goes on from another: "and Sundays?" asks the same of other days. Source: spec/workflow.md §4.2
 * ("a follow-up inherits the unchanged parts of the previous question").
 */
export const following = (before: Question | undefined, next: Question): Question => {
  if (!before || !next.isFollowUp) return next;
  const topic: QuestionTopic =
    (isDatesOnly(next) && ASKS_BY_DATES.has(next.topic) && !next.words.some((word) => FREE.test(word))) ||
    next.topic === "other" ||
    asksOfAnotherRoom(next, before)
      ? before.topic
      : next.topic;
  return {
    ...next,
    ...datesOf(before, next),
    topic,
    rooms: listed(next.rooms, before.rooms),
    features: next.items.length > 0 ? next.features : listed(next.features, before.features),
    items: next.features.length > 0 ? next.items : listed(next.items, before.items),
    groups: listed(next.groups, before.groups),
    diets: listed(next.diets, before.diets),
    people: next.people ?? before.people,
    layout: next.layout ?? before.layout,
    daypart: next.daypart ?? before.daypart,
    courses: next.courses ?? before.courses,
    wine: next.wine || before.wine,
  };
};

const PRICED_TOPICS: ReadonlySet<QuestionTopic> = new Set(["products", "catering", "parking", "own_caterer", "setup"]);
/** "What drinks are there and what do they cost?": the answer to the first half holds the prices. */
export const isPricedAlready = ({ topic, rooms }: Question, before: readonly Question[]): boolean =>
  topic === "prices" && rooms.length === 0 && before.some((each) => PRICED_TOPICS.has(each.topic));
