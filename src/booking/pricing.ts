import { Money } from "../platform/money.ts";
import { type Catalogue, menuById, type Product, productById, type Room } from "./catalogue.ts";
import { type Facts, known, type Wish } from "./facts.ts";
import { daysOf, hoursOf, type Window } from "./slot.ts";
import type { Venue } from "./venue.ts";
import type { LineKind, Unit } from "./words.ts";

/** One line of an offer, with its name and price as they are on that day. */
export interface Line {
  kind: LineKind;
  /** Id of the product or menu. */
  refId: string | null;
  name: string;
  unit: Unit;
  quantity: number;
  unitPrice: Money;
  total: Money;
  /** Part of the room's rate, at 0. */
  included: boolean;
}

/** The longest event that a half-day rate covers. Source: spec/workflow.md §5.1. */
const HALF_DAY_HOURS = 4;

/** Source: spec/workflow.md §5.1: the legacy's guess at a room without rates, in steps of 50. */
const ESTIMATE_STEP_MINOR = 50_00;
const ESTIMATE_PER_SEAT_MINOR = { upTo60: 12_50, above60: 13_75 };
const SMALL_ROOM_SEATS = 60;

/**
 * The rate of a room for a window: up to 4 hours the cheaper of hours and half day, else a full day, several days as
 * many full days; always a full day where the venue says so. `undefined`: a manager has to set the price.
 * Derived from the room each time, never remembered (D-01). Source: spec/workflow.md §5.1.
 */
export const rateOf = (room: Room, window: Window, { pricing, currency }: Venue): Money | undefined => {
  const { hourly, halfDay, fullDay } = room.rates;
  const fullDayMinor = fullDay ?? (hasNoRate(room) && pricing.estimateMissingRoomRate ? estimateOf(room) : null);
  const days = daysOf(window);
  if (days > 1 || pricing.alwaysFullDay || hoursOf(window) > HALF_DAY_HOURS) {
    return fullDayMinor === null ? undefined : Money.of(fullDayMinor * days, currency);
  }
  const short = [hourly === null ? null : hourly * hoursOf(window), halfDay].filter((rate) => rate !== null);
  if (short.length > 0) return Money.of(Math.min(...short), currency);
  return fullDayMinor === null ? undefined : Money.of(fullDayMinor, currency);
};

const hasNoRate = ({ rates }: Room) => rates.hourly === null && rates.halfDay === null && rates.fullDay === null;

/** What a room without rates is guessed to cost for a day, in minor units. Source: spec/workflow.md §5.1. */
export const estimateOf = ({ capacityMax }: Room): number => {
  const perSeat = capacityMax <= SMALL_ROOM_SEATS ? ESTIMATE_PER_SEAT_MINOR.upTo60 : ESTIMATE_PER_SEAT_MINOR.above60;
  return Math.ceil((capacityMax * perSeat) / ESTIMATE_STEP_MINOR) * ESTIMATE_STEP_MINOR;
};

/** How many of a product are free with the room: named once in its rate, or as often as its equipment says. */
export const includedUnits = (room: Room, product: Product): number => {
  const names = [product.name, ...product.synonyms].map(plainName);
  const item = room.included.find(({ key }) => isSameThing(plainName(key), names, product));
  if (!item) return 0;
  const counted = room.equipment.find((entry) => entry.startsWith(`${item.key}_x`));
  return counted ? Number(counted.slice(item.key.length + 2)) : 1;
};

const plainName = (text: string) => text.toLowerCase().replaceAll("_", " ");

/** How a thing comes, in the names of a catalogue: "Microphone Set". */
const COMES_AS = /^(?:system|setup|set|kit|package|display)s?$/;
const isSameThing = (key: string, names: readonly string[], { category }: Product): boolean =>
  names.includes(key) || (category === "Equipment" && isThing(key, names[0] ?? ""));

/** "Portable Stage" is a stage, and "Stage Lighting Package" none: behind what it is stands no more than how it comes. */
const isThing = (key: string, name: string): boolean => {
  const wanted = key.split(" ");
  return name.split(/[^\p{L}\p{N} ]/u).some((part) => {
    const words = part.trim().split(/ +/);
    return words.some((_, at) => {
      const behind = words[at + wanted.length];
      return (
        wanted.every((word, index) => words[at + index] === word) && (behind === undefined || COMES_AS.test(behind))
      );
    });
  });
};

/** Quantity of a wish: per person as many as come, per event one, else as stated, one by default (§5.2). */
const quantityOf = (unit: Unit, stated: number | null, people: number): number => {
  if (unit === "per_event") return 1;
  if (unit === "per_person") return stated ?? people;
  return stated ?? 1;
};

const line = (
  kind: LineKind,
  of: { id: string; name: string; unit: Unit },
  quantity: number,
  unitPrice: Money,
): Line => ({
  kind,
  refId: of.id,
  name: of.name,
  unit: of.unit,
  quantity,
  unitPrice,
  total: unitPrice.times(quantity),
  included: unitPrice.isZero(),
});

/** The lines of one wish: what the room's rate includes at 0, what goes beyond it at its price (§5.8). */
const linesOf = (wish: Wish, room: Room, people: number, catalogue: Catalogue, currency: string): Line[] => {
  if (wish.kind === "menu") {
    const menu = menuById(catalogue, wish.id);
    return menu
      ? [line("menu", menu, quantityOf(menu.unit, wish.quantity, people), Money.of(menu.priceMinor, currency))]
      : [];
  }
  const product = productById(catalogue, wish.id);
  if (!product || product.excludedRoomIds.includes(room.id)) return [];
  const quantity = quantityOf(product.unit, wish.quantity, people);
  const units = includedUnits(room, product);
  const free = product.unit === "per_unit" ? Math.min(units, quantity) : units > 0 ? quantity : 0;
  return [
    ...(free > 0 ? [line("product", product, free, Money.zero(currency))] : []),
    ...(quantity > free ? [line("product", product, quantity - free, Money.of(product.priceMinor, currency))] : []),
  ];
};

/** Wishes that the room cannot have. */
export const excludedWishes = (facts: Facts, room: Room, catalogue: Catalogue): Product[] =>
  (known(facts, "products") ?? [])
    .map(({ id }) => productById(catalogue, id))
    .filter((product): product is Product => product?.excludedRoomIds.includes(room.id) === true);

/** What the room costs, as a line. */
export const roomLine = ({ id, name }: Room, price: Money): Line => ({
  ...line("room", { id, name, unit: "per_event" }, 1, price),
  included: false,
});

/** The lines beside the room: the wishes in the order they were made, then what a manager found (§5.2, §2.13). */
export const extraLines = (facts: Facts, room: Room, catalogue: Catalogue, currency: string): Line[] => {
  const people = known(facts, "attendees") ?? 1;
  const wishes = known(facts, "products") ?? [];
  const sourced = known(facts, "sourced") ?? [];
  return [
    ...wishes.flatMap((wish) => linesOf(wish, room, people, catalogue, currency)),
    ...sourced.map(({ name, priceMinor }) => ({
      ...line("sourced", { id: name, name, unit: "per_event" as const }, 1, Money.of(priceMinor, currency)),
      refId: null,
      included: false,
    })),
  ];
};
