import { ADDRESS } from "../lexicon/address.ts";
import { fold } from "../text.ts";
import { group } from "../vocabulary.ts";
import { hasLegalForm, isTown, type Piece, pieceOf } from "./pieces.ts";
import type { Segment } from "./segments.ts";

/** "Pinecrest Analytics GmbH, Winterthur": who is billed, and a town where that is all. */
export const withTown = ([first, next]: readonly Segment[]): Segment[] => {
  const isNext = next?.piece.kind === "other" && next.after === "comma" && isTown(next.piece.text);
  return [...(first ? [first] : []), ...(isNext ? [next] : [])];
};

/** What stands behind the last piece of an address and is none is another sentence: "… Svizzera\nSi possono riservare …?" */
export const withoutRest = (kept: readonly Segment[]): readonly Segment[] => {
  const last = kept.findLastIndex(
    ({ piece }, index) =>
      piece.kind !== "other" ||
      isTown(piece.text) ||
      hasLegalForm(piece.text) ||
      kept[index - 1]?.piece.kind === "postal",
  );
  return kept.slice(0, last + 1);
};

const LOCATED = new RegExp(`^${group(ADDRESS.located)}(?:\\s+|$)`, "u");
/** "Federleicht, zu finden an der Teststrasse 123": what tells of a street in a sentence. */
export const withoutLocated = (text: string, segment: Segment): Segment => {
  const raw = text.slice(segment.start, segment.end);
  const offset = LOCATED.exec(fold(raw))?.[0].length ?? 0;
  const piece: Piece = offset === raw.length ? { kind: "other", text: "" } : pieceOf(raw.slice(offset));
  return offset > 0 && piece.kind !== "prose" ? { ...segment, start: segment.start + offset, piece } : segment;
};

/** Without some pieces: what stands behind one that began a sentence begins it then. */
export const without = (run: readonly Segment[], isNone: (segment: Segment) => boolean): Segment[] =>
  run.flatMap((segment, index) => {
    const before = run[index - 1];
    const isFresh = segment.isFresh || (before !== undefined && isNone(before) && before.isFresh);
    return isNone(segment) ? [] : [{ ...segment, isFresh }];
  });
