import { type Day, dayOfMonth } from "../../platform/days.ts";
import { DATES_SUIT } from "./date-roles.ts";
import { type DayContext, type FoundDay, foundDay } from "./found-day.ts";
import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { DATES } from "./lexicon/date-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { clauseAt } from "./placed.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { shiftedDays } from "./shifts.ts";
import { partAround, type Span, spanOf } from "./text.ts";
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
const SENTENCE = /[.!?](?!\d)\s|\n/u;

/** The number that stands for a day is a word like any other: the full stop of "am 7." ends nothing. */
const asWords = (folded: string, days: readonly { span: Span }[]): string =>
  days.reduce(
    (text, { span }) =>
      `${text.slice(0, span.start)}${text.slice(span.start, span.end).replace(/[^\p{L} ]/gu, "x")}${text.slice(span.end)}`,
    folded,
  );

/**
 * Who was given days to choose from names one to take it, unless he names it to leave it out ("not the 7th", "am 7. ist
 * unsere GV, also am 14."), or to talk about it with others first ("I'll ask the others about the 14th"). Of several days the
 * one that suits is chosen, where that is said of one alone. Source: spec/workflow.md §2.6.
 * @param proposed the days to choose from
 */
export const chosenDays = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly Found<DayMention>[],
  proposed: readonly Day[],
): readonly Found<DayMention>[] => {
  if (proposed.length < 2) return days;
  const text = asWords(folded, days);
  const partOf = ({ span }: { span: Span }): string => {
    const { start, end } = partAround(text, span, BREAK);
    return text.slice(start, end);
  };
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
  const heard = days.map((found, at): Found<DayMention> => {
    if (left[at] && found.value.role === "event") return { ...found, value: { ...found.value, refused: true } };
    const isTalked = clauseAt(clauses, found.span).mood !== "request" && CONSULTS.test(partOf(found));
    return isTalked ? { ...found, value: { ...found.value, role: "aside" } } : found;
  });
  const open = heard.filter(({ value }) => value.role === "event" && !value.refused);
  const different = new Set(open.map(({ value }) => value.day));
  if (different.size < 2) return heard;
  const concluded = open.filter(({ span }) => CONCLUDES.test(text.slice(Math.max(0, span.start - LEAD), span.start)));
  const suiting = open.filter((found) => DATES_SUIT.test(partOf(found)));
  const better = open.filter((found) => BETTER.test(partOf(found)));
  const [picked = []] = [concluded, better, suiting].filter((each) => each.length > 0);
  if (new Set(picked.map(({ value }) => value.day)).size !== 1 || isAlsoOpen(text, picked)) return heard;
  return heard.map((found) =>
    open.includes(found) && !picked.includes(found) ? { ...found, value: { ...found.value, refused: true } } : found,
  );
};
const BETTER = new RegExp(`${BEFORE}${group(CHOSEN.better)}${AFTER}`, "u");
const LEAD = 40;
const ALSO = new RegExp(`${BEFORE}${group(CHOSEN.alsoOpen)}${AFTER}`, "u");
const isAlsoOpen = (text: string, [picked]: readonly { span: Span }[]): boolean => {
  if (!picked) return true;
  const { start, end } = partAround(text, picked.span, BREAK);
  return ALSO.test(text.slice(start, end));
};

/** "The 14th is a holiday, so the week after": from the one day that is named, while the event has none. */
export const movedOn = (days: readonly FoundDay[], folded: string, context: DayContext): readonly FoundDay[] => {
  const only = days.at(-1);
  const isOne = new Set(days.map(({ mention }) => mention.day)).size === 1;
  if (!only || !isOne || context.known !== undefined || context.proposed.length === 0) return days;
  const rest = folded.slice(only.span.end).split(SENTENCE, 1)[0] ?? "";
  const [shift] = shiftedDays(rest, { ...context, known: only.mention.day });
  if (!shift) return days;
  const span = { start: only.span.end + shift.span.start, end: only.span.end + shift.span.end };
  return foundDay(shift.mention.day, { today: context.today, span, yearless: only.mention.yearless });
};

const N = "(?<n>[1-9]|[12]\\d|3[01])";
/** "So 14", "also 14.": a number by itself that is the day of one that was proposed. */
const CONCLUDED_NUMBER = new RegExp(
  `${BEFORE}${group(CHOSEN.concludes)}(?:\\s+${group(CHOSEN.concludedLead)}){0,2}\\s+${N}(?=\\.?\\s*(?:[.,;!?)]|$|\\n|${group(CHOSEN.polite)}${AFTER}))`,
  "gu",
);
const NUMBERED = new RegExp(
  `${BEFORE}(?:${group(CHOSEN.numbered)})\\s?(?<nth>[1-5])(?![\\d.:/]\\d|\\s*${group(CHOSEN.counted)})${AFTER}`,
  "u",
);
const SOONEST = new RegExp(`${BEFORE}${group(CHOSEN.soonest)}${AFTER}`, "u");
const LATEST = new RegExp(`${BEFORE}${group(CHOSEN.latest)}${AFTER}`, "u");
const ANSWERS = new RegExp(`${BEFORE}${group(CHOSEN.answers)}`, "u");

/** A number at the end of what is said: "ok let's do 28", "der Präsident sagt: 21.". */
const LAST_NUMBER = new RegExp(
  `(?<!${group([...DATES.weAre, ...DATES.forSoMany])} )${BEFORE}(?<![\\d.:/'-])${N}(?=\\.?\\s*(?:[.;!?)]|,(?!\\s*\\d)|$|\\n|${group(CHOSEN.polite)}${AFTER}))`,
  "gu",
);
const MAX_ANSWER_WORDS = 8;

/** Days of those that were proposed, by their number alone: "the 7th is our AGM, so 14". */
export const concludedDays = (folded: string, { today, proposed }: DayContext): FoundDay[] =>
  proposed.length < 2
    ? []
    : [...folded.matchAll(isAnswer(folded) ? LAST_NUMBER : CONCLUDED_NUMBER)].flatMap((match) => {
        const n = match.groups?.["n"] ?? "";
        const [day, another] = proposed.filter((each) => dayOfMonth(each) === Number(n));
        const start = match.index + match[0].length - n.length;
        return another === undefined
          ? foundDay(day, { today, span: { start, end: start + n.length }, yearless: true })
          : [];
      });

const isAnswer = (folded: string): boolean => folded.trim().split(/\s+/u).length <= MAX_ANSWER_WORDS;

/** "Number 3", "variante 2", "je später, desto besser": one of those that were proposed, without its name. */
export const countedOff = (folded: string, { today, proposed }: DayContext): FoundDay[] => {
  if (proposed.length < 2) return [];
  const numbered = NUMBERED.exec(folded);
  if (numbered) {
    const day = proposed[Number(numbered.groups?.["nth"]) - 1];
    return foundDay(day, { today, span: spanOf(numbered), yearless: true });
  }
  const [soon, late] = [SOONEST.exec(folded), LATEST.exec(folded)];
  const found = soon ?? late;
  if (!found || (soon && late)) return [];
  const span = spanOf(found);
  const { start, end } = partAround(folded, span, SENTENCES);
  if (ANSWERS.test(folded.slice(start, end))) return [];
  return foundDay(proposed.at(soon ? 0 : -1), { today, span, yearless: true });
};
const SENTENCES = /[.!?\n]/gu;
