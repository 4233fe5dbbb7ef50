import { and, asc, eq } from "drizzle-orm";
import type { Catalogue, Menu, Product, Room } from "../booking/catalogue.ts";
import { amongGiven } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { PRODUCT_LISTS } from "../db/product-lists.ts";
import {
  menus,
  productCategories,
  productRoomExclusions,
  productSynonyms,
  products,
  rooms,
} from "../db/schema/index.ts";
import { statement } from "../db/statement.ts";

interface OfTeam {
  teamId: string;
}

/** Rooms that can be had, and those that cannot any more, in the venue's order. */
export const selectRooms = async (tx: Tx, { teamId }: OfTeam): Promise<Pick<Catalogue, "rooms" | "retired">> => {
  const rows = await tx
    .select()
    .from(rooms)
    .where(eq(rooms.teamId, teamId))
    .orderBy(asc(rooms.position), asc(rooms.name));
  const { rooms: open = [], retired = [] } = Object.groupBy(rows, ({ active }) => (active ? "rooms" : "retired"));
  return { rooms: open.map(roomOf), retired: retired.map(roomOf) };
};

const roomOf = (row: typeof rooms.$inferSelect): Room => ({
  id: row.id,
  name: row.name,
  aliases: row.aliases,
  position: row.position,
  capacityMin: row.capacityMin,
  capacityMax: row.capacityMax,
  areaSqm: row.areaSqm,
  layouts: row.layouts,
  rates: { hourly: row.hourlyRateMinor, halfDay: row.halfDayRateMinor, fullDay: row.fullDayRateMinor },
  buffers: { before: row.bufferBeforeMin, after: row.bufferAfterMin },
  features: row.features,
  services: row.services,
  equipment: row.equipment,
  suitedFor: row.suitedFor,
  included: row.included,
  accessibility: row.accessibility,
  deposit: { required: row.depositRequired, percent: row.depositPercent },
});

/** Products on offer, in the order of their categories and slugs, with synonyms and the rooms they are not for. */
export const selectProducts = (tx: Tx, { teamId }: OfTeam): Promise<Product[]> =>
  tx
    .select({
      id: products.id,
      slug: products.slug,
      name: products.name,
      category: productCategories.name,
      unit: products.unit,
      priceMinor: products.priceMinor,
      dietary: products.dietary,
      synonyms: PRODUCT_LISTS.synonyms,
      excludedRoomIds: PRODUCT_LISTS.excludedRoomIds,
    })
    .from(products)
    .innerJoin(
      productCategories,
      and(eq(productCategories.teamId, products.teamId), eq(productCategories.id, products.categoryId)),
    )
    .where(and(eq(products.teamId, teamId), eq(products.active, true)))
    .orderBy(asc(productCategories.position), asc(products.createdAt), asc(products.id));

export const selectMenus = (tx: Tx, { teamId }: OfTeam): Promise<Menu[]> =>
  tx
    .select({
      id: menus.id,
      slug: menus.slug,
      name: menus.name,
      unit: menus.unit,
      priceMinor: menus.priceMinor,
      courses: menus.courses,
      vegetarian: menus.vegetarian,
      vegan: menus.vegan,
      winePairing: menus.winePairing,
      months: menus.months,
      description: menus.description,
      priority: menus.priority,
    })
    .from(menus)
    .where(and(eq(menus.teamId, teamId), eq(menus.active, true)))
    .orderBy(asc(menus.priority), asc(menus.name));

/** What is written about the rooms that can be had, by id. */
export const selectRoomDescriptions = async (tx: Tx, { teamId }: OfTeam): Promise<Map<string, string | null>> => {
  const rows = await tx
    .select({ id: rooms.id, description: rooms.description })
    .from(rooms)
    .where(and(eq(rooms.teamId, teamId), eq(rooms.active, true)));
  return new Map(rows.map(({ id, description }) => [id, description]));
};

/** The dishes of a menu, in their order. */
export const selectDishes = async (tx: Tx, { teamId, menuId }: OfTeam & { menuId: string }): Promise<string[]> => {
  const [row] = await tx
    .select({ dishes: menus.dishes })
    .from(menus)
    .where(and(eq(menus.teamId, teamId), eq(menus.id, menuId)));
  return row?.dishes ?? [];
};

const selectNamed = statement<OfTeam & { ids: string[] }, { id: string; name: string }[]>((tx, { teamId, ids }) =>
  tx
    .select({ id: products.id, name: products.name })
    .from(products)
    .where(and(eq(products.teamId, teamId), amongGiven(products.id, ids)))
    .unionAll(
      tx
        .select({ id: menus.id, name: menus.name })
        .from(menus)
        .where(and(eq(menus.teamId, teamId), amongGiven(menus.id, ids))),
    ),
);

/** Names of products and menus, retired ones included. */
export const selectNames = async (tx: Tx, of: OfTeam & { ids: string[] }): Promise<Map<string, string>> =>
  new Map((of.ids.length === 0 ? [] : await selectNamed(tx, of)).map(({ id, name }) => [id, name]));

type Row<Table extends { $inferInsert: object }> = Table["$inferInsert"];

/** A whole catalogue, as rows. */
export interface CatalogueRows {
  rooms: Row<typeof rooms>[];
  categories: Row<typeof productCategories>[];
  products: Row<typeof products>[];
  synonyms: Row<typeof productSynonyms>[];
  exclusions: Row<typeof productRoomExclusions>[];
  menus: Row<typeof menus>[];
}

export const insertCatalogue = async (tx: Tx, rows: CatalogueRows): Promise<void> => {
  if (rows.rooms.length > 0) await tx.insert(rooms).values(rows.rooms);
  if (rows.categories.length > 0) await tx.insert(productCategories).values(rows.categories);
  if (rows.products.length > 0) await tx.insert(products).values(rows.products);
  if (rows.synonyms.length > 0) await tx.insert(productSynonyms).values(rows.synonyms);
  if (rows.exclusions.length > 0) await tx.insert(productRoomExclusions).values(rows.exclusions);
  if (rows.menus.length > 0) await tx.insert(menus).values(rows.menus);
};
