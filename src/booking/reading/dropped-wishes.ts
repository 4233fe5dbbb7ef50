import { type Catalogue, productById } from "../catalogue.ts";
import type { KnownWish, ReadingContext } from "./context.ts";
import { countedWishes, dropped, type Known, meantBy, WORD, wordsOf } from "./counted-wishes.ts";
import { governing } from "./governing.ts";
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
const CATERING = pattern(`${BEFORE}${any("catering")}${AFTER}`);

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
  const others = [
    ...upgraded(found, wishes, catalogue, folded, clause),
    ...swapped(found, wishes, catalogue, folded, clause),
  ];
  return [...named, ...meals, ...others].filter((drop) =>
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

const SWAPS_IT = new RegExp(`${BEFORE}${group(WISH.swapsIt)}\\s+(?:(?:\\p{L}{1,6}|${NUMBER})['\\s]\\s*){0,4}$`, "u");
/** "The barbecue does not pass. Please replace it by the Lunch Package": what was spoken of gives way to what is named. */
const swapped = (
  found: readonly FoundProduct[],
  wishes: readonly KnownWish[],
  catalogue: Catalogue,
  folded: string,
  { start }: Span,
): FoundProduct[] =>
  found.flatMap(({ mention, span }) => {
    const match = mention.mode === "add" ? SWAPS_IT.exec(folded.slice(start, span.start)) : null;
    if (!match) return [];
    const at = offsetBy(spanOf(match), start);
    const before = folded.slice(Math.max(0, at.start - REACH), at.start);
    const old =
      spokenOfLast(wishes, catalogue, before) ??
      namedBefore(wordsOf(wishes, catalogue), folded, at.start) ??
      wishes.at(-1);
    return old ? [dropped(old, at)] : [];
  });

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
  {
    wishes = [],
    askedOf = [],
    catalogue,
    attendees,
  }: Pick<ReadingContext, "wishes" | "askedOf" | "catalogue" | "attendees">,
  folded: string,
  clause: Span,
): FoundProduct[] => {
  const last = wishes.at(-1);
  if (!last) return [];
  const spokenOf = spokenOfLast(wishes, catalogue, folded.slice(Math.max(0, clause.start - REACH), clause.end));
  const known = { last, spokenOf, askedOf, words: wordsOf(wishes, catalogue) };
  const named = spokenOfLast(wishes, catalogue, folded.slice(clause.start, clause.end));
  const counted = countedWishes(known, wishes, { catalogue, attendees }, folded, clause, named);
  const gone = droppedWishes(known, folded, clause).filter(({ mention }) => isThere(mention, wishes));
  return [...counted, ...gone];
};
