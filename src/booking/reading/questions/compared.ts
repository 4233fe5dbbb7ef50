import { QUESTION } from "../lexicon/question-words.ts";
import { words } from "../text.ts";
import { says } from "./asking-words.ts";

const DEARER = words(QUESTION.dearer);
const WHY = words(QUESTION.why);
const COMPARED = words(QUESTION.compared);
/**
 * "Is a Sunday dearer than a weekday?", "which is the cheapest?": it asks what each costs, and for no price cut.
 * @param rooms that are named in it
 */
export const comparesPrices = (text: string, rooms: readonly string[]): boolean =>
  says(text, DEARER) && !says(text, WHY) && (rooms.length > 1 || says(text, COMPARED));

const NEARBY = words(QUESTION.nearby);
/** "Can you recommend a hotel?": it is none of the house's. */
export const isNearby = (text: string): boolean => says(text, NEARBY);
