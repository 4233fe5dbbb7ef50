import { minutesOf, type TimeOfDay, timeOfMinutes } from "../../platform/days.ts";
import { HOUR_LABEL } from "./hour-places.ts";
import { type Hour, hourOf, inHalf, loneHour, NOON } from "./hours.ts";
import { DATES, HOURS } from "./lexicon/date-words.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { TimeMention } from "./reading.ts";
import type { KnownTimes } from "./shifts.ts";
import { offsetBy, type Span, spanOf, touches } from "./text.ts";
import { type FoundTime, isShifted, isTurning, turnOf } from "./time-ends.ts";
import { NOT_HOURS } from "./times.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const LEAD = `(?<lead>(?:${group([...HOURS.oldHour, ...HOURS.mereLeads])}|${any("at")}|${any("until")}|${any("from")})(?: |(?<=['@])))?`;
/** "Not four", "statt um zehn", "au lieu de 16h", "bisher 10 Uhr": the hour that was. */
const WITHDRAWN = pattern(
  `${BEFORE}(?:${group([...HOURS.notAt, ...HOURS.wasAt, ...WISH.insteadOf])}|${any("insteadOf")})[:\\s]\\s?${LEAD}${loneHour("B")}${AFTER}${NOT_HOURS}`,
);
/** From when to when the event is. */
interface Window {
  start: TimeOfDay;
  end: TimeOfDay;
}
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
  const listed = [...tabled(text, { start, end }), ...movedEnds(text, { start, end })];
  const swaps = [...text.matchAll(WITHDRAWN)].slice(0, MAX_SWAPS).flatMap((match) => {
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
  return [...listed, ...swaps.filter(({ span }) => !listed.some((each) => touches(each.span, span)))];
};
const MAX_SWAPS = 4;

const ARROW = pattern(
  `\\s?${group(MOVE.arrows)}\\s?|\\s${group(MOVE.becomes)}\\s(?:${group([...DATES.article, ...SMALL.the])} )?`,
);
/** Ends an entry of a table of changes. */
const ENTRY = /[\n;|]|,\s/u;
const LABELLED = new RegExp(HOUR_LABEL, "u");

/** "End 16:00 -> 15:00", "10-16 → 11-17": one end of the event, or both, as they stand and as they are to be. */
const tabled = (text: string, known: Window): FoundTime[] =>
  [...text.matchAll(ARROW)].slice(0, MAX_ARROWS).flatMap((match) => {
    const { start, end } = spanOf(match);
    const before =
      text
        .slice(Math.max(0, start - REACH), start)
        .split(ENTRY)
        .at(-1) ?? "";
    const after = text.slice(end, end + REACH).split(ENTRY, 1)[0] ?? "";
    const [old, fresh] = [hoursIn(before, start - before.length), hoursIn(after, end)];
    const ends = old.map(({ hour }) => endOf(hour, known));
    const isWhole = old.length === 2 && ends[0]?.end === "start" && ends[1]?.end === "end";
    const isHour =
      isWhole || [...old, ...fresh].some(({ hour }) => hour.marked) || isTurning(before) || LABELLED.test(before);
    const [first, last] = [old[0], fresh.at(-1)];
    const isAdjacent = (old.at(-1)?.span.end ?? 0) >= start - 1 && (fresh[0]?.span.start ?? end) <= end + 1;
    if (!first || !last || !isAdjacent || old.length !== fresh.length || !(isWhole || old.length === 1) || !isHour)
      return [];
    const times = fresh.map(({ hour }, at) => ({ of: ends[at], minutes: laterIf(hour, ends[at]?.isLater ?? false) }));
    if (times.some(({ of }) => of === undefined)) return [];
    const timeAt = (name: keyof TimeMention): TimeOfDay | undefined => {
      const found = times.find(({ of }) => of?.end === name);
      return found && timeOfMinutes(found.minutes);
    };
    const mention = { start: timeAt("start"), end: timeAt("end") };
    const isWindow = (mention.start ?? known.start) < (mention.end ?? known.end);
    return isWindow ? [{ mention, span: { start: first.span.start, end: last.span.end } }] : [];
  });
const MAX_ARROWS = 20;

const FROM_TO = pattern(
  `${BEFORE}${any("from")}(?: |(?<='))${loneHour("B")} (?:${any("to")}|${group(MOVE.to)}) (?:${any("hourBefore")} )?${loneHour("A")}${AFTER}${NOT_HOURS}`,
);

/** "Move the start from 10 to 9": one end of the event, from the hour that stands to another one, and no window. */
const movedEnds = (text: string, known: Window): FoundTime[] =>
  [...text.matchAll(FROM_TO)].slice(0, MAX_SWAPS).flatMap((match) => {
    const span = spanOf(match);
    const [old, fresh] = [hourOf(match.groups ?? {}, "B"), hourOf(match.groups ?? {}, "A")];
    const of = old && endOf(old, known);
    const turn = turnOf(text, span);
    if (!fresh || !of || !isShifted(text, span) || turn !== (of.end === "start" ? "begins" : "ends")) return [];
    const time = timeOfMinutes(laterIf(fresh, of.isLater));
    const isWindow = of.end === "start" ? time < known.end : time > known.start;
    return isWindow ? [{ mention: { start: undefined, end: undefined, [of.end]: time }, span }] : [];
  });

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
