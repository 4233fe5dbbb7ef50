import { auditInstants, type EventValues, isAcceptedBooking, readEvent, stepOfRecord } from "./event.ts";
import { type Claim, claimOf } from "./holds.ts";
import { partsOf } from "./intake.ts";
import { fileOf, type Run, recordAt, recordOf, refuse, teamOfRecord } from "./run.ts";
import type { Spooled } from "./spool.ts";
import { isObject, type Json, known, normalId, objectOf, textsOf } from "./values.ts";
import { statusOf } from "./words.ts";

/** What is remembered of an event while the others are read. */
export interface EventEntry {
  seq: number;
  file: number;
  /** A UUID in lower case, or the text that stands for one. */
  storedId: string;
  teamId: string;
  namesTeam: boolean;
  isAccepted: boolean;
  lastAudit: number;
  createdAt: number;
  threadId: string | undefined;
  email: string | undefined;
  name: string | undefined;
  company: string | undefined;
  phone: string | undefined;
  msgs: readonly string[];
  claim: Claim | undefined;
  /** Accepted bookings of which this is the real one. */
  accepted: number[];
}

/** Every event that stays, by its id. */
export interface EventIndex {
  events: ReadonlyMap<string, EventEntry>;
  /** Events by ids of others that were merged into them. */
  aliases: ReadonlyMap<string, EventEntry>;
}

/** In which zone naive stamps of an event are read. */
export const zoneOf = (run: Run, file: number, event: Json): string => {
  const source = run.sources[file];
  return source && (source.variants.has("S") || isAcceptedBooking(event)) ? source.zone : "UTC";
};

export const valuesOf = (
  run: Run,
  { seq, file, teamId }: Pick<EventEntry, "seq" | "file" | "teamId">,
): EventValues | undefined => {
  const team = run.teams.get(teamId);
  const event = recordAt(run, seq);
  return team && readEvent(event, team, zoneOf(run, file, event));
};

const lost = (run: Run, record: unknown, outcome: "merged" | "rejected"): void => {
  if (isObject(record)) for (const [name, count] of partsOf(record)) run.tally.outcome(name, outcome, count);
};

/** Every event that stays, by its id; the others are counted. Source: spec/legacy-data.md §B5. */
export const indexEvents = (run: Run): EventIndex => {
  const byTeamAndId = new Map<string, EventEntry>();
  for (const spooled of run.spool.each("events")) {
    const record = recordOf(spooled);
    const read = entryOf(run, spooled, record);
    if (typeof read === "string") {
      refuse(run, "events", spooled, read);
      lost(run, record, "rejected");
      continue;
    }
    const key = `${read.teamId}|${read.storedId}`;
    const other = byTeamAndId.get(key);
    const [winner, loser] = other && other.lastAudit > read.lastAudit ? [other, read] : [read, other];
    byTeamAndId.set(key, winner);
    if (loser) mergeInto(run, loser, winner, "duplicate_id");
  }
  return withoutAccepted(run, withoutTwins(run, byTeamAndId));
};

const refAt = (run: Run, seq: number): Spooled => {
  const spooled = run.spool.record(seq);
  if (!spooled) throw new Error("a record has left the spool");
  return spooled;
};

const mergeInto = (run: Run, loser: EventEntry, winner: EventEntry, reason: string): void => {
  const spooled = refAt(run, loser.seq);
  run.tally.merge("events", spooled.ref, reason, refAt(run, winner.seq).ref, fileOf(run, spooled));
  lost(run, recordOf(spooled), "merged");
};

/** The event's entry, or why it cannot be used. */
const entryOf = (run: Run, spooled: Spooled, record: unknown): EventEntry | string => {
  if (!isObject(record)) return "not_an_object";
  const own = known(record["event_id"]);
  if (spooled.key !== null && own !== undefined && normalId(own) !== normalId(spooled.key)) return "key_mismatch";
  const stored = own ?? spooled.key ?? "";
  if (stored === "") return "missing_id";
  if (!isObject(record["event_data"])) return "missing_event_data";
  const teamId = teamOfRecord(run, spooled, record["team_id"]);
  const team = teamId === undefined ? undefined : run.teams.get(teamId);
  if (!team) return "unknown_team";
  const { status, current_step: step } = record as { status?: unknown; current_step?: unknown };
  if (status != null && (typeof status !== "string" || statusOf(status) === undefined)) return "unknown_status";
  if (step != null && stepOfRecord(step) === undefined) return "step_out_of_range";
  const values = readEvent(record, team, zoneOf(run, spooled.file, record));
  if (values.status === "confirmed" && values.date === undefined) return "confirmed_without_date";
  if (values.status === "confirmed" && values.room === undefined) return "confirmed_without_room";
  const form = objectOf(record["event_data"]);
  return {
    seq: spooled.seq,
    file: spooled.file,
    storedId: normalId(stored),
    teamId: team.id,
    namesTeam: known(record["team_id"]) !== undefined,
    isAccepted: isAcceptedBooking(record),
    lastAudit: Math.max(Number.NEGATIVE_INFINITY, ...auditInstants(record)),
    createdAt: values.createdAt.getTime(),
    threadId: known(record["thread_id"]),
    email: values.email,
    name: known(form["Name"]),
    company: known(form["Company"]),
    phone: /^20\d{6}$/.test(known(form["Phone"]) ?? "") ? undefined : known(form["Phone"]),
    msgs: textsOf(record["msgs"]),
    claim: claimOf(values, team.zone),
    accepted: [],
  };
};

/** One id in two teams: the record that names its team itself stays, else the first. */
const withoutTwins = (run: Run, entries: ReadonlyMap<string, EventEntry>): Map<string, EventEntry> => {
  const byId = new Map<string, EventEntry>();
  for (const entry of entries.values()) {
    const other = byId.get(entry.storedId);
    const stays = other && (other.namesTeam || !entry.namesTeam) ? other : entry;
    byId.set(entry.storedId, stays);
    const goes = stays === entry ? other : entry;
    if (!goes) continue;
    const spooled = refAt(run, goes.seq);
    refuse(run, "events", spooled, "id_in_other_team");
    lost(run, recordOf(spooled), "rejected");
  }
  return byId;
};

/** An accepted booking that is the second copy of a real one goes into it. */
const withoutAccepted = (run: Run, byId: Map<string, EventEntry>): EventIndex => {
  const aliases = new Map<string, EventEntry>();
  const byThread = new Map<string, EventEntry>();
  for (const entry of byId.values()) {
    if (entry.isAccepted || entry.threadId === undefined) continue;
    const other = byThread.get(normalId(entry.threadId));
    if (!other || entry.createdAt < other.createdAt) byThread.set(normalId(entry.threadId), entry);
  }
  for (const entry of [...byId.values()]) {
    const real = entry.isAccepted ? byThread.get(entry.storedId) : undefined;
    if (!real) continue;
    mergeInto(run, entry, real, "accept_booking_duplicate");
    real.accepted.push(entry.seq);
    aliases.set(entry.storedId, real);
    byId.delete(entry.storedId);
  }
  return { events: byId, aliases };
};
