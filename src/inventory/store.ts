import { and, asc, eq, sql } from "drizzle-orm";
import { among } from "../db/among.ts";
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
import { apart } from "../db/team.ts";

export interface OfTeam {
  teamId: string;
  userId: string;
}

type RoomRow = typeof rooms.$inferSelect;
type ProductRow = typeof products.$inferSelect;
type MenuRow = typeof menus.$inferSelect;

/** A product with the words it goes by and the rooms it is not for. */
export interface ProductEntry {
  row: ProductRow;
  category: string;
  synonyms: string[];
  excludedRooms: string[];
}

/** Every room of a team, retired ones last. */
export const selectRooms = (tx: Tx, { teamId }: Pick<OfTeam, "teamId">): Promise<RoomRow[]> =>
  tx
    .select()
    .from(rooms)
    .where(eq(rooms.teamId, teamId))
    .orderBy(sql`not ${rooms.active}`, asc(rooms.position), asc(rooms.name));

export const selectMenus = (tx: Tx, { teamId }: Pick<OfTeam, "teamId">): Promise<MenuRow[]> =>
  tx
    .select()
    .from(menus)
    .where(eq(menus.teamId, teamId))
    .orderBy(sql`not ${menus.active}`, asc(menus.priority), asc(menus.name));

export const selectProducts = (tx: Tx, { teamId }: Pick<OfTeam, "teamId">): Promise<ProductEntry[]> =>
  tx
    .select({
      row: products,
      category: productCategories.name,
      synonyms: PRODUCT_LISTS.synonyms,
      excludedRooms: PRODUCT_LISTS.excludedRoomIds,
    })
    .from(products)
    .innerJoin(
      productCategories,
      and(eq(productCategories.teamId, products.teamId), eq(productCategories.id, products.categoryId)),
    )
    .where(eq(products.teamId, teamId))
    .orderBy(sql`not ${products.active}`, asc(productCategories.position), asc(products.createdAt), asc(products.id));

interface Change<Fields> extends OfTeam {
  id: string;
  set: Partial<Fields>;
  now: Date;
}

export type RoomFields = Omit<typeof rooms.$inferInsert, "id" | "teamId" | "userId">;
export type MenuFields = Omit<typeof menus.$inferInsert, "id" | "teamId" | "userId">;
export type ProductFields = Omit<typeof products.$inferInsert, "id" | "teamId" | "userId">;

export const insertRoom = async (tx: Tx, row: OfTeam & RoomFields & { id: string }): Promise<void> => {
  await tx.insert(rooms).values(row);
};
export const insertMenu = async (tx: Tx, row: OfTeam & MenuFields & { id: string }): Promise<void> => {
  await tx.insert(menus).values(row);
};
export const insertProduct = async (tx: Tx, row: OfTeam & ProductFields & { id: string }): Promise<void> => {
  await tx.insert(products).values(row);
};

/** @returns whether there is such a room */
export const updateRoom = async (tx: Tx, { teamId, id, set, now }: Change<RoomFields>): Promise<boolean> =>
  (
    await tx
      .update(rooms)
      .set({ ...set, updatedAt: now })
      .where(and(eq(rooms.teamId, teamId), eq(rooms.id, id)))
      .returning({ id: rooms.id })
  ).length > 0;

/** @returns whether there is such a menu */
export const updateMenu = async (tx: Tx, { teamId, id, set, now }: Change<MenuFields>): Promise<boolean> =>
  (
    await tx
      .update(menus)
      .set({ ...set, updatedAt: now })
      .where(and(eq(menus.teamId, teamId), eq(menus.id, id)))
      .returning({ id: menus.id })
  ).length > 0;

/** @returns whether there is such a product */
export const updateProduct = async (tx: Tx, { teamId, id, set, now }: Change<ProductFields>): Promise<boolean> =>
  (
    await tx
      .update(products)
      .set({ ...set, updatedAt: now })
      .where(and(eq(products.teamId, teamId), eq(products.id, id)))
      .returning({ id: products.id })
  ).length > 0;

/** The category of a name, added at the end when there is none. */
export const categoryId = async (tx: Tx, { teamId, userId }: OfTeam, name: string): Promise<string> => {
  const named = and(
    eq(productCategories.teamId, teamId),
    eq(sql`lower(${productCategories.name})`, name.toLowerCase()),
  );
  const [found] = await tx.select({ id: productCategories.id }).from(productCategories).where(named);
  if (found) return found.id;
  const position = await tx.$count(productCategories, eq(productCategories.teamId, teamId));
  const [added] = await tx
    .insert(productCategories)
    .values({ teamId, userId, name, position })
    .returning({ id: productCategories.id });
  if (!added) throw new Error("a category that was just added is not there");
  return added.id;
};

export const replaceSynonyms = async (
  tx: Tx,
  { teamId, userId, productId, synonyms }: OfTeam & { productId: string; synonyms: readonly string[] },
): Promise<void> => {
  await tx
    .delete(productSynonyms)
    .where(and(eq(productSynonyms.teamId, teamId), eq(productSynonyms.productId, productId)));
  if (synonyms.length > 0)
    await tx.insert(productSynonyms).values(synonyms.map((synonym) => ({ teamId, userId, productId, synonym })));
};

export const replaceExclusions = async (
  tx: Tx,
  { teamId, userId, productId, roomIds }: OfTeam & { productId: string; roomIds: readonly string[] },
): Promise<void> => {
  await tx
    .delete(productRoomExclusions)
    .where(and(eq(productRoomExclusions.teamId, teamId), eq(productRoomExclusions.productId, productId)));
  if (roomIds.length > 0)
    await tx.insert(productRoomExclusions).values(roomIds.map((roomId) => ({ teamId, userId, productId, roomId })));
};

/** Of these ids, those that are rooms of the team. */
export const knownRooms = async (tx: Tx, teamId: string, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const found = await tx
    .select({ id: rooms.id })
    .from(rooms)
    .where(and(eq(rooms.teamId, teamId), among(rooms.id, ids)));
  return found.map(({ id }) => id);
};

const TABLES = { rooms, products, menus } as const;
export type Kind = keyof typeof TABLES;

/** Takes a thing out of the catalogue: gone where nothing refers to it, else kept and not offered any more. */
export const remove = async (
  tx: Tx,
  { teamId, kind, id, now }: { teamId: string; kind: Kind; id: string; now: Date },
): Promise<"deleted" | "retired" | undefined> => {
  const table = TABLES[kind];
  const one = and(eq(table.teamId, teamId), eq(table.id, id));
  const deleted = await apart(tx, (inner) => inner.delete(table).where(one).returning({ id: table.id })).catch(
    () => undefined,
  );
  if (deleted) return deleted.length > 0 ? "deleted" : undefined;
  const retired = await tx.update(table).set({ active: false, updatedAt: now }).where(one).returning({ id: table.id });
  return retired.length > 0 ? "retired" : undefined;
};
