import { oncePer } from "../../platform/once.ts";
import type { Catalogue, Room } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROOM_MOVES } from "./lexicon/room-moves.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { CAPITALS, ROOM } from "./lexicon/room-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { RoomMention } from "./reading.ts";
import { findAnswer, type RoomAnswer, shortName } from "./room-answers.ts";
import { capitals, isLetterName } from "./room-letters.ts";
import { isFaulted, isOnlyTold, isWishedAgain } from "./room-told.ts";
import { fold, literal, offsetBy, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface FoundRoom {
  mention: RoomMention;
  span: Span;
  /** An answer that names no room: what another clause names is meant instead. */
  isImplied: boolean;
  /** It means the room that was recommended, or one that is named beside it: "F sounds quiet. I'd go for that." */
  isPointing?: true;
}

export interface RoomContext {
  catalogue: Pick<Catalogue, "rooms">;
  /** Rooms that were offered last, in that order. */
  offered: readonly string[];
  /** We asked which room it shall be, so that a bare letter is an answer. */
  isAnswer: boolean;
}

const DOUBT = words(ROOM.doubts);
const CHOICE = words(LEXICONS.flatMap(({ signals }) => signals.choice));
const REJECTED_BEFORE = new RegExp(
  `${BEFORE}(?:${any("insteadOf")}|${any("lacks")}|${group(ROOM.rejects)})(?:\\s+${group(ROOM.towards)})*\\s*$`,
  "u",
);
const REJECTED_AFTER = new RegExp(
  `^\\s*(?:${group(ROOM.is)}\\s+(?:\\p{L}+\\s+){0,2}${group(ROOM.unfit)}${AFTER}|${group(ROOM.unfitAlone)}|${group(ROOM.doesNot)}${AFTER})`,
  "u",
);

/** Every name a room goes by; the last word alone where it tells the rooms apart ("A"). */
const namesOf = (room: Room): string[] => [room.name, ...room.aliases].map(fold);

/** The names of a venue's rooms in one pattern; made once a catalogue. */
const nameForms = oncePer((rooms: readonly Room[]) => {
  const byName = new Map(rooms.flatMap((room) => namesOf(room).map((name) => [name, room] as const)).toReversed());
  const names = [...byName.keys()].map((name) => literal(name).replaceAll(" ", "(?:\\s*:\\s*|[\\s-]+)"));
  return { byName, form: pattern(names.length > 0 ? `${BEFORE}${group(names)}${AFTER}` : "(?!)") };
});

const findNamed = (text: string, folded: string, rooms: readonly Room[]): { room: Room; span: Span }[] => {
  const { byName, form } = nameForms(rooms);
  return [...folded.matchAll(form)].flatMap((match) => {
    const said = match[0].replace(/[\s:-]+/g, " ");
    const room = byName.get(said);
    const span = spanOf(match);
    const isLetter = /\s\p{L}$/u.test(said);
    return room && (!isLetter || isLetterName(text, folded, span)) ? [{ room, span }] : [];
  });
};

const JOIN = `(?:\\s?[,/&]\\s?|\\s${group([...SMALL.or, ...SMALL.and])}\\s)`;

/** "Dann wechseln wir doch auf D", "let's move to F": up to four words between the verb and the letter. */
const MOVE_TO = `${group(ROOM.moves)}\\s(?:[\\p{L}']+\\s){0,4}?${group(ROOM.onto)}`;

/** "C rather than B": two letters, of which the second is not wanted. */
const RATHER = `${any("insteadOf")} `;

/** "Swap B for D", "tauschen wir B gegen D", "from B to A": the old room, and the one that takes its place. */
const SWAP = `${group(WISH.swaps)}\\s(?:${ROOM_MOVES.between}\\s){0,3}`;
const FOR_THIS = `\\s(?:${group(WISH.swapLinks)})\\s(?:${ROOM_MOVES.article}\\s?){0,2}`;
const FROM = `${group(ROOM_MOVES.from)}\\s?(?:${ROOM_MOVES.article}\\s?){0,2}`;
const TO_THIS = `\\s${group(ROOM_MOVES.to)}\\s(?:${ROOM_MOVES.article}\\s?){0,2}`;
const SWAPPED = `(?<=${BEFORE}${SWAP})(?=\\p{L}${FOR_THIS}\\p{L}${AFTER})|(?<=${BEFORE}${SWAP}(?:${ROOM_MOVES.article}\\s)?\\p{L}${FOR_THIS})|(?<=${BEFORE}${FROM})(?=\\p{L}${TO_THIS}\\p{L}${AFTER})|(?<=${BEFORE}${FROM}\\p{L}${TO_THIS})`;
const LEFT_BEFORE = new RegExp(`${BEFORE}(?:${SWAP}|${FROM})$`, "u");
const LEFT_BEHIND = new RegExp(`^(?:${FOR_THIS}|${TO_THIS})\\p{L}${AFTER}`, "u");
const isLeft = (folded: string, { start, end }: Span): boolean =>
  LEFT_BEFORE.test(folded.slice(Math.max(0, start - 40), start)) && LEFT_BEHIND.test(folded.slice(end, end + 40));

const ROOM_NOUN = group(ROOM_NOUNS.nouns);
/** Where a letter by itself is a room's: behind these, or before those. */
const LETTER_PLACES = [
  `(?<=${BEFORE}${group(ROOM.plurals)}\\s+(?:\\p{L}${JOIN}){0,5})`,
  `(?<=${BEFORE}${ROOM_NOUN}\\s(?:\\p{L}${JOIN}){1,3})`,
  `(?<=^\\s*)(?=\\p{L}(?:\\s?[,:;/]|\\s-|\\s${group(ROOM.forSome)})\\s?\\d)`,
  `(?<=${BEFORE}${MOVE_TO}\\s)`,
  SWAPPED,
  `(?<=${BEFORE}${group(ROOM_MOVES.takes)}\\s)`,
  `(?<=${BEFORE}(?:${group(ROOM.articles)} )?)(?=\\p{L}\\s${RATHER}(?:${group([...ROOM_NOUNS.nouns, ...ROOM.articles])} )?\\p{L}${AFTER})`,
  `(?<=${BEFORE}\\p{L}\\s${RATHER}(?:${group(ROOM.articles)} )?)`,
  `(?<=${BEFORE}${group(ROOM.isBefore)}\\s)(?=\\p{L}\\s(?:\\p{L}+\\s){0,3}${group(ROOM.freeOrLarge)}(?!\\p{L}))`,
];

/** "La sala C, e il giorno diventa …": a small letter behind a capital, which is a word as well. */
const SMALL_BEHIND = /\p{Lu}(?:\s?[,/&]\s?|\s\p{L}{1,4}\s)[aeioy]$/u;
const isWordBehind = (text: string, { start, end }: Span): boolean =>
  SMALL_BEHIND.test(text.slice(Math.max(0, start - 8), end));

/** The letters of a venue's rooms behind a plural or a named room; made once a catalogue. */
const letterForms = oncePer((rooms: readonly Room[]) => {
  const shorts = rooms.filter((room) => shortName(room).length === 1);
  const letters = shorts.length > 0 ? group(shorts.map((room) => literal(shortName(room)))) : "(?!)";
  const form = pattern(`(?:${LETTER_PLACES.join("|")})${letters}${AFTER}`);
  return { shorts, form };
});

/** "Rooms A, B and C", "room A or B": the letters after a plural or a named room. */
const findListed = (
  text: string,
  folded: string,
  rooms: readonly Room[],
  named: readonly { span: Span }[],
): { room: Room; span: Span }[] => {
  const { shorts, form } = letterForms(rooms);
  const found = [...folded.matchAll(form), ...capitals(text)];
  return found.flatMap((match, index) => {
    const room = shorts.find((each) => shortName(each) === fold(match[0]));
    if (found.slice(0, index).some((other) => other.index === match.index)) return [];
    const span = spanOf(match);
    const isTaken = named.some((other) => touches(other.span, span)) || isWordBehind(text, span);
    return room && !isTaken && isLetterName(text, folded, span) ? [{ room, span }] : [];
  });
};

const SUITE = `(?:${LEXICONS.flatMap(({ suiteWords }) => suiteWords)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join("|")})`;
const UNKNOWN = pattern(
  `\\b${group(CAPITALS.nouns)} (?<letter>[G-Z]|\\d{1,3})(?![\\p{L}\\d])|\\b${group(CAPITALS.nounsOfNames)} (?!${group(CAPITALS.noNames)})\\p{Lu}\\p{Ll}{3,}(?![\\p{L}\\d])|(?<name>(?:\\p{Lu}\\p{Ll}+[ -]){1,2}${SUITE})\\b`,
);

const STARTS = new RegExp(`^${group(CAPITALS.starts)}\\b`, "u");
/** Rooms by names that the venue does not have: "Room Z", "the Panorama Suite". */
const findUnknown = (text: string, folded: string, taken: readonly { span: Span }[]): FoundRoom[] => {
  return [...text.matchAll(UNKNOWN)].flatMap((match) => {
    const span = spanOf(match);
    const isStart = STARTS.test(match[0]);
    if (isStart || taken.some((other) => touches(other.span, span))) return [];
    return [
      {
        mention: { roomId: undefined, name: match[0], hedged: false, rejected: isRejected(folded, span) },
        span,
        isImplied: false,
      },
    ];
  });
};

/** "I know Room B from last year": it is spoken of, not wished. */
const KNOWN_BEFORE = new RegExp(`${BEFORE}${any("knows")}(?: \\p{L}+){0,2}\\s*$`, "u");
/** "We know Room F and would like the same". */
const SAME_ROOM = words(ROOM.same);
/** "I know Room A well, cosy!": who knows it and likes it wishes for it, unless something is against it. */
const LIKED = words(ROOM.liked);
const BUT = words([...SMALL.but, ...SMALL.not, ...ROOM.somethingElse]);
const KNOWS_OURSELVES = new RegExp(`${BEFORE}${group(ROOM.weKnow)}(?: \\p{L}+){0,2}\\s*$`, "u");
const KNOWN_BEHIND = new RegExp(`^,?\\s*${group(ROOM.knownBehind)}${AFTER}`, "u");
const isOnlyKnown = (folded: string, { start, end }: Span): boolean => {
  const [before, behind] = [folded.slice(Math.max(0, start - 30), start), folded.slice(end)];
  const isOurs = KNOWS_OURSELVES.test(before) || KNOWN_BEHIND.test(behind);
  const isLiked = isOurs && behind.search(LIKED) >= 0 && behind.search(BUT) < 0;
  return (KNOWN_BEFORE.test(before) || KNOWN_BEHIND.test(behind)) && folded.search(SAME_ROOM) < 0 && !isLiked;
};

/** "Several find Room A too cramped", "trouvent la salle A trop petite": it is judged, and not wished. */
const JUDGED_BEFORE = new RegExp(`${BEFORE}${group(ROOM.finds)}(?: \\p{L}+)?\\s+(?:${group(ROOM.towards)}\\s+)?$`, "u");
const JUDGED_AFTER = new RegExp(`^\\s*(?:${group(ROOM.somewhat)}\\s+){0,2}${group(ROOM.tooMuch)}\\s+\\p{L}`, "u");
const isJudged = (folded: string, { start, end }: Span): boolean =>
  JUDGED_AFTER.test(folded.slice(end, end + 40)) && JUDGED_BEFORE.test(folded.slice(Math.max(0, start - 40), start));

/** "A la place de la B" */
const REPLACED = new RegExp(
  `${BEFORE}(?:${group(WISH.insteadOf)}|${WISH.ratherThan})\\s*(?:${group(ROOM.towards)}\\s+)?(?:${any("roomWords")}\\s+)?$`,
  "u",
);
const isRejected = (folded: string, { start, end }: Span): boolean =>
  REPLACED.test(folded.slice(Math.max(0, start - 60), start)) ||
  REJECTED_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) ||
  isLeft(folded, { start, end }) ||
  isJudged(folded, { start, end }) ||
  REJECTED_AFTER.test(folded.slice(end, end + 40));

/** Rooms named in a clause. Source: spec/workflow.md §3.9. */
export const readRooms = (text: string, folded: string, clause: Span, context: RoomContext): FoundRoom[] => {
  const clauseText = text.slice(clause.start, clause.end);
  const clauseFolded = folded.slice(clause.start, clause.end);
  const named = findNamed(clauseText, clauseFolded, context.catalogue.rooms);
  const listed = findListed(clauseText, clauseFolded, context.catalogue.rooms, named);
  const known = [...named, ...listed];
  const { rooms } = context.catalogue;
  const offered = context.offered.flatMap((id) => rooms.find((room) => room.id === id) ?? []);
  const all: RoomAnswer[] = known.length > 0 || !context.isAnswer ? known : findAnswer(clauseFolded, rooms, offered);
  const isDoubted = clauseFolded.search(DOUBT) >= 0;
  const chooses = clauseFolded.search(CHOICE) >= 0;
  // "We are torn between Room A and Room F": neither is taken yet.
  const isTorn = isDoubted && !chooses && new Set(all.map(({ room }) => room.id)).size > 1;
  const at = (span: Span): Span => offsetBy(span, clause.start);
  const found = all.map(
    ({ room, span, isPointing }): FoundRoom => ({
      mention: {
        roomId: room.id,
        name: room.name,
        hedged: !chooses && (isDoubted || isOnlyKnown(clauseFolded, span)),
        rejected: isRejected(clauseFolded, span) || isFaulted(folded, at(span)),
        ...((isTorn || (isOnlyTold(clauseFolded, span) && !isWishedAgain(folded, at(span)))) && { told: true }),
      },
      span,
      isImplied: known.length === 0,
      ...(isPointing && { isPointing }),
    }),
  );
  return [...found, ...findUnknown(clauseText, clauseFolded, found)].map(({ span, ...each }) => ({
    ...each,
    span: at(span),
  }));
};

/**
 * Of all answers of a mail the surest: a name, then a letter or a place in the list, then what only points. What is only
 * refused is no answer: "they advised us against A, so it will be D".
 */
export const meantRooms = (answers: readonly FoundRoom[]): readonly FoundRoom[] => {
  const isWanted = ({ mention }: FoundRoom): boolean => !mention.rejected;
  const explicit = answers.filter(({ isImplied }) => !isImplied);
  const named = answers.filter(({ isPointing }) => !isPointing);
  return [explicit, named].find((all) => all.some(isWanted)) ?? answers;
};
