import { type Day, monthOf, plusDays } from "../../platform/days.ts";
import { Money } from "../../platform/money.ts";
import { type Booking, isOfferCurrent, type Offer, offerInputsHash, priceOf } from "../booking.ts";
import { type Menu, type Room, roomById } from "../catalogue.ts";
import { depositOf } from "../deposit.ts";
import { billingText, type Facts, forget, known } from "../facts.ts";
import type { Part } from "../parts.ts";
import { excludedWishes, extraLines, type Line, rateOf, roomLine } from "../pricing.ts";
import type { ShownProduct } from "../shown.ts";
import { isOutsideHours, openHoursOf, type Window, windowOf } from "../slot.ts";
import type { World } from "../world.ts";
import { type Act, waiting } from "./act.ts";

/** Step 4: what it costs. Source: spec/workflow.md §2.8. */
export const settleOffer: Act = (progress, world) => {
  const { facts } = progress.booking;
  const room = roomById(world.catalogue, known(facts, "room"));
  const window = windowOf(facts);
  if (!room || !window) return { ...progress, waits: true };
  const offer = isOfferCurrent(progress.booking)
    ? progress.booking.offer
    : makeOffer(progress.booking, room, window, world);
  if (!offer) return waiting(progress, [{ kind: "price_by_person", room: room.name, day: window.day }], { asked: [] });
  const excluded = excludedWishes(facts, room, world.catalogue);
  const notices: Part[] =
    excluded.length > 0 ? [{ kind: "not_in_room", products: excluded.map(({ name }) => name), room: room.name }] : [];
  const booking = withOffer(progress.booking, offer);
  return waiting({ ...progress, booking }, [...notices, offerPart(booking, offer, room, window, world)], {
    asked: ["answer"],
    offeredRooms: [],
    proposedDays: [],
  });
};

/** A new version is accepted anew, and what was proposed about the one before it is over. Source: spec/workflow.md §2.3. */
const withOffer = (booking: Booking, offer: Offer): Booking =>
  offer.version === booking.offer?.version
    ? booking
    : {
        ...booking,
        offer,
        versions: offer.version,
        facts: forget(booking.facts, "offer_accepted", "acceptance_agreed", "counter"),
      };

/** An offer is not valid beyond the event. */
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/**
 * The price of the room in an offer: a manager's, as long as it is for exactly this offer, else the rate of the room that
 * is locked now. `undefined` when a manager has to set it. Source: spec/workflow.md §5.1.
 */
const roomPrice = (facts: Facts, room: Room, window: Window, extras: Money, { venue }: World): Money | undefined => {
  const price = priceOf(facts);
  if (!price) return rateOf(room, window, venue);
  const set = Money.of(price.minor, venue.currency);
  return price.kind === "room_rate" ? set : set.minus(extras);
};

/** The next version, from what is known now; `undefined` when a manager has to set the price. */
export const makeOffer = (
  { facts, versions }: Booking,
  room: Room,
  window: Window,
  world: World,
): Offer | undefined => {
  const { venue, today, catalogue } = world;
  const extras = extraLines(facts, room, catalogue, venue.currency);
  const totalOf = (lines: readonly Line[]) =>
    Money.sum(
      lines.map((line) => line.total),
      venue.currency,
    );
  const base = roomPrice(facts, room, window, totalOf(extras), world);
  if (!base) return undefined;
  const lines = [roomLine(room, base), ...extras];
  const total = totalOf(lines);
  return {
    version: versions + 1,
    status: "draft",
    inputsHash: offerInputsHash(facts),
    lines,
    base,
    isManagersPrice: priceOf(facts) !== undefined,
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
    billing: billingText(facts),
    isOutsideHours: isOutsideHours(window, world.venue),
    openHours: isOutsideHours(window, world.venue) ? openHoursOf(world.venue) : undefined,
    isSecond: hold?.state === "second_option",
    menus: isSuggesting ? menusFor(window, world) : [],
  };
};

const CAN_BE_TOLD = new Set<Offer["status"]>(["draft", "sent", "accepted"]);

/** What tells the offer that stands, once more; `undefined` where there is none. */
export const tellAgain = (booking: Booking, world: World): Part | undefined => {
  const { offer, facts } = booking;
  const room = roomById(world.catalogue, known(facts, "room"));
  const window = windowOf(facts);
  if (!offer || !CAN_BE_TOLD.has(offer.status) || !room || !window) return undefined;
  return offerPart(booking, offer, room, window, world);
};

const MENUS_SHOWN = 3;

/** Menus that could be added, those of the event's month; only while nothing was chosen (§2.8). */
const menusFor = ({ day }: Window, { catalogue, venue }: World): ShownProduct[] =>
  catalogue.menus
    .filter(({ months }: Menu) => months.length === 0 || months.includes(monthOf(day)))
    .toSorted((a, b) => a.priority - b.priority)
    .slice(0, MENUS_SHOWN)
    .map(({ name, priceMinor, unit }) => ({ name, price: Money.of(priceMinor, venue.currency), unit }));
