import type { ReadingContext } from "./context.ts";
import type { FoundCounter } from "./counters.ts";
import type { FoundPeople } from "./people.ts";
import { touches } from "./text.ts";

/**
 * "Ginge es auch für 600?" names a price or a head count, never both: with an offer on the table it is a price when no room
 * seats so many, else so many people. Source: spec/workflow.md §3.5, §3.8.
 */
export const toldApart = (
  heads: readonly FoundPeople[],
  counters: readonly FoundCounter[],
  { asked, catalogue }: Pick<ReadingContext, "asked" | "catalogue">,
): { people: FoundPeople[]; prices: FoundCounter[] } => {
  const most = Math.max(0, ...catalogue.rooms.map(({ capacityMax }) => capacityMax));
  const isOneOf = (counter: FoundCounter, { mention, span }: FoundPeople): boolean =>
    counter.mention.proposedMinor === mention.count * 100 && touches(counter.span, span);
  const isPrice = (head: FoundPeople): boolean =>
    asked.includes("answer") && head.mention.count > most && counters.some((counter) => isOneOf(counter, head));
  const people = heads.filter((head) => !isPrice(head));
  return { people, prices: counters.filter((counter) => !people.some((head) => isOneOf(counter, head))) };
};
