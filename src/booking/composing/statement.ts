import type { Day, TimeOfDay } from "../../platform/days.ts";
import type { Unit } from "../words.ts";

/**
 * Something a text claims. A draft carries its claims in the order in which the text makes them; the verifier reads
 * them back from the text by itself and compares (spec/workflow.md §6.3).
 */
export type Claim =
  | { kind: "day"; day: Day }
  | { kind: "time"; time: TimeOfDay }
  | { kind: "money"; minor: number; currency: string }
  | { kind: "count"; count: number }
  | { kind: "percent"; percent: number }
  /** Of a room, in square metres. */
  | { kind: "area"; sqm: number }
  | { kind: "room"; name: string }
  /** Of the catalogue, or something that a room has. */
  | { kind: "product"; name: string }
  | { kind: "unit"; unit: Unit }
  | { kind: "status"; status: "free" | "taken" | "option" }
  /** Words of the client or the venue, repeated as they are: a name, an address. */
  | { kind: "verbatim"; text: string }
  | { kind: "link"; url: string };

/** A piece of text and what it claims. */
export interface Said {
  text: string;
  claims: readonly Claim[];
}

export const NOTHING: Said = { text: "", claims: [] };

type Piece = Said | string;

const textOf = (piece: Piece): string => (typeof piece === "string" ? piece : piece.text);
const claimsOf = (piece: Piece): readonly Claim[] => (typeof piece === "string" ? [] : piece.claims);

/** A sentence with its claims in order: say`${t.room(name)} is ${t.free}.` Plain strings are words without claims. */
export const say = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Said => ({
  text: strings.map((string, index) => string + (index < pieces.length ? textOf(pieces[index] ?? "") : "")).join(""),
  claims: pieces.flatMap(claimsOf),
});

/** Pieces one after the other; those that say nothing are left out. */
export const join = (pieces: readonly Piece[], separator: string): Said => {
  const speaking = pieces.filter((piece) => textOf(piece) !== "");
  return { text: speaking.map(textOf).join(separator), claims: speaking.flatMap(claimsOf) };
};

/** " (U-shape)": a word that explains what stands before it, where there is one. */
export const inBrackets = (word: string | undefined): string => (word === undefined ? "" : ` (${word})`);

/** A list with commas and a last word: "A, B and C". */
export const list = (pieces: readonly Piece[], last: string): Said => {
  const head = pieces.slice(0, -1);
  const tail = pieces.at(-1);
  if (tail === undefined) return NOTHING;
  return head.length === 0 ? join([tail], "") : join([join(head, ", "), tail], ` ${last} `);
};

/** A link in Markdown; its label claims nothing. */
export const link = (label: string, url: string): Said => ({
  text: `[${label}](${url})`,
  claims: [{ kind: "link", url }],
});
