import type { Tx } from "../db/client.ts";
import { type ClientEntry, clientKey, writeClient } from "./clients.ts";
import type { Taken } from "./config.ts";
import type { TeamContext } from "./context.ts";
import type { Placed } from "./holds.ts";
import type { EventEntry } from "./ledger.ts";
import { writeReceived } from "./mails.ts";
import { writeCalendar, writeSnapshots } from "./neighbours.ts";
import { numberOffers } from "./offer-numbers.ts";
import { countRows, type TableName } from "./rows/store.ts";
import { type Run, recordAt } from "./run.ts";
import { COLLECTIONS, type Collection } from "./tally.ts";
import { type FindEvent, type TaskIndex, tellOrphans, writeTask } from "./tasks.ts";
import { writeSections } from "./write-config.ts";
import { writeEvent } from "./write-event.ts";
import { Writer } from "./writer.ts";

/** What the whole run knows when a team is written. */
export interface Indexed {
  events: ReadonlyMap<string, EventEntry>;
  findEvent: FindEvent;
  clients: ReadonlyMap<string, ClientEntry>;
  tasks: TaskIndex;
  placed: ReadonlyMap<string, Placed>;
  taken: readonly Taken[];
  /** The team of the first file: calendar and snapshots go to it. */
  firstTeam: string | undefined;
}

/** Writes all of a team in the order of spec/legacy-data.md §B2, and counts what is there then. */
export const writeTeam = async (tx: Tx, run: Run, team: TeamContext, indexed: Indexed, now: Date): Promise<void> => {
  const writer = new Writer(tx, run, team.id);
  const threads = new Set<string>();
  const events = [...indexed.events.values()]
    .filter(({ teamId }) => teamId === team.id)
    .sort((a, b) => a.createdAt - b.createdAt || (a.storedId < b.storedId ? -1 : 1));
  const byClient = Map.groupBy(events, ({ email }) => (email === undefined ? "" : clientKey(team.id, email)));
  const clients = [...indexed.clients].filter(([key]) => key.startsWith(`${team.id}|`));
  for (const [key, client] of clients) await writeClient(run, team, client, byClient.get(key) ?? [], writer);
  await writer.settled();
  const numbers = await numberOffers(tx, run, team, events);
  const { placed, findEvent } = indexed;
  const around = { run, team, writer, clients: indexed.clients, placed, numbers, visits: new Set<string>(), threads };
  for (const [at, entry] of events.entries()) {
    await writeEvent(entry, around);
    run.progress("writing bookings", at + 1, events.length);
    tellOrphans(run, indexed.tasks, entry, recordAt(run, entry.seq));
  }
  const tasksAround = { run, clients: indexed.clients, findEvent, threads, userId: team.userId, writer };
  for (const task of indexed.tasks.values()) if (task.teamId === team.id) await writeTask(tasksAround, task);
  for (const [key, client] of clients)
    await writeReceived({ run, team, writer, threads }, client, byClient.get(key) ?? []);
  if (team.id === indexed.firstTeam) {
    await writeCalendar(run, team, [...placed.values()], writer);
    await writeSnapshots(run, team, findEvent, writer);
  }
  await writer.flush();
  await writeSections(tx, run, team, indexed.taken, now);
  await countTeam(tx, run, team);
};

const TABLE_OF: Readonly<Partial<Record<Collection, TableName>>> = { emails_received: "emails", emails_sent: "emails" };
const PORTION = 1000;

const isTable = (name: Collection): name is Collection & TableName => name !== "config" && TABLE_OF[name] === undefined;

const countTeam = async (tx: Tx, run: Run, team: TeamContext): Promise<void> => {
  for (const collection of COLLECTIONS) {
    const table = TABLE_OF[collection] ?? (isTable(collection) ? collection : undefined);
    if (table === undefined) continue;
    for (const ids of run.spool.written(collection, team.id, PORTION))
      run.tally.of(collection).out += await countRows(tx, { teamId: team.id }, table, ids);
  }
};
