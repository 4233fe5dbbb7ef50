import { SMALL } from "../lexicon/small-words.ts";
import { WISH } from "../lexicon/wish-words.ts";
import { fold } from "../text.ts";
import { group } from "../vocabulary.ts";
import { pieceOf } from "./pieces.ts";
import type { Segment } from "./segments.ts";

/** "Correction: the street is …": what stands behind the word. Source: spec/workflow.md §3.11. */
export const behindColon = (text: string, segment: Segment): Segment => {
  const raw = text.slice(segment.start, segment.end);
  const offset = /^[^:\d]{3,40}:\s+(?=\S)/u.exec(raw)?.[0].length ?? 0;
  return offset === 0 || segment.piece.kind === "label"
    ? segment
    : { ...segment, start: segment.start + offset, piece: pieceOf(raw.slice(offset)) };
};

/** Capitalised words, or a kind of street and what follows it, up to a number. */
const STREET_INSIDE =
  /(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}.'-]{0,40}\s+){1,4}|\p{Ll}{3,10}\s+(?:[\p{L}.'-]{1,40}\s+){1,5}?)\d{1,4}\s?(?:[a-zA-Z](?!\p{L}))?(?!\d)|(?<![\p{L}\d])\d{1,4}[a-z]?(?:\s+\p{Lu}[\p{L}.'-]{0,40}){2,4}/gu;
const NOT_BEFORE = new RegExp(`${group([...SMALL.not, WISH.notThis])}\\s+(?:\\p{L}+\\s+)?$`, "u");
/** "It has to be Weinbergstrasse 21, not 12": the street in the middle of a sentence, by its look. Source: spec/workflow.md §3.11. */
export const withStreetInside = (text: string, segment: Segment): Segment => {
  if (!["prose", "other", "street"].includes(segment.piece.kind)) return segment;
  const raw = text.slice(segment.start, segment.end);
  const inside = [...raw.matchAll(STREET_INSIDE)].flatMap((match) => {
    const words = [...match[0].matchAll(/\S+/gu)];
    const isOf = ({ index, 0: word }: RegExpExecArray): boolean =>
      isStreet(match[0].slice(index)) && !ARTICLE.test(fold(word));
    const from = /^\p{Lu}/u.test(match[0]) ? words.findIndex(isOf) : words.findLastIndex(isOf);
    const at = match.index + (words[from]?.index ?? 0);
    return from < 0 || NOT_BEFORE.test(fold(raw.slice(0, at))) ? [] : [{ at, end: match.index + match[0].length }];
  })[0];
  return inside
    ? {
        ...segment,
        start: segment.start + inside.at,
        end: segment.start + inside.end,
        piece: pieceOf(raw.slice(inside.at, inside.end)),
      }
    : segment;
};
const ARTICLE = new RegExp(`^${group([...SMALL.the, ...SMALL.whose])}$`, "u");
const isStreet = (raw: string): boolean => {
  const piece = pieceOf(raw);
  return piece.kind === "street" && piece.strong;
};
