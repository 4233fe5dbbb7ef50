import { type Day, plusDays, plusMonths } from "../../platform/days.ts";
import { type FoundDay, foundDay } from "./found-day.ts";
import { COUNTED_DAYS } from "./lexicon/date-words.ts";
import { DAY_UNITS, SHIFT } from "./lexicon/shift-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { spanOf } from "./text.ts";
import { AFTER, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

const exact = (form: string): RegExp => new RegExp(`^(?:${form})$`, "u");
const UNITS = Object.entries(DAY_UNITS).map(([name, days]) => ({ form: exact(name), days }));
const BASES = Object.entries(COUNTED_DAYS.bases).map(([name, days]) => ({ form: exact(name), days }));
const N = `(?<n>${NUMBER}|${SHIFT.one})`;
const UNIT = `(?:(?<unit>${group(Object.keys(DAY_UNITS))})|${group(COUNTED_DAYS.months)})`;
const BASE = `(?<base>${group(Object.keys(COUNTED_DAYS.bases))})`;
const FORMS = [
  pattern(`${BEFORE}${N} ${UNIT} ${group(COUNTED_DAYS.from)} ?${BASE}${AFTER}`),
  pattern(`${BEFORE}${BASE} (?:${group(COUNTED_DAYS.in)}) ${N} ${UNIT}${AFTER}`),
];

/** "Three weeks from today", "heute in drei Wochen", "tre settimane da domani". */
export const countedDays = (folded: string, today: Day): FoundDay[] =>
  FORMS.flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const { n = "", base = "", unit } = match.groups ?? {};
      const start = plusDays(today, BASES.find((each) => each.form.test(base))?.days ?? 0);
      const count = numberOf(n) ?? 1;
      const days = UNITS.find((each) => unit !== undefined && each.form.test(unit))?.days;
      const day = days === undefined ? plusMonths(start, count) : plusDays(start, days * count);
      return foundDay(day, { today, span: spanOf(match), yearless: true });
    }),
  );
