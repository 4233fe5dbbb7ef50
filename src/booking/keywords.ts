import { type Facts, known } from "./facts.ts";

/** Source: spec/workflow.md §5.7. */
const MAX_KEYWORDS = 20;

/**
 * What a client looks for beside the products: the kind of event, the seating and the part of the day of this booking,
 * then what is known of the client from before. Source: spec/http-api.md §6.2, `preferences.keywords`.
 */
export const keywordsOf = (facts: Facts, known_: readonly string[]): string[] => {
  const own = [known(facts, "event_type"), known(facts, "layout"), known(facts, "daypart")];
  const words = own.flatMap((word) => (word === undefined ? [] : [word.replaceAll("_", " ")]));
  return [...new Set([...words, ...known_])].slice(0, MAX_KEYWORDS);
};
