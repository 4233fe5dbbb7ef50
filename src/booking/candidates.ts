import {
  type Day,
  dayOf,
  dayOfMonth,
  daysFrom,
  monthOf,
  plusDays,
  type TimeOfDay,
  weekdayOf,
  yearOf,
} from "../platform/days.ts";
import type { Asking, Calendar } from "./calendar.ts";
import type { Catalogue } from "./catalogue.ts";
import { type DateHint, type Facts, known, timesOf } from "./facts.ts";
import { isOpen, type RankedRoom, rankRooms } from "./ranking.ts";
import { slotOf } from "./slot.ts";
import type { Venue } from "./venue.ts";

/** Source: spec/workflow.md §2.18. */
export const MAX_CANDIDATES = 5;
const HORIZON_DAYS = 45;
const ALTERNATIVES_HORIZON_DAYS = 90;
const NEIGHBOUR_WEEKS = 4;
/** How many years ahead a day that is past may be proposed again: 29 February needs up to eight. */
const MAX_YEARS_AHEAD = 8;

/** What a day is looked at with. */
export interface DayContext {
  catalogue: Catalogue;
  calendar: Calendar;
  venue: Venue;
  facts: Facts;
  today: Day;
  asking: Asking;
}

/** Rooms for a day, best first. Without times the whole opening day is asked for (conservative, §5.4). */
export const roomsOn = (day: Day, { catalogue, calendar, venue, facts, asking }: DayContext): RankedRoom[] => {
  const { start = hour(venue.openingHours.start), end = hour(venue.openingHours.end) } = timesOf(facts);
  const slot = slotOf({ day, last: undefined, start, end }, venue.timezone);
  return rankRooms(catalogue, calendar, slot, facts, asking);
};

const hour = (hours: number): TimeOfDay => (hours >= 24 ? "23:59" : `${String(hours).padStart(2, "0")}:00`);

/** Whether a fitting room, or the wished one, can be had that day. A venue without rooms takes any day. */
export const isDayOpen = (day: Day, context: DayContext): boolean => {
  const { venue, facts, catalogue } = context;
  if (catalogue.rooms.length === 0) return true;
  const rooms = roomsOn(day, context).filter((ranked) => isOpen(ranked, venue.options.secondOptionAllowed));
  const wished = known(facts, "preferred_room")?.roomId;
  return (
    rooms.length > 0 &&
    (wished === undefined || rooms.some(({ room }) => room.id === wished) || !fitsWish(wished, context))
  );
};

/**
 * What days are looked at with that are to be told free: another party's option takes a room, though a second one may be
 * had behind it. Source: spec/workflow.md §4.2 (`free_dates`), §5.5.
 */
export const freeForAll = (context: DayContext): DayContext => ({
  ...context,
  venue: { ...context.venue, options: { ...context.venue.options, secondOptionAllowed: false } },
});

/** A wished room that is too small for the people decides nothing about the day. */
const fitsWish = (roomId: string, { catalogue, facts }: DayContext): boolean => {
  const people = known(facts, "attendees");
  const room = catalogue.rooms.find(({ id }) => id === roomId);
  return room !== undefined && (people === undefined || people <= room.capacityMax);
};

/**
 * Up to five days that match a hint and on which a fitting room can be had; spread over the stretch when it is long.
 * Only matching days, never the past, and none that was refused. Source: spec/workflow.md §2.6, §5.4.
 */
export const candidateDays = (hint: DateHint | undefined, context: DayContext, refused: readonly Day[] = []): Day[] => {
  const from = hint && hint.from > context.today ? hint.from : plusDays(context.today, 1);
  const to = hint?.to ?? plusDays(context.today, HORIZON_DAYS);
  const days = daysFrom(from, to).filter(
    (day) => (!hint?.weekdays.length || hint.weekdays.includes(weekdayOf(day))) && !refused.includes(day),
  );
  return spread(days, MAX_CANDIDATES, (day) => isDayOpen(day, context));
};

/** The first match of each of `count` equal stretches, filled up with the earliest that are left. */
const spread = (days: readonly Day[], count: number, isMatch: (day: Day) => boolean): Day[] => {
  if (days.length <= count) return days.filter(isMatch);
  const picked: Day[] = [];
  for (let part = 0; part < count; part++) {
    const stretch = days.slice(
      Math.floor((part * days.length) / count),
      Math.floor(((part + 1) * days.length) / count),
    );
    const match = stretch.find(isMatch);
    if (match) picked.push(match);
  }
  for (const day of days) {
    if (picked.length >= count) break;
    if (!picked.includes(day) && isMatch(day)) picked.push(day);
  }
  return picked.sort();
};

/**
 * Days near one that cannot be had, without those that were refused: the same weekday of the neighbouring weeks first,
 * then the nearest. Source: spec/workflow.md §5.4.
 */
export const alternativeDays = (day: Day, count: number, context: DayContext, refused: readonly Day[] = []): Day[] => {
  const weeks = Array.from({ length: NEIGHBOUR_WEEKS }, (_, index) => (index + 1) * 7);
  const near = Array.from({ length: ALTERNATIVES_HORIZON_DAYS }, (_, index) => index + 1);
  const offsets = [...weeks, ...near].flatMap((distance) => [distance, -distance]);
  const found: Day[] = [];
  for (const offset of offsets) {
    if (found.length >= count) break;
    const candidate = plusDays(day, offset);
    const isNew = candidate > context.today && !found.includes(candidate) && !refused.includes(candidate);
    if (isNew && isDayOpen(candidate, context)) found.push(candidate);
  }
  return found.sort();
};

/** The same day and month in the next year that has it, for a day that is past. Source: spec/workflow.md §3.6. */
export const nextSensibleDay = (past: Day, today: Day): Day => {
  for (let ahead = 0; ahead <= MAX_YEARS_AHEAD; ahead++) {
    const day = dayOf(yearOf(today) + ahead, monthOf(past), dayOfMonth(past));
    if (day !== undefined && day >= today) return day;
  }
  return plusDays(today, 1);
};
