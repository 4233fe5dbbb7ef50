import {
  type Day,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthOf,
  plusDays,
  yearOf,
} from "../../platform/days.ts";
import { weeksOfFeasts } from "./feast-days.ts";
import { dayIn, type FoundDay, foundDay } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf, touches } from "./text.ts";
import { AFTER, any, BEFORE, group, HOUR_SIGN, MONTHS, ORDINALS, WEEKDAYS } from "./vocabulary.ts";
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

const BETWEEN_DAYS = group([...DATES.through, "/", ...SMALL.or, ...SMALL.and]);
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

/** "KW 23", "week 23", "der 23. Kalenderwoche": Monday to Sunday. */
const NAMED_WEEK = `(?:${group(DATES.calendarWeeks)}\\s*(?:${group(DATES.weekNumber)}\\s*)?(?<week>[1-9]|[1-4]\\d|5[0-3])|(?<nth>[1-9]|[1-4]\\d|5[0-3])${DATES.nthWeek} ${group(DATES.countedWeeks)})${YEAR}`;
const CALENDAR_WEEK = pattern(`${BEFORE}${NAMED_WEEK}${AFTER}`);

const mondayOfWeek = ({ week, nth, year }: Record<string, string | undefined>, today: Day): Day => {
  const monday = (inYear: number) => plusDays(mondayOf(`${inYear}-01-04`), (Number(week ?? nth) - 1) * 7);
  const thisYear = monday(Number(year ?? yearOf(today)));
  return !year && plusDays(thisYear, 6) < today ? monday(yearOf(today) + 1) : thisYear;
};

const calendarWeeks = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(CALENDAR_WEEK)].map((match) => {
    const from = mondayOfWeek(match.groups ?? {}, today);
    return { from, to: plusDays(from, 6), span: spanOf(match) };
  });

const SHORT_WEEKDAYS = DATES.shortWeekdays.flatMap(({ week, days }) =>
  days.map((name, at) => ({ name, form: new RegExp(`^${name}$`, "u"), week: new RegExp(week, "u"), number: at + 1 })),
);
const WEEKDAY = `(?<weekday>${WEEKDAYS.pattern}|${group(SHORT_WEEKDAYS.map(({ name }) => name))})`;
/** "Do KW 22": a weekday that is cut short is one in the language in which the week is named. */
const weekdayNumber = ({ 0: said, groups }: RegExpMatchArray): number | undefined => {
  const name = groups?.["weekday"] ?? "";
  return WEEKDAYS.numberOf(name) ?? SHORT_WEEKDAYS.find(({ form, week }) => form.test(name) && week.test(said))?.number;
};
/** "Dienstag in KW 23", "Thursday of week 22", "semaine 23, jeudi". */
const WEEKDAY_OF_WEEK = [
  pattern(`${BEFORE}${WEEKDAY}\\.?,? (?:${group(DATES.weekNumberLinks)} )?\\(?${NAMED_WEEK}${AFTER}\\)?`),
  pattern(
    `${BEFORE}${NAMED_WEEK}(?:\\s?[,:/-])? (?:${group([...DATES.onWeekday, ...DATES.article])} )?${WEEKDAY}${AFTER}`,
  ),
];
const OTHER_WEEKDAY = `(?:${group([...DATES.onWeekday, ...DATES.article])} )?(?:${WEEKDAYS.pattern})`;
const CHOICE_BEFORE = new RegExp(
  `${BEFORE}${WEEKDAYS.pattern},?\\s?(?:${BETWEEN_DAYS}|,)\\s?(?:${group(DATES.article)} )?$`,
  "u",
);
const CHOICE_BEHIND = new RegExp(`^\\s?(?:${BETWEEN_DAYS}|,)\\s?${OTHER_WEEKDAY}${AFTER}`, "u");
/** Longer than two weekdays with what stands between them. */
const MAX_CHOICE = 40;

/** A weekday of a week that is told by its number; where two are to choose from it is none. */
export const weekdaysOfWeeks = (folded: string, today: Day): FoundDay[] =>
  WEEKDAY_OF_WEEK.flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const span = spanOf(match);
      const wanted = weekdayNumber(match);
      const isChoice =
        CHOICE_BEFORE.test(folded.slice(Math.max(0, span.start - MAX_CHOICE), span.start)) ||
        CHOICE_BEHIND.test(folded.slice(span.end, span.end + MAX_CHOICE));
      if (wanted === undefined || isChoice) return [];
      const day = plusDays(mondayOfWeek(match.groups ?? {}, today), wanted - 1);
      return foundDay(day, { today, span, yearless: match.groups?.["year"] === undefined });
    }),
  );

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

/** Behind a week: "(around 10/11)", ", ideally the 10th or 11th", "so um den 10. herum". */
const DAYS_OF_WEEK = new RegExp(
  `^[\\s,:;(–-]*(?:(?!${WEEKDAYS.pattern}(?!\\p{L}))\\p{L}{1,12}\\.?\\s+){0,3}?(?:${group([...DATES.article, ...DATES.dottedArticle, ...DATES.listArticle])}(?:\\s+|(?<=')))?(?<first>${DAY})(?:\\s*${BETWEEN_DAYS}\\s*(?:${group([...DATES.article, ...DATES.listArticle])}(?:\\s+|(?<=')))?(?<second>${DAY}))?(?![\\d:%/.]|[.,]\\d|\\s?(?:${HOUR_SIGN}|${any("people")}|${any("hours")}|${any("to")}|${MONTHS.pattern})(?!\\p{L}))${AFTER}`,
  "u",
);
const MAX_BEHIND = 70;

/** "Second week of December (around 10/11)": the days of that month, and never 10 November. Source: spec/workflow.md §3.6. */
const narrowed = (stretch: Stretch, folded: string): Stretch => {
  const { from, to, span } = stretch;
  const behind = DAYS_OF_WEEK.exec(folded.slice(span.end, span.end + MAX_BEHIND));
  const { first = "", second } = behind?.groups ?? {};
  // A number by itself may count anything.
  if (!behind || (second === undefined && /^\d+$/u.test(first))) return stretch;
  const days = [first, second ?? first].map((day) => dayOf(yearOf(from), monthOf(from), Number.parseInt(day, 10)));
  const [one, other] = days;
  const isNear = (day: Day | undefined): day is Day =>
    day !== undefined && day >= plusDays(from, -NEAR_DAYS) && day <= plusDays(to, NEAR_DAYS);
  if (!isNear(one) || !isNear(other) || other < one) return stretch;
  return { ...stretch, from: one, to: other, span: { start: span.start, end: span.end + behind[0].length } };
};
/** People count weeks from the first of a month, or from its first Monday. */
const NEAR_DAYS = 6;

/** Weeks that a text names: by number, by a day of theirs, or by their place in a month; none of which a day is named. */
export const weekStretches = (folded: string, today: Day): Stretch[] => {
  const days = weekdaysOfWeeks(folded, today);
  return [weeksOfDays, weeksOfMonth, calendarWeeks, weeksOfFeasts]
    .flatMap((read) => read(folded, today))
    .filter(({ span }) => !days.some((day) => touches(day.span, span)))
    .map((stretch) => narrowed(stretch, folded));
};
