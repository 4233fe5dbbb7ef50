import ICAL from "ical.js";

/** How a calendar's wall clock and the instants go together. */
export interface Zone {
  toInstant(wall: Temporal.PlainDateTime): Date;
  toWall(instant: Date): Temporal.PlainDateTime;
}

/** A zone of the IANA list. A time that a clock change skips moves forward. @throws for a name that is none */
export const namedZone = (name: string): Zone => {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  return {
    toInstant: (wall) => new Date(wall.toZonedDateTime(name).epochMilliseconds),
    toWall: (instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(name).toPlainDateTime(),
  };
};

const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });

/** A zone that the calendar describes itself, such as Outlook's of its own names. */
const describedZone = (definition: ICAL.Component): Zone | undefined => {
  const rules = definition.getAllSubcomponents().flatMap((each) => each.getAllProperties("rrule"));
  // Clocks change once a year; a rule of another kind would be walked through second by second.
  if (!rules.every((rule) => String(rule.getFirstValue()).includes("FREQ=YEARLY"))) return undefined;
  const zone = new ICAL.Timezone(definition);
  return {
    toInstant: ({ year, month, day, hour, minute, second }) =>
      ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false }, zone).toJSDate(),
    toWall: (instant) => wallOf(ICAL.Time.fromJSDate(instant, true).convertToZone(zone)),
  };
};

const tryNamed = (name: string): Zone | undefined => {
  try {
    return namedZone(name);
  } catch {
    return undefined;
  }
};

/** Names as programs write them: `Europe/Zurich`, `/citadel.org/20250809_1/Europe/Zurich`. */
const candidates = (name: string): string[] => {
  const parts = name.split("/").filter(Boolean);
  return [name, ...parts.map((_, at) => parts.slice(at).join("/")).filter((each) => each.includes("/"))];
};

/** Finds the zones that a calendar names; `undefined` for one that nobody knows. */
export const zonesOf = (calendar: ICAL.Component): ((name: string) => Zone | undefined) => {
  const known = new Map<string, Zone | undefined>();
  const find = (name: string): Zone | undefined => {
    const definition = calendar
      .getAllSubcomponents("vtimezone")
      .find((each) => each.getFirstPropertyValue("tzid") === name);
    const place = definition?.getFirstPropertyValue("x-lic-location");
    const names = [...candidates(name), ...(typeof place === "string" ? candidates(place) : [])];
    for (const each of names) {
      const zone = tryNamed(each);
      if (zone) return zone;
    }
    return definition && describedZone(definition);
  };
  return (name) => {
    if (!known.has(name)) known.set(name, find(name));
    return known.get(name);
  };
};

export { wallOf };
