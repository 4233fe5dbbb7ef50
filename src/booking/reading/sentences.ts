import { CLAUSE } from "./lexicon/clause-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { NAMES } from "./lexicon/name-words.ts";
import { fold, type Span } from "./text.ts";
import { group, MONTHS } from "./vocabulary.ts";

const ABBREVIATIONS = new Set(
  LEXICONS.flatMap(({ abbreviations }) => abbreviations.map((word) => word.replaceAll("\\", ""))),
);
const STARTS_WITH_MONTH = new RegExp(`^${MONTHS.pattern}`, "u");
const AFTER_ORDINAL = new RegExp(`^${group(CLAUSE.afterOrdinal)}`, "u");

/** "35 et plus 28. et dites": no word that stands behind an ordinal, which German alone writes with a full stop. */
const ENDS_NUMBER = new RegExp(`^\\.\\s+${group(CLAUSE.afterNumber)}(?=[\\s',])`, "iu");

const MAX_WRAPPED_LINE = 60;
/** Nobody writes longer sentences; a text without any end is read in pieces, so that reading stays linear. */
const MAX_SENTENCE = 600;

/** "Jetzt sind wir 32 😅 passt ihr das an?", "on prend la salle A :) et du coup": a face ends what was said, where no mark does. */
const MARK =
  /(?<![.!?])[.!?]+(?=\s|$)|\n+|(?<=[\p{L}\p{N}] ?)(?:\p{Emoji_Presentation}+|[:;]['’]?-?[)D]+|\^\^)(?=\s+[\p{L}\p{N}])/gu;

/** A full stop ends a sentence unless it belongs to a number or an abbreviation; a line break unless a line was wrapped. */
export const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    while (end - start > MAX_SENTENCE) {
      const space = text.lastIndexOf(" ", start + MAX_SENTENCE) + 1;
      const cut = space > start ? space : start + MAX_SENTENCE;
      spans.push({ start, end: cut });
      start = cut;
    }
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (mark.startsWith("\n") ? endsLine(text, start, index, end) : endsSentence(text, index, mark)) close(end);
  }
  close(text.length);
  return withoutFlood(spans);
};

/** More than anybody writes; what is behind is read in larger pieces, so that a flood of short lines costs no more. */
const MAX_SENTENCES = 300;

const withoutFlood = (spans: readonly Span[]): Span[] => {
  const kept = spans.slice(0, MAX_SENTENCES);
  for (const { start, end } of spans.slice(MAX_SENTENCES)) {
    const last = kept.at(-1);
    if (kept.length > MAX_SENTENCES && last && end - last.start <= MAX_SENTENCE)
      kept[kept.length - 1] = { start: last.start, end };
    else kept.push({ start, end });
  }
  return kept;
};

/** "Prof. E. Lind" */
const INITIAL = new RegExp(`(?<!\\p{L})${group(NAMES.titles)}\\.? \\p{Lu}$`, "iu");

/** "Angebot i. O., wird angenommen", "z. B.": an abbreviation of several letters, each with its full stop. */
const isSpaced = (text: string, index: number): boolean =>
  /(?<![\p{L}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, index - 2), index)) &&
  (/^\. \p{L}\./u.test(text.slice(index, index + 4)) ||
    (/(?<![\p{L}\p{N}])\p{Ll}\. \p{L}$/u.test(text.slice(Math.max(0, index - 5), index)) &&
      !/^\.\s+\p{Lu}/u.test(text.slice(index, index + 6))));

/** "Remplacez s.v.p. le vin", "p.f. il vino": letters with a full stop each, and the sentence goes on in small letters. */
const isOfLetters = (text: string, index: number): boolean =>
  /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+$/u.test(text.slice(Math.max(0, index - 8), index)) &&
  /^\. +\p{Ll}/u.test(text.slice(index, index + 4));

const endsSentence = (text: string, index: number, mark: string): boolean => {
  if (mark !== ".") return true;
  if (INITIAL.test(text.slice(Math.max(0, index - 12), index))) return false;
  const before = /[\p{L}\p{N}.:]+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? "";
  if (ABBREVIATIONS.has(before.toLowerCase()) || isSpaced(text, index) || isOfLetters(text, index)) return false;
  const next = /^\.\s+(\S+)/.exec(text.slice(index, index + 40))?.[1] ?? "";
  const isOrdinal =
    /^(?:[1-9]|[12]\d|3[01])$/.test(before) && next !== "" && !ENDS_NUMBER.test(text.slice(index, index + 20));
  return (
    !isOrdinal || (/^\p{Lu}/u.test(next) && !STARTS_WITH_MONTH.test(fold(next)) && !AFTER_ORDINAL.test(fold(next)))
  );
};

const endsLine = (text: string, start: number, index: number, end: number): boolean => {
  if (end - index > 1) return true;
  const line = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
  const next = text.slice(end, end + 3);
  return line.length < MAX_WRAPPED_LINE || /[.!?:]\s*$/.test(text.slice(start, index)) || /^[-*•]\s/.test(next);
};
