import type { Booking, Offer } from "../booking/booking.ts";
import type { Catalogue } from "../booking/catalogue.ts";
import { menuById, productById, roomById } from "../booking/catalogue.ts";
import type { Told } from "../booking/changes.ts";
import { known } from "../booking/facts.ts";
import { isReadyToConfirm } from "../booking/gate.ts";
import { windowOf } from "../booking/slot.ts";
import type { ThreadState } from "../booking/words.ts";
import { changeHold, type Neighbour, readHold } from "../calendar/service.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { type Client, clientById } from "../clients/service.ts";
import { atOnce, type Work } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import {
  currentOffer,
  moveVersion,
  readOffers,
  type StoredOffer,
  takeNumber,
  toOffer,
  writesOfVersion,
} from "../offers/service.ts";
import { type Day, dayAt, instantAt, plusDays } from "../platform/days.ts";
import { canonicalJson, newId } from "../platform/ids.ts";
import { pendingTasksOf } from "../tasks/service.ts";
import { ownTeam } from "../teams/service.ts";
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
import { type EventSource, eventSummaryOf } from "./view.ts";

export * from "./closing.ts";
export { isAccepted, isReady, outstandingOf } from "./derived.ts";
export * from "./of-client.ts";
export type { EventRow } from "./store.ts";
export * from "./view.ts";

/** A stored booking, as the rules see it and as it is stored. */
export interface StoredBooking {
  row: EventRow;
  booking: Booking;
  offers: StoredOffer[];
  holdExpiresAt: Date | null;
}

/** A booking whose event is at hand. */
export const bookingOf = async (tx: Tx, teamId: string, row: EventRow): Promise<StoredBooking> => {
  const [hold, offers] = await atOnce(
    tx,
    () => readHold(tx, teamId, row.id),
    () => readOffers(tx, teamId, row.id),
  );
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
      paidMinor: row.depositPaidMinor ?? 0,
      counters: row.counterCount,
    },
  };
};

/** The booking a conversation is about; `undefined` when it has none that is open. */
export const openBooking = async (tx: Tx, teamId: string, threadId: string): Promise<StoredBooking | undefined> => {
  const row = await selectOpenEvent(tx, { teamId, threadId });
  return row && bookingOf(tx, teamId, row);
};

/** The newest booking of a conversation, cancelled ones included. */
export const latestBooking = async (tx: Tx, teamId: string, threadId: string): Promise<StoredBooking | undefined> => {
  const row = await selectLatestEvent(tx, { teamId, threadId });
  return row && bookingOf(tx, teamId, row);
};

export const bookingById = async (tx: Tx, teamId: string, eventId: string): Promise<StoredBooking | undefined> => {
  const row = await selectEvent(tx, { teamId, eventId });
  return row && bookingOf(tx, teamId, row);
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
  /** Why it was called off, when this is what happens to it. */
  cancellation?: { reason: string | null | undefined; type: "standard" | "site_visit" } | undefined;
  now: Date;
}

/** What was written: the event, and whom it concerns beside its own client. */
export interface Saved {
  row: EventRow;
  neighbours: Neighbour[];
  /** What is still to be written of its offer: it may go with whatever is written next. */
  offerWrites: Work[];
}

/**
 * Makes the record agree with a decision: the event with its projections, the hold, the offer version. A booking that
 * nothing changed keeps its row, byte for byte.
 * @throws the database's refusal (23P01) when somebody else took the room at the same moment
 */
export const saveBooking = async (
  tx: Tx,
  scope: TeamScope,
  stored: StoredBooking | undefined,
  after: Booking,
  context: SaveContext,
): Promise<Saved> => {
  const { teamId, userId } = scope;
  const eventId = stored?.row.id ?? newId();
  const columns = {
    ...columnsOf(after, context.zone, { clientName: context.client.name }),
    threadState: after.status === "cancelled" ? ("closed" as const) : context.threadState,
    ...(after.status === "cancelled" && stored?.row.status !== "cancelled" && callingOff(stored, context)),
  };
  const write = async (): Promise<EventRow> => {
    if (stored && isProjectedAlready(stored.row, columns)) return stored.row;
    if (stored) return updateEvent(tx, { teamId, eventId, set: { ...columns, updatedAt: context.now } });
    return insertEvent(tx, {
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
  };
  const offer = after.offer?.version === stored?.booking.offer?.version ? undefined : after.offer;
  // The number first, as everybody takes it: two that want a number and a room do not wait for each other.
  const [offerNumber = "", row, neighbours] = await atOnce(
    tx,
    async () => offer && takeNumber(tx, scope, offer),
    write,
    () => saveHold(tx, scope, eventId, stored, after, context),
  );
  const { vatRateBp, now } = context;
  const offerWrites = offer
    ? writesOfVersion(tx, scope, { eventId, offer, offerNumber, vatRateBp, facts: toldOf(offer, after, context) }, now)
    : movesOfOffer(tx, teamId, eventId, stored, after, context);
  return { row, neighbours, offerWrites };
};

const callingOff = (stored: StoredBooking | undefined, { cancellation, now }: SaveContext) => ({
  cancelledAt: now,
  cancellationReason: cancellation?.reason === undefined ? "declined" : cancellation.reason,
  cancellationType: cancellation?.type ?? ("standard" as const),
  previousStep: stored?.row.currentStep ?? null,
});

const isProjectedAlready = (row: EventRow, columns: object): boolean => {
  const current = row as unknown as Record<string, unknown>;
  return Object.entries(columns).every(
    ([key, value]) => canonicalJson(current[key] ?? null) === canonicalJson(value ?? null),
  );
};

const saveHold = (
  tx: Tx,
  scope: TeamScope,
  eventId: string,
  stored: StoredBooking | undefined,
  after: Booking,
  { catalogue, zone, holdTtlDays, now }: SaveContext,
): Promise<Neighbour[]> => {
  const before = stored?.booking.hold;
  const change = {
    eventId,
    before,
    after: after.hold,
    rooms: { before: roomById(catalogue, before?.roomId), after: roomById(catalogue, after.hold?.roomId) },
    expiresAt: expiryOf(after, zone, plusDays(dayAt(now, zone), holdTtlDays)),
    reason: after.status === "cancelled" ? ("cancelled" as const) : ("changed" as const),
  };
  return changeHold(tx, scope, change, now);
};

/**
 * When an option runs out: with its offer, or once that is accepted, with the day the deposit is due. While only the
 * desk's word is missing it does not. Source: spec/workflow.md §5.5 "→ T".
 */
const expiryOf = (booking: Booking, zone: string, withoutOffer: Day): Date | null => {
  const { offer, hold } = booking;
  if (hold?.state === "confirmed" || isReadyToConfirm(booking)) return null;
  if (offer?.status === "accepted") return offer.deposit ? endOfDay(offer.deposit.dueDay, zone) : null;
  return endOfDay(offer?.validUntil ?? withoutOffer, zone);
};

const endOfDay = (day: Day, zone: string): Date => instantAt(plusDays(day, 1), "00:00", zone);

/** What a new offer rests on. */
const toldOf = ({ offerDay }: Offer, { facts }: Booking, { catalogue }: SaveContext): Told => {
  const window = windowOf(facts);
  return {
    day: window?.day ?? offerDay,
    start: window?.start ?? "",
    end: window?.end ?? "",
    room: roomById(catalogue, known(facts, "room"))?.name ?? "",
    people: known(facts, "attendees") ?? 0,
  };
};

/** Moves the offer that is stored to where the booking has it. */
const movesOfOffer = (
  tx: Tx,
  teamId: string,
  eventId: string,
  stored: StoredBooking | undefined,
  { offer }: Booking,
  { now }: SaveContext,
): Work[] => {
  if (!offer || offer.status === stored?.booking.offer?.status) return [];
  const { version, status } = offer;
  return [() => moveVersion(tx, teamId, { eventId, version, status }, now)];
};

/** Everything a view needs of one event. */
export const sourceOf = async (
  tx: Tx,
  teamId: string,
  stored: StoredBooking,
  { catalogue, currency }: { catalogue: Catalogue; currency: string },
): Promise<EventSource> => {
  const { row, booking, offers, holdExpiresAt } = stored;
  const [pending, client] = await atOnce(
    tx,
    () => pendingTasksOf(tx, teamId, [row.id]),
    () => clientOfEvent(tx, teamId, stored),
  );
  return {
    event: row,
    client: client ?? null,
    offer: currentOffer(offers)?.row ?? null,
    roomId: booking.hold?.roomId ?? null,
    roomName: roomById(catalogue, booking.hold?.roomId)?.name ?? null,
    wishedRoom: roomById(catalogue, row.preferredRoomId ?? undefined)?.name ?? null,
    holdState: booking.hold?.state ?? null,
    optionExpiresAt: holdExpiresAt,
    wishes: wishIdsOf(row).flatMap((id) => productById(catalogue, id)?.name ?? menuById(catalogue, id)?.name ?? []),
    currency,
    pendingTaskIds: pending.map(({ id }) => id),
  };
};

/** What a manager sees of a booking beside a task that no mail has raised. */
export const summaryOf = async (
  tx: Tx,
  teamId: string,
  eventId: string,
): Promise<ReturnType<typeof eventSummaryOf> | null> => {
  const stored = await bookingById(tx, teamId, eventId);
  if (!stored) return null;
  const { currency } = await ownTeam(tx, teamId);
  const source = await sourceOf(tx, teamId, stored, { catalogue: await readCatalogue(tx, teamId), currency });
  return eventSummaryOf(source, stored.offers.at(-1)?.lines ?? []);
};

/** Whose event it is; `undefined` for one that was entered without. */
export const clientOfEvent = (tx: Tx, teamId: string, { row }: StoredBooking): Promise<Client | undefined> =>
  row.clientId ? clientById(tx, teamId, row.clientId) : Promise.resolve(undefined);

/** How many events the team has. */
export const countEventsOf = (tx: Tx, teamId: string): Promise<number> => countAll(tx, { teamId });

/** How many events a conversation has led to. */
export const countEventsOfThread = (tx: Tx, teamId: string, threadId: string): Promise<number> =>
  countAll(tx, { teamId, threadId });
