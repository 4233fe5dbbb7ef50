import { minutesOf, timeOfMinutes } from "../../platform/days.ts";
import { type Hour, hourOf, inHalf, loneHour, NOON } from "./hours.ts";
import { HOURS } from "./lexicon/date-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { TimeMention } from "./reading.ts";
import type { KnownTimes } from "./shifts.ts";
import { offsetBy, type Span, spanOf, touches } from "./text.ts";
import { type FoundTime, isTurning } from "./time-ends.ts";
import { NOT_HOURS } from "./times.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const LEAD = `(?<lead>(?:${group([...HOURS.oldHour, ...HOURS.mereLeads])}|${any("at")}|${any("until")}|${any("from")})(?: |(?<=['@])))?`;
/** "Not four", "statt um zehn", "au lieu de 16h", "bisher 10 Uhr": the hour that was. */
const WITHDRAWN = pattern(
  `${BEFORE}(?:${group([...HOURS.notAt, ...HOURS.wasAt, ...WISH.insteadOf])}|${any("insteadOf")})[:\\s]\\s?${LEAD}${loneHour("B")}${AFTER}${NOT_HOURS}`,
);
/** What takes its place. */
const NAMED = pattern(`${BEFORE}${LEAD}${loneHour("A")}${AFTER}${NOT_HOURS}`);
/** As far as two hours of which one takes the place of the other stand from each other. */
const REACH = 60;
const SENTENCE = /[!?\n]|\.(?!\d)/u;

/** Of which end of the event an hour is, said in either half of the day; `undefined` where it is of none. */
const endOf = (hour: Hour, { start, end }: KnownTimes): { end: keyof TimeMention; isLater: boolean } | undefined => {
  for (const [name, time] of [
    ["start", start],
    ["end", end],
  ] as const) {
    if (time === undefined) continue;
    const minutes = inHalf(hour, undefined);
    if (minutes === minutesOf(time)) return { end: name, isLater: false };
    if (hour.half === undefined && minutes < NOON && minutes + NOON === minutesOf(time))
      return { end: name, isLater: true };
  }
  return undefined;
};

/**
 * "We'll clear off at two, not four", "neu 9 statt 10 Uhr": an hour that takes the place of one end of the event, which is
 * told by the hour that goes, whatever the verb. Nothing while the hours are not known. Source: spec/workflow.md §2.3, §3.7.
 */
export const swappedTimes = (text: string, known: KnownTimes | undefined, found: readonly FoundTime[]): FoundTime[] => {
  const { start, end } = known ?? {};
  if (start === undefined || end === undefined) return [];
  return [...text.matchAll(WITHDRAWN)].slice(0, MAX_SWAPS).flatMap((match) => {
    const span = spanOf(match);
    const groups = match.groups ?? {};
    const old = hourOf(groups, "B");
    const of = old && endOf(old, { start, end });
    if (!old || !of) return [];
    const before =
      text
        .slice(Math.max(0, span.start - REACH), span.start)
        .split(SENTENCE)
        .at(-1) ?? "";
    const after = text.slice(span.end, span.end + REACH).split(SENTENCE, 1)[0] ?? "";
    const fresh = hoursIn(before, span.start - before.length).at(-1) ?? hoursIn(after, span.end)[0];
    if (!fresh) return [];
    const isHour =
      old.marked || fresh.hour.marked || (groups["lead"] ?? fresh.lead) !== undefined || isTurning(`${before}${after}`);
    const minutes = laterIf(fresh.hour, of.isLater || (of.end === "end" && fresh.hour.minutes <= minutesOf(start)));
    const isWindow = of.end === "start" ? minutes < minutesOf(end) : minutes > minutesOf(start);
    const whole = { start: Math.min(span.start, fresh.span.start), end: Math.max(span.end, fresh.span.end) };
    const isOfRange = found.some(({ mention, span: other }) => mention.start && mention.end && touches(other, whole));
    if (!isHour || !isWindow || isOfRange) return [];
    return [{ mention: { start: undefined, end: undefined, [of.end]: timeOfMinutes(minutes) }, span: whole }];
  });
};
const MAX_SWAPS = 4;

const laterIf = (hour: Hour, isLater: boolean): number => {
  const minutes = inHalf(hour, undefined);
  return isLater && hour.half === undefined && minutes < NOON ? minutes + NOON : minutes;
};

const hoursIn = (text: string, offset: number): { hour: Hour; lead: string | undefined; span: Span }[] =>
  [...text.matchAll(NAMED)].flatMap((match) => {
    const hour = hourOf(match.groups ?? {}, "A");
    const span = offsetBy(spanOf(match), offset);
    return hour ? [{ hour, lead: match.groups?.["lead"], span }] : [];
  });

/** The hours of a mail with those that take the place of another, each of which is read once. */
export const withSwaps = (times: readonly FoundTime[], swaps: readonly FoundTime[]): FoundTime[] => [
  ...times.filter(({ span }) => !swaps.some((swap) => touches(swap.span, span))),
  ...swaps,
];
