import type { Day } from "../../platform/days.ts";
import { DATES_SUIT } from "./date-roles.ts";
import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { clauseAt } from "./placed.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { partAround, type Span } from "./text.ts";
import { AFTER, BEFORE, group, WEEKDAYS } from "./vocabulary.ts";

const ON = `(?:\\s+${group(CHOSEN.onThis)}(?:(?<=')|(?=\\s))){0,2}\\s*(?:${WEEKDAYS.pattern},?\\s+)?`;
/** "Neither the", "bloss nicht der", right before a day. */
const NOT_THIS = new RegExp(`${BEFORE}${group(CHOSEN.notThis)}${ON}$`, "u");
/** Between two days of one list. */
const NOR = new RegExp(`^\\.?\\s*(?:,|${group(CHOSEN.norThis)})${ON}$`, "u");
const AND = new RegExp(`^\\.?\\s*${group(CHOSEN.norThis)}${ON}$`, "u");
const CONSULTS = new RegExp(`${BEFORE}${group(CHOSEN.consults)}${AFTER}`, "u");
/** "So", "quindi": what was said of the days before speaks for this one. */
const CONCLUDES = new RegExp(
  `(?:^|[,;:-]\\s*|\\s)${group(CHOSEN.concludes)}(?:\\s+${group(CHOSEN.concludedLead)}){0,2}\\s*$`,
  "u",
);
const BREAK = new RegExp(`[,;:.!?()\\n]|\\s-\\s|(?<!\\p{L})${group(SMALL.but)}(?!\\p{L})`, "gu");
const BETTER = new RegExp(`${BEFORE}${group(CHOSEN.better)}${AFTER}`, "u");
const ALSO = new RegExp(`${BEFORE}${group(CHOSEN.alsoOpen)}${AFTER}`, "u");
/** As far as it is looked back from a day. */
const LEAD = 40;

/** What is said of a day: its part of the sentence. */
const partsOf =
  (text: string) =>
  ({ span }: { span: Span }): string => {
    const { start, end } = partAround(text, span, BREAK);
    return text.slice(start, end);
  };

/** The number that stands for a day is a word like any other: the full stop of "am 7." ends nothing. */
const asWords = (folded: string, days: readonly { span: Span }[]): string =>
  days.reduce(
    (text, { span }) =>
      `${text.slice(0, span.start)}${text.slice(span.start, span.end).replace(/[^\p{L} ]/gu, "x")}${text.slice(span.end)}`,
    folded,
  );

/** Which of the days are named to be left out: "neither the 7th nor the 14th", "7., 14. und 28. fallen weg". */
const leftOut = (text: string, days: readonly Found<DayMention>[]): readonly boolean[] => {
  const left = days.map(
    ({ span: { start }, value }): boolean =>
      value.refused === true || value.role === "aside" || NOT_THIS.test(text.slice(Math.max(0, start - LEAD), start)),
  );
  const between = (at: number): string => text.slice(days[at]?.span.end, days[at + 1]?.span.start);
  for (let at = 1; at < days.length; at++) left[at] ||= (left[at - 1] ?? false) && NOR.test(between(at - 1));
  for (let at = days.length - 2, isList = false; at >= 0; at--) {
    isList = (left[at + 1] ?? false) && (isList ? NOR : AND).test(between(at));
    left[at] ||= isList;
  }
  return left;
};

/** Of several days the one that is concluded from the others, liked more, or said to suit, where that is one alone. */
const pickedOf = (
  text: string,
  open: readonly Found<DayMention>[],
  isAnswer: boolean,
): readonly Found<DayMention>[] => {
  const partOf = partsOf(text);
  const concluded = open.filter(({ span }) => CONCLUDES.test(text.slice(Math.max(0, span.start - LEAD), span.start)));
  const better = open.filter((found) => BETTER.test(partOf(found)));
  const suiting = open.filter((found) => DATES_SUIT.test(partOf(found)));
  const [picked = []] = (isAnswer ? [concluded, better, suiting] : [concluded]).filter((each) => each.length > 0);
  const isOne = new Set(picked.map(({ value }) => value.day)).size === 1;
  return isOne && !picked.some((found) => ALSO.test(partOf(found))) ? picked : [];
};

/**
 * Who was given days to choose from, or names several, names one to take it, unless he names it to leave it out ("not the
 * 7th", "am 7. ist unsere GV, also am 14."), or to talk about it with others first ("I'll ask the others about the 14th"). Of
 * several days the one that suits is chosen, where that is said of one alone. Source: spec/workflow.md §2.6.
 * @param proposed the days to choose from, as far as we named some
 */
export const chosenDays = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly Found<DayMention>[],
  proposed: readonly Day[],
): readonly Found<DayMention>[] => {
  if (proposed.length < 2 && new Set(days.map(({ value }) => value.day)).size < 2) return days;
  const text = asWords(folded, days);
  const partOf = partsOf(text);
  const left = leftOut(text, days);
  const heard = days.map((found, at): Found<DayMention> => {
    if (left[at] && found.value.role === "event") return { ...found, value: { ...found.value, refused: true } };
    const isTalked =
      proposed.length > 1 && clauseAt(clauses, found.span).mood !== "request" && CONSULTS.test(partOf(found));
    return isTalked ? { ...found, value: { ...found.value, role: "aside" } } : found;
  });
  const open = heard.filter(({ value }) => value.role === "event" && !value.refused);
  const picked = new Set(open.map(({ value }) => value.day)).size < 2 ? [] : pickedOf(text, open, proposed.length > 1);
  return picked.length === 0
    ? heard
    : heard.map((found) =>
        open.includes(found) && !picked.includes(found)
          ? { ...found, value: { ...found.value, refused: true } }
          : found,
      );
};
