import { MOVED_ROOM } from "./lexicon/moved-room-words.ts";
import { REPORTED } from "./lexicon/reported-words.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { TOLD as TOLD_OF } from "./lexicon/room-told-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { TOLD_THINGS } from "./lexicon/told-thing-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Clause, Mood } from "./reading.ts";
import type { FoundRoom } from "./rooms.ts";
import { blank, type FoldedText, offsetBy, partAround, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const AS_IT_IS = words(MOVED_ROOM.asItIs);
const POLITE_IF = pattern(`${BEFORE}${any("politeIfs")}${AFTER}`);
const BREAK = pattern(
  `[,;:.!?()\\n]|\\s-\\s|${BEFORE}(?:${group([...SMALL.but, ...SMALL.so])}${AFTER}|${group(TOLD_OF.wishes)})`,
);
const AND = pattern(`${BEFORE}${group([...SMALL.and, ...SMALL.but])}${AFTER}`);
const ARTICLED = new RegExp(
  `${BEFORE}(?:${group([...SMALL.the, ...SMALL.whose])} |l')?(?:${group(ROOM_NOUNS.nouns)} )?$`,
  "u",
);

const APART = new RegExp(`${BEFORE}${group(MOVED_ROOM.apart)}\\s*$`, "u");
const NOT = words(MOVED_ROOM.not);
const TOLD = words(MOVED_ROOM.told);
const NEVER_THERE = words(MOVED_ROOM.neverThere);
const RATHER = words(REPORTED.rather);
const SUPPOSED = words(MOVED_ROOM.supposed);
const OTHERS = new RegExp(`^\\W*(?:${group(MOVED_ROOM.light)}\\W+){0,3}?${group(MOVED_ROOM.others)}${AFTER}`, "u");
const IS = new RegExp(`^ (?:\\p{L}+ ){0,1}?${group(MOVED_ROOM.is)}${AFTER}`, "u");
const IS_THE_ONE = words(MOVED_ROOM.isTheOne);

/** "Put our coats into Room A", "den Apéro in Raum A": a thing goes there, and nobody else. */
const THING_PUT = new RegExp(
  `${BEFORE}${group(MOVED_ROOM.which)}(?:\\s|(?<='))(?!${group([...MOVED_ROOM.whole, ...TOLD_THINGS.held, ...SMALL.whose])}${AFTER})\\p{L}{3,}(?: \\p{L}+){0,2}? ${group(MOVED_ROOM.into)}\\s*$`,
  "u",
);

const US = words(MOVED_ROOM.us);
const DECIDED = words(MOVED_ROOM.decided);
const LIGHT = new RegExp(`^(?:[^\\p{L}\\p{N}]*${group(MOVED_ROOM.light)}(?![\\p{L}\\p{N}]))*[^\\p{L}\\p{N}]*$`, "u");
/** "Room A will do": and nothing is said of another that would as well. */
const DOES = new RegExp(`^ ${group(MOVED_ROOM.does)}\\s*$`, "u");
const ORDERS = new RegExp(`^\\W*(?:${group(MOVED_ROOM.light)}\\W+){0,4}?${group(MOVED_ROOM.orders)}${AFTER}`, "u");

/** What points to a room that was just named. */
const IT = words(MOVED_ROOM.it);

const TELLING: readonly Mood[] = ["statement", "request"];

/** "È" is "is", and "e" is "and": the accent tells the one from the other. */
const isIt = (written: string, folded: string): string =>
  /[èÈ](?!\p{L})/u.test(written)
    ? [...folded].map((letter, at) => (/[èÈ]/.test(written[at] ?? "") && letter === "e" ? "è" : letter)).join("")
    : folded;

/** The part of a clause in which a room is named: all that stands before it, the same in its part, and what is behind. */
interface Around {
  lead: string;
  before: string;
  behind: string;
  /** The next part. */
  next: string;
}

const around = ({ written, folded }: FoldedText, clause: Span, room: Span): Around => {
  const text = isIt(written.slice(clause.start, clause.end), folded.slice(clause.start, clause.end));
  const clean = blank(text, [...text.matchAll(AS_IT_IS), ...text.matchAll(POLITE_IF)].map(spanOf));
  const own = offsetBy(room, -clause.start);
  const part = partAround(clean, own, BREAK);
  return {
    lead: clean.slice(0, own.start),
    before: clean.slice(part.start, own.start).replace(ARTICLED, ""),
    behind: clean.slice(own.end, part.end).split(AND, 1)[0] ?? "",
    next: clean.slice(part.end + 1).split(BREAK, 1)[0] ?? "",
  };
};

const wordsOf = (before: string, behind: string): string => `${before} ${behind}`.replace(/\s+/gu, " ");

/** What is only told of a room, or wished by nobody of those who come; whatever is told in a wish, it is one. */
const isTold = ({ lead, before, behind }: Around, isWished: boolean): boolean => {
  const part = wordsOf(before, behind);
  const says = (form: RegExp): boolean => part.search(form) >= 0;
  if (APART.test(before) || THING_PUT.test(before) || says(NOT) || says(NEVER_THERE)) return true;
  if (says(DECIDED) || isWished || says(RATHER)) return false;
  const isOfOthers = OTHERS.test(before) || (OTHERS.test(lead) && !says(US) && !ORDERS.test(before));
  const isDescribed = before.trim() === "" && IS.test(behind) && behind.search(IS_THE_ONE) < 0;
  return isOfOthers || isDescribed || says(SUPPOSED) || says(TOLD);
};

/** Who writes goes there, somebody has settled it, we are told to do it, or the room is named and nothing else is said. */
const isMoved = ({ before, behind, next }: Around, leadsQuestion: boolean): boolean => {
  const part = wordsOf(before, behind);
  if (part.search(US) >= 0 || part.search(DECIDED) >= 0 || ORDERS.test(before)) return true;
  if (LIGHT.test(before) && DOES.test(behind)) return true;
  const isGoneOnOf = [TOLD, NOT].some((form) => next.search(form) >= 0) && next.search(IT) >= 0;
  return LIGHT.test(before) && LIGHT.test(behind) && !isGoneOnOf && !leadsQuestion;
};

/** "Just to compare: Room C, on the same day, what would that be?": named for what is asked of it in the same sentence. */
const leadsTo = (folded: string, clause: Clause, next: Clause | undefined): boolean =>
  next?.start === clause.end &&
  (next.mood === "question" || next.mood === "enquiry") &&
  !/[.!?\n]\s*$/u.test(folded.slice(clause.start, clause.end));

const JOINS = new RegExp(
  `^\\s*(?:[,/&]|${group([...SMALL.and, ...SMALL.or])})\\s+(?:(?:${group([...SMALL.the, ...SMALL.whose])} |l')?(?:${group(ROOM_NOUNS.nouns)} )?)?$`,
  "u",
);
/** "Torn between Room B and Room A": two rooms side by side, of which neither is chosen. */
const isBeside = (folded: string, other: FoundRoom, { mention, span }: FoundRoom): boolean =>
  !other.mention.rejected &&
  other.mention.roomId !== mention.roomId &&
  JOINS.test(folded.slice(Math.min(other.span.end, span.end), Math.max(other.span.start, span.start)));

/** What of a mail tells where its event goes. */
export interface RoomKnown {
  /** The room that stands; nothing can be moved without. */
  roomId: string | undefined;
  /** Where something is wished or changed, by words for that. */
  wishes: readonly Span[];
  /** Another day is named than the event's: a room beside it may be for something else. */
  isOtherDay: boolean;
}

/**
 * "Back to A then", "facciamo la F", "changez-nous pour la A", "dann halt Raum C": with a room that stands for the booking, a
 * clause that names another one as where it goes is a move there, whatever the verb is, unless it asks, tells of that room,
 * compares it, or is of somebody else. Source: spec/workflow.md §2.3, §3.9.
 * @returns the clauses that move the booking, and the rooms, with those marked that are only told of
 */
export const movedRooms = (
  text: FoldedText,
  clauses: readonly Clause[],
  rooms: readonly FoundRoom[],
  { roomId, wishes, isOtherDay }: RoomKnown,
): { asked: readonly Span[]; rooms: readonly FoundRoom[] } => {
  if (roomId === undefined) return { asked: [], rooms };
  const asked: Span[] = [];
  const namesRoom = (clause: Clause): boolean => rooms.some(({ span }) => touches(span, clause));
  const wishesIn = (clause: Clause | undefined): boolean =>
    clause !== undefined && wishes.some((wish) => touches(wish, clause));
  const read = rooms.map((found) => {
    const { mention, span } = found;
    const at = clauses.findIndex((each) => touches(each, span));
    const [clause, next] = clauses.slice(at < 0 ? clauses.length : at);
    const isOther = mention.roomId !== undefined && mention.roomId !== roomId && !found.isImplied;
    if (!clause || !isOther || !TELLING.includes(clause.mood) || mention.rejected || mention.told) return found;
    const said = around(text, clause, span);
    const isWished = wishesIn(clause) || (next !== undefined && !namesRoom(next) && wishesIn(next));
    if (isTold(said, isWished)) return { ...found, mention: { ...mention, told: true as const } };
    const own = rooms.filter((other) => other.mention.roomId === roomId && touches(other.span, clause));
    if (rooms.some((other) => touches(other.span, clause) && isBeside(text.folded, other, found))) return found;
    const isReplaced = own.some((other) => other.mention.rejected);
    if (!mention.hedged && (isReplaced || (!isOtherDay && isMoved(said, leadsTo(text.folded, clause, next)))))
      asked.push(clause);
    return found;
  });
  return { asked, rooms: read };
};
