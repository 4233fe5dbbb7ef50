import type { Catalogue } from "../catalogue.ts";
import type { Wish } from "../facts.ts";
import { governing } from "./governing.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { GENERIC, productNames } from "./product-names.ts";
import type { FoundProduct } from "./products.ts";
import { literal, type Span, spanOf } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

/** What of the record a word may mean. */
export type KnownWish = Pick<Wish, "kind" | "id">;

const DROPS_LAST = new RegExp(`${BEFORE}${group(WISH.dropsLast)}(?![\\p{L}])`, "u");
/** Shorter words are parts of too many names. */
const MIN_WORD = 4;

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

const dropped = ({ kind, id }: KnownWish, span: Span): FoundProduct => ({
  mention: { kind, id, alike: [], mode: "drop", quantity: null },
  span,
});

/**
 * What a clause takes back of what was wished, by a part of its name or by none: "den Apéro könnt ihr wieder streichen",
 * "take that off again". Source: spec/workflow.md §2.8, §3.10.
 */
export const droppedWishes = (
  wishes: readonly KnownWish[],
  catalogue: Catalogue,
  folded: string,
  { start, end }: Span,
): FoundProduct[] => {
  const last = wishes.at(-1);
  if (!last) return [];
  const text = folded.slice(start, end);
  const placed = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  const named = wordsOf(wishes, catalogue).flatMap(({ word, wish }) =>
    [...text.matchAll(new RegExp(`${BEFORE}${literal(word)}s?${AFTER}`, "gu"))]
      .map(spanOf)
      .filter((span) => governing(text, span) === "drop")
      .map((span) => dropped(wish, placed(span))),
  );
  const match = DROPS_LAST.exec(text);
  return named.length > 0 || !match ? named : [dropped(last, placed(spanOf(match)))];
};
