import {
  type Day,
  daysBetween,
  instantAt,
  minutesOf,
  plusDays,
  plusMinutes,
  type TimeOfDay,
  timeOfMinutes,
} from "../platform/days.ts";
import type { Room } from "./catalogue.ts";
import { type Facts, known, timesOf } from "./facts.ts";
import type { Venue } from "./venue.ts";

/** When an event takes place, in the venue's zone. `last` is the day it ends on when it lasts several. */
export interface Window {
  day: Day;
  last: Day | undefined;
  start: TimeOfDay;
  end: TimeOfDay;
}

/** A half-open range of instants, `[start, end)`. */
export interface Interval {
  start: Date;
  end: Date;
}

/** The window that the facts name; `undefined` while the day or a time is unknown. */
export const windowOf = (facts: Facts): Window | undefined => {
  const day = known(facts, "date");
  const { start, end } = timesOf(facts);
  if (day === undefined || start === undefined || end === undefined) return undefined;
  return { day, last: known(facts, "end_date"), start, end };
};

/** A window as instants. An end that is not after the start is on the next day. Source: spec/workflow.md §5.4. */
export const slotOf = ({ day, last, start, end }: Window, zone: string): Interval => {
  const isOvernight = last === undefined && end <= start;
  const endDay = last ?? (isOvernight ? plusDays(day, 1) : day);
  return { start: instantAt(day, start, zone), end: instantAt(endDay, end, zone) };
};

/** The slot with the room's buffers: what nobody else may touch. */
export const occupied = ({ start, end }: Interval, { buffers }: Pick<Room, "buffers">): Interval => ({
  start: plusMinutes(start, -buffers.before),
  end: plusMinutes(end, buffers.after),
});

/** Whether two half-open ranges share an instant; one may start when the other ends. */
export const overlap = (a: Interval, b: Interval): boolean =>
  a.start.getTime() < b.end.getTime() && b.start.getTime() < a.end.getTime();

export const isSameInterval = (a: Interval, b: Interval): boolean =>
  a.start.getTime() === b.start.getTime() && a.end.getTime() === b.end.getTime();

const MINUTES_PER_HOUR = 60;

/** Hours from start to end of one day; an end that is not after the start is on the next day. */
export const hoursOf = ({ start, end }: Window): number => {
  const minutes = minutesOf(end) - minutesOf(start);
  return (minutes > 0 ? minutes : minutes + 24 * MINUTES_PER_HOUR) / MINUTES_PER_HOUR;
};

/** How many days the event lasts; an overnight event is one. */
export const daysOf = ({ day, last }: Window): number => (last === undefined ? 1 : daysBetween(day, last) + 1);

const LAST_MINUTE = "23:59";
/** An hour of the clock as a time of day; the end of the day is its last minute. */
export const clock = (hours: number): string => (hours >= 24 ? LAST_MINUTE : timeOfMinutes(hours * MINUTES_PER_HOUR));

/** From when to when the house is open, as times of day. */
export const openHoursOf = ({ openingHours }: Pick<Venue, "openingHours">): { start: TimeOfDay; end: TimeOfDay } => ({
  start: clock(openingHours.start),
  end: clock(openingHours.end),
});

/** Whether a part of it is outside the opening hours: a warning, never a refusal. Source: spec/workflow.md §5.4. */
export const isOutsideHours = (window: Window, { openingHours }: Pick<Venue, "openingHours">): boolean => {
  const opens = openingHours.start * MINUTES_PER_HOUR;
  const closes = openingHours.end * MINUTES_PER_HOUR;
  const isPastMidnight = window.last === undefined && window.end <= window.start;
  return minutesOf(window.start) < opens || isPastMidnight || minutesOf(window.end) > closes;
};
