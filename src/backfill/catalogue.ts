import type { Layout } from "../booking/words.ts";
import { isObject, type Json, known, listOf, numberOf, objectOf, readMinor, textOf, textsOf } from "./values.ts";
import { layoutOf } from "./words.ts";

/** A room or product of a team, as far as records name it. */
export interface RoomEntry {
  id: string;
  code: string;
  name: string;
  aliases: readonly string[];
  before: number;
  after: number;
}
export interface ProductEntry {
  id: string;
  slug: string;
  name: string;
  unit: string;
  synonyms: readonly string[];
}

const UNITS = ["per_person", "per_event", "per_unit", "per_bottle", "per_hour", "per_table", "per_set"] as const;
export type Unit = (typeof UNITS)[number];
export const unitOf = (word: unknown): Unit | undefined => UNITS.find((unit) => unit === word);

/** `room_a` of the oldest catalogues is `atelier-room-a` (variant C). */
export const roomCode = (id: string): string => (/^room_./.test(id) ? `atelier-room-${id.slice(5)}` : id);

const optionalMinor = (value: unknown): number | null => readMinor(value) ?? null;

/** The columns of a room that do not depend on the team. Source: spec/legacy-data.md §A8, §B9. */
export const roomColumns = (room: Json, position: number) => {
  const capacity = objectOf(room["capacity"]);
  const layouts: Partial<Record<Layout, number>> = {};
  for (const [word, seats] of Object.entries(objectOf(room["capacity_by_layout"]))) {
    const layout = layoutOf(word);
    if (layout && numberOf(seats) !== undefined) layouts[layout] = numberOf(seats);
  }
  const min = Math.max(1, numberOf(room["capacity_min"]) ?? numberOf(capacity["min"]) ?? 1);
  const max = numberOf(room["capacity_max"]) ?? numberOf(capacity["max"]) ?? Math.max(min, ...Object.values(layouts));
  const access = objectOf(room["accessibility"]);
  const minutes = (value: unknown): number => Math.min(1440, Math.max(0, Math.trunc(numberOf(value) ?? 0)));
  return {
    code: roomCode(String(room["id"])),
    name: String(room["name"] ?? room["id"]),
    aliases: textsOf(room["aliases"]),
    position,
    capacityMin: min,
    capacityMax: Math.max(min, max),
    capacityOptimal: numberOf(room["capacity_optimal"]) ?? numberOf(capacity["optimal"]) ?? null,
    layouts,
    hourlyRateMinor: optionalMinor(room["hourly_rate"]),
    halfDayRateMinor: optionalMinor(room["half_day_rate"]),
    fullDayRateMinor: optionalMinor(room["full_day_rate"]),
    bufferBeforeMin: minutes(room["buffer_before_min"]),
    bufferAfterMin: minutes(room["buffer_after_min"]),
    areaSqm: numberOf(room["size_sqm"]) ?? null,
    features: textsOf(room["features"]),
    services: textsOf(room["services"]),
    equipment: textsOf(room["equipment"]),
    suitedFor: textsOf(room["best_for"]),
    included: textsOf(room["rate_inclusions"]).map((label) => ({ key: label.toLowerCase(), label })),
    accessibility: {
      wheelchair: access["wheelchair_accessible"] ?? null,
      lift: access["elevator_access"] ?? null,
      step_free: access["step_free_entry"] ?? null,
      accessible_toilet: access["accessible_bathroom"] ?? null,
      note: textOf(access["notes"]) ?? null,
    },
    calendarId: textOf(room["calendar_id"]) ?? null,
    legacyId: String(room["id"]),
    legacy: { source: "legacy", setup_options: listOf(room["setup_options"]) },
  };
};

export const productColumns = (product: Json, unit: Unit, priceMinor: number) => ({
  slug: String(product["id"]),
  name: String(product["name"] ?? product["id"]),
  unit,
  priceMinor,
  description: textOf(product["description"]) ?? null,
  includes: textsOf(product["includes"]),
  options: textsOf(product["options"]),
  dietary: textsOf(product["dietary_options"]),
  legacyId: String(product["id"]),
  legacy: { source: "legacy" },
});

/** Why a room or product cannot be used, apart from a name that was there before. */
export const refusalOf = (kind: "rooms" | "products", record: unknown): string | undefined => {
  if (!isObject(record)) return "not_an_object";
  if (known(record["id"]) === undefined) return "missing_id";
  if (kind === "rooms") return undefined;
  if (unitOf(record["unit"]) === undefined) return "unknown_unit";
  return readMinor(record["unit_price"]) === undefined ? "invalid_amount" : undefined;
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The room that a text names, by its exact name or otherwise. Source: spec/legacy-data.md §B6. */
export const findRoom = (
  rooms: readonly RoomEntry[],
  text: string,
): { room: RoomEntry; isAlias: boolean } | undefined => {
  const exact = rooms.find(({ name }) => name === text);
  if (exact) return { room: exact, isAlias: false };
  const room = rooms.find(
    ({ code, name, aliases }) =>
      same(name, text) || code === text || code === roomCode(text) || aliases.some((alias) => same(alias, text)),
  );
  return room && { room, isAlias: true };
};

/** The product that a record names: by slug, then name, then synonym. */
export const findProduct = (
  products: readonly ProductEntry[],
  { slug, name }: { slug: string | undefined; name: string | undefined },
): ProductEntry | undefined =>
  products.find((product) => product.slug === slug || product.slug === name) ??
  (name === undefined
    ? undefined
    : (products.find((product) => same(product.name, name)) ??
      products.find((product) => product.synonyms.some((synonym) => same(synonym, name)))));
