import { de, en, type ParsedComponents, type ParsedResult } from "chrono-node";
import {
  type Day,
  dayOf,
  dayOfMonth,
  firstOfMonth,
  mondayOf,
  monthOf,
  plusDays,
  plusMonths,
  weekdayOf,
  yearOf,
} from "../../platform/days.ts";
import type { Language } from "../words.ts";
import { dayLists, type FoundDay, joinRanges, nextOccurrence, stretchesOfDays, writtenDays } from "./day-ranges.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { DateRole } from "./reading.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, MONTHS, ORDINALS, WEEKDAYS } from "./vocabulary.ts";

export interface DayContext {
  today: Day;
  language: Language | undefined;
  /** Days that were proposed last, for "the 14th". */
  proposed: readonly Day[];
}

/** Stretches such as "next week" name no day, and "now" no date. */
const NO_DAY = new RegExp(
  `^(?:now|jetzt|nun|${any("next")}? ?(?:${any("this")}|${any("last")})? ?(?:week|woche|month|monat|year|jahr|weekend|wochenende)\\b.*)$`,
  "u",
);
const MONTH_NAME = words([MONTHS.pattern]);
const WEEKDAY_NAME = words([WEEKDAYS.pattern]);

const componentDay = (components: ParsedComponents, today: Day): Day | undefined => {
  const [day, month, year] = [components.get("day"), components.get("month"), components.get("year")];
  if (day === null || month === null || year === null) return undefined;
  return components.isCertain("year") ? dayOf(year, month, day) : nextOccurrence(month, day, today);
};

const isFullDay = (components: ParsedComponents) => components.isCertain("day") && components.isCertain("month");

/** What chrono reads, corrected where it guesses: years, "now", stretches of time. */
const chronoDays = (text: string, folded: string, { today, language }: DayContext): FoundDay[] => {
  const reference = new Date(yearOf(today), monthOf(today) - 1, dayOfMonth(today), 12);
  const parsers = language === "de" ? [de, en.GB] : [en.GB, de];
  const [own = [], foreign = []] = parsers.map((parser) => parser.parse(text, reference));
  const results = own.some(({ start }) => isFullDay(start)) ? own : [...own, ...foreign];
  return results.flatMap((result) => dayOfResult(result, folded, today));
};

const dayOfResult = (result: ParsedResult, folded: string, today: Day): FoundDay[] => {
  const span = { start: result.index, end: result.index + result.text.length };
  const phrase = folded.slice(span.start, span.end).trim();
  const isStretch = !/\d/.test(phrase) && phrase.search(MONTH_NAME) >= 0;
  if (!isFullDay(result.start) || isStretch || NO_DAY.test(phrase)) return [];
  const day = componentDay(result.start, today);
  if (day === undefined) return [];
  const yearless = !result.start.isCertain("year");
  if (day === today && !/\d/.test(phrase) && !nearTime(folded, span)) return [];
  return [
    {
      mention: { day, last: undefined, isPast: day < today, yearless },
      span,
    },
  ];
};

/** "Today" is told of many things; it is a date for an event beside a time, a room or another word for the date. */
const nearTime = (folded: string, { start, end }: Span): boolean =>
  /tonight|abend/.test(folded.slice(start, end)) ||
  /^[\s,(]*(?:\d|from|at|von|um|ab|this|in the|am|evening|afternoon|abend|nachmittag)/u.test(
    folded.slice(end, end + 16),
  );

/** "14.2." and "14.02": day and month in numbers, without a year. */
const DOTTED =
  /(?<![\d.:'-])(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<month>0?[1-9]|1[0-2])(?:\.(?!\s?\d)|(?=[\s,;!?)]|$))/gu;

const dottedDays = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(DOTTED)].flatMap((match) => {
    const day = nextOccurrence(Number(match.groups?.["month"]), Number(match.groups?.["day"]), today);
    return day === undefined
      ? []
      : [{ mention: { day, last: undefined, isPast: false, yearless: true }, span: spanOf(match) }];
  });

/** "the first Saturday in March", "last Friday of June 2027". */
const NTH_WEEKDAY = new RegExp(
  `${BEFORE}(?<nth>${ORDINALS.pattern}|${any("last")}) (?<weekday>${WEEKDAYS.pattern}) (?:${any("inMonth")}|im|des) (?<month>${MONTHS.pattern})(?:\\s+(?<year>20\\d\\d))?${AFTER}`,
  "gu",
);

const nthWeekdays = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(NTH_WEEKDAY)].flatMap((match) => {
    const { nth = "", weekday = "", month: monthName = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(monthName);
    const wanted = WEEKDAYS.numberOf(weekday);
    if (month === undefined || wanted === undefined) return [];
    const years = year ? [Number(year)] : [yearOf(today), yearOf(today) + 1];
    const day = years
      .map((each) => nthOf(each, month, wanted, ORDINALS.numberOf(nth)))
      .find((each) => each !== undefined && (year || each >= today));
    return day
      ? [{ mention: { day, last: undefined, isPast: day < today, yearless: !year }, span: spanOf(match) }]
      : [];
  });

/** The nth such weekday of a month, the last one without `nth`. */
const nthOf = (year: number, month: number, weekday: number, nth: number | undefined): Day | undefined => {
  const first = firstOfMonth(year, month);
  const start = plusDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const all = [0, 7, 14, 21, 28].map((days) => plusDays(start, days)).filter((day) => monthOf(day) === month);
  return nth === undefined ? all.at(-1) : all[nth - 1];
};

/** "next Friday" is in the next week from Monday to Sunday; "on Friday", "this Friday" the next one to come. */
const SINGLE_WEEKDAY = new RegExp(
  `${BEFORE}(?:(?<next>${any("next")})|(?<this>${any("this")})|on|am|kommenden|diesen) (?<weekday>${WEEKDAYS.pattern})(?<week> ${any("next")} (?:week|woche))?${AFTER}`,
  "gu",
);

const singleWeekdays = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(SINGLE_WEEKDAY)].flatMap((match) => {
    const { next, weekday = "", week } = match.groups ?? {};
    const wanted = WEEKDAYS.numberOf(weekday);
    if (wanted === undefined || /s$/.test(weekday)) return [];
    const isComing = next !== undefined && /^(?:coming|upcoming|kommend)/.test(next);
    const day =
      week || (next && !isComing)
        ? plusDays(mondayOf(today), 7 + wanted - 1)
        : plusDays(today, (wanted - weekdayOf(today) + 7) % 7 || 7);
    return [{ mention: { day, last: undefined, isPast: false, yearless: true }, span: spanOf(match) }];
  });

/** "the 14th", "am 14.": a day of the month that was spoken of last, else the next such day. */
const BARE_DAY = new RegExp(
  `${BEFORE}(?:the (?<en>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|(?:am|den|der) (?<de>[1-9]|[12]\\d|3[01])\\.)(?!\\s?(?:\\d|of |${MONTHS.pattern}|${any("week")}))${AFTER}`,
  "gu",
);

const bareDays = (folded: string, { today, proposed }: DayContext): FoundDay[] =>
  [...folded.matchAll(BARE_DAY)].flatMap((match) => {
    const number = Number(match.groups?.["en"] ?? match.groups?.["de"]);
    const day =
      proposed.find((each) => dayOfMonth(each) === number) ?? nextDayOfMonth(number, proposed[0] ?? today, today);
    return day ? [{ mention: { day, last: undefined, isPast: false, yearless: true }, span: spanOf(match) }] : [];
  });

const MONTHS_TO_TRY = 3;
const nextDayOfMonth = (number: number, near: Day, today: Day): Day | undefined => {
  const first = firstOfMonth(yearOf(near), monthOf(near));
  for (let ahead = 0; ahead < MONTHS_TO_TRY; ahead++) {
    const month = plusMonths(first, ahead);
    const day = dayOf(yearOf(month), monthOf(month), number);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
};

/** Every single day or range of days in a text, in order; what one reader has taken another does not read again. */
export const readDays = (text: string, folded: string, context: DayContext): FoundDay[] => {
  const readers = [
    () => nthWeekdays(folded, context.today),
    () => dayLists(folded, context.today),
    () => writtenDays(folded, context.today),
    () => chronoDays(text, folded, context),
    () => dottedDays(folded, context.today),
    () => singleWeekdays(folded, context.today),
    () => bareDays(folded, context),
  ];
  const stretches = stretchesOfDays(folded, context.today);
  const found: FoundDay[] = [];
  for (const read of readers) {
    for (const day of read().map((each) => withWeekday(each, folded)))
      if (![...stretches, ...found].some(({ span }) => touches(span, day.span))) found.push(day);
  }
  return joinRanges(
    found.sort((a, b) => a.span.start - b.span.start),
    folded,
  );
};

/** "Friday, 13 March": the weekday belongs to the day. */
const withWeekday = ({ mention, span }: FoundDay, folded: string): FoundDay => {
  const before = folded.slice(0, span.start).match(WEEKDAY_BEFORE)?.[0] ?? "";
  return { mention, span: { start: span.start - before.length, end: span.end } };
};
const WEEKDAY_BEFORE = new RegExp(`${BEFORE}(?:${WEEKDAYS.pattern})\\.?,?\\s+(?:(?:the|den|dem)\\s+)?$`, "u");

const PAYMENT = words(LEXICONS.flatMap(({ payment }) => payment));
const DEADLINE = words(LEXICONS.flatMap(({ deadline }) => deadline));
const VISIT = words(LEXICONS.flatMap(({ signals }) => signals.visit));
const PAST = words(LEXICONS.flatMap(({ past }) => past));

/** What a date is about, by the words of its clause and where it stands in it. Source: spec/workflow.md §2.3, §3.6. */
export const roleOf = ({ mention, span }: FoundDay, folded: string, clause: Span): DateRole => {
  const text = folded.slice(clause.start, clause.end);
  const before = folded.slice(clause.start, span.start);
  if (text.search(VISIT) >= 0) return "visit";
  if (
    text.search(PAYMENT) >= 0 &&
    text.search(WEEKDAY_NAME) < 0 &&
    !/\b(?:book|room|raum|buchen|reservieren|move|verschieb)/.test(text)
  )
    return "payment";
  if (
    before.search(DEADLINE) >= 0 &&
    /(?:by|before|until|than|bis|spatestens|zum|den|the)\s*(?:\p{L}+,?\s*)?$/u.test(before)
  )
    return "deadline";
  if (mention.isPast && text.search(PAST) >= 0) return "past";
  return "event";
};
