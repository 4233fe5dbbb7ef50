import { type Day, daysBetween, plusDays } from "../../platform/days.ts";
import { dayIn, type FoundDay, foundDay } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group, HOUR_SIGN, MONTHS, WEEKDAYS } from "./vocabulary.ts";
import type { Stretch } from "./weeks.ts";
import { DAY, NO_DAY_BEFORE, YEAR } from "./written-days.ts";

const AND = group([...SMALL.and, "&"]);
const WEEKDAY = `(?:${WEEKDAYS.pattern},?\\s+)?`;
const ARTICLE = `(?:${group([...DATES.article, ...DATES.listArticle])}(?:\\s+|(?<=')))?`;
const THROUGH = `(?:${group([...DATES.through, "/"])}(?!\\p{L}))`;
const BETWEEN_DAYS = `(?:,\\s*${group([...SMALL.or, ...SMALL.and])}|${THROUGH}|${group([...SMALL.or, ","])}|${AND})`;
/** Nobody lists more days; without an end a row of numbers would be tried from each of them to the last. */
const MAX_LISTED = 12;
const DAYS = `${DAY}(?:\\s*${BETWEEN_DAYS}\\s*${ARTICLE}${WEEKDAY}${ARTICLE}${DAY}){1,${MAX_LISTED}}`;

/** "12 or 19 March 2026", "11-12 June", "3., 10. und 17. Mai", "Tuesday 20 or Wednesday 21 May": they share the month. */
const DAYS_MONTH = pattern(
  `(?<![\\d.:]|\\d'|${group(DATES.weAre)}\\s|${any("hourBefore")}\\s)(?<days>${DAYS})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
);
const MONTH_DAYS = pattern(
  `${BEFORE}${NO_DAY_BEFORE}(?<month>${MONTHS.pattern})\\.?\\s+(?<days>${DAYS})(?![:\\d]|\\s+(?:${any("people")}|${DATES.counted})(?!\\p{L})|(?:\\s?${any("to")}\\s?\\d{1,2})?\\s?${HOUR_SIGN}(?!\\p{L}))${YEAR}`,
);
/** "11.-12.06.2026", "11./12.6." */
const DAYS_NUMERIC = pattern(
  `(?<![\\d.:]|\\d')(?<days>${DAYS})(?<=\\.)\\s?(?<number>0?[1-9]|1[0-2])\\.(?:\\s?(?<year>20\\d\\d|\\d\\d(?!\\d)))?`,
);

const RANGE = new RegExp(`^${DAY}\\s*${THROUGH}\\s*${ARTICLE}${WEEKDAY}${ARTICLE}${DAY}$`, "u");

const SAYS_AND = new RegExp(`${BEFORE}${group(SMALL.and)}${AFTER}|&`, "u");

const readList = (match: RegExpMatchArray, today: Day): FoundDay[] => {
  const { days: written = "", month: name = "", number, year } = match.groups ?? {};
  const month = number === undefined ? MONTHS.numberOf(name) : Number(number);
  if (month === undefined) return [];
  const days = [...written.matchAll(/\d+/g)].flatMap(([digits]) => dayIn(year, month, Number(digits), today) ?? []);
  const [first, second] = days;
  if (first === undefined || second === undefined) return [];
  const span = spanOf(match);
  const source = { today, span, yearless: year === undefined };
  const isTwoInARow = days.length === 2 && SAYS_AND.test(written) && daysBetween(first, second) === 1;
  if ((RANGE.test(written.trim()) || isTwoInARow) && second > first)
    return foundDay(first, { ...source, last: second });
  return spread(days.flatMap((day) => foundDay(day, source)));
};

/** Days of one list stand one after the other, so that none hides another. */
const spread = (found: readonly FoundDay[]): FoundDay[] =>
  found.map(({ mention, span }, index) => {
    const tail = span.end - found.length;
    return { mention, span: { start: index === 0 ? span.start : tail + index, end: tail + index + 1 } };
  });

/** "gruppe von 22, 24. märz": where a day has its full stop, a bare number before it is none. */
const isMixed = (match: RegExpMatchArray): boolean => {
  const days = match.groups?.["days"]?.trim() ?? "";
  const hours = match[0].startsWith(days) ? HOURS_BEFORE : HOURS_BEHIND;
  const isApart = NUMBER_AND_DAY.test(days) && !NAMED_BEFORE.test(beforeOf(match));
  return (
    isApart ||
    hours.test(days) ||
    /^\d+\s*,.*\.$/u.test(days) ||
    (/^\d+\s*,\s*\d+$/u.test(days) && FOR_SO_MANY.test(beforeOf(match)))
  );
};
/** "10-16, 21 May", "May 21, 10 to 16": bare numbers with a range among them are hours, and a day beside them. */
const HOURS_BEFORE = new RegExp(`^\\d+\\s*${THROUGH}\\s*\\d+\\s*,\\s*${ARTICLE}${WEEKDAY}${ARTICLE}\\d+\\S*$`, "u");
const HOURS_BEHIND = new RegExp(`^\\d+\\S*,\\s*\\d+\\s*${THROUGH}\\s*\\d+(?:,.*)?$`, "u");
/** "So 15, on Monday 8 June": a bare number, and a day that has its weekday or its article; none of one list. */
const NUMBER_AND_DAY = new RegExp(
  `^\\d+\\s*,\\s*(?:${group([...DATES.article, ...DATES.onDay])}\\s+(?:${WEEKDAYS.pattern}\\s+)?|${WEEKDAYS.pattern},?\\s+(?:${group(DATES.article)}\\s+)?)\\d+\\S*$`,
  "u",
);
const NAMED_BEFORE = new RegExp(
  `${BEFORE}(?:${group([...DATES.article, ...DATES.dottedArticle, ...DATES.listArticle])}|${WEEKDAYS.pattern}),?\\s+$`,
  "u",
);
/** "Workshop for 18, 3 March": so many people, and a day. */
const FOR_SO_MANY = new RegExp(`(?<!\\p{L})${group(DATES.forSoMany)}(?: ${any("about")})?\\s+$`, "u");
const beforeOf = (match: RegExpMatchArray): string =>
  (match.input ?? "").slice(Math.max(0, (match.index ?? 0) - 20), match.index);

/** "Impossible le 7. Et le 11 juin ?": a capital behind the full stop begins a sentence of its own, unless it is a month's. */
const isTwoSentences = (text: string, folded: string, { start, end }: Span): boolean =>
  [...text.slice(start, end).matchAll(/\d\.\s+(?=\p{Lu})/gu)].some(
    ({ 0: { length }, index }) => !BEGINS_WITH_MONTH.test(folded.slice(start + index + length, end)),
  );
const BEGINS_WITH_MONTH = new RegExp(`^${MONTHS.pattern}`, "u");

export const dayLists = (text: string, folded: string, today: Day): FoundDay[] =>
  [DAYS_MONTH, MONTH_DAYS, DAYS_NUMERIC].flatMap((form) =>
    [...folded.matchAll(form)]
      .filter((match) => !isMixed(match) && !isTwoSentences(text, folded, spanOf(match)))
      .flatMap((match) => readList(match, today)),
  );

/** "between 10 and 14 June" names a stretch to choose from. */
const STRETCH = pattern(
  `${BEFORE}${group(DATES.between)}\\s+${ARTICLE}(?<first>${DAY})\\s*${group([...SMALL.and, "-"])}\\s*${ARTICLE}(?<second>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
);

/** "Not before 15 April", "frühestens ab dem 15. April": a day from which on any will do. */
const EARLIEST = pattern(
  `${BEFORE}(?:${group(DATES.notBefore)}|(?<after>${group(DATES.anyAfter)}))\\s+${ARTICLE}(?<first>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
);
const DAYS_ON = 30;

const stretchesFrom = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(EARLIEST)].flatMap((match) => {
    const { after, first = "", month: name = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(name);
    const day = month === undefined ? undefined : dayIn(year, month, Number.parseInt(first, 10), today);
    const from = day && (after ? plusDays(day, 1) : day);
    return from ? [{ from, to: plusDays(from, DAYS_ON), span: spanOf(match) }] : [];
  });

/**
 * Days to choose from, as the client tells them by both of their ends or, while the event has no day, by the first.
 * @param known the day of the event
 */
export const stretchesOfDays = (folded: string, today: Day, known: Day | undefined): Stretch[] => [
  ...(known === undefined ? stretchesFrom(folded, today) : []),
  ...stretchesBetween(folded, today),
];

const stretchesBetween = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(STRETCH)].flatMap((match) => {
    const { first = "", second = "", month: name = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(name);
    if (month === undefined) return [];
    const [from, to] = [first, second].map((day) => dayIn(year, month, Number.parseInt(day, 10), today));
    return from !== undefined && to !== undefined ? [{ from, to, span: spanOf(match) }] : [];
  });

/** "From 9 am on 3 March to 5 pm on 4 March", "vom 3. März, 9 Uhr, bis 4. März": the hours at either end. */
const AT_HOUR = `(?:(?:${any("at")}|${any("hourBefore")})?\\s*\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:${HOUR_SIGN})?,?\\s*)?`;
const BETWEEN = new RegExp(
  `^[\\s,]*${AT_HOUR}${group([...DATES.through, ...DATES.throughWeekday])}\\s*${AT_HOUR}${ARTICLE}${WEEKDAY}${ARTICLE}$`,
  "u",
);
const NEXT_DAY = new RegExp(`^\\s*${AND}\\s*${ARTICLE}$`, "u");

const OPENS = new RegExp(`${BEFORE}${group(DATES.opensOn)}${AFTER}[^.!?\\n\\d]*$`, "u");
const CLOSES = new RegExp(`${BEFORE}${group(DATES.closesOn)}${AFTER}[^\\d]*$`, "u");
/** As far as the word that tells an end is from its day, and the two of them from each other. */
const MAX_TOLD = 60;
/** No event lasts longer than so many days. */
const LONGEST = 14;

/** "Starts on Tuesday, 14 April, ends on Thursday, 16 April", "Anreise 11. Juni, Abreise 12. Juni". */
const areToldEnds = ({ mention: { day, last }, span }: FoundDay, next: FoundDay, folded: string): boolean => {
  const between = folded.slice(span.end, next.span.start);
  return (
    last === undefined &&
    between.length <= MAX_TOLD &&
    daysBetween(day, next.mention.day) <= LONGEST &&
    OPENS.test(folded.slice(Math.max(0, span.start - MAX_TOLD), span.start)) &&
    CLOSES.test(between)
  );
};

/**
 * "12.05.2026 - 14.05.2026" are the two ends of one event; so are two days in a row that an "and" joins, and while no day of
 * it is known those at which it is said to begin and to end.
 */
export const joinRanges = (found: readonly FoundDay[], folded: string, known: Day | undefined): FoundDay[] => {
  const joined: FoundDay[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    if (
      previous &&
      (isEndOf(previous, next, folded) ||
        (known === undefined && next.mention.day > previous.mention.day && areToldEnds(previous, next, folded)))
    )
      joined[joined.length - 1] = {
        mention: { ...previous.mention, last: next.mention.day },
        span: { start: previous.span.start, end: next.span.end },
      };
    else joined.push(next);
  }
  return joined;
};

const isEndOf = (previous: FoundDay, next: FoundDay, folded: string): boolean => {
  const between = folded.slice(previous.span.end, next.span.start);
  const isNextDay =
    previous.mention.last === undefined &&
    daysBetween(previous.mention.day, next.mention.day) === 1 &&
    NEXT_DAY.test(between);
  return next.mention.day > previous.mention.day && (isNextDay || BETWEEN.test(between));
};
