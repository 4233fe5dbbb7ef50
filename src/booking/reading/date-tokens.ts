import { DATES } from "./lexicon/date-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { offsetBy, type Span, spanOf } from "./text.ts";
import { group, HOUR_SIGN, MONTHS, WEEKDAYS } from "./vocabulary.ts";

/** Two numbers and a dash are a date only with a year, or with "05" for the month: "tonight, 18-22h". */
const DASHED = "\\d{1,2}-(?:\\d{1,2}-(?:\\d{4}|\\d{2})|0\\d)(?!\\d)";
const DAY = "\\d{1,2}(?:st|nd|rd|th|er|\\.)?";
const DATE_FORM = pattern(
  `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\s?\\d{1,2}(?:[./-]\\s?(?:\\d{4}|\\d{2})(?!\\d))?\\.?|${DASHED}|(?:${DAY}\\s?${group([...DATES.through, ...SMALL.and, ...SMALL.or, "&", ",", "/"])}\\s?)*${DAY}\\s*(?:of\\s+)?${MONTHS.pattern}(?:\\.?,?\\s*\\d{4})?|${MONTHS.pattern}\\.?\\s+${DAY}(?:\\s?${group([...SMALL.upTo, ...SMALL.and])}\\s?${DAY})?(?:,?\\s*\\d{4})?|${WEEKDAYS.pattern}\\.?,?\\s(?:${group([...DATES.article, ...DATES.dottedArticle])} |l')?${DAY}(?![:.h]?\\d|\\s?(?:${group(DATES.numberGoesOn)}|${HOUR_SIGN})(?!\\p{L}))`,
);

/** The numbers of a date inside what was read as one, for chrono's spans may hold times as well. */
export const dateTokens = (folded: string, { start, end }: Span): Span[] =>
  [...folded.slice(start, end).matchAll(DATE_FORM)].map((match) => offsetBy(spanOf(match), start));
