import { hasLegalForm, isTown, type Segment } from "./segments.ts";

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
