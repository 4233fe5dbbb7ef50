import { type Day, dayOf, daysBetween, yearOf } from "../../platform/days.ts";
import type { DayMention } from "./reading.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, BEFORE, MONTHS } from "./vocabulary.ts";

export interface FoundDay {
  mention: Omit<DayMention, "role">;
  span: Span;
}

/** 29 February may be up to eight years away. */
const MAX_YEARS_AHEAD = 8;

/** A day without year is the next one, today included. Source: spec/workflow.md §3.6. */
export const nextOccurrence = (month: number, day: number, today: Day): Day | undefined => {
  for (let ahead = 0; ahead <= MAX_YEARS_AHEAD; ahead++) {
    const found = dayOf(yearOf(today) + ahead, month, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
};

const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?";
const THROUGH = "-|bis(?: zum)?|to|till|until|through|/";
const CHOICE = "or|oder|,|and|und|&";
const DAYS = `${DAY}(?:\\s*(?:,\\s*(?:or|and|oder|und)|${THROUGH}|${CHOICE})\\s*(?:(?:the|den|dem|on|am)\\s+)?${DAY})+`;
const YEAR = "(?:\\.?,?\\s*(?<year>20\\d\\d))?";

/** "12 or 19 March 2026", "11-12 June", "3., 10. und 17. Mai": days that share what follows. */
const DAYS_MONTH = new RegExp(
  `(?<![\\d.:'])(?<days>${DAYS})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
  "gu",
);
const MONTH_DAYS = new RegExp(`${BEFORE}(?<month>${MONTHS.pattern})\\.?\\s+(?<days>${DAYS})(?![:\\d])${YEAR}`, "gu");
/** "11.-12.06.2026", "11./12.6." */
const DAYS_NUMERIC = new RegExp(
  `(?<![\\d.:'])(?<days>${DAYS})(?<=\\.)\\s?(?<number>0?[1-9]|1[0-2])\\.(?:\\s?(?<year>20\\d\\d|\\d\\d(?!\\d)))?`,
  "gu",
);

const isRange = (days: string): boolean => new RegExp(`^${DAY}\\s*(?:${THROUGH})\\s*${DAY}$`, "u").test(days.trim());

const readList = (match: RegExpMatchArray, today: Day): FoundDay[] => {
  const { days: written = "", month: name = "", number, year } = match.groups ?? {};
  const month = number === undefined ? MONTHS.numberOf(name) : Number(number);
  if (month === undefined) return [];
  const dayIn = (day: number): Day | undefined =>
    year === undefined
      ? nextOccurrence(month, day, today)
      : dayOf(Number(year.length === 2 ? `20${year}` : year), month, day);
  const days = [...written.matchAll(/\d+/g)].flatMap(([digits]) => dayIn(Number(digits)) ?? []);
  const [first, second] = days;
  if (first === undefined || second === undefined) return [];
  const span = spanOf(match);
  const mention = (day: Day, last: Day | undefined): FoundDay => ({
    mention: { day, last, isPast: day < today, yearless: year === undefined },
    span,
  });
  const isTwoDays = days.length === 2 && /\b(?:and|und)\b|&/.test(written) && daysBetween(first, second) === 1;
  if ((isRange(written) || isTwoDays) && second > first) return [mention(first, second)];
  return spread(days.map((day) => mention(day, undefined)));
};

/** Days of one list stand one after the other, so that none hides another. */
const spread = (found: readonly FoundDay[]): FoundDay[] =>
  found.map((each, index) => ({
    ...each,
    span:
      index === 0
        ? { ...each.span, end: each.span.end - found.length + 1 }
        : { start: each.span.end - found.length + index, end: each.span.end - found.length + index + 1 },
  }));

export const dayLists = (folded: string, today: Day): FoundDay[] =>
  [DAYS_MONTH, MONTH_DAYS, DAYS_NUMERIC].flatMap((form) =>
    [...folded.matchAll(form)]
      .filter((match) => !IN_BETWEEN.test(folded.slice(0, match.index)))
      .flatMap((match) => readList(match, today)),
  );

/** "between 10 and 14 June" names a stretch to choose from. */
const IN_BETWEEN = /(?:between|zwischen)\s+(?:(?:the|dem)\s+)?$/u;
const STRETCH = new RegExp(
  `${BEFORE}(?:between|zwischen)\\s+(?:(?:the|dem)\\s+)?(?<first>${DAY})\\s*(?:and|und|-)\\s*(?:(?:the|dem)\\s+)?(?<second>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
  "gu",
);

export const stretchesOfDays = (folded: string, today: Day): { from: Day; to: Day; span: Span }[] =>
  [...folded.matchAll(STRETCH)].flatMap((match) => {
    const { first = "", second = "", month: name = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(name);
    if (month === undefined) return [];
    const dayIn = (text: string) =>
      year === undefined
        ? nextOccurrence(month, Number.parseInt(text, 10), today)
        : dayOf(Number(year), month, Number.parseInt(text, 10));
    const [from, to] = [dayIn(first), dayIn(second)];
    return from !== undefined && to !== undefined ? [{ from, to, span: spanOf(match) }] : [];
  });

/** "14 February 2026", "den 3. März", "Feb 14", "14/02/26", "2026-02-14", "14.2.26". */
const DAY_MONTH = new RegExp(
  `(?<![\\d.:'])(?<day>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
  "gu",
);
const MONTH_DAY = new RegExp(
  `${BEFORE}(?<month>${MONTHS.pattern})\\.?\\s+(?<day>${DAY})(?![:\\d]|\\s?(?:uhr|h\\b|am\\b|pm\\b))${YEAR}`,
  "gu",
);
const NUMERIC =
  /(?<![\d.:/'-])(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[./-])\s?(?<number>0?[1-9]|1[0-2])\k<mark>\s?(?<year>20\d\d|\d\d)(?![\d:]|\.\d)/gu;
const ISO = /(?<!\d)(?<year>20\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu;

/** Days that are written out, day first where both could be. */
export const writtenDays = (folded: string, today: Day): FoundDay[] =>
  [ISO, NUMERIC, DAY_MONTH, MONTH_DAY].flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const { day: text = "", month: name = "", number, year } = match.groups ?? {};
      const month = number === undefined ? MONTHS.numberOf(name) : Number(number);
      const inMonth = Number.parseInt(text, 10);
      if (month === undefined) return [];
      const day =
        year === undefined
          ? nextOccurrence(month, inMonth, today)
          : dayOf(Number(year.length === 2 ? `20${year}` : year), month, inMonth);
      return day === undefined
        ? []
        : [
            {
              mention: { day, last: undefined, isPast: day < today, yearless: year === undefined },
              span: spanOf(match),
            },
          ];
    }),
  );

const BETWEEN =
  /^[\s,]*(?:-|bis(?: zum)?|to|till|until|through)\s*(?:(?:den|dem|the|on|am)\s+)?(?:\p{L}+(?:day|tag|woch),?\s*(?:(?:den|dem|the)\s+)?)?$/u;
const AND = /^\s*(?:and|und|&)\s*(?:(?:den|dem|the|on|am)\s+)?$/u;

/** "12.05.2026 - 14.05.2026" are the two ends of one event; so are two days in a row that an "and" joins. */
export const joinRanges = (found: readonly FoundDay[], folded: string): FoundDay[] => {
  const joined: FoundDay[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    const between = previous && folded.slice(previous.span.end, next.span.start);
    const isNext =
      previous && previous.mention.last === undefined && daysBetween(previous.mention.day, next.mention.day) === 1;
    const isEnd =
      previous &&
      between !== undefined &&
      next.mention.day > previous.mention.day &&
      (BETWEEN.test(between) || (isNext && AND.test(between)));
    if (!isEnd) joined.push(next);
    else
      joined[joined.length - 1] = {
        mention: { ...previous.mention, last: next.mention.day },
        span: { start: previous.span.start, end: next.span.end },
      };
  }
  return joined;
};
