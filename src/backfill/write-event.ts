import type { Clients } from "./clients.ts";
import { clientKey } from "./clients.ts";
import type { TeamContext } from "./context.ts";
import { countersOf, type EventValues, stepOfRecord } from "./event.ts";
import { depositOf, factsOf, hashesOf, wishesOf } from "./event-facts.ts";
import { type EventWrite, eventId, threadOfEvent } from "./event-write.ts";
import type { Placed } from "./holds.ts";
import { type EventEntry, valuesOf } from "./ledger.ts";
import { readOffers } from "./offers.ts";
import { type Run, recordAt } from "./run.ts";
import { unmappedOf } from "./unmapped.ts";
import { derivedId, isPresent, known, listOf, objectOf, readInstant, textOf } from "./values.ts";
import { writeHistory } from "./write-history.ts";
import { writeDeposit, writeOffers } from "./write-offers.ts";
import type { Writer } from "./writer.ts";

const MAX_TITLE = 300;

export interface Around {
  run: Run;
  team: TeamContext;
  writer: Writer;
  clients: Clients;
  placed: ReadonlyMap<string, Placed>;
  numbers: ReadonlyMap<string, string>;
  visits: Set<string>;
  threads: Set<string>;
}

/** Writes one event with all that belongs to it. Source: spec/legacy-data.md §A5, §B6 to §B9. */
export const writeEvent = async (entry: EventEntry, around: Around): Promise<void> => {
  const { run, team, writer } = around;
  const read = valuesOf(run, entry);
  if (!read) return;
  const event = recordAt(run, entry.seq);
  const hold = around.placed.get(entry.storedId);
  const offered = readOffers(event, read, team.products);
  const values: EventValues =
    hold?.state === "lost" ? { ...read, status: "lead", step: 3, threadState: "awaiting_manager" } : read;
  const client = values.email === undefined ? undefined : around.clients.get(clientKey(team.id, values.email));
  const createdAt = values.createdAt;
  const write: EventWrite = {
    ...around,
    entry,
    event,
    values,
    id: eventId(entry),
    clientId: client?.id ?? null,
    clientEmail: client?.email ?? null,
    threadId: threadOfEvent(entry),
    hold,
    offers: offered.offers,
    stamp: { teamId: team.id, userId: team.userId, createdAt, updatedAt: createdAt },
  };
  countEvent(write, offered.refused);
  await writeThread(write, around.threads);
  await writer.put("events", eventRow(write, client?.name));
  await writeOffers(write);
  await writeDeposit(write);
  await writeHold(write);
  await writeHistory(write);
  putAside(write);
};

const countEvent = (
  { run, entry, event, values, offers, team }: EventWrite,
  refused: { ref: string; reason: string; lines: number; record: unknown }[],
): void => {
  const { tally } = run;
  const file = run.sources[entry.file]?.path ?? "";
  tally.outcome("events", "imported");
  tally.total("event_status", values.status);
  for (const code of values.codes) tally.normalise(code);
  if (values.isAtRestInProcess) tally.review.push({ code: "processing_at_rest", ref: entry.storedId });
  if (values.email === undefined) tally.dangle("event_without_client", "events", entry.storedId, values.storedEmail);
  if (values.unknownRoom !== undefined) tally.dangle("room_unmatched", "events", entry.storedId, values.unknownRoom);
  if (isPresent(event["offer_id"]) && listOf(event["offers"]).length === 0)
    tally.review.push({ code: "offer_without_content", ref: entry.storedId });
  for (const { ref, reason, lines, record } of refused) {
    tally.reject({ collection: "offers", ref, reason, file, record });
    tally.outcome("offer_line_items", "rejected", lines);
  }
  if (team.products.length === 0) return;
  for (const name of wishesOf(event, team).unmatched) tally.dangle("product_unmatched", "events", entry.storedId, name);
  for (const { storedId, lines } of offers)
    for (const line of lines)
      if (line.isUnmatched) tally.dangle("product_unmatched", "offer_line_items", storedId, line.name);
};

const writeThread = async (
  { writer, threadId, clientId, stamp, entry }: EventWrite,
  threads: Set<string>,
): Promise<void> => {
  if (threads.has(threadId)) return;
  threads.add(threadId);
  await writer.put(
    "threads",
    {
      id: threadId,
      ...stamp,
      clientId,
      channel: "mail",
      lastMessageAt: stamp.createdAt,
      legacyId: entry.threadId ?? null,
      legacy: { source: "legacy" },
    },
    undefined,
  );
};

const statedColumns = (values: EventValues) => ({
  eventType: values.eventType ?? null,
  status: values.status,
  dateConfirmed: values.dateConfirmed,
  eventDate: values.date ?? null,
  endDate: values.endDate ?? null,
  startTime: values.start ?? null,
  endTime: values.end ?? null,
  attendees: values.attendees ?? null,
  seatingLayout: values.layout ?? null,
  specialRequirements: values.special ?? null,
  notes: values.notes ?? null,
  preferredRoomId: values.preferredRoom?.id ?? null,
  language: values.language ?? null,
  currentStep: values.step,
  callerStep: values.callerStep ?? null,
  threadState: values.threadState,
});

const eventRow = (
  { run, team, event, values, entry, hold, offers, ...write }: EventWrite,
  clientName: string | undefined,
) => {
  const wishes = wishesOf(event, team);
  const facts = factsOf(event, values, wishes, offers);
  const deposit = depositOf(event);
  const isHeld = hold !== undefined && hold.state !== "lost";
  const title = `${values.eventType ?? "Event"}, ${clientName ?? write.clientEmail ?? "unknown"}`;
  return {
    id: write.id,
    ...write.stamp,
    clientId: write.clientId,
    threadId: write.threadId,
    title: title.slice(0, MAX_TITLE),
    ...statedColumns(values),
    timezone: team.zone,
    facts: { ...facts },
    ...hashesOf(facts, values, hold, offers),
    counterCount: countersOf(event),
    depositPaidMinor: deposit.paidMinor ?? null,
    depositPaidAt: deposit.paidMinor === undefined ? null : (readInstant(deposit.paidAt, "UTC") ?? values.createdAt),
    roomIds: isHeld ? [hold.room.id] : [],
    cancelledAt: readInstant(event["cancelled_at"], "UTC") ?? null,
    cancellationReason: known(event["cancellation_reason"])?.slice(0, 1000) ?? null,
    cancellationType: event["cancellation_type"] === "site_visit" ? ("site_visit" as const) : null,
    previousStep: stepOfRecord(event["previous_step"]) ?? null,
    legacyId: textOf(event["event_id"]) ?? entry.storedId,
    legacy: {
      source: "legacy",
      event_data: event["event_data"],
      unmapped: {
        ...unmappedOf(event),
        ...(wishes.unmatched.length > 0 ? { products_unmatched: wishes.unmatched } : {}),
      },
      ...(entry.accepted.length > 0 ? { accepted_booking: recordAt(run, entry.accepted[0] ?? 0) } : {}),
      imported_version: 1,
    },
  };
};

const writeHold = async ({
  run,
  team,
  writer,
  hold,
  entry,
  id,
  clientId,
  threadId,
  stamp,
}: EventWrite): Promise<void> => {
  if (!hold) return;
  if (hold.state === "lost") {
    run.tally.outcome("tasks", "derived");
    run.tally.total("task_status", "pending");
    const taskId = derivedId(team.id, "tasks", `conflict|${entry.storedId}`);
    await writer.put("tasks", {
      id: taskId,
      ...stamp,
      type: "room_conflict_resolution",
      reason: "room_conflict",
      status: "pending",
      title: `Two bookings of ${hold.room.name}`,
      eventId: id,
      clientId,
      threadId,
      step: 3,
      purposeKey: `imp:${taskId}`,
      payload: { reason: "room_conflict" },
      draft: null,
      notes: null,
      decidedAt: null,
      decidedBy: null,
      legacyId: `conflict|${entry.storedId}`,
      legacy: { source: "legacy" },
    });
    return;
  }
  run.tally.outcome("room_holds", "derived");
  run.tally.total("hold_state", hold.state);
  await writer.put("room_holds", {
    id: derivedId(team.id, "room_holds", `${entry.storedId}|${hold.room.code}`),
    ...stamp,
    roomId: hold.room.id,
    eventId: id,
    blockId: null,
    slot: hold.slot,
    during: hold.during,
    state: hold.state,
    expiresAt: null,
  });
};

/** Drafts and decisions wait for their tasks. */
const putAside = ({ run, event, entry }: EventWrite): void => {
  for (const request of listOf(event["pending_hil_requests"]).map(objectOf)) {
    const task = known(request["task_id"]);
    if (task !== undefined) run.spool.setAside("draft", task.toLowerCase(), { ...request, of: entry.storedId });
  }
  for (const decision of listOf(event["hil_history"]).map(objectOf)) {
    const task = known(decision["task_id"]);
    if (task !== undefined) run.spool.setAside("decision", task.toLowerCase(), { ...decision, of: entry.storedId });
  }
};
