import type { Booking } from "../booking/booking.ts";
import type { Catalogue } from "../booking/catalogue.ts";
import { menuById, productById, roomById } from "../booking/catalogue.ts";
import type { ThreadState } from "../booking/words.ts";
import { changeHold, readHold } from "../calendar/service.ts";
import { type Client, clientById } from "../clients/service.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { addVersion, currentOffer, readOffers, type StoredOffer, sendVersion, toOffer } from "../offers/service.ts";
import { type Day, dayAt, instantAt, plusDays } from "../platform/days.ts";
import { canonicalJson, newId } from "../platform/ids.ts";
import { pendingTasksOf } from "../tasks/service.ts";
import { columnsOf, factsOf, wishIdsOf } from "./booking.ts";
import {
  countAll,
  type EventRow,
  insertEvent,
  selectEvent,
  selectLatestEvent,
  selectOpenEvent,
  updateEvent,
} from "./store.ts";
import type { EventSource } from "./view.ts";

export * from "./closing.ts";
export { billingMissingOf, isAccepted, isReady, outstandingOf } from "./derived.ts";
export type { EventRow } from "./store.ts";
export * from "./view.ts";

/** A stored booking, as the rules see it and as it is stored. */
export interface StoredBooking {
  row: EventRow;
  booking: Booking;
  offers: StoredOffer[];
  holdExpiresAt: Date | null;
}

const load = async (tx: Tx, teamId: string, row: EventRow): Promise<StoredBooking> => {
  const hold = await readHold(tx, teamId, row.id);
  const offers = await readOffers(tx, teamId, row.id);
  const current = currentOffer(offers);
  return {
    row,
    offers,
    holdExpiresAt: hold?.expiresAt ?? null,
    booking: {
      facts: factsOf(row),
      status: row.status,
      hold: hold && { roomId: hold.roomId, slot: hold.slot, state: hold.state },
      roomHash: row.roomInputsHash ?? undefined,
      offer: current && toOffer(current),
      versions: offers.at(-1)?.row.version ?? 0,
    },
  };
};

/** The booking a conversation is about; `undefined` when it has none that is open. */
export const openBooking = async (tx: Tx, teamId: string, threadId: string): Promise<StoredBooking | undefined> => {
  const row = await selectOpenEvent(tx, { teamId, threadId });
  return row && load(tx, teamId, row);
};

/** The newest booking of a conversation, cancelled ones included. */
export const latestBooking = async (tx: Tx, teamId: string, threadId: string): Promise<StoredBooking | undefined> => {
  const row = await selectLatestEvent(tx, { teamId, threadId });
  return row && load(tx, teamId, row);
};

export const bookingById = async (tx: Tx, teamId: string, eventId: string): Promise<StoredBooking | undefined> => {
  const row = await selectEvent(tx, { teamId, eventId });
  return row && load(tx, teamId, row);
};

export interface SaveContext {
  threadId: string;
  client: Client;
  catalogue: Catalogue;
  zone: string;
  vatRateBp: number;
  /** How long an option holds that has no offer yet. */
  holdTtlDays: number;
  threadState: ThreadState;
  now: Date;
}

/**
 * Makes the record agree with a decision: the event with its projections, the hold, the offer version. A booking that
 * nothing changed keeps its row, byte for byte. @returns the event's id
 * @throws the database's refusal (23P01) when somebody else took the room at the same moment
 */
export const saveBooking = async (
  tx: Tx,
  scope: TeamScope,
  stored: StoredBooking | undefined,
  after: Booking,
  context: SaveContext,
): Promise<string> => {
  const { teamId, userId } = scope;
  const eventId = stored?.row.id ?? newId();
  const columns = {
    ...columnsOf(after, context.zone, { clientName: context.client.name }),
    threadState: context.threadState,
  };
  if (!stored) {
    await insertEvent(tx, {
      ...columns,
      id: eventId,
      teamId,
      userId,
      clientId: context.client.id,
      threadId: context.threadId,
      timezone: context.zone,
      createdAt: context.now,
      updatedAt: context.now,
    });
  } else if (!isProjectedAlready(stored.row, columns)) {
    await updateEvent(tx, { teamId, eventId, set: { ...columns, updatedAt: context.now } });
  }
  await saveHold(tx, scope, eventId, stored, after, context);
  await saveOffer(tx, scope, eventId, stored, after, context);
  return eventId;
};

const isProjectedAlready = (row: EventRow, columns: object): boolean => {
  const current = row as unknown as Record<string, unknown>;
  return Object.entries(columns).every(
    ([key, value]) => canonicalJson(current[key] ?? null) === canonicalJson(value ?? null),
  );
};

const saveHold = async (
  tx: Tx,
  scope: TeamScope,
  eventId: string,
  stored: StoredBooking | undefined,
  after: Booking,
  { catalogue, zone, holdTtlDays, now }: SaveContext,
): Promise<void> => {
  const expiresAt = endOfDay(after.offer?.validUntil ?? plusDays(dayAt(now, zone), holdTtlDays), zone);
  const lost = await changeHold(
    tx,
    scope,
    {
      eventId,
      before: stored?.booking.hold,
      after: after.hold,
      room: roomById(catalogue, after.hold?.roomId),
      expiresAt,
    },
    now,
  );
  for (const each of lost) await loseRoom(tx, scope.teamId, each, now);
};

/** An option runs out with its offer. Source: spec/workflow.md §5.5. */
const endOfDay = (day: Day, zone: string): Date => instantAt(plusDays(day, 1), "00:00", zone);

/** An option that ran out and whose room somebody else takes: its booking is a lead again, at step 3 (schema.md §9). */
const loseRoom = async (tx: Tx, teamId: string, eventId: string, now: Date): Promise<void> => {
  const row = await selectEvent(tx, { teamId, eventId });
  if (row?.status !== "option") return;
  const { room: _, ...facts } = row.facts;
  await updateEvent(tx, {
    teamId,
    eventId,
    set: { status: "lead", facts, roomInputsHash: null, roomIds: [], currentStep: 3, callerStep: 5, updatedAt: now },
  });
};

const saveOffer = async (
  tx: Tx,
  scope: TeamScope,
  eventId: string,
  stored: StoredBooking | undefined,
  { offer, facts }: Booking,
  { vatRateBp, catalogue, now }: SaveContext,
): Promise<void> => {
  if (!offer) return;
  const isNew = offer.version !== stored?.booking.offer?.version;
  if (isNew) {
    const room = roomById(catalogue, facts.room?.value)?.name ?? "";
    const rests = { day: facts.date?.value ?? offer.offerDay, room, people: facts.attendees?.value ?? 0 };
    await addVersion(tx, scope, { eventId, offer, vatRateBp, facts: rests }, now);
  }
  const wasSent = !isNew && stored?.booking.offer?.status === "sent";
  if (offer.status === "sent" && !wasSent) await sendVersion(tx, scope.teamId, eventId, offer.version, now);
};

/** Everything a view needs of one event. */
export const sourceOf = async (
  tx: Tx,
  teamId: string,
  stored: StoredBooking,
  { catalogue, currency }: { catalogue: Catalogue; currency: string },
): Promise<EventSource> => {
  const { row, booking, offers, holdExpiresAt } = stored;
  const pending = await pendingTasksOf(tx, teamId, [row.id]);
  const client = row.clientId ? await clientById(tx, teamId, row.clientId) : undefined;
  return {
    event: row,
    client: client ?? null,
    offer: currentOffer(offers)?.row ?? null,
    roomId: booking.hold?.roomId ?? null,
    roomName: catalogue.rooms.find(({ id }) => id === booking.hold?.roomId)?.name ?? null,
    holdState: booking.hold?.state ?? null,
    optionExpiresAt: holdExpiresAt,
    wishes: wishIdsOf(row).flatMap((id) => productById(catalogue, id)?.name ?? menuById(catalogue, id)?.name ?? []),
    currency,
    pendingTaskIds: pending.map(({ id }) => id),
  };
};

/** How many events the team has. */
export const countEventsOf = (tx: Tx, teamId: string): Promise<number> => countAll(tx, { teamId });
