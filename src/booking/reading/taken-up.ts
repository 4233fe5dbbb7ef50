import type { ReadingContext } from "./context.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { MOVED_ROOM } from "./lexicon/moved-room-words.ts";
import { TOLD } from "./lexicon/room-told-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { TAKEN_UP } from "./lexicon/taken-up-words.ts";
import { movedRooms } from "./moved-rooms.ts";
import { clauseAt } from "./placed.ts";
import { type Clause, carriesFacts, type DayMention, type Found, type RoomMention, type Signal } from "./reading.ts";
import { askingForRooms, wishingRooms } from "./room-requests.ts";
import type { FoundRoom } from "./rooms.ts";
import { type FoldedText, type Span, touches } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const END = `(?=\\s*(?:$|[.,;:!?)]|${group(TAKEN_UP.ends)}${AFTER}))`;
const THERE = new RegExp(`${BEFORE}${group(TAKEN_UP.there)}${AFTER}`, "u");
const WISHED = new RegExp(`${BEFORE}${group(TAKEN_UP.wished)}${AFTER}${END}`, "u");
const DENIED = new RegExp(`${BEFORE}${group([...SMALL.not, ...TOLD.never])}${AFTER}`, "u");

/** "We had a look at Room D. That's the one we'd like": what was told of is wished now. */
const withoutTold = ({ told: _, ...mention }: RoomMention): RoomMention => mention;

/**
 * "Raum C müsste doch passen? Den hätten wir gerne.", "Room D might be nicer. Could you put us there?": a room that one
 * sentence names alone, be it in a question, and the next one asks for. Source: spec/workflow.md §3.9.
 * @returns the clauses, with those that name such a room among what is to be done, which those are, and the rooms
 */
const takenUp = (
  folded: string,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
): { clauses: readonly Clause[]; asked: readonly Span[]; rooms: readonly FoundRoom[] } => {
  const roomsIn = (clause: Clause): readonly FoundRoom[] => rooms.filter(({ span }) => touches(span, clause));
  const asksForIt = (clause: Clause | undefined): boolean => {
    if (!clause || roomsIn(clause).length > 0) return false;
    const text = folded.slice(clause.start, clause.end);
    const isWish = THERE.test(text) || (carriesFacts(clause.mood) && WISHED.test(text));
    return isWish && !DENIED.test(text);
  };
  const told = clauses.map((clause, index) => {
    const [named, ...others] = roomsIn(clause);
    const isOne = named !== undefined && others.length === 0 && !named.mention.rejected;
    return isOne && asksForIt(clauses[index + 1]) ? { ...clause, mood: "request" as const } : clause;
  });
  const asked = told.filter((clause) => !clauses.includes(clause));
  const meant = rooms.map((found) =>
    asked.some((clause) => touches(found.span, clause))
      ? { ...found, mention: { ...withoutTold(found.mention), hedged: false } }
      : found,
  );
  return { clauses: told, asked, rooms: meant };
};

/**
 * "What would Room A cost?", and then "we'll take that one": the one room that our last message answered a question about,
 * where a sentence takes it and says nothing else. Source: spec/workflow.md §2.3, §3.9.
 */
const askedAboutIn = (
  folded: string,
  clauses: readonly Clause[],
  { askedRooms = [], catalogue }: Pick<ReadingContext, "askedRooms" | "catalogue">,
): FoundRoom | undefined => {
  const [roomId, other] = askedRooms;
  const room = other === undefined ? catalogue.rooms.find(({ id }) => id === roomId) : undefined;
  const clause = clauses.find(({ mood, start, end }) => {
    const text = folded.slice(start, end);
    const isPointed = THERE.test(text) || POINTS.test(text);
    return carriesFacts(mood) && isPointed && ONLY_TAKES.test(text) && !DENIED.test(text);
  });
  if (!room || !clause) return undefined;
  const mention = { roomId: room.id, name: room.name, hedged: false, rejected: false };
  return { mention, span: { start: clause.start, end: clause.end }, isImplied: true };
};
const POINTS = new RegExp(
  `${BEFORE}${group(MOVED_ROOM.thatOne)}(?=\\s*(?:$|[.,;!)]|${group(MOVED_ROOM.behindThat)}${AFTER}))`,
  "u",
);
const ONLY_TAKES = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*${group([...TAKEN_UP.there, ...MOVED_ROOM.thatOne, ...MOVED_ROOM.takesThat, ...MOVED_ROOM.light])}(?![\\p{L}\\p{N}]))*[^\\p{L}\\p{N}]*$`,
  "u",
);

/** What is given by who wishes for a room or for another one. */
const WISHES: readonly SignalKind[] = ["booking", "offer", "change", "choice", "preference"];

interface Known extends Pick<ReadingContext, "asked" | "eventDay" | "eventRoom" | "askedRooms" | "catalogue"> {
  days: readonly Found<DayMention>[];
  said: readonly Signal[];
}

/**
 * What a mail asks for of the rooms that it names, in whatever way: the clauses, with those among what is to be done, those
 * that would have another room than the one that stands, and the rooms. Source: spec/workflow.md §3.9, §9.2 (018).
 * @param known what is known of the event, and the days and signals of the mail
 */
export const roomsAskedFor = (
  text: FoldedText,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
  { asked: askedFor, eventDay, eventRoom, days, said, ...house }: Known,
): { clauses: readonly Clause[]; asked: readonly Span[]; rooms: readonly FoundRoom[] } => {
  const { folded } = text;
  const pointed = rooms.length === 0 && eventRoom !== undefined ? askedAboutIn(folded, clauses, house) : undefined;
  if (pointed && pointed.mention.roomId !== eventRoom)
    return { clauses, asked: [clauseAt(clauses, pointed.span)], rooms: [pointed] };
  const put = wishingRooms(folded, clauses, rooms, eventDay === undefined);
  const taken = takenUp(folded, put.clauses, rooms);
  const swap = askingForRooms(folded, taken.clauses, rooms);
  const asked = [...put.asked, ...taken.asked, ...swap.asked];
  const moved = movedRooms(text, swap.clauses, taken.rooms, {
    roomId: eventRoom,
    wishes: [...said.filter(({ value }) => WISHES.includes(value)).map(({ span }) => span), ...asked],
    isOtherDay: days.some(({ value }) => value.role === "event" && value.day !== eventDay),
  });
  // Who answers which room it shall be has none changed.
  const isAnswer = eventRoom === undefined && askedFor.includes("room");
  return { clauses: swap.clauses, asked: isAnswer ? [] : [...asked, ...moved.asked], rooms: moved.rooms };
};
