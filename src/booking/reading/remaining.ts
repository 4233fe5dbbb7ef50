import type { Askable } from "../world.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { type Span, words } from "./text.ts";
import { MONTHS, WEEKDAYS } from "./vocabulary.ts";

const REMAINS = words(LEXICONS.flatMap(({ remains }) => remains));
/** As much of what follows as names the day that is left. */
const MAX_LEFT = 50;
const A_DAY = new RegExp(
  `${WEEKDAYS.pattern}|${MONTHS.pattern}|(?<!\\d)(?:[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|er)?(?!\\d)`,
  "u",
);
const CHOOSES: readonly Askable[] = ["date", "visit_day", "visit_time"];

/**
 * "The 13th and the 14th are holidays, so only the Friday remains": where one of several days is to be chosen, those told
 * before the conclusion were gone through and left. Source: spec/workflow.md §3.6.
 * @returns what is told before it, to be left out where days are read
 */
export const beforeRemaining = (folded: string, asked: readonly Askable[]): Span[] => {
  if (!asked.some((each) => CHOOSES.includes(each))) return [];
  const left = [...folded.matchAll(REMAINS)].findLast(({ 0: said, index }) => {
    const behind = /^[^.!?\n]*(?:\d\.[^.!?\n]*)?/u.exec(
      folded.slice(index + said.length, index + said.length + MAX_LEFT),
    )?.[0];
    return A_DAY.test(behind ?? "");
  });
  return left && left.index > 0 ? [{ start: 0, end: left.index }] : [];
};
