/**
 * Calendar arithmetic. A day is `YYYY-MM-DD`, a time of day `HH:MM`; both sort as text. An instant is a `Date`.
 * A venue's day has no zone of its own: the zone is given where a day meets an instant.
 */
export type Day = string;
export type TimeOfDay = string;

export const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
export const MS_PER_MINUTE = 60_000;

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** Whether the text is a day that exists in the calendar. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayOf(year, month, day) === text;
};

/** The day of year, month (1..12) and day of the month; `undefined` if there is no such day. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
};

export const plusDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();
export const plusMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString();

/** Days from the first to the second; negative if the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to)).days;

/** 1 Monday .. 7 Sunday. */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));
export const lastOfMonth = (year: number, month: number): Day => {
  const first = Temporal.PlainDate.from(firstOfMonth(year, month));
  return first.with({ day: first.daysInMonth }).toString();
};
export const firstOfMonth = (year: number, month: number): Day =>
  Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: "reject" }).toString();
/** Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** Every day from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  first === last
    ? [first]
    : Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => plusDays(first, index));

/** The day an instant is on in a zone. */
export const dayAt = (instant: Date, zone: string): Day => zoned(instant, zone).toPlainDate().toString();

/** The time of day of an instant in a zone. */
export const timeAt = (instant: Date, zone: string): TimeOfDay =>
  zoned(instant, zone).toPlainTime().toString().slice(0, 5);

const zoned = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

/** The instant of a day and a time in a zone; a time that a clock change skips moves forward. */
export const instantAt = (day: Day, time: TimeOfDay, zone: string): Date =>
  new Date(plain(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);

export const isTimeOfDay = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** `HH:MM` of minutes since midnight, wrapped at midnight. */
export const timeOfMinutes = (minutes: number): TimeOfDay => {
  const inDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(inDay / MINUTES_PER_HOUR))}:${pad(inDay % MINUTES_PER_HOUR)}`;
};

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: TimeOfDay): number =>
  Number(time.slice(0, 2)) * MINUTES_PER_HOUR + Number(time.slice(3, 5));

export const plusMinutes = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MS_PER_MINUTE);

/** January first, in English. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
