import { HOURS } from "./lexicon/date-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf, touches } from "./text.ts";
import type { FoundTime } from "./time-ends.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

const HALF_MORE = group(HOURS.halfMore);
const UNIT = `(?:${any("hours")}|${group(HOURS.long)})`;
const FORMS = [
  pattern(
    `${BEFORE}(?<n>${NUMBER}|${HOURS.anHour})(?<fraction>[.,]5|½| ?1/2| ${HALF_MORE})?[ -]?${UNIT}(?<half> ${HALF_MORE})?${AFTER}`,
  ),
  pattern(`${BEFORE}(?<n>${NUMBER})(?<fraction>${group(HOURS.halfBehind)}) ?${UNIT}${AFTER}`),
  pattern(`${BEFORE}(?<fraction>${group(HOURS.oneAndHalf)}) ?${UNIT}${AFTER}`),
  pattern(`${BEFORE}(?<minutes>\\d{2,3})[ -]?${group(HOURS.minutes)}${AFTER}`),
];
const MAX_HOURS = 24;
/** A break is shorter, and no event is. */
const FEWEST_MINUTES = 60;
/** More than anybody names in one mail. */
const MAX_LENGTHS = 60;

/**
 * Lengths in hours: "for 3 hours", "zweieinhalb Stunden", "deux heures et demie", "90 minuti"; "à 11 heures" is when, and not
 * how long. Source: spec/workflow.md §3.7.
 */
export const readDurations = (text: string, times: readonly FoundTime[]): { hours: number; span: Span }[] => {
  const found: { hours: number; span: Span }[] = [];
  for (const match of FORMS.flatMap((form) => [...text.matchAll(form).take(MAX_LENGTHS)])) {
    const span = spanOf(match);
    const { n = "", fraction, half, minutes } = match.groups ?? {};
    const whole = minutes === undefined ? (numberOf(n) ?? 1) : Number(minutes) / FEWEST_MINUTES;
    const hours = whole + (fraction || half ? 0.5 : 0);
    const isElse = [...times, ...found].some((each) => touches(each.span, span));
    const isLong = minutes === undefined || whole >= 1;
    if (hours > 0 && hours <= MAX_HOURS && isLong && !isElse) found.push({ hours, span });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
};
