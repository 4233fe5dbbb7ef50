import { BUILT_IN_FAQ } from "../../src/booking/answering/faq.ts";
import type { Catalogue } from "../../src/booking/catalogue.ts";
import type { Venue } from "../../src/booking/venue.ts";
import type { Layout, Unit } from "../../src/booking/words.ts";
import menus from "../../src/dev/demo/menus.json";
import products from "../../src/dev/demo/products.json";
import rooms from "../../src/dev/demo/rooms.json";

/** The demo venue as the rules see it; ids are codes and slugs. */
export const CATALOGUE: Catalogue = {
  rooms: rooms.rooms.map((room) => ({
    id: room.code,
    name: room.name,
    aliases: room.aliases,
    position: room.position,
    capacityMin: room.capacity_min,
    capacityMax: room.capacity_max,
    layouts: room.layouts as Partial<Record<Layout, number>>,
    rates: { hourly: room.hourly_rate_minor, halfDay: room.half_day_rate_minor, fullDay: room.full_day_rate_minor },
    buffers: { before: room.buffer_before_min, after: room.buffer_after_min },
    features: room.features,
    services: room.services,
    equipment: room.equipment,
    suitedFor: room.suited_for,
    included: room.included,
    accessibility: room.accessibility,
    deposit: { required: null, percent: null },
  })),
  products: products.products.map((product) => ({
    id: product.slug,
    slug: product.slug,
    name: product.name,
    category: product.category,
    unit: product.unit as Unit,
    priceMinor: product.price_minor,
    synonyms: product.synonyms,
    excludedRoomIds: product.excluded_rooms,
    dietary: product.dietary,
  })),
  menus: menus.menus.map((menu) => ({
    id: menu.slug,
    slug: menu.slug,
    name: menu.name,
    unit: menu.unit as Unit,
    priceMinor: menu.price_minor,
    courses: menu.courses,
    vegetarian: menu.vegetarian,
    vegan: menu.vegan,
    winePairing: menu.wine_pairing,
    months: menu.months,
    description: menu.description,
    priority: menu.priority,
  })),
};

export const VENUE: Venue = {
  name: "The Atelier",
  timezone: "Europe/Zurich",
  currency: "CHF",
  language: "en",
  sender: { email: "openevent@atelier.example", name: "OpenEvent" },
  openingHours: { start: 8, end: 23 },
  deposit: { enabled: true, type: "percentage", percentage: 30, fixedMinor: 0, deadlineDays: 10 },
  pricing: { alwaysFullDay: true, estimateMissingRoomRate: true, offerValidityDays: 14, vatRateBp: 810 },
  options: { holdTtlDays: 14, secondOptionAllowed: true },
  faq: Object.values(BUILT_IN_FAQ),
  visits: { slots: [10, 14, 16], weekdaysOnly: true, minDaysAhead: 2, blockedDays: [] },
  approval: { everyReply: false, offers: "supervised" },
};

/** A room of the demo venue. */
export const room = (name: string) => {
  const found = CATALOGUE.rooms.find((each) => each.name === name);
  if (!found) throw new Error(`the demo venue has no ${name}`);
  return found;
};
