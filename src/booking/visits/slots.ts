import { type Day, daysBetween, daysFrom, plusDays, type TimeOfDay, weekdayOf } from "../../platform/days.ts";
import type { DateHint } from "../facts.ts";
import type { VisitWorld } from "./visit.ts";
import type { DayTrouble, VisitDay } from "./visit-parts.ts";

/** Source: spec/workflow.md §2.18. */
const MAX_DAYS = 3;
const DAYS_BEFORE_EVENT = 7;
const DAYS_FROM_TODAY = 7;
/** How far is looked without an event, and back from one whose last week is full. */
const HORIZON_DAYS = 90;
const NEAR_DAYS = 30;
const FRIDAY = 5;

/** Whether an hour is one that the client can come at. */
export type Fits = (time: TimeOfDay) => boolean;
export const ANY_TIME: Fits = () => true;

const hour = (hours: number): TimeOfDay => `${String(hours).padStart(2, "0")}:00`;

const freeTimes = (day: Day, { policy, taken, today, time: now }: VisitWorld): TimeOfDay[] =>
  policy.slots
    .toSorted((a, b) => a - b)
    .map(hour)
    .filter((time) => day > today || time > now)
    .filter((time) => !taken.some((slot) => slot.day === day && slot.time === time));

/** Why nobody can be shown around on a day; `undefined` when somebody can. Source: spec/workflow.md §2.11. */
export const troubleOf = (day: Day, world: VisitWorld): DayTrouble | undefined => {
  const { today, eventDay, policy, eventDays } = world;
  if (day < today) return "past";
  if (day === eventDay) return "event_day";
  if (eventDay !== undefined && day > eventDay) return "after_event";
  if (daysBetween(today, day) < policy.minDaysAhead) return "too_soon";
  if (policy.weekdaysOnly && weekdayOf(day) > FRIDAY) return "weekend";
  if (policy.blockedDays.includes(day)) return "closed";
  if (eventDays.includes(day)) return "busy";
  return freeTimes(day, world).length === 0 ? "full" : undefined;
};

/** The hours of a day at which somebody can be shown around. */
export const openTimes = (day: Day, world: VisitWorld): TimeOfDay[] =>
  troubleOf(day, world) === undefined ? freeTimes(day, world) : [];

/** The first of the days that are open at an hour that fits, in the order of the calendar. */
const firstOpen = (days: readonly Day[], world: VisitWorld, fits: Fits): VisitDay[] => {
  const found: VisitDay[] = [];
  for (const day of days) {
    if (found.length === MAX_DAYS) break;
    const times = openTimes(day, world).filter(fits);
    if (times.length > 0) found.push({ day, times });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : 1));
};

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earliestOf = ({ today, policy }: VisitWorld): Day => plusDays(today, policy.minDaysAhead);

/** The week before the event, then the weeks before that; without an event from a week ahead on. */
const usualDays = (world: VisitWorld): Day[] => {
  const earliest = earliestOf(world);
  const { eventDay, today } = world;
  if (eventDay === undefined) {
    const from = later(plusDays(today, DAYS_FROM_TODAY), earliest);
    return daysFrom(from, plusDays(from, HORIZON_DAYS));
  }
  const week = later(plusDays(eventDay, -DAYS_BEFORE_EVENT), earliest);
  const before = later(plusDays(eventDay, -HORIZON_DAYS), earliest);
  return [...daysFrom(week, plusDays(eventDay, -1)), ...daysFrom(before, plusDays(week, -1)).reverse()];
};

/** Up to three days with their free hours, before the event. */
export const usualOffer = (world: VisitWorld, fits: Fits = ANY_TIME, without: readonly Day[] = []): VisitDay[] =>
  firstOpen(
    usualDays(world).filter((day) => !without.includes(day)),
    world,
    fits,
  );

/** Up to three of the days that were named, with their free hours. */
export const offerAmong = (days: readonly Day[], world: VisitWorld, fits: Fits): VisitDay[] =>
  firstOpen(days.toSorted(), world, fits);

/** Up to three days of a stretch of time that the client wishes. */
export const offerWithin = ({ from, to, weekdays }: DateHint, world: VisitWorld, fits: Fits): VisitDay[] => {
  const first = later(from, earliestOf(world));
  const last = world.eventDay !== undefined && world.eventDay <= to ? plusDays(world.eventDay, -1) : to;
  const days = daysFrom(first, last).filter((day) => weekdays.length === 0 || weekdays.includes(weekdayOf(day)));
  return firstOpen(days, world, fits);
};

/** Up to three days near one that cannot be had, else the usual ones. */
export const offerNear = (day: Day, world: VisitWorld, fits: Fits): VisitDay[] => {
  const near = Array.from({ length: NEAR_DAYS }, (_, index) => index + 1).flatMap((distance) => [
    plusDays(day, distance),
    plusDays(day, -distance),
  ]);
  const found = firstOpen(near, world, fits);
  return found.length > 0 ? found : usualOffer(world, fits);
};
