import { type Day, dayOf, daysBetween, mondayOf, plusDays, yearOf } from "../../platform/days.ts";
import { dayIn, type FoundDay, foundDay } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { FEAST_WEEKS, FIXED_FEASTS, NAMED_AFTER } from "./lexicon/feast-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { among, matchesIn, pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
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

/** Days from Easter. */
const PENTECOST = 49;

const FEASTS = LEXICONS.flatMap(({ feasts }) => Object.entries(feasts)).map(([name, offset]) => ({
  offset,
  form: pattern(`${BEFORE}(?:${name})(?:,?\\s+(?<year>20\\d\\d))?${AFTER}`),
}));

const feastsIn = among(FEASTS);

/** The feast of a name, in its next year that is not over; of a bare "Easter" the Sunday. */
const FEAST_NAMES = LEXICONS.flatMap(({ feasts }) => Object.entries(feasts))
  .concat(
    FEAST_WEEKS.easter.map((name) => [name, 0]),
    FEAST_WEEKS.pentecost.map((name) => [name, PENTECOST]),
  )
  .map(([name, offset]) => ({ name, exact: new RegExp(`^(?:${name})$`, "u"), offset }));
const WEEK_OF_FEAST = pattern(
  `${BEFORE}${group(DATES.stretches.week)} (?:(?<after>${group(FEAST_WEEKS.after)})|(?<before>${group(FEAST_WEEKS.before)})|${group(FEAST_WEEKS.of)}) ?(?:${group(FEAST_WEEKS.article)} ?)?(?<feast>${group(FEAST_NAMES.map(({ name }) => name))})${AFTER}`,
);

/** "The week after Easter", "in der Woche vor Auffahrt": Monday to Sunday. */
export const weeksOfFeasts = (folded: string, today: Day): { from: Day; to: Day; span: Span }[] =>
  [...folded.matchAll(WEEK_OF_FEAST)].flatMap((match) => {
    const { after, before, feast = "" } = match.groups ?? {};
    const offset = FEAST_NAMES.find(({ exact }) => exact.test(feast))?.offset;
    if (offset === undefined) return [];
    const mondayIn = (year: number): Day =>
      plusDays(mondayOf(plusDays(easterOf(year), offset)), after ? WEEK : before ? -WEEK : 0);
    const thisYear = mondayIn(yearOf(today));
    const from = plusDays(thisYear, WEEK) > today ? thisYear : mondayIn(yearOf(today) + 1);
    return [{ from, to: plusDays(from, WEEK - 1), span: spanOf(match) }];
  });
const WEEK = 7;

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

const CHOICE = new RegExp(`${BEFORE}${group([...SMALL.or, ...DATES.through])}${AFTER}`, "u");
const SENTENCE = /[.!?](?!\d)\s|\n/u;
/** As far as a feast and the day that it tells of stand from each other, in letters and in days. */
const MAX_BESIDE = 60;
const MAX_DAYS_BESIDE = 7;

/** "The day after Ascension, Friday 15 May": a feast beside a day of its week that is written tells which one that is. */
export const besideWritten = (found: readonly FoundDay[], folded: string): readonly FoundDay[] => {
  const isWritten = ({ span }: FoundDay): boolean => /\d/u.test(folded.slice(span.start, span.end));
  const tells = (feast: FoundDay, written: FoundDay): boolean => {
    const [first, second] = feast.span.start < written.span.start ? [feast, written] : [written, feast];
    const between = folded.slice(first.span.end, second.span.start);
    return (
      between.length <= MAX_BESIDE &&
      Math.abs(daysBetween(feast.mention.day, written.mention.day)) <= MAX_DAYS_BESIDE &&
      !SENTENCE.test(between) &&
      !CHOICE.test(between)
    );
  };
  const isFeast = ({ span }: FoundDay): boolean => {
    const said = folded.slice(span.start, span.end);
    return feastsIn(said).some(({ form }) => said.search(form) >= 0);
  };
  const written = found.filter(isWritten);
  return written.length === 0
    ? found
    : found.filter((each) => isWritten(each) || !isFeast(each) || !written.some((other) => tells(each, other)));
};

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
