import { type Day, minutesOf, plusDays, type TimeOfDay, timeOfMinutes, weekdayOf } from "../../platform/days.ts";
import { type DayContext, type FoundDay, foundDay } from "./found-day.ts";
import { DAY_UNITS, MINUTE_UNITS, SHIFT } from "./lexicon/shift-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { type FoundTime, turnOf } from "./time-ends.ts";
import { AFTER, BEFORE, group, NUMBER, numberOf, WEEKDAYS } from "./vocabulary.ts";

/** From when to when the event is, as far as that is known. */
export interface KnownTimes {
  start: TimeOfDay | undefined;
  end: TimeOfDay | undefined;
}

type Direction = "later" | "earlier" | "longer" | "shorter";
const DIRECTIONS: readonly { direction: Direction; behind: RegExp; verbs: RegExp }[] = [
  { direction: "longer", behind: behind(SHIFT.longer), verbs: words(SHIFT.extends) },
  { direction: "shorter", behind: behind(SHIFT.shorter), verbs: words(SHIFT.shortens) },
  { direction: "earlier", behind: behind(SHIFT.earlier), verbs: words(SHIFT.advances) },
  { direction: "later", behind: behind(SHIFT.later), verbs: words(SHIFT.postpones) },
];

function behind(forms: readonly string[]): RegExp {
  return new RegExp(`^ ${group(forms)}${AFTER}${SHIFT.ofElse}`, "u");
}

const formOf = (units: Readonly<Record<string, number>>): RegExp =>
  pattern(
    `${BEFORE}(?<by>${SHIFT.by}(?: |(?<=')))?(?:(?<n>${SHIFT.one}|${NUMBER})(?: |(?<=')))?(?<unit>${group(Object.keys(units))})${AFTER}`,
  );
const sizeIn = (units: Readonly<Record<string, number>>) => {
  const exact = Object.entries(units).map(([name, size]) => ({ form: new RegExp(`^(?:${name})$`, "u"), size }));
  return (unit: string): number => exact.find(({ form }) => form.test(unit))?.size ?? 0;
};
const BESIDES = words(SHIFT.besides);
const BREAK = /[.!?;\n]/u;
const MAX_SHIFTS = 20;

interface Shift {
  /** In the unit that was asked for; always positive. */
  size: number;
  direction: Direction;
  span: Span;
}

/** "One week later", "um zwei Stunden verschieben": lengths with a direction, from the word behind or the verb beside them. */
const shiftsIn = (folded: string, units: { form: RegExp; sizeOf: (unit: string) => number }): Shift[] =>
  [...folded.matchAll(units.form).take(MAX_SHIFTS)].flatMap((match) => {
    const { by, n, unit = "" } = match.groups ?? {};
    const span = spanOf(match);
    const sentence = sentenceAround(folded, span);
    if (sentence.search(BESIDES) >= 0) return [];
    const rest = folded.slice(span.end, span.end + MAX_BEHIND);
    const said = DIRECTIONS.find((each) => each.behind.test(rest));
    const found = said ?? (by === undefined ? undefined : DIRECTIONS.find(({ verbs }) => sentence.search(verbs) >= 0));
    if (!found) return [];
    const end = said ? span.end + (said.behind.exec(rest)?.[0].length ?? 0) : span.end;
    return [{ size: countOf(n) * units.sizeOf(unit), direction: found.direction, span: { start: span.start, end } }];
  });
const MAX_BEHIND = 40;
const countOf = (n: string | undefined): number => (n === undefined || ONE.test(n) ? 1 : (numberOf(n) ?? 0));
const ONE = new RegExp(`^${SHIFT.one}$`, "u");

const sentenceAround = (folded: string, { start, end }: Span): string => {
  const before = folded.slice(0, start).split(BREAK).at(-1) ?? "";
  const after = folded.slice(end).split(BREAK, 1)[0] ?? "";
  return `${before}${folded.slice(start, end)}${after}`;
};

const DAYS = { form: formOf(DAY_UNITS), sizeOf: sizeIn(DAY_UNITS) };
const MINUTES = { form: formOf(MINUTE_UNITS), sizeOf: sizeIn(MINUTE_UNITS) };
const NAMED: readonly { days: number; form: RegExp }[] = [
  { days: 1, form: named(SHIFT.dayAfter) },
  { days: -1, form: named(SHIFT.dayBefore) },
  { days: 7, form: named(SHIFT.weekAfter) },
  { days: -7, form: named(SHIFT.weekBefore) },
];

function named(forms: readonly string[]): RegExp {
  return pattern(`${BEFORE}${group(forms)}${AFTER}${SHIFT.ofElse}`);
}

const WEEKDAY_BESIDE = pattern(
  `${BEFORE}(?:(?<weekday>${WEEKDAYS.pattern}) (?:(?:${group(SHIFT.weekdayAfter)}|${group(SHIFT.after)}${SHIFT.nothingElse})(?<after>)|(?:${group(SHIFT.weekdayBefore)}|${group(SHIFT.before)}${SHIFT.nothingElse}))|(?:${group(SHIFT.followingDay)}(?<following>)|${group(SHIFT.precedingDay)}) (?<other>${WEEKDAYS.pattern}))${AFTER}${SHIFT.ofElse}`,
);

/** "The Friday right after", "am Mittwoch davor", "le vendredi suivant": by so many days from the event's own. */
const weekdaysBeside = (folded: string, known: Day): { days: number; span: Span }[] =>
  [...folded.matchAll(WEEKDAY_BESIDE)].flatMap((match) => {
    const { weekday, other, after, following } = match.groups ?? {};
    const wanted = WEEKDAYS.numberOf(weekday ?? other ?? "");
    if (wanted === undefined) return [];
    const ahead = (wanted - weekdayOf(known) + 7) % 7;
    const isAfter = after !== undefined || following !== undefined;
    return [{ days: isAfter ? ahead || 7 : ahead - 7, span: spanOf(match) }];
  });

/**
 * "A week later", "am Tag danach", "reporter d'une semaine": the day of the event, moved. Nothing while no day is known.
 * Source: spec/workflow.md §2.3, §3.6.
 */
export const shiftedDays = (folded: string, { today, known }: DayContext): FoundDay[] => {
  if (known === undefined) return [];
  const moved = (days: number, span: Span): FoundDay[] =>
    foundDay(plusDays(known, days), { today, span, yearless: true, movedBy: days });
  return [
    ...shiftsIn(folded, DAYS).flatMap(({ size, direction, span }) =>
      direction === "later" ? moved(size, span) : direction === "earlier" ? moved(-size, span) : [],
    ),
    ...NAMED.flatMap(({ days, form }) =>
      [...folded.matchAll(form)]
        .map(spanOf)
        .filter((span) => sentenceAround(folded, span).search(BESIDES) < 0)
        .flatMap((span) => moved(days, span)),
    ),
    ...weekdaysBeside(folded, known).flatMap(({ days, span }) => moved(days, span)),
  ];
};

/** "The day after", "una settimana dopo", "an hour later": from what was spoken of, and never from today. */
export const saysShift = (phrase: string): boolean =>
  shiftsIn(phrase, DAYS).length > 0 ||
  movesHours(phrase) ||
  phrase.search(WEEKDAY_BESIDE) >= 0 ||
  NAMED.some(({ form }) => phrase.search(form) >= 0);

/** "An hour back", "um eine Stunde nach hinten": the hours are to be others. */
export const movesHours = (phrase: string): boolean => shiftsIn(phrase, MINUTES).length > 0;

const END_OF_DAY = 24 * 60;
const shifted = (time: TimeOfDay, minutes: number): TimeOfDay | undefined => {
  const at = minutesOf(time) + minutes;
  return at >= 0 && at <= END_OF_DAY ? timeOfMinutes(at) : undefined;
};

/**
 * "An hour later", "eine Stunde länger", "commencer une demi-heure plus tôt": the hours of the event, moved, or one end of
 * them. Nothing while they are not known, or where the mail names hours itself. Source: spec/workflow.md §2.3, §3.7.
 */
export const shiftedTimes = (folded: string, known: KnownTimes, times: readonly FoundTime[]): FoundTime[] => {
  const { start, end } = known;
  if (start === undefined || end === undefined || times.length > 0) return [];
  return shiftsIn(folded, MINUTES).flatMap(({ size, direction, span }) => {
    const minutes = direction === "later" || direction === "longer" ? size : -size;
    const turn = direction === "longer" || direction === "shorter" ? "ends" : turnOf(folded, span);
    const mention = {
      start: turn === "ends" ? undefined : shifted(start, minutes),
      end: turn === "begins" ? undefined : shifted(end, minutes),
    };
    return mention.start === undefined && mention.end === undefined ? [] : [{ mention, span }];
  });
};

/** Whether a length is one by which something moves, and so tells nothing by itself. */
export const isShift = (span: Span, shifts: readonly FoundTime[]): boolean =>
  shifts.some((shift) => touches(shift.span, span));
