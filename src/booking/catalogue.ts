import type { Layout, Unit } from "./words.ts";

/** A room as the rules see it. Amounts in minor units, buffers in minutes, the floor in square metres. */
export interface Room {
  id: string;
  name: string;
  aliases: readonly string[];
  position: number;
  capacityMin: number;
  capacityMax: number;
  /** `null` where nobody has measured it. */
  areaSqm: number | null;
  layouts: Readonly<Partial<Record<Layout, number>>>;
  rates: { hourly: number | null; halfDay: number | null; fullDay: number | null };
  buffers: { before: number; after: number };
  features: readonly string[];
  services: readonly string[];
  equipment: readonly string[];
  suitedFor: readonly string[];
  /** Free with the room, never charged. */
  included: readonly { key: string; label: string }[];
  accessibility: Readonly<Record<string, unknown>>;
  deposit: { required: boolean | null; percent: number | null };
}

export interface Product {
  id: string;
  slug: string;
  name: string;
  category: string;
  unit: Unit;
  priceMinor: number;
  synonyms: readonly string[];
  excludedRoomIds: readonly string[];
  /** Diets it can be had for: `vegan`, `halal`. */
  dietary?: readonly string[];
}

export interface Menu {
  id: string;
  slug: string;
  name: string;
  unit: Unit;
  priceMinor: number;
  courses: number;
  vegetarian: boolean;
  vegan: boolean;
  winePairing: boolean;
  /** Months it is served in; none means all year. */
  months: readonly number[];
  description: string | null;
  priority: number;
}

/** What the venue has to offer. Rooms and products stand in the venue's own order. */
export interface Catalogue {
  rooms: readonly Room[];
  /** Rooms that nobody is offered any more; a booking that holds one keeps it. Source: spec/http-api.md §20. */
  retired: readonly Room[];
  products: readonly Product[];
  menus: readonly Menu[];
}

/** A room that a booking may hold, retired ones included. */
export const roomById = ({ rooms, retired }: Catalogue, id: string | undefined): Room | undefined =>
  id === undefined ? undefined : [...rooms, ...retired].find((room) => room.id === id);

export const productById = ({ products }: Catalogue, id: string): Product | undefined =>
  products.find((product) => product.id === id);

export const menuById = ({ menus }: Catalogue, id: string): Menu | undefined => menus.find((menu) => menu.id === id);

/** Seats in a layout, or at most, when the room has no figure for that layout. */
export const seatsOf = (room: Room, layout: Layout | undefined): number =>
  (layout && room.layouts[layout]) ?? room.capacityMax;

/** Whether the room holds that many; the minimum is soft, the maximum hard. Source: spec/workflow.md §5.6. */
export const holds = (room: Room, people: number): boolean => people <= room.capacityMax;

const FOOD_CATEGORIES = new Set(["Catering", "Beverages"]);
/** Whether a product is to eat or to drink. Source: spec/workflow.md §2.8 ("bulk removal of all food"). */
export const isFood = (id: string, { products }: Pick<Catalogue, "products">): boolean =>
  products.some((product) => product.id === id && FOOD_CATEGORIES.has(product.category));
