import { ADDRESS, STREET_WORDS } from "../lexicon/address.ts";
import { SMALL } from "../lexicon/small-words.ts";
import { pattern } from "../pattern/pattern.ts";
import { fold, type Span } from "../text.ts";
import { group } from "../vocabulary.ts";
import { LABEL, type Piece, PROSE_WORDS, pieceOf } from "./pieces.ts";

export interface Segment extends Span {
  piece: Piece;
  /** What stands between it and the one before. */
  after: "comma" | "line" | "gap";
  /** A sentence ended before it. */
  isFresh: boolean;
}

const ABBREVIATION = new RegExp(`(?:^|[\\s(.&'])${group(ADDRESS.abbreviations)}$`, "u");

/** Whether a full stop ends a sentence here; that of "Ltd." and "St. Gallen" does not. */
const endsSentence = (text: string, folded: string, at: number): boolean =>
  text[at] !== "." ||
  !ABBREVIATION.test(folded.slice(Math.max(0, at - 24), at)) ||
  (/^\.\s/.test(text.slice(at, at + 2)) &&
    PROSE_WORDS.has(/^\.\s+([\p{L}']+)/u.exec(folded.slice(at, at + 24))?.[1] ?? ""));

/** Commas, semicolons and line breaks; a dash or a bar with spaces; "at" before a number; what was run together. */
const SEPARATOR = pattern(
  [
    "\\n|[,;]|(?<![.!?])[.!?]+(?=\\s|$)|\\s[-/|·]\\s(?=\\p{L}|\\d{4})",
    `(?:\\s${group(ADDRESS.at)}|\\s(?<=\\p{Lu}[\\p{L}.]{0,30}\\s)${group(ADDRESS.atThe)})\\s(?=[^,\\n.]{0,40}\\d)`,
    `\\s(?=${group(SMALL.and)} (?:our \\p{L}+ is |${group(ADDRESS.located)} ))`,
    "\\s\\((?=\\p{Lu}[^)\\n]{2,50}\\s[^)\\n]{2,20}\\))",
    "(?<=\\d[a-z]?)\\s(?=\\d{4,5}\\s\\p{L}{2})",
    `(?<=\\s${group(ADDRESS.shortForms)})\\s(?:(?=\\p{L}[\\p{L}. ]{2,30}\\s\\d)|${group(ADDRESS.fromTown)}\\s(?=\\p{Lu}))`,
  ].join("|"),
);

/** The full stop of "Polar Foods Ltd." is part of the name. */
const DOTTED_FORM = /(?<![\p{L}])(?:ltd|inc|co|corp)\.$/u;

type After = Segment["after"];
const afterOf = (mark: string, between: string): After =>
  /\n[^\S\n]*\n/.test(mark + between) ? "gap" : mark.includes("\n") ? "line" : /[.!?]/.test(mark) ? "gap" : "comma";

/** What stands between commas and is one piece nevertheless. */
const isOnePiece = (folded: string, from: number, { mark, at }: { mark: string; at: number }): boolean =>
  (mark === "," && isHouseNumber(folded, from, at)) ||
  (/^[,/\s-]/.test(mark) && mark !== "\n" && isLabelledName(folded, from, at + mark.length));

/** A stretch of text in pieces, each with what stands before it. */
export const segmentsOf = (text: string, { start, end }: Span): Segment[] => {
  const folded = fold(text);
  const found: Segment[] = [];
  let from = start;
  let marks = "";
  let hasEnded = false;
  const close = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() === "") return;
    const first = from + part.search(/\S/);
    const plain = from + part.trimEnd().length;
    const last = DOTTED_FORM.test(folded.slice(Math.max(0, plain - 6), plain + 1)) ? plain + 1 : plain;
    found.push({
      start: first,
      end: last,
      piece: pieceOf(text.slice(first, last)),
      after: afterOf(marks, ""),
      isFresh: hasEnded,
    });
    marks = "";
    hasEnded = false;
  };
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SEPARATOR)) {
    const at = start + index;
    if (/^[.!?]/.test(mark) && !endsSentence(text, folded, at)) continue;
    if (isOnePiece(folded, from, { mark, at })) continue;
    close(at);
    if (/[.!?]/.test(mark)) hasEnded = true;
    marks += mark === "\n" && /[.!?]/.test(marks) ? "" : mark;
    if (mark === "\n" && /[.!?]/.test(marks)) marks = /\n/.test(marks) ? marks : "\n";
    from = at + mark.length;
  }
  close(end);
  return found;
};

const HOUSE_NUMBER = new RegExp(`^\\d{1,4} ?(?:[a-z]|${group(ADDRESS.twice)})?$`, "u");
const STREET_NEXT = new RegExp(`^,? ?(?:${STREET_WORDS})(?!\\p{L})`, "u");
const STREET_FIRST = new RegExp(`^(?:${STREET_WORDS}) [^\\d]{2,40}$`, "u");
const NUMBER_NEXT = /^, ?\d{1,4} ?[a-z]?(?=\s*(?:[,;\n]|$))/u;
/** "12, rue de la République", "Via Motta, 3": a house number and its street. */
const isHouseNumber = (folded: string, from: number, at: number): boolean => {
  const part = folded.slice(from, Math.min(at, from + 48)).trim();
  return (
    (HOUSE_NUMBER.test(part) && STREET_NEXT.test(folded.slice(at, at + 24))) ||
    (STREET_FIRST.test(part) && NUMBER_NEXT.test(folded.slice(at, at + 12)))
  );
};

const NAME_LABELS = LABEL.filter(({ label }) => label === "company" || label === "name");
/** "Company: Meier, Huber & Co." is one value to the end of its line, unless another label or a code follows. */
const isLabelledName = (folded: string, from: number, next: number): boolean => {
  const rest = folded.slice(from, from + 60).replace(/^[\s*•-]+/u, "");
  const isName = NAME_LABELS.some(({ form }) => form.exec(rest)?.groups?.["sign"]?.trim() === ":");
  const following = folded.slice(next, next + 60).trimStart();
  return (
    isName &&
    !LABEL.some(({ form }) => form.test(following)) &&
    pieceOf(following.split(/[,;\n]/, 1)[0] ?? "").kind === "other"
  );
};
