import type { Day } from "../../platform/days.ts";
import { dayIn, type FoundDay, foundDay } from "./found-day.ts";
import { pattern } from "./pattern/pattern.ts";
import { spanOf } from "./text.ts";
import { AFTER, BEFORE, HOUR_SIGN, MONTHS, NUMBER_WORD, numberOf, ORDINALS } from "./vocabulary.ts";

/** A day of the month in digits. */
export const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|°|\\.)?";
export const YEAR = "(?:\\.?,?\\s*(?<year>20\\d\\d))?";
/** No number before a month's name, for that would be its day. */
export const NO_DAY_BEFORE = "(?<!\\d(?:st|nd|rd|th|er|°|\\.)?\\s?(?:of\\s)?)";

const DAY_MONTH = pattern(`(?<![\\d.:]|\\d')(?<day>${DAY})\\s*(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`);
const MONTH_DAY = pattern(
  `${BEFORE}${NO_DAY_BEFORE}(?<month>${MONTHS.pattern})(?:\\.?\\s+|,?\\s+the\\s+(?=\\d+(?:st|nd|rd|th)))(?<day>${DAY})(?![:\\d]|\\s?${HOUR_SIGN}(?!\\p{L})|\\s?-\\s?\\d)${YEAR}`,
);
const NUMERIC =
  /(?<![\d.:/-]|\d')(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[./-])\s?(?<number>0?[1-9]|1[0-2])\k<mark>(?<year>\s?20\d\d|\d\d)(?![\d:]|\.\d)/gu;
const ISO = /(?<!\d)(?<year>20\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu;
/** "14.2." and "14.02": without a year. */
const DOTTED =
  /(?<![\d.:-]|\d')(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<number>0?[1-9]|1[0-2])(?:\.(?!\s?20\d\d|\d)|(?=[\s,;!?)]|$))/gu;

const numbered = (form: RegExp, folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(form)].flatMap((match) => {
    const { day = "", month: name = "", number, year } = match.groups ?? {};
    const month = number === undefined ? MONTHS.numberOf(name) : Number(number);
    if (month === undefined) return [];
    const found = dayIn(year?.trim(), month, Number.parseInt(day, 10), today);
    return foundDay(found, { today, span: spanOf(match), yearless: year === undefined });
  });

/** "14 February 2026", "den 3. März", "Feb 14", "14/02/26", "2026-02-14", "14.2.26": day first where both could be. */
export const writtenDays = (folded: string, today: Day): FoundDay[] =>
  [ISO, NUMERIC, DAY_MONTH, MONTH_DAY].flatMap((form) => numbered(form, folded, today));

export const dottedDays = (folded: string, today: Day): FoundDay[] => numbered(DOTTED, folded, today);

/** "the third of June", "am dritten Juni", "le vingt mai". */
const SPOKEN = pattern(
  `${BEFORE}(?:(?<nth>${ORDINALS.pattern})|(?<n>${NUMBER_WORD}))\\s+(?:of\\s+)?(?<month>${MONTHS.pattern})${YEAR}${AFTER}`,
);

export const ordinalDays = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(SPOKEN)].flatMap((match) => {
    const { nth = "", n = "", month: name = "", year } = match.groups ?? {};
    const [month, day] = [MONTHS.numberOf(name), ORDINALS.numberOf(nth) ?? numberOf(n)];
    if (month === undefined || day === undefined) return [];
    return foundDay(dayIn(year, month, day, today), { today, span: spanOf(match), yearless: year === undefined });
  });
