import type { Catalogue } from "../booking/catalogue.ts";
import type { Layout, Unit } from "../booking/words.ts";
import menus from "./demo/menus.json";
import products from "./demo/products.json";
import rooms from "./demo/rooms.json";

/** The demo venue as the rules see it, without a database; ids are codes and slugs. */
export const demoCatalogue = (): Catalogue => ({
  rooms: rooms.rooms.map((room) => ({
    id: room.code,
    name: room.name,
    aliases: room.aliases,
    position: room.position,
    capacityMin: room.capacity_min,
    capacityMax: room.capacity_max,
    areaSqm: room.area_sqm,
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
  retired: [],
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
});
