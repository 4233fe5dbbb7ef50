import type { BillingField } from "../../facts.ts";
import { ADDRESS } from "../lexicon/address.ts";
import type { BillingMention } from "../reading.ts";
import { fold, type Span } from "../text.ts";
import { group } from "../vocabulary.ts";
import { assemble, sizeOf } from "./assemble.ts";
import { isProse, type Piece, pieceOf } from "./pieces.ts";
import type { Segment } from "./segments.ts";

export interface FoundBilling {
  mention: BillingMention;
  span: Span;
}

export interface BillingQuestion {
  /** Our last message asked for the address. */
  isAnswer: boolean;
  /** What of it is still missing, as far as that is known. */
  missing: readonly BillingField[];
  /** Names of rooms, which are no companies. */
  rooms: readonly string[];
}

/** A piece that is one of an address by its look. */
export const isAddressPiece = ({ piece }: Segment): boolean => piece.kind !== "other" && piece.kind !== "prose";

/** The address that some pieces make. */
export const mentionOf = (segments: readonly Segment[], isLabelled: boolean): FoundBilling[] => {
  const [first] = segments;
  const last = segments.at(-1);
  const address = assemble(segments.map(({ piece }) => piece));
  if (!first || !last || sizeOf(address) === 0) return [];
  return [{ mention: { address, isLabelled }, span: { start: first.start, end: last.end } }];
};

const PROSE_TAIL = new RegExp(`^.*(?<![\\p{L}'])${group(ADDRESS.beforeName)}\\s+(?=[\\p{Lu}\\d])`, "su");

/** The name at the end of a sentence: "our finance team at Polar Foods GmbH". */
export const tailOf = (text: string): { offset: number; piece: Piece } | undefined => {
  const offset = (/^.*:\s+(?=\S)/su.exec(text) ?? PROSE_TAIL.exec(text))?.[0].length ?? 0;
  const tail = text.slice(offset);
  return offset > 0 && !isProse(tail) ? { offset, piece: pieceOf(tail) } : undefined;
};

const FILLER = new RegExp(`^${group(ADDRESS.fillers)}\\b.{0,20}$`, "u");
/** What is said before an answer and is no part of it. */
export const isFiller = (text: string, { start, end }: Segment): boolean => FILLER.test(fold(text.slice(start, end)));
