import { type Asking, type Calendar, type RoomStatus, statusOf } from "./calendar.ts";
import { type Catalogue, holds, type Room, seatsOf } from "./catalogue.ts";
import { type Facts, known } from "./facts.ts";
import type { Interval } from "./slot.ts";

/** A room as a candidate for a booking. */
export interface RankedRoom {
  room: Room;
  status: RoomStatus;
  /** It holds the people; the maximum is hard. */
  fits: boolean;
  /** The wished layout seats fewer than come. */
  layoutTooSmall: boolean;
  score: number;
}

/** Points of the ranking. Source: spec/workflow.md §5.6. */
const STATUS_POINTS: Record<RoomStatus, number> = { available: 60, option: 35, unavailable: 5 };
const CAPACITY_POINTS = 35;
const UNKNOWN_PEOPLE_POINTS = 20;
const BELOW_MINIMUM_POINTS = 10;
const ABOVE_MAXIMUM_POINTS = 5;
const POINTS_LOST_A_SEAT = 0.5;
const PREFERRED_POINTS = 30;
const LAYOUT_TOO_SMALL_POINTS = -20;
const SUITED_POINTS = 6;

const capacityPoints = (room: Room, people: number | undefined): number => {
  if (people === undefined) return UNKNOWN_PEOPLE_POINTS;
  if (people > room.capacityMax) {
    return Math.max(ABOVE_MAXIMUM_POINTS - POINTS_LOST_A_SEAT * (people - room.capacityMax), 0);
  }
  if (people < room.capacityMin) {
    return Math.max(BELOW_MINIMUM_POINTS - POINTS_LOST_A_SEAT * (room.capacityMin - people), 0);
  }
  return CAPACITY_POINTS;
};

/** The room that the other party got instead, as long as it is about that day. Source: spec/workflow.md §2.12. */
const lostRoom = (facts: Facts): string | undefined => {
  const lost = known(facts, "lost_room");
  return lost?.day === known(facts, "date") ? lost?.roomId : undefined;
};

/** Rooms with their status in a slot, best first; rooms of equal score by name. Source: spec/workflow.md §5.6. */
export const rankRooms = (
  { rooms }: Pick<Catalogue, "rooms">,
  calendar: Calendar,
  slot: Interval,
  facts: Facts,
  asking: Asking,
): RankedRoom[] => {
  const people = known(facts, "attendees");
  const layout = known(facts, "layout");
  const eventType = known(facts, "event_type");
  const preferred = known(facts, "preferred_room")?.roomId;
  return rooms
    .map((room): RankedRoom => {
      const found = statusOf(calendar, room, slot, asking);
      const status = found === "option" && room.id === lostRoom(facts) ? "unavailable" : found;
      const layoutTooSmall = people !== undefined && layout !== undefined && seatsOf(room, layout) < people;
      const isSuited = eventType !== undefined && room.suitedFor.includes(eventType);
      const score =
        STATUS_POINTS[status] +
        capacityPoints(room, people) +
        (room.id === preferred ? PREFERRED_POINTS : 0) +
        (layoutTooSmall ? LAYOUT_TOO_SMALL_POINTS : 0) +
        (isSuited ? SUITED_POINTS : 0);
      return { room, status, fits: people === undefined || holds(room, people), layoutTooSmall, score };
    })
    .sort((a, b) => b.score - a.score || a.room.name.localeCompare(b.room.name));
};

/** Whether a client may have it: free, or behind another party's option where the venue allows that. */
export const isOpen = ({ status, fits }: RankedRoom, secondOptionAllowed: boolean): boolean =>
  fits && (status === "available" || (status === "option" && secondOptionAllowed));
