import { oncePer } from "../../platform/once.ts";
import { START } from "./lexicon/edges.ts";
import { anyOf } from "./pattern/pattern.ts";

/** Where something stands in the text that was read; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** "Firma⇥Muster AG", "| Firma | Muster AG |": what a cell is about, and what stands beside it. */
const TABBED = /^(?<label>[^\t\n:\d]{1,29}\p{L})\t+(?=\S[^\t\n]*$)/gmu;
/** "Quando = 10.06.2026": what a line or a part of a row is about, as others write it with a colon. */
const EQUALS = /(?<=^|[\n,;/|] ?)(?<label>\p{L}{2,20}(?: \p{L}{1,20}){0,2}) ?= ?(?=[\p{L}\d])/gu;
const TABLE_ROW = /^ *\|[^\n]*\| *$/gmu;
const rowOf = (row: string): string => {
  const cells = row.split("|").flatMap((cell) => (cell.trim() === "" ? [] : [cell.trim()]));
  const [label = "", value = ""] = cells;
  return cells.every((cell) => /^:?-+:?$/.test(cell))
    ? ""
    : cells.length === 2
      ? `${label}: ${value}`
      : cells.join(", ");
};

/** One form for every detector: straight quotes and dashes, plain spaces, Swiss double s. Line breaks stay. */
export const normalise = (raw: string): string =>
  raw
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2018\u2019\u201a\u201b\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2039\u203a]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/ß/g, "ss")
    .replace(TABBED, "$<label>: ")
    .replace(EQUALS, "$<label>: ")
    .replace(TABLE_ROW, (row) => rowOf(row))
    .replace(/\t/g, " ");

const plainOf = (letter: string): string => {
  const plain = letter.normalize("NFD").slice(0, 1).toLowerCase();
  return plain.length === letter.length ? plain : letter;
};

/** Latin capitals and letters, accents by themselves, Greek and Cyrillic. */
const LETTERS = { first: 0x41, last: 0x52f };

/**
 * Capitals and the letters with accents, looked up: to normalise each anew costs most of a long German mail. Made with the
 * first letter that is looked up, for a start needs none.
 */
const plainOfEach = oncePer(({ first, last }: typeof LETTERS): ReadonlyMap<string, string> => {
  const letters = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  const plain = letters.join("\n").normalize("NFD").toLowerCase().split("\n");
  return new Map(letters.map((letter, at) => [letter, (plain[at] ?? letter).slice(0, 1)]));
});

/** What most of a mail is: its capitals need no look at each of them. */
const PLAIN_TEXT = /^[\u0000-\u007f]*$/;

const withoutAccents = (text: string): string => {
  const plainOfLetter = plainOfEach(LETTERS);
  return text.replace(/[^\u0000-\u007f]/gu, (letter) => plainOfLetter.get(letter) ?? plainOf(letter));
};

/** Lower case without accents; every character keeps its place, so spans stay valid. */
export const fold = (text: string): string => {
  const bare = PLAIN_TEXT.test(text) ? text : withoutAccents(text);
  return PLAIN_TEXT.test(bare) ? bare.toLowerCase() : bare.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
};

/** The text with some stretches blanked out, so that nobody reads them; the rest keeps its place. */
export const blank = (text: string, spans: readonly Span[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\n]/g, " "));
    at = end;
  }
  return parts.join("") + text.slice(at);
};

/** A text as it is written and as it is folded, place by place the same. */
export interface FoldedText {
  written: string;
  folded: string;
}

/** Both forms of a text. */
export const bothOf = (written: string): FoldedText => ({ written, folded: fold(written) });

/** What stands before a match, in both forms; all of it where nothing matches behind its start. */
export const upTo = (text: FoldedText, form: RegExp): FoldedText => {
  const at = text.folded.search(form);
  return at > 0 ? { written: text.written.slice(0, at), folded: text.folded.slice(0, at) } : text;
};

/** Whether something begins within a stretch of text: in this clause, in this line. */
export const isIn =
  ({ start, end }: Span) =>
  ({ span }: { span: Span }): boolean =>
    start <= span.start && span.start < end;

/** `blank` for both forms: what is left needs no folding anew. */
export const without = ({ written, folded }: FoldedText, spans: readonly Span[]): FoldedText => ({
  written: blank(written, spans),
  folded: blank(folded, spans),
});

export const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** The same stretch in a text that begins so much earlier. */
export const offsetBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The part of a text that a stretch of it stands in, as far as the nearest breaks on either side. */
export const partAround = (text: string, { start, end }: Span, breaks: RegExp): Span => {
  const found = [...text.matchAll(breaks)].map(spanOf);
  return {
    start: Math.max(0, ...found.filter((each) => each.end <= start).map((each) => each.end)),
    end: Math.min(text.length, ...found.filter((each) => each.start >= end).map((each) => each.start)),
  };
};

/** The words of a clause around what stands in it, be it with its end in the next one: its part up to the nearest breaks. */
export const wordsAround = (folded: string, { start, end }: Span, clause: Span, breaks: RegExp): string => {
  const text = folded.slice(clause.start, clause.end);
  const own = { start: Math.max(start, clause.start), end: Math.min(end, clause.end) };
  const part = partAround(text, offsetBy(own, -clause.start), breaks);
  return text.slice(part.start, part.end);
};

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Matches any of the fragments as whole words in folded text. Fragments may be regular expressions. */
export const words = (fragments: readonly string[]): RegExp =>
  anyOf(longestFirst(fragments).map(wordFirst), ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"]);

/** To look back at every word of a text is dear: what stands before one is looked at where that word itself is found. */
const wordFirst = (fragment: string): string => {
  if (!fragment.startsWith(START)) return fragment;
  const word = fragment.slice(START.length);
  return `(?=${word})${fragment}`;
};

/** Alternatives in the order in which a longer one wins over its own beginning. */
export const longestFirst = (fragments: readonly string[]): string[] =>
  fragments.toSorted((a, b) => b.length - a.length);

/** A text as it is matched literally in a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
