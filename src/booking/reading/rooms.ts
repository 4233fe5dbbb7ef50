import type { Catalogue, Room } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { RoomMention } from "./reading.ts";
import { fold, literal, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

export interface FoundRoom {
  mention: RoomMention;
  span: Span;
}

export interface RoomContext {
  catalogue: Pick<Catalogue, "rooms">;
  /** Rooms that were offered last, in that order. */
  offered: readonly string[];
  /** We asked which room it shall be, so that a bare letter is an answer. */
  isAnswer: boolean;
}

const HEDGE = words(LEXICONS.flatMap(({ signals }) => signals.preference));
const CHOICE = words(LEXICONS.flatMap(({ signals }) => signals.choice));
const REJECTED_BEFORE =
  /(?:instead of|rather than|not|statt|anstatt|anstelle von|nicht|kein|without|than|als|leave|cancel)(?:\s+(?:in|den|dem|the|im|take|want|use))*\s*$/u;
const REJECTED_AFTER =
  /^\s*(?:is|are|ist|seems|scheint|looks|would be|ware|war|was)\s+(?:\p{L}+\s+)?(?:too|not|unfortunately|zu|nicht|leider)|^\s*(?:doesn't|does not|won't|will not|isn't|kommt nicht|passt (?:leider )?nicht|geht (?:leider )?nicht)/u;

/** After a room's letter in lower case: "room a for us", but not "room a bit larger". */
const AFTER_LETTER =
  /^\s*(?:$|[.,;:!?)/-]|please|bitte|on|for|from|is|would|will|then|and|or|works|sounds|looks|seems|at|in|am|fur|von|ist|und|oder|ware|passt|klingt|with|mit|it|wird|instead|statt|der|den)/u;

/** Every name a room goes by; the last word alone where it tells the rooms apart ("A"). */
const namesOf = (room: Room): string[] => [room.name, ...room.aliases].map(fold);
const shortName = (room: Room): string => fold(room.name).split(" ").at(-1) ?? "";

const findNamed = (text: string, folded: string, rooms: readonly Room[]): { room: Room; span: Span }[] => {
  const entries = rooms.flatMap((room) => namesOf(room).map((name) => ({ room, name })));
  if (entries.length === 0) return [];
  const form = new RegExp(
    `${BEFORE}${group(entries.map(({ name }) => literal(name).replaceAll(" ", "[\\s-]+")))}${AFTER}`,
    "gu",
  );
  return [...folded.matchAll(form)].flatMap((match) => {
    const said = match[0].replace(/[\s-]+/g, " ");
    const room = entries.find(({ name }) => name === said)?.room;
    const span = spanOf(match);
    const isLetter = /\s\p{L}$/u.test(said);
    const isCapital = /\p{Lu}/u.test(text[span.end - 1] ?? "");
    return room && (!isLetter || isCapital || AFTER_LETTER.test(folded.slice(span.end))) ? [{ room, span }] : [];
  });
};

/** "Rooms A, B and C": the letters after a plural or a named room. */
const findListed = (
  folded: string,
  rooms: readonly Room[],
  named: readonly { span: Span }[],
): { room: Room; span: Span }[] => {
  const shorts = rooms.filter((room) => shortName(room).length === 1);
  if (shorts.length === 0) return [];
  const letters = group(shorts.map((room) => literal(shortName(room))));
  const plural = `(?:rooms|raume|raumen|sale)\\s+`;
  const form = new RegExp(
    `(?:(?<=${plural})|(?<=(?:room|raum|saal)\\s\\p{L}\\s?(?:,|/|or|and|oder|und|&)\\s?(?:\\p{L}\\s?(?:,|/|or|and|oder|und|&)\\s?)?)|(?<=${plural}(?:\\p{L}\\s?(?:,|/|or|and|oder|und|&)\\s?){1,5}))${letters}${AFTER}`,
    "gu",
  );
  return [...folded.matchAll(form)].flatMap((match) => {
    const room = shorts.find((each) => shortName(each) === match[0]);
    const span = spanOf(match);
    return room && !named.some((other) => touches(other.span, span)) ? [{ room, span }] : [];
  });
};

/** "A", "B please", "the second one", "the first option": answers to the question which room it shall be. */
const findAnswer = (folded: string, { catalogue, offered, isAnswer }: RoomContext): { room: Room; span: Span }[] => {
  if (!isAnswer) return [];
  const bare =
    /^\W*(?:(?:the|den|room|raum|dann|then|ok|yes|ja|lieber|bitte)[\s,]+)*(?<short>\p{L}\b)(?=\s*(?:[.,!]|please|bitte|then|$))/u.exec(
      folded,
    );
  const room = bare && catalogue.rooms.find((each) => shortName(each) === bare.groups?.["short"]);
  if (bare && room) return [{ room, span: { start: bare.index, end: bare.index + bare[0].length } }];
  const nth =
    /\b(?:the|den|die|das)\s+(?<nth>first|second|third|erste[ns]?|zweite[ns]?|dritte[ns]?|bigger|larger|largest|biggest|smaller|smallest|grosseren?|kleineren?)(?:\s+(?:one|option|room|suggestion|raum|vorschlag|variante))?(?=\s|[.,!]|$)/u.exec(
      folded,
    );
  const found = nth && ordinalRoom(nth.groups?.["nth"] ?? "", catalogue.rooms, offered);
  return nth && found ? [{ room: found, span: { start: nth.index, end: nth.index + nth[0].length } }] : [];
};

const ordinalRoom = (word: string, rooms: readonly Room[], offered: readonly string[]): Room | undefined => {
  const listed = offered.flatMap((id) => rooms.find((room) => room.id === id) ?? []);
  const bySize = listed.toSorted((a, b) => a.capacityMax - b.capacityMax);
  if (/^(?:bigg|larg|gross)/.test(word)) return bySize.at(-1);
  if (/^(?:small|klein)/.test(word)) return bySize[0];
  const index = [/^(?:first|erste)/, /^(?:second|zweite)/, /^(?:third|dritte)/].findIndex((form) => form.test(word));
  return listed[index];
};

/** Rooms by names that the venue does not have: "Room Z", "the Panorama Suite". */
const findUnknown = (text: string, folded: string, taken: readonly { span: Span }[]): FoundRoom[] => {
  const roomNoun = "(?:[Rr]oom|[Rr]aum|[Ss]aal|[Ss]uite)";
  const suite = `(?:${LEXICONS.flatMap(({ suiteWords }) => suiteWords)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|")})`;
  const form = new RegExp(
    `\\b${roomNoun} (?<letter>[G-Z]|\\d{1,3})(?![\\p{L}\\d])|(?<name>(?:\\p{Lu}\\p{Ll}+[ -]){1,2}${suite})\\b`,
    "gu",
  );
  return [...text.matchAll(form)].flatMap((match) => {
    const span = spanOf(match);
    const isStart =
      /^(?:The|Your|Our|This|That|Which|What|Dear|Liebe|Der|Die|Das|Ihr\p{L}*|Unser\p{L}*|Welche\p{L}*|Eine?\p{L}*|A|One|Any)\b/u.test(
        match[0],
      );
    if (isStart || taken.some((other) => touches(other.span, span))) return [];
    return [
      { mention: { roomId: undefined, name: match[0], hedged: false, rejected: isRejected(folded, span) }, span },
    ];
  });
};

const isRejected = (folded: string, { start, end }: Span): boolean =>
  REJECTED_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) ||
  REJECTED_AFTER.test(folded.slice(end, end + 40));

/** Rooms named in a clause. Source: spec/workflow.md §3.9. */
export const readRooms = (text: string, folded: string, clause: Span, context: RoomContext): FoundRoom[] => {
  const clauseText = text.slice(clause.start, clause.end);
  const clauseFolded = folded.slice(clause.start, clause.end);
  const named = findNamed(clauseText, clauseFolded, context.catalogue.rooms);
  const listed = findListed(clauseFolded, context.catalogue.rooms, named);
  const known = [...named, ...listed];
  const all = known.length > 0 ? known : findAnswer(clauseFolded, context);
  const hedged = clauseFolded.search(HEDGE) >= 0 && clauseFolded.search(CHOICE) < 0;
  const found = all.map(
    ({ room, span }): FoundRoom => ({
      mention: { roomId: room.id, name: room.name, hedged, rejected: isRejected(clauseFolded, span) },
      span,
    }),
  );
  return [...found, ...findUnknown(clauseText, clauseFolded, found)].map(({ mention, span }) => ({
    mention,
    span: { start: span.start + clause.start, end: span.end + clause.start },
  }));
};
