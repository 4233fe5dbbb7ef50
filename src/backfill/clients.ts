import type { TeamContext } from "./context.ts";
import { emailOf } from "./event.ts";
import type { EventEntry } from "./ledger.ts";
import { fileOf, type Run, recordAt, recordOf, refuse, teamOfRecord } from "./run.ts";
import {
  derivedId,
  idFor,
  isObject,
  type Json,
  known,
  listOf,
  objectOf,
  readInstant,
  textOf,
  textsOf,
} from "./values.ts";
import type { Writer } from "./writer.ts";

/** A client of a team; without records it is known from events alone. */
export interface ClientEntry {
  id: string;
  email: string;
  name: string;
  /** Its records in input order. */
  records: { seq: number; file: number }[];
}

export type Clients = ReadonlyMap<string, ClientEntry>;
export const clientKey = (teamId: string, email: string): string => `${teamId}|${email}`;

const PLACEHOLDER = "unknown@example.com";

/** Every client of the run by team and address; what cannot be used is counted. Source: spec/legacy-data.md §B4. */
export const indexClients = (run: Run, events: Iterable<EventEntry>): Map<string, ClientEntry> => {
  const clients = new Map<string, ClientEntry>();
  for (const spooled of run.spool.each("clients")) {
    const record = recordOf(spooled);
    const client = objectOf(record);
    const teamId = teamOfRecord(run, spooled, client["team_id"]);
    const isSeed = spooled.key === null;
    const email = emailOf(isSeed ? client["email"] : spooled.key);
    const reason = refusalOf(record, teamId, email);
    const messages = listOf(client["history"]).length;
    if (reason !== undefined || teamId === undefined || email === undefined) {
      refuse(run, "clients", spooled, reason ?? "missing_email");
      run.tally.outcome("emails_received", "rejected", messages);
      continue;
    }
    const key = clientKey(teamId, email);
    const survivor = clients.get(key);
    const { seq, file } = spooled;
    if (survivor) {
      survivor.records.push({ seq, file });
      run.tally.merge("clients", spooled.ref, "duplicate_email", isSeed ? survivor.id : email, fileOf(run, spooled));
      continue;
    }
    const stored = isSeed ? known(client["client_id"]) : undefined;
    const id = stored === undefined ? derivedId(teamId, "clients", email) : idFor(teamId, "clients", stored, email);
    clients.set(key, { id, email, name: "", records: [{ seq, file }] });
    run.tally.outcome("clients", "imported");
    if (email === PLACEHOLDER) run.tally.review.push({ code: "placeholder_email", ref: email });
  }
  deriveClients(run, clients, events);
  return clients;
};

/** An address that only events name is a client too. */
const deriveClients = (run: Run, clients: Map<string, ClientEntry>, events: Iterable<EventEntry>): void => {
  for (const { teamId, email } of events) {
    if (email === undefined || clients.has(clientKey(teamId, email))) continue;
    clients.set(clientKey(teamId, email), { id: derivedId(teamId, "clients", email), email, name: "", records: [] });
    run.tally.outcome("clients", "derived");
  }
};

const refusalOf = (record: unknown, teamId: string | undefined, email: string | undefined): string | undefined => {
  if (!isObject(record)) return "not_an_object";
  if (teamId === undefined) return "unknown_team";
  return email === undefined ? "missing_email" : undefined;
};

const MAX_PREFERENCES = 20;
const isPhone = (text: string | undefined): text is string => text !== undefined && !/^20\d{6}$/.test(text);

/** Writes a client as all its records and its events tell of it. */
export const writeClient = async (
  run: Run,
  team: TeamContext,
  client: ClientEntry,
  events: readonly EventEntry[],
  writer: Writer,
): Promise<void> => {
  const records = client.records.map(({ seq }) => recordAt(run, seq));
  const first = <T>(read: (record: Json, profile: Json) => T | undefined): T | undefined => {
    for (const record of records) {
      const value = read(record, objectOf(record["profile"]));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const firstOf = (read: (event: EventEntry) => string | undefined) =>
    events.map(read).find((text) => text !== undefined);
  client.name =
    first((record, profile) => known(profile["name"]) ?? known(record["name"])) ??
    firstOf((event) => event.name) ??
    client.email.slice(0, client.email.indexOf("@"));
  const language = first((record, profile) => known(profile["language"]) ?? known(record["language"]))?.toLowerCase();
  const memories = records.map((record) => objectOf(record["memory"]));
  const lists = (key: string) =>
    records.flatMap((record, index) => [
      ...textsOf(objectOf(record["profile"])[key]),
      ...textsOf(memories[index]?.[key]),
    ]);
  const stamps = [
    ...events.map(({ createdAt }) => createdAt),
    ...records.flatMap(
      (record) =>
        readInstant(record["created_at"], run.sources[client.records[0]?.file ?? 0]?.zone ?? "UTC")?.getTime() ?? [],
    ),
    ...records.flatMap((record) =>
      listOf(record["history"]).flatMap((item) => readInstant(objectOf(item)["ts"], "UTC")?.getTime() ?? []),
    ),
  ];
  const createdAt = new Date(stamps.length === 0 ? 0 : Math.min(...stamps));
  await writer.put("clients", {
    id: client.id,
    teamId: team.id,
    userId: team.userId,
    createdAt,
    updatedAt: createdAt,
    email: client.email,
    name: client.name,
    company:
      first((record, profile) => known(profile["org"]) ?? known(record["company"])) ??
      firstOf((event) => event.company) ??
      null,
    phone:
      [first((record, profile) => known(profile["phone"]) ?? known(record["phone"]))].find(isPhone) ??
      firstOf((event) => event.phone) ??
      null,
    language: language !== undefined && /^[a-z]{2}$/.test(language) ? language : null,
    preferences: [...new Set(lists("preferences"))].slice(0, MAX_PREFERENCES),
    notes: lists("notes").join("\n") || null,
    memory: { summary: memories.map((memory) => textOf(memory["summary"])).find((text) => text !== undefined) ?? null },
    lastContactAt: stamps.length === 0 ? null : new Date(Math.max(...stamps)),
    legacyId: client.email,
    legacy: { source: "legacy", memory: memories.find((memory) => Object.keys(memory).length > 0) ?? null },
  });
};
