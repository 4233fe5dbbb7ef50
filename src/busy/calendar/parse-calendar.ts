import ICAL from "ical.js";

export interface Parsed {
  calendars: ICAL.Component[];
  /** Entries that are no entries. */
  broken: number;
}

const parse = (text: string): ICAL.Component[] => {
  const parsed = ICAL.parse(text) as unknown[];
  const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as [string, ...unknown[]][];
  return roots.filter(([name]) => name === "vcalendar").map((root) => new ICAL.Component(root));
};

const tryParse = (text: string): ICAL.Component[] | undefined => {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
};

const ENTRY = /^BEGIN:(VEVENT|VFREEBUSY)\r?\n[\s\S]*?^END:\1(?:\r?\n|$)/gim;

/** The calendars of a text. An entry that is broken costs only itself. @returns none for a text that is no calendar */
export const parseCalendars = (text: string): Parsed => {
  const whole = tryParse(text);
  if (whole) return { calendars: whole, broken: 0 };
  let broken = 0;
  const sound = text.replace(ENTRY, (entry) => {
    if (tryParse(`BEGIN:VCALENDAR\r\n${entry.trimEnd()}\r\nEND:VCALENDAR\r\n`)) return entry;
    broken++;
    return "";
  });
  return broken === 0 ? { calendars: [], broken } : { calendars: tryParse(sound) ?? [], broken };
};

type JsonCalendar = [name: string, properties: unknown[], components: JsonCalendar[]];

/**
 * The entries of a calendar, each by itself: as parts of the calendar they would look for their zone among all the others
 * whenever a time is read.
 */
export const entriesOf = ({ jCal }: ICAL.Component, name: "vevent" | "vfreebusy"): ICAL.Component[] =>
  (jCal as JsonCalendar)[2].filter(([each]) => each === name).map((entry) => new ICAL.Component(entry));
