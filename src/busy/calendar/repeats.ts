import type ICAL from "ical.js";
import { RRuleTemporal } from "rrule-temporal";
import { type Clocks, type Moment, momentsOf } from "./moments.ts";
import type { Zone } from "./zones.ts";

/** A rule that takes more steps or repeats more often than this is no booking's. */
const MAX_STEPS = 50_000;

/** A stretch of time that a calendar is looked at in. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** Walls are counted as if they were UTC, so that a repetition keeps its time of day over every change of clocks. */
const asUtc = (wall: Temporal.PlainDateTime): Date => new Date(wall.toZonedDateTime("UTC").epochMilliseconds);
const basic = (wall: Temporal.PlainDateTime): string =>
  `${wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}Z`;

const UNTIL = /UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/;

/** The rule with its end on the same wall clock as its start. */
const onWall = (rule: string, zone: Zone): string =>
  rule.replace(UNTIL, (_, year, month, day, hour = "23", minute = "59", second = "59", z = "") => {
    const said = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
    return `UNTIL=${basic(z === "Z" ? zone.toWall(asUtc(said)) : said)}`;
  });

const DAY_MS = 86_400_000;

const ruled = (rule: string, { wall, zone }: Moment, { from, to }: Stretch): Temporal.PlainDateTime[] => {
  const rruleString = `DTSTART:${basic(wall)}\nRRULE:${onWall(rule, zone)}`;
  const found = new RRuleTemporal({
    rruleString,
    tzid: "UTC",
    includeDtstart: true,
    maxIterations: MAX_STEPS,
    maxCandidateEvaluations: MAX_STEPS,
  }).between(new Date(from.getTime() - DAY_MS), new Date(to.getTime() + DAY_MS), true);
  return found.map((each) => Temporal.PlainDateTime.from(each.toPlainDateTime().toString()));
};

/**
 * Where the repetitions of an entry start that may touch a stretch of time: its own start, its rules and its single
 * dates, without those that it takes out. @throws for a rule without end of work
 */
export const repeatsOf = (
  entry: ICAL.Component,
  start: Moment,
  stretch: Stretch,
  clocks: Clocks,
): Temporal.PlainDateTime[] => {
  const rules = entry.getAllProperties("rrule").map((property) => String(property.getFirstValue()));
  const singles = momentsOf(entry, "rdate", clocks).map((moment) => start.zone.toWall(moment.at));
  const out = momentsOf(entry, "exdate", clocks);
  const outAt = new Set(out.filter(({ isDay }) => isDay === start.isDay).map(({ at }) => at.getTime()));
  const outOn = new Set(
    out.filter(({ isDay }) => isDay && !start.isDay).map(({ wall }) => wall.toPlainDate().toString()),
  );
  const walls = [start.wall, ...rules.flatMap((rule) => ruled(rule, start, stretch)), ...singles];
  const once = new Map(walls.map((wall) => [wall.toString(), wall]));
  return [...once.values()].filter(
    (wall) => !outAt.has(start.zone.toInstant(wall).getTime()) && !outOn.has(wall.toPlainDate().toString()),
  );
};
