import { QUESTION } from "../lexicon/question-words.ts";
import type { Clause, Found } from "../reading.ts";
import { type Span, touches } from "../text.ts";
import { AFTER, BEFORE, group } from "../vocabulary.ts";
import { ASKING, says } from "./asking-words.ts";
import type { Diet, Question, QuestionTopic } from "./question.ts";

const FOR_THEM = new RegExp(`${BEFORE}${group([...QUESTION.forThem, ...QUESTION.pointing])}${AFTER}`, "u");
/** What the words of such a question are taken for where nothing says who is to eat. */
const TAKEN_FOR: ReadonlySet<QuestionTopic> = new Set(["prices", "setup", "other"]);
/** So many clauses go on about those who were spoken of. */
const NEXT = 2;

/**
 * "Three of us are vegan. What could you do for them and at what price?": the dishes for them are asked for, with their
 * prices, and not what a room costs. Source: spec/workflow.md §4.2 (catering_for).
 * @param dietsIn the diets that a text names
 */
export const withDietDishes = (
  found: readonly Found<Question>[],
  mail: { folded: string; clauses: readonly Clause[] },
  dietsIn: (text: string) => Diet[],
): Found<Question>[] => {
  const dietsOf = ({ start, end }: Span): Diet[] => dietsIn(mail.folded.slice(start, end));
  const at = mail.clauses.findIndex((clause) => clause.mood === "statement" && dietsOf(clause).length > 0);
  const told = mail.clauses[at];
  const next = mail.clauses.slice(at + 1, at + 1 + NEXT).at(-1);
  if (!told || !next) return [...found];
  const asked: Span = { start: told.end, end: next.end };
  const text = mail.folded.slice(asked.start, asked.end);
  const own = found.filter(({ span }) => touches(span, asked));
  const last = own.at(-1);
  const isOfThem = FOR_THEM.test(text) && says(text, ASKING.prices);
  if (!last || !isOfThem || own.some(({ value }) => value.rooms.length > 0 || value.items.length > 0))
    return [...found];
  const dishes: Found<Question> = {
    ...last,
    value: { ...last.value, topic: "catering", diets: dietsOf(told), isFollowUp: false },
  };
  const kept = found.filter((each) => !own.includes(each) || !TAKEN_FOR.has(each.value.topic));
  return kept.some(({ value }) => value.topic === "catering") ? kept : [...kept, dishes];
};
