import ICAL from "ical.js";
import { wallOf, type Zone } from "./zones.ts";

/** A time as a calendar writes it: on a wall clock, and where that hangs. A day is its midnight. */
export interface Moment {
  wall: Temporal.PlainDateTime;
  isDay: boolean;
  zone: Zone;
  at: Date;
}

/** What is needed to read times: the zones of the calendar, and the venue's for days and for times of no zone. */
export interface Clocks {
  venue: Zone;
  utc: Zone;
  find(name: string): Zone | undefined;
  /** Called for a zone that nobody knows; its times are read as the venue's. */
  onUnknown(name: string): void;
}

const zoneFor = (time: ICAL.Time, tzid: unknown, clocks: Clocks): Zone => {
  if (time.isDate) return clocks.venue;
  if (time.zone === ICAL.Timezone.utcTimezone) return clocks.utc;
  if (typeof tzid !== "string") return clocks.venue;
  const zone = clocks.find(tzid);
  if (!zone) clocks.onUnknown(tzid);
  return zone ?? clocks.venue;
};

export const momentOf = (time: ICAL.Time, tzid: unknown, clocks: Clocks): Moment => {
  const zone = zoneFor(time, tzid, clocks);
  const wall = wallOf(time);
  return { wall, isDay: time.isDate, zone, at: zone.toInstant(wall) };
};

/** The moments of a property that may be there several times, with several values. */
export const momentsOf = (entry: ICAL.Component, name: string, clocks: Clocks): Moment[] =>
  entry.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [momentOf(time, property.getParameter("tzid"), clocks)] : [];
    }),
  );

const MS_PER_DAY = 86_400_000;
const MS_PER_SECOND = 1000;

/** When an entry starts, and how long it lasts: whole days by the calendar, everything else by the clock. */
export const spanOf = (entry: ICAL.Component, clocks: Clocks): { start: Moment; lasts: Length } | undefined => {
  const [start] = momentsOf(entry, "dtstart", clocks);
  if (!start) return undefined;
  const [end] = momentsOf(entry, "dtend", clocks);
  const duration = entry.getFirstPropertyValue("duration");
  if (start.isDay) {
    const days = end
      ? start.wall.toPlainDate().until(end.wall.toPlainDate()).days
      : duration instanceof ICAL.Duration
        ? Math.ceil((duration.toSeconds() * MS_PER_SECOND) / MS_PER_DAY)
        : 1;
    return { start, lasts: { days: Math.max(1, days), ms: 0 } };
  }
  const ms = end
    ? end.at.getTime() - start.at.getTime()
    : duration instanceof ICAL.Duration
      ? duration.toSeconds() * MS_PER_SECOND
      : 0;
  return { start, lasts: { days: 0, ms } };
};

export interface Length {
  days: number;
  ms: number;
}

/** The end of what starts on a wall clock. */
export const endOf = (wall: Temporal.PlainDateTime, zone: Zone, { days, ms }: Length): Date =>
  new Date(zone.toInstant(wall.add({ days })).getTime() + ms);
