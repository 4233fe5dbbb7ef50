import { Money } from "../../platform/money.ts";
import type { Room } from "../catalogue.ts";
import { estimateOf } from "../pricing.ts";
import type { Venue } from "../venue.ts";
import type { AnswerPart, RoomRates } from "./answer-parts.ts";
import { type Asked, peopleAsked, roomsAsked } from "./asked.ts";
import { answerCapacity, MAX_ITEMS, seatsFor } from "./room-answers.ts";

/** The rates of a room; a venue that always charges the full day names no other. Source: spec/workflow.md §5.1. */
const ratesOf = ({ name, capacityMax, rates }: Room, guess: number | null, { pricing, currency }: Venue): RoomRates => {
  const money = (minor: number | null) => (minor === null ? undefined : Money.of(minor, currency));
  return {
    name,
    seats: capacityMax,
    hourly: pricing.alwaysFullDay ? undefined : money(rates.hourly),
    halfDay: pricing.alwaysFullDay ? undefined : money(rates.halfDay),
    fullDay: money(rates.fullDay ?? guess),
  };
};

const hasRate = ({ hourly, halfDay, fullDay }: RoomRates): boolean => [hourly, halfDay, fullDay].some(Boolean);

/**
 * Rates of the rooms that are asked about, else of those that hold the people, so that there is a figure before a date
 * is known. A room that is too small for them is told to be. Source: spec/workflow.md §4.2 (pricing_inquiry).
 */
export const answerPrices = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { venue, catalogue } = world;
  const people = peopleAsked(asked);
  const fits = (room: Room) => seatsFor(room, people, question.layout);
  const isNamed = question.rooms.length > 0;
  const own = roomsAsked(asked).filter((room) => isNamed || fits(room));
  const rooms = own.length > 0 ? own : catalogue.rooms.filter(fits);
  const priced = rooms
    .map((room) => ratesOf(room, guessOf(room, venue), venue))
    .filter(hasRate)
    .sort((a, b) => (a.fullDay?.minor ?? 0) - (b.fullDay?.minor ?? 0));
  if (priced.length === 0) return [];
  const isTooSmall = isNamed && question.people !== undefined && !own.some(fits);
  return [
    {
      kind: "price_list",
      rooms: priced.slice(0, MAX_ITEMS),
      people: isTooSmall || own.length > 0 ? undefined : people,
    },
    ...(isTooSmall ? answerCapacity(asked) : []),
  ];
};

/** A room without rates is guessed where the venue says so, never otherwise. */
const guessOf = (room: Room, { pricing }: Venue): number | null => {
  const isUnpriced = Object.values(room.rates).every((rate) => rate === null);
  return isUnpriced && pricing.estimateMissingRoomRate ? estimateOf(room) : null;
};
