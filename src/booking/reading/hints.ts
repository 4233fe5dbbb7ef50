import {
  type Day,
  dayOf,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthOf,
  plusDays,
  plusMonths,
  weekdayOf,
  yearOf,
} from "../../platform/days.ts";
import type { DateHint } from "../facts.ts";
import { isOfElse } from "./date-roles.ts";
import { stretchesOfDays } from "./day-ranges.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { clauseAt } from "./placed.ts";
import type { Clause, HintMention } from "./reading.ts";
import { blank, type Span, spanOf, touches } from "./text.ts";
import { AFTER, any, BEFORE, group, MONTHS, ORDINALS, VISIT, WEEKDAYS } from "./vocabulary.ts";
import { type Stretch, weekStretches, YEAR, yearFor } from "./weeks.ts";

export interface FoundHint {
  hint: HintMention;
  span: Span;
}

const PART = `(?:(?<early>${any("early")})|(?<middle>${any("middle")})|(?<late>${any("late")}))`;

const PARTS_OF_MONTH = { early: [1, 10], middle: [11, 20], late: [21, 31] } as const;
type Part = keyof typeof PARTS_OF_MONTH;
const partOf = (groups: Record<string, string | undefined>): Part | undefined =>
  (["early", "middle", "late"] as const).find((part) => groups[part] !== undefined);

const monthStretch = (year: number, month: number, part: Part | undefined): { from: Day; to: Day } => {
  const last = lastOfMonth(year, month);
  if (!part) return { from: firstOfMonth(year, month), to: last };
  const [first, end] = PARTS_OF_MONTH[part];
  return { from: dayOf(year, month, first) ?? last, to: dayOf(year, month, end) ?? last };
};

/** "in May", "mid June 2027", "end of March"; "may" alone is a verb, so a month needs a word before it or a year. */
const MONTH_FORM = pattern(
  `${BEFORE}(?:${PART}\\s*-?\\s*(?:${any("inMonth")} )?|(?<in>${any("inMonth")}) |(?<range>${group([...SMALL.or, ...SMALL.and, ...SMALL.upTo, "/"])}) )?(?<month>${MONTHS.pattern})(?:\\.|-?${group(DATES.ofMonth)})?${YEAR}${AFTER}`,
);
const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(DATES.ambiguousMonths);

const ENDS_WITH_MONTH = new RegExp(`${MONTHS.pattern}\\s*$`, "u");
/** "April or May": the second month needs no word of its own. */
const followsMonth = (folded: string, index: number): boolean =>
  ENDS_WITH_MONTH.test(folded.slice(Math.max(0, index - 14), index));

/** ", march, 25 of us": the name of a month that stands alone is one, whatever else the word means. */
const standsAlone = (folded: string, { start, end }: Span): boolean =>
  /(?:^|[,;:(\n]|\s-)\s*$/u.test(folded.slice(Math.max(0, start - 4), start)) &&
  /^\s*(?:$|[,;.)?!\n]|-\s)/u.test(folded.slice(end, end + 4));

const months = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(MONTH_FORM)].flatMap((match) => {
    const groups = match.groups ?? {};
    const name = groups["month"] ?? "";
    const month = MONTHS.numberOf(name);
    const isBare =
      !partOf(groups) && !groups["in"] && !groups["year"] && !(groups["range"] && followsMonth(folded, match.index));
    if (month === undefined || (isBare && AMBIGUOUS_MONTHS.has(name) && !standsAlone(folded, spanOf(match)))) return [];
    return [{ ...monthStretch(yearFor(month, groups["year"], today), month, partOf(groups)), span: spanOf(match) }];
  });

/** "the first half of June", "la première quinzaine de juin". */
const HALF_OF_MONTH = pattern(
  `${BEFORE}(?<nth>${ORDINALS.pattern}) ${any("half")} (?:${any("inMonth")} |d')?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
);
const MIDDLE_DAY = 15;

const halvesOfMonth = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(HALF_OF_MONTH)].flatMap((match) => {
    const { nth = "", month: name = "", year } = match.groups ?? {};
    const [month, number] = [MONTHS.numberOf(name), ORDINALS.numberOf(nth)];
    if (month === undefined || number === undefined || number > 2) return [];
    const { from, to } = monthStretch(yearFor(month, year, today), month, undefined);
    const middle = plusDays(from, MIDDLE_DAY - 1);
    return [{ ...(number === 1 ? { from, to: middle } : { from: plusDays(middle, 1), to }), span: spanOf(match) }];
  });

const STRETCHES = ["week", "weekend", "month", "year"] as const;
const called = (names: typeof DATES.stretches | typeof DATES.stretchesBehind, mark: string): string =>
  `(?:${STRETCHES.map((each) => `(?<${each}${mark}>${group(names[each])})`).join("|")})`;
const RELATIVE = pattern(
  `${BEFORE}(?:(?<next>${any("next")})|(?<this>${any("this")})) ${called(DATES.stretches, "")}${AFTER}(?!-${group(DATES.thatBehind)})|${BEFORE}${called(DATES.stretchesBehind, "2")} (?<next2>${group(DATES.nextBehind)})${AFTER}`,
);

const relative = (folded: string, today: Day): Stretch[] =>
  [...folded.matchAll(RELATIVE)].flatMap((match): Stretch[] => {
    const groups = match.groups ?? {};
    const [next, week, weekend, month, year] = ["next", ...STRETCHES].map((name) => groups[name] ?? groups[`${name}2`]);
    const span = spanOf(match);
    const monday = plusDays(mondayOf(today), next ? 7 : 0);
    // "Between 8 and 12 June: which days of this week are free?" is of the week that was named.
    const isBare = !next;
    if (week) return [{ from: monday, to: plusDays(monday, 6), span, isBare }];
    if (weekend) return [{ from: plusDays(monday, 5), to: plusDays(monday, 6), span, isBare }];
    const base = firstOfMonth(yearOf(today), monthOf(today));
    if (month) {
      const from = plusMonths(base, next ? 1 : 0);
      return [{ from, to: lastOfMonth(yearOf(from), monthOf(from)), span }];
    }
    const inYear = yearOf(today) + (next ? 1 : 0);
    return year ? [{ from: `${inYear}-01-01`, to: `${inYear}-12-31`, span }] : [];
  });

/** First and last month; winter runs into the next year. */
const SEASON_MONTHS = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] } as const;
const SEASON = (Object.keys(SEASON_MONTHS) as (keyof typeof SEASON_MONTHS)[]).map((season) => ({
  season,
  form: pattern(
    `${BEFORE}(?:${PART}\\s*-?\\s*)?(?:(?<in>${any("inMonth")} ${group(DATES.beforeSeason)}?)|(?!${DATES.noSeason}))${group(LEXICONS.flatMap(({ seasons }) => seasons[season]))}${YEAR}${AFTER}(?! ${group(DATES.ofSeason)})`,
  ),
}));

/** "The winter is kind to you": a season by itself is talk, once a month or a week is named. */
const seasons = (folded: string, today: Day): Stretch[] =>
  SEASON.flatMap(({ season, form }) =>
    [...folded.matchAll(form)].map((match) => {
      const [first, last] = SEASON_MONTHS[season];
      const written = match.groups?.["year"];
      const year = Number(written ?? yearOf(today));
      const to = plusDays(plusMonths(`${year}-01-01`, last), -1);
      const shift = !written && to < today ? 12 : 0;
      return {
        from: plusMonths(firstOfMonth(year, first), shift),
        to: plusDays(plusMonths(`${year}-01-01`, last + shift), -1),
        span: spanOf(match),
        isBare: partOf(match.groups ?? {}) === undefined && written === undefined,
      };
    }),
  );

/** Weekdays named without a day: "a Saturday", "Samstagabend", "Fridays". */
const ANY_WEEKDAY = pattern(`${BEFORE}(?<weekday>${WEEKDAYS.pattern})${DATES.daypartSuffix}${AFTER}`);
const WEEKEND = pattern(`${BEFORE}${group(DATES.weekends)}${AFTER}`);

const weekdays = (folded: string): { weekday: number; span: Span }[] => [
  ...[...folded.matchAll(ANY_WEEKDAY)].flatMap((match) => {
    const weekday = WEEKDAYS.numberOf(match.groups?.["weekday"] ?? "");
    return weekday === undefined ? [] : [{ weekday, span: spanOf(match) }];
  }),
  ...[...folded.matchAll(WEEKEND)].flatMap((match) => [6, 7].map((weekday) => ({ weekday, span: spanOf(match) }))),
];

const HORIZON_DAYS = 60;

/** No season and no quarter is longer. */
const LONGEST_SEASON_DAYS = 100;
/** "This year there are only 22 of us, please change it": the day that stands is in it, and no other one is asked for. */
const isYearOf = ({ from, to }: HintMention, eventDay: Day | undefined): boolean =>
  eventDay !== undefined && from <= eventDay && eventDay <= to && daysBetween(from, to) > LONGEST_SEASON_DAYS;

/**
 * Dates that are not yet a day. Months, weeks and seasons of one text make one stretch; weekdays narrow it.
 * @param taken what has been read as a day already
 */
export const readHint = (
  folded: string,
  { today, eventDay }: { today: Day; eventDay?: Day | undefined },
  taken: readonly Span[],
): FoundHint | undefined => {
  const isFree = ({ span }: { span: Span }) => !taken.some((other) => touches(other, span));
  const all: Stretch[] = [];
  const readers: ((folded: string, today: Day) => Stretch[])[] = [
    (text, on) => stretchesOfDays(text, on, eventDay),
    halvesOfMonth,
    weekStretches,
    relative,
    months,
    seasons,
  ];
  for (const read of readers) {
    for (const each of read(folded, today)) {
      const isTalk = each.isBare && all.length > 0;
      if (!isTalk && isFree(each) && !all.some(({ span }) => touches(span, each.span)) && !isLast(folded, each.span))
        all.push(each);
    }
  }
  const stretches = withoutYear(all);
  const named = weekdays(folded).filter((each) => isFree(each) && !isBygone(folded, each.span));
  const spans = [...stretches, ...named].map(({ span }) => span);
  if (spans.length === 0) return undefined;
  const from = stretches.map((each) => each.from).sort()[0] ?? plusDays(today, 1);
  const to =
    stretches
      .map((each) => each.to)
      .sort()
      .at(-1) ?? plusDays(today, HORIZON_DAYS);
  const hint: HintMention = {
    from: from < today ? today : from,
    to,
    weekdays: [...new Set(named.map(({ weekday }) => weekday))].sort(),
    isWeekdayOnly: stretches.length === 0,
  };
  if (isYearOf(hint, eventDay)) return undefined;
  return {
    hint,
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  };
};

const HALF_YEAR = 180;
/** "in spring this year" is spring. */
const withoutYear = (all: readonly Stretch[]): readonly Stretch[] => {
  const short = all.filter(({ from, to }) => daysBetween(from, to) < HALF_YEAR);
  return short.length > 0 ? short : all;
};

const SAYS_LAST = new RegExp(`${any("last")} `, "u");
const LAST = new RegExp(`${any("last")}\\s*$`, "u");

/** "last autumn" is over. */
const isLast = (folded: string, { start }: Span): boolean =>
  LAST.test(folded.slice(Math.max(0, start - 15), start)) || SAYS_LAST.test(folded.slice(start, start + 8));

const BYGONE = new RegExp(`${BEFORE}(?<!(?<!\\p{L})${group(DATES.article)} )${group(DATES.bygone)}\\s*$`, "u");
const BYGONE_BEHIND = new RegExp(`^ ${group(DATES.bygoneBehind)}${AFTER}`, "u");
const OF_STRETCH = new RegExp(`^\\s+(?:${group(DATES.ofStretch)})${AFTER}`, "u");
/** "Thank you for last Friday", "samedi dernier": a weekday that is over is none to come; "the last Friday in May" is. */
const isBygone = (folded: string, { start, end }: Span): boolean => {
  const after = folded.slice(end, end + 20);
  return (
    BYGONE_BEHIND.test(after) || (BYGONE.test(folded.slice(Math.max(0, start - 20), start)) && !OF_STRETCH.test(after))
  );
};

/** Whether a day fits a hint. */
export const matchesHint = (day: Day, { from, to, weekdays: wanted }: DateHint): boolean =>
  from <= day && day <= to && (wanted.length === 0 || wanted.includes(weekdayOf(day)));

/** "The Friday rather than the Wednesday". */
const NOT_THAT_WEEKDAY = pattern(`${BEFORE}${any("insteadOf")} (?:${group(SMALL.the)} )?${WEEKDAYS.pattern}${AFTER}`);

/**
 * "The wedding is in August. In February we'd drop by": of an event that has no day yet the stretch of its own, and those in
 * which somebody wants to see the house. Where a clause tells when somebody is away or answers there is none.
 */
export const hintsApart = (
  text: string,
  clauses: readonly Clause[],
  context: { today: Day; eventDay?: Day | undefined },
  taken: readonly Span[],
): { hint: FoundHint | undefined; visits: readonly FoundHint[] } => {
  const folded = blank(text, [...text.matchAll(NOT_THAT_WEEKDAY)].map(spanOf));
  const isOfVisit = ({ start, end }: Span): boolean => folded.slice(start, end).search(VISIT) >= 0;
  const visits = context.eventDay === undefined ? clauses.filter(isOfVisit) : [];
  const own = visits.length > 0 ? readHint(blank(folded, visits), context, taken) : undefined;
  const others = clauses.filter((clause) => !isOfVisit(clause));
  const hint = own ?? readHint(folded, context, taken);
  const around = hint && clauseAt(clauses, hint.span);
  const seen = own && readHint(blank(folded, others), context, taken);
  return {
    hint: around && isOfElse(folded.slice(around.start, around.end)) ? undefined : hint,
    visits: seen ? [seen] : [],
  };
};
