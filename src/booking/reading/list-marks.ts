import { fold, type Span } from "./text.ts";
import { MONTHS } from "./vocabulary.ts";

/** "1. Mai", "2. 5. 2026": the number is a day; in "3) May guests park?" no month is named. */
const DATED = new RegExp(
  `^\\s+(?!may\\s\\p{L})(?:${MONTHS.pattern}(?!\\p{L})|(?:0?[1-9]|1[0-2])\\.?(?:\\s?20\\d\\d)?\\s*(?:\\n|$))`,
  "u",
);
/** A number at the head of a line, with what sets it apart from the line; no day and no hour. */
const MARK = /(?<=(?:^|\n)[ >]*)\(?(?<n>\d{1,2})(?:[.)]\)?|\s?[:-])(?=\s+\S)/g;
/** More lines than anybody numbers. */
const MAX_MARKS = 60;

/**
 * "1. Raum A", "2. 22.04.2026", "3. 9-13": numbers that only count the lines of a list, from one on. They are no days, no
 * heads and no part of a number behind them.
 */
export const listMarks = (text: string): Span[] => {
  const marks = [...text.matchAll(MARK).take(MAX_MARKS)];
  const from = marks.findIndex(({ groups }, at) => nth(groups) === 1 && nth(marks[at + 1]?.groups) === 2);
  if (from < 0) return [];
  const list = marks.slice(from);
  if (list.some(({ 0: mark, index }) => DATED.test(fold(text.slice(index + mark.length, index + mark.length + 24)))))
    return [];
  const end = list.findIndex(({ groups }, at) => nth(groups) !== at + 1);
  return list
    .slice(0, end < 0 ? undefined : end)
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
};

const nth = (groups: Record<string, string> | undefined): number => Number(groups?.["n"]);
