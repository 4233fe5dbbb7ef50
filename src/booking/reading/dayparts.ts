import { DAYPARTS, type Daypart } from "../facts.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, BEFORE, group, WEEKDAYS } from "./vocabulary.ts";

/** "Samstagmorgen" is a morning, "morgen" alone is tomorrow. */
const AFTER_WEEKDAY: Partial<Record<Daypart, string>> = { morning: "morgen" };
const DAYPART_FORMS = DAYPARTS.map((daypart) => {
  const names = LEXICONS.flatMap(({ dayparts }) => dayparts[daypart]);
  const compound = group([...names, AFTER_WEEKDAY[daypart] ?? names[0] ?? ""]);
  return {
    daypart,
    form: pattern(`(?:${BEFORE}${group(names)}|(?<=${WEEKDAYS.pattern}\\s?)${compound})${AFTER}`),
  };
});

const OF_TODAY = new RegExp(`(?:${BEFORE}${group(DATES.ofToday)}\\s?$)`, "u");
const TODAYS = new RegExp(`^${group(DATES.todays)}$`, "u");
const MAX_BEFORE = 20;
const isOfToday = (text: string, { start, end }: Span): boolean =>
  TODAYS.test(text.slice(start, end)) || OF_TODAY.test(text.slice(Math.max(0, start - MAX_BEFORE), start));

/**
 * Parts of the day: "evening", "Samstagabend", "all day". "This morning" is over when a mail is read; where the event has
 * another day, "he decided this afternoon" is when he did.
 * @param isElse the event is on another day than today
 */
export const readDayparts = (text: string, isElse: boolean): { daypart: Daypart; span: Span }[] =>
  DAYPART_FORMS.flatMap(({ daypart, form }) =>
    [...text.matchAll(form)].map((match) => ({ daypart, span: spanOf(match) })),
  )
    .filter(({ daypart, span }) => !((isElse || daypart === "morning") && isOfToday(text, span)))
    .sort((a, b) => a.span.start - b.span.start);
