import { CLAUSE } from "../lexicon/clause-words.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { words } from "../text.ts";
import { group } from "../vocabulary.ts";
import { ASKING, contentWords, FEATURE_FORMS, GROUP_FORMS, says, speaksOfOffer } from "./asking-words.ts";
import { saysNothing } from "./onward.ts";
import { acts } from "./reported.ts";

const WILL_IT_DO = new RegExp(`^\\W*${group(CLAUSE.willItDo)}\\s*\\?\\W*$`, "u");
/** "Kämen die zurecht?", "would they manage?": so few words are about those who were told of right before. */
const FEW_WORDS = 2;
const OF_THEM = words(QUESTION.ofThem);
export const POINTING = words(QUESTION.pointing);

/** A room, a price, a dish or an offer is what it asks for. */
const namesSomething = (text: string): boolean =>
  acts(text) ||
  speaksOfOffer(text) ||
  [ASKING.rooms, ASKING.prices, ASKING.capacity, ASKING.availability, ASKING.inclusions].some((form) =>
    says(text, form),
  ) ||
  [...GROUP_FORMS, ...FEATURE_FORMS].some(({ form }) => says(text, form));

/**
 * "Feasible?", "how does that work at yours?", "any tips?": so little that it is about what stands before it. Source:
 * spec/workflow.md §4.2.
 */
export const pointsBack = (text: string): boolean => {
  if (contentWords(text).length === 0 || WILL_IT_DO.test(text)) return true;
  if (contentWords(text).length <= FEW_WORDS && says(text, OF_THEM)) return true;
  return says(text, POINTING) ? !says(text, ASKING.rooms) : saysNothing(text) && !namesSomething(text);
};
