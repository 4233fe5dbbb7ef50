import { type Catalogue, productById } from "../catalogue.ts";
import type { KnownWish, ReadingContext } from "./context.ts";
import { governing } from "./governing.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { GENERIC, type ProductName, productNames } from "./product-names.ts";
import type { FoundProduct } from "./products.ts";
import { portionBehind } from "./quantities.ts";
import { offsetBy, type Span, spanOf } from "./text.ts";
import { isToldThing } from "./told-things.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

/** Shorter words are parts of too many names. */
const MIN_WORD = 4;
/** What stands before the last word of a compound has so many letters at least. */
const MIN_FRONT = 3;
export const WORD = /(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu;

/** The wish that came last or was spoken of last, and the words by which each is known. */
export interface Known {
  last: KnownWish;
  spokenOf: KnownWish | undefined;
  /** What our last message answered a question about. */
  askedOf: readonly KnownWish[];
  words: readonly { word: string; wish: KnownWish }[];
}

/** The words of the names of what was wished, as far as they tell one wish from the others. */
export const wordsOf = (wishes: readonly KnownWish[], catalogue: Catalogue): { word: string; wish: KnownWish }[] => {
  const names = productNames(catalogue);
  const all = wishes.flatMap((wish) => {
    const own = names.filter(({ kind, id }) => kind === wish.kind && id === wish.id);
    const parts = own.flatMap(({ name }) => name.split(/[^\p{L}]+/u));
    return [...new Set(parts)]
      .filter((word) => word.length >= MIN_WORD && !GENERIC.test(word))
      .map((word) => ({ word, wish }));
  });
  return all.filter(({ word, wish }) => all.every((other) => other.word !== word || other.wish === wish));
};

/** "Musik" is the end of "Hintergrundmusik": of a compound the last word says what it is, where only one thing is that. */
export const meantBy = (said: string, words: readonly { word: string; wish: KnownWish }[]): KnownWish | undefined => {
  const whole = words.find(({ word }) => said === word || said === `${word}s`)?.wish;
  const ends = words.filter(({ word }) => word.length >= said.length + MIN_FRONT && word.endsWith(said));
  const [end] = ends;
  return whole ?? (ends.every(({ wish }) => wish === end?.wish) && !GENERIC.test(said) ? end?.wish : undefined);
};

export const dropped = ({ kind, id }: KnownWish, span: Span): FoundProduct => ({
  mention: { kind, id, alike: [], mode: "drop", quantity: null },
  span,
});

const MORE = group(WISH.more);
const MORE_OF = pattern(
  `${BEFORE}(?:${MORE} )?(?<n>${NUMBER}) (?:${MORE} ?)?(?:(?<pieces>${group(WISH.pieces)})(?![\\p{L}])(?: ${MORE}(?!\\p{L}))? ?(?:${WISH.of} ?)?)?(?<of>${group(WISH.ofThose)})?(?: ?(?<word>\\p{L}{3,})(?: ${MORE}(?!\\p{L}))?)?`,
);
const SAYS_MORE = new RegExp(MORE, "u");

/** "Three more of those tables": so many more of what was wished by a part of that name. Source: spec/workflow.md §2.8. */
const moreOfWishes = ({ last, words }: Known, folded: string, { start, end }: Span): FoundProduct[] => {
  const match = [...folded.slice(start, end).matchAll(MORE_OF)].find(([said]) => SAYS_MORE.test(said));
  const { n = "", of, pieces, word = "" } = match?.groups ?? {};
  const quantity = numberOf(n);
  // "And 2 more bottles": nothing else is counted so.
  const isBare = pieces !== undefined && (word === "" || SAYS_MORE.test(word));
  const wish = meantBy(word, words) ?? (of || isBare ? last : undefined);
  if (!match || quantity === undefined || !wish) return [];
  const span = spanOf(match);
  const mention = { ...dropped(wish, span).mention, mode: "more" as const, quantity };
  return [{ mention, span: offsetBy(span, start) }];
};

const ANOTHER_OF = new RegExp(`${BEFORE}${any("another")}(?<of>(?: \\p{L}+){1,3})`, "u");
const ONE_OF = new RegExp(`${BEFORE}${WISH.one} (?<of>\\p{L}{4,}(?: \\p{L}{4,})?)(?= ${MORE}(?!\\p{L}))`, "u");

/** "Another lounge set", "un set lounge in più": one more of what was wished by a part of that name. */
const anotherOfWishes = ({ words }: Known, folded: string, { start, end }: Span): FoundProduct[] => {
  const text = folded.slice(start, end);
  const match = ANOTHER_OF.exec(text) ?? ONE_OF.exec(text);
  const of = match?.groups?.["of"] ?? "";
  const wish = of.split(" ").flatMap((word) => (word.length < MIN_WORD ? [] : (meantBy(word, words) ?? [])))[0];
  if (!match || !wish) return [];
  const span = spanOf(match);
  const mention = { ...dropped(wish, span).mention, mode: "more" as const, quantity: 1 };
  return [{ mention, span: offsetBy(span, start) }];
};

const SO_MANY_OF = pattern(
  `${BEFORE}(?<n>${NUMBER}) (?:${group(WISH.pieces)})(?![\\p{L}]) (?:${WISH.of} ?)?(?:${group(WISH.definite)} ?)?(?<word>\\p{L}{4,})`,
);
/** "8 bottles of wine will do instead of 12": so many of what was wished by a part of its name. */
const countOfPart = ({ words }: Known, folded: string, { start, end }: Span): FoundProduct[] => {
  const text = folded.slice(start, end);
  return [...text.matchAll(SO_MANY_OF)].flatMap((match) => {
    const [wish, quantity] = [meantBy(match.groups?.["word"] ?? "", words), numberOf(match.groups?.["n"] ?? "")];
    const span = spanOf(match);
    const says = governing(text, span);
    if (!wish || quantity === undefined || says === "drop" || says === "keep" || isToldThing(text, span)) return [];
    return [{ mention: { ...dropped(wish, span).mention, mode: "add", quantity }, span: offsetBy(span, start) }];
  });
};

const SET_TO = new RegExp(
  `${BEFORE}${group(WISH.sets)}(?: \\p{L}+){0,4} (?<n>${NUMBER}) ${group(WISH.pieces)}(?![\\p{L}])|${BEFORE}(?<instead>${NUMBER}) ${group(WISH.pieces)} ${any("insteadOf")} ?${NUMBER}${AFTER}|${BEFORE}${group(WISH.setsThem)} (?<them>${NUMBER})(?=\\s*(?:$|[.,;!)]))`,
  "u",
);

/** "Ändert das bitte auf 6 Flaschen": so many of what was wished last. */
const countOfLast = ({ last }: Known, folded: string, { start, end }: Span): FoundProduct[] => {
  const match = SET_TO.exec(folded.slice(start, end));
  const quantity = numberOf(match?.groups?.["n"] ?? match?.groups?.["instead"] ?? match?.groups?.["them"] ?? "");
  if (!match || quantity === undefined) return [];
  const span = spanOf(match);
  const mention = { ...dropped(last, span).mention, mode: "add" as const, quantity };
  return [{ mention, span: offsetBy(span, start) }];
};

const TABLES_INSTEAD = new RegExp(
  `${BEFORE}(?<n>${NUMBER}) ${group(WISH.tables)} ${any("insteadOf")} ?${NUMBER}${AFTER}`,
  "u",
);
/** "It's 5 tables instead of 4, please change the flowers": so many of what is wished by the table. */
const countOfTables = (
  { spokenOf }: Known,
  wishes: readonly KnownWish[],
  catalogue: Catalogue,
  folded: string,
  { start, end }: Span,
): FoundProduct[] => {
  const match = TABLES_INSTEAD.exec(folded.slice(start, end));
  const quantity = numberOf(match?.groups?.["n"] ?? "");
  if (!match || quantity === undefined) return [];
  const byTable = wishes.filter(({ id }) => productById(catalogue, id)?.unit === "per_table");
  const spoken = byTable.filter(({ id }) => id === spokenOf?.id);
  const [meant, other] = spoken.length > 0 ? spoken : byTable;
  if (!meant || other) return [];
  const span = offsetBy(spanOf(match), start);
  return [{ mention: { ...dropped(meant, span).mention, mode: "add", quantity }, span }];
};

const HOURS = pattern(
  `${BEFORE}(?<!${any("insteadOf")} ?)(?<n>${NUMBER})[\\s-]*${any("hours")}${AFTER}(?! ${group([...SHIFT.later, ...SHIFT.earlier, ...SHIFT.longer, ...SHIFT.shorter, ...WISH.aroundHours])}${AFTER})`,
);
/** "Le photographe, 2 heures au lieu de 3": so many hours of what was wished and is paid by them. */
const hoursOfNamed = (named: ProductName | undefined, folded: string, { start, end }: Span): FoundProduct[] => {
  const [match, other] = named?.isHourly ? folded.slice(start, end).matchAll(HOURS) : [];
  const quantity = numberOf(match?.groups?.["n"] ?? "");
  if (!match || !named || other || quantity === undefined) return [];
  const span = offsetBy(spanOf(match), start);
  return [{ mention: { ...dropped(named, span).mention, mode: "add", quantity }, span }];
};

/** "Lunch only for 20": so many of those who come have what was wished for all. */
const portionOfNamed = (
  named: ProductName | undefined,
  folded: string,
  { start, end }: Span,
  attendees: number | undefined,
): FoundProduct[] => {
  if (!named?.isPerPerson) return [];
  const behind = start + folded.slice(start, end).lastIndexOf(named.name) + named.name.length;
  const portion = portionBehind(folded.slice(behind, end), attendees);
  if (!portion) return [];
  const span = offsetBy(portion.span, behind);
  return [{ mention: { ...dropped(named, span).mention, mode: "add", quantity: portion.quantity }, span }];
};

const NO_FEWER = `(?!${any("fewer")}${AFTER})`;
const FEWER_OF = pattern(
  `${BEFORE}(?<n>${NUMBER}) (?:(?<before>${any("fewer")})(?: ${WISH.of})? )?(?<word>${NO_FEWER}\\p{L}{4,})(?: (?<last>${NO_FEWER}\\p{L}{4,}))?(?: (?<behind>${any("fewer")}))?${AFTER}`,
);

/** "Three tables fewer": so many fewer of what was wished by a part of its name. */
const fewerOfWishes = ({ words }: Known, folded: string, { start, end }: Span): FoundProduct[] =>
  [...folded.slice(start, end).matchAll(FEWER_OF)].flatMap((match) => {
    const { n = "", before, word = "", last = "", behind } = match.groups ?? {};
    const [wish, count] = [meantBy(last, words) ?? meantBy(word, words), numberOf(n)];
    if ((before ?? behind) === undefined || !wish || count === undefined) return [];
    const span = spanOf(match);
    const mention = { ...dropped(wish, span).mention, mode: "more" as const, quantity: -count };
    return [{ mention, span: offsetBy(span, start) }];
  });

/**
 * How many there are to be of what was wished, by a part of its name or by none: so many more, fewer, or as told.
 * @param known the wishes, @param named what of them the clause names last, @param attendees how many are known to come
 */
export const countedWishes = (
  known: Known,
  wishes: readonly KnownWish[],
  { catalogue, attendees }: Pick<ReadingContext, "catalogue" | "attendees">,
  folded: string,
  clause: Span,
  named: ProductName | undefined,
): FoundProduct[] => {
  const readers = [
    () => fewerOfWishes(known, folded, clause),
    () => moreOfWishes(known, folded, clause),
    () => anotherOfWishes(known, folded, clause),
    () => countOfTables(known, wishes, catalogue, folded, clause),
    () => hoursOfNamed(named, folded, clause),
    () => portionOfNamed(named, folded, clause, attendees),
    () => countOfPart(known, folded, clause),
    () => countOfLast(known, folded, clause),
  ];
  for (const reader of readers) {
    const found = reader();
    if (found.length > 0) return found;
  }
  return [];
};
