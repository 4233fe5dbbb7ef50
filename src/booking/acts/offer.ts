import { type Day, monthOf, plusDays } from "../../platform/days.ts";
import { Money } from "../../platform/money.ts";
import { type Booking, isOfferCurrent, type Offer, offerInputsHash } from "../booking.ts";
import { type Menu, type Room, roomById } from "../catalogue.ts";
import { depositOf } from "../deposit.ts";
import { known } from "../facts.ts";
import type { Part } from "../parts.ts";
import { excludedWishes, offerLines, rateOf } from "../pricing.ts";
import type { ShownProduct } from "../shown.ts";
import { isOutsideHours, type Window, windowOf } from "../slot.ts";
import type { World } from "../world.ts";
import { type Act, type Progress, waiting } from "./act.ts";

/** Step 4: what it costs. Source: spec/workflow.md §2.8. */
export const settleOffer: Act = (progress, world) => {
  const { facts } = progress.booking;
  const room = roomById(world.catalogue, known(facts, "room"));
  const window = windowOf(facts);
  if (!room || !window) return progress;
  const offer = isOfferCurrent(progress.booking)
    ? progress.booking.offer
    : makeOffer(progress.booking, room, window, world);
  if (!offer) return priceByPerson(progress, room, window);
  const excluded = excludedWishes(facts, room, world.catalogue);
  const notices: Part[] =
    excluded.length > 0 ? [{ kind: "not_in_room", products: excluded.map(({ name }) => name), room: room.name }] : [];
  const booking = { ...progress.booking, offer, versions: Math.max(progress.booking.versions, offer.version) };
  return waiting({ ...progress, booking }, [...notices, offerPart(booking, offer, room, window, world)], {
    asked: ["answer"],
    offeredRooms: [],
    proposedDays: [],
  });
};

/** An offer is not valid beyond the event. */
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const priceByPerson = (progress: Progress, room: Room, { day }: Window): Progress => ({
  ...waiting(progress, [{ kind: "price_by_person", room: room.name, day }], { asked: [] }),
  tasks: [...progress.tasks, { type: "manual_review", reason: "room_rate_missing" }],
});

/** The next version, from what is known now; `undefined` when a manager has to set the price. */
export const makeOffer = (
  { facts, versions }: Booking,
  room: Room,
  window: Window,
  world: World,
): Offer | undefined => {
  const { venue, today, catalogue } = world;
  const base = rateOf(room, window, venue);
  if (!base) return undefined;
  const lines = offerLines(facts, room, base, catalogue);
  const total = Money.sum(
    lines.map((line) => line.total),
    venue.currency,
  );
  return {
    version: versions + 1,
    status: "draft",
    inputsHash: offerInputsHash(facts),
    lines,
    base,
    total,
    deposit: depositOf(total, window.day, today, room, venue),
    offerDay: today,
    validUntil: earlier(plusDays(today, venue.pricing.offerValidityDays), window.day),
  };
};

const offerPart = ({ facts, hold }: Booking, offer: Offer, room: Room, window: Window, world: World): Part => {
  const contact = known(facts, "contact");
  const isSuggesting = offer.lines.every(({ kind }) => kind === "room") && !known(facts, "no_extras");
  return {
    kind: "offer",
    offer,
    window,
    people: known(facts, "attendees") ?? 1,
    room: room.name,
    client: [contact?.name ?? world.clientName, contact?.company].filter(Boolean).join(", "),
    billing: undefined,
    isOutsideHours: isOutsideHours(window, world.venue),
    isSecond: hold?.state === "second_option",
    menus: isSuggesting ? menusFor(window, world) : [],
  };
};

const MENUS_SHOWN = 3;

/** Menus that could be added, those of the event's month; only while nothing was chosen (§2.8). */
const menusFor = ({ day }: Window, { catalogue, venue }: World): ShownProduct[] =>
  catalogue.menus
    .filter(({ months }: Menu) => months.length === 0 || months.includes(monthOf(day)))
    .toSorted((a, b) => a.priority - b.priority)
    .slice(0, MENUS_SHOWN)
    .map(({ name, priceMinor, unit }) => ({ name, price: Money.of(priceMinor, venue.currency), unit }));
