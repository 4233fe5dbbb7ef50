import type { Layout } from "../booking/words.ts";
import { canonicalJson, sha256Hex } from "../platform/ids.ts";
import { findRoom, type RoomEntry } from "./catalogue.ts";
import type { TeamContext } from "./context.ts";
import {
  findAttendees,
  findDate,
  findEndDate,
  findLayout,
  findStatus,
  findTime,
  hasSentinel,
} from "./event-sources.ts";
import { isPresent, type Json, known, listOf, numberOf, objectOf, readInstant, textOf } from "./values.ts";
import { type EventWord, isOldWord, isProperWord, type ThreadWord, threadStateOf } from "./words.ts";

/** A legacy event of any variant, read once. Source: spec/legacy-data.md §A5, §B6. */
export interface EventValues {
  createdAt: Date;
  /** Before double bookings are looked at. */
  status: EventWord;
  statusWord: string;
  date: string | undefined;
  dateConfirmed: boolean;
  endDate: string | undefined;
  start: string | undefined;
  end: string | undefined;
  attendees: number | undefined;
  layout: Layout | undefined;
  eventType: string | undefined;
  special: string | undefined;
  notes: string | undefined;
  language: string | undefined;
  room: RoomEntry | undefined;
  unknownRoom: string | undefined;
  preferredRoom: RoomEntry | undefined;
  step: number;
  callerStep: number | undefined;
  threadState: ThreadWord;
  isAtRestInProcess: boolean;
  isRoomChecked: boolean;
  email: string | undefined;
  storedEmail: string;
  /** Counted once for the event. */
  codes: Set<string>;
}

/** An event of three keys, left by the accept endpoint (variant A). */
export const isAcceptedBooking = (event: Json): boolean =>
  event["status"] === undefined && event["current_step"] === undefined;

export const stepOfRecord = (value: unknown): number | undefined => {
  const step = typeof value === "string" && /^\d$/.test(value) ? Number(value) : value;
  return typeof step === "number" && Number.isInteger(step) && step >= 1 && step <= 7 ? step : undefined;
};

/** The latest or earliest instant of the event's own audit. */
export const auditInstants = (event: Json): number[] =>
  listOf(event["audit"])
    .flatMap((line) => readInstant(objectOf(line)["ts"], "UTC") ?? [])
    .map((at) => at.getTime());

export const emailOf = (stored: unknown): string | undefined => {
  const email = known(stored)?.toLowerCase();
  return email?.includes("@") ? email : undefined;
};

/** Only a confirmed day makes an event one of these. */
const HAS_DATE: ReadonlySet<EventWord> = new Set(["option", "confirmed"]);

/** @param zone in which naive stamps of this record are read */
export const readEvent = (event: Json, team: TeamContext, zone: string): EventValues => {
  const form = objectOf(event["event_data"]);
  const codes = new Set<string>();
  const { said, statusWord } = wordOf(event, form, codes);
  const date = findDate(event, form);
  const endDate = findEndDate(event, date.value);
  const start = findTime(event, form, "start", team.zone);
  const end = findTime(event, form, "end", team.zone);
  const attendees = findAttendees(event, form);
  const layout = findLayout(event, form);
  for (const code of [date, endDate, start, end, attendees, layout].flatMap(({ notes }) => notes)) codes.add(code);
  const requirements = objectOf(event["requirements"]);
  const roomText = known(event["locked_room_id"]);
  const found = roomText === undefined ? undefined : findRoom(team.rooms, roomText);
  if (found?.isAlias) codes.add("room_alias");
  const wish = known(requirements["preferred_room"]) ?? known(form["Preferred Room"]);
  const isSlotless = said === "option" && (date.value === undefined || found === undefined);
  if (isSlotless) codes.add("option_without_slot");
  const status = isSlotless ? "lead" : said;
  const step = stepOfRecord(event["current_step"]) ?? 1;
  noteMirrors(event, form, step, codes);
  const language = known(form["Language"])?.toLowerCase();
  return {
    createdAt: createdOf(event, form, zone, team.zone, codes),
    status,
    statusWord,
    date: date.value,
    dateConfirmed: date.value !== undefined && (event["date_confirmed"] === true || HAS_DATE.has(said)),
    endDate: endDate.value,
    start: start.value,
    end: end.value,
    attendees: attendees.value,
    layout: layout.value,
    eventType: layout.eventType,
    special: known(requirements["special_requirements"]),
    notes: known(form["Additional Info"]),
    language: language !== undefined && /^[a-z]{2}$/.test(language) ? language : undefined,
    room: found?.room,
    unknownRoom: found === undefined ? roomText : undefined,
    preferredRoom: wish === undefined ? undefined : findRoom(team.rooms, wish)?.room,
    step,
    callerStep: stepOfRecord(event["caller_step"]),
    ...threadOf(event, status, codes),
    isRoomChecked: isRoomChecked(event, requirements, codes),
    email: emailOf(form["Email"]),
    storedEmail: textOf(form["Email"]) ?? "",
    codes,
  };
};

const wordOf = (event: Json, form: Json, codes: Set<string>): { said: EventWord; statusWord: string } => {
  const { status: said, own } = findStatus(event, form);
  const statusWord = textOf(event["status"]) ?? "";
  if (statusWord && isOldWord(statusWord)) codes.add("status_word");
  else if (statusWord && !isProperWord(statusWord)) codes.add("status_case");
  if (said === "cancelled" && own !== "cancelled") codes.add("status_from_mirror");
  return { said, statusWord };
};

/** What is noted although nothing is taken from it. */
const noteMirrors = (event: Json, form: Json, step: number, codes: Set<string>): void => {
  const stage = event["current_step_stage"];
  if (isPresent(stage) && stage !== `step_${step}`) codes.add("stale_step_stage");
  if (hasSentinel(form)) codes.add("sentinel_to_null");
  if (isDepositStale(event)) codes.add("deposit_mirror_stale");
  if (/^20\d{6}$/.test(known(form["Phone"]) ?? "")) codes.add("phone_is_date");
};

const createdOf = (event: Json, form: Json, zone: string, venue: string, codes: Set<string>): Date => {
  const stored = readInstant(event["created_at"], zone);
  if (stored) return stored;
  codes.add("created_at_missing");
  const audits = auditInstants(event);
  if (audits.length > 0) return new Date(Math.min(...audits));
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(known(form["Date Email Received"]) ?? "");
  const iso = day ? `${day[3]}-${day[2]?.padStart(2, "0")}-${day[1]?.padStart(2, "0")}T00:00:00` : undefined;
  return readInstant(iso, venue) ?? new Date(0);
};

const threadOf = (event: Json, status: EventWord, codes: Set<string>) => {
  const stored = known(event["thread_state"]);
  const state = stored === undefined ? "awaiting_client" : threadStateOf(stored);
  if (state === undefined) codes.add("thread_state_unknown");
  if (status === "cancelled" && stored !== undefined && state !== "closed") codes.add("cancelled_thread_reopened");
  return {
    threadState: status === "cancelled" ? ("closed" as const) : (state ?? ("awaiting_manager" as const)),
    isAtRestInProcess: stored?.toLowerCase() === "processing",
  };
};

const REQUIREMENTS = [
  "event_duration",
  "number_of_participants",
  "preferred_room",
  "seating_layout",
  "special_requirements",
] as const;

/** Whether the room was checked for what is required now, and the hashes are what they are said to be. */
const isRoomChecked = (event: Json, requirements: Json, codes: Set<string>): boolean => {
  const hash = sha256Hex(
    canonicalJson(Object.fromEntries(REQUIREMENTS.map((name) => [name, requirements[name] ?? null]))),
  );
  const stored = textOf(event["requirements_hash"]);
  if (stored && stored !== hash) codes.add("requirements_hash_mismatch");
  const window = objectOf(event["requested_window"]);
  if (
    textOf(window["hash"]) &&
    window["hash"] !== sha256Hex([window["date_iso"], window["start"], window["end"]].join("|"))
  )
    codes.add("window_hash_mismatch");
  return (!stored || stored === hash) && event["room_eval_hash"] === hash;
};

const isDepositStale = (event: Json): boolean => {
  const info = event["deposit_info"];
  if (typeof info !== "object" || info === null) return false;
  const { deposit_required: required, deposit_paid: paid } = objectOf(info) as {
    deposit_required?: unknown;
    deposit_paid?: unknown;
  };
  const mirror = objectOf(event["deposit_state"]);
  return Boolean(required) !== Boolean(mirror["required"] ?? false) || (paid === true && mirror["status"] !== "paid");
};

/** How often the client proposed another price. */
export const countersOf = (event: Json): number =>
  Math.min(30_000, Math.max(0, Math.trunc(numberOf(objectOf(event["negotiation_state"])["counter_count"]) ?? 0)));
