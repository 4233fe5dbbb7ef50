import type { Catalogue } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { NAMES } from "./lexicon/name-words.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import type { Found, Reading } from "./reading.ts";
import { shortName } from "./room-answers.ts";
import { isNear, type LongWords, longWordsOf, meantBy } from "./slips.ts";
import { fold, type Span, spanOf, touches } from "./text.ts";
import { group } from "./vocabulary.ts";

/** A text without its slips, and where a stretch of it was written. */
export interface Mended {
  text: string;
  written: (span: Span) => Span;
}

/** More slips than anybody makes; a flood of strange words is not looked up to its end. */
const MAX_LOOKED_UP = 300;
const WORD = /(?<![\p{L}\p{N}@_/\\]|[\p{L}\p{N}][.-])\p{L}\p{Ll}{5,}(?![\p{L}\p{N}@_/\\]|[.-][\p{L}\p{N}])/gu;
const BEFORE_LETTER = /(?<![\p{L}\p{N}.-])(?<noun>\p{L}{3,6})[ -](?<letter>\p{L}|\d)(?![\p{L}\p{N}'’])/gu;
const CAPITAL = /^\p{Lu}/u;
/** A capitalised word right before or behind, in the same line, is the rest of a name: "Frau Sitzunger", "Konferens AG". */
const NAME_BEFORE = new RegExp(`(?<word>\\p{Lu}[\\p{L}.&]+) (?:${group(NAMES.links)} )?$`, "u");
const NAME_BEHIND = new RegExp(`^ (?:${group(NAMES.links)} )?(?:\\p{Lu}\\p{L}|&)`, "u");
/** "1110 Morges" */
const CODE_BEFORE = /\d{4,6},? $/;
const NO_NAME = new RegExp(`^${group(NAMES.starts)}$`, "u");

const isName = (text: string, { start, end }: Span): boolean => {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.groups?.["word"];
  const isTown = CODE_BEFORE.test(text.slice(Math.max(0, start - 8), start));
  return isTown || (before !== undefined && !NO_NAME.test(before)) || NAME_BEHIND.test(text.slice(end, end + 8));
};

interface Mend {
  span: Span;
  meant: string;
}

/** "Can u add a photo booth?" */
const SHORT_YOU = new RegExp(`(?<=(?<!\\p{L})${group(NAMES.asksYou)} )u(?= \\p{L})`, "giu");
const shortYouIn = (text: string): Mend[] =>
  [...text.matchAll(SHORT_YOU)].map((match) => ({ span: spanOf(match), meant: "you" }));

/** "Offer v2 is approved", "Ihre Offerte Nr. 2": its number is no word of the sentence. */
const OFFER_NUMBER = new RegExp(
  `(?<=(?<!\\p{L})${group(LEXICONS.flatMap(({ offerNouns }) => offerNouns))})\\s\\(?${group(NAMES.versions)}(?:[.°º]\\s?|\\s)?\\d{1,3}\\)?(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  "giu",
);
const offerNumbersIn = (text: string): Mend[] =>
  [...text.matchAll(OFFER_NUMBER)].map((match) => ({ span: spanOf(match), meant: "" }));

const mendsIn = (text: string, kept: readonly Span[], words: LongWords): Mend[] => {
  const looked = new Map<string, string | undefined>();
  const mends: Mend[] = [];
  for (const match of text.matchAll(WORD)) {
    const span = spanOf(match);
    const folded = fold(match[0]);
    if (!looked.has(folded)) {
      if (looked.size >= MAX_LOOKED_UP) break;
      looked.set(folded, meantBy(folded, words));
    }
    const meant = looked.get(folded);
    if (meant === undefined || kept.some((each) => touches(each, span))) continue;
    const isCapital = CAPITAL.test(match[0]);
    if (isCapital && isName(text, span)) continue;
    mends.push({ span, meant: isCapital ? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}` : meant });
  }
  return mends;
};

/** "romm B", "Ruam C": a short word before the letter of one of the venue's rooms, a slip away from the word for a room. */
const roomNounsIn = (text: string, { rooms }: Catalogue): Mend[] => {
  const letters = new Set(rooms.map(shortName));
  return [...text.matchAll(BEFORE_LETTER)].flatMap((match) => {
    const { noun = "", letter = "" } = match.groups ?? {};
    const said = fold(noun);
    const meant = ROOM_NOUNS.nouns.find((each) => isNear(said, each));
    const isSlip = letters.has(fold(letter)) && !ROOM_NOUNS.words.includes(said) && meant !== undefined;
    return isSlip ? [{ span: { start: match.index, end: match.index + noun.length }, meant }] : [];
  });
};

/**
 * Long words with one letter wrong as they were meant, and an offer without its number; names, numbers and what is kept stay as they are.
 * Source: spec/workflow.md §3.1.
 * @param kept links and addresses, which are never mended
 */
export const mend = (text: string, kept: readonly Span[], catalogue: Catalogue): Mended => {
  const mends = [
    ...mendsIn(text, kept, longWordsOf(catalogue)),
    ...roomNounsIn(text, catalogue),
    ...shortYouIn(text),
    ...offerNumbersIn(text),
  ].sort((a, b) => a.span.start - b.span.start);
  if (mends.length === 0) return { text, written: (span) => span };
  let mended = "";
  let from = 0;
  const places = mends.map(({ span, meant }) => {
    mended += text.slice(from, span.start) + meant;
    from = span.end;
    return { start: mended.length - meant.length, end: mended.length, span };
  });
  mended += text.slice(from);
  const at = (offset: number, side: "start" | "end"): number => {
    const place = places.findLast(({ start }) => start < offset || (side === "start" && start === offset));
    if (!place) return offset;
    return offset < place.end || (side === "end" && offset === place.end)
      ? place.span[side]
      : offset - place.end + place.span.end;
  };
  return { text: mended, written: ({ start, end }) => ({ start: at(start, "start"), end: at(end, "end") }) };
};

/** A reading of a mended text, told of the text as it was written. */
export const asWritten = (reading: Reading, text: string, { written }: Mended): Reading => {
  const moved = <T>(found: readonly Found<T>[]): Found<T>[] =>
    found.map((each) => ({ ...each, span: written(each.span) }));
  return {
    ...reading,
    text,
    clauses: reading.clauses.map((clause) => ({ ...clause, ...written(clause) })),
    questions: reading.questions.map((question) => ({ ...question, ...written(question) })),
    signals: moved(reading.signals),
    days: moved(reading.days),
    hints: moved(reading.hints),
    dayparts: moved(reading.dayparts),
    times: moved(reading.times),
    durations: moved(reading.durations),
    people: moved(reading.people),
    rooms: moved(reading.rooms),
    layouts: moved(reading.layouts),
    eventTypes: moved(reading.eventTypes),
    products: moved(reading.products),
    asks: moved(reading.asks),
    billing: moved(reading.billing),
    counters: moved(reading.counters),
    sourcing: moved(reading.sourcing),
    visitTimes: moved(reading.visitTimes),
    visitHints: moved(reading.visitHints),
    visitChoice: moved(reading.visitChoice),
  };
};
