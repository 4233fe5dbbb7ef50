import { weekdayOf } from "../../platform/days.ts";
import { LEFT_OVER } from "./lexicon/left-over-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import type { DayMention, Found, HintMention } from "./reading.ts";
import type { Span } from "./text.ts";
import { AFTER, BEFORE, group, WEEKDAYS } from "./vocabulary.ts";

const TAKEN_BEFORE = new RegExp(
  `${BEFORE}${group(LEFT_OVER.before)}\\s*(?:${LEFT_OVER.articles}\\s*){0,3}(?:${WEEKDAYS.pattern},?\\s+(?:${LEFT_OVER.articles}\\s*)?)?$`,
  "u",
);
const TAKEN_BEHIND = new RegExp(`^,?\\s*${group(LEFT_OVER.behind)}${AFTER}`, "u");
const REACH = 60;

const isTaken = (folded: string, { start, end }: Span): boolean =>
  TAKEN_BEFORE.test(folded.slice(Math.max(0, start - REACH), start)) ||
  TAKEN_BEHIND.test(folded.slice(end, end + REACH));

const ROLES: ReadonlySet<DayMention["role"]> = new Set(["event", "visit", "aside"]);

/** "Only on the 13th or the 19th" takes neither. */
const JOINS = new RegExp(
  `^\\s*(?:[,/&-]|${group([...SMALL.or, ...SMALL.and])})\\s*(?:${LEFT_OVER.articles}\\s*){0,3}$`,
  "u",
);
const isOneOfTwo = (folded: string, { span }: Found<DayMention>, open: readonly Found<DayMention>[]): boolean =>
  open.some(
    (other) =>
      JOINS.test(folded.slice(span.end, other.span.start)) || JOINS.test(folded.slice(other.span.end, span.start)),
  );

/**
 * "Neither the 1st nor the 13th works, so Saturday the 7th it is": where one of several days is taken in so many words,
 * be it by its weekday alone, the others were named to say why. Source: spec/workflow.md §2.3, §2.6.
 */
export const withLeftOver = (
  folded: string,
  days: readonly Found<DayMention>[],
  hint: { hint: HintMention; span: Span } | undefined,
): Found<DayMention>[] => {
  const open = days.filter(({ value }) => !value.isPast && ROLES.has(value.role));
  const taken = open.filter(({ value, span }) => !value.refused && isTaken(folded, span));
  const [only] = taken;
  // "Le lendemain, donc vendredi": the weekday of a day that is named says it once more.
  const isNamed = open.some(({ value }) => hint?.hint.weekdays.includes(weekdayOf(value.day)));
  const isWeekday = taken.length === 0 && !isNamed && hint?.hint.isWeekdayOnly === true && isTaken(folded, hint.span);
  const isOne = only !== undefined && taken.every(({ value }) => value.day === only.value.day);
  if (!isWeekday && (!isOne || open.length === taken.length || isOneOfTwo(folded, only, open))) return [...days];
  return days.map((found) => {
    if (!open.includes(found)) return found;
    if (found.value.day !== only?.value.day) return { ...found, value: { ...found.value, refused: true } };
    return found.value.role === "aside" ? { ...found, value: { ...found.value, role: "event" } } : found;
  });
};
