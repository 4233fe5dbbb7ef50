import type { DayMention, Found } from "./reading.ts";
import { AFTER, any, BEFORE, WEEKDAYS } from "./vocabulary.ts";

/** "Remains the", "bleibt also noch der", "il ne reste que le": right before the day. */
const LEFT_BEFORE = new RegExp(
  `${BEFORE}${any("leftOver")}${AFTER}\\s+(?:(?:the|der|den|am|le|il|l'|on|mit|with|al|au)\\s+)*(?:${WEEKDAYS.pattern},?\\s+)?(?:(?:the|der|den|le|il)\\s+)?$`,
  "u",
);
const REACH = 50;

/**
 * "Not at the weekend, on the 13th and 19th we have exams. That leaves the 25th": of days that are named to say why they do
 * not suit, the one that is left over is meant. Source: spec/workflow.md §3.6.
 */
export const withoutOthers = (days: readonly Found<DayMention>[], folded: string): Found<DayMention>[] => {
  const isLeft = ({ value, span }: Found<DayMention>): boolean =>
    value.role === "event" &&
    !value.refused &&
    LEFT_BEFORE.test(folded.slice(Math.max(0, span.start - REACH), span.start));
  const [left, another] = days.filter(isLeft);
  if (!left || another) return [...days];
  return days.map((each) =>
    each === left || each.value.role !== "event" || each.value.day === left.value.day
      ? each
      : { ...each, value: { ...each.value, refused: true } },
  );
};
