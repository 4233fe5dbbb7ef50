import { dayOfMonth } from "../../platform/days.ts";
import { chronoDays } from "./chrono-days.ts";
import { uncorrected } from "./corrections.ts";
import { countedDays } from "./counted-days.ts";
import { bareRanges, movedDays } from "./day-moves.ts";
import { dayLists, joinRanges, stretchesOfDays } from "./day-ranges.ts";
import { besideWritten, feastDays, fixedFeasts } from "./feast-days.ts";
import { type DayContext, type FoundDay, MAX_DAYS } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { concludedDays, concludedWeekdays, countedOff, movedOn, pickedDays } from "./offered-days.ts";
import { shiftedDays } from "./shifts.ts";
import {
  bareDays,
  daysAhead,
  nthWeekdays,
  numberedWeekdays,
  singleWeekdays,
  weekdaysInWeeks,
  weekdaysOfThatWeek,
  weekdaysOn,
} from "./spoken-days.ts";
import { type Span, touches } from "./text.ts";
import { BEFORE, group, WEEKDAYS } from "./vocabulary.ts";
import { type Stretch, weekdaysOfWeeks, weekStretches } from "./weeks.ts";
import { dottedDays, ordinalDays, writtenDays } from "./written-days.ts";

/** The days of a text, and where those stand that it names and does not mean. */
export interface ReadDays {
  days: FoundDay[];
  unmeant: Span[];
}

/** Every single day or range of days in a text, in order; what one reader has taken another does not read again. */
export const readDays = (text: string, folded: string, context: DayContext): ReadDays => {
  const readers = [
    () => nthWeekdays(folded, context.today),
    () => daysAhead(folded, context.today),
    () => countedDays(folded, context.today),
    () => weekdaysOn(folded, context.today),
    () => weekdaysOfWeeks(folded, context.today),
    () => weekdaysInWeeks(folded, context.today),
    () => weekdaysOfThatWeek(folded, context),
    () => dayLists(text, folded, context.today),
    () => writtenDays(folded, context.today),
    () => ordinalDays(folded, context.today),
    () => feastDays(folded, context.today),
    () => (found.some(({ mention }) => mention.day !== context.known) ? [] : shifted),
    () => bareRanges(folded, context),
    () => chronoDays(text, folded, context),
    () => dottedDays(folded, context.today),
    () => numberedWeekdays(folded, context, found),
    () => (weeks.length > 0 ? [] : singleWeekdays(folded, context)),
    () => bareDays(folded, context, found),
    () => concludedDays(folded, context),
    () => concludedWeekdays(folded, context),
    () => (found.length > 0 ? [] : fixedFeasts(folded, context.today)),
  ];
  const weeks = weekStretches(folded, context.today);
  const shifted = shiftedDays(folded, context);
  const stretches = [...stretchesOfDays(folded, context.today, context.known), ...weeks];
  const found: FoundDay[] = [];
  const isTaken = (span: Span): boolean =>
    [stretches, found].some((all) => all.some((each) => touches(each.span, span)));
  for (const read of readers) {
    for (const day of read().slice(0, MAX_DAYS)) {
      const whole = withWeekday(day, folded);
      if (!isTaken(whole.span)) found.push(whole);
    }
  }
  const fixed = found.filter(({ mention }) => !weeks.some((week) => isWithin(mention, week) && isStretch(found, week)));
  const named = found.length > 0 ? fixed : picked(folded, context);
  const inOrder = named.toSorted((a, b) => a.span.start - b.span.start);
  const meant = uncorrected(besideWritten(inOrder, folded), folded);
  const said = movedOn(meant, folded, context);
  return {
    days: movedDays(joinRanges(said, folded, context.known), folded, context.known),
    unmeant: inOrder.filter((each) => !meant.includes(each)).map(({ span }) => span),
  };
};

/** One of the days that were proposed, without its name. */
const picked = (folded: string, context: DayContext): FoundDay[] => {
  const byPlace = pickedDays(folded, context);
  return byPlace.length > 0 ? byPlace : countedOff(folded, context);
};

const isWithin = ({ day, last }: FoundDay["mention"], { from, to }: Stretch): boolean =>
  from <= day && (last ?? day) <= to;
/** "Week 23, 1-5 June": several days of a week that is named are days to choose from. */
const isStretch = (found: readonly FoundDay[], week: Stretch): boolean => {
  const inside = found.filter(({ mention }) => isWithin(mention, week));
  return inside.length > 1 || inside.some(({ mention }) => mention.last !== undefined);
};

/** "Friday, 13 March", "jeudi 14": the weekday belongs to the day, and the number to a weekday that it fits. */
const withWeekday = ({ mention, span }: FoundDay, folded: string): FoundDay => {
  const before = folded.slice(Math.max(0, span.start - MAX_WEEKDAY), span.start).match(WEEKDAY_BEFORE)?.[0] ?? "";
  const behind = IS_WEEKDAY.test(folded.slice(span.start, span.end))
    ? NUMBER_BEHIND.exec(folded.slice(span.end))
    : null;
  const isOfDay = behind?.groups?.["n"] !== undefined && Number(behind.groups["n"]) === dayOfMonth(mention.day);
  return {
    mention,
    span: { start: span.start - before.length, end: span.end + (isOfDay ? (behind?.[0].length ?? 0) : 0) },
  };
};
const IS_WEEKDAY = new RegExp(`^${WEEKDAYS.pattern}$`, "u");
const ARTICLE = `(?:${group(DATES.article)}\\s)?`;
const NUMBER_BEHIND = new RegExp(`^\\.?,?\\s${ARTICLE}(?<n>\\d{1,2})(?:\\.|st|nd|rd|th)?(?![\\d:h]|\\.\\d)`, "u");
/** Longer than any weekday with its article. */
const MAX_WEEKDAY = 32;
const WEEKDAY_BEFORE = new RegExp(
  `${BEFORE}(?:${WEEKDAYS.pattern})(?:(?<=(?<!\\p{L})\\p{L}{2,4})\\.)?,?\\s+${ARTICLE}$`,
  "u",
);
