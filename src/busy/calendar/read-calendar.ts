import { setImmediate } from "node:timers/promises";
import ICAL from "ical.js";
import type { Interval } from "../../booking/slot.ts";
import { type Clocks, endOf, type Length, type Moment, momentsOf, spanOf } from "./moments.ts";
import { entriesOf, parseCalendars } from "./parse-calendar.ts";
import { repeatsOf, type Stretch } from "./repeats.ts";
import { Unreadable } from "./unreadable.ts";
import { namedZone, zonesOf } from "./zones.ts";

/** Entries of one calendar, and times that it may keep busy. */
const MAX_ENTRIES = 20_000;
export const MAX_BUSY = 5000;

export interface BusyTimes {
  /** In the order of their start, each once. */
  busy: Interval[];
  entries: number;
  /** Entries that could not be read. */
  skipped: number;
  /** Zones that nobody knows; their times were read as the venue's. */
  unknownZones: string[];
}

interface Looking extends Stretch {
  /** The venue's zone, for whole days and for times that name none. */
  zone: string;
  /** Names of entries that are our own and have come back. */
  isOurs: (uid: string) => boolean;
}

const textOf = (entry: ICAL.Component, name: string): string =>
  String(entry.getFirstPropertyValue(name) ?? "").toUpperCase();

/** Whether an entry keeps its time: neither called off nor marked as free. */
const isBusy = (entry: ICAL.Component): boolean =>
  textOf(entry, "transp") !== "TRANSPARENT" &&
  textOf(entry, "status") !== "CANCELLED" &&
  !["FREE", "WORKINGELSEWHERE"].includes(textOf(entry, "x-microsoft-cdo-busystatus"));

/** An entry that stands in for one repetition of another, or for it and all after it. */
interface Exception {
  instead: Moment;
  isRange: boolean;
  start: Moment;
  lasts: Length;
  isBusy: boolean;
}

const exceptionOf = (entry: ICAL.Component, clocks: Clocks): Exception | undefined => {
  const [instead] = momentsOf(entry, "recurrence-id", clocks);
  const span = spanOf(entry, clocks);
  if (!instead || !span) return undefined;
  const range = entry.getFirstProperty("recurrence-id")?.getParameter("range");
  return { instead, isRange: range === "THISANDFUTURE", ...span, isBusy: isBusy(entry) };
};

const standsFor = ({ instead }: Exception, at: Date, wall: Temporal.PlainDateTime): boolean =>
  instead.at.getTime() === at.getTime() || (instead.isDay && instead.wall.toPlainDate().equals(wall.toPlainDate()));

/** The times of a series: its repetitions, moved where exceptions say so, and the exceptions themselves. */
const timesOf = (
  master: ICAL.Component,
  exceptions: readonly Exception[],
  stretch: Stretch,
  clocks: Clocks,
): Interval[] => {
  const span = spanOf(master, clocks);
  if (!span) throw new Error("an entry without a start");
  const { start, lasts } = span;
  const reach = { from: new Date(stretch.from.getTime() - lasts.ms - lasts.days * 86_400_000), to: stretch.to };
  const ranges = exceptions
    .filter(({ isRange }) => isRange)
    .toSorted((a, b) => b.instead.at.getTime() - a.instead.at.getTime());
  const own = repeatsOf(master, start, reach, clocks).flatMap((wall): Interval[] => {
    const at = start.zone.toInstant(wall);
    if (exceptions.some((each) => standsFor(each, at, wall))) return [];
    const range = ranges.find(({ instead }) => instead.at <= at);
    if (!range) return isBusy(master) ? [{ start: at, end: endOf(wall, start.zone, lasts) }] : [];
    const moved = wall.add(range.instead.wall.until(start.zone.toWall(range.start.at)));
    return range.isBusy ? [{ start: start.zone.toInstant(moved), end: endOf(moved, start.zone, range.lasts) }] : [];
  });
  return [
    ...own,
    ...exceptions
      .filter((each) => each.isBusy)
      .map(({ start: { at, wall, zone }, lasts: length }) => ({ start: at, end: endOf(wall, zone, length) })),
  ];
};

const freeBusyOf = (entry: ICAL.Component): Interval[] =>
  entry
    .getAllProperties("freebusy")
    .filter((property) => String(property.getParameter("fbtype") ?? "BUSY").toUpperCase() !== "FREE")
    .flatMap((property) => property.getValues())
    .flatMap((period: unknown) =>
      period instanceof ICAL.Period ? [{ start: period.start.toJSDate(), end: period.getEnd().toJSDate() }] : [],
    );

const orphaned = (entry: ICAL.Component, clocks: Clocks): Interval[] => {
  const span = spanOf(entry, clocks);
  if (!span) throw new Error("an entry without a start");
  return isBusy(entry) ? [{ start: span.start.at, end: endOf(span.start.wall, span.start.zone, span.lasts) }] : [];
};

/** Work on a large calendar lets others have a turn so often, and ends when it takes longer than this altogether. */
const BREATH_MS = 40;
const MAX_WORK_MS = 10_000;

const paced = (): (() => Promise<void>) => {
  const begun = performance.now();
  let breathed = begun;
  return async () => {
    const now = performance.now();
    if (now - begun > MAX_WORK_MS) throw new Unreadable("too_many");
    if (now - breathed < BREATH_MS) return;
    await setImmediate();
    breathed = performance.now();
  };
};

/** One calendar of a text, entry by entry; one that cannot be read costs only itself. */
const readOne = async (
  calendar: ICAL.Component,
  looking: Looking,
  found: BusyTimes,
  pace: () => Promise<void>,
): Promise<void> => {
  const find = zonesOf(calendar);
  const clocks: Clocks = {
    venue: namedZone(looking.zone),
    utc: namedZone("UTC"),
    find,
    onUnknown: (name) => {
      if (!found.unknownZones.includes(name)) found.unknownZones.push(name);
    },
  };
  const entries = entriesOf(calendar, "vevent");
  found.entries += entries.length;
  if (found.entries > MAX_ENTRIES) throw new Unreadable("too_many");
  const take = (read: () => Interval[]): void => {
    try {
      for (const { start, end } of read())
        if (end > start && end > looking.from && start < looking.to) found.busy.push({ start, end });
    } catch {
      found.skipped++;
    }
    if (found.busy.length > MAX_BUSY) throw new Unreadable("too_many");
  };
  const series = Map.groupBy(entries, (entry) => String(entry.getFirstPropertyValue("uid") ?? ""));
  for (const [uid, ofSeries] of series) {
    await pace();
    if (looking.isOurs(uid)) continue;
    const masters = ofSeries.filter((entry) => !entry.hasProperty("recurrence-id"));
    const others = ofSeries.filter((entry) => entry.hasProperty("recurrence-id"));
    if (masters.length === 0) for (const entry of others) take(() => orphaned(entry, clocks));
    for (const master of masters) {
      await pace();
      const exceptions = others.flatMap((entry) => exceptionOf(entry, clocks) ?? []);
      take(() => timesOf(master, exceptions, looking, clocks));
    }
  }
  for (const entry of entriesOf(calendar, "vfreebusy")) take(() => freeBusyOf(entry));
};

/**
 * The times that a calendar keeps busy in a stretch of time, repetitions included. Source: RFC 5545; spec/http-api.md §20.
 * @throws Unreadable for a text that is no calendar or keeps too much
 */
export const readCalendar = async (text: string, looking: Looking): Promise<BusyTimes> => {
  const found: BusyTimes = { busy: [], entries: 0, skipped: 0, unknownZones: [] };
  const pace = paced();
  const { calendars, broken } = parseCalendars(text.replace(/^\uFEFF/, ""));
  if (calendars.length === 0) throw new Unreadable("not_a_calendar");
  found.entries += broken;
  found.skipped += broken;
  for (const calendar of calendars) await readOne(calendar, looking, found, pace);
  const once = new Map(found.busy.map((each) => [`${each.start.getTime()}-${each.end.getTime()}`, each]));
  return { ...found, busy: [...once.values()].toSorted((a, b) => a.start.getTime() - b.start.getTime()) };
};
