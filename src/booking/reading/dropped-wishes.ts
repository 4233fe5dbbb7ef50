import { type Catalogue, productById } from "../catalogue.ts";
import type { KnownWish, ReadingContext } from "./context.ts";
import { governing } from "./governing.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { GENERIC, type ProductName, productNames } from "./product-names.ts";
import type { FoundProduct } from "./products.ts";
import type { ProductMention } from "./reading.ts";
import { fold, offsetBy, type Span, spanOf, touches } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

const DROPS_YOURS = new RegExp(`${BEFORE}${group(WISH.dropsYours)}(?![\\p{L}])`, "u");
/** As far back as a thing may be named that is only pointed to. */
const REACH = 200;
const DROPS_LAST = new RegExp(`${BEFORE}${group(WISH.dropsLast)}(?![\\p{L}])`, "u");
/** Shorter words are parts of too many names. */
const MIN_WORD = 4;
/** What stands before the last word of a compound has so many letters at least. */
const MIN_FRONT = 3;
const WORD = /(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu;

/** The wish that came last or was spoken of last, and the words by which each is known. */
interface Known {
  last: KnownWish;
  spokenOf: KnownWish | undefined;
  /** What our last message answered a question about. */
  askedOf: readonly KnownWish[];
  words: readonly { word: string; wish: KnownWish }[];
}

/** The words of the names of what was wished, as far as they tell one wish from the others. */
const wordsOf = (wishes: readonly KnownWish[], catalogue: Catalogue): { word: string; wish: KnownWish }[] => {
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
const meantBy = (said: string, words: readonly { word: string; wish: KnownWish }[]): KnownWish | undefined => {
  const whole = words.find(({ word }) => said === word || said === `${word}s`)?.wish;
  const ends = words.filter(({ word }) => word.length >= said.length + MIN_FRONT && word.endsWith(said));
  const [end] = ends;
  return whole ?? (ends.every(({ wish }) => wish === end?.wish) && !GENERIC.test(said) ? end?.wish : undefined);
};

const dropped = ({ kind, id }: KnownWish, span: Span): FoundProduct => ({
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
  text: string,
): FoundProduct[] => {
  const match = TABLES_INSTEAD.exec(text);
  const quantity = numberOf(match?.groups?.["n"] ?? "");
  if (!match || quantity === undefined) return [];
  const byTable = wishes.filter(({ id }) => productById(catalogue, id)?.unit === "per_table");
  const spoken = byTable.filter(({ id }) => id === spokenOf?.id);
  const [meant, other] = spoken.length > 0 ? spoken : byTable;
  const mention = meant && !other && { ...dropped(meant, spanOf(match)).mention, mode: "add" as const, quantity };
  return mention ? [{ mention, span: spanOf(match) }] : [];
};

const CATERING = pattern(`${BEFORE}${any("catering")}${AFTER}`);

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

/**
 * What a clause takes back of what was wished, by a part of its name, by none or by what was named before: "den Apéro
 * könnt ihr wieder streichen", "take that off again". Source: spec/workflow.md §2.8, §3.10.
 */
const droppedWishes = (
  { last, spokenOf, askedOf, words }: Known,
  folded: string,
  { start, end }: Span,
): FoundProduct[] => {
  const text = folded.slice(start, end);
  const placed = (span: Span): Span => offsetBy(span, start);
  const named = namedDrops(words, folded, { start, end });
  if (named.length > 0) return named;
  const [ofAsked] = askedOf.length === 1 ? askedOf : [];
  const match = DROPS_LAST.exec(text);
  // "No catering after all. Please take it off.": all of it has gone already.
  if (match && !spokenOf && folded.slice(Math.max(0, start - MAX_BACK), start + match.index).search(CATERING) >= 0)
    return [];
  if (match) {
    const meant = spokenOf ?? namedBefore(words, folded, start + match.index) ?? (askedOf.length > 0 ? ofAsked : last);
    return meant ? [dropped(meant, placed(spanOf(match)))] : [];
  }
  const yours = spokenOf && DROPS_YOURS.exec(text);
  return yours ? [dropped(spokenOf, placed(spanOf(yours)))] : [];
};

/** What nobody has wished is not taken back: "take that off, my nephew has a camera". */
export const isThere = ({ kind, id, alike, mode }: ProductMention, wishes: readonly KnownWish[]): boolean =>
  mode !== "drop" ||
  wishes.length === 0 ||
  wishes.some((wish) => wish.kind === kind && (wish.id === id || alike.includes(wish.id)));

/** "The lectern we bring ourselves, you can take that off": what was named right before is meant, not what was wished last. */
const namedBefore = (words: Known["words"], folded: string, end: number): KnownWish | undefined => {
  const before = folded.slice(Math.max(0, end - MAX_BACK), end);
  return [...before.matchAll(WORD)].flatMap(([said]) => meantBy(said, words) ?? []).at(-1);
};
/** Two sentences at most. */
const MAX_BACK = 120;

/** "The Premium Apéro in place of the Classic one": what is dropped by a part of its name beside what is named whole. */
export const droppedBeside = (
  found: readonly FoundProduct[],
  wishes: readonly KnownWish[],
  catalogue: Catalogue,
  folded: string,
  clause: Span,
): FoundProduct[] => {
  const named = namedDrops(wordsOf(wishes, catalogue), folded, clause);
  const meals = coursesDropped(wishes, catalogue, folded.slice(clause.start, clause.end)).map(({ mention, span }) => ({
    mention,
    span: offsetBy(span, clause.start),
  }));
  return [...named, ...meals, ...upgraded(found, wishes, catalogue, folded, clause)].filter((drop) =>
    found.every(({ mention, span }) => mention.id !== drop.mention.id && !touches(span, drop.span)),
  );
};

const UPGRADES = new RegExp(`${BEFORE}${group(WISH.upgrades)}${AFTER}`, "u");
/** "Passez l'apéro en Premium Apéro": the wish of that kind gives way to the one that is named. */
const upgraded = (
  found: readonly FoundProduct[],
  wishes: readonly KnownWish[],
  catalogue: Catalogue,
  folded: string,
  { start, end }: Span,
): FoundProduct[] => {
  const match = UPGRADES.exec(folded.slice(start, end));
  if (!match) return [];
  const headsOf = ({ id }: { id: string }): string[] =>
    (fold(productById(catalogue, id)?.name ?? "").match(WORD) ?? []).filter((word) => !GENERIC.test(word));
  const added = found.filter(({ mention }) => mention.mode === "add" && wishes.every(({ id }) => id !== mention.id));
  const [old, other] = wishes.filter((wish) =>
    added.some(({ mention }) => headsOf(mention).some((word) => headsOf(wish).includes(word))),
  );
  return old && !other ? [dropped(old, offsetBy(spanOf(match), start))] : [];
};

/** "quello da quattro portate", "dem mit vier Gängen", "the four-course one": of how many courses a meal is. */
const COURSES = new RegExp(
  `${BEFORE}(?:\\p{L}+ (?:${group(WISH.havingCourses)}) )?(?<n>${NUMBER})[\\s-]*(?:${WISH.courses}${AFTER}|${WISH.coursed}\\p{L}*)`,
  "gu",
);
const IN_NAME = new RegExp(`(?<n>${NUMBER})[\\s-]*(?:${WISH.courses}|${WISH.coursed})`, "u");

/** Meals that are taken out by the number of their courses, where one wish has so many. */
const coursesDropped = (wishes: readonly KnownWish[], catalogue: Catalogue, text: string): FoundProduct[] => {
  const meals = wishes.flatMap((wish) => {
    const own = productNames(catalogue).find(
      ({ kind, id, isProper }) => isProper && kind === wish.kind && id === wish.id,
    );
    const courses = numberOf(IN_NAME.exec(own?.name ?? "")?.groups?.["n"] ?? "");
    return courses === undefined ? [] : [{ wish, courses }];
  });
  if (meals.length === 0) return [];
  return [...text.matchAll(COURSES)].flatMap((match) => {
    const [meant, other] = meals.filter(({ courses }) => courses === numberOf(match.groups?.["n"] ?? ""));
    const span = spanOf(match);
    return meant && !other && governing(text, span) === "drop" ? [dropped(meant.wish, span)] : [];
  });
};

const namedDrops = (words: Known["words"], folded: string, { start, end }: Span): FoundProduct[] => {
  const text = folded.slice(start, end);
  return [...text.matchAll(WORD)].flatMap((match) => {
    const span = spanOf(match);
    const wish = meantBy(match[0], words);
    return wish && governing(text, span) === "drop" ? [dropped(wish, offsetBy(span, start))] : [];
  });
};

/** What of the wishes is named last up to there: "the photographer is a luxury, kindly take that off again". */
const spokenOfLast = (wishes: readonly KnownWish[], catalogue: Catalogue, said: string): ProductName | undefined => {
  const own = productNames(catalogue).filter(({ kind, id }) =>
    wishes.some((wish) => wish.kind === kind && wish.id === id),
  );
  const last = (name: string): number => {
    const at = said.lastIndexOf(name);
    const isWhole = !/[\p{L}\p{N}]/u.test(
      `${said[at - 1] ?? ""}${said.slice(at + name.length).replace(/^\p{L}{1,2}(?!\p{L})/u, "")[0] ?? ""}`,
    );
    return at >= 0 && isWhole ? at : -1;
  };
  const found = own.map((each) => ({ each, at: last(each.name) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => b.at - a.at)[0]?.each;
};

/** What a clause makes of what was wished before, without naming it whole: more of it, or none. */
export const reworkedWishes = (
  { wishes = [], askedOf = [], catalogue }: Pick<ReadingContext, "wishes" | "askedOf" | "catalogue">,
  folded: string,
  clause: Span,
): FoundProduct[] => {
  const last = wishes.at(-1);
  if (!last) return [];
  const spokenOf = spokenOfLast(wishes, catalogue, folded.slice(Math.max(0, clause.start - REACH), clause.end));
  const known = { last, spokenOf, askedOf, words: wordsOf(wishes, catalogue) };
  const more = moreOfWishes(known, folded, clause);
  const hours = hoursOfNamed(spokenOfLast(wishes, catalogue, folded.slice(clause.start, clause.end)), folded, clause);
  const another = anotherOfWishes(known, folded, clause);
  const tables = countOfTables(known, wishes, catalogue, folded.slice(clause.start, clause.end)).map((each) => ({
    ...each,
    span: offsetBy(each.span, clause.start),
  }));
  const counted =
    [more, another, tables, hours, countOfLast(known, folded, clause)].find((found) => found.length > 0) ?? [];
  const gone = droppedWishes(known, folded, clause).filter(({ mention }) => isThere(mention, wishes));
  return [...counted, ...gone];
};
