import type { ReadingContext } from "./context.ts";
import type { FoundCounter } from "./counters.ts";
import { BARGAIN } from "./lexicon/bargain-words.ts";
import type { FoundPeople } from "./people.ts";
import { touches } from "./text.ts";
import { group } from "./vocabulary.ts";

/** "Make it 650", "für 650": a number that nothing counts. */
const BARE_AT = new RegExp(`^${group([...BARGAIN.acceptedAt, ...BARGAIN.makesIt])}\\s+\\d{3,6}$`, "u");

/**
 * "Ginge es auch für 600?" names a price or a head count, never both: with an offer on the table it is a price when no room
 * seats so many, else so many people; so is a number that is too large for any room and counts nobody. Source: spec/workflow.md §3.5, §3.8.
 */
export const toldApart = (
  folded: string,
  heads: readonly FoundPeople[],
  counters: readonly FoundCounter[],
  { asked, catalogue, offeredMinor }: Pick<ReadingContext, "asked" | "catalogue" | "offeredMinor">,
): { people: FoundPeople[]; prices: FoundCounter[] } => {
  const most = Math.max(0, ...catalogue.rooms.map(({ capacityMax }) => capacityMax));
  const isOneOf = (counter: FoundCounter, { mention, span }: FoundPeople): boolean =>
    counter.mention.proposedMinor === mention.count * 100 && touches(counter.span, span);
  const isPrice = (head: FoundPeople): boolean =>
    asked.includes("answer") && head.mention.count > most && counters.some((counter) => isOneOf(counter, head));
  const isBare = ({ mention, span }: FoundPeople): boolean =>
    asked.includes("answer") && mention.count > most && BARE_AT.test(folded.slice(span.start, span.end));
  const isOurs = ({ mention }: FoundPeople): boolean => mention.count > most && mention.count * 100 === offeredMinor;
  const others = heads.filter((head) => !isPrice(head) && !isOurs(head));
  const people = others.filter((head) => !isBare(head));
  const bare = others
    .filter(isBare)
    .map(({ mention: { count }, span }): FoundCounter => ({ mention: { proposedMinor: count * 100 }, span }));
  return { people, prices: [...counters.filter((counter) => !people.some((head) => isOneOf(counter, head))), ...bare] };
};
