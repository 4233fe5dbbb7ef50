import { type Day, firstOfMonth, lastOfMonth, mondayOf, monthOf, plusDays, yearOf } from "../../platform/days.ts";
import { dayIn } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, MONTHS, ORDINALS, WEEKDAYS } from "./vocabulary.ts";
import { DAY } from "./written-days.ts";

/** Days to choose from. */
export interface Stretch {
  from: Day;
  to: Day;
  span: Span;
  /** Nothing but its name says that it is a time to choose. */
  isBare?: boolean;
}

export const YEAR = "(?:,?\\s+(?<year>20\\d\\d))?";

/** The month of the year that is written, else the next one that is not over. */
export const yearFor = (month: number, written: string | undefined, today: Day): number => {
  if (written) return Number(written);
  return month < monthOf(today) ? yearOf(today) + 1 : yearOf(today);
};

const WEEK = group(DATES.stretches.week);
/** "the second week of May", "in der ersten Woche im Juni". */
const WEEK_OF_MONTH = pattern(
  `${BEFORE}(?<nth>${ORDINALS.pattern}|${any("last")}) (?:${WEEK} (?:${any("inMonth")} |d')(?<month>${MONTHS.pattern})${YEAR}|(?<compound>${MONTHS.pattern})${WEEK})${AFTER}`,
);

const weeksOfMonth = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(WEEK_OF_MONTH)].flatMap((match) => {
    const { nth = "", month: name, compound = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(name ?? compound);
    if (month === undefined) return [];
    const number = ORDINALS.numberOf(nth);
    const inYear = yearFor(month, year, today);
    const last = lastOfMonth(inYear, month);
    if (number === undefined) return [{ from: plusDays(last, -6), to: last, span: spanOf(match) }];
    const from = plusDays(firstOfMonth(inYear, month), (number - 1) * 7);
    return [{ from, to: plusDays(from, 6) > last ? last : plusDays(from, 6), span: spanOf(match) }];
  });

/** "KW 23", "week 23": Monday to Sunday. */
const CALENDAR_WEEK = pattern(
  `${BEFORE}${group(DATES.calendarWeeks)}\\s*(?:n\\.?[o°]?\\s*)?(?<week>[1-9]|[1-4]\\d|5[0-3])${YEAR}${AFTER}`,
);

const calendarWeeks = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(CALENDAR_WEEK)].map((match) => {
    const { week, year } = match.groups ?? {};
    const monday = (inYear: number) => plusDays(mondayOf(`${inYear}-01-04`), (Number(week) - 1) * 7);
    const thisYear = monday(Number(year ?? yearOf(today)));
    const from = !year && plusDays(thisYear, 6) < today ? monday(yearOf(today) + 1) : thisYear;
    return { from, to: plusDays(from, 6), span: spanOf(match) };
  });

/** "the week of 16 March", "die Woche vom 4. Mai", "la semaine du 11 mai": the week that the day is in. */
const WEEK_OF_DAY = pattern(
  `${BEFORE}${WEEK} ${group(DATES.weekOf)}\\s?(?:${WEEKDAYS.pattern})?,?\\s?(?:${group(DATES.article)} )?(?:(?<day>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})|(?<first>${MONTHS.pattern}) (?<second>${DAY})|(?<digits>\\d{1,2}\\.\\s?\\d{1,2}\\.?))${YEAR}${AFTER}`,
);

const weeksOfDays = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(WEEK_OF_DAY)].flatMap((match) => {
    const { day, month, first, second, digits = "", year } = match.groups ?? {};
    const [, dayNumber, monthNumber] = /^(\d{1,2})\.\s?(\d{1,2})/.exec(digits) ?? [];
    const number = Number.parseInt(day ?? second ?? dayNumber ?? "", 10);
    const inMonth = monthNumber === undefined ? MONTHS.numberOf(month ?? first ?? "") : Number(monthNumber);
    const found = inMonth === undefined ? undefined : dayIn(year, inMonth, number, today);
    return found === undefined
      ? []
      : [{ from: mondayOf(found), to: plusDays(mondayOf(found), 6), span: spanOf(match) }];
  });

/** Weeks that a text names: by number, by a day of theirs, or by their place in a month. */
export const weekStretches = (folded: string, today: Day): Stretch[] =>
  [weeksOfDays, weeksOfMonth, calendarWeeks].flatMap((read) => read(folded, today));
