import { type Day, dayOfMonth } from "../../platform/days.ts";
import { anchored } from "./anchored.ts";
import { isForOthers } from "./for-others.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { ADVERTISES, FOR_GUESTS, HOUSE_MAIL, SELLS } from "./lexicon/selling-words.ts";
import { DELIBERATIONS, HELD_ELSEWHERE, THOUGHT_OPENINGS } from "./lexicon/thought-words.ts";
import { isClaim, isOfStranger } from "./questions/reported.ts";
import type { Clause } from "./reading.ts";
import { words } from "./text.ts";

const THOUGHT = words(LEXICONS.flatMap(({ thoughts }) => thoughts));
const OPENS_THOUGHT = anchored(THOUGHT_OPENINGS);
const HELD_UP = words(LEXICONS.flatMap(({ heldUp }) => heldUp));
const SUPPOSED = words(LEXICONS.flatMap(({ signals, conditions }) => [...signals.hypothetical, ...conditions]));
/** "Suppose half of them drop out. What then?" */
const SUPPOSES = anchored(LEXICONS.flatMap(({ suppositions }) => suppositions));
const DELIBERATION = words(DELIBERATIONS);
const ELSEWHERE = words(HELD_ELSEWHERE);
const NUMBER_OF_DAY = /(?<![\d:.])\d{1,2}(?!\d|[:.]\d)/gu;
const OTHERS = words(LEXICONS.flatMap(({ others }) => others));
const ON_THEIR_OWN = words(LEXICONS.flatMap(({ onTheirOwn }) => onTheirOwn));
const SELLING = words(SELLS);
const OF_NO_DESK = words([...ADVERTISES, ...HOUSE_MAIL]);
const GUESTS = words(FOR_GUESTS);
/** Who looks for a room sells nothing, whatever else he tells. */
const ROOM = words(ROOM_NOUNS.nouns);
const SOLICITATION = words(LEXICONS.flatMap(({ solicitations }) => solicitations));

/**
 * The clauses as far as they tell of this event: what is only imagined ("had we been ten"), what somebody else has in mind
 * who will write himself, and who keeps us waiting is told as little as what a question names. Source: spec/workflow.md
 * §3.13, §4.1.
 * @param isFirst nothing is known of an event yet: what a friend looks for may be what the client writes for
 * @param eventDay the day of the event that is known
 */
export const withoutUnmeant = (
  folded: string,
  clauses: readonly Clause[],
  { isFirst, eventDay }: { isFirst: boolean; eventDay: Day | undefined },
): readonly Clause[] => {
  const textOf = ({ start, end }: Clause): string => folded.slice(start, end);
  const own = clauses.findIndex((clause) => textOf(clause).search(ON_THEIR_OWN) >= 0);
  const isAllTheirs = isFirst && isForOthers(folded, own >= 0);
  const isTheirs = (clause: Clause, index: number): boolean =>
    isAllTheirs || (own >= 0 && (index === own || textOf(clause).search(OTHERS) >= 0));
  const isThought = (clause: Clause): boolean =>
    OPENS_THOUGHT.test(textOf(clause)) || textOf(clause).search(THOUGHT) >= 0;
  const asks = (index: number): boolean => clauses[index]?.mood === "question";
  const wonders = (index: number): boolean => asks(index) || clauses[index]?.mood === "enquiry";
  // "How many fit in? Our chair insists it's eighty."
  const isOpinion = (text: string, index: number): boolean => isClaim(text) && (asks(index - 1) || asks(index + 1));
  // "One member asks: in theory, if 70 came, would Room B still do?": what leads to the question is supposed with it.
  const isSupposed = (text: string, index: number): boolean =>
    /,\s*$/.test(text) ? asks(index + 1) && text.search(SUPPOSED) >= 0 : wonders(index + 1) && SUPPOSES.test(text);
  // "Our board meets on the 20th at 14:00", "the dinner for 60 on the 21st is settled with another house".
  const isOfElse = (text: string): boolean => {
    const numbers = [...text.matchAll(NUMBER_OF_DAY)].map(([number]) => Number(number));
    const namesEvent = eventDay === undefined || numbers.length === 0 || numbers.includes(dayOfMonth(eventDay));
    return !namesEvent && (text.search(DELIBERATION) >= 0 || text.search(ELSEWHERE) >= 0);
  };
  return clauses.map((clause, index) => {
    if (clause.mood !== "statement") return clause;
    const text = textOf(clause);
    const isSomebodyElses = (!isFirst && isOfStranger(text)) || isOpinion(text, index);
    const isUnmeant =
      isSomebodyElses ||
      isThought(clause) ||
      isSupposed(text, index) ||
      isOfElse(text) ||
      isTheirs(clause, index) ||
      (!isFirst && text.search(HELD_UP) >= 0);
    return isUnmeant ? { ...clause, mood: "aside" as const } : clause;
  });
};

/**
 * Mails that want to sell, to make pay or to find work are nothing for a booking desk, nor are the house's own bills and
 * parcels, which nobody writes about who has an event here. Source: spec/workflow.md §3.3.
 */
export const isSolicitation = (folded: string, isFirst: boolean): boolean => {
  if (folded.search(SOLICITATION) >= 0) return true;
  if (folded.search(ROOM) >= 0) return false;
  return folded.search(SELLING) >= 0 || (isFirst && folded.search(OF_NO_DESK) >= 0 && folded.search(GUESTS) < 0);
};
