import type { Day } from "../../platform/days.ts";
import { dayOf, dayOfMonth, monthOf, yearOf } from "../../platform/days.ts";
import { isOfElse } from "./date-roles.ts";
import { type DayContext, type FoundDay, foundDay } from "./found-day.ts";
import { ALL_ELSE } from "./lexicon/all-else-words.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf, words } from "./text.ts";
import { AFTER, any, BEFORE, group, MONTHS } from "./vocabulary.ts";

const CHANGES = LEXICONS.flatMap(({ signals }) => signals.change);
const MOVES = words([...CHANGES, ...SHIFT.postpones, ...SHIFT.advances, ...ALL_ELSE]);
const LASTS = words([...SHIFT.extends, ...MOVE.lasts]);
const AGAINST = words(MOVE.against);

/** What stands around a day, up to the next mark of these; the day itself is a word like any other. */
const around = (folded: string, { start, end }: Span, mark: RegExp): string => {
  const before =
    folded
      .slice(Math.max(0, start - MAX_AROUND), start)
      .split(mark)
      .at(-1) ?? "";
  const after = folded.slice(end, end + MAX_AROUND).split(mark, 1)[0] ?? "";
  return `${before}x${after}`;
};
const MAX_AROUND = 160;
/** A full stop behind a number or one letter ends nothing. */
const SENTENCE = /(?<!\d|(?<!\p{L})\p{L})\.\s|[!?;\n]/u;
const PART = /[,;:.!?()]\s|\n/u;

const NUMBER = "(?:[1-9]|[12]\\d|3[01])";
/** "Dal 15 al 22", "du 15 au 17": days of the month of the event, whose own day is the first of them. */
const BARE_RANGE = pattern(
  `${BEFORE}${group(DATES.plainFrom)} (?<first>${NUMBER})(?:st|nd|rd|th|\\.)? ${group(DATES.plainTo)} (?<second>${NUMBER})(?:st|nd|rd|th|\\.)?(?!\\s?(?:\\d|[.:/'h]\\d|of |${any("clock")}|${any("people")}|${MONTHS.pattern}))${AFTER}`,
);

export const bareRanges = (folded: string, { today, known }: DayContext): FoundDay[] =>
  known === undefined
    ? []
    : [...folded.matchAll(BARE_RANGE)].flatMap((match) => {
        const [first, second] = [Number(match.groups?.["first"]), Number(match.groups?.["second"])];
        const last = dayOf(yearOf(known), monthOf(known), second);
        if (first !== dayOfMonth(known) || last === undefined || last <= known) return [];
        return foundDay(known, { today, span: spanOf(match), yearless: true, last, monthless: true });
      });

/** Behind a day: to another one. */
const TO_ANOTHER = new RegExp(
  `^\\s*${group([...DATES.through, ...MOVE.to])}(?:\\s+|(?<=['→>]))(?:\\p{L}+\\.?\\s)?$`,
  "u",
);
const ARROW = /→|>/u;
/** "Aus dem 7. wird der 12. Mai". */
const BECOMES = new RegExp(
  `^\\s*${group(MOVE.becomes)}\\s+(?:${group([...DATES.article, ...DATES.dottedArticle])}\\s+)?(?:\\p{L}+,?\\s)?$`,
  "u",
);

/**
 * "Move it from the 15th to the 22nd": from the event's own day to another, where something is to move and nothing is said
 * of its length, are the old day and the new one, and no event of eight days; where it is to last longer, they are its
 * ends. Source: spec/workflow.md §3.6.
 */
export const movedDays = (found: readonly FoundDay[], folded: string, known: Day | undefined): FoundDay[] =>
  found.flatMap((each, index) => {
    const { mention, span } = each;
    const { last } = mention;
    const before = found[index - 1];
    if (known === undefined) return [each];
    if (before?.mention.day === known && before.mention.last === undefined)
      return [isMove(folded, before.span, span) ? { mention: { ...mention, isNew: true }, span } : each];
    if (mention.day !== known || last === undefined) return [each];
    // "We are away from the 15th to the 22nd, make it the 29th."
    const namesAnother = found.some((other) => other !== each && other.mention.day !== known);
    const part = around(folded, span, PART);
    if (namesAnother || isOfElse(part) || part.search(AGAINST) >= 0) return [each];
    const sentence = around(folded, span, SENTENCE);
    if (sentence.search(LASTS) >= 0) return [{ mention: { ...mention, isNew: true }, span }];
    if (sentence.search(MOVES) < 0) return [each];
    const { last: _, ...own } = mention;
    const [, second] = folded.slice(span.start, span.end).matchAll(WRITTEN);
    const middle = second === undefined ? span.end - 1 : span.start + second.index;
    return [
      { mention: { ...own, last: undefined }, span: { start: span.start, end: middle } },
      { mention: { ...own, day: last, last: undefined, isNew: true }, span: { start: middle, end: span.end } },
    ];
  });

/** A day in digits, with what is written into one with it. */
const WRITTEN = /\d+(?:[./-]\d+)*/gu;

/** From one day to another, where something moves. */
const isMove = (folded: string, { start, end }: Span, next: Span): boolean => {
  const between = folded.slice(end, next.start);
  const sentence = around(folded, { start, end: next.end }, SENTENCE);
  return BECOMES.test(between) || (TO_ANOTHER.test(between) && (ARROW.test(between) || sentence.search(MOVES) >= 0));
};
