import { type Booking, callerStepOf, isOfferCurrent, stepOf } from "../booking/booking.ts";
import { type Facts, known, requirementsHash, timesOf } from "../booking/facts.ts";
import type { EventRow, NewEvent } from "./store.ts";

/** The stored facts; this program is their only writer, so that their shape is that of `FactValues`. */
export const factsOf = ({ facts }: Pick<EventRow, "facts">): Facts => facts as Facts;

/** Ids of the products and menus that the client wishes. */
export const wishIdsOf = (row: Pick<EventRow, "facts">): string[] =>
  (known(factsOf(row), "products") ?? []).map(({ id }) => id);

export interface TitleOf {
  clientName: string;
}

const MAX_TITLE = 300;
const TYPE_NAMES: Record<string, string> = {
  apero: "Apéro",
  team_event: "Team event",
  general_meeting: "General meeting",
  board_meeting: "Board meeting",
  product_launch: "Product launch",
};
const nameOf = (type: string): string => TYPE_NAMES[type] ?? type.charAt(0).toUpperCase() + type.slice(1);

/** A booking as columns: projections of its facts, for queries. Nothing is read back from them but by queries. */
export const columnsOf = (
  booking: Booking,
  zone: string,
  { clientName }: TitleOf,
): Partial<NewEvent> & Pick<NewEvent, "title"> => {
  const { facts, hold } = booking;
  const step = stepOf(booking, zone);
  const times = timesOf(facts);
  const type = known(facts, "event_type");
  return {
    title: `${type ? nameOf(type) : "Event"}, ${clientName}`.slice(0, MAX_TITLE),
    status: booking.status,
    eventType: type ?? null,
    dateConfirmed: known(facts, "date") !== undefined,
    eventDate: known(facts, "date") ?? null,
    endDate: known(facts, "end_date") ?? null,
    startTime: times.start ?? null,
    endTime: times.end ?? null,
    attendees: known(facts, "attendees") ?? null,
    seatingLayout: known(facts, "layout") ?? null,
    specialRequirements: known(facts, "special_requirements") ?? null,
    preferredRoomId: known(facts, "preferred_room")?.roomId ?? null,
    language: known(facts, "language") ?? null,
    currentStep: step,
    callerStep: callerStepOf(booking, step) ?? null,
    facts: { ...facts },
    requirementsHash: requirementsHash(facts),
    roomInputsHash: booking.roomHash ?? null,
    offerInputsHash: isOfferCurrent(booking) ? booking.offer?.inputsHash : null,
    roomIds: hold ? [hold.roomId] : [],
    counterCount: booking.counters,
  };
};
