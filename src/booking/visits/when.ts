import {
  type Day,
  dayOf,
  dayOfMonth,
  minutesOf,
  mondayOf,
  monthOf,
  plusDays,
  type TimeOfDay,
  timeOfMinutes,
  weekdayOf,
  yearOf,
} from "../../platform/days.ts";
import type { DateHint, Daypart } from "../facts.ts";
import {
  type Clause,
  type DayMention,
  type Found,
  type HintMention,
  isNoted,
  type Reading,
  type TimeMention,
} from "../reading/reading.ts";
import { isIn } from "../reading/text.ts";
import type { Askable } from "../world.ts";
import type { Fits } from "./slots.ts";
import type { VisitDay, VisitSlot } from "./visit-parts.ts";

/** When the client would like to come. */
export interface When {
  days: readonly Day[];
  within: (DateHint & { isWeekdayOnly: boolean }) | undefined;
  /** `undefined`: no hour was named. */
  hours: { from: TimeOfDay; fits: Fits } | undefined;
  /** Which of what was offered, counted from 1. */
  choice: number | undefined;
}

/** What was said before, as far as a mail about a visit needs it. */
export interface VisitContext {
  /** What our last message asked for. */
  asked: readonly Askable[];
  appointment: VisitSlot | undefined;
  /** The day and the hour that we asked to confirm. */
  pending: VisitSlot | undefined;
  /** Days that we offered last. */
  proposed: readonly VisitDay[];
  eventDay: Day | undefined;
}

export const isTold = ({ mood }: { mood: Clause["mood"] }): boolean => mood !== "question";

const AFTERNOON = 12 * 60;
const EVENING = 17 * 60;
const DAYPART_HOURS: Readonly<Record<Daypart, readonly [from: number, until: number]>> = {
  morning: [0, AFTERNOON],
  afternoon: [AFTERNOON, EVENING + 60],
  evening: [EVENING, 24 * 60],
  full_day: [0, 24 * 60],
};

const between = (from: number, until: number): Fits => {
  return (time) => from <= minutesOf(time) && minutesOf(time) < until;
};

/** Nobody comes for a look at night: "at four" is in the afternoon. */
const EARLIEST = 7 * 60;
export const byDay = (time: TimeOfDay): TimeOfDay =>
  minutesOf(time) < EARLIEST ? timeOfMinutes(minutesOf(time) + AFTERNOON) : time;

const isBeginning = ({ start, end }: TimeMention): boolean => start !== undefined && end === undefined;

/**
 * Of several hours the one that somebody would come at: one that we offered, else the first that nothing is over by
 * ("I'm in a meeting till three. 4pm then").
 */
const meantOf = (times: readonly TimeMention[], offered: readonly TimeOfDay[]): TimeMention | undefined => {
  const beginning = times.filter(isBeginning);
  return (
    beginning.find(({ start }) => start !== undefined && offered.includes(byDay(start))) ?? beginning[0] ?? times[0]
  );
};

const hoursOf = (
  times: readonly TimeMention[],
  dayparts: readonly Daypart[],
  offered: readonly TimeOfDay[],
): When["hours"] => {
  const time = meantOf(times, offered);
  if (time?.start !== undefined && time.end === undefined) {
    const start = byDay(time.start);
    return { from: start, fits: (each) => each === start };
  }
  if (time) {
    const { start = "00:00", end = "23:59" } = time;
    return { from: time.start ?? end, fits: between(minutesOf(start), minutesOf(end)) };
  }
  const [daypart] = dayparts;
  if (!daypart || daypart === "full_day") return undefined;
  const [from, until] = DAYPART_HOURS[daypart];
  return { from: `${String(from / 60).padStart(2, "0")}:00`, fits: between(from, until) };
};

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const valuesOf = <T>(found: readonly Found<T>[]): T[] => found.map(({ value }) => value);

/** When the client would come. Source: spec/workflow.md §2.11, §2.3 (ambiguous date target). */
export const whenOf = (
  reading: Reading,
  about: readonly Clause[],
  { asked, appointment, pending, proposed }: VisitContext,
): When => {
  const standing = appointment ?? pending;
  const told = <T>(found: readonly Found<T>[]) => found.filter((each) => about.some((clause) => isIn(clause)(each)));
  const near = standing?.day ?? proposed[0]?.day;
  const either = <T>(own: readonly Found<T>[], any: readonly Found<T>[]) =>
    own.some(isTold) ? own.filter(isTold) : told(any);
  const days = reading.days
    .filter((found) => isTold(found) && !found.value.refused)
    .filter((found) => found.value.role === "visit" || (found.value.role === "event" && told([found]).length > 0));
  const range = days.find(({ value }) => value.last !== undefined)?.value;
  const [hint] = valuesOf<HintMention>(either(reading.visitHints, reading.hints));
  const pointed = range ? undefined : hintedDay(hint, standing, proposed);
  // "We look forward to the visit in March": the stretch in which the appointment is.
  const isKnown = appointment !== undefined && hint?.isWeekdayOnly === false && holdsDay(hint, appointment.day);
  const stretch = pointed || isKnown ? undefined : hint;
  const offeredOn = ({ day, weekdayOnly }: DayMention): Day | undefined =>
    weekdayOnly ? proposed.find((each) => weekdayOf(each.day) === weekdayOf(day))?.day : undefined;
  const named = unique(valuesOf(days).map((mention) => offeredOn(mention) ?? dayNear(mention, near)));
  const offered = unique(proposed.flatMap(({ times }) => times));
  const hours = hoursOf(valuesOf(either(reading.visitTimes, reading.times)), valuesOf(told(reading.dayparts)), offered);
  const counted = countedHour(asked, told([...(reading.bareNumbers ?? []), ...reading.durations]), offered);
  // "10 would be great, I have a train at 12".
  const isOffered = (named: When["hours"]): boolean => named !== undefined && offered.some((time) => named.fits(time));
  return {
    days: range ? [] : pointed && named.length === 0 ? [pointed] : named,
    within: range ? { from: range.day, to: range.last ?? range.day, weekdays: [], isWeekdayOnly: false } : stretch,
    hours: isOffered(hours) ? hours : (counted ?? hours ?? sameHour(about, standing)),
    choice: valuesOf(reading.visitChoice.filter(isTold))[0],
  };
};

/** "Then 14": a number by itself, where an hour was asked for, is one of those that we offered. */
const countedHour = (
  asked: readonly Askable[],
  numbers: readonly Found<number>[],
  offered: readonly TimeOfDay[],
): When["hours"] => {
  if (!asked.includes("visit_time") || asked.includes("visit_day")) return undefined;
  const isOne = (time: TimeOfDay) =>
    numbers.some(({ value }) => [minutesOf(time) / 60, (minutesOf(time) / 60) % 12].includes(value));
  const [time, ...others] = offered.filter(isOne);
  return time !== undefined && others.length === 0 ? { from: time, fits: (each) => each === time } : undefined;
};

/** "Could we do the 12th, same time?" */
const sameHour = (about: readonly Clause[], standing: VisitSlot | undefined): When["hours"] =>
  standing && about.some((clause) => isNoted(clause, "same_hour"))
    ? { from: standing.time, fits: (each) => each === standing.time }
    : undefined;

const holdsDay = ({ from, to, weekdays }: DateHint, day: Day): boolean =>
  from <= day && day <= to && (weekdays.length === 0 || weekdays.includes(weekdayOf(day)));

/** Nothing was said about when. */
export const isOpenWhen = ({ days, within, hours, choice }: When): boolean =>
  days.length === 0 && within === undefined && hours === undefined && choice === undefined;

/** Nothing but the appointment itself was named ("the visit on 10 March"). */
export const isOf = ({ days, within, hours, choice }: When, slot: VisitSlot | undefined): boolean =>
  slot !== undefined &&
  within === undefined &&
  choice === undefined &&
  days.every((day) => day === slot.day) &&
  (hours === undefined || hours.fits(slot.time));

/** "On Friday", with the coming Friday long before the day that is spoken of: the Friday of its week. */
const isWeeksBefore = (day: Day, near: Day): boolean => plusDays(mondayOf(day), 7) < mondayOf(near);
const inWeekOf = (near: Day, weekday: number): Day => plusDays(mondayOf(near), weekday - 1);

/** The day that a weekday by itself points to: of the visit that stands on one, or of the week of the one day spoken of. */
const hintedDay = (
  hint: HintMention | undefined,
  standing: VisitSlot | undefined,
  proposed: readonly VisitDay[],
): Day | undefined => {
  if (!hint?.isWeekdayOnly) return undefined;
  const [weekday, ...others] = hint.weekdays;
  if (standing !== undefined && hint.weekdays.every((each) => each === weekdayOf(standing.day))) return standing.day;
  const near = standing?.day ?? (proposed.length === 1 ? proposed[0]?.day : undefined);
  return near !== undefined && weekday !== undefined && others.length === 0 && isWeeksBefore(hint.from, near)
    ? inWeekOf(near, weekday)
    : undefined;
};

/** A day of the month is of the month that the visit is spoken of in, a weekday of its week, and "a day later" is after the day of the visit. */
export const dayNear = ({ day, monthless, movedBy, weekdayOnly }: DayMention, near: Day | undefined): Day => {
  if (near === undefined) return day;
  if (weekdayOnly && weekdayOf(day) === weekdayOf(near)) return near;
  if (weekdayOnly && isWeeksBefore(day, near)) return inWeekOf(near, weekdayOf(day));
  if (movedBy !== undefined) return plusDays(near, movedBy);
  return (monthless ? dayOf(yearOf(near), monthOf(near), dayOfMonth(day)) : undefined) ?? day;
};
