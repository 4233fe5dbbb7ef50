import { QUESTION } from "../lexicon/question-words.ts";
import { ROOM_NOUNS } from "../lexicon/room-nouns.ts";
import type { Clause } from "../reading.ts";
import { AFTER, BEFORE, group, MONTHS, WEEKDAYS } from "../vocabulary.ts";
import { ASKING, FEATURE_FORMS, says } from "./asking-words.ts";
import { wordTopics } from "./topics.ts";

const NAMES_A_DATE = new RegExp(`\\d|${BEFORE}(?:${MONTHS.pattern}|${WEEKDAYS.pattern})${AFTER}`, "u");
const THANKS = new RegExp(`^\\W*${group(QUESTION.thanks)}`, "u");

/**
 * The clauses, with those among the questions that only ask for information in the form of a statement or an enquiry:
 * "please let me know whether there is a projector", "could you tell me whether Room A has a whiteboard". What names a
 * date or a number stays as it is, for then it may be about the client's own event. A question carries no facts (D-22).
 */
export const withIndirectQuestions = (clauses: readonly Clause[], folded: string): Clause[] =>
  clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const asks = clause.mood === "enquiry" ? !asksForPlace(text) : clause.mood === "statement" && isIndirect(text);
    if (clause.mood === "enquiry" && says(text, ASKING.chat)) return { ...clause, mood: "question" as const };
    return asks && !NAMES_A_DATE.test(text) && isAboutTheHouse(text)
      ? { ...clause, mood: "question" as const }
      : clause;
  });

const isIndirect = (text: string): boolean => says(text, ASKING.indirect) && !THANKS.test(text);

const ROOM_NAME = new RegExp(`${BEFORE}${group(ROOM_NOUNS.nouns)} \\p{L}${AFTER}`, "u");
/** "What does Room D cost for a day?" is about the house; "what would it cost?" about the client's own event. */
const asksRoomPrice = (text: string): boolean =>
  ROOM_NAME.test(text) && says(text, ASKING.prices) && !says(text, ASKING.availability);

/** A room, a day or a price is asked for: it may be for the client's own event. */
const asksForPlace = (text: string): boolean =>
  !asksRoomPrice(text) &&
  [ASKING.rooms, ASKING.availability, ASKING.prices, ASKING.alternatives].some((form) => says(text, form));

/** A thing, a price, a rule of the house is asked about. Who speaks of a visit or an option may well want one. */
export const isAboutTheHouse = (text: string): boolean => {
  const { topics } = wordTopics(text);
  return !topics.some((topic) => topic === "visits" || topic === "option") && (topics.length > 0 || namesAThing(text));
};

const namesAThing = (text: string): boolean =>
  FEATURE_FORMS.some(({ form }) => says(text, form)) ||
  [ASKING.capacity, ASKING.inclusions, ASKING.prices].some((form) => says(text, form));
