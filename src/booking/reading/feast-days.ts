import { type Day, dayOf, plusDays, yearOf } from "../../platform/days.ts";
import { dayIn, type FoundDay, foundDay } from "./found-day.ts";
import { FIXED_FEASTS, NAMED_AFTER } from "./lexicon/feast-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { among, matchesIn, pattern } from "./pattern/pattern.ts";
import { spanOf } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

/** Easter Sunday of a year, by the rule of Gauss for the Gregorian calendar. */
export const easterOf = (year: number): Day => {
  const century = Math.floor(year / 100);
  const moon = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const fullMoon = (19 * (year % 19) + moon) % 30;
  const late = fullMoon === 29 || (fullMoon === 28 && year % 19 > 10) ? 1 : 0;
  const week = (4 + century - Math.floor(century / 4)) % 7;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * (fullMoon - late) + week) % 7;
  return plusDays(dayOf(year, 3, 22) ?? `${year}-03-22`, fullMoon - late + sunday);
};

const FEASTS = LEXICONS.flatMap(({ feasts }) => Object.entries(feasts)).map(([name, offset]) => ({
  offset,
  form: pattern(`${BEFORE}(?:${name})(?:,?\\s+(?<year>20\\d\\d))?${AFTER}`),
}));

const feastsIn = among(FEASTS);

/** "Pfingstmontag", "le lundi de Pentecôte": feasts that move with Easter, the next that is not over. */
export const feastDays = (folded: string, today: Day): FoundDay[] =>
  feastsIn(folded).flatMap(({ offset, form }) =>
    matchesIn(folded, form).flatMap((match) => {
      const written = match.groups?.["year"];
      const inYear = (year: number): Day => plusDays(easterOf(year), offset);
      const thisYear = inYear(Number(written ?? yearOf(today)));
      const day = written === undefined && thisYear < today ? inYear(yearOf(today) + 1) : thisYear;
      return foundDay(day, { today, span: spanOf(match), yearless: written === undefined });
    }),
  );

const OF_FEAST = `(?<!${BEFORE}${group(NAMED_AFTER.before)} ${group(NAMED_AFTER.of)} ?)`;
const fixedIn = among(
  FIXED_FEASTS.map(({ month, day, names }) => ({
    month,
    day,
    form: pattern(
      `${OF_FEAST}${BEFORE}${group(names)}(?:,?\\s+(?<year>20\\d\\d))?${AFTER}(?!(?: |-)?(?:\\p{L}+ )?${group(NAMED_AFTER.behind)})`,
    ),
  })),
);

/** "On Valentine's Day", "an Silvester": feasts of one and the same day of every year. */
export const fixedFeasts = (folded: string, today: Day): FoundDay[] =>
  fixedIn(folded).flatMap(({ month, day, form }) =>
    matchesIn(folded, form).flatMap((match) => {
      const year = match.groups?.["year"];
      return foundDay(dayIn(year, month, day, today), { today, span: spanOf(match), yearless: year === undefined });
    }),
  );
