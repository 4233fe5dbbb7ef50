import type { Clause } from "../reading.ts";
import { AFTER, BEFORE, MONTHS, WEEKDAYS } from "../vocabulary.ts";
import { ASKING, FEATURE_FORMS, says } from "./asking-words.ts";
import { wordTopics } from "./topics.ts";

const NAMES_A_DATE = new RegExp(`\\d|${BEFORE}(?:${MONTHS.pattern}|${WEEKDAYS.pattern})${AFTER}`, "u");

/**
 * The clauses, those that ask in the form of a statement among the questions: "please let me know whether there is a
 * projector". What names a date stays a statement, for then it is about the client's own event.
 */
export const withIndirectQuestions = (clauses: readonly Clause[], folded: string): Clause[] =>
  clauses.map((clause) =>
    clause.mood === "statement" && isIndirect(folded.slice(clause.start, clause.end))
      ? { ...clause, mood: "question" as const }
      : clause,
  );

const isIndirect = (text: string): boolean =>
  says(text, ASKING.indirect) &&
  !NAMES_A_DATE.test(text) &&
  !/^\W*(?:thanks|thank you|danke|vielen dank|merci)/u.test(text) &&
  isAboutTheHouse(text);

const isAboutTheHouse = (text: string): boolean =>
  wordTopics(text).topics.length > 0 ||
  FEATURE_FORMS.some(({ form }) => says(text, form)) ||
  [ASKING.capacity, ASKING.inclusions, ASKING.prices].some((form) => says(text, form));
