import { oncePer } from "../../platform/once.ts";
import type { Catalogue, Room } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { RoomMention } from "./reading.ts";
import { findAnswer, shortName } from "./room-answers.ts";
import { fold, literal, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface FoundRoom {
  mention: RoomMention;
  span: Span;
  /** An answer that names no room: what another clause names is meant instead. */
  isImplied: boolean;
}

export interface RoomContext {
  catalogue: Pick<Catalogue, "rooms">;
  /** Rooms that were offered last, in that order. */
  offered: readonly string[];
  /** We asked which room it shall be, so that a bare letter is an answer. */
  isAnswer: boolean;
  /** An offer is on the table: who prefers another room wants it. */
  isOffered: boolean;
}

const HEDGE = words(LEXICONS.flatMap(({ signals }) => signals.preference));
/** Doubt keeps even the answer to our question a wish; praise does not. */
const DOUBT = words([
  "perhaps",
  "maybe",
  "not sure",
  "thinking",
  "consider(?:ing)?",
  "leaning",
  "vielleicht",
  "eventuell",
  "evtl\\.?",
  "tendier(?:en|e)",
  "nicht sicher",
  "peut-etre",
  "eventuellement",
  "pas surs?",
  "hesit\\p{L}+",
  "forse",
  "magari",
  "non (?:siamo|sono) sicur[oi]",
]);
/** "Then we'd rather have C", "dann lieber Raum C": who turns to another room means it. */
const INSTEAD =
  /(?<![\p{L}])(?:(?:dann|doch|also) (?:\p{L}+ ){0,3}lieber|lieber doch|then (?:\p{L}+[' ]){0,4}(?:rather|prefer)|instead|stattdessen|(?:alors|donc) (?:\p{L}+ ){0,3}plutot|allora (?:\p{L}+ ){0,3}piuttosto)(?![\p{L}])/u;
const CHOICE = words(LEXICONS.flatMap(({ signals }) => signals.choice));
const REJECTED_BEFORE =
  /(?:instead of|rather than|not|statt|anstatt|anstelle von|nicht|kein|without|than|als|leave|cancel|au lieu de|plutot que|pas|sans|invece di|anziche|non|senza)(?:\s+(?:in|den|dem|the|im|take|want|use|la|le|dans|nella))*\s*$/u;
const REJECTED_AFTER =
  /^\s*(?:is|are|ist|seems|scheint|looks|would be|ware|war|was|est|serait|e|sarebbe)\s+(?:\p{L}+\s+)?(?:too|not|unfortunately|zu|nicht|leider|trop|malheureusement|troppo|purtroppo)|^\s*(?:ne (?:nous )?(?:convient|va) pas|non (?:ci )?va)|^\s*(?:doesn't|does not|won't|will not|isn't|kommt nicht|passt (?:leider )?nicht|geht (?:leider )?nicht)/u;

/** What may follow a room's letter in lower case. */
const AFTER_LETTER =
  /^\s*(?:$|\d|[.,;:!?)/-]|(?:please|bitte|on|for|from|is|would|will|then|and|or|works|sounds|looks|seems|this|next|tomorrow|diesen|nachsten|kommenden|morgen|possible|free|available|still|frei|moglich|noch|at|in|am|fur|von|ist|und|oder|war|ware|passt|klingt|with|mit|it|wird|instead|statt|der|den|s'il|pour|le|du|est|serait|convient|nous|et|ou|avec|plutot|svp|per|il|del|sarebbe|va|ci|con|invece)(?![\p{L}]))/u;

/** Every name a room goes by; the last word alone where it tells the rooms apart ("A"). */
const namesOf = (room: Room): string[] => [room.name, ...room.aliases].map(fold);

/** The names of a venue's rooms in one pattern; made once a catalogue. */
const nameForms = oncePer((rooms: readonly Room[]) => {
  const byName = new Map(rooms.flatMap((room) => namesOf(room).map((name) => [name, room] as const)).toReversed());
  const names = [...byName.keys()].map((name) => literal(name).replaceAll(" ", "(?:\\s*:\\s*|[\\s-]+)"));
  return { byName, form: new RegExp(names.length > 0 ? `${BEFORE}${group(names)}${AFTER}` : "(?!)", "gu") };
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

/** A letter by itself is a room's name as a capital, or where a name may end: "room a for us" names one, "room a bit larger" none. */
const isLetterName = (text: string, folded: string, { end }: Span): boolean =>
  /\p{Lu}/u.test(text[end - 1] ?? "") || AFTER_LETTER.test(folded.slice(end));

const JOIN = "(?:\\s?[,/&]\\s?|\\s(?:or|and|oder|und|ou|et|o|e)\\s)";

/** "Dann wechseln wir doch auf D", "let's move to F": up to four words between the verb and the letter. */
const MOVE_TO =
  "(?:wechsel\\p{L}*|umsteigen|switch|change|move|swap|passons|passer|passez|passiamo|passare|passate|cambiamo)\\s(?:[\\p{L}']+\\s){0,4}?(?:auf|in|zu|to|a la|a|alla|la|sur|sur la|dans la)";

/** "C rather than B": two letters, of which the second is not wanted. */
const RATHER = `${any("insteadOf")} `;

/** The letters of a venue's rooms behind a plural or a named room; made once a catalogue. */
const letterForms = oncePer((rooms: readonly Room[]) => {
  const shorts = rooms.filter((room) => shortName(room).length === 1);
  const letters = shorts.length > 0 ? group(shorts.map((room) => literal(shortName(room)))) : "(?!)";
  const form = new RegExp(
    `(?:(?<=${BEFORE}(?:rooms|raume|raumen|sale|salles)\\s+(?:\\p{L}${JOIN}){0,5})|(?<=${BEFORE}(?:room|raum|saal|salle|sala)\\s(?:\\p{L}${JOIN}){1,3})|(?<=^\\s*)(?=\\p{L}(?:\\s?[,:;/]|\\s-|\\s(?:for|fur|pour|per|on|am|le|il))\\s?\\d)|(?<=${BEFORE}${MOVE_TO}\\s)|(?<=${BEFORE}(?:la |le |il |den )?)(?=\\p{L}\\s${RATHER}(?:room |raum |saal |salle |sala |la |den )?\\p{L}${AFTER})|(?<=${BEFORE}\\p{L}\\s${RATHER}(?:la |den )?)|(?<=${BEFORE}(?:is|was|would|will|ist|ware|wird|ware denn|est|serait|e|sarebbe)\\s)(?=\\p{L}\\s(?:[\\p{L}]+\\s){0,3}(?:free|available|big|large|frei|verfugbar|gross|libre|disponible|grande|liber[ao]|disponibile)(?![\\p{L}])))${letters}${AFTER}`,
    "gu",
  );
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
  return [...folded.matchAll(form)].flatMap((match) => {
    const room = shorts.find((each) => shortName(each) === match[0]);
    const span = spanOf(match);
    const isTaken = named.some((other) => touches(other.span, span));
    return room && !isTaken && isLetterName(text, folded, span) ? [{ room, span }] : [];
  });
};

/** Capitalised words that may follow "Saal" or "Room" and are no name of it. */
const NO_NAME =
  "(?:Bitte|Danke|Anfrage|Reserv|Buchung|Booking|Request|Enquiry|Inquiry|Please|Thank|With|From|Mit|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Januar|Februar|April|June|July|August|Septem|Oktober|October|Novem|Dezem|Decem|March|Service|Setup|Rate|Hire|Rental|Miete|Preis)";

const ROOM_NOUN = "(?:[Rr]oom|[Rr]aum|[Ss]aal|[Ss]alle|[Ss]ala|[Ss]uite)";
const SUITE = `(?:${LEXICONS.flatMap(({ suiteWords }) => suiteWords)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join("|")})`;
const UNKNOWN = new RegExp(
  `\\b${ROOM_NOUN} (?<letter>[G-Z]|\\d{1,3})(?![\\p{L}\\d])|\\b(?:Room|[Ss]aal|[Ss]uite|[Ss]alon) (?!${NO_NAME})\\p{Lu}\\p{Ll}{3,}(?![\\p{L}\\d])|(?<name>(?:\\p{Lu}\\p{Ll}+[ -]){1,2}${SUITE})\\b`,
  "gu",
);

/** Rooms by names that the venue does not have: "Room Z", "the Panorama Suite". */
const findUnknown = (text: string, folded: string, taken: readonly { span: Span }[]): FoundRoom[] => {
  return [...text.matchAll(UNKNOWN)].flatMap((match) => {
    const span = spanOf(match);
    const isStart =
      /^(?:The|Your|Our|This|That|Which|What|Dear|Liebe|Der|Die|Das|Ihr\p{L}*|Unser\p{L}*|Welche\p{L}*|Eine?\p{L}*|A|One|Any)\b/u.test(
        match[0],
      );
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
const SAME_ROOM = words(["the same(?: one| room)?", "(?:den|die|das)selben?", "den gleichen", "la meme", "la stessa"]);
const isOnlyKnown = (folded: string, { start }: Span): boolean =>
  KNOWN_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) && folded.search(SAME_ROOM) < 0;

const isRejected = (folded: string, { start, end }: Span): boolean =>
  REJECTED_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) ||
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
  const all = known.length > 0 || !context.isAnswer ? known : findAnswer(clauseFolded, rooms, offered);
  const isWish =
    clauseFolded.search(context.isAnswer || context.isOffered || INSTEAD.test(clauseFolded) ? DOUBT : HEDGE) >= 0;
  const chooses = clauseFolded.search(CHOICE) >= 0;
  const found = all.map(
    ({ room, span }): FoundRoom => ({
      mention: {
        roomId: room.id,
        name: room.name,
        hedged: !chooses && (isWish || isOnlyKnown(clauseFolded, span)),
        rejected: isRejected(clauseFolded, span),
      },
      span,
      isImplied: known.length === 0,
    }),
  );
  return [...found, ...findUnknown(clauseText, clauseFolded, found)].map(({ mention, span, isImplied }) => ({
    mention,
    isImplied,
    span: { start: span.start + clause.start, end: span.end + clause.start },
  }));
};
