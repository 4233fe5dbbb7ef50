import { DAYPARTS, type Daypart } from "../facts.ts";
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

/** Parts of the day: "evening", "Samstagabend", "all day". */
export const readDayparts = (text: string): { daypart: Daypart; span: Span }[] =>
  DAYPART_FORMS.flatMap(({ daypart, form }) =>
    [...text.matchAll(form)].map((match) => ({ daypart, span: spanOf(match) })),
  ).sort((a, b) => a.span.start - b.span.start);
