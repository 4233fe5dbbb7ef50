import type { Interval } from "../booking/slot.ts";

/** What is left of a stretch of time without others, in order; half-open, so that one may begin where another ends. */
export const gapsIn = ({ start, end }: Interval, taken: readonly Interval[]): Interval[] => {
  const inside = taken.filter((each) => each.start < end && each.end > start);
  const gaps: Interval[] = [];
  let from = start;
  for (const each of inside.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    if (each.start > from) gaps.push({ start: from, end: each.start });
    if (each.end > from) from = each.end;
  }
  return from < end ? [...gaps, { start: from, end }] : gaps;
};
