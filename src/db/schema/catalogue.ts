import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { UNITS } from "../../booking/words.ts";
import { imported, oneOf, owned, refers, stamped, standard, tenantKey } from "./columns.ts";
import { rooms } from "./rooms.ts";

export const productCategories = pgTable(
  "product_categories",
  { ...standard(), name: text().notNull(), position: integer().notNull().default(0) },
  (t) => [
    tenantKey("product_categories", t),
    uniqueIndex("product_categories_team_id_name").on(t.teamId, sql`lower(${t.name})`),
  ],
);

export const products = pgTable(
  "products",
  {
    ...standard(),
    ...imported(),
    slug: text().notNull(),
    name: text().notNull(),
    categoryId: uuid().notNull(),
    unit: text({ enum: UNITS }).notNull(),
    priceMinor: bigint({ mode: "number" }).notNull(),
    currency: char({ length: 3 }).notNull(),
    description: text(),
    includes: text().array().notNull().default([]),
    options: text().array().notNull().default([]),
    dietary: text().array().notNull().default([]),
    active: boolean().notNull().default(true),
  },
  (t) => [
    tenantKey("products", t),
    ...refers({ name: "products_category", teamId: t.teamId, column: t.categoryId, to: () => productCategories }),
    unique("products_team_id_slug").on(t.teamId, t.slug),
    uniqueIndex("products_team_id_name").on(t.teamId, sql`lower(${t.name})`),
    check("products_price", sql`${t.priceMinor} >= 0`),
    oneOf("products_unit", t.unit, UNITS),
  ],
);

/** A word means one product. */
export const productSynonyms = pgTable(
  "product_synonyms",
  { ...standard(), productId: uuid().notNull(), synonym: text().notNull() },
  (t) => [
    tenantKey("product_synonyms", t),
    ...refers({
      name: "product_synonyms_product",
      teamId: t.teamId,
      column: t.productId,
      to: () => products,
      onDelete: "cascade",
    }),
    uniqueIndex("product_synonyms_team_id_synonym").on(t.teamId, sql`lower(${t.synonym})`),
  ],
);

/** Products that are not to be had in a room. */
export const productRoomExclusions = pgTable(
  "product_room_exclusions",
  { ...owned(), ...stamped(), productId: uuid().notNull(), roomId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.teamId, t.productId, t.roomId] }),
    ...refers({
      name: "product_room_exclusions_product",
      teamId: t.teamId,
      column: t.productId,
      to: () => products,
      onDelete: "cascade",
    }),
    ...refers({
      name: "product_room_exclusions_room",
      teamId: t.teamId,
      column: t.roomId,
      to: () => rooms,
      onDelete: "cascade",
    }),
  ],
);

export const menus = pgTable(
  "menus",
  {
    ...standard(),
    slug: text().notNull(),
    name: text().notNull(),
    unit: text({ enum: UNITS }).notNull().default("per_person"),
    courses: integer().notNull(),
    vegetarian: boolean().notNull().default(false),
    vegan: boolean().notNull().default(false),
    winePairing: boolean().notNull().default(false),
    active: boolean().notNull().default(true),
    priceMinor: bigint({ mode: "number" }).notNull(),
    currency: char({ length: 3 }).notNull(),
    /** Months it is served in; none means all year. */
    months: smallint().array().notNull().default([]),
    description: text(),
    dishes: text().array().notNull().default([]),
    notes: text().array().notNull().default([]),
    priority: integer().notNull().default(1),
  },
  (t) => [
    tenantKey("menus", t),
    unique("menus_team_id_slug").on(t.teamId, t.slug),
    check("menus_price", sql`${t.priceMinor} >= 0`),
    oneOf("menus_unit", t.unit, UNITS),
  ],
);

/** Gapless numbers, one writer at a time. */
export const teamCounters = pgTable(
  "team_counters",
  { ...owned(), ...stamped(), name: text().notNull(), value: bigint({ mode: "number" }).notNull().default(0) },
  (t) => [primaryKey({ columns: [t.teamId, t.name] }), index("team_counters_team_idx").on(t.teamId)],
);
