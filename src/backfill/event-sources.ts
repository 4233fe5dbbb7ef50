import type { Layout } from "../booking/words.ts";
import { type TimeOfDay, timeAt } from "../platform/days.ts";
import {
  isPresent,
  isSentinel,
  type Json,
  known,
  listOf,
  numberOf,
  objectOf,
  readDay,
  readInstant,
  readTime,
} from "./values.ts";
import { layoutOf, statusOf } from "./words.ts";

/** What one of several sources said, and what has to be counted for it. */
export interface Found<T> {
  value: T | undefined;
  notes: string[];
}

/** Keys of the intake form in which a sentinel counts. Source: spec/legacy-data.md §C. */
const FORM_KEYS = [
  "Event Date",
  "Name",
  "Email",
  "Phone",
  "Company",
  "Billing Address",
  "Start Time",
  "End Time",
  "Preferred Room",
  "Number of Participants",
  "Type of Event",
  "Catering Preference",
  "Billing Amount",
  "Deposit",
  "Language",
  "Additional Info",
];

export const hasSentinel = (form: Json): boolean =>
  FORM_KEYS.some((key) => typeof form[key] === "string" && isSentinel(String(form[key])));

/** The status, as the cancellation, the event and the intake form say in this order. Source: spec/legacy-data.md §B6. */
export const findStatus = (event: Json, form: Json) => {
  const own = typeof event["status"] === "string" ? statusOf(event["status"]) : undefined;
  const mirror = typeof form["Status"] === "string" ? statusOf(form["Status"]) : undefined;
  const isCancelled = isPresent(event["cancelled_at"]) || own === "cancelled" || mirror === "cancelled";
  return { status: isCancelled ? ("cancelled" as const) : (own ?? mirror ?? "lead"), own };
};

/** The first day of the event, and whether the day was confirmed by where it stands. */
export const findDate = (event: Json, form: Json): Found<string> => {
  const chosen = event["chosen_date"];
  const day = readDay(chosen);
  const stated = Array.isArray(form["Event Date"]) ? listOf(form["Event Date"])[0] : form["Event Date"];
  const mirror = readDay(stated);
  const value =
    day ?? readDay(event["last_confirmed_iso"]) ?? readDay(objectOf(event["requested_window"])["date_iso"]) ?? mirror;
  const notes: string[] = [];
  if (typeof chosen === "string" && !isSentinel(chosen) && day === undefined) notes.push("date_unreadable");
  if (value !== undefined && day === undefined) notes.push("date_from_mirror");
  if (value !== undefined && mirror !== undefined && mirror !== value) notes.push("date_mirror_stale");
  return { value, notes };
};

export const findEndDate = (event: Json, date: string | undefined): Found<string> => {
  const end = readDay(event["end_date_iso"]) ?? readDay(event["end_date"]);
  if (end === undefined || date === undefined) return { value: undefined, notes: [] };
  return { value: end > date ? end : undefined, notes: end < date ? ["end_date_before_start"] : [] };
};

/** Start or end of the event. Source: spec/legacy-data.md §B6. */
export const findTime = (event: Json, form: Json, which: "start" | "end", zone: string): Found<TimeOfDay> => {
  const window = objectOf(event["requested_window"]);
  const sources = [
    window[`${which}_time`],
    window[which],
    objectOf(objectOf(event["requirements"])["event_duration"])[which],
    form[which === "start" ? "Start Time" : "End Time"],
  ].filter(isPresent);
  const read = sources.map((source) => {
    const instant = /^\d{4}-/.test(String(source)) ? readInstant(source, zone) : undefined;
    return instant ? { time: timeAt(instant, zone), isPadded: false } : readTime(source);
  });
  const used = read.find((time) => time !== undefined);
  const notes: string[] = [];
  if (used?.isPadded) notes.push("time_padded");
  if (sources.length > 0 && read[0] === undefined) notes.push("time_unreadable");
  return { value: used?.time, notes };
};

const headCount = (value: unknown): number | undefined => {
  const count = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : numberOf(value);
  return count !== undefined && Number.isInteger(count) && count > 0 && count <= 100_000 ? count : undefined;
};

export const findAttendees = (event: Json, form: Json): Found<number> => {
  const own = objectOf(event["requirements"])["number_of_participants"];
  const mirror = form["Number of Participants"];
  const value = headCount(own) ?? headCount(mirror);
  const notes: string[] = [];
  if (value === undefined && (isPresent(own) || isPresent(mirror))) notes.push("attendees_unreadable");
  if (headCount(own) !== undefined && headCount(mirror) !== undefined && headCount(own) !== headCount(mirror))
    notes.push("attendees_mirror_stale");
  return { value, notes };
};

/** The layout; a word that is none is the event type, where that is not known. */
export const findLayout = (event: Json, form: Json): Found<Layout> & { eventType: string | undefined } => {
  const stored = known(objectOf(event["requirements"])["seating_layout"]);
  const value = stored === undefined ? undefined : layoutOf(stored);
  const notes: string[] = [];
  if (stored !== undefined && value === undefined) notes.push("layout_is_event_type");
  if (value !== undefined && stored !== value) notes.push("layout_spelling");
  return { value, notes, eventType: known(form["Type of Event"]) ?? (value === undefined ? stored : undefined) };
};
