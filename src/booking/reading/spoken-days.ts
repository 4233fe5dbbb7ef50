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
import { type DayContext, type FoundDay, foundDay } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { SAME_WEEK } from "./lexicon/same-week.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import {
  AFTER,
  any,
  BEFORE,
  group,
  HOUR_SIGN,
  MONTHS,
  NUMBER,
  numberOf,
  ORDINALS,
  VISIT,
  WEEKDAYS,
} from "./vocabulary.ts";
import { yearFor } from "./weeks.ts";

/** "the first Saturday in March", "last Friday of June 2027". */
const NTH_WEEKDAY = pattern(
  `${BEFORE}(?<nth>${ORDINALS.pattern}|${any("last")}) (?<weekday>${WEEKDAYS.pattern}) (?:${any("inMonth")} |d')(?<month>${MONTHS.pattern})(?:\\s+(?<year>20\\d\\d))?${AFTER}`,
);

export const nthWeekdays = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(NTH_WEEKDAY)].flatMap((match) => {
    const { nth = "", weekday = "", month: monthName = "", year } = match.groups ?? {};
    const month = MONTHS.numberOf(monthName);
    const wanted = WEEKDAYS.numberOf(weekday);
    if (month === undefined || wanted === undefined) return [];
    const years = year ? [Number(year)] : [yearOf(today), yearOf(today) + 1];
    const day = years
      .map((each) => nthOf(each, month, wanted, ORDINALS.numberOf(nth)))
      .find((each) => each !== undefined && (year || each >= today));
    return foundDay(day, { today, span: spanOf(match), yearless: !year });
  });

/** The nth such weekday of a month, the last one without `nth`. */
const nthOf = (year: number, month: number, weekday: number, nth: number | undefined): Day | undefined => {
  const first = firstOfMonth(year, month);
  const start = plusDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const all = [0, 7, 14, 21, 28].map((days) => plusDays(start, days)).filter((day) => monthOf(day) === month);
  return nth === undefined ? all.at(-1) : all[nth - 1];
};

/** What may follow a number behind a weekday; another word would be a month that nobody can read. */
const NO_MONTH = `(?:${any("to")}|${any("clock")}|${any("people")}|${any("hours")}|${any("until")}|${any("noon")})`;
const WEEK = group(DATES.stretches.week);
/** "next Friday" is in the next week from Monday to Sunday; "on Friday", "this Friday" the next one to come. */
const SINGLE_WEEKDAY = pattern(
  `${BEFORE}(?:(?<next>${any("next")})|(?<this>${any("this")})|${group(DATES.onDay)}) (?<weekday>${WEEKDAYS.pattern})(?<week> ${any("next")} ${WEEK})?${AFTER}(?!,?\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?!${NO_MONTH})\\p{L}{4,})`,
);
/** "Wednesday next week", "nächste Woche Mittwoch", "Thursday in two weeks", "in zwei Wochen am Donnerstag". */
const WEEKS = `(?:(?<this>${group(DATES.ofThis)}) ${WEEK}(?:,? ${group(DATES.stillIn)})?|(?<next>${any("next")}) ${WEEK}|(?<after>(?:la )?${group(DATES.stretchesBehind.week)} ${any("next")})|${group(DATES.inWeeks)} (?<n>${NUMBER}) ${group(DATES.weeks)})`;
const WEEK_LINK = `(?:${group(DATES.weekLinks)} )?(?:la )?`;
const IN_WEEK = [
  pattern(`${BEFORE}(?<weekday>${WEEKDAYS.pattern}),? ${WEEK_LINK}${WEEKS}${AFTER}`),
  pattern(`${BEFORE}${WEEKS},? (?:${group(DATES.onWeekday)} )?(?<weekday>${WEEKDAYS.pattern})${AFTER}`),
];

export const weekdaysInWeeks = (folded: string, today: Day): FoundDay[] =>
  IN_WEEK.flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const { this: own, next, after, n = "", weekday = "" } = match.groups ?? {};
      const [wanted, weeks] = [WEEKDAYS.numberOf(weekday), own ? 0 : (next ?? after) ? 1 : numberOf(n)];
      if (wanted === undefined || weeks === undefined) return [];
      const day = plusDays(mondayOf(today), 7 * weeks + wanted - 1);
      // "This week we meet on Monday" is told on a Wednesday only of what was.
      if (own && day < today) return [];
      return foundDay(day, { today, span: spanOf(match), yearless: true });
    }),
  );

/** "Wednesday week", "mercredi en huit", "mercoledì a otto": a week, or two, after the one that comes first. */
const WEEKDAY_ON = [
  pattern(
    `${BEFORE}(?<weekday>${WEEKDAYS.pattern}) (?:(?<one>${group(DATES.weekOn)})|${group(DATES.weeksOn)})${AFTER}`,
  ),
  pattern(`${BEFORE}(?<one>${group(DATES.weekBefore)}) (?<weekday>${WEEKDAYS.pattern})${AFTER}`),
];

export const weekdaysOn = (folded: string, today: Day): FoundDay[] =>
  WEEKDAY_ON.flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const { one, weekday = "" } = match.groups ?? {};
      const wanted = WEEKDAYS.numberOf(weekday);
      if (wanted === undefined) return [];
      const coming = plusDays(today, (wanted - weekdayOf(today) + 7) % 7 || 7);
      return foundDay(plusDays(coming, one ? 7 : 14), { today, span: spanOf(match), yearless: true });
    }),
  );

/** "the Thursday of that same week", "Donnerstag derselben Woche": of the week of the day that is known. */
const OF_THAT_WEEK = pattern(`${BEFORE}(?<weekday>${WEEKDAYS.pattern}),? ${WEEK_LINK}${group(SAME_WEEK)}${AFTER}`);

export const weekdaysOfThatWeek = (folded: string, { today, known }: DayContext): FoundDay[] =>
  known === undefined
    ? []
    : [...folded.matchAll(OF_THAT_WEEK)].flatMap((match) => {
        const wanted = WEEKDAYS.numberOf(match.groups?.["weekday"] ?? "");
        if (wanted === undefined) return [];
        return foundDay(plusDays(mondayOf(known), wanted - 1), { today, span: spanOf(match), yearless: false });
      });

/** "vendredi prochain", "venerdì prossimo": the word behind the day. */
const WEEKDAY_NEXT = pattern(`${BEFORE}(?<weekday>${WEEKDAYS.pattern}) (?<next>${group(DATES.nextBehind)})${AFTER}`);

/** "On Wednesday the speaker cannot", of an event on a Wednesday: that day, unless a visit is spoken of. */
const isOfKnown = ({ groups }: RegExpMatchArray, known: Day | undefined, folded: string): boolean =>
  known !== undefined &&
  !groups?.["next"] &&
  !groups?.["this"] &&
  !groups?.["week"] &&
  weekdayOf(known) === WEEKDAYS.numberOf(groups?.["weekday"] ?? "") &&
  folded.search(VISIT) < 0;

const ON_DAY = new RegExp(`^${group(DATES.onDay)} `, "u");
const COMING = new RegExp(`^${group(DATES.coming)}`, "u");

/** "On Friday", once days have been proposed: the Friday among them. */
const proposedOn = ({ 0: said, groups }: RegExpMatchArray, proposed: readonly Day[]): Day | undefined => {
  const fitting = proposed.filter((day) => weekdayOf(day) === WEEKDAYS.numberOf(groups?.["weekday"] ?? ""));
  return ON_DAY.test(said) && !groups?.["week"] && fitting.length === 1 ? fitting[0] : undefined;
};

export const singleWeekdays = (folded: string, { today, known, proposed }: DayContext): FoundDay[] =>
  [...folded.matchAll(SINGLE_WEEKDAY), ...folded.matchAll(WEEKDAY_NEXT)].flatMap((match) => {
    const { next, weekday = "", week } = match.groups ?? {};
    const wanted = WEEKDAYS.numberOf(weekday);
    if (wanted === undefined || /s$/.test(weekday)) return [];
    if (ON_DAY.test(match[0]) && isOfKnown(match, known, folded))
      return foundDay(known, { today, span: spanOf(match), yearless: false });
    const offered = proposedOn(match, proposed);
    if (offered !== undefined) return foundDay(offered, { today, span: spanOf(match), yearless: true });
    const isComing = next !== undefined && COMING.test(next);
    const day =
      week || (next && !isComing)
        ? plusDays(mondayOf(today), 7 + wanted - 1)
        : plusDays(today, (wanted - weekdayOf(today) + 7) % 7 || 7);
    return foundDay(day, { today, span: spanOf(match), yearless: true, weekdayOnly: next === undefined && !week });
  });

const DAYS_AHEAD = LEXICONS.flatMap(({ daysAhead }) => Object.entries(daysAhead)).map(([word, days]) => ({
  days,
  form: pattern(`(?<![\\p{L}\\p{N}-])${word}${AFTER}`),
}));

/** "demain", "dopodomani". */
export const daysAhead = (folded: string, today: Day): FoundDay[] =>
  DAYS_AHEAD.flatMap(({ days, form }) =>
    [...folded.matchAll(form)].flatMap((match) =>
      foundDay(plusDays(today, days), { today, span: spanOf(match), yearless: true }),
    ),
  );

const NUMBER_OF_DAY = "[1-9]|[12]\\d|3[01]";
const DOTTED_ARTICLE = group(DATES.dottedArticle);
/** The number is part of a whole date, or of a week. */
const NO_DATE = `(?!\\s?(?:\\d|of |${MONTHS.pattern}|${any("week")}))`;
/** "the 14th", "am 14.": a day of the month that was spoken of last, else the next such day. */
const BARE_DAY = pattern(
  `${BEFORE}(?:${DATES.ordinalArticle} (?<ordinal>${NUMBER_OF_DAY})(?:st|nd|rd|th)|${DOTTED_ARTICLE} (?<dotted>${NUMBER_OF_DAY})\\.|(?:${group(DATES.plainArticle)} (?<plain>${NUMBER_OF_DAY})|${DATES.elidedArticle}(?<elided>${DATES.elidedDays}))(?:er)?(?! ${group(DATES.streets)}|[.:/'-]\\d| ?(?:${any("clock")}${AFTER}|${any("people")}|%|-?e${AFTER}|eme)))${NO_DATE}${AFTER}`,
);
/** "16th, 8-12", "der 16. passt": days of the month by themselves, once days have been proposed. */
const SHORT_DAY = pattern(
  `${BEFORE}(?:(?<ordinal>${NUMBER_OF_DAY})(?:st|nd|rd|th)(?!\\s?${group(DATES.nthThings)})|(?:${DOTTED_ARTICLE} )?(?<dotted>${NUMBER_OF_DAY})\\.(?=\\s*${group(DATES.afterDotted)}))${NO_DATE}${AFTER}`,
);

/** "Le 16" is a day in French, and an hour in Italian. */
const isHour = (match: RegExpMatchArray, language: DayContext["language"]): boolean =>
  language === "it" && match[0].startsWith(DATES.hourArticle);

/** The day that a number without its month is near: one that was proposed, the event's, or the last that the mail named. */
const nearTo = ({ start }: Span, { today, proposed, known }: DayContext, named: readonly FoundDay[]): Day =>
  proposed[0] ??
  known ??
  named.filter(({ span }) => span.end <= start).toSorted((a, b) => b.span.start - a.span.start)[0]?.mention.day ??
  today;

/**
 * Days of a month that is not named beside them.
 * @param named the days that were read before
 */
export const bareDays = (folded: string, context: DayContext, named: readonly FoundDay[]): FoundDay[] => {
  const { today, proposed, language } = context;
  return (proposed.length > 0 ? [BARE_DAY, SHORT_DAY] : [BARE_DAY])
    .flatMap((form) => [...folded.matchAll(form)])
    .filter((match) => !isHour(match, language))
    .flatMap((match) => {
      const { ordinal, dotted, plain, elided } = match.groups ?? {};
      const number = Number(ordinal ?? dotted ?? plain ?? elided);
      const exact = proposed.find((each) => dayOfMonth(each) === number);
      const span = spanOf(match);
      const near = monthBefore(folded, match.index, today) ?? nearTo(span, context, named);
      const day = exact ?? nextDayOfMonth(number, near, today);
      return foundDay(day, { today, span, yearless: true, monthless: exact === undefined });
    });
};

const MONTH_ALONE = pattern(
  `${BEFORE}(?:${any("inMonth")}|${group(DATES.beforeMonth)}) ?(?<month>${MONTHS.pattern})${AFTER}(?!\\.?\\s?\\d)`,
);
/** "The wrong month: it ought to have been in July. The 7th is right": of the month that was named by itself right before. */
const monthBefore = (folded: string, at: number, today: Day): Day | undefined => {
  const before = folded.slice(Math.max(0, at - MAX_MONTH_BEFORE), at);
  const month = MONTHS.numberOf([...before.matchAll(MONTH_ALONE)].at(-1)?.groups?.["month"] ?? "");
  return month === undefined ? undefined : firstOfMonth(yearFor(month, undefined, today), month);
};
const MAX_MONTH_BEFORE = 60;

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

/** "vendredi 17 à 16h": a weekday and the number of its day, where they fit each other. */
const WEEKDAY_NUMBER = pattern(
  `${BEFORE}(?<weekday>${WEEKDAYS.pattern}),? (?:${group([...DATES.article, ...DATES.dottedArticle])} )?(?<n>${NUMBER_OF_DAY})(?:st|nd|rd|th|er|\\.)?(?![\\d.:/'°]|\\s?(?:${group(DATES.numberGoesOn)}|${HOUR_SIGN}|%|${any("people")}|${any("hours")}|${MONTHS.pattern})(?!\\p{L}))${AFTER}`,
);
/** The month that is spoken of, the one before it, and the next ones. */
const MONTHS_AROUND = [0, -1, 1, 2];

export const numberedWeekdays = (folded: string, context: DayContext, named: readonly FoundDay[]): FoundDay[] =>
  [...folded.matchAll(WEEKDAY_NUMBER)].flatMap((match) => {
    const { today, proposed } = context;
    const { weekday = "", n = "" } = match.groups ?? {};
    const near = nearTo(spanOf(match), context, named);
    const first = firstOfMonth(yearOf(near), monthOf(near));
    const months = MONTHS_AROUND.map((ahead) => plusMonths(first, ahead));
    const days = [...proposed, ...months.map((month) => dayOf(yearOf(month), monthOf(month), Number(n)))];
    const fits = (day: Day | undefined): day is Day =>
      day !== undefined &&
      day >= today &&
      dayOfMonth(day) === Number(n) &&
      weekdayOf(day) === WEEKDAYS.numberOf(weekday);
    return foundDay(days.find(fits), { today, span: spanOf(match), yearless: true });
  });
