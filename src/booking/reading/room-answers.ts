import type { Room } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ANSWER } from "./lexicon/room-answer-words.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { fold, type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, ORDINALS } from "./vocabulary.ts";

/** A room's letter or number, by which an answer may call it. */
export const shortName = (room: Room): string => fold(room.name).split(" ").at(-1) ?? "";

const CHOICE = group(LEXICONS.flatMap(({ signals }) => signals.choice));
const FILLERS = `(?:${group(ANSWER.fillers)}[\\s,.!-]+)*`;
const END = `${AFTER}(?=\\s*(?:[.,;!?)]|$|${group(ANSWER.behind)}(?!\\p{L})))`;

const BARE = new RegExp(`^\\W*${FILLERS}(?<short>\\p{L}|\\d)${END}`, "u");
/** "We would take D": the verb behind the letter. */
const VERB_BEHIND = new RegExp(
  `${BEFORE}${ANSWER.wouldTake} (?<short>\\p{L}) ${group(ANSWER.verbsBehind)}(?!\\p{L})`,
  "u",
);
/** "B will do nicely", "B reicht uns": the letter first, and that it does. */
const DOES = new RegExp(
  `^\\W*${FILLERS}(?<short>\\p{L}) ${group(ANSWER.does)}(?!\\p{L})(?! ${group(SMALL.not)}(?!\\p{L}))`,
  "u",
);
const CHOSEN = new RegExp(`${BEFORE}${CHOICE}\\s+${FILLERS}(?<short>\\p{L})${END}`, "u");
const ARTICLE = `${BEFORE}(?:${group(ANSWER.articles)}\\s+|l')`;
const NOUN = group(ROOM_NOUNS.nouns);
/** What tells one room of a list from the others. */
const WHICH = [
  `(?<nth>${ORDINALS.pattern})`,
  `(?<largest>${group(ANSWER.largest)})`,
  `(?<smallest>${group(ANSWER.smallest)})`,
  `(?<cheapest>${group(ANSWER.cheapest)})`,
  `(?<middle>${group(ANSWER.middle)})`,
  `(?<last>${any("last")}|${ANSWER.lastNamed})`,
  `(?<recommended>${group(ANSWER.recommended)})`,
].join("|");
const NTH = new RegExp(
  `${ARTICLE}(?:${NOUN} (?:la )?)?(?:${WHICH})(?:\\s+(?:${group(ANSWER.oneOf)}|(?<others>${ANSWER.alternative}))${AFTER}|${END})`,
  "u",
);
const ONE = group([...ROOM_NOUNS.nouns, ...ANSWER.one]);
const SEATING = new RegExp(
  `${ARTICLE}(?:${ONE}\\s+)?${group(ANSWER.holding)}\\s+(?:${any("about")}\\s+)?(?<seats>\\d{1,3})${AFTER}(?:\\s*${group(ANSWER.seats)})?`,
  "u",
);
/** "la salle proposée", "la sala che consigliate" */
const SUGGESTED = new RegExp(
  `${BEFORE}(?:(?:${group(ANSWER.these)} )?${ONE},?\\s+${group(ANSWER.suggested)}|${group(ANSWER.asYouSay)})${AFTER}`,
  "u",
);
/** "The other one", "l'autre salle": of two that were offered the one beside the recommended. */
const OTHER = new RegExp(
  `${BEFORE}${group(ANSWER.theOther)}(?:\\s(?:${ONE}|${group(ANSWER.oneOf)})${AFTER}|${END})`,
  "u",
);
const POLITE_END = `${AFTER}(?=\\s*(?:[.,;!)]|$|${group(ANSWER.politeEnds)}(?!\\p{L})))`;
/** "Let's go with that one", "réservez-la", "den nehmen wir": what was recommended, by no name. */
const TAKES_IT = new RegExp(
  `${BEFORE}${group(ANSWER.takesIt).replaceAll("THAT", group(ANSWER.that))}${POLITE_END}`,
  "u",
);
const TAKES_NOT = new RegExp(`${BEFORE}(?:${any("negations")}|${any("lacks")})${AFTER}`, "u");
const OPTION = new RegExp(`${BEFORE}${group(ANSWER.options)}\\s+(?<number>[1-9])${AFTER}`, "u");
const YES = group(LEXICONS.flatMap(({ signals }) => signals.yes));
const PLAIN_YES = new RegExp(
  `^\\W*(?:${group(ANSWER.yesOf)}\\s+)?${YES}(?:\\W+(?:${YES}|${group(ANSWER.yesTails)}))*\\W*$`,
  "u",
);

export interface RoomAnswer {
  room: Room;
  span: Span;
  /** It names no room by anything of its own: "that one", "yes". */
  isPointing?: true;
}

/**
 * What a clause answers to the question which room it shall be: "A", "let's go with C", "the second one", "the one with
 * 60 seats", or a plain yes to the recommendation. Source: spec/workflow.md §3.9.
 * @param offered the rooms of the last list in its order, the recommended one first
 */
export const findAnswer = (folded: string, rooms: readonly Room[], offered: readonly Room[]): RoomAnswer[] => {
  const named = (
    match: RegExpExecArray | null,
    room: (groups: Record<string, string | undefined>) => Room | undefined,
  ) => {
    const found = match && room(match.groups ?? {});
    return match && found ? [{ room: found, span: spanOf(match) }] : [];
  };
  const byShort = ({ short }: Record<string, string | undefined>) => rooms.find((room) => shortName(room) === short);
  const byPlace = ({ nth = "", ...said }: Record<string, string | undefined>) => {
    // Alternatives are those beside the recommended one.
    const meant = said["others"] ? offered.slice(1) : offered;
    const bySize = meant.toSorted((a, b) => a.capacityMax - b.capacityMax);
    if (said["largest"]) return bySize.at(-1);
    if (said["smallest"]) return bySize[0];
    if (said["cheapest"]) return meant.toSorted((a, b) => priceOf(a) - priceOf(b))[0];
    if (said["middle"]) return meant.length % 2 === 1 ? meant[(meant.length - 1) / 2] : undefined;
    if (said["last"]) return meant.at(-1);
    return meant[(ORDINALS.numberOf(nth) ?? 1) - 1];
  };
  const answers = [
    () => named(SEATING.exec(folded), ({ seats }) => offered.find(({ capacityMax }) => capacityMax === Number(seats))),
    () => named(NTH.exec(folded), byPlace),
    () => named(OTHER.exec(folded), () => (offered.length === 2 ? offered[1] : undefined)),
    () => named(SUGGESTED.exec(folded), () => offered[0]),
    () => named(OPTION.exec(folded), ({ number }) => offered[Number(number) - 1]),
    () => named(CHOSEN.exec(folded), byShort),
    () => named(VERB_BEHIND.exec(folded), byShort),
    () => named(DOES.exec(folded), byShort),
    () => named(BARE.exec(folded), byShort),
    () => takesIt(folded, rooms, offered),
    () => plainYes(folded, offered),
  ];
  for (const answer of answers) {
    const found = answer();
    if (found.length > 0) return found;
  }
  return [];
};

/** Rooms are compared by the same rate; one that has none of them comes last. */
const priceOf = ({ rates: { fullDay, halfDay, hourly } }: Room): number =>
  fullDay ?? halfDay ?? hourly ?? Number.POSITIVE_INFINITY;

const takesIt = (folded: string, rooms: readonly Room[], [recommended]: readonly Room[]): RoomAnswer[] => {
  const match = TAKES_IT.exec(folded);
  const named = LETTER.exec(folded)?.groups?.["short"];
  const lettered = rooms.find((each) => shortName(each) === named);
  const room = lettered ?? recommended;
  if (!room || !match || TAKES_NOT.test(folded)) return [];
  return [{ room, span: spanOf(match), ...(!lettered && { isPointing: true }) }];
};
/** "Credo che la B possa andare, prendiamola": the letter says which. */
const LETTER = new RegExp(
  `${BEFORE}${group([...ROOM_NOUNS.nouns, ...ANSWER.beforeLetter])} (?<short>\\p{L})(?![\\p{L}'’])`,
  "u",
);

const plainYes = (folded: string, [recommended]: readonly Room[]): RoomAnswer[] =>
  recommended && PLAIN_YES.test(folded)
    ? [{ room: recommended, span: { start: 0, end: folded.length }, isPointing: true }]
    : [];
