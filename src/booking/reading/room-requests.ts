import { HOUR_MOVE } from "./lexicon/hour-move-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROOM_REQUEST } from "./lexicon/room-request-words.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import type { Clause } from "./reading.ts";
import type { FoundRoom } from "./rooms.ts";
import { type Span, touches, words } from "./text.ts";
import { BEFORE, group, VISIT } from "./vocabulary.ts";

const ASKED_FOR = words(HOUR_MOVE.mayWe);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const CONDITION = words(LEXICONS.flatMap(({ conditions }) => conditions));

const CAN_YOU = words([...ROOM_REQUEST.canYou, ...ROOM_REQUEST.isPossible]);
const WILL_YOU = words(ROOM_REQUEST.canYou);
const CAN_WE_GO = words(ROOM_REQUEST.canWeGo);
const US = words(ROOM_REQUEST.us);
const INFORMS = words(ROOM_REQUEST.informs);

/** Right before a room: somebody is put into it. */
const INTO = new RegExp(`${BEFORE}${group(ROOM_REQUEST.into)}\\s?$`, "u");
const OURS = words(ROOM_REQUEST.ours);
const CAN_BE_HAD = words(ROOM_REQUEST.canBeHad);

/**
 * "Can you squeeze us into Room B?", "Könnten Sie mir Raum B anbieten?": whoever asks whether we can do something for him
 * with one room asks for that room, whatever the verb is, unless something is to be told or shown; in a first mail whoever
 * it is done for, for somebody of his own it is. "Is Room B to be had?" asks whether it is free. Source: spec/workflow.md
 * §3.9, §3.13.
 * @returns the clauses, and those of them that would have us put the client into a room, whose event is known
 * @param isFirst nothing is known of an event yet
 */
export const wishingRooms = (
  folded: string,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
  isFirst: boolean,
): { clauses: readonly Clause[]; asked: readonly Span[] } => {
  const read = clauses.map((clause) => {
    const as = { clause, isPut: false };
    if (clause.mood === "statement" || clause.mood === "aside") return as;
    const [named, ...others] = rooms.filter(({ span }) => touches(span, clause));
    if (!named || others.length > 0 || named.mention.rejected || named.mention.hedged) return as;
    const text = folded.slice(clause.start, clause.end);
    const holds = (form: RegExp): boolean => text.search(form) >= 0;
    if ([INFORMS, VISIT, SUPPOSED].some(holds)) return as;
    const isGone = !isFirst && holds(CAN_WE_GO);
    const isForUs = isGone || [CAN_YOU, US].every(holds);
    const isPut = isForUs && !isFirst && (isGone || INTO.test(folded.slice(clause.start, named.span.start)));
    const isForTheirs = isFirst && [WILL_YOU, OURS].some(holds) && !holds(ASKING.capacity);
    if (isForUs || isForTheirs || clause.mood === "request")
      return { clause: { ...clause, mood: "request" as const }, isPut };
    return holds(CAN_BE_HAD) ? { clause: { ...clause, mood: "enquiry" as const }, isPut } : as;
  });
  return {
    clauses: read.map(({ clause }) => clause),
    asked: read.filter(({ isPut }) => isPut).map(({ clause }) => clause),
  };
};

/**
 * "Könnten Sie uns statt in B im Raum F unterbringen?": whoever asks whether we can put one room in the place of another
 * asks us to. The clauses, with those among what is to be done, and which those are. Source: spec/workflow.md §9.2 (018: a change as a question).
 */
export const askingForRooms = (
  folded: string,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
): { clauses: readonly Clause[]; asked: readonly Span[] } => {
  const told = clauses.map((clause) => {
    const named = rooms.filter(({ span }) => touches(span, clause));
    const text = folded.slice(clause.start, clause.end);
    const isAsked =
      clause.mood !== "statement" &&
      named.some(({ mention }) => mention.rejected) &&
      named.some(({ mention }) => !mention.rejected && !mention.hedged) &&
      text.search(ASKED_FOR) >= 0 &&
      ![SUPPOSED, CONDITION].some((form) => text.search(form) >= 0) &&
      !says(text, ASKING.prices);
    return isAsked ? { ...clause, mood: "request" as const } : clause;
  });
  return { clauses: told, asked: told.filter((clause) => !clauses.includes(clause)) };
};
