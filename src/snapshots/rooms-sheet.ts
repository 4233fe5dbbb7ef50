import { featureIn } from "../booking/answering/room-answers.ts";
import { alternativeDays, type DayContext, roomsOn } from "../booking/candidates.ts";
import { type Room, roomById, seatsOf } from "../booking/catalogue.ts";
import { formatDay } from "../booking/composing/forms.ts";
import { type Facts, known, learn } from "../booking/facts.ts";
import type { Feature } from "../booking/features.ts";
import { keywordsOf } from "../booking/keywords.ts";
import { hintOf, matchOf, matchScore, wishNames } from "../booking/matching.ts";
import type { Part } from "../booking/parts.ts";
import { rateOf } from "../booking/pricing.ts";
import { isOpen, type RankedRoom, rankRooms } from "../booking/ranking.ts";
import { slotOf, type Window, windowOf } from "../booking/slot.ts";
import { dayContext } from "../booking/world.ts";
import type { Day } from "../platform/days.ts";
import { major, type Sheet, type Told } from "./sheet.ts";

const STATUS = { available: "Available", option: "Option", unavailable: "Unavailable" } as const;
const YES = "✓";
const PARTLY = "~";
const NO = "✗";
type Badge = typeof YES | typeof PARTLY | typeof NO | null;
const ALTERNATIVES = 3;

const SHOWN = new Set<Part["kind"]>([
  "rooms",
  "rooms_answer",
  "price_list",
  "capacities",
  "rooms_on_days",
  "day_status",
]);

/** Day and window that the rooms are looked at for; none for a question that names no day. */
interface Occasion {
  day: Day | undefined;
  window: Window | undefined;
}

const occasionOf = ({ says, facts }: Told): Occasion => {
  const asked = says.find((part) => part.kind === "day_status" || (part.kind === "rooms_answer" && part.day));
  const day = (asked && "day" in asked ? asked.day : undefined) ?? known(facts, "date");
  const window = windowOf(facts);
  return { day, window: window?.day === day ? window : undefined };
};

const ranked = ({ day, window }: Occasion, context: DayContext): RankedRoom[] => {
  const { catalogue, calendar, venue, facts, asking } = context;
  if (window) return rankRooms(catalogue, calendar, slotOf(window, venue.timezone), facts, asking);
  if (day !== undefined) return roomsOn(day, context);
  return catalogue.rooms
    .toSorted((a, b) => a.position - b.position)
    .map((room) => ({ room, status: "available", fits: true, layoutTooSmall: false, score: 0 }));
};

/** What the room costs for this event where its times are known, else for a full day. */
const priceOf = (room: Room, { window }: Occasion, { venue }: DayContext): { minor: number | null; basis: string } => {
  const forEvent = window && rateOf(room, window, venue);
  if (forEvent) return { minor: forEvent.minor, basis: "event" };
  return room.rates.fullDay === null
    ? { minor: null, basis: "on_request" }
    : { minor: room.rates.fullDay, basis: "full_day" };
};

/** There, to be had at a price or by something like it, or not. Source: spec/workflow.md §5.6. */
const badgeOf = (room: Room, feature: Feature, { catalogue, venue }: DayContext): Badge => {
  const { state } = featureIn(room, feature, catalogue, venue.currency);
  if (state === "included" || state === "there") return YES;
  if (state === "extra") return PARTLY;
  return state === "absent" ? NO : null;
};

const projectorIn = (room: Room, context: DayContext): Badge => {
  const own = badgeOf(room, "projector", context);
  return own === NO && badgeOf(room, "screen", context) === YES ? PARTLY : own;
};

const uShapeIn = (room: Room, people: number | undefined): Badge => {
  const seats = room.layouts.u_shape;
  if (seats === undefined) return NO;
  return people === undefined || seats >= people ? YES : PARTLY;
};

const capacityIn = ({ room, fits, layoutTooSmall }: RankedRoom, people: number | undefined): Badge => {
  if (!fits) return NO;
  return layoutTooSmall || (people !== undefined && people < room.capacityMin) ? PARTLY : YES;
};

const otherDays = ({ room }: RankedRoom, day: Day | undefined, context: DayContext): Day[] => {
  if (day === undefined) return [];
  const facts: Facts = learn(
    context.facts,
    "preferred_room",
    { roomId: room.id, chosen: true },
    { source: "", at: "" },
  );
  return alternativeDays(day, ALTERNATIVES, { ...context, facts });
};

/** All rooms as they stand for the client, with what each costs: none is left out, whatever the message shows. */
export const roomsSheet = (told: Told): Sheet[] => {
  const part = told.says.find(({ kind }) => SHOWN.has(kind));
  if (!part || told.world.catalogue.rooms.length === 0) return [];
  const { facts, labels } = told;
  const context = dayContext(told.world, facts);
  const { catalogue, venue } = context;
  const occasion = occasionOf(told);
  const people = known(facts, "attendees");
  const rooms = ranked(occasion, context).map((each) => {
    const { minor, basis } = priceOf(each.room, occasion, context);
    const match = matchOf(each.room, facts, catalogue);
    const isToBeHad = isOpen(each, venue.options.secondOptionAllowed);
    return {
      each,
      match,
      price: minor === null ? null : major(minor),
      basis,
      coffee: badgeOf(each.room, "coffee", context),
      capacity: capacityIn(each, people),
      uShape: uShapeIn(each.room, people),
      projector: projectorIn(each.room, context),
      days: isToBeHad || !each.fits ? [] : otherDays(each, occasion.day, context),
    };
  });
  const recommended = part.kind === "rooms" ? part.recommended.name : null;
  const chosen = known(facts, "room") ?? known(facts, "preferred_room")?.roomId;
  const first = rooms.find(({ each }) => each.room.name === recommended) ?? rooms[0];
  const data = {
    rooms: rooms.map(({ each: { room }, match, price, basis, coffee, capacity, uShape, projector, days }) => ({
      id: room.id,
      name: room.name,
      capacity: seatsOf(room, undefined),
      price,
      currency: venue.currency,
      price_basis: basis,
      badges: { coffee, capacity, "u-shape": uShape, projector },
      requirements: match,
      hint: hintOf(match, labels),
      alternatives: days,
    })),
    table_rows: rooms.map(({ each: { room, status }, match, price, coffee, uShape, projector, days }) => ({
      date: occasion.day ?? null,
      room: room.name,
      status: STATUS[status],
      hint: hintOf(match, labels),
      price,
      requirements_score: matchScore(match),
      available_dates: days,
      requirements: match,
      coffee_match: coffee,
      u_shape_match: uShape,
      projector_match: projector,
    })),
    recommended_room: recommended,
    selected_room: roomById(catalogue, chosen)?.name ?? null,
    outcome: STATUS[first?.each.status ?? "available"],
    chosen_date: occasion.day ?? null,
    display_date: occasion.day === undefined ? null : formatDay(occasion.day),
    participants: people ?? null,
    client_preferences: {
      wish_products: wishNames(facts, catalogue),
      keywords: keywordsOf(facts, []),
      // What a client wrote freely may name somebody: it stays in the booking.
      special_requirements: null,
    },
  };
  return [
    {
      type: "rooms",
      params: { date: occasion.day ?? null, participants: people ?? null },
      data: () => data,
    },
  ];
};
