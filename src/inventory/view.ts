import type { Static } from "elysia";
import { withoutControl } from "../platform/plain.ts";
import type { MenuItem, ProductItem, RoomItem } from "./model.ts";
import type { MenuFields, ProductEntry, ProductFields, RoomFields, selectMenus, selectRooms } from "./store.ts";

const MINOR = 100;
const toMajor = (minor: number | null): number | null => (minor === null ? null : minor / MINOR);
const toMinor = (major: number): number => Math.round(major * MINOR);

type Row<Select extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Select>>[number];

export const roomItem = (row: Row<typeof selectRooms>): Static<typeof RoomItem> => ({
  id: row.id,
  code: row.code,
  name: row.name,
  aliases: row.aliases,
  description: row.description,
  position: row.position,
  capacity_min: row.capacityMin,
  capacity_max: row.capacityMax,
  layouts: row.layouts,
  hourly_rate: toMajor(row.hourlyRateMinor),
  half_day_rate: toMajor(row.halfDayRateMinor),
  full_day_rate: toMajor(row.fullDayRateMinor),
  currency: row.currency,
  buffer_before_min: row.bufferBeforeMin,
  buffer_after_min: row.bufferAfterMin,
  features: row.features,
  services: row.services,
  equipment: row.equipment,
  suited_for: row.suitedFor,
  included: row.included,
  active: row.active,
  updated_at: row.updatedAt.toISOString(),
});

export const menuItem = (row: Row<typeof selectMenus>): Static<typeof MenuItem> => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  courses: row.courses,
  vegetarian: row.vegetarian,
  vegan: row.vegan,
  wine_pairing: row.winePairing,
  price: row.priceMinor / MINOR,
  currency: row.currency,
  months: row.months,
  description: row.description,
  dishes: row.dishes,
  notes: row.notes,
  priority: row.priority,
  active: row.active,
  updated_at: row.updatedAt.toISOString(),
});

export const productItem = ({ row, category, synonyms, excludedRooms }: ProductEntry): Static<typeof ProductItem> => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  category,
  unit: row.unit,
  price: row.priceMinor / MINOR,
  currency: row.currency,
  description: row.description,
  includes: row.includes,
  options: row.options,
  dietary: row.dietary,
  synonyms,
  excluded_rooms: excludedRooms,
  active: row.active,
  updated_at: row.updatedAt.toISOString(),
});

const cleaned = (value: unknown): unknown => (typeof value === "string" ? withoutControl(value).trim() : value);

/** Fields that a caller named, under the names of the rows; those left out stay out. */
const renamed = <Row>(body: Record<string, unknown>, names: Record<string, keyof Row & string>): Partial<Row> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([wire, column]) => (wire in body ? [[column, cleaned(body[wire])]] : [])),
  ) as Partial<Row>;

const rate = (value: unknown): number | null => (typeof value === "number" ? toMinor(value) : null);
const rates = (body: Record<string, unknown>): Partial<RoomFields> => ({
  ...("hourly_rate" in body && { hourlyRateMinor: rate(body["hourly_rate"]) }),
  ...("half_day_rate" in body && { halfDayRateMinor: rate(body["half_day_rate"]) }),
  ...("full_day_rate" in body && { fullDayRateMinor: rate(body["full_day_rate"]) }),
});

export const roomRow = (body: Record<string, unknown>): Partial<RoomFields> => ({
  ...renamed<RoomFields>(body, {
    code: "code",
    name: "name",
    aliases: "aliases",
    description: "description",
    position: "position",
    capacity_min: "capacityMin",
    capacity_max: "capacityMax",
    layouts: "layouts",
    currency: "currency",
    buffer_before_min: "bufferBeforeMin",
    buffer_after_min: "bufferAfterMin",
    features: "features",
    services: "services",
    equipment: "equipment",
    suited_for: "suitedFor",
    included: "included",
    active: "active",
  }),
  ...rates(body),
});

export const menuRow = (body: Record<string, unknown>): Partial<MenuFields> => ({
  ...renamed<MenuFields>(body, {
    slug: "slug",
    name: "name",
    courses: "courses",
    vegetarian: "vegetarian",
    vegan: "vegan",
    wine_pairing: "winePairing",
    currency: "currency",
    months: "months",
    description: "description",
    dishes: "dishes",
    notes: "notes",
    priority: "priority",
    active: "active",
  }),
  ...(typeof body["price"] === "number" && { priceMinor: toMinor(body["price"]) }),
});

export const productRow = (body: Record<string, unknown>): Partial<ProductFields> => ({
  ...renamed<ProductFields>(body, {
    slug: "slug",
    name: "name",
    unit: "unit",
    currency: "currency",
    description: "description",
    includes: "includes",
    options: "options",
    dietary: "dietary",
    active: "active",
  }),
  ...(typeof body["price"] === "number" && { priceMinor: toMinor(body["price"]) }),
});
